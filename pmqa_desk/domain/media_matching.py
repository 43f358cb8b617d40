"""Which item a file belongs to, by the number, the title and the agency that its name tells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from pmqa_desk.domain.media_names import FILMS, SLIDES
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.thai import arabic, fold_for_search, normalise
from pmqa_desk.domain.visit import Format, Item, Kind

# So much of a name must be words of the item, and so much more than of any other.
SHARE: Final = 0.5
LEAD: Final = 0.15
# Letters in a row that are compared: two are in every word, four miss a word for one letter typed otherwise.
LETTERS: Final = 3
# A shorter agreement is chance.
FEWEST: Final = 3
# How nearly a number alone tells the item, against the share of a name that words tell.
_NUMBERED: Final = 0.9
_NUMBER: Final = re.compile(
    r"\s*(?:ลำดับ(?:ที่)?|ที่|no\.?|item|#)?\s*(\d{1,2}(?:\.\d{1,2})?)(?!\d)[\s._)\-–]*", re.IGNORECASE
)
# What says how a file came to be, not what it shows.
_USUAL: Final = re.compile(
    r"วีดิทัศน์|วิดีโอ|วีดีโอ|คลิป|สไลด์|ไฟล์|นำเสนอ|พรีเซนต์|ฉบับ|สมบูรณ์|แก้ไข|ล่าสุด|สำเนา"
    r"|final|edit(?:ed)?|copy|video|slides?|presentation|ppt|new|ver(?:sion)?"
)
# Thai vowels and tones above and below their letter are no letters to ``\w``.
_NO_LETTER: Final = re.compile(r"(?:[^\w\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\d_])+")
_DECKS: Final = frozenset({".pptx", ".ppt", ".pps", ".ppsx", ".odp"})


@dataclass(frozen=True, slots=True)
class Match:
    """To which item a file is proposed; what is not sure is asked."""

    name: str
    uid: str | None
    sure: bool


@dataclass(frozen=True, slots=True)
class _Told:
    """What a name tells: the item, and how much of it says so."""

    uid: str | None = None
    share: float = 0.0
    sure: bool = False


def match_files(names: Sequence[str], items: Sequence[Item]) -> tuple[Match, ...]:
    """Return a proposal for each file, in their order; no item is proposed twice.

    Sure is what number or words tell plainly, of an item that has no medium yet.
    """
    reader = _Reader(items)
    told = [reader.told(name) for name in names]
    films = [place for place, name in enumerate(names) if format_of(name) is Format.VIDEO]
    waiting = [item.uid for item in items if _awaits_film(item)]
    if len(films) == len(waiting) == 1 and told[films[0]].uid is None:
        # The only film, and the only item that waits for one.
        told[films[0]] = _Told(waiting[0])
    return tuple(_settled(names, told, items))


def format_of(name: str) -> Format | None:
    """Return how a file presents, by its ending, or ``None``."""
    ending = PurePath(name).suffix.lower()
    if ending in FILMS:
        return Format.VIDEO
    return Format.SLIDES if ending in SLIDES | _DECKS else None


def item_for(name: str, uid: str) -> Item:
    """Return a new item for a file that belongs to none: called as the file is."""
    shape = format_of(name)
    kind = Kind.VIDEO if shape is Format.VIDEO else Kind.OTHER
    return Item(uid, _title(name), kind, format=shape)


def _awaits_film(item: Item) -> bool:
    return item.media is None and (item.kind is Kind.VIDEO or item.format is Format.VIDEO)


def _title(name: str) -> str:
    stem = PurePath(name).stem
    number = _NUMBER.match(arabic(stem))
    rest = stem[number.end() :] if number else stem
    return " ".join(normalise(re.sub(r"[_\s]+", " ", rest)).split()) or stem


def _settled(names: Sequence[str], told: Sequence[_Told], items: Sequence[Item]) -> list[Match]:
    """Let each item go to the file that tells most of it; what was told of it besides is asked."""
    taken = {item.uid for item in items if item.media is not None}
    wanted = Counter(each.uid for each in told if each.uid is not None)
    best: dict[str, int] = {}
    for place, each in enumerate(told):
        if each.uid is not None and (each.uid not in best or each.share > told[best[each.uid]].share):
            best[each.uid] = place
    matches = []
    for place, (name, each) in enumerate(zip(names, told, strict=True)):
        uid = each.uid if each.uid is not None and best[each.uid] == place else None
        sure = uid is not None and each.sure and wanted[uid] == 1 and uid not in taken
        matches.append(Match(name, uid, sure))
    return matches


class _Reader:
    """Knows the words of every item, and how seldom each stretch of letters is."""

    def __init__(self, items: Sequence[Item]) -> None:
        numbered = zip(items, item_numbers(items), strict=True)
        self._by_number = {arabic(number).strip(): item.uid for item, number in numbered if number}
        self._words = {item.uid: _grams(item.title) | _grams(item.agency or "") for item in items}
        self._items = Counter(gram for grams in self._words.values() for gram in grams)

    def told(self, name: str) -> _Told:
        """Return what a name tells; a number against words tells nothing that is sure."""
        stem = PurePath(name).stem
        number = _NUMBER.match(arabic(stem))
        numbered = self._by_number.get(number[1].lstrip("0")) if number else None
        shares = self._shares(_grams(stem))
        first = max(shares, key=lambda uid: shares[uid], default=None)
        if first is None or shares[first] < SHARE:
            return _Told(numbered, _NUMBERED, sure=True) if numbered else _Told()
        if numbered == first:
            return _Told(first, 1 + shares[first], sure=True)
        others = [share for uid, share in shares.items() if uid != first]
        plain = shares[first] - max(others, default=0.0) >= LEAD
        if numbered is None:
            return _Told(first, shares[first], sure=plain)
        # With words that fit several items alike, the number tells which.
        likely = shares.get(numbered, 0.0)
        if shares[first] - likely < LEAD:
            return _Told(numbered, 1 + likely, sure=True)
        return _Told(first, shares[first])

    def _shares(self, grams: frozenset[str]) -> Mapping[str, float]:
        """Return how much of a name is words of each item; what many items have counts little."""
        whole = sum(self._weight(gram) for gram in grams)
        shared = {uid: grams & words for uid, words in self._words.items()}
        return {
            uid: sum(self._weight(gram) for gram in common) / whole
            for uid, common in shared.items()
            if len(common) >= FEWEST
        }

    def _weight(self, gram: str) -> float:
        return 1 / max(1, self._items[gram])


def _grams(text: str) -> frozenset[str]:
    plain = _NO_LETTER.sub("", _USUAL.sub("", fold_for_search(text)))
    return frozenset(plain[place : place + LETTERS] for place in range(len(plain) - LETTERS + 1))
