"""Thai is cut at words, and where no word is known at least not inside a syllable."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.assets import asset
from pmqa_desk.domain.thai_words import WordCutter

LISTS = ("words_th.txt", "words_award.txt")
FOLLOWING = "ะัาำิีึืฺุูๅๆ็่้๊๋์ํ๎ฯ"
LEADING = "เแโใไ"


@pytest.fixture(scope="module")
def cutter():
    lists = (asset("resources", "words", name).read_text(encoding="utf-8") for name in LISTS)
    return WordCutter(word for words in lists for word in words.splitlines())


@pytest.mark.parametrize(
    "cut",
    [
        "คณะผู้ตรวจประเมิน|รางวัล",
        "การ|นำเสนอ|ผลงานเด่น",
        "การ|ขับเคลื่อน|ระบบ|ส่งเสริม|การเกษตร",
        "จอแสดง|ชื่อเรื่อง|แทน",
        "ถูก|ลำดับ|ก่อนหน้า|ทับ|เวลา",
        "สถานที่|จริง|และ|ทางไกล",
        "สำนักประชาสัมพันธ์|เขต",
        "หัวหน้าส่วนราชการ|ต่างๆ",
        "กำหนดการ|ตรวจประเมินฯ",
        "นาฬิกา|ของ|เครื่อง|ถูกปรับ",
    ],
)
def test_words_of_the_field_are_cut_as_one_reads_them(cutter, cut):
    assert cutter.cut(cut.replace("|", "")) == cut.split("|")


def test_what_is_not_known_is_one_piece_between_the_words_around_it():
    assert WordCutter(["ตลาด", "น้ำ"]).cut("ตลาดฮฺกฺฒน้ำ") == ["ตลาด", "ฮฺกฺฒ", "น้ำ"]


def test_a_bare_consonant_is_no_word_but_the_one_that_is_read():
    cutter = WordCutter(["ก", "ข", "ณ", "ที่", "นี้"])
    assert cutter.cut("ณที่นี้") == ["ณ", "ที่", "นี้"]
    assert cutter.cut("กขที่") == ["กข", "ที่"]


def test_without_words_nothing_is_cut():
    assert WordCutter([]).cut("ประธาน") == ["ประธาน"]
    assert WordCutter([]).cut("") == []


@given(st.text(st.characters(min_codepoint=0x0E00, max_codepoint=0x0E7F), max_size=60))
def test_no_line_begins_with_a_mark_or_ends_with_a_leading_vowel(cutter, run):
    pieces = cutter.cut(run)
    assert "".join(pieces) == run
    assert all(pieces), "no piece is empty"
    for before, after in pairwise(pieces):
        assert after[0] not in FOLLOWING
        assert before[-1] not in LEADING
