"""What clearing a visit of personal data does to each text of each of its classes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final


class Treatment(Enum):
    """What is done to a text."""

    NAME = auto()
    """It is somebody's name: a placeholder stands for it, the same everywhere."""
    TEXT = auto()
    """It was typed: names that are known, telephones and addresses are taken out of it."""
    DROP = auto()
    """It goes altogether."""
    IDENTITY = auto()
    """It tells parts of the file apart: another one does so as well."""
    KEEP = auto()
    """A word of ours, or one that can say nothing of anybody."""


# Lists of records that go altogether: pictures of people, whole minutes and programmes with all their words,
# and what media are known by.
DROPPED_RECORDS: Final = frozenset({"Photo", "MinutesEdit", "MinutesStep", "Version", "MediumMark"})
_N, _T, _D, _I, _K = Treatment.NAME, Treatment.TEXT, Treatment.DROP, Treatment.IDENTITY, Treatment.KEEP
_MINUTES: Final[Mapping[str, Treatment]] = {
    "body": _T,
    "opening": _T,
    "recorder": _N,
    "recorder_position": _T,
    "checker": _N,
    "checker_position": _T,
    "font": _K,
}
# Every text of every class, by name, so that a field that is added is noticed: the tests ask for it here.
FIELDS: Final[Mapping[str, Mapping[str, Treatment]]] = {
    "Award": {"type": _T, "category_name": _T, "edition": _T, "unit_kinds": _T, "attests": _T},
    "AwardStep": {"uid": _I, "name": _T, "result": _T, "owner": _N},
    "PastAward": {"uid": _I, "name": _T, "result": _T},
    "Session": {"uid": _I, "venue": _T, "doubts": _D, "name": _T},
    "Item": {
        "uid": _I,
        "title": _T,
        "number": _T,
        "agency": _T,
        "presenters": _N,
        "section": _T,
        "media": _D,
        "script": _T,
        "notes": _T,
        "doubts": _D,
    },
    "Person": {"uid": _I, "name": _N, "position": _T, "role": _T, "agency": _T, "telephone": _D},
    "Appearance": {
        "uid": _I,
        "person_uid": _I,
        "session_uid": _I,
        "reason": _D,
        "substitute": _N,
        "substitute_position": _T,
    },
    "Topic": {"uid": _I, "title": _T, "session_uid": _I},
    "Evidence": {
        "uid": _I,
        "title": _T,
        "asked_by": _N,
        "owner": _N,
        "item_uid": _I,
        "run_uid": _I,
        "question_uid": _I,
        "criterion": _T,
        "remark": _T,
    },
    "Question": {
        "uid": _I,
        "text": _T,
        "item_uid": _I,
        "run_uid": _I,
        "asked_by": _N,
        "answer": _T,
        "answered_by": _N,
        "topic_uid": _I,
        "agency": _T,
        "criterion": _T,
        "bank_uid": _I,
    },
    "Note": {"uid": _I, "text": _T, "item_uid": _I, "run_uid": _I, "topic_uid": _I},
    "Assignment": {
        "uid": _I,
        "text": _T,
        "owner": _N,
        "item_uid": _I,
        "run_uid": _I,
        "topic_uid": _I,
    },
    "Budget": {"uid": _I, "section": _T},
    "Preparation": {"uid": _I, "text": _T, "agency": _T, "person": _N, "remark": _T},
    # These go altogether where a visit is cleared; the public edition has them. A block is known by its name,
    # in which identities stand: one that looks like a telephone is none.
    "Photo": {"uid": _I, "path": _K, "caption": _T, "item_uid": _I, "session_uid": _I},
    "MinutesEdit": {"uid": _I, "block": _K, "was": _T, "text": _T, "session_uid": _I, "edition": _K},
    "MinutesStep": {
        "uid": _I,
        "session_uid": _I,
        "by": _N,
        "reason": _T,
        "adopted_in": _I,
        "content": _K,
    },
    "Version": {"uid": _I, "name": _T, "content": _K},
    "MediumMark": {"uid": _I, "path": _K, "digest": _K},
    "MinutesDetails": _MINUTES,
    "SessionMinutes": {"uid": _I, **_MINUTES},
    "Whole": {"session_uid": _I},
    "BankEntry": {
        "uid": _I,
        "text": _T,
        "answer": _T,
        "evidence": _T,
        "agency": _T,
        "answered_by": _N,
        "criterion": _T,
        "item_uid": _I,
        "source": _T,
    },
    "Visit": {
        "uid": _I,
        "title": _T,
        "organisation": _T,
        "venue": _T,
        "timezone": _K,
        "emblem": _D,
        "vision": _T,
        "strategies": _T,
        "script_opening": _T,
        "script_closing": _T,
    },
    "Programme": {"timezone": _K, "chosen": _I},
    "Event": {"item_uid": _I, "reason": _D, "process": _I},
    "Run": {"uid": _I, "session_uid": _I, "name": _T, "notes": _T},
}


def treatment_of(cls: type, field: str) -> Treatment:
    """Return what is done to a text; one that nobody has judged yet is cleared as any typed one."""
    return FIELDS.get(cls.__name__, {}).get(field, Treatment.TEXT)
