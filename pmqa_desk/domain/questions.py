"""Questions that were met before: those of rehearsals and of the preparation, at hand while the day runs."""

from __future__ import annotations

from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Item, Question, Visit


def at_hand(visit: Visit, run_uid: str | None, item: Item | None, wanted: str = "") -> tuple[Question, ...]:
    """Return the questions met before the run that goes on, the answered ones first.

    Without ``wanted`` those of ``item`` and of its agency; with it every one that holds each of its words in
    question, answer or who answers, those of the item first. Digits and letter case make no difference.
    """
    words = fold_for_search(wanted).split()
    met = [question for question in visit.questions if run_uid is None or question.run_uid != run_uid]
    ranked = [(_distance(visit, question, item), not question.answer, question) for question in met]
    found = [entry for entry in ranked if (_holds(entry[2], words) if words else entry[0] < _FAR)]
    return tuple(question for _, _, question in sorted(found, key=lambda entry: entry[:2]))


_FAR = 2


def _distance(visit: Visit, question: Question, item: Item | None) -> int:
    """Return 0 for a question at the item, 1 for one at another item of its agency, else 2."""
    if item is None:
        return _FAR
    if question.item_uid == item.uid:
        return 0
    other = next((each for each in visit.items if each.uid == question.item_uid), None)
    agencies = {other.agency if other else None, question.answered_by} - {None}
    return 1 if item.agency in agencies else _FAR


def _holds(question: Question, words: list[str]) -> bool:
    parts = (question.text, question.answer or "", question.answered_by or "")
    text = fold_for_search(" ".join(parts))
    return all(word in text for word in words)
