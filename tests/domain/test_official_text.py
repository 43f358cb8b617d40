"""Thai digits save in technical codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.official_text import official_digits
from pmqa_desk.domain.thai import Digits, arabic


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ครั้งที่ 1/2565", "ครั้งที่ ๑/๒๕๖๕"),
        ("461.01 จาก 500 คะแนน", "๔๖๑.๐๑ จาก ๕๐๐ คะแนน"),
        ("เวลา 09.00 - 12.00 น.", "เวลา ๐๙.๐๐ - ๑๒.๐๐ น."),
        ("ราชการ 4.0", "ราชการ ๔.๐"),
        ("PMQA 4.0", "PMQA 4.0"),
        ("PMQA 4.0 ปี 2565", "PMQA 4.0 ปี ๒๕๖๕"),
        ("PMQA4.0 หมวด 6", "PMQA4.0 หมวด ๖"),
        ("PMQA 4.0ระดับ 3", "PMQA 4.0ระดับ ๓"),
        ("ISO 9001:2015 ข้อ 4", "ISO 9001:2015 ข้อ ๔"),
        ("COVID-19 ระลอก 2", "COVID-19 ระลอก ๒"),
        ("Windows 11", "Windows 11"),
        ("เครือข่าย 4G ความเร็ว 100 Mbps", "เครือข่าย 4G ความเร็ว 100 Mbps"),
        ("แฟ้ม กำหนดการ2565.docx หน้า 3", "แฟ้ม กำหนดการ2565.docx หน้า ๓"),
        ("ดู https://example.go.th/a?id=10 ข้อ 2", "ดู https://example.go.th/a?id=10 ข้อ ๒"),
        ("เขียนถึง office12@example.go.th ใน 5 วัน", "เขียนถึง office12@example.go.th ใน ๕ วัน"),
        ("Site Visit 25 กรกฎาคม 2565", "Site Visit ๒๕ กรกฎาคม ๒๕๖๕"),
        ("Site Visit 25 - 26 ก.ค. 65", "Site Visit ๒๕ - ๒๖ ก.ค. ๖๕"),
        ("Zoom 09.00 - 12.00 น.", "Zoom ๐๙.๐๐ - ๑๒.๐๐ น."),
        ("KPI 3 ตัวชี้วัด", "KPI ๓ ตัวชี้วัด"),
        ("ผลงาน 3 Best Practice", "ผลงาน ๓ Best Practice"),
    ],
)
def test_thai_digits_spare_technical_codes(typed: str, written: str):
    assert official_digits(typed, Digits.THAI) == written


def test_arabic_digits_are_arabic_everywhere():
    assert official_digits("๒๕ ก.ค. ๒๕๖๕ PMQA 4.0", Digits.ARABIC) == "25 ก.ค. 2565 PMQA 4.0"


@given(st.text(st.sampled_from("กข ๑๒12.:/-AZaz@น"), max_size=40))
def test_nothing_but_digits_changes(text: str):
    assert arabic(official_digits(text, Digits.THAI)) == arabic(text)


@given(st.text(st.sampled_from("กข 12.:/-AZ"), max_size=40))
def test_writing_twice_changes_nothing_more(text: str):
    once = official_digits(text, Digits.THAI)
    assert official_digits(once, Digits.THAI) == once
