"""The question bank of a visit file: 100,000 entries, each search within the blink of an eye."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import fields
from itertools import count
from operator import attrgetter
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from pmqa_desk.domain.question_bank import USUAL_LIMIT, BankEntry, fold_entry, wanted_of
from pmqa_desk.store.bank_index import index_row, same_mark
from pmqa_desk.store.bank_search import Bounds, search_places
from pmqa_desk.store.connection import fetch
from pmqa_desk.store.refusals import in_words
from pmqa_desk.store.rows import value_of
from pmqa_desk.store.writing import writing

PAGE: Final = 500
_COLUMNS: Final = tuple(field.name for field in fields(BankEntry))
_cells_of: Final = attrgetter(*_COLUMNS)
_LISTED: Final = "(SELECT value FROM json_each(?))"
_FOLDED: Final = "place, question, answer, others, marks"
# All of what the statements are made of is written above.
_INSERT: Final = f"INSERT INTO question_bank (place, {', '.join(_COLUMNS)}) VALUES (?{', ?' * len(_COLUMNS)})"  # noqa: S608
_INDEX: Final = (
    "INSERT INTO question_bank_search (rowid, question, answer, others, marks) VALUES (?, ?, ?, ?, ?)"
)
_UNINDEX: Final = f"""INSERT INTO question_bank_search
    (question_bank_search, rowid, question, answer, others, marks)
SELECT 'delete', {_FOLDED} FROM question_bank_folded WHERE place IN {_LISTED}"""  # noqa: S608


class SqliteBank:
    """Keeps the bank beside the visit; what returned is on the disk, what raised has changed nothing."""

    def __init__(
        self,
        db: Database,
        path: Path,
        read_only_because: tuple[str, str] | None,
        bounds: Bounds | None = None,
    ) -> None:
        self._db = db
        self._path = path
        self._read_only_because = read_only_because
        self._bounds = bounds or Bounds()

    @property
    def read_only_because(self) -> tuple[str, str] | None:
        """Return why nothing can be written, as a Thai and an English sentence, or ``None``."""
        return self._read_only_because

    def search(
        self, wanted: str, limit: int = USUAL_LIMIT, agency: str | None = None, category: int | None = None
    ) -> tuple[BankEntry, ...]:
        """Return the first entries that hold every word, ranked as domain/question_bank.py says."""
        with in_words(self._path):
            places = search_places(self._db, wanted_of(wanted, agency, category), limit, self._bounds)
            return self._at(places)

    def count(self) -> int:
        """Return how many entries there are."""
        with in_words(self._path):
            return int(self._db.execute("SELECT count(*) FROM question_bank").fetchone()[0])

    def entry(self, uid: str) -> BankEntry | None:
        """Return the entry of that identity, or ``None``."""
        with in_words(self._path):
            place = self._places((uid,)).get(uid)
            return None if place is None else self._at((place,))[0]

    def place(self, uid: str) -> int | None:
        """Return the place of an entry, to which an undo puts it back, or ``None``."""
        with in_words(self._path):
            return self._places((uid,)).get(uid)

    def same(self, entry: BankEntry) -> BankEntry | None:
        """Return the first entry that asks the same of the same agency, or ``None``."""
        folded = fold_entry(entry)
        statement = "SELECT place FROM question_bank_folded WHERE same = ? ORDER BY place"
        with in_words(self._path):
            rows = fetch(self._db, statement, [same_mark(folded)])
            alike = self._at([int(str(row["place"])) for row in rows])
        return next((other for other in alike if fold_entry(other).same == folded.same), None)

    def all(self) -> Iterator[BankEntry]:
        """Return every entry in the order of their places, read in pages."""
        statement = "SELECT * FROM question_bank WHERE place > ? ORDER BY place LIMIT ?"
        last = 0
        while True:
            with in_words(self._path):
                rows = fetch(self._db, statement, [last, PAGE])
            if not rows:
                return
            yield from map(_entry, rows)
            last = int(str(rows[-1]["place"]))

    def put(self, entry: BankEntry, place: int | None = None) -> None:
        """Keep an entry: in the place of its identity, else at ``place`` if that is free, else at the end."""
        with self._writing():
            known = self._places((entry.uid,))
            self._forget(known)
            free = place is not None and not self._at((place,))
            self._insert((entry,), known or ({entry.uid: place} if place is not None and free else {}))

    def put_many(self, entries: Sequence[BankEntry], without: Collection[str] = ()) -> None:
        """Keep entries and drop those of the identities ``without``, all in one go."""
        kept = {entry.uid: entry for entry in entries}
        with self._writing():
            known = self._places((*kept, *without))
            self._forget(known)
            self._insert(tuple(kept.values()), known)

    def drop(self, uid: str) -> None:
        """Drop an entry; one that is not there stays away."""
        self.put_many((), (uid,))

    def _writing(self) -> AbstractContextManager[None]:
        return writing(self._db, self._path, self._read_only_because)

    def _places(self, uids: Collection[str]) -> dict[str, int]:
        statement = f"SELECT uid, place FROM question_bank WHERE uid IN {_LISTED}"  # noqa: S608 - written above
        return dict(self._db.execute(statement, [json.dumps(list(uids))]).fetchall())

    def _at(self, places: Collection[int]) -> tuple[BankEntry, ...]:
        statement = f"SELECT * FROM question_bank WHERE place IN {_LISTED}"  # noqa: S608 - written above
        rows = {row["place"]: row for row in fetch(self._db, statement, [json.dumps(list(places))])}
        return tuple(_entry(rows[place]) for place in places if place in rows)

    def _forget(self, known: Mapping[str, int]) -> None:
        """Take entries out of the tables, out of the index first, which asks what it had of them."""
        places = [json.dumps(list(known.values()))]
        self._db.execute(_UNINDEX, places)
        for table in ("question_bank_folded", "question_bank"):
            self._db.execute(f"DELETE FROM {table} WHERE place IN {_LISTED}", places)  # noqa: S608

    def _insert(self, entries: Sequence[BankEntry], places: Mapping[str, int]) -> None:
        """Write entries that are in no table, each at its place or at the end."""
        (last,) = self._db.execute("SELECT COALESCE(max(place), 0) FROM question_bank").fetchone()
        ends = count(max((last, *places.values())) + 1)
        many = self._db.conn.executemany
        for start in range(0, len(entries), PAGE):
            page = [(places.get(entry.uid) or next(ends), entry) for entry in entries[start : start + PAGE]]
            many(_INSERT, [(place, *_cells_of(entry)) for place, entry in page])
            folded = [(place, *index_row(entry)) for place, entry in page]
            many(f"INSERT INTO question_bank_folded ({_FOLDED}, same) VALUES (?, ?, ?, ?, ?, ?)", folded)  # noqa: S608
            many(_INDEX, [row[:-1] for row in folded])


def _entry(row: Mapping[str, object]) -> BankEntry:
    return value_of(BankEntry, row, f"question_bank[{row['place']}]")
