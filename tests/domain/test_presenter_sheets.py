"""One sheet a presenter, to be handed out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.blocks import Heading, Paragraph, Table, plain
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.presenter_sheets import presenter_blocks, presenters_of
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Assignment, Item, Note, NoteKind, Status
from tests.rehearsed import LAST, all_runs

RUNS = all_runs()
VISIT = replace(
    LAST,
    notes=(
        Note("n1", NoteKind.ADVICE, "พูดช้าลง", "st", run_uid="r1"),
        Note("n2", NoteKind.ADVICE, "ตัดหน้า 4", "st", settled=True),
    ),
    assignments=(
        Assignment("t1", "ส่งสไลด์", "สำนักงานจังหวัด", date(2022, 7, 20), item_uid="st"),
        Assignment("t2", "ทดสอบสัญญาณ", "สำนักงานจังหวัด"),
        Assignment("t3", "เสร็จแล้ว", "สำนักงานจังหวัด", status=Status.DONE),
        Assignment("t4", "ของผู้อื่น", "โรงพยาบาล"),
    ),
)


def blocks(visit=VISIT, runs=RUNS, edition=Edition.INTERNAL):
    return presenter_blocks(visit, RunBook().matrix(visit, runs), Digits.ARABIC, edition)


def sheet(name, **options):
    """The blocks of one sheet."""
    told = blocks(**options)
    starts = [n for n, b in enumerate(told) if isinstance(b, Heading) and b.text.startswith("กำหนดเวลาของ")]
    ends = [*starts[1:], len(told)]
    return next(told[a:b] for a, b in zip(starts, ends, strict=True) if told[a].text == f"กำหนดเวลาของ{name}")


def test_each_agency_has_one_sheet_in_the_order_of_the_day_and_on_a_page_of_its_own():
    heads = [b for b in blocks() if isinstance(b, Heading) and b.text.startswith("กำหนดเวลาของ")]
    assert [(head.text.removeprefix("กำหนดเวลาของ"), head.new_page) for head in heads] == [
        ("สำนักงานจังหวัด", False),
        ("สำนักงานเกษตร", True),
        ("สำนักงานที่ดิน", True),
        ("โรงพยาบาล", True),
    ]


def test_the_slot_is_that_of_the_day():
    table = next(b for b in sheet("สำนักงานจังหวัด") if isinstance(b, Table))
    # After ten minutes and six minutes fifty.
    assert table.rows == (("3", "วิสัยทัศน์และยุทธศาสตร์", "09.16 - 09.31 น.", "15 นาที"),)


def test_two_items_of_one_agency_are_on_one_sheet():
    table = next(b for b in sheet("สำนักงานเกษตร") if isinstance(b, Table))
    assert [row[1] for row in table.rows] == ["ผลงานที่ 2", "ผลงานที่ 4"]


def test_times_of_every_run_are_told_with_their_difference():
    times = [b for b in sheet("สำนักงานจังหวัด") if isinstance(b, Table)][1]
    assert times.rows == (
        ("ซ้อมครั้งที่ 1", "14 ก.ค. 2565", "18 นาที 40 วินาที", "เกินแผน 3 นาที 40 วินาที"),
        ("ซ้อมครั้งที่ 2", "17 ก.ค. 2565", "16 นาที 55 วินาที", "เกินแผน 1 นาที 55 วินาที"),
        ("ซ้อมครั้งที่ 3", "19 ก.ค. 2565", "15 นาที 20 วินาที", "เกินแผน 20 วินาที"),
        ("วันตรวจจริง", "22 ก.ค. 2565", "15 นาที 30 วินาที", "เกินแผน 30 วินาที"),
    )


def test_a_run_that_was_broken_off_says_so():
    visit = replace(
        VISIT, items=tuple(replace(i, agency="หอประชุม" if i.uid == "ex" else None) for i in VISIT.items)
    )
    times = [b for b in sheet("หอประชุม", visit=visit) if isinstance(b, Table)][1]
    assert times.rows[2][2:] == ("5 นาที", "ค้างกลางคัน")


def test_open_advice_and_assignments_of_theirs_alone_are_listed():
    lines = [plain((b,)) for b in sheet("สำนักงานจังหวัด") if isinstance(b, Paragraph)]
    assert lines == [
        "- พูดช้าลง",
        "- ส่งสไลด์ (สำนักงานจังหวัด) ภายใน 20 ก.ค. 2565",
        "- ทดสอบสัญญาณ (สำนักงานจังหวัด)",
    ]
    assert [plain((b,)) for b in sheet("โรงพยาบาล") if isinstance(b, Paragraph)] == ["- ของผู้อื่น (โรงพยาบาล)"]


def test_the_public_edition_has_times_alone():
    assert not any(isinstance(b, Paragraph) for b in blocks(edition=Edition.PUBLIC))


def test_without_runs_the_slot_stands_alone():
    assert [type(b) for b in sheet("โรงพยาบาล", visit=LAST, runs=())] == [Heading, Heading, Heading, Table]


def test_what_is_not_known_is_a_dash():
    items = tuple(replace(i, duration_s=None) for i in LAST.items)
    visit = replace(LAST, items=items, start=None, date=None, title=None)
    (head, table) = sheet("โรงพยาบาล", visit=visit, runs=())
    assert (head.level, table.rows[0][2:]) == (1, ("–", "–"))


@pytest.mark.parametrize(
    ("item", "who"),
    [
        (Item("a", "ก", agency="สนง.", presenters=("ผอ.",)), "สนง."),
        (Item("a", "ก", presenters=("ผอ.", "รองฯ")), "ผอ., รองฯ"),
        (Item("a", "ก"), None),
    ],
)
def test_who_presents_is_the_agency_or_else_the_persons(item, who):
    assert presenters_of(item) == who
