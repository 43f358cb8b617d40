import contextlib
import json
import sys
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.draft import Draft, LineRole
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Item, Session, SessionKind, StartRule
from pmqa_desk.intake.text import LONGEST, read_text
from tests.intake.accounts import assert_accounted

TEXTS = Path(__file__).parent / "texts"
# Bits of agendas: put together in any order they make texts of every shape, good and bad.
BITS = (
    "09.00 น. ",
    "๐๙.๓๐ – ๑๐.๐๐ น. ",
    "25.75 ",
    "1) ",
    "๒. ",
    "(3)",
    "- ",
    "• ",
    "\n",
    "\n\n",
    "\t",
    "  ",
    "กล่าวต้อนรับ",
    "วีดีทัศน์แนะนำ (6 นาที 50 วินาที)",
    "สำนักงานเกษตรจังหวัดสมมติ",
    "รับผิดชอบโดย",
    "โดย นายตัวอย่าง",
    "วันที่ 30 กรกฎาคม 2564 ",
    "วันจันทร์ที่ ๓๑ เม.ย. ๖๔",
    "ซักซ้อม",
    "ตรวจประเมิน",
    "ประชุม",
    "มีลำดับขั้นตอน ดังนี้",
    "ผลงาน/หนึ่งสองสามสี่/ห้าหกเจ็ดแปด/เก้าสิบสิบเอ็ด",
    "หมายเหตุ",
    "ทั้งนี้",
    "ช่วงที่ 1",
    "ณ ห้องประชุมใหญ่ ชั้น 4 ",
    "เวลา",
    "กิจกรรม",
    "| ",
    "# ",
    "\u200b",
    "😀",
    "\x00",
    "หมวด ๖",
)


def plain_visit(draft: Draft) -> dict[str, Any]:
    """Return what a draft says in the words of the JSON contract, for comparing with what was expected."""
    visit = draft.visit
    return {
        "visit": {
            "title": visit.title,
            "organisation": visit.organisation,
            "date": visit.date and visit.date.isoformat(),
            "call_time": clock(visit.call_time),
            "start": clock(visit.start),
            "end": clock(visit.end),
            "venue": visit.venue,
            "mode": visit.mode,
            "awards": [[award.type, award.category, award.fiscal_year] for award in visit.awards],
        },
        "sessions": [plain_session(session) for session in visit.sessions],
        "items": [plain_item(item) for item in visit.items],
        "unread": [one.line for one in draft.unread],
    }


def plain_session(session: Session) -> dict[str, Any]:
    return {
        "kind": session.kind,
        "date": session.date and session.date.isoformat(),
        "start": clock(session.start),
        "venue": session.venue,
        "doubts": len(session.doubts),
    }


def plain_item(item: Item) -> dict[str, Any]:
    """Return an item; what stands at its default is left out."""
    told = {
        "number": item.number,
        "title": item.title,
        "kind": item.kind,
        "date": item.date and item.date.isoformat(),
        "start_rule": item.start_rule,
        "start": clock(item.start),
        "finish": clock(item.finish),
        "duration_s": item.duration_s,
        "agency": item.agency,
        "presenters": list(item.presenters),
        "format": item.format,
        "section": item.section,
        "script": item.script,
        "source_line": item.source_line,
        "doubts": len(item.doubts),
    }
    return {name: value for name, value in told.items() if value}


def clock(at: time | None) -> str | None:
    return at and at.strftime("%H:%M")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(BITS), max_size=40).map("".join))
def test_every_line_of_any_agenda_is_accounted_for(text: str) -> None:
    try:
        draft = read_text(text)
    except DeskError:
        return
    assert_accounted(text, draft)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400))
def test_no_text_does_worse_than_be_refused(text: str) -> None:
    try:
        draft = read_text(text, this_year=2024)
    except DeskError:
        return
    assert_accounted(text, draft)


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_text_of_this_shape_reads_as_expected(path: Path) -> None:
    draft = read_text(path.read_text(encoding="utf-8"))
    assert_accounted(path.read_text(encoding="utf-8"), draft)
    assert plain_visit(draft) == json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def test_every_expected_text_is_there() -> None:
    assert len(list(TEXTS.glob("*.txt"))) >= 20


