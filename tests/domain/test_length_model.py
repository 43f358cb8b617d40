"""What plans and runs say of lengths: levels drawn in, spreads joined with the typical ones."""

from __future__ import annotations

from dataclasses import replace
from math import log, sqrt

import pytest

from pmqa_desk.domain.length_model import (
    FADES,
    ITEM,
    MOST_RUNS,
    REAL_DAY_PART,
    REPEAT,
    RUN_LEAST,
    RUN_OF_REPEAT,
    RUN_WORTH,
    VISIT_VARIANCE,
    Leaning,
    length_model,
    presenter_of,
    whole_goes,
)
from tests.runs import item

ITEMS = tuple(replace(item(uid, 10), presenters=("ก" if uid in "ab" else "ข",)) for uid in "abcd")


def flat(*factors: float, uids: str = "abcd"):
    """Return runs in which every item takes its plan times a factor."""
    return tuple(dict.fromkeys(uids, 600 * factor) for factor in factors)


def median_s(model, uid: str) -> float:
    """Return the length around which an item is drawn."""
    found = next(each for each in model.items if each.uid == uid)
    presenter = model.presenters[found.presenter]
    above = presenter.mean + presenter.share * model.visit.mean
    level = found.level.mean + found.level.share * above
    return found.base_s * 2.718281828459045**level


def test_without_a_run_everything_is_the_plan_with_typical_spreads():
    model = length_model(ITEMS, ())
    assert median_s(model, "a") == 600
    assert model.visit.variance == pytest.approx(VISIT_VARIANCE)
    assert model.items[0].level == Leaning(0, 1, ITEM.spread**2 / 2)
    assert model.item_day_variance + model.presenter_day_variance == pytest.approx(REPEAT.spread**2)
    run = RUN_LEAST**2 + (RUN_OF_REPEAT * REPEAT.spread) ** 2
    assert model.day_variance == pytest.approx(run * (1 + REAL_DAY_PART))


def test_the_more_runs_the_nearer_an_item_is_to_what_it_took_and_the_surer():
    one, three = (length_model(ITEMS, flat(*[1.0] * runs, uids="bcd")) for runs in (1, 3))
    over = [
        length_model(ITEMS, tuple({**run, "a": 780.0} for run in flat(*[1.0] * runs))) for runs in (1, 2, 5)
    ]
    lengths = [median_s(model, "a") for model in over]
    assert 600 < lengths[0] < lengths[1] < lengths[2] < 780
    assert lengths[2] > 740
    spreads = [model.items[0].level.variance for model in over]
    assert spreads[0] > spreads[1] > spreads[2]
    # Never rehearsed: its presenter's level, and less sure of it than of what was seen.
    assert median_s(three, "a") == pytest.approx(600)
    assert three.items[0].level.variance > over[2].items[0].level.variance
    assert one.items[0].level.share == 1


def test_an_item_never_rehearsed_stands_at_its_presenters_level():
    runs = tuple({"b": 750.0, "c": 600.0, "d": 600.0} for _ in range(3))
    model = length_model(ITEMS, runs)
    assert 660 < median_s(model, "a") < 750
    assert median_s(length_model((*ITEMS, replace(item("e", 10), presenters=("ค",))), runs), "e") < 660


def test_the_spread_of_others_around_their_plans_is_that_of_one_never_rehearsed():
    near = tuple({"b": 600.0, "c": 610.0, "d": 590.0} for _ in range(3))
    far = tuple({"b": 900.0, "c": 400.0, "d": 600.0} for _ in range(3))
    spreads = [sqrt(length_model(ITEMS, runs).items[0].level.variance) for runs in (near, far)]
    assert spreads[1] > 1.5 * spreads[0]


def test_whole_runs_that_differ_widen_the_day_and_not_the_items():
    alike, apart = length_model(ITEMS, flat(1.0, 1.0, 1.0)), length_model(ITEMS, flat(0.85, 1.0, 1.15))
    assert apart.day_variance > 2 * alike.day_variance
    assert apart.item_day_variance == pytest.approx(alike.item_day_variance)


def test_items_that_differ_by_themselves_widen_the_items_more_than_the_day():
    crossed = (
        {"a": 480.0, "b": 720.0, "c": 480.0, "d": 720.0},
        {"a": 720.0, "b": 480.0, "c": 720.0, "d": 480.0},
    )
    alike, apart = length_model(ITEMS, flat(1.0, 1.0)), length_model(ITEMS, crossed)
    assert apart.item_day_variance > 2 * alike.item_day_variance
    items, day = (
        getattr(apart, name) / getattr(alike, name) for name in ("item_day_variance", "day_variance")
    )
    assert 1 < day < items


def test_two_runs_say_less_of_how_days_differ_than_five():
    two, five = length_model(ITEMS, flat(1.0, 1.0)), length_model(ITEMS, flat(*[1.0] * 5))
    assert two.day_variance > five.day_variance
    assert (two.day_worth, five.day_worth) == (RUN_WORTH + 1, RUN_WORTH + 4)


def test_the_last_run_tells_most():
    shorter, longer = (length_model(ITEMS, flat(*factors)) for factors in ((1.2, 1.1, 1.0), (1.0, 1.1, 1.2)))
    assert median_s(shorter, "a") < median_s(longer, "a")
    level = (log(1.0) + FADES * log(1.1) + FADES**2 * log(1.2)) / (1 + FADES + FADES**2)
    pooled = length_model(ITEMS, flat(1.2, 1.1, 1.0)).visit.mean
    assert pooled == pytest.approx(level, rel=0.5)


def test_old_runs_and_runs_of_other_items_do_not_count():
    recent = flat(*[1.1] * MOST_RUNS)
    model = length_model(ITEMS, (*flat(3.0), *recent, {"gone": 60.0}))
    assert model == length_model(ITEMS, recent)


def test_an_item_without_a_plan_is_measured_by_its_own_runs():
    model = length_model((item("a"), item("b", 10)), ({"a": 300.0, "b": 600.0}, {"a": 320.0, "b": 600.0}))
    assert model.items[0].base_s == 310
    assert median_s(model, "a") == pytest.approx(310, rel=0.02)


def test_far_too_short_is_a_slip_of_the_key_and_not_the_whole_item():
    assert whole_goes(item("a", 10), (590.0, 5.0, None, 0.0, 130.0)) == [590.0, None, None, None, 130.0]
    slipped = length_model(ITEMS, (*flat(1.0, 1.0), {"a": 4.0, "b": 600.0, "c": 600.0, "d": 600.0}))
    assert median_s(slipped, "a") == pytest.approx(600)


def test_who_gives_an_item_is_its_presenters_else_its_agency_else_itself():
    bare = item("a", 5)
    assert presenter_of(bare) == "a"
    assert presenter_of(replace(bare, agency="กรม ก")) == "กรม ก"
    assert presenter_of(replace(bare, agency="กรม ก", presenters=("หัวหน้า", "รอง"))) == "หัวหน้า รอง"
