"""Which run a paper is about."""

from __future__ import annotations

import zipfile
from dataclasses import replace

import pytest

from pmqa_desk.app.papers import PAPERS, visit_day_run, write_paper
from pmqa_desk.domain.blocks import Heading, plain
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Session, SessionKind
from pmqa_desk.domain.wire import Whole
from tests.visits import PLAIN_VISIT

REHEARSAL = Session("s", SessionKind.REHEARSAL)
MEETING = Session("m", SessionKind.MEETING)
VISIT = replace(PLAIN_VISIT, sessions=(REHEARSAL, MEETING))


# At the first instant of 1970, 07.00 in Bangkok.
STARTED = (Event(0, 1, EventKind.STARTED, VISIT.items[0].uid), Event(60_000, 2, EventKind.ENDED))


def of(session, uid):
    return Run(uid, programme_of(VISIT, session), 0, session.uid if session else None)


def test_minutes_are_of_the_last_run_of_the_day_itself():
    runs = (of(None, "first"), of(None, "second"), of(REHEARSAL, "third"), of(MEETING, "fourth"))
    assert visit_day_run(Whole(VISIT, runs)).uid == "second"


def test_a_rehearsal_alone_is_no_visit_day():
    assert visit_day_run(Whole(VISIT, (of(REHEARSAL, "r"),))) is None


def test_before_the_day_the_minutes_are_those_of_the_last_rehearsal():
    whole = Whole(VISIT, (of(REHEARSAL, "first"), replace(of(REHEARSAL, "last"), events=STARTED)))
    said = plain(PAPERS["minutes"].blocks(whole, Edition.INTERNAL, Digits.ARABIC, None))
    assert "เริ่มประชุมเวลา 07.00 น." in said


def test_ready_check_needs_to_know_where_the_file_lies():
    with pytest.raises(DeskError, match="Save it first"):
        PAPERS["ready"].blocks(Whole(VISIT, ()), Edition.INTERNAL, Digits.ARABIC, None)


def test_what_a_paper_says_may_be_known_already(tmp_path):
    said = (Heading("ตรวจแล้วในหน้าต่าง", 1),)
    out = tmp_path / "ready.docx"
    write_paper(Whole(VISIT, ()), "ready", out, Edition.INTERNAL, Digits.THAI, blocks=said)
    assert "ตรวจแล้วในหน้าต่าง" in zipfile.ZipFile(out).read("word/document.xml").decode()


def test_papers_have_names_in_both_languages():
    thai = {paper.title(Language.THAI) for paper in PAPERS.values()}
    assert thai == {"รายงานการประชุม", "รายงานการใช้เวลา", "แบบตรวจความพร้อม"}
    assert all(paper.title(Language.ENGLISH).isascii() for paper in PAPERS.values())
