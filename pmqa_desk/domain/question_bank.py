"""The bank of likely questions with prepared answers: its entries, and how they are searched and ranked.

A search finds the entries that hold every word typed, anywhere in question, answer, evidence, agency or who
answers; digits, letter case, marks of no width and line ends make no difference. They are ranked

1. by nearness, where an agency or a category is given: those of both, of the agency, of the category, others;
2. by where the words as typed stand: at the beginning of the question, inside it, in the answer, elsewhere or
   apart. One or two letters stand nearly everywhere: of such only the beginning of the question counts;
3. by their place in the bank.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from pmqa_desk.domain.thai import buddhist_year, fold_for_search
from pmqa_desk.domain.visit import Question, Visit, new_uid

# Fewer letters than these are no phrase.
SHORTEST_PHRASE: Final = 3
# How many a search returns where nothing else is said.
USUAL_LIMIT: Final = 50
# No text of any language: halves of pairs, and what every reader is free to take for another.
_NO_TEXT: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class BankEntry:
    """A likely question and the answer prepared for it; ``year`` is of the Buddhist era, ``category`` 1-7."""

    uid: str
    text: str
    answer: str | None = None
    evidence: str | None = None
    """Which document proves the answer."""
    agency: str | None = None
    answered_by: str | None = None
    """The office or person who answers."""
    category: int | None = None
    criterion: str | None = None
    """The item of the criteria, as in 6.1."""
    item_uid: str | None = None
    source: str | None = None
    """Where the question was met: a rehearsal, or an earlier year's visit."""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Folded:
    """The texts of an entry as they are compared."""

    question: str
    answer: str
    others: str
    agency: str

    @property
    def same(self) -> tuple[str, str]:
        """Return what two entries share that ask the same of the same agency."""
        return self.question, self.agency


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched for, folded; the nearness of an empty agency or of no category is not asked."""

    words: tuple[str, ...]
    agency: str = ""
    category: int | None = None

    @property
    def phrase(self) -> str:
        """Return the words as they were typed."""
        return " ".join(self.words)


def fold_text(text: str | None) -> str:
    """Return a text as it is compared, on one line."""
    return " ".join(fold_for_search(_NO_TEXT.sub("", text or "")).split())


def fold_entry(entry: BankEntry) -> Folded:
    """Return an entry's texts as they are compared."""
    agency = fold_text(entry.agency)
    others = " ".join((fold_text(entry.evidence), agency, fold_text(entry.answered_by)))
    return Folded(fold_text(entry.text), fold_text(entry.answer), others, agency)


def wanted_of(typed: str, agency: str | None = None, category: int | None = None) -> Wanted:
    """Return what was typed as it is searched for; agency and category say which entries are near."""
    return Wanted(tuple(fold_text(typed).split()), fold_text(agency), category)


def holds(folded: Folded, wanted: Wanted) -> bool:
    """Return whether an entry is found."""
    texts = (folded.question, folded.answer, folded.others)
    return all(any(word in text for text in texts) for word in wanted.words)


def rank(folded: Folded, category: int | None, wanted: Wanted) -> tuple[int, int]:
    """Return the rank of an entry that is found: nearness, then where the phrase stands; the least first."""
    far = 2 * (bool(wanted.agency) and folded.agency != wanted.agency)
    far += wanted.category is not None and category != wanted.category
    return far, _standing(folded, wanted.phrase)


def _standing(folded: Folded, phrase: str) -> int:
    if folded.question.startswith(phrase):
        return 0
    if len(phrase) < SHORTEST_PHRASE:
        return 3
    if phrase in folded.question:
        return 1
    return 2 if phrase in folded.answer else 3


def found(entries: Iterable[BankEntry], wanted: Wanted, limit: int = USUAL_LIMIT) -> tuple[BankEntry, ...]:
    """Return the entries that are found among ``entries``, by rank; the plain way, for what is in memory."""
    kept = [(fold_entry(entry), entry) for entry in entries]
    ranked = [
        (rank(folded, entry.category, wanted), entry) for folded, entry in kept if holds(folded, wanted)
    ]
    return tuple(entry for _, entry in sorted(ranked, key=lambda pair: pair[0])[:limit])


def entry_of(question: Question, visit: Visit, source: str | None) -> BankEntry:
    """Return a question met in a rehearsal or in an earlier year as a new entry of the bank.

    Its agency is its own, that of its item, or else who answered; its category its own or, where there is
    one, that of the award.
    """
    item = next((item for item in visit.items if item.uid == question.item_uid), None)
    categories = {award.category for award in visit.awards} - {None}
    return BankEntry(
        new_uid(),
        question.text.strip(),
        answer=_said(question.answer),
        agency=_said(question.agency) or _said(item.agency if item else None) or _said(question.answered_by),
        answered_by=_said(question.answered_by),
        category=question.category or (categories.pop() if len(categories) == 1 else None),
        criterion=question.criterion,
        item_uid=question.item_uid,
        source=source,
        year=None if visit.date is None else buddhist_year(visit.date),
    )


def completed(kept: BankEntry, other: BankEntry) -> BankEntry:
    """Return an entry with the answer of another that asks the same, where it has none itself."""
    if _said(kept.answer) or not _said(other.answer):
        return kept
    return replace(
        kept,
        answer=other.answer,
        answered_by=kept.answered_by or other.answered_by,
        evidence=kept.evidence or other.evidence,
    )


def _said(text: str | None) -> str | None:
    return (text or "").strip() or None
