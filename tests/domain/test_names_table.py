"""Names copied from a spreadsheet are read by the heads of their columns, in any order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.names_list import NameDoubt
from pmqa_desk.domain.names_table import read_names, table_rows
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.sign_in_sheet import attendance_sheets
from pmqa_desk.domain.visit import Appearance, Attendance, Person, Presence, Visit


def _table(*rows):
    return "\n".join("\t".join(row) for row in rows)


def test_columns_stand_in_any_order():
    text = _table(
        ("โทร.", "ตำแหน่ง", "คำนำหน้า", "ชื่อ", "นามสกุล", "หน่วยงาน/สังกัด", "หน้าที่"),
        ("08", "ปลัด", "นาย", "หนึ่ง", "ใจดี", "อำเภอเมือง", "กรรมการ"),
    )
    (read,) = read_names(text).names
    assert (read.name, read.position, read.agency) == ("นายหนึ่ง ใจดี", "ปลัด", "อำเภอเมือง")
    assert (read.role, read.telephone, read.line) == ("กรรมการ", "08", 2)


def test_surname_column_by_its_official_name():
    (read,) = read_names(_table(("ชื่อ", "ชื่อสกุล"), ("นายหนึ่ง", "ใจดี"))).names
    assert read.name == "นายหนึ่ง ใจดี"
    (read,) = read_names(_table(("ที่", "ชื่อ - สกุล", "ตำแหน่ง"), ("1", "นายหนึ่ง ใจดี", "ปลัด"))).names
    assert read.name == "นายหนึ่ง ใจดี"


def test_cell_with_line_breaks_and_quotes_is_one_cell():
    text = 'ชื่อ\tตำแหน่ง\nนายหนึ่ง ดี\t"ผู้ช่วย\n""พิเศษ"""\nนายสอง ดี\tปลัด'
    first, second = read_names(text).names
    assert first.position == 'ผู้ช่วย "พิเศษ"'
    assert (first.line, first.last_line, second.line) == (2, 3, 4)


def test_quote_that_is_never_closed_swallows_nothing():
    assert [row.cells for row in table_rows('"นาย\tก\nข')] == [('"นาย', "ก"), ("ข",)]


def test_list_and_coming_are_read_where_there_are_columns_for_them():
    text = _table(
        ("ชื่อ", "บัญชี", "การมาประชุม", "เหตุผล", "แทน"),
        ("นายหนึ่ง ดี", "ผู้เข้าร่วมประชุม", "ไม่มา", "ลาป่วย", ""),
        ("นายสอง ดี", "ผู้มาประชุม", "มา", "", "ปลัดจังหวัด"),
        ("นายสาม ดี", "อย่างอื่น", "", "", ""),
    )
    absent, substitute, doubtful = read_names(text).names
    assert (absent.attendance, absent.presence, absent.reason) == (Attendance.OTHER, Presence.ABSENT, "ลาป่วย")
    assert (substitute.name, substitute.substitute) == ("ปลัดจังหวัด", "นายสอง ดี")
    assert doubtful.doubts == (NameDoubt.LIST,)


def test_title_row_and_headings_among_the_rows_are_no_people():
    text = _table(
        ("บัญชีรายชื่อ", ""), ("ชื่อ", "ตำแหน่ง"), ("คณะผู้ตรวจประเมิน", ""), ("ดร.หนึ่ง ดี", "ที่ปรึกษา"), ("", "x")
    )
    listed = read_names(text)
    assert [(each.name, each.attendance) for each in listed.names] == [("ดร.หนึ่ง ดี", Attendance.ASSESSOR)]
    assert [each.line for each in listed.unread] == [1, 2, 3, 5]


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\u2028"])
def test_any_line_ending_parts_rows(ending):
    assert len(read_names(ending.join(("ชื่อ\tตำแหน่ง", "นายก ข\tค", "นายง จ\tฉ"))).names) == 2


def test_sheet_of_the_program_itself_is_read_back():
    people = (
        Person("1", "นายหนึ่ง ดี", "ปลัด", "กรรมการ", agency="อำเภอ"),
        Person("2", "ดร.สอง ดี", attendance=Attendance.OTHER),
    )
    came = (
        Appearance("a", "1", None, Presence.PRESENT, substitute="นายสาม ดี", substitute_position="ผู้ช่วย"),
        Appearance("b", "2", None, Presence.ABSENT, reason="ลาป่วย"),
    )
    (sheet,) = attendance_sheets(Visit("v", people=people, appearances=came), Edition.INTERNAL)
    rows = [tuple(column.title for column in sheet.columns), *sheet.rows]
    text = "\n".join("\t".join("" if cell is None else str(cell) for cell in row) for row in rows)
    first, second = (replace(each, line=0, last_line=0) for each in read_names(text).names)
    assert (first.name, first.substitute, first.substitute_position) == ("นายหนึ่ง ดี", "นายสาม ดี", "ผู้ช่วย")
    assert (second.name, second.attendance, second.reason) == ("ดร.สอง ดี", Attendance.OTHER, "ลาป่วย")


CELLS = st.text(st.sampled_from('นก"\t\n ๑a'), max_size=8)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=6))
def test_what_a_spreadsheet_copies_comes_back_cell_by_cell(rows):
    quoted = [
        "\t".join(
            f'"{cell.replace(chr(34), chr(34) * 2)}"' if set(cell) & set('"\t\n') else cell for cell in row
        )
        for row in rows
    ]
    assert [row.cells for row in table_rows("\n".join(quoted))] == [tuple(row) for row in rows]
