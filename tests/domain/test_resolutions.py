"""Resolutions are worded as the official form words them."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.resolutions import assigned_text, resolution_text
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Resolution


@pytest.mark.parametrize(
    ("word", "typed", "said"),
    [
        (Resolution.ACKNOWLEDGED, "", "รับทราบ"),
        (Resolution.AGREED, "ตามที่ฝ่ายเลขานุการเสนอ", "เห็นชอบ ตามที่ฝ่ายเลขานุการเสนอ"),
        (Resolution.AGREED, "เห็นชอบตามเสนอ", "เห็นชอบตามเสนอ"),
        (Resolution.ASSIGNED, "ให้สำนักงานจังหวัดติดตาม", "มอบหมายให้สำนักงานจังหวัดติดตาม"),
        (None, "ให้ดำเนินการต่อ", "ให้ดำเนินการต่อ"),
    ],
)
def test_the_word_comes_first_and_once(word, typed, said):
    assert resolution_text(Note("n", NoteKind.RESOLUTION, typed, resolution=word)) == said


def test_what_was_given_out_says_to_whom_what_and_by_when():
    given = Assignment("a", "จัดทำสไลด์", " สำนักงาน  คลังจังหวัด ")
    assert (
        assigned_text(given, "วันที่ 18 ก.ค. 2565") == "มอบหมายให้สำนักงาน คลังจังหวัด จัดทำสไลด์ ภายในวันที่ 18 ก.ค. 2565"
    )
    assert assigned_text(Assignment("a", "จัดทำสไลด์"), "") == "มอบหมายจัดทำสไลด์"
