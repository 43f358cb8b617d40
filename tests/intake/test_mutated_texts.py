"""Agendas with lines dropped, doubled, swapped and spoilt: none is refused with worse than a sentence,
and no line of any of them goes nowhere.
"""

from __future__ import annotations

import contextlib
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.draft import Draft
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.intake.read import read_pasted, read_source
from pmqa_desk.intake.text import read_text
from tests.intake.accounts import assert_accounted, assert_lines_told, calls_of, lost_words
from tests.intake.agenda_texts import AGENDA_TEXTS, AgendaText
from tests.intake.agendas import word

THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
BRIEF = settings(max_examples=60, deadline=None)


def mutated(agenda: AgendaText, chance: random.Random, changes: int) -> str:
    """Return the text of an agenda with lines dropped, doubled, swapped, parted and with other figures."""
    lines = agenda.text.split("\n")
    for _ in range(changes):
        place, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        change = chance.choice(("drop", "double", "swap", "part", "figures"))
        if change == "drop" and len(lines) > 2:
            del lines[place]
        elif change == "double":
            lines.insert(place, lines[place])
        elif change == "swap":
            lines[place], lines[other] = lines[other], lines[place]
        elif change == "part":
            lines.insert(place, "")
        elif change == "figures":
            lines[place] = "".join(_another(chance, letter) for letter in lines[place])
    return "\n".join(lines)


def _another(chance: random.Random, letter: str) -> str:
    return str(chance.randrange(10)) if letter.isdigit() and chance.random() < 0.4 else letter


mutations = st.builds(
    mutated, st.sampled_from(AGENDA_TEXTS), st.randoms(use_true_random=False), st.integers(1, 8)
)


def read(text: str) -> Draft | None:
    """Return the draft, or nothing where the text is refused."""
    try:
        return read_text(text, this_year=2024)
    except DeskError:
        return None


@BRIEF
@given(mutations)
def test_no_line_of_a_mutated_agenda_goes_nowhere(text: str) -> None:
    draft = read(text)
    if draft is not None:
        assert_accounted(text, draft)
        assert lost_words(draft) == []


@BRIEF
@given(st.sampled_from(AGENDA_TEXTS), st.data())
def test_a_doubled_line_is_read_twice_or_left_where_it_is_seen(
    agenda: AgendaText, data: st.DataObject
) -> None:
    lines = agenda.text.split("\n")
    place = data.draw(st.integers(0, len(lines) - 1))
    draft = read("\n".join([*lines[:place], lines[place], *lines[place:]]))
    assert draft is not None
    assert len(draft.lines) == len(lines) + 1
    assert len(draft.visit.items) >= len(agenda.items) - 1


@settings(max_examples=20, deadline=None)
@given(mutations)
def test_no_line_of_a_mutated_agenda_in_word_goes_nowhere(text: str) -> None:
    data = word(lambda document: [document.add_paragraph(line) for line in text.split("\n")] and None)
    with contextlib.suppress(DeskError):
        assert_lines_told(read_source(data, "a.docx", this_year=2024))


@BRIEF
@given(mutations, st.sampled_from([",", "\t", ";"]))
def test_no_line_of_a_mutated_agenda_as_a_table_of_text_goes_nowhere(text: str, comma: str) -> None:
    with contextlib.suppress(DeskError):
        assert_lines_told(read_source(text.replace(" ", comma).encode(), "a.csv", this_year=2024))


@BRIEF
@given(
    st.sampled_from(AGENDA_TEXTS),
    st.sampled_from(["utf-8", "utf-16", "cp874"]),
    st.lists(st.tuples(st.integers(0, 4000), st.binary(max_size=3)), max_size=8),
    st.sampled_from([".txt", ".csv", ".tsv", ".md", ""]),
)
def test_agendas_with_bytes_spoilt_are_read_or_refused(
    agenda: AgendaText, encoding: str, spoilt: list[tuple[int, bytes]], ending: str
) -> None:
    data = bytearray(agenda.text.encode(encoding, errors="replace"))
    for at, other in spoilt:
        data[at : at + len(other)] = other
    with contextlib.suppress(DeskError):
        assert_lines_told(read_source(bytes(data), "a" + ending, this_year=2024))


@BRIEF
@given(st.text(alphabet=st.characters(codec=None), max_size=200))
def test_whatever_the_clipboard_holds_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(DeskError):
        assert_lines_told(read_pasted(text + "\n09.00 น. กล่าวต้อนรับ\n09.30 น. ซักถาม"))


@pytest.mark.parametrize("agenda", AGENDA_TEXTS, ids=lambda agenda: agenda.name)
def test_four_times_an_agenda_takes_about_four_times_the_work(agenda: AgendaText) -> None:
    assert calls_of(agenda.text * 24) < 6 * calls_of(agenda.text * 6)


@pytest.mark.parametrize("agenda", AGENDA_TEXTS, ids=lambda agenda: agenda.name)
def test_the_digits_of_a_text_change_nothing_but_themselves(agenda: AgendaText) -> None:
    draft = read_text(agenda.text.translate(THAI_DIGITS))
    assert [(item.start, item.duration_s, item.number) for item in draft.visit.items] == [
        (item.start, item.duration_s, item.number) for item in read_text(agenda.text).visit.items
    ]
    assert draft.visit.date == agenda.facts.day


@pytest.mark.parametrize("agenda", AGENDA_TEXTS, ids=lambda agenda: agenda.name)
@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing(agenda: AgendaText, ending: str) -> None:
    draft = read_source(agenda.text.replace("\n", ending).encode("utf-8-sig"), "a.txt")
    assert [item.title for item in draft.visit.items] == [step.title for step in agenda.items]
    assert tuple(one.line for one in draft.unread) == agenda.unread
