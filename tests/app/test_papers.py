"""Which run a paper is about."""

from __future__ import annotations

import zipfile
from dataclasses import replace

import pytest

from pmqa_desk.app.papers import PAPERS, write_paper
from pmqa_desk.domain.blocks import Heading, Table, plain
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Question, Session, SessionKind, Visit
from pmqa_desk.domain.wire import VISIT_DAY, Whole
from tests.visits import PLAIN_VISIT

REHEARSAL = Session("s", SessionKind.REHEARSAL)
VISIT = replace(PLAIN_VISIT, sessions=(REHEARSAL,))


# At the first instant of 1970, 07.00 in Bangkok.
STARTED = (Event(0, 1, EventKind.STARTED, VISIT.items[0].uid), Event(60_000, 2, EventKind.ENDED))


def of(session, uid):
    return Run(uid, programme_of(VISIT, session), 0, session.uid if session else None)


def test_before_the_day_the_minutes_are_those_of_the_last_rehearsal():
    whole = Whole(VISIT, (of(REHEARSAL, "first"), replace(of(REHEARSAL, "last"), events=STARTED)))
    said = plain(PAPERS["minutes"].blocks(whole, Edition.INTERNAL, Digits.ARABIC, None))
    assert "เริ่มประชุมเวลา 07.00 น." in said


@pytest.mark.parametrize("edition", Edition)
def test_minutes_of_the_visit_day_tell_nothing_of_a_rehearsal_also_before_that_day(edition):
    asked = (Question("q", "ถามในการซ้อม", run_uid="rehearsed"), Question("p", "ถามก่อนวันตรวจ"))
    whole = Whole(replace(VISIT, questions=asked), (of(REHEARSAL, "rehearsed"),))
    day, rehearsal = (
        plain(PAPERS["minutes"].blocks(replace(whole, session_uid=uid), edition, Digits.THAI, None))
        for uid in (VISIT_DAY, "s")
    )
    assert "ถามก่อนวันตรวจ" in day
    assert "ถามในการซ้อม" not in day
    assert "ถามในการซ้อม" in rehearsal
    assert "ถามก่อนวันตรวจ" not in rehearsal


def test_ready_check_needs_to_know_where_the_file_lies():
    with pytest.raises(DeskError, match="Save it first"):
        PAPERS["ready"].blocks(Whole(VISIT, ()), Edition.INTERNAL, Digits.ARABIC, None)


def test_what_a_paper_says_may_be_known_already(tmp_path):
    said = (Heading("ตรวจแล้วในหน้าต่าง", 1),)
    out = tmp_path / "ready.docx"
    write_paper(Whole(VISIT, ()), "ready", out, Edition.INTERNAL, Digits.THAI, blocks=said)
    assert "ตรวจแล้วในหน้าต่าง" in zipfile.ZipFile(out).read("word/document.xml").decode()


def test_papers_have_names_in_both_languages():
    assert [paper.title(Language.THAI) for paper in PAPERS.values()] == [
        "กำหนดการ",
        "ลำดับการดำเนินรายการสำหรับผู้ควบคุมและพิธีกร",
        "คำกล่าวพิธีกร",
        "บัญชีลงชื่อผู้เข้าร่วมประชุม",
        "รายงานการประชุม",
        "รายงานการใช้เวลา",
        "รายงานเปรียบเทียบเวลาการซักซ้อม",
        "กำหนดเวลาของผู้นำเสนอแต่ละราย",
        "ทะเบียนประเด็นคำถาม",
        "คลังคำถามและแนวคำตอบ",
        "ทะเบียนเอกสารหลักฐาน",
        "งานที่มอบหมาย",
        "รายการเตรียมการ",
        "แบบตรวจความพร้อม",
        "รายงานสื่อนำเสนอ",
        "ปฏิทินวันสำคัญ",
        "ป้ายชื่อตั้งโต๊ะ",
        "ผังที่นั่ง",
    ]
    assert all(paper.title(Language.ENGLISH).isascii() for paper in PAPERS.values())


def test_a_paper_with_figures_has_a_spreadsheet_too():
    assert PAPERS["minutes"].endings == (".docx", ".pdf")
    assert PAPERS["comparison"].endings == (".docx", ".pdf", ".xlsx")
    assert PAPERS["programme"].endings == (".docx", ".pdf", ".xlsx", ".txt")


@pytest.mark.parametrize("ending", PAPERS["calendar"].endings)
def test_where_no_day_is_known_there_is_no_calendar(ending, tmp_path):
    with pytest.raises(DeskError, match="no day"):
        write_paper(Whole(Visit("v")), "calendar", tmp_path / f"x{ending}", Edition.INTERNAL, Digits.THAI)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["name-plates", "seating-plan"])
def test_where_nobody_is_listed_nobody_has_a_seat(name, tmp_path):
    with pytest.raises(DeskError, match="Nobody is listed"):
        write_paper(Whole(Visit("v")), name, tmp_path / "x.docx", Edition.INTERNAL, Digits.THAI)


@pytest.mark.parametrize("name", ["timings", "comparison"])
def test_without_a_run_there_is_nothing_to_report(name, tmp_path):
    for ending in PAPERS[name].endings:
        with pytest.raises(DeskError, match="no run or rehearsal"):
            write_paper(Whole(VISIT), name, tmp_path / f"x{ending}", Edition.INTERNAL, Digits.THAI)
    assert list(tmp_path.iterdir()) == []


def test_without_presenters_there_are_no_sheets():
    with pytest.raises(DeskError, match="names an agency"):
        PAPERS["presenter-sheets"].blocks(Whole(VISIT), Edition.INTERNAL, Digits.THAI, None)


def test_sheets_need_no_run():
    items = (replace(VISIT.items[0], agency="สำนักงานจังหวัด"), *VISIT.items[1:])
    whole = Whole(replace(VISIT, items=items))
    assert "09.00 - 09.10 น." in plain(
        PAPERS["presenter-sheets"].blocks(whole, Edition.INTERNAL, Digits.ARABIC, None)
    )


def test_items_of_a_partial_run_keep_their_numbers_in_the_timings():
    programme = programme_of(VISIT, REHEARSAL, ("b", "c"))
    events = (Event(0, 1, EventKind.STARTED, "b"), Event(60_000, 2, EventKind.ENDED))
    whole = Whole(VISIT, (Run("r", programme, 0, "s", events=events),))
    table = next(
        b
        for b in PAPERS["timings"].blocks(whole, Edition.INTERNAL, Digits.ARABIC, None)
        if isinstance(b, Table)
    )
    assert [row[0] for row in table.rows] == ["2", "3", ""]
