"""Cut text into lines that end at words, and measure them, in twips; independent of the system's libthai."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from unicodedata import category

from PySide6.QtGui import QFont, QFontMetricsF

from pmqa_desk.domain.blocks import BODY_POINTS, Align, Paragraph, Run
from pmqa_desk.qt.words import Words

# No line begins with these, nor with the mark of repetition or a unit and the space before it; none ends
# with those.
_NO_START = "ๆฯ)]}”’»,.:;!?%/"
_NO_END = "([{“‘«"
_AFTER_SPACE = re.compile(
    r"(?<=[ \u00a0-])(?![ \u00a0ๆ-])(?!(?<=[0-9๐-๙] )(?:น\.|นาที|วินาที|ชั่วโมง|ลำดับ|ครั้ง|คน))"
)
# Sara am, the joiner of emoji and their skin tones belong to what stands before them.
_JOINER = "\u200d"
_JOINING = frozenset(("\u0e33", _JOINER, *map(chr, range(0x1F3FB, 0x1F400))))
# More than this between letters looks torn; the line then ends ragged.
LOOSEST_EM = 0.08
# A whole line hardly comes twice; a word or a short phrase does.
LONGEST_KEPT = 30
# Paragraphs of some 800 pages.
MOST_KEPT = 30_000


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of one line, placed from the line's left edge."""

    text: str
    bold: bool
    x: float
    spacing: float = 0.0
    """Added after each letter with its marks, so that the line fills its measure."""


@dataclass(frozen=True, slots=True)
class Face:
    """The paper's font in both weights, one unit of size a twip, and how it cuts and measures."""

    regular: QFont
    bold: QFont
    words: Words
    ascent: float
    """Height of a line above its baseline."""
    line_height: float
    """That of the taller weight."""
    widths: dict[tuple[str, bool], float] = field(default_factory=dict, repr=False, compare=False)
    """What was measured before: most words of a paper come again."""
    lines: dict[tuple[Paragraph, float], list[tuple[Text, ...]]] = field(
        default_factory=dict, repr=False, compare=False
    )
    """What was set before: after an edit almost every paragraph of a paper is what it was."""

    def font(self, *, bold: bool) -> QFont:
        """Return the font of a weight."""
        return self.bold if bold else self.regular

    def width(self, text: str, *, bold: bool) -> float:
        """Return the advance of a text."""
        if len(text) > LONGEST_KEPT:
            return QFontMetricsF(self.font(bold=bold)).horizontalAdvance(text)
        found = self.widths.get((text, bold))
        if found is None:
            found = QFontMetricsF(self.font(bold=bold)).horizontalAdvance(text)
            self.widths[text, bold] = found
        return found

    def in_points(self, points: int) -> Face:
        """Return the same font for letters of another size than the paper's own."""
        if points == BODY_POINTS:
            return self
        share = points / BODY_POINTS
        regular, bold = _resized(self.regular, share), _resized(self.bold, share)
        return Face(regular, bold, self.words, self.ascent * share, self.line_height * share)

    @property
    def em(self) -> float:
        """Return the size of the letters."""
        return float(self.regular.pixelSize())


def _resized(font: QFont, share: float) -> QFont:
    other = QFont(font)
    other.setPixelSize(round(font.pixelSize() * share))
    return other


@dataclass(frozen=True, slots=True)
class _Atom:
    """A piece that no line end divides."""

    text: str
    bold: bool
    width: float
    bare: float
    """Width without the space at its end, which may stand beyond the measure."""


def set_lines(paragraph: Paragraph, width: float, face: Face) -> list[tuple[Text, ...]]:
    """Return the lines of a paragraph, one at least, set within ``width`` twips."""
    found = face.lines.get((paragraph, width))
    if found is None:
        if len(face.lines) >= MOST_KEPT:
            face.lines.clear()
        found = face.lines[paragraph, width] = _set(paragraph, width, face)
    return found


