"""The search of the question bank, by the ranking rule of domain/question_bank.py, without reading all of it.

What few entries hold is ranked whole. Of what many hold each nearness is searched by itself, and in it one
standing after the other until there is enough: each stops as soon as it has found that many.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlite_utils import Database

from pmqa_desk.domain.question_bank import SHORTEST_PHRASE, Wanted
from pmqa_desk.store.bank_index import (
    EVERY,
    GROUP,
    OPENING,
    agency_mark,
    all_but,
    category_mark,
    in_any_group,
    in_column,
    in_texts,
    marked,
)

_AFTER_ALL: Final = "\U0010ffff" * GROUP
_BEGUN: Final = "FROM question_bank_letters WHERE term >= ? AND term <= ?"
_FOUND: Final = """SELECT found.rowid
FROM question_bank_search AS found CROSS JOIN question_bank_folded AS texts ON texts.place = found.rowid
WHERE found.question_bank_search MATCH ?"""
_RANKED: Final = """SELECT 2 * (instr(texts.marks, ?) = 0) + (instr(texts.marks, ?) = 0),
    CASE WHEN instr(texts.question, ?) = 1 THEN 0 WHEN ? THEN 3
        WHEN instr(texts.question, ?) > 0 THEN 1 WHEN instr(texts.answer, ?) > 0 THEN 2
        ELSE 3 END, texts.place
FROM question_bank_folded AS texts WHERE texts.place IN (SELECT value FROM json_each(?))"""
_HOLDS: Final = " AND (instr(texts.question, ?) OR instr(texts.answer, ?) OR instr(texts.others, ?))"


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where one way of searching gives way to another; tests make them small."""

    few: int = 1_000
    """So many entries are ranked at once."""
    often: int = 5_000
    """In a bank of so many a letter is looked for in one entry after another. So it is in a larger one where
    its groups stand in so many entries a word: there the look soon has enough, unless several must meet."""
    groups: int = 1_000
    """So many groups begin with none but frequent letters; FTS5 goes through all of them at each entry."""


def search_places(db: Database, wanted: Wanted, limit: int, bounds: Bounds) -> list[int]:
    """Return the places of the entries that are found, by rank."""
    groups: list[str] = []
    letters: list[str] = []
    words = dict.fromkeys(wanted.words)
    (last,) = db.execute("SELECT max(place) FROM question_bank_folded").fetchone()
    small = (last or 0) <= bounds.often
    for word in words:
        if len(word) == 1 and (small or _is_frequent(db, word, bounds.often * len(words), bounds.groups)):
            letters.append(word)
        elif len(word) >= GROUP:
            groups.append(in_texts(word))
        elif begun := [row[0] for row in db.execute(f"SELECT term {_BEGUN}", [word, word + _AFTER_ALL])]:
            groups.append(in_any_group(begun))
        else:
            return []
    return _Search(db, wanted, groups or [marked(EVERY)], letters, bounds.few).places(limit)


def _is_frequent(db: Database, letter: str, often: int, most: int) -> bool:
    """Return whether the groups that begin with a letter are too many, or stand in too many entries."""
    count = 0
    cursor = db.execute(f"SELECT doc {_BEGUN} LIMIT ?", [letter, letter + _AFTER_ALL, most + 1])
    try:
        for number, (entries,) in enumerate(cursor, 1):
            count += entries
            if count > often or number > most:
                return True
    finally:
        cursor.close()
    return False


@dataclass(frozen=True, slots=True)
class _Nearness:
    """What the marks of entries say that are equally near."""

    bears: tuple[str, ...]
    lacks: tuple[str, ...]


