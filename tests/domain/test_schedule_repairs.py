"""What does not add up in a programme, and the repairs: each mends, loses nothing, and does what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.programme_check import check_day
from pmqa_desk.domain.repair_bench import Deed
from pmqa_desk.domain.schedule_problems import ProblemKind, ScheduleProblem, schedule_problems
from pmqa_desk.domain.schedule_repairs import repairs_of
from pmqa_desk.domain.schedule_words import Said, clock_said, items_said, length_said
from pmqa_desk.domain.section_budgets import budgets_by_section, with_budget
from pmqa_desk.domain.time_sharing import is_protected
from pmqa_desk.domain.visit import Budget, Item, Kind, StartRule, Visit
from tests.runs import item, programme


def visit(*items: float | Item | None, end: str | None = "12:00", budgets: dict[str, int] | None = None):
    laid = programme("09:00", *items, end=end)
    made = tuple(Budget(f"b{n}", name, s) for n, (name, s) in enumerate((budgets or {}).items()))
    return Visit("v", date=laid.date, start=laid.start, end=laid.end, items=laid.items, budgets=made)


def fresh():
    numbers = count(1)
    return lambda: f"new{next(numbers)}"


def only(made: Visit):
    (problem,) = schedule_problems(made)
    return problem


def labels(made: Visit, language: Language = Language.THAI) -> dict[Deed, str]:
    return {r.deed: r.offer(language) for r in repairs_of(made, only(made), fresh())}


def repaired(made: Visit, deed: Deed) -> Visit:
    return next(r for r in repairs_of(made, only(made), fresh()) if r.deed is deed).apply(made)


def lengths(made: Visit) -> list[int | None]:
    return [each.duration_s for each in made.items]


def section(name: str | None, length: float, **more: str) -> Item:
    return replace(item("", length, **more), section=name)


# ---------------------------------------------------------------- what is found


def test_a_programme_that_adds_up_has_no_problem():
    assert schedule_problems(visit(30, item("", 10, fixed="09:30"), item("", until="10:00"))) == ()
    assert schedule_problems(visit()) == ()


def test_an_item_that_reaches_past_a_fixed_start_overlaps_it():
    problem = only(visit(20, 20, item("", 10, fixed="09:30")))
    assert (problem.kind, problem.uids, problem.seconds) == (ProblemKind.OVERLAP, ("3",), 600)
    assert problem.serious
    assert problem.sentence(Language.THAI) == "ลำดับที่ 2 จบ 09.40 น. เลยเวลาเริ่ม 09.30 น. ของลำดับที่ 3 ไป 10 นาที"
    assert problem.sentence(Language.ENGLISH) == (
        "Item 2 ends at 09.40, 10 minutes after item 3 must begin (09.30)."
    )


def test_a_minute_or_more_before_a_fixed_start_is_a_gap_and_less_is_none():
    problem = only(visit(29, item("", 10, fixed="09:30")))
    assert (problem.kind, problem.uids, problem.seconds) == (ProblemKind.GAP, ("2",), 60)
    assert not problem.serious
    assert schedule_problems(visit(29.5, item("", 10, fixed="09:30"))) == ()


def test_who_is_asked_to_come_before_the_start_or_after_it_makes_no_gap():
    assert schedule_problems(visit(item("", 30, fixed="08:30"), 10)) == ()
    assert schedule_problems(visit(item("", 30, fixed="09:30"), 10)) == ()


def test_a_day_that_ends_after_its_limit_is_told_at_its_last_item():
    problem = only(visit(100, 90))
    assert (problem.kind, problem.uids, problem.seconds) == (ProblemKind.PAST_END, ("2",), 600)
    assert problem.sentence(Language.ENGLISH) == (
        "The programme ends at 12.10, 10 minutes after it must end (12.00)."
    )


def test_an_item_that_must_end_before_it_can_begin_has_no_time():
    problem = only(visit(40, item("", until="09:30"), 5))
    assert (problem.kind, problem.uids, problem.seconds) == (ProblemKind.FINISH, ("2",), 600)
    assert only(visit(30, item("", until="09:30"))).seconds == 0


def test_missing_lengths_up_to_a_fixed_start_are_one_problem():
    problems = schedule_problems(visit(None, 5, None, item("", 10, fixed="10:00"), None))
    assert [(p.kind, p.uids) for p in problems] == [
        (ProblemKind.NO_LENGTH, ("1", "3")),
        (ProblemKind.NO_LENGTH, ("5",)),
    ]


def test_without_a_start_no_length_is_asked_for():
    assert schedule_problems(replace(visit(None, 5), start=None)) == ()


def test_a_section_over_its_budget_and_one_in_parts_are_told_at_their_items():
    made = visit(section("ก", 20), section("ข", 10), section("ก", 15), budgets={"ก": 1800, "ข": 600})
    over, split = schedule_problems(made)
    assert (over.kind, over.uids, over.seconds) == (ProblemKind.SECTION_OVER, ("1", "3"), 300)
    assert (split.kind, split.uids) == (ProblemKind.SECTION_SPLIT, ("3",))
    assert over.sentence(Language.THAI) == "ช่วง “ก” ใช้ 35 นาที เกินเวลาของช่วง (30 นาที) ไป 5 นาที"


def test_items_in_no_section_are_no_section_in_parts():
    assert schedule_problems(visit(10, section("ก", 20), 10)) == ()


def test_an_item_without_number_in_a_numbered_programme_goes_by_its_title():
    made = visit(20, item("", 10, fixed="09:10"))
    first, second = made.items
    numbered = replace(made, items=(replace(first, number="1"), replace(second, title="พัก" * 20)))
    assert "ของ“พักพัก" in only(numbered).sentence(Language.THAI)
    assert "…”" in only(numbered).sentence(Language.THAI)


# ---------------------------------------------------------------- what mends it


def test_an_overlap_is_mended_by_less_before_it_or_a_later_start():
    made = visit(20, 20, item("", 10, fixed="09:30"), item("", 5, fixed="09:40"))
    assert labels(made) == {
        Deed.SHORTEN: "ลดลำดับที่ 2 เหลือ 10 นาที",
        Deed.SHORTEN_STRETCH: "ลด 2 ลำดับก่อนหน้า ตามสัดส่วน รวม 10 นาที",
        Deed.SHIFT: "เลื่อนเวลาตายตัว 2 จุดตั้งแต่ลำดับที่ 3 ออกไป 10 นาที (ลำดับที่ 3 เริ่ม 09.40 น.)",
        Deed.MOVE: "เลื่อนลำดับที่ 3 ไปเริ่ม 09.40 น. (เกิดจุดใหม่ 1 จุด)",
        Deed.LINK: "ให้ลำดับที่ 3 เริ่มต่อจากลำดับก่อนหน้า (09.40 น.) (เกิดจุดใหม่ 1 จุด)",
    }
    assert lengths(repaired(made, Deed.SHORTEN)) == [1200, 600, 600, 300]
    assert lengths(repaired(made, Deed.SHORTEN_STRETCH)) == [900, 900, 600, 300]
    assert [i.start for i in repaired(made, Deed.SHIFT).items][2:] == [time(9, 40), time(9, 50)]
    assert repaired(made, Deed.LINK).items[2].start_rule is StartRule.LINKED


def test_protected_items_are_never_offered_to_be_shortened():
    asked, free = replace(item("", 30), kind=Kind.QUESTIONS), item("", 20)
    made = visit(free, asked, item("", 10, fixed="09:40"))
    assert lengths(repaired(made, Deed.SHORTEN)) == [600, 1800, 600]
    assert Deed.SHORTEN not in labels(visit(asked, item("", 10, fixed="09:20")))


def test_a_gap_is_mended_by_a_longer_item_a_break_or_an_earlier_start():
    made = visit(15, item("", 10, fixed="09:30"))
    assert labels(made, Language.ENGLISH) == {
        Deed.LENGTHEN: "Lengthen item 1 to 30 minutes",
        Deed.INSERT_BREAK: "Insert a break of 15 minutes before item 2",
        Deed.MOVE: "Move item 2 to begin at 09.15",
        Deed.LINK: "Let item 2 follow the item before it (09.15)",
    }
    after = repaired(made, Deed.INSERT_BREAK)
    assert [(i.uid, i.kind, i.duration_s) for i in after.items][1] == ("new1", Kind.BREAK, 900)


def test_the_item_before_a_gap_that_ends_at_a_clock_time_ends_later():
    made = visit(10, item("", until="09:20"), item("", 10, fixed="09:30"))
    assert labels(made)[Deed.LENGTHEN] == "เพิ่มลำดับที่ 2 เป็น 20 นาที"
    assert repaired(made, Deed.LENGTHEN).items[1].finish == time(9, 30)


def test_a_fixed_start_moves_to_the_next_whole_minute():
    made = visit(20.5, item("", 10, fixed="09:10"))
    assert repaired(made, Deed.MOVE).items[1].start == time(9, 21)


def test_a_day_too_long_is_mended_at_either_end_or_between():
    made = visit(100, 90)
    assert labels(made) == {
        Deed.SHORTEN: "ลดลำดับที่ 2 เหลือ 1 ชั่วโมง 20 นาที",
        Deed.SHORTEN_STRETCH: "ลด 2 ลำดับก่อนหน้า ตามสัดส่วน รวม 10 นาที",
        Deed.START_EARLIER: "เริ่มวันเร็วขึ้นเป็น 08.50 น.",
        Deed.EXTEND_DAY: "เลื่อนเวลาที่ต้องจบเป็น 12.10 น.",
    }
    assert repaired(made, Deed.START_EARLIER).start == time(8, 50)
    assert repaired(made, Deed.EXTEND_DAY).end == time(12, 10)


def test_an_earlier_start_is_not_offered_where_a_clock_time_lies_between():
    assert Deed.START_EARLIER not in labels(visit(30, item("", 160, fixed="09:30")))


def test_an_item_without_time_before_its_hour_gets_it_from_before_or_ends_later():
    made = visit(40, item("", 15, until="09:30"))
    finish = replace(made.items[1], duration_s=900)
    made = replace(made, items=(made.items[0], finish))
    assert labels(made) == {
        Deed.SHORTEN: "ลดลำดับที่ 1 เหลือ 15 นาที",
        Deed.MOVE: "เลื่อนเวลาจบของลำดับที่ 2 เป็น 09.55 น. (15 นาที)",
        Deed.LINK: "ให้ลำดับที่ 2 เริ่มต่อจากลำดับก่อนหน้า (09.40 น.)",
    }
    assert check_day(repaired(made, Deed.MOVE)).slots[1].length_s == 900
    assert check_day(repaired(made, Deed.SHORTEN)).slots[1].length_s == 900


def test_missing_lengths_share_what_is_left_up_to_the_fixed_start():
    made = visit(None, 10, None, item("", 120, fixed="10:00"))
    assert labels(made) == {Deed.SHARE_REST: "แบ่งเวลาที่เหลือ 50 นาที ให้ 2 ลำดับ ลำดับละ 25 นาที"}
    assert lengths(repaired(made, Deed.SHARE_REST)) == [1500, 600, 1500, 7200]
    alone = visit(None, 10, end="09:30")
    assert labels(alone, Language.ENGLISH) == {Deed.SHARE_REST: "Give item 1 20 minutes of what is left"}
    assert labels(visit(None, end=None)) == {}


def test_a_section_over_its_budget_gives_or_is_given_time():
    made = visit(section("ก", 20), section("ก", 20), budgets={"ก": 1800})
    assert labels(made) == {
        Deed.SHORTEN_STRETCH: "ลด 2 ลำดับในช่วง ตามสัดส่วน รวม 10 นาที",
        Deed.SET_BUDGET: "ตั้งเวลาของช่วง “ก” เป็น 40 นาที",
    }
    assert lengths(repaired(made, Deed.SHORTEN_STRETCH)) == [900, 900]
    assert repaired(made, Deed.SET_BUDGET).budgets == (Budget("b0", "ก", 2400),)


def test_a_section_in_parts_is_gathered_or_parted():
    made = visit(section("ก", 20), section("ข", 10), section("ก", 15), section("ก (2)", 5))
    assert labels(made) == {
        Deed.GATHER: "ย้าย 1 ลำดับ ของช่วง “ก” มาต่อท้ายลำดับที่ 1",
        Deed.PART: "แยก 1 ลำดับ เป็นช่วงใหม่ “ก (3)”",
    }
    assert [i.uid for i in repaired(made, Deed.GATHER).items] == ["1", "3", "2", "4"]
    assert [i.section for i in repaired(made, Deed.PART).items] == ["ก", "ข", "ก (3)", "ก (2)"]


def test_many_parts_of_a_section_are_named_by_the_first_and_the_last():
    made = visit(*[section(name, 5) for name in "กขกขกขก"])
    problem = next(p for p in schedule_problems(made) if p.section == "ก")
    part = next(r for r in repairs_of(made, problem, fresh()) if r.deed is Deed.PART)
    assert part.label(Language.THAI) == "แยก 3 ลำดับ เป็นช่วงใหม่ “ก (2)” … “ก (4)”"


def test_a_problem_that_is_gone_has_no_repairs():
    made = visit(20, item("", 10, fixed="09:10"))
    assert repairs_of(visit(10, item("", 10, fixed="09:10")), only(made), fresh()) == ()


# ---------------------------------------------------------------- laws

_SLOTS = st.integers(0, 23).map(lambda n: time(8 + n // 4, n % 4 * 15))
_ITEMS = st.builds(
    Item,
    uid=st.just(""),
    title=st.just("เรื่อง"),
    kind=st.sampled_from((Kind.SHOWCASE, Kind.QUESTIONS, Kind.BREAK, Kind.OTHER)),
    start_rule=st.sampled_from((*[StartRule.LINKED] * 4, StartRule.FIXED, StartRule.FINISH_AT)),
    start=_SLOTS,
    finish=_SLOTS,
    duration_s=st.one_of(st.just(None), st.integers(1, 80).map(lambda n: n * 45), st.just(600)),
    section=st.sampled_from((None, "ก", "ข")),
    protected=st.sampled_from((None, None, True, False)),
    priority=st.sampled_from((None, 1, 9)),
)
_VISITS = st.builds(
    lambda items, end, budget: replace(
        visit(*items, end=end), budgets=(Budget("b", "ก", budget),) if budget else ()
    ),
    st.lists(_ITEMS, min_size=1, max_size=7),
    st.sampled_from((None, "11:00", "12:00")),
    st.sampled_from((0, 600, 1800)),
)


def _each_repair(made: Visit):
    for problem in schedule_problems(made):
        for repair in repairs_of(made, problem, fresh()):
            yield problem, repair, repair.apply(made)


@settings(max_examples=40, deadline=None)
@given(_VISITS)
def test_a_repair_mends_its_problem_and_loses_no_item(made: Visit):
    for problem, repair, after in _each_repair(made):
        assert problem.key not in {left.key for left in schedule_problems(after)}
        assert {i.uid for i in made.items} <= {i.uid for i in after.items}
        assert len(after.items) == len(made.items) + (repair.deed is Deed.INSERT_BREAK)


@settings(max_examples=40, deadline=None)
@given(_VISITS)
def test_no_repair_shortens_what_is_protected(made: Visit):
    for _, _, changed in _each_repair(made):
        after = {i.uid: i for i in changed.items}
        for before in made.items:
            shorter = (before.duration_s or 0) > (after[before.uid].duration_s or 0)
            assert not (shorter and is_protected(before))


@settings(max_examples=40, deadline=None)
@given(_VISITS)
def test_a_label_says_the_figures_that_the_result_has(made: Visit):
    for problem, repair, after in _each_repair(made):
        figure = _figure(made, after, repair.deed, problem)
        for language in Language:
            assert figure.in_language(language) in repair.label(language)


def _figure(made: Visit, after: Visit, deed: Deed, problem: ScheduleProblem) -> Said:
    """Return what is read off the visit after a repair, as its label should say it."""
    if deed in {Deed.MOVE, Deed.SHIFT, Deed.LINK, Deed.START_EARLIER, Deed.EXTEND_DAY}:
        return clock_said(_instant(after, deed, problem.uid), after.timezone)
    if deed is Deed.SET_BUDGET:
        return length_said(budgets_by_section(after)[problem.section or ""])
    sections = {i.uid: i.section for i in after.items}
    if deed is Deed.PART:
        return items_said(sum(i.section != sections[i.uid] for i in made.items))
    if deed is Deed.GATHER:
        orders = ([i.uid for i in each.items if i.section == problem.section] for each in (made, after))
        first, second = orders
        assert first == second
        return items_said(len(problem.uids))
    return length_said(_length_s(made, after, deed))


def _instant(after: Visit, deed: Deed, uid: str) -> int:
    check = check_day(after)
    slot = next(slot for slot in check.slots if slot.item.uid == uid)
    ends = deed is Deed.MOVE and slot.item.start_rule is StartRule.FINISH_AT
    own = slot.end_ms if ends else slot.start_ms
    return {Deed.START_EARLIER: check.start_ms, Deed.EXTEND_DAY: check.limit_ms}.get(deed, own) or 0


def _length_s(made: Visit, after: Visit, deed: Deed) -> int:
    """Return the length that one item has now, or by how much several differ together."""
    before = {i.uid: i for i in made.items}
    changed = [i for i in after.items if before.get(i.uid) != i]
    if deed in {Deed.SHORTEN, Deed.LENGTHEN, Deed.INSERT_BREAK}:
        (one,) = changed
        return next(slot.length_s or 0 for slot in check_day(after).slots if slot.item.uid == one.uid)
    return abs(sum((i.duration_s or 0) - (before[i.uid].duration_s or 0) for i in changed))


# ---------------------------------------------------------------- budgets


def test_a_budget_is_set_changed_in_its_place_and_taken_away():
    made = visit(section("ก", 20), budgets={"ข": 60, "ก": 1800, "ค": 90})
    changed = with_budget(made, "ก", 2400, fresh())
    assert changed.budgets[1] == Budget("b1", "ก", 2400)
    assert with_budget(made, "ง", 60, fresh()).budgets[-1] == Budget("new1", "ง", 60)
    assert budgets_by_section(with_budget(made, "ก", None, fresh())) == {"ข": 60, "ค": 90}
