"""The board of questions: who asked, in which category, at which item, whose to answer, how each stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pmqa_desk.domain.attendance import name_key
from pmqa_desk.domain.criteria import CATEGORIES, category_name
from pmqa_desk.domain.question_state import QuestionState, is_settled, question_state
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Attendance, Evidence, Item, Note, Question, Visit

Record = Question | Note


class GroupBy(StrEnum):
    """What stands together on the board."""

    TIME = "time"
    """Nothing: all in the order in which it was asked."""
    ASKER = "asker"
    CATEGORY = "category"
    ITEM = "item"
    AGENCY = "agency"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that stand together; an empty key is those of which it is not known where they belong."""

    key: str
    questions: tuple[Question, ...]

    @property
    def unsettled(self) -> int:
        """Return about how many of them something is left to do."""
        return sum(not is_settled(question) for question in self.questions)


class Board:
    """Groups the questions of one visit, in the order in which the visit has what they are grouped by."""

    def __init__(self, visit: Visit) -> None:
        self._items: Mapping[str, Item] = {item.uid: item for item in visit.items}
        self._visit = visit

    def agency_of(self, record: Question | Evidence) -> str:
        """Return whose a question is to answer, or who fetches evidence: its own, else the item's."""
        own = record.agency if isinstance(record, Question) else record.owner
        item = self._items.get(record.item_uid or "")
        return " ".join((own or (item.agency if item else None) or "").split())

    def key_of(self, question: Question, by: GroupBy) -> str:
        """Return to which group a question belongs."""
        if by is GroupBy.ASKER:
            return name_key(question.asked_by or "")
        if by is GroupBy.CATEGORY:
            return "" if question.category is None else str(question.category)
        if by is GroupBy.ITEM:
            return question.item_uid if question.item_uid in self._items and question.item_uid else ""
        if by is GroupBy.AGENCY:
            return name_key(self.agency_of(question))
        return question_state(question).value if by is GroupBy.STATE else ""

    def groups(self, questions: Iterable[Question], by: GroupBy) -> tuple[Group, ...]:
        """Return the questions by group, each in the order given; what belongs to none comes last."""
        found: dict[str, list[Question]] = {}
        for question in questions:
            found.setdefault(self.key_of(question, by), []).append(question)
        order = {key: place for place, key in enumerate(self._order(by))}
        # What the visit does not name keeps the order in which it was met.
        keys = sorted(found, key=lambda key: (not key, order.get(key, len(order))))
        return tuple(Group(key, tuple(found[key])) for key in keys)

    def name_of(self, group: Group, by: GroupBy) -> str:
        """Return what somebody wrote for a group of askers or agencies; nothing for the others."""
        first = group.questions[0]
        if by is GroupBy.ASKER:
            return " ".join((first.asked_by or "").split())
        return self.agency_of(first) if by is GroupBy.AGENCY else ""

    def _order(self, by: GroupBy) -> Sequence[str]:
        if by is GroupBy.ASKER:
            return [name_key(name) for name in asker_names(self._visit)]
        if by is GroupBy.CATEGORY:
            return [str(category) for category in CATEGORIES]
        if by is GroupBy.ITEM:
            return [*self._items]
        if by is GroupBy.AGENCY:
            return [name_key(name) for name in agency_names(self._visit)]
        return [state.value for state in QuestionState]


def asker_names(visit: Visit) -> tuple[str, ...]:
    """Return who may have asked: the assessors first, in the directory's order, then who asked before."""
    listed = (each.name for each in visit.people if each.attendance is Attendance.ASSESSOR)
    return _each_once((*listed, *(each.asked_by for each in visit.questions)))


def answerer_names(visit: Visit) -> tuple[str, ...]:
    """Return who may have answered: people who are no assessors, agencies, then who answered before."""
    people = (each.name for each in visit.people if each.attendance is not Attendance.ASSESSOR)
    return _each_once((*people, *agency_names(visit), *(each.answered_by for each in visit.questions)))


def agency_names(visit: Visit) -> tuple[str, ...]:
    """Return the agencies of the programme, of the directory and those that questions have already."""
    items, people = (each.agency for each in visit.items), (each.agency for each in visit.people)
    return _each_once((*items, *people, *(each.agency for each in visit.questions)))


def owner_names(visit: Visit) -> tuple[str, ...]:
    """Return who may fetch evidence: agencies first, then people, then who was to fetch some before."""
    people = (each.name for each in visit.people if each.attendance is not Attendance.ASSESSOR)
    return _each_once((*agency_names(visit), *people, *(each.owner for each in visit.evidence)))


def searched(record: Record) -> str:
    """Return the text in which a record of the board is sought, folded."""
    if isinstance(record, Note):
        return fold_for_search(record.text)
    category = "" if record.category is None else category_name(record.category)
    people = (record.asked_by, record.answered_by, record.agency)
    parts = (record.text, record.answer, *people, category, record.criterion)
    return fold_for_search("\n".join(part for part in parts if part))


def holds(text: str, words: Sequence[str]) -> bool:
    """Return whether a folded text has each of the folded words."""
    return all(word in text for word in words)


def _each_once(names: Iterable[str | None]) -> tuple[str, ...]:
    known: dict[str, str] = {}
    for name in names:
        written = " ".join((name or "").split())
        if written:
            known.setdefault(name_key(written), written)
    return tuple(known.values())
