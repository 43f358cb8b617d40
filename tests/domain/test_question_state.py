"""How a question stands: one rule, and the ways from one state to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.question_state import (
    PAPER_WORDS,
    QuestionState,
    is_overdue,
    is_settled,
    put_in_state,
    question_state,
)
from pmqa_desk.domain.visit import Evidence, Question

ASKED = Question("q", "ถามว่าอย่างไร")
DAY = date(2026, 7, 31)


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, QuestionState.ASKED),
        ({"answer": "  "}, QuestionState.ASKED),
        ({"answer": "ตอบ"}, QuestionState.ANSWERED),
        ({"answer": "ตอบ", "follow_up": True}, QuestionState.FOLLOW_UP),
        ({"answer": "ตอบ", "follow_up": True, "due": DAY}, QuestionState.PROMISED),
        ({"due": DAY, "handed_ms": 0}, QuestionState.HANDED_OVER),
    ],
)
def test_state_is_the_last_thing_recorded(changes, state):
    assert question_state(replace(ASKED, **changes)) is state


def test_every_state_has_a_word_on_paper():
    assert set(PAPER_WORDS) == set(QuestionState)


def test_only_what_is_answered_or_handed_over_is_settled():
    assert not is_settled(ASKED)
    assert not is_settled(replace(ASKED, answer="ตอบ", due=DAY))
    assert is_settled(replace(ASKED, answer="ตอบ"))
    assert is_settled(replace(ASKED, handed_ms=1))


def test_promise_is_overdue_on_the_day_after():
    promised = replace(ASKED, due=DAY)
    assert not is_overdue(promised, DAY)
    assert is_overdue(promised, date(2026, 8, 1))
    assert not is_overdue(replace(promised, handed_ms=1), date(2026, 8, 1))
    assert not is_overdue(Evidence("e", "แผน"), date(2026, 8, 1))


def test_handed_over_keeps_the_day_that_was_promised_and_the_first_instant():
    handed = put_in_state(replace(ASKED, due=DAY), QuestionState.HANDED_OVER, 7)
    assert (handed.due, handed.handed_ms) == (DAY, 7)
    assert put_in_state(handed, QuestionState.HANDED_OVER, 9) == handed


def test_back_to_promised_takes_back_that_it_was_handed_over():
    handed = replace(ASKED, due=DAY, handed_ms=7)
    assert question_state(put_in_state(handed, QuestionState.PROMISED, 9)) is QuestionState.PROMISED


def test_promise_without_a_day_is_refused():
    with pytest.raises(DeskError, match="no day"):
        put_in_state(ASKED, QuestionState.PROMISED, 9)


def test_answered_without_an_answer_is_refused():
    with pytest.raises(DeskError, match="no answer"):
        put_in_state(ASKED, QuestionState.ANSWERED, 9)


def test_follow_up_takes_back_the_promise_and_keeps_the_answer():
    before = replace(ASKED, answer="ตอบ", due=DAY, handed_ms=7)
    after = put_in_state(before, QuestionState.FOLLOW_UP, 9)
    assert (question_state(after), after.answer) == (QuestionState.FOLLOW_UP, "ตอบ")


def test_only_asked_again_loses_no_words():
    before = replace(ASKED, answer="ตอบ", follow_up=True)
    assert question_state(put_in_state(before, QuestionState.ASKED, 9)) is QuestionState.ANSWERED
    assert question_state(put_in_state(replace(before, answer=None), QuestionState.ASKED, 9)) is (
        QuestionState.ASKED
    )
