"""Cut a pasted text into lines, keeping what the shape of a line tells: indent, cells, headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from pmqa_desk.domain.thai import arabic, normalise

_HEADING: Final = re.compile(r"#{1,6} +(?=\S)")
# Of Markdown and of messages; a star alone is a bullet.
_EMPHASIS: Final = re.compile(r"\*\*|__|\*(?=[^\s*](?:[^*]*[^\s*])?\*)|(?<=[^\s*])\*(?=[ :.,)]|$)")
# Columns kept apart by blanks: a time, then more than one column.
_APART: Final = re.compile("[ \u00a0]{4,}")
_TIME_APART: Final = re.compile("[0-9๐-๙][0-9๐-๙.: น\u00a0–—-]{3,24}[ \u00a0]{3}")
_FEWEST_CELLS: Final = 3
_RULE: Final = re.compile(r"[-=_*~|: +]{3,}")
# What Thai never writes: a vowel or tone after a blank, mai han-akat before one, a tone after sara am,
# sara am after letters that never bear it; then the words that copies spoil most.
_DAMAGE: Final = re.compile(
    "(?:^|[ (])[\u0e30-\u0e3a\u0e47-\u0e4e]"
    "|\u0e31(?:[ )]|$)"
    "|\u0e33[\u0e48-\u0e4b\u0e33]"
    "|[\u0e34-\u0e37][\u0e34-\u0e37\u0e31]"
    "|[ฆฌญฎฏฐฑฒณภศษฬ]\u0e33"
    "|มกรำ|(?:มีน|กันย|มิถุน)ำ[คย]|สิงหำ|ตุลำ|พฤศจิกำ|ธันวำ"
    "|กำร(?![าอู])|ประชำ|รำชกำร|(?<!ครอบ)งำน|เจ้ำ|หน้ำ|เข้ำ|(?<![ะม])ป่ำ(?!ๆ)|(?<!ค)ว่ำ|ด้ำน|บ้ำน|ผ่ำน|สำมำ"
    "|อำคำร|อำหำร|พัฒนำ"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the source: ``plain`` is ``text`` with Arabic digits, of the same length."""

    number: int
    raw: str
    text: str
    plain: str
    indent: int = 0
    cells: tuple[str, ...] = ()
    heading: bool = False
    spans: bool = False
    """One cell across a table that is read as a programme."""
    aside: bool = False
    """Of a table that is none, or the heads of its columns: nothing of the programme stands there."""

    @property
    def blank(self) -> bool:
        """Tell whether nothing stands on the line that could be lost."""
        return not self.text


def split_lines(source: str) -> tuple[Line, ...]:
    """Return the lines of ``source``, numbered from 1, each with its blanks and invisible marks cleaned."""
    ends = source.replace("\r\n", "\n").replace("\r", "\n")
    return tuple(line_of(number, raw) for number, raw in enumerate(ends.split("\n"), 1))


def damaged(text: str) -> bool:
    """Tell whether a copy put marks where Thai cannot have them; nobody repairs by guessing."""
    return _DAMAGE.search(text) is not None


def is_rule(text: str) -> bool:
    """Tell whether a line only draws: dashes, a table's border."""
    return _RULE.fullmatch(text) is not None


def line_of(number: int, raw: str) -> Line:
    """Return one line of a source, cleaned."""
    shown = raw.expandtabs(4)
    indent = len(shown) - len(shown.lstrip(" \u00a0"))
    cells = _cells(raw)
    text = _EMPHASIS.sub("", normalise(raw)).strip(" ")
    if len(cells) > 1:
        return Line(number, raw, " ".join(cells), arabic(" ".join(cells)), indent, cells)
    opening = _HEADING.match(text)
    body = text[opening.end() :] if opening else (cells[0] if cells else text)
    return Line(number, raw, body, arabic(body), indent, (), opening is not None)


def _cells(raw: str) -> tuple[str, ...]:
    """Return the filled cells of a table's row, of tabs or of Markdown; a line that is no row has none."""
    cleaned = raw.strip()
    if cleaned.startswith("|") and cleaned.count("|") > 2:
        parts = cleaned.strip("|").split("|")
    elif "\t" in cleaned:
        parts = cleaned.split("\t")
    elif cleaned.count(" | ") > 1:
        parts = cleaned.split(" | ")
    else:
        parts = _APART.split(cleaned) if _TIME_APART.match(cleaned) else []
    if len(parts) < _FEWEST_CELLS and "\t" not in cleaned:
        return ()
    cells = tuple(_EMPHASIS.sub("", normalise(part)).strip(" ") for part in parts)
    return tuple(cell for cell in cells if cell)