def _set(paragraph: Paragraph, width: float, face: Face) -> list[tuple[Text, ...]]:
    first = paragraph.indent + paragraph.first_line
    # What does not fit the shorter of first and further lines is cut by letters, wherever it comes to stand.
    narrowest = width - max(first, paragraph.indent)
    rows = _fill(_atoms(paragraph.runs, narrowest, face), width, first, paragraph.indent)
    last = len(rows) - 1
    return [
        _placed(row, paragraph, first if place == 0 else paragraph.indent, width, face, last=place == last)
        for place, row in enumerate(rows)
    ]


def _atoms(runs: tuple[Run, ...], width: float, face: Face) -> list[_Atom]:
    atoms: list[_Atom] = []
    for run in runs:
        for piece in _pieces(run.text, face.words):
            atoms += _fitting(piece, run.bold, width, face)
    return atoms


def _pieces(text: str, words: Words) -> list[str]:
    """Return a text in the pieces between which a line may end."""
    pieces: list[str] = []
    for part in _AFTER_SPACE.split(text):
        for word in words.cut(part):
            if pieces and word and (word.lstrip(" ")[:1] in _NO_START or pieces[-1][-1] in _NO_END):
                pieces[-1] += word
            elif word:
                pieces.append(word)
    return pieces


def _fitting(piece: str, bold: bool, width: float, face: Face) -> Iterator[_Atom]:
    """Return a piece whole, or letter by letter where it is wider than any line."""
    atom = _atom(piece, bold, face)
    if atom.bare <= width:
        yield atom
        return
    for letter in letters(piece):
        yield _atom(letter, bold, face)


def _atom(text: str, bold: bool, face: Face) -> _Atom:
    whole, bare = face.width(text, bold=bold), text.rstrip(" ")
    return _Atom(text, bold, whole, whole if bare == text else face.width(bare, bold=bold))


def letters(text: str) -> list[str]:
    """Return a text in letters, each with its marks."""
    found: list[str] = []
    for character in text:
        if found and (_joins(character) or found[-1][-1] == _JOINER):
            found[-1] += character
        else:
            found.append(character)
    return found


@cache
def _joins(character: str) -> bool:
    """Return whether a character belongs to the letter before it."""
    return character in _JOINING or category(character)[0] == "M"


def _fill(atoms: list[_Atom], width: float, first: float, indent: float) -> list[list[_Atom]]:
    rows: list[list[_Atom]] = [[]]
    used = first
    for atom in atoms:
        if rows[-1] and used + atom.bare > width:
            rows.append([])
            used = indent
        rows[-1].append(atom)
        used += atom.width
    return rows


def _placed(
    row: list[_Atom], paragraph: Paragraph, start: float, width: float, face: Face, *, last: bool
) -> tuple[Text, ...]:
    runs = _joined(row)
    natural = sum(face.width(text, bold=bold) for text, bold in runs)
    x, spacing = start, 0.0
    if paragraph.align is Align.CENTRE:
        x = start + max(0.0, (width - start - natural) / 2)
    elif paragraph.align is Align.SPREAD and not last:
        count = sum(len(letters(text)) for text, _ in runs) - 1
        spacing = (width - start - natural) / count if count > 0 else 0.0
        spacing = spacing if 0 < spacing <= LOOSEST_EM * face.em else 0.0
    placed = []
    for text, bold in runs:
        placed.append(Text(text, bold, x, spacing))
        x += face.width(text, bold=bold) + spacing * len(letters(text))
    return tuple(placed)


def _joined(row: list[_Atom]) -> list[tuple[str, bool]]:
    """Return a line's atoms joined by weight, without the space at its end."""
    runs: list[tuple[str, bool]] = []
    for atom in row:
        if runs and runs[-1][1] == atom.bold:
            runs[-1] = (runs[-1][0] + atom.text, atom.bold)
        else:
            runs.append((atom.text, atom.bold))
    if runs:
        runs[-1] = (runs[-1][0].rstrip(" "), runs[-1][1])
    return [run for run in runs if run[0]]