@pytest.mark.parametrize(
    "bit",
    [
        "(",
        "1. ก\n",
        "09.00 ก\n",
        " ,",
        "25 ก.ค. 65 ",
        "ก\n",
        "ช่วงที่ 1\n09.00 ก\n",
        "1) ก 2) ข ",
        "| ก | ข |\n",
    ],
)
def test_work_grows_with_the_length_of_the_text_and_no_faster(bit: str) -> None:
    short, long = (bit * (size // len(bit)) for size in (LONGEST // 200, LONGEST // 50))
    assert calls_of(long) < 6 * calls_of(short) + 1000


def calls_of(text: str) -> int:
    """Count the calls that reading takes: work that no load of the machine changes."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        with contextlib.suppress(DeskError):
            read_text(text)
    finally:
        sys.setprofile(None)
    return calls


def test_a_text_that_is_no_agenda_by_its_length_is_refused_at_once() -> None:
    with pytest.raises(DeskError) as refused:
        read_text("กล่าวต้อนรับ\n" * 500_000)
    assert "คัดลอกเฉพาะ" in refused.value.thai


@pytest.mark.parametrize("text", ["", " \n\t\n", "\u200b\ufeff", "\x00\x01"])
def test_an_empty_paste_is_refused_with_what_to_do(text: str) -> None:
    with pytest.raises(DeskError) as refused:
        read_text(text)
    assert "วางอีกครั้ง" in refused.value.thai


def test_a_result_is_refused_with_what_was_found_in_it() -> None:
    text = (
        "จังหวัดนิรมิตรับรางวัล\nมีประกาศลงวันที่ 9 กันยายน 2567 ให้จังหวัดได้ 432.50 คะแนน "
        "อยู่ในลำดับที่ 12 จาก 40 จังหวัด ณ หอประชุมใหญ่ ชั้น 2"
    )
    with pytest.raises(DeskError) as refused:
        read_text(text)
    for found in ("9 ก.ย. 2567", "432.50 คะแนน", "ลำดับที่ 12 จาก 40 จังหวัด", "หอประชุมใหญ่ ชั้น 2"):
        assert found in refused.value.thai
    assert "9 September 2024" in refused.value.english


def test_a_single_assessment_date_is_enough_to_begin_with() -> None:
    draft = read_text("จะเข้ารับการตรวจประเมินในวันที่ 17 กรกฎาคม 2568")
    assert draft.visit.items == ()
    assert draft.doubts
    assert draft.visit.date == date(2025, 7, 17)


def test_a_date_without_a_year_takes_the_year_of_the_text_or_the_one_given() -> None:
    text = "ซ้อมใหญ่ วันที่ 9 กรกฎาคม เวลา 09.00 น."
    assert read_text(text, this_year=2025).visit.sessions[0].date == date(2025, 7, 9)
    assert read_text(f"{text}\nวันที่ 10 ก.ค. 67 ตรวจประเมิน").visit.sessions[0].date == date(2024, 7, 9)


def test_the_draft_counts_its_doubts_and_lists_its_lines() -> None:
    draft = read_text("09.00 น. กล่าวต้อนรับ\n09.30 น. ซักถาม\n\nหมายเหตุ ทดสอบ")
    assert draft.doubt_count == 1
    assert tuple((line.line, line.role) for line in draft.lines) == (
        (1, LineRole.ITEM),
        (2, LineRole.ITEM),
        (3, LineRole.BLANK),
        (4, LineRole.UNREAD),
    )


@pytest.mark.parametrize(
    "heading",
    ["กำหนดการ วันที่ 9 กันยายน 2567", "กำหนดการวันที่ 9 ก.ย. 67", "กำหนดการนำเสนอผลงาน วันที่ 9 กันยายน 2567"],
)
def test_the_date_in_the_programmes_heading_is_guessed_to_be_the_visits(heading: str) -> None:
    draft = read_text(f"{heading}\n09.00 น. กล่าวต้อนรับ\n09.10 น. กล่าวขอบคุณ")
    assert draft.visit.date == date(2024, 9, 9)
    assert Doubt.GUESSED_DATE.sentence() in draft.doubts


def test_works_presented_to_the_assessors_on_a_day_make_it_the_visit_day() -> None:
    draft = read_text(
        "จังหวัดจะนำเสนอผลงานต่อคณะผู้ตรวจประเมินในวันที่ 5 สิงหาคม 2567 ได้แก่ "
        "๑. คลินิกเกษตร รับผิดชอบโดยสำนักงานเกษตรจังหวัด ๒. ตลาดชุมชน รับผิดชอบโดยสำนักงานพาณิชย์จังหวัด"
    )
    assert draft.visit.date == date(2024, 8, 5)


def test_rehearsing_what_is_presented_to_the_assessors_is_a_rehearsal() -> None:
    draft = read_text(
        "ซักซ้อมการนำเสนอต่อคณะผู้ตรวจประเมิน ในวันที่ 5 สิงหาคม 2567 ลำดับการนำเสนอ ดังนี้\n1. วีดิทัศน์\n2. กล่าวขอบคุณ"
    )
    assert draft.visit.date is None
    assert [(session.kind, session.date) for session in draft.visit.sessions] == [
        (SessionKind.REHEARSAL, date(2024, 8, 5))
    ]


def test_a_programme_goes_on_past_midnight_in_one_chain() -> None:
    draft = read_text("กำหนดการ\n23.30 น. กล่าวต้อนรับ\n23.50 น. วีดิทัศน์\n00.20 น. กล่าวขอบคุณ")
    assert [item.duration_s for item in draft.visit.items] == [1200, 1800, None]
    assert [item.start_rule for item in draft.visit.items] == [
        StartRule.FIXED,
        StartRule.LINKED,
        StartRule.LINKED,
    ]


def test_the_call_time_may_stand_after_the_hours_it_belongs_to() -> None:
    draft = read_text(
        "ตรวจประเมินวันที่ 21 กรกฎาคม 2569 เวลา 09.00 - 12.00 น. ขอให้พร้อมกันที่ห้องประชุมเวลา 08.30 น.\n"
        "ลำดับการนำเสนอ ดังนี้\n1) ประธานกล่าวต้อนรับ\n2) ผู้ตรวจประเมินซักถาม\n"
    )
    assert (draft.visit.call_time, draft.visit.start, draft.visit.end) == (time(8, 30), time(9), time(12))


def test_days_that_the_text_goes_on_into_are_dated_from_the_visits() -> None:
    draft = read_text(
        "กำหนดการตรวจประเมิน วันที่ 1 - 2 สิงหาคม 2567\n"
        "09.00 น. กล่าวต้อนรับ\n15.00 น. ซักถาม\n09.00 น. เยี่ยมชม\n11.00 น. สรุปผล"
    )
    assert [item.date for item in draft.visit.items] == [date(2024, 8, day) for day in (1, 1, 2, 2)]


def test_days_told_by_number_alone_are_dated_from_the_visits() -> None:
    draft = read_text(
        "ตรวจประเมิน วันที่ 1 สิงหาคม 2567\nวันแรก\n09.00 น. กล่าวต้อนรับ\n09.30 น. ซักถาม\n"
        "วันที่สอง\n09.00 น. เยี่ยมชม\n11.00 น. สรุปผล"
    )
    assert [item.date for item in draft.visit.items] == [date(2024, 8, day) for day in (1, 1, 2, 2)]


def test_a_day_that_its_month_does_not_have_is_a_doubt() -> None:
    draft = read_text("กำหนดการตรวจประเมิน วันที่ 31 เมษายน 2567\n09.00 น. กล่าวต้อนรับ\n09.30 น. ซักถาม")
    assert draft.visit.date is None
    assert Doubt.NO_SUCH_DATE.sentence(written="31 เมษายน 2567") in draft.doubts
