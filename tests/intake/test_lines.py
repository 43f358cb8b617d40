"""Which lines are called damaged: those that copies from a PDF spoil, and no word that Thai has."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmqa_desk.intake.lines import damaged

WORDS = Path(__file__).parents[2] / "resources" / "words" / "words_th.txt"
# The list itself misspells two words.
MISSPELT = {"เมีัย", "เหมืิอน"}


@pytest.mark.parametrize(
    "text",
    [
        "จดั นิทรรศการ",
        "กลำ่ วต้อนรับ",
        "ด าเนินการตามแผน",
        "ส ำนักงานจังหวัด",
        "วันที่ 1 สิงหำคม 2568",
        "7 มิถุนำยน 2568",
        "นำเสนอผลงำนเด่น",
        "ผู้ว่ำราชการจังหวัด",
        "ศูนย์รำชกำรชั้น 2",
        "แผนพัฒนำจังหวัด",
        "ประกำศจังหวัดและภำคี",
    ],
)
def test_what_a_copy_has_spoilt_is_said(text: str) -> None:
    assert damaged(text)


def test_no_word_of_the_dictionary_is_called_damaged() -> None:
    words = WORDS.read_text(encoding="utf-8").splitlines()
    assert len(words) > 50_000
    assert {word for word in words if damaged(word)} == MISSPELT


@pytest.mark.parametrize(
    "text", ["โดยมีนำเสนอผลงาน", "ช่วยกันยำผลไม้", "แนะนำยุทธศาสตร์", "น้ำ ๆ ฯลฯ", "ถูกครอบงำนาน", "(ๆ) 100 ฿"]
)
def test_words_that_meet_are_not_called_damaged(text: str) -> None:
    assert not damaged(text)
