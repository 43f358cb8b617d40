"""Scores and ranks that a text tells are read with what they are out of."""

from __future__ import annotations

import pytest

from pmqa_desk.intake.awards import results_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ได้คะแนน 455.20 จาก 500 คะแนน", "คะแนน 455.20 จาก 500 คะแนน"),
        ("คะแนน 90 จากคะแนนเต็ม 100", "คะแนน 90 จากคะแนนเต็ม 100"),
        ("ผลคือ 430.5 คะแนน (จากคะแนนเต็ม 500 คะแนน) ในปีนี้", "430.5 คะแนน (จากคะแนนเต็ม 500 คะแนน)"),
        ("เป็นลำดับที่ 12 จาก 40 จังหวัด", "ลำดับที่ 12 จาก 40 จังหวัด"),
    ],
)
def test_a_result_is_told_whole(text: str, told: str):
    assert results_in(text) == (told,)
