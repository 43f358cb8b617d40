"""Days laid many at once: by the rules of the live forecast, and against closed forms and brute force."""

from __future__ import annotations

from dataclasses import replace
from math import exp, fsum, log, sqrt
from random import Random
from statistics import NormalDist, fmean, pstdev, variance

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.day_simulation import draw_lengths, ends_ms
from pmqa_desk.domain.expectation import expect
from pmqa_desk.domain.length_model import ItemLength, Leaning, LengthModel, Level
from pmqa_desk.domain.programme import lay
from pmqa_desk.domain.run import begin
from pmqa_desk.domain.visit import Item
from tests.runs import clock, clock_ms, item, programme

hours = st.sampled_from(["08:58", "09:05", "09:10", "09:20", "09:45", "10:30", "23:00"])
laid_items = st.one_of(
    st.sampled_from([0, 1, 5, 12, 30]),
    st.builds(lambda at, m: item("", m, fixed=at), hours, st.sampled_from([0, 3, 15])),
    st.builds(lambda at: item("", until=at), hours),
)


@given(st.lists(st.tuples(laid_items, st.integers(0, 3600)), min_size=1, max_size=8))
def test_a_day_ends_when_the_live_forecast_expects_it_to(drawn):
    plan = programme("09:00", *(each for each, _ in drawn))
    spoken = {each.uid: seconds for each, (_, seconds) in zip(plan.items, drawn, strict=True)}
    (end,) = ends_ms(lay(plan), {uid: [seconds] for uid, seconds in spoken.items()})
    # The same plan, with the items as long as they will be.
    longer = tuple(replace(each, duration_s=None if each.finish else spoken[each.uid]) for each in plan.items)
    state = replace(begin(plan), slots=lay(replace(plan, items=longer)))
    assert end == expect(state, clock_ms("8:00"), 0)[1]


def test_a_gap_before_a_fixed_item_takes_up_what_is_late_and_a_finish_gives_way():
    plan = programme("09:00", 10, item("", 10, fixed="09:15"), item("", until="09:40"), 5)
    ends = ends_ms(lay(plan), {"1": [720.0, 1200.0], "2": [600.0, 1500.0], "4": [300.0, 300.0]})
    # First day: item 1 ends 9:12, then 9:15-9:25, to 9:40. Second: 9:20, 9:45 (past the finish), 9:50.
    assert [clock(round(end)) for end in ends] == ["9:45", "9:50"]


def two_items(first: float, second: float, *, together: float = 0.0) -> LengthModel:
    """Return a model of two items of ten minutes with these variances of their own, and one of their day."""
    known = Leaning(0, 0, 0)
    items = (
        ItemLength("1", 600, "a", Leaning(0, 0, first)),
        ItemLength("2", 600, "b", Leaning(0, 0, second)),
    )
    # So many observations that Student's distribution is the normal one.
    return LengthModel(items, {"a": known, "b": known}, Level(0, 0), 0, 0, together, 1e6)


@pytest.mark.parametrize("limit_s", [500, 600, 700])
def test_one_item_ends_in_time_as_often_as_its_distribution_says(limit_s):
    drawn = draw_lengths(two_items(0.04, 0.04), seeded(1), 40_000)["1"]
    assert share(drawn, limit_s) == pytest.approx(NormalDist().cdf(log(limit_s / 600) / 0.2), abs=0.01)


@pytest.mark.parametrize("limit_s", [1000, 1200, 1350])
def test_items_that_vary_only_together_end_in_time_as_their_day_does(limit_s):
    drawn = draw_lengths(two_items(0, 0, together=0.0225), seeded(2), 40_000)
    sums = [a + b for a, b in zip(drawn["1"], drawn["2"], strict=True)]
    assert share(sums, limit_s) == pytest.approx(NormalDist().cdf(log(limit_s / 1200) / 0.15), abs=0.01)