class _Search:
    """One search: what every entry must hold, and how those that do are ranked."""

    def __init__(
        self, db: Database, wanted: Wanted, groups: Sequence[str], letters: Sequence[str], few: int
    ) -> None:
        self._db = db
        self._phrase = wanted.phrase
        self._agency, self._category = agency_mark(wanted.agency), category_mark(wanted.category)
        self._groups = groups
        self._letters = letters
        self._few = few

    def places(self, limit: int) -> list[int]:
        """Return the places of the first so many."""
        everywhere = _Nearness((), ())
        few = self._ranked_if_few(everywhere, self._groups, self._few)
        if few is not None:
            return few[:limit]
        found: list[int] = []
        for nearness in self._nearnesses():
            if len(found) < limit:
                found += self._in_nearness(nearness, limit - len(found))
        return found

    def _nearnesses(self) -> tuple[_Nearness, ...]:
        """Return the nearnesses that there can be, the nearest first."""
        asked = tuple(marked(mark) for mark in (self._agency, self._category) if mark)
        if len(asked) < 2:
            return (_Nearness(asked, ()), _Nearness((), asked)) if asked else (_Nearness((), ()),)
        agency, category = asked
        one, other = _Nearness((agency,), (category,)), _Nearness((category,), (agency,))
        return _Nearness(asked, ()), one, other, _Nearness((), asked)

    def _in_nearness(self, nearness: _Nearness, limit: int) -> list[int]:
        """Return the first places of one nearness, one standing after the other.

        One that is gone on from is found whole: what a later one finds again is known.
        """
        few = self._ranked_if_few(nearness, self._groups, self._few) if nearness.bears else None
        if few is not None:
            return few[:limit]
        found: dict[int, None] = {}
        if self._phrase:
            found |= self._more(found, limit, nearness, [in_column("question", OPENING + self._phrase)])
        if len(self._phrase) >= SHORTEST_PHRASE and len(found) < limit:
            found |= self._inside(found, limit, nearness)
        if len(found) < limit:
            found |= self._more(found, limit, nearness, self._groups, self._letters)
        return list(found)[:limit]

    def _inside(self, found: dict[int, None], limit: int, nearness: _Nearness) -> dict[int, None]:
        """Return the first places with the phrase in question or answer."""
        # At once first: what stands in neither, as a word of the agencies' names, is sought only once.
        both = self._ranked_if_few(
            nearness, [in_column("{question answer}", self._phrase)], limit + len(found) - 1
        )
        if both is not None:
            return dict.fromkeys(both)
        inside = self._more(found, limit, nearness, [in_column("question", self._phrase)])
        if len(found | inside) < limit:
            inside |= self._more(found | inside, limit, nearness, [in_column("answer", self._phrase)])
        return inside

    def _more(
        self,
        found: dict[int, None],
        limit: int,
        nearness: _Nearness,
        expressions: Sequence[str],
        letters: Sequence[str] = (),
    ) -> dict[int, None]:
        """Return so many places that with those found already there are enough, or all there are."""
        return dict.fromkeys(self._found(nearness, expressions, limit + len(found), letters))

    def _ranked_if_few(self, nearness: _Nearness, expressions: Sequence[str], few: int) -> list[int] | None:
        """Return the places that are found, by rank, or ``None`` where they are more than a few."""
        places = self._found(nearness, expressions, few + 1)
        if len(places) > few:
            return None
        values = [
            *(self._agency, self._category, OPENING + self._phrase),
            *(len(self._phrase) < SHORTEST_PHRASE, self._phrase, self._phrase, json.dumps(places)),
            *_thrice(self._letters),
        ]
        rows = self._db.conn.execute(f"{_RANKED}{_HOLDS * len(self._letters)}", values).fetchall()
        return [place for *_, place in sorted(rows)]

    def _found(
        self, nearness: _Nearness, expressions: Sequence[str], limit: int, letters: Sequence[str] = ()
    ) -> list[int]:
        """Return the first places that expressions find, of those that hold the letters."""
        statement = f"{_FOUND}{_HOLDS * len(letters)} ORDER BY found.rowid LIMIT ?"
        expression = all_but([*nearness.bears, *expressions], nearness.lacks)
        values = [expression, *_thrice(letters), limit]
        return [row[0] for row in self._db.conn.execute(statement, values).fetchall()]


def _thrice(letters: Sequence[str]) -> list[str]:
    return [letter for letter in letters for _ in range(3)]
