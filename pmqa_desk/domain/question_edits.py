"""Edits of many questions at once, and of the tags that questions and evidence share."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TypeVar

from pmqa_desk.domain.criteria import category_of
from pmqa_desk.domain.visit import Evidence, Question, Visit, new_uid

T = TypeVar("T", Question, Evidence)


def change_questions(visit: Visit, uids: Collection[str], change: Callable[[Question], Question]) -> Visit:
    """Return the visit with each of these questions changed."""
    chosen = frozenset(uids)
    changed = tuple(change(each) if each.uid in chosen else each for each in visit.questions)
    return replace(visit, questions=changed)


def change_evidence(visit: Visit, uids: Collection[str], change: Callable[[Evidence], Evidence]) -> Visit:
    """Return the visit with each of these pieces of evidence changed."""
    chosen = frozenset(uids)
    changed = tuple(change(each) if each.uid in chosen else each for each in visit.evidence)
    return replace(visit, evidence=changed)


def drop_records(visit: Visit, uids: Collection[str]) -> Visit:
    """Return the visit without these questions, notes and pieces of evidence."""
    gone = frozenset(uids)
    return replace(
        visit,
        questions=tuple(each for each in visit.questions if each.uid not in gone),
        notes=tuple(each for each in visit.notes if each.uid not in gone),
        evidence=tuple(each for each in visit.evidence if each.uid not in gone),
    )


def with_category(record: T, category: int | None) -> T:
    """Return the record in a category; an item of another category goes."""
    kept = record.criterion if record.criterion and category_of(record.criterion) == category else None
    return replace(record, category=category, criterion=kept)


def with_criterion(record: T, criterion: str | None) -> T:
    """Return the record at an item of the criteria, and so in its category; no item leaves the category."""
    category = record.category if criterion is None else category_of(criterion)
    return replace(record, category=category, criterion=criterion)


def evidence_for(question: Question, title: str, asked_ms: int, owner: str | None = None) -> Evidence:
    """Return a document that was asked for with a question, at the same place and for the same day."""
    return Evidence(
        new_uid(),
        title,
        question.asked_by,
        owner,
        question.item_uid,
        question.run_uid,
        question.uid,
        question.category,
        question.criterion,
        asked_ms if question.asked_ms is None else question.asked_ms,
        question.due,
    )
