"""The search of the question bank, by the ranking rule of domain/question_bank.py, without reading all of it.

What few entries hold is ranked whole. Of what many hold the ranks are asked for one after the other until
there is enough; one that few entries reach is sought through the index once and not for each nearness.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
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
_FOUND: Final = """SELECT found.rowid
FROM question_bank_search AS found CROSS JOIN question_bank_folded AS texts ON texts.place = found.rowid
WHERE found.question_bank_search MATCH ?"""
_RANKED: Final = """SELECT 2 * (instr(texts.marks, ?) = 0) + (instr(texts.marks, ?) = 0),
    CASE WHEN instr(texts.question, ?) = 1 THEN 0 WHEN ? THEN 3
        WHEN instr(texts.question, ?) > 0 THEN 1 WHEN instr(texts.answer, ?) > 0 THEN 2
        ELSE 3 END, texts.place
FROM question_bank_folded AS texts WHERE texts.place IN (SELECT value FROM json_each(?))"""
_HOLDS: Final = " AND (instr(texts.question, ?) OR instr(texts.answer, ?) OR instr(texts.others, ?))"
# Another agency weighs more than another category.
_FAR: Final = 2


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where one way of searching gives way to another; tests make them small."""

    few: int = 1_000
    """So many entries are ranked at once."""
    often: int = 5_000
    """A letter whose groups stand in so many entries a word is frequent: a look at one after another is soon
    enough, unless several such letters must meet."""


def search_places(db: Database, wanted: Wanted, limit: int, bounds: Bounds) -> list[int]:
    """Return the places of the entries that are found, by rank."""
    groups: list[str] = []
    letters: list[str] = []
    words = dict.fromkeys(wanted.words)
    for word in words:
        often = bounds.often * len(words)
        expression = in_texts(word) if len(word) >= GROUP else _in_groups(db, word, often)
        if expression is None:
            letters.append(word)
        elif expression:
            groups.append(expression)
        else:
            return []
    return _Search(db, wanted, groups or [marked(EVERY)], letters, bounds).places(limit)


def _in_groups(db: Database, word: str, often: int) -> str | None:
    """Return the expression of a word shorter than a group: nothing where no entry holds it.

    ``None`` is a letter so frequent that its groups are too many to go through.
    """
    groups: list[str] = []
    count = 0
    cursor = db.conn.execute(
        "SELECT term, doc FROM question_bank_letters WHERE term >= ? AND term <= ?", [word, word + _AFTER_ALL]
    )
    try:
        for term, entries in cursor:
            groups.append(term)
            count += entries
            if len(word) == 1 and count > often:
                return None
    finally:
        cursor.close()
    return in_any_group(groups) if groups else ""


class _Search:
    """One search: what every entry must hold, and the ranks among those that do."""

    def __init__(
        self, db: Database, wanted: Wanted, groups: Sequence[str], letters: Sequence[str], bounds: Bounds
    ) -> None:
        self._db = db
        self._phrase = wanted.phrase
        self._agency, self._category = agency_mark(wanted.agency), category_mark(wanted.category)
        self._expression = all_but(groups)
        self._letters = letters
        self._few = bounds.few
        self._ranks = self._expressions()
        self._known: dict[int, Mapping[int, list[int]] | None] = {len(self._ranks) - 1: None}

    def places(self, limit: int) -> list[int]:
        """Return the places of the first so many."""
        places = self._found(self._expression, self._few + 1)
        if len(places) <= self._few:
            return [place for _, _, place in self._ranked(places, self._letters)[:limit]]
        found: list[int] = []
        for far in self._nearnesses():
            for standing in range(len(self._ranks)):
                if len(found) < limit:
                    found += self._of_rank(standing, far, limit - len(found))
        return found

    def _expressions(self) -> list[str]:
        """Return an expression for each standing: it finds those that no earlier one has, and more."""
        if not self._phrase:
            return [self._expression]
        opening = in_column("question", OPENING + self._phrase)
        if len(self._phrase) < SHORTEST_PHRASE:
            return [opening, self._expression]
        columns = [in_column(column, self._phrase) for column in ("question", "answer")]
        return [opening, *columns, self._expression]

    def _places_of(self, standing: int) -> Mapping[int, list[int]] | None:
        """Return the places of a standing by nearness, or ``None`` where they are many."""
        if standing not in self._known and standing == 1:
            # Questions and answers at once: what stands in neither is sought through the index once.
            self._look((1, 2), in_column("{question answer}", self._phrase))
        if standing not in self._known:
            self._look((standing,), self._ranks[standing])
        return self._known.setdefault(standing, None)

    def _look(self, standings: Sequence[int], expression: str) -> None:
        """Keep the places of some standings, all of which an expression finds, where they are few."""
        places = self._found(expression, self._few + 1)
        if len(places) > self._few:
            return
        by_nearness: dict[int, dict[int, list[int]]] = {standing: {} for standing in standings}
        for far, standing, place in self._ranked(places):
            if standing in by_nearness:
                by_nearness[standing].setdefault(far, []).append(place)
        self._known.update(by_nearness)

    def _nearnesses(self) -> list[int]:
        """Return the nearnesses that there can be, the nearest first."""
        others = (0, 1) if self._category else (0,)
        return [2 * far + other for far in ((0, 1) if self._agency else (0,)) for other in others]

    def _of_rank(self, standing: int, far: int, limit: int) -> list[int]:
        """Return the first places of one standing at one nearness."""
        known = self._places_of(standing)
        if known is not None:
            return known.get(far, [])[:limit]
        asked = [(self._agency, far < _FAR), (self._category, far % _FAR == 0)]
        near = [marked(mark) for mark, meant in asked if mark and meant]
        unwanted = [marked(mark) for mark, meant in asked if mark and not meant]
        had: set[int] = set()
        for earlier in range(standing):
            places = self._places_of(earlier)
            if places is None:
                unwanted.append(self._ranks[earlier])
            else:
                had.update(places.get(far, ()))
        letters = self._letters if standing == len(self._ranks) - 1 else ()
        expression = all_but([*near, self._ranks[standing]], unwanted)
        found = self._found(expression, limit + len(had), letters)
        return [place for place in found if place not in had][:limit]

    def _found(self, expression: str, limit: int, letters: Sequence[str] = ()) -> list[int]:
        """Return the first places that an expression finds, of those that hold the letters."""
        statement = f"{_FOUND}{_HOLDS * len(letters)} ORDER BY found.rowid LIMIT ?"
        values = [expression, *(letter for letter in letters for _ in range(3)), limit]
        return [row[0] for row in self._db.conn.execute(statement, values).fetchall()]

    def _ranked(self, places: Sequence[int], letters: Sequence[str] = ()) -> list[tuple[int, int, int]]:
        """Return nearness, standing and place of entries, by rank."""
        values = [
            *(self._agency, self._category, OPENING + self._phrase),
            *(len(self._phrase) < SHORTEST_PHRASE, self._phrase, self._phrase, json.dumps(list(places))),
            *(letter for letter in letters for _ in range(3)),
        ]
        return sorted(self._db.conn.execute(f"{_RANKED}{_HOLDS * len(letters)}", values).fetchall())
