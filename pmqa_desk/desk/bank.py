"""The question bank of one open visit, and everything that may be done to it; the last deeds are undone."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from pmqa_desk.domain.bank_rows import read_entries
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.ports import QuestionBank
from pmqa_desk.domain.question_bank import USUAL_LIMIT, BankEntry, completed, entry_of, fold_entry
from pmqa_desk.domain.visit import Question, Visit, new_uid

# How many deeds can be taken back: what undoes them is kept in memory.
DEEDS: Final = 100


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of entries offered to the bank."""

    added: tuple[BankEntry, ...] = ()
    completed: tuple[BankEntry, ...] = ()
    """Entries that had no answer and have taken the one offered."""
    known: tuple[BankEntry, ...] = ()
    """Entries that were there already and stay as they are."""
    unread: tuple[str, ...] = ()
    """Lines of a pasted table that could not be read."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What takes a deed back."""

    label: str
    entries: tuple[BankEntry, ...] = ()
    without: tuple[str, ...] = ()
    place: int | None = None
    """Where the one entry stood that was dropped."""
    merge: str | None = None


class Bank:
    """The bank as pages use it; each method is on the disk when it returns, or has changed nothing."""

    def __init__(self, kept: QuestionBank) -> None:
        self._kept = kept
        self._steps: deque[_Step] = deque(maxlen=DEEDS)
        self._forgotten = 0
        self._open = True
        self._listeners: list[Callable[[], None]] = []

    @property
    def read_only_because(self) -> tuple[str, str] | None:
        """Return why nothing can be changed, as a Thai and an English sentence, or ``None``."""
        return self._kept.read_only_because

    @property
    def steps(self) -> int:
        """Return how many deeds were done and not taken back; it grows even where old ones are forgotten."""
        return self._forgotten + len(self._steps)

    @property
    def undo_label(self) -> str | None:
        """Return the name of the deed that undo takes back, or ``None``."""
        return self._steps[-1].label if self._steps else None

    def listen(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` after each change."""
        self._listeners.append(listener)

    def search(
        self, wanted: str, limit: int = USUAL_LIMIT, agency: str | None = None, category: int | None = None
    ) -> tuple[BankEntry, ...]:
        """Return the first entries that hold every word, those of the agency and category first."""
        return self._kept.search(wanted, limit, agency, category) if self._open else ()

    def count(self) -> int:
        """Return how many entries there are."""
        return self._kept.count() if self._open else 0

    def entry(self, uid: str) -> BankEntry | None:
        """Return the entry of that identity, or ``None``."""
        return self._kept.entry(uid) if self._open else None

    def all(self) -> Iterator[BankEntry]:
        """Return every entry, in the order in which they came."""
        return self._kept.all()

    def close(self) -> None:
        """Have nothing from now on: a window that outlives its file may still ask."""
        self._open = False

    def put(self, entry: BankEntry, label: str, merge: str | None = None) -> None:
        """Keep an entry, new or changed; changes in a row with an equal ``merge`` key are one deed."""
        before = self._kept.entry(entry.uid)
        if before == entry:
            return
        self._kept.put(entry)
        joins = merge is not None and bool(self._steps) and self._steps[-1].merge == merge
        if not joins:
            entries, without = ((), (entry.uid,)) if before is None else ((before,), ())
            self._remember(_Step(label, entries, without, merge=merge))
        self._tell()

    def drop(self, uid: str, label: str) -> None:
        """Drop an entry; undo puts it back where it stood."""
        before, place = self._kept.entry(uid), self._kept.place(uid)
        if before is None:
            return
        self._kept.drop(uid)
        self._remember(_Step(label, (before,), place=place))
        self._tell()

    def take_up(self, questions: Iterable[Question], visit: Visit, source: str | None, label: str) -> Taken:
        """Take questions met in a rehearsal, or in another visit, into the bank; none is there twice.

        ``visit`` is the one in which they were asked. A question without words is none.
        """
        met = (entry_of(question, visit, source) for question in questions)
        return self._take((entry for entry in met if fold_entry(entry).question), label)

    def take_entries(self, entries: Iterable[BankEntry], label: str) -> Taken:
        """Take entries of another bank into this one, under identities of their own; none is there twice."""
        return self._take((replace(entry, uid=new_uid(), item_uid=None) for entry in entries), label)

    def from_rows(self, text: str, label: str) -> Taken:
        """Take the entries of a pasted table into the bank, and say which lines could not be read."""
        pasted = read_entries(text)
        taken = self._take(pasted.entries, label)
        return Taken(taken.added, taken.completed, taken.known, pasted.unread)

    def undo(self) -> None:
        """Take the last deed back."""
        if not self._steps:
            raise DeskError("ไม่มีสิ่งที่จะเลิกทำ", "There is nothing to undo.")
        step = self._steps[-1]
        if step.place is None:
            self._kept.put_many(step.entries, step.without)
        else:
            self._kept.put(step.entries[0], step.place)
        self._steps.pop()
        if not self._steps:
            self._forgotten = 0
        self._tell()

    def _take(self, entries: Iterable[BankEntry], label: str) -> Taken:
        taking = _Taking(self._kept)
        for entry in entries:
            taking.take(entry)
        added, changed = tuple(taking.added.values()), tuple(taking.changed.values())
        if added or changed:
            self._kept.put_many((*added, *changed))
            self._remember(_Step(label, tuple(taking.before), tuple(taking.added)))
            self._tell()
        return Taken(added, changed, tuple(taking.known))

    def _remember(self, step: _Step) -> None:
        self._forgotten += len(self._steps) == DEEDS
        self._steps.append(step)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()


class _Taking:
    """Entries offered to the bank, gathered until all of them are kept at once."""

    def __init__(self, kept: QuestionBank) -> None:
        self._kept = kept
        self._met: dict[tuple[str, str], BankEntry] = {}
        self.added: dict[str, BankEntry] = {}
        self.changed: dict[str, BankEntry] = {}
        self.before: list[BankEntry] = []
        self.known: list[BankEntry] = []

    def take(self, entry: BankEntry) -> None:
        """Gather one entry: it is new, or completes one that has no answer, or is there already."""
        same = fold_entry(entry).same
        other = self._met.get(same) or self._kept.same(entry)
        if other is None:
            self._met[same] = self.added[entry.uid] = entry
            return
        whole = completed(other, entry)
        self._met[same] = whole
        if other.uid in self.added:
            self.added[other.uid] = whole
        elif whole != other:
            self.before.append(other)
            self.changed[other.uid] = whole
        if whole == other:
            self.known.append(other)
