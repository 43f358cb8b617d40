"""Visits drawn at random, for what must hold of every paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from hypothesis import strategies as st

from pmqa_desk.domain.visit import (
    Attendance,
    Item,
    Kind,
    MinutesDetails,
    Note,
    NoteKind,
    Person,
    Question,
    Visit,
)

WORDS = (
    *("การตรวจประเมิน", "ผู้ว่าราชการจังหวัด", "ที่ปรึกษา", "น้ำ", "กำหนดการ", "ป้ำ", "ปี่", "ฐู", "กี๊", "ฏุ", "กั๊ก", "ผู้ซื้อที่"),
    *(
        "ญี่ปุ่น",
        "ฟื้นฟู",
        "ต่าง ๆ",
        "ฯลฯ",
        "พ.ศ. 2565",
        "๓๐ วัน",
        "PMQA 4.0",
        "e-Service",
        "09.00 น.",
        "(ติดตาม)",
        "100%",
    ),
    *("https://example.go.th/แผน?id=10", "ความยาวเป็นพิเศษ" * 8, "Incomprehensibility" * 4),
)
SYLLABLES = st.builds(
    "".join,
    st.lists(
        st.builds(
            "{}{}{}".format,
            st.sampled_from([chr(code) for code in range(0x0E01, 0x0E2F)]),
            st.sampled_from(["", *"ัิีึืุู"]),
            st.sampled_from(["", *"่้๊๋"]),
        ),
        min_size=1,
        max_size=6,
    ),
)
SAID = st.builds(" ".join, st.lists(st.sampled_from(WORDS) | SYLLABLES, min_size=1, max_size=7))
"""Texts that the paper's font can show."""
WILD = st.text(st.characters(codec=None), max_size=40) | SAID
"""Anything that a file or a clipboard can hold."""

TRAPS = (
    *("“อ้าง” 'x' \"y\"", "=cmd|' /C calc'!A0", "<w:p></w:p>", "&amp;]]>", "{{ x }}", "\\n"),
    *("\x00\x07\x1b[31m", "\u200f\u202e\u200b\ufeff", "\ud800", "\r\n\x0b\u2028", "😀👩\u200d🚀"),
)
LETTERS = 10_000
HOSTILE = SAID | st.builds("".join, st.lists(st.sampled_from(TRAPS) | SAID, min_size=1, max_size=3))
"""What would break a file or a page if it were taken for anything but letters."""
ENDLESS = st.sampled_from(("ความยาวเป็นพิเศษ", "x")).map(lambda part: part * (LETTERS // len(part)))
"""What fills pages without a space."""


def visits(
    said: st.SearchStrategy[str], answers: st.SearchStrategy[str] | None = None
) -> st.SearchStrategy[Visit]:
    """Return visits whose texts are drawn from ``said``, and answers from ``answers`` if there are any."""
    maybe = st.none() | said
    uids = st.sampled_from(["i0", "i1", "i2"])
    kinds = st.sampled_from(Kind)
    items = st.lists(st.tuples(said, kinds, maybe, st.lists(said, max_size=2)), max_size=3)
    people = st.lists(
        st.builds(Person, st.just("p"), said, maybe, maybe, st.sampled_from(Attendance), maybe),
        max_size=4,
    )
    questions = st.lists(
        st.builds(
            Question,
            st.just("q"),
            said,
            st.none() | uids,
            asked_by=maybe,
            answer=maybe if answers is None else answers,
            answered_by=maybe,
            follow_up=st.booleans(),
        ),
        max_size=3,
    )
    notes = st.lists(
        st.builds(Note, st.just("n"), st.sampled_from(NoteKind), said, st.none() | uids), max_size=3
    )
    details = st.builds(
        MinutesDetails,
        body=maybe,
        meeting_number=st.none() | st.integers(1, 99),
        opening=maybe,
        recorder=maybe,
        recorder_position=maybe,
        show_checker=st.booleans(),
        assessors_apart=st.booleans(),
    )
    return st.builds(_visit, maybe, maybe, items, people, questions, notes, details)


def _told_apart(records):
    return tuple(replace(each, uid=f"{each.uid}{n}") for n, each in enumerate(records))


def _visit(title, venue, items, people, questions, notes, details) -> Visit:
    return Visit(
        "v",
        title=title,
        venue=venue,
        date=date(2022, 7, 25),
        start=time(9, 0),
        items=tuple(
            Item(f"i{n}", title, kind, duration_s=600, agency=agency, presenters=tuple(presenters))
            for n, (title, kind, agency, presenters) in enumerate(items)
        ),
        people=_told_apart(people),
        questions=_told_apart(questions),
        notes=_told_apart(notes),
        minutes=details,
    )
