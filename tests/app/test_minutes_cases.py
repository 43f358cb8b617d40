"""The minutes of three real cases: every field of the official form in its order, on paper as in Word."""

from __future__ import annotations

import re
from dataclasses import replace

import docx
import pytest

from pmqa_desk.app.papers import write_paper
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.wire import VISIT_DAY
from tests.cases import meeting_2563, rehearsal_2564, visit_2565

ORDER = (
    "รายงานการประชุม",
    "ครั้งที่",
    "เมื่อวัน",
    "ณ ",
    "ผู้มาประชุม",
    "เริ่มประชุมเวลา",
    "เลิกประชุมเวลา",
    "ผู้จดรายงานการประชุม",
)
CASES = {"meeting": meeting_2563, "rehearsal": rehearsal_2564, "visit": visit_2565}
NEVER = ("บันทึกการประชุม", "เปิดประชุมเวลา", "ปิดประชุมเวลา", "ผู้ที่ไม่เข้าประชุม", "ผู้บันทึก")


def written(tmp_path, case, edition=Edition.INTERNAL):
    out = tmp_path / f"{case}.docx"
    write_paper(CASES[case](), "minutes", out, edition, Digits.THAI)
    document = docx.Document(str(out))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in document.paragraphs], cells


@pytest.mark.parametrize("case", CASES)
def test_the_fields_stand_in_the_order_of_the_form(case, tmp_path):
    lines, _ = written(tmp_path, case)
    places = [next(n for n, line in enumerate(lines) if line.startswith(field)) for field in ORDER]
    assert places == sorted(places)
    assert not [line for line in lines if line.strip() in NEVER]
    assert not re.search("[0-9]", "".join(lines).replace("PMQA 4.0", "")), "digits are Thai but in codes"


def test_the_meeting_of_the_working_group(tmp_path):
    lines, cells = written(tmp_path, "meeting")
    assert lines[2] == "เมื่อวันอังคารที่ ๑๔ กรกฎาคม ๒๕๖๓"
    assert sum(line.startswith("ระเบียบวาระที่") for line in lines) == 5
    assert "รองผู้ว่าราชการจังหวัดระนอง" in cells
    assert any("แทน ผู้ว่าราชการจังหวัดระนอง" in cell for cell in cells)
    assert any("(ติดราชการ)" in cell for cell in cells)
    assert not any("ผู้ตรวจประเมิน คนที่" in cell for cell in cells), "assessors are not of the meeting"
    assert "มติที่ประชุม เห็นชอบ แนวทางการเตรียมความพร้อมตามที่เสนอ" in lines
    public, cells = written(tmp_path, "meeting", Edition.PUBLIC)
    assert not any("ติดราชการ" in cell for cell in cells)
    assert not any("รวบรวมคำตอบ" in line for line in public)


def test_the_virtual_rehearsal_with_every_step_timed(tmp_path):
    lines, _ = written(tmp_path, "rehearsal")
    assert lines[0] == "รายงานการประชุมซักซ้อมการตรวจประเมินเสมือนจริง"
    assert sum(line.startswith("ลำดับที่") for line in lines) == 15
    assert "เริ่มประชุมเวลา ๑๐.๓๒ น." in lines
    film = next(n for n, line in enumerate(lines) if line.endswith("วีดิทัศน์แนะนำจังหวัด"))
    assert "ใช้เวลา ๗ นาที ๕๐ วินาที" in lines[film + 1]
    assert any(line.startswith("มติที่ประชุม ให้ปรับเวลา") for line in lines)


def test_the_visit_with_its_questions_and_promises(tmp_path):
    lines, cells = written(tmp_path, "visit")
    assert lines[2] == "เมื่อวันจันทร์ที่ ๒๕ กรกฎาคม ๒๕๖๕"
    assert "ประธานคณะผู้ตรวจประเมิน" in cells
    assert any(line.startswith("คำชี้แจง ทบทวนผลคะแนน ๔๖๑.๐๑ จาก ๕๐๐") for line in lines)
    assert any("ส่งภายในวันศุกร์ที่ ๒๙ กรกฎาคม ๒๕๖๕" in line for line in lines)
    assert "ประธานกล่าวต้อนรับและแนะนำคณะทำงาน" in lines


def test_the_visit_day_is_asked_for_by_itself_though_only_a_rehearsal_was_run(tmp_path):
    whole = rehearsal_2564()
    for session_uid, name in ((None, "ซักซ้อม"), (VISIT_DAY, "การตรวจประเมิน ณ พื้นที่ปฏิบัติงาน")):
        out = tmp_path / "m.docx"
        write_paper(replace(whole, session_uid=session_uid), "minutes", out, Edition.INTERNAL, Digits.THAI)
        assert name in docx.Document(str(out)).paragraphs[0].text
