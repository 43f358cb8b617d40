"""A number goes with the words that announce it, and the sentence around it reads on."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.telephones import without_addresses, without_telephones
from pmqa_desk.domain.thai import thai_digits


@pytest.mark.parametrize(
    "telephone",
    [
        "โทร. 081-234-5678",
        "โทร. 08-1234-5678",
        "๐๘-๑๒๓๔-๕๖๗๘",
        "08 1234 5678",
        "081 - 234 - 5678",
        "(02) 123-4567",
        "02.123.4567",
        "โทรศัพท์ 0 7522 1234 ต่อ 12",
        "โทรสาร 0-7522-1234 ต่อ 123-5",
        "โทร. 0 2123 4567-9",
        "โทร. 0 2123 4567-70 ต่อ 12 หรือ 13",
        "มือถือ ๐๘๑ ๒๓๔ ๕๖๗๘",
        "(โทร 02-123-4567)",
        "เบอร์โทรศัพท์มือถือ: 0812345678",
        "โทร./แฟกซ์ 0 7522 1234",
        "+66 81 234 5678",
        "+66 (0)81-234-5678",
        "+๖๖ ๘๑ ๒๓๔ ๕๖๗๘",
        "+81 3 1234 5678",
        "0812345678",
        "0812345678/0898765432",
        "โทร. 02-123-4567 โทรสาร 02-123-4568",
        "โทร. 81-234-5678",
        "ไลน์ 0812345678",
    ],
)
def test_a_telephone_number_is_left_out(telephone: str):
    for written in (telephone, thai_digits(telephone)):
        assert without_telephones(f"ติดต่อ {written}") == "ติดต่อ"
        assert without_telephones(f"ติดต่อ {written} ในเวลาราชการ") == "ติดต่อ ในเวลาราชการ"


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("ฝ่ายเลขานุการ (ผู้ประสานงาน โทร. 081-234-5678)", "ฝ่ายเลขานุการ (ผู้ประสานงาน)"),
        ("ฝ่ายเลขานุการ (โทร. 081-234-5678) ศาลากลาง", "ฝ่ายเลขานุการ ศาลากลาง"),
        ("(081-234-5678, ในเวลาราชการ)", "(ในเวลาราชการ)"),
        ("โทร. 081-234-5678, 089-111-2222 หรือ 0 2123 4567 ต่อ 5 ในเวลาราชการ", "ในเวลาราชการ"),
        ("ผู้ประสานงาน, โทร. 081-234-5678, ฝ่ายเลขานุการ", "ผู้ประสานงาน, ฝ่ายเลขานุการ"),
        ("ติดต่อ โทร. 081-234-5678 หรือที่ศาลากลาง", "ติดต่อ ที่ศาลากลาง"),
        ("ติดต่อศาลากลาง หรือโทร. 081-234-5678", "ติดต่อศาลากลาง"),
        ("ติดต่อ โทร. 081-234-5678 ถึง 17.00 น.", "ติดต่อ ถึง 17.00 น."),
        ("เจ้าหน้าที่ โทร. 081-234-5678", "เจ้าหน้าที่"),
        ("โทร. 081-234-5678\nบรรทัดถัดไป", "\nบรรทัดถัดไป"),
        ("Hotel 0812345678", "Hotel"),
    ],
)
def test_the_sentence_closes_over_the_gap(typed: str, left: str):
    assert without_telephones(typed) == left


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("ติดต่อได้ที่ โทร. 081-234-5678", "ติดต่อได้ที่ (ปกปิดหมายเลข)"),
        ("ตอบทางโทรศัพท์ 0812345678 ก่อนวันงาน", "ตอบทาง (ปกปิดหมายเลข) ก่อนวันงาน"),
        ("หมายเลข 0812345678 เป็นของฝ่ายเลขานุการ", "(ปกปิดหมายเลข) เป็นของฝ่ายเลขานุการ"),
    ],
)
def test_a_sentence_that_needs_the_number_says_that_it_is_hidden(typed: str, left: str):
    assert without_telephones(typed).strip() == left


@pytest.mark.parametrize(
    "kept",
    [
        "งบ 0.5 ล้านบาท ปี 2565 เวลา 09.00 - 12.00 น.",
        "วงเงิน 1,081,234,567 บาท และ 0812345678 บาท",
        "เลขที่ 1234567890123",
        "หนังสือเลขที่ 0812345678",
        "ที่ รน 0017.2/1234 ลงวันที่ 1 กรกฎาคม 2565",
        "คะแนน 0123456",
        "01/07/2565 ถึง 09/07/2565",
        "01-07-2565 10 นาฬิกา",
        "เวลา 0900-1200 น.",
        "พื้นที่ 0812345678.25 ไร่",
        "Line ID: office2563 หรือ @office",
        "สายด่วน 1567",
        "  สองช่อง  ที่ไม่มีหมายเลข ( ) ",
    ],
)
def test_other_numbers_are_no_telephones(kept: str):
    assert without_telephones(kept) == kept


@given(st.text(st.sampled_from("กข โทร.08123456789-(),\n"), max_size=60))
def test_no_row_of_ten_digits_that_begins_with_a_zero_stays(text: str):
    left = without_telephones(text)
    assert not re.search(r"(?<![0-9.,/-])0[0-9]{9}(?![0-9.,/])", left)


def test_a_long_text_takes_no_time():
    text = "โทร. (0 8 1 - " * 3000 + "เบอร์" * 3000 + " " * 3000
    begun = time.perf_counter()
    without_telephones(text)
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("ส่งที่ office@example.go.th ภายในวันศุกร์", "ส่งที่ (ปกปิดอีเมล) ภายในวันศุกร์"),
        ("ฝ่ายเลขานุการ อีเมล: a.b@example.go.th, c@example.com", "ฝ่ายเลขานุการ"),
        ("ช่องทาง @office", "ช่องทาง @office"),
    ],
)
def test_an_address_is_left_out_too(typed: str, left: str):
    assert without_addresses(typed) == left
