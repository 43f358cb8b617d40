"""Questions that were met before, and those of the bank: at hand while the day runs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from pmqa_desk.domain.question_bank import BankEntry, fold_text
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


def near(entries: Sequence[BankEntry], item: Item | None) -> tuple[BankEntry, ...]:
    """Return the entries of the bank that are of an item or of its agency."""
    if item is None:
        return ()
    agency = fold_text(item.agency)
    return tuple(
        each for each in entries if each.item_uid == item.uid or (agency and fold_text(each.agency) == agency)
    )


def together(entries: Sequence[BankEntry], met: Sequence[Question]) -> tuple[BankEntry | Question, ...]:
    """Return the bank's entries and the questions met before as one list.

    Entries with an answer come first, those without last. What asks the same stands there once: as the
    entry, unless only the question has an answer.
    """
    ready = [each for each in entries if (each.answer or "").strip()]
    answered = {each.uid for each in ready}
    known = {fold_text(each.text): each.uid for each in entries}
    same = {each.uid: _entry_of(each, known) for each in met}
    kept = [each for each in met if same[each.uid] is None or _knows_more(each, same[each.uid], answered)]
    better = {same[each.uid] for each in kept}
    rest = (each for each in entries if each.uid not in answered and each.uid not in better)
    return (*ready, *kept, *rest)


def _entry_of(question: Question, known: Mapping[str, str]) -> str | None:
    """Return the entry that asks what a question asks, or ``None``."""
    tied = question.bank_uid
    return tied if tied in known.values() else known.get(fold_text(question.text))


def _knows_more(question: Question, entry: str | None, answered: Collection[str]) -> bool:
    return bool((question.answer or "").strip()) and entry not in answered


def question_of(found: BankEntry | Question) -> Question:
    """Return what was found as a question: an entry of the bank is tied to itself."""
    if isinstance(found, Question):
        return found
    return Question(
        found.uid, found.text, answer=found.answer, answered_by=found.answered_by, bank_uid=found.uid
    )


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
