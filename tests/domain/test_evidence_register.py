"""The register of evidence: who fetches what stays in the house, and nothing is forgotten at the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from pmqa_desk.domain.blocks import Table, plain
from pmqa_desk.domain.evidence_register import (
    closing_is_near,
    evidence_blocks,
    evidence_sheets,
    waited_for,
)
from pmqa_desk.domain.forecast import project
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.programme import instant_ms, programme_of
from pmqa_desk.domain.run import fold
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Evidence, Item, Kind, Question, Session, SessionKind, Visit

DAY = date(2022, 7, 25)
ASKED_MS = instant_ms(DAY, time(10, 5), "Asia/Bangkok")
HANDED_MS = instant_ms(DAY, time(11, 40), "Asia/Bangkok")
REHEARSAL = Session("s", SessionKind.REHEARSAL, DAY, time(9))
VISIT = Visit(
    "v",
    title="การตรวจประเมิน",
    date=DAY,
    start=time(9),
    sessions=(REHEARSAL,),
    items=(
        Item("a", "ผลงานเด่น", Kind.SHOWCASE, "1", duration_s=600),
        Item("b", "ซักถาม", Kind.QUESTIONS, "2", duration_s=600),
        Item("c", "กล่าวขอบคุณ", Kind.THANKS, "3", duration_s=600),
        Item("d", "ถ่ายภาพ", Kind.PHOTO, "4", duration_s=600),
    ),
    questions=(Question("q", "ทบทวนแผนเมื่อใด", "a", "day"),),
    evidence=(
        Evidence("e2", "รายงานผล", "ผู้ตรวจ ข", "กลุ่มแผน", "a", "day", None, 7, "7.1", ASKED_MS + 60_000),
        Evidence(
            "e1",
            "แผนปฏิบัติราชการ",
            "ผู้ตรวจ ก",
            "สำนักงานจังหวัด",
            "a",
            "day",
            "q",
            2,
            None,
            ASKED_MS,
            date(2022, 7, 26),
            HANDED_MS,
            "โทร. 0812345678",
        ),
        Evidence("e3", "ของการซ้อม", run_uid="reh", asked_ms=ASKED_MS, due=DAY),
        Evidence("e4", "เตรียมไว้", due=date(2022, 7, 24)),
    ),
)
RUNS = (
    Run("reh", programme_of(VISIT, REHEARSAL), ASKED_MS, "s"),
    Run("day", programme_of(VISIT), ASKED_MS),
)


def _rows(edition=Edition.INTERNAL, visit=VISIT):
    (table,) = (
        block for block in evidence_blocks(visit, RUNS, Digits.ARABIC, edition) if isinstance(block, Table)
    )
    return table.rows


def test_row_tells_who_asked_who_fetches_and_when_it_was_handed_over():
    row = next(row for row in _rows() if "แผนปฏิบัติราชการ" in row[1])
    assert row[1] == ("แผนปฏิบัติราชการ\nลำดับที่ 1 ผลงานเด่น\nผู้ขอ: ผู้ตรวจ ก\nหมวด 2\nหมายเหตุ: โทร. 0812345678")
    assert row[2:] == ("สำนักงานจังหวัด", "26 ก.ค. 2565", "25 ก.ค. 2565\n11.40 น.")


def test_documents_stand_in_the_order_in_which_they_were_asked_for():
    assert [row[1].split("\n")[0] for row in _rows()][-2:] == ["ของการซ้อม", "รายงานผล"]


def test_public_edition_has_the_day_alone_and_neither_who_fetches_nor_remarks():
    said = plain(evidence_blocks(VISIT, RUNS, Digits.ARABIC, Edition.PUBLIC))
    assert len(_rows(Edition.PUBLIC)) == 2
    assert "สำนักงานจังหวัด" not in said
    assert "0812345678" not in said
    assert "หมายเหตุ" not in said


def test_every_row_has_as_many_cells_as_there_are_columns():
    for edition in Edition:
        for visit in (VISIT, replace(VISIT, evidence=())):
            (table,) = (
                block for block in evidence_blocks(visit, RUNS, edition=edition) if isinstance(block, Table)
            )
            assert {len(row) for row in table.rows} == {len(table.columns)}
            assert sum(column.width for column in table.columns) == 9071


def test_sheet_has_days_as_days_and_the_question_at_which_it_was_asked():
    (sheet,) = evidence_sheets(VISIT, RUNS, Edition.INTERNAL)
    titles = [column.title for column in sheet.columns]
    row = dict(zip(titles, next(row for row in sheet.rows if row[0] == "แผนปฏิบัติราชการ"), strict=True))
    assert (row["ส่งภายใน"], row["ส่งมอบเมื่อ"]) == (date(2022, 7, 26), DAY)
    assert (row["หมวด"], row["ประเด็นคำถาม"], row["สถานะ"]) == (2, "ทบทวนแผนเมื่อใด", "ส่งมอบแล้ว")
    assert row["ผู้จัดหา"] == "สำนักงานจังหวัด"


def test_public_sheet_has_no_column_of_who_fetches():
    (sheet,) = evidence_sheets(VISIT, RUNS, Edition.PUBLIC)
    assert "ผู้จัดหา" not in [column.title for column in sheet.columns]
    assert {len(row) for row in sheet.rows} == {len(sheet.columns)}


def test_what_is_waited_for_stands_by_its_day_and_a_rehearsals_is_not_the_days():
    assert [each.uid for each in waited_for(VISIT)] == ["e4", "e3", "e2"]
    assert [each.uid for each in waited_for(VISIT, "day")] == ["e4", "e2"]


def _view(*started):
    events = tuple(
        Event(ASKED_MS + n * 60_000, n + 1, EventKind.STARTED, uid) for n, uid in enumerate(started)
    )
    return project(fold(replace(RUNS[1], events=events)), ASKED_MS + len(started) * 60_000)


@pytest.mark.parametrize(("started", "near"), [("", False), ("a", False), ("ab", True), ("abc", True)])
def test_day_closes_with_thanks_and_with_its_last_item(started, near):
    assert closing_is_near(_view(*started)) is near


def test_last_item_that_runs_is_the_close():
    assert closing_is_near(_view(*"abcd"))
    over = replace(
        RUNS[1], events=(Event(ASKED_MS, 1, EventKind.STARTED, "d"), Event(ASKED_MS, 2, EventKind.ENDED))
    )
    assert not closing_is_near(project(fold(over), ASKED_MS))
