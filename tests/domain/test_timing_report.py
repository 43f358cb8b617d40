"""Planned beside actual, every difference in words."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.blocks import Table, plain
from pmqa_desk.domain.forecast import project
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run import begin, fold
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.timing_report import timing_blocks
from pmqa_desk.domain.visit import Item, Visit
from tests.papers import BEGIN_MS, DAY, long_visit, view_of

VISIT = Visit(
    "v",
    date=DAY,
    items=(
        Item("a", "หนึ่ง", duration_s=600),
        Item("b", "สอง", duration_s=600),
        Item("c", "สาม", duration_s=600),
    ),
)


def report(visit: Visit, view, **options) -> list[str]:
    return plain(timing_blocks(visit, view, Digits.ARABIC, **options)).split("\n")


def ran(visit: Visit, *events: tuple[int, EventKind, str | None]):
    log = tuple(Event(BEGIN_MS + s * 1000, n, kind, uid) for n, (s, kind, uid) in enumerate(events, 1))
    return project(fold(Run("r", programme_of(visit), BEGIN_MS, events=log)), log[-1].at_ms)


def rows(visit: Visit, view) -> tuple[tuple[str, ...], ...]:
    return next(b for b in timing_blocks(visit, view, Digits.ARABIC) if isinstance(b, Table)).rows


def test_the_heading_says_which_run_and_when():
    told = report(long_visit(), view_of(long_visit()), name="ซ้อมครั้งที่ 2")
    assert told[0] == "รายงานการใช้เวลา ซ้อมครั้งที่ 2"
    assert told[2] == "เมื่อวันจันทร์ที่ 25 กรกฎาคม 2565 เวลา 09.02 - 11.36 น."


def test_differences_are_words_and_half_a_minute_is_as_planned():
    view = ran(
        VISIT,
        (0, EventKind.STARTED, "a"),
        (660, EventKind.STARTED, "b"),
        (660 + 510, EventKind.STARTED, "c"),
        (660 + 510 + 625, EventKind.ENDED, None),
    )
    assert [row[-1] for row in rows(VISIT, view)] == [
        "เกิน 1 นาที",
        "น้อยกว่า 1 นาที 30 วินาที",
        "ตามกำหนด",
        "ตามกำหนด",
    ]


def test_the_sum_stands_last():
    view = view_of(long_visit())
    assert rows(long_visit(), view)[-1] == (
        "",
        "รวม",
        "",
        "2 ชั่วโมง 30 นาที",
        "2 ชั่วโมง 34 นาที",
        "เกิน 4 นาที",
    )


def test_the_end_is_told_with_its_lateness():
    assert "จบเวลา 11.36 น. ช้ากว่ากำหนด 6 นาที (กำหนดจบ 11.30 น.)" in report(
        long_visit(), view_of(long_visit())
    )


def test_overruns_and_skips_are_named():
    told = report(long_visit(), view_of(long_visit()))
    assert any(line.startswith("ใช้เวลาเกินกำหนด 14 ลำดับ ได้แก่ ลำดับที่ 1 (1 นาที), ") for line in told)
    assert "ข้ามลำดับที่ 11 เมื่อเวลา 10.52 น. เนื่องจากวิทยากรเดินทางไม่ทัน" in told
    assert rows(long_visit(), view_of(long_visit()))[10][2:] == ("–", "10 นาที", "–", "ข้าม")


def test_the_public_edition_says_that_an_item_was_skipped_and_not_why():
    told = report(long_visit(), view_of(long_visit()), edition=Edition.PUBLIC)
    assert "ข้ามลำดับที่ 11 เมื่อเวลา 10.52 น." in told


def test_an_item_skipped_after_it_had_begun_is_named_too():
    view = ran(
        VISIT, (0, EventKind.STARTED, "a"), (300, EventKind.SKIPPED, "a"), (360, EventKind.ENDED, None)
    )
    assert "ข้ามส่วนที่เหลือของลำดับที่ 1 เมื่อเวลา 09.07 น." in report(VISIT, view)


def test_what_the_programme_does_not_number_is_named():
    visit = replace(VISIT, items=(replace(VISIT.items[0], number="7"), *VISIT.items[1:]))
    view = ran(
        visit, (0, EventKind.STARTED, "a"), (700, EventKind.STARTED, "b"), (1400, EventKind.ENDED, None)
    )
    told = report(visit, view)
    assert "ใช้เวลาเกินกำหนด 2 ลำดับ ได้แก่ ลำดับที่ 7 (1 นาที 40 วินาที), รายการ “สอง” (1 นาที 40 วินาที)" in told


def test_an_item_that_was_passed_over_was_not_run():
    view = ran(
        VISIT, (0, EventKind.STARTED, "a"), (600, EventKind.STARTED, "c"), (1200, EventKind.ENDED, None)
    )
    assert rows(VISIT, view)[1][-1] == "มิได้ดำเนินการ"


def test_an_item_run_twice_says_so():
    view = ran(VISIT, (0, EventKind.STARTED, "a"), (60, EventKind.STARTED, "b"), (90, EventKind.STARTED, "a"))
    assert rows(VISIT, view)[0][1] == "หนึ่ง (ดำเนินการ 2 ครั้ง)"


def test_a_missing_length_makes_the_sum_at_least_and_its_difference_unknown():
    visit = replace(VISIT, items=(replace(VISIT.items[0], duration_s=None), *VISIT.items[1:]))
    view = ran(visit, (0, EventKind.STARTED, "a"), (660, EventKind.ENDED, None))
    assert rows(visit, view)[0][3:] == ("–", "11 นาที", "–")
    assert rows(visit, view)[-1][3:] == ("อย่างน้อย 20 นาที", "11 นาที", "–")


def test_a_run_that_goes_on_is_not_said_to_have_ended():
    told = report(VISIT, ran(VISIT, (0, EventKind.STARTED, "a")))
    assert any("ยังไม่จบ" in line for line in told)
    assert not any(line.startswith("จบเวลา") for line in told)


def test_a_run_that_has_not_begun_says_so():
    view = project(begin(programme_of(VISIT)), BEGIN_MS)
    assert "ยังไม่ได้เริ่มดำเนินการ" in report(VISIT, view)
    assert rows(VISIT, view)[-1][4] == "0 นาที"


def test_a_run_without_a_plan_names_no_planned_end():
    visit = Visit("v", items=(Item("a", "หนึ่ง"),))
    view = ran(visit, (0, EventKind.STARTED, "a"), (660, EventKind.ENDED, None))
    assert report(visit, view)[-1] == "จบเวลา 09.13 น."
