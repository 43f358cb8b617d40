"""A session is called on papers by its own words, none of them twice."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.session_words import minutes_title
from pmqa_desk.domain.visit import Session, SessionKind, Visit

TEXT = PaperText("Asia/Bangkok")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("ประชุมคณะทำงาน ครั้งที่ 1", "รายงานการประชุมคณะทำงาน"),
        ("การประชุมคณะทำงาน ครั้งที่ ๒/๒๕๖๕", "รายงานการประชุมคณะทำงาน"),
        ("รายงานการประชุมคณะทำงาน", "รายงานการประชุมคณะทำงาน"),
        ("การประชุมเชิงปฏิบัติการ", "รายงานการประชุมเชิงปฏิบัติการ"),
        ("การประชุม", "รายงานการประชุม.............................."),
        ("ครั้งที่ 2 ของคณะทำงาน", "รายงานการประชุมครั้งที่ ๒ ของคณะทำงาน"),
    ],
)
def test_title_of_minutes_says_no_word_twice(name, title):
    visit = Visit("v", sessions=(Session("s", SessionKind.MEETING, name=name),))
    assert minutes_title(visit, "s", TEXT, numbered=True) == title


def test_a_number_in_the_name_stays_where_no_other_follows():
    visit = Visit("v", sessions=(Session("s", SessionKind.MEETING, name="ประชุมคณะทำงาน ครั้งที่ 1"),))
    assert minutes_title(visit, "s", TEXT, numbered=False) == "รายงานการประชุมคณะทำงาน ครั้งที่ ๑"
