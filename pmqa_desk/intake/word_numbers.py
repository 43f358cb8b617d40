"""The numbers and bullets that Word draws before paragraphs without writing them into the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from pmqa_desk.intake.package import Element
from pmqa_desk.intake.word_xml import W, value_of

_LETTERS_TH: Final = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
# The list of letters that Word counts with leaves out the two that nobody writes any more.
_COUNTED_TH: Final = _LETTERS_TH.replace("ฃ", "").replace("ฅ", "")
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_ROMAN: Final = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_DEEPEST: Final = 8
BULLET: Final = "•"


@dataclass(frozen=True, slots=True)
class _Level:
    shape: str
    pattern: str
    start: int


@dataclass(slots=True)
class Numbering:
    """Counts as Word does: a deeper level begins anew below each number of the level above it."""

    levels: dict[tuple[str, int], _Level] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    """The list that a numbering belongs to: several may go on with one count."""
    _counts: dict[str, list[int | None]] = field(default_factory=dict)

    def next(self, numbering: str, depth: int) -> str | None:
        """Return what stands before the next paragraph of a numbering; ``None`` where nothing does."""
        depth = min(max(depth, 0), _DEEPEST)
        level = self.levels.get((numbering, depth))
        if level is None:
            return None
        counts = self._counts.setdefault(self.lists.get(numbering, numbering), [None] * (_DEEPEST + 1))
        before = counts[depth]
        counts[depth] = level.start if before is None else before + 1
        counts[depth + 1 :] = [None] * (_DEEPEST - depth)
        if level.shape == "bullet":
            return BULLET
        if level.shape == "none":
            return None
        return re.sub(
            r"%([1-9])", lambda found: self._figure(numbering, counts, int(found[1]) - 1), level.pattern
        )

    def _figure(self, numbering: str, counts: list[int | None], depth: int) -> str:
        level = self.levels.get((numbering, depth))
        count = counts[depth]
        if count is None:
            count = level.start if level else 1
        return _written(count, level.shape if level else "decimal")


def read_numbering(root: Element | None) -> Numbering:
    """Return the numberings that a document declares."""
    numbering = Numbering()
    if root is None:
        return numbering
    shapes = {
        one.get(W + "abstractNumId"): {_depth(lvl): _level(lvl) for lvl in one.iterchildren(W + "lvl")}
        for one in root.iterchildren(W + "abstractNum")
    }
    for one in root.iterchildren(W + "num"):
        key, abstract = one.get(W + "numId"), value_of(one.find(W + "abstractNumId"))
        if key is None or abstract is None:
            continue
        levels = dict(shapes.get(abstract, {}))
        overridden = list(one.iterchildren(W + "lvlOverride"))
        for override in overridden:
            _override(levels, override)
        # A numbering that starts anew counts for itself.
        numbering.lists[key] = key if overridden else f"abstract {abstract}"
        numbering.levels.update({(key, depth): level for depth, level in levels.items()})
    return numbering


def _override(levels: dict[int, _Level], override: Element) -> None:
    depth = _depth(override)
    own = override.find(W + "lvl")
    if own is not None:
        levels[depth] = _level(own)
    start = value_of(override.find(W + "startOverride"))
    if start is not None and depth in levels:
        levels[depth] = _Level(levels[depth].shape, levels[depth].pattern, _whole(start, 1))


def _level(lvl: Element) -> _Level:
    shape = value_of(lvl.find(W + "numFmt")) or "decimal"
    pattern = value_of(lvl.find(W + "lvlText")) or ""
    return _Level(shape, pattern, _whole(value_of(lvl.find(W + "start")), 1))


def _depth(element: Element) -> int:
    return _whole(element.get(W + "ilvl"), 0)


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"[0-9]{1,6}", text) else otherwise


def _written(count: int, shape: str) -> str:
    if shape in {"thaiLetters", "lowerLetter", "upperLetter"}:
        letters = _COUNTED_TH if shape == "thaiLetters" else _LETTERS
        letter = letters[(count - 1) % len(letters)]
        return letter.upper() if shape == "upperLetter" else letter
    if shape in {"lowerRoman", "upperRoman"} and 0 < count < 40:
        roman = ""
        for size, sign in _ROMAN:
            roman, count = roman + sign * (count // size), count % size
        return roman.upper() if shape == "upperRoman" else roman
    if shape == "decimalZero":
        return f"{count:02}"
    return str(count)
