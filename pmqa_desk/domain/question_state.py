"""How a question stands: derived from what was recorded of it, by one rule for papers and screens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Evidence, Question


class QuestionState(StrEnum):
    """What is left to do about a question; in the order in which a question comes to them."""

    ASKED = "asked"
    ANSWERED = "answered"
    FOLLOW_UP = "follow_up"
    PROMISED = "promised"
    HANDED_OVER = "handed_over"


PAPER_WORDS: Final[Mapping[QuestionState, str]] = MappingProxyType(
    {
        QuestionState.ASKED: "ยังไม่ตอบ",
        QuestionState.ANSWERED: "ตอบแล้ว",
        QuestionState.FOLLOW_UP: "ติดตามต่อ",
        QuestionState.PROMISED: "รับว่าจะส่ง",
        QuestionState.HANDED_OVER: "ส่งมอบแล้ว",
    }
)
# Nothing is left to do.
SETTLED: Final = frozenset({QuestionState.ANSWERED, QuestionState.HANDED_OVER})


def question_state(question: Question) -> QuestionState:
    """Return how a question stands: the last of these that was recorded of it.

    Handed over at an instant; promised by a day; to be followed up; answered in words; only asked.
    """
    if question.handed_ms is not None:
        return QuestionState.HANDED_OVER
    if question.due is not None:
        return QuestionState.PROMISED
    if question.follow_up:
        return QuestionState.FOLLOW_UP
    return QuestionState.ANSWERED if (question.answer or "").strip() else QuestionState.ASKED


def is_settled(question: Question) -> bool:
    """Return whether nothing is left to do about a question."""
    return question_state(question) in SETTLED


def is_overdue(record: Question | Evidence, today: date) -> bool:
    """Return whether what was promised for a day before today has not been handed over."""
    return record.handed_ms is None and record.due is not None and record.due < today


def put_in_state(question: Question, state: QuestionState, now_ms: int) -> Question:
    """Return the question as it stands in ``state``; what led beyond it is taken back.

    Its words stay: a question with an answer that is to be only asked again is answered. What is handed over
    keeps the day by which it was promised, and the instant at which it was handed over first.

    Raises:
        DeskError: the state needs a day or an answer that nobody has written.
    """
    if state is QuestionState.HANDED_OVER:
        return replace(question, handed_ms=now_ms if question.handed_ms is None else question.handed_ms)
    if state is QuestionState.PROMISED:
        _refuse_without_day(question)
        return replace(question, handed_ms=None)
    if state is QuestionState.ANSWERED and not (question.answer or "").strip():
        raise DeskError(
            "ยังไม่ได้จดคำตอบของคำถามนี้ โปรดพิมพ์คำตอบก่อน",
            "This question has no answer yet. Type the answer first.",
        )
    follow_up = state is QuestionState.FOLLOW_UP
    return replace(question, handed_ms=None, due=None, follow_up=follow_up)


def _refuse_without_day(question: Question) -> None:
    if question.due is None:
        raise DeskError(
            "ยังไม่ได้ระบุวันที่รับว่าจะส่ง โปรดพิมพ์วันที่ในช่อง “ส่งภายใน” ก่อน",
            "There is no day by which it was promised. Type it under “Promised by” first.",
        )