@pytest.mark.parametrize("limit_s", [1100, 1200, 1300, 1400])
def test_the_sum_of_two_independent_items_is_their_convolution(limit_s):
    """The closed form: the chance of the second, in the mean over what the first may be."""
    first, second = 0.01, 0.04
    normal, steps = NormalDist(), 4000
    lengths = [600 * exp(sqrt(first) * normal.inv_cdf((step + 0.5) / steps)) for step in range(steps)]
    exact = fmean(
        normal.cdf(log((limit_s - s) / 600) / sqrt(second)) if s < limit_s else 0.0 for s in lengths
    )
    drawn = draw_lengths(two_items(first, second), seeded(3), 40_000)
    sums = [a + b for a, b in zip(drawn["1"], drawn["2"], strict=True)]
    assert share(sums, limit_s) == pytest.approx(exact, abs=0.01)


def test_many_days_at_once_are_those_of_brute_force_one_by_one():
    """Every level is drawn by itself from its own distribution, day by day, and the plan is laid anew."""
    plan = programme("09:00", 10, 10, item("", 10, fixed="09:25"))
    model = LengthModel(
        (
            ItemLength("1", 660, "a", Leaning(0.05, 0.3, 0.01)),
            ItemLength("2", 600, "a", Leaning(-0.02, 0.5, 0.02)),
            ItemLength("3", 600, "b", Leaning(0, 1, 0.03)),
        ),
        {"a": Leaning(0.04, 0.4, 0.01), "b": Leaning(0, 1, 0.02)},
        Level(0.03, 0.002),
        0.01,
        0.004,
        0.003,
        5,
    )
    fast = ends_ms(lay(plan), draw_lengths(model, seeded(4), 20_000))
    random = seeded(5)
    slow = [_one_day(plan, model, random) for _ in range(6000)]
    for limit in ("9:33", "9:36", "9:40", "9:45"):
        assert share(fast, clock_ms(limit)) == pytest.approx(share(slow, clock_ms(limit)), abs=0.025)


def _one_day(plan, model: LengthModel, random: Random) -> int:
    visit = random.gauss(model.visit.mean, sqrt(model.visit.variance))
    worth = model.day_worth
    day = random.gauss(0, sqrt(model.day_variance)) / sqrt(random.gammavariate(worth / 2, 2 / worth))
    level, form = {}, {}
    for name, known in model.presenters.items():
        level[name] = random.gauss(known.mean + known.share * visit, sqrt(known.variance))
        form[name] = random.gauss(0, sqrt(model.presenter_day_variance))
    spoken: dict[str, Item] = {}
    for each, known in zip(plan.items, model.items, strict=True):
        mean = known.level.mean + known.level.share * level[known.presenter]
        own = random.gauss(mean, sqrt(known.level.variance)) + random.gauss(0, sqrt(model.item_day_variance))
        seconds = known.base_s * exp(own + form[known.presenter] + day)
        spoken[each.uid] = replace(each, duration_s=round(seconds))
    slots = lay(replace(plan, items=tuple(spoken.values())))
    end = expect(replace(begin(plan), slots=slots), clock_ms("8:00"), 0)[1]
    assert end is not None
    return end


def test_what_rests_on_few_observations_has_longer_tails_than_its_variance_says():
    few = replace(two_items(0, 0, together=0.01), day_worth=3)
    drawn = sorted(log(s / 600) for s in draw_lengths(few, seeded(6), 40_000)["1"])
    beyond = fsum(abs(value) > 0.3 for value in drawn) / len(drawn)
    # Beyond three widths lie 5.8 % of Student's distribution with 3 degrees of freedom, 0.3 % of the normal.
    assert beyond == pytest.approx(0.058, abs=0.012)


def test_items_of_one_presenter_vary_together():
    base = two_items(0, 0)
    together = replace(
        base,
        items=tuple(replace(each, presenter="a") for each in base.items),
        presenter_day_variance=0.01,
        item_day_variance=0.01,
    )
    drawn = draw_lengths(together, seeded(7), 20_000)
    first, second = ([log(s) for s in drawn[uid]] for uid in ("1", "2"))
    middle = fmean(first), fmean(second)
    covariance = fmean((a - middle[0]) * (b - middle[1]) for a, b in zip(first, second, strict=True))
    assert variance(first) == pytest.approx(0.02, rel=0.05)
    assert covariance / (pstdev(first) * pstdev(second)) == pytest.approx(0.5, abs=0.03)


def seeded(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - the same draws each time


def share(values, limit: float) -> float:
    return sum(value <= limit for value in values) / len(values)
