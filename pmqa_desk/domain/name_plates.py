"""Plates that stand on the table: a name in large letters, the position beneath, two on a page.

A page cannot turn its letters, so a plate has one face: cut at the dashes, it goes into a holder.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from pmqa_desk.domain.attendance import Attendee
from pmqa_desk.domain.blocks import BODY_POINTS, TEXT_WIDTH, Align, Block, Paragraph, Run
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.seating_plan import seated
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Visit

NAME_POINTS: Final = (66, 60, 54, 48, 42, 36, 32)
POSITION_POINTS: Final = (32, 28, 24, 20)
CUT: Final = "- " * 52
# A plate stands in the middle of half a page; a letter of the font is about so wide in its own height.
ABOVE_POINTS: Final = 88
HALF_POINTS: Final = 340
LETTER: Final = 0.40
# How high a line of the font is in the height of its letters.
LINE: Final = 1.12
_TWIPS_PER_POINT: Final = 20


def name_plate_blocks(
    visit: Visit,
    digits: Digits = Digits.THAI,
    edition: Edition = Edition.INTERNAL,
    session_uid: str | None = None,
) -> tuple[Block, ...]:
    """Return a plate for each who comes, in the order in which they sit; who is absent has none."""
    text = PaperText(visit.timezone, digits, edition)
    blocks: list[Block] = []
    for place, attendee in enumerate(seated(visit, session_uid)):
        upper = place % 2 == 0
        blocks += _plate(attendee, text, new_page=upper and place > 0, upper=upper)
    return tuple(blocks)


def size_for(line: str, sizes: tuple[int, ...]) -> int:
    """Return the largest of some sizes in which a line fits the width of the text, or the smallest."""
    letters = sum(1 for letter in line if unicodedata.category(letter) != "Mn")
    room = TEXT_WIDTH / _TWIPS_PER_POINT
    return next((size for size in sizes if letters * LETTER * size <= room), sizes[-1])


def _plate(attendee: Attendee, text: PaperText, *, new_page: bool, upper: bool) -> list[Block]:
    name = text.line_or_dots(attendee.name)
    beneath = [line for line in map(text.line, (attendee.position, attendee.in_place_of)) if line]
    said = [(name, size_for(name, NAME_POINTS), True)]
    said += [(line, size_for(line, POSITION_POINTS), False) for line in beneath]
    blocks: list[Block] = [_line("", ABOVE_POINTS, new_page=new_page)]
    blocks += [_line(line, points, bold=bold) for line, points, bold in said]
    if upper:
        used = (ABOVE_POINTS + sum(_height(line, points) for line, points, _ in said)) * LINE
        rest = round((HALF_POINTS - used) / LINE)
        blocks += [_line("", max(rest, 1)), _line(CUT, BODY_POINTS)]
    return blocks


def _height(line: str, points: int) -> int:
    """Return the height of a line in points; one too long for its width takes two."""
    letters = sum(1 for letter in line if unicodedata.category(letter) != "Mn")
    fits = letters * LETTER * points <= TEXT_WIDTH / _TWIPS_PER_POINT
    return points if fits else 2 * points


def _line(said: str, points: int, *, bold: bool = False, new_page: bool = False) -> Paragraph:
    runs = (Run(said, bold),) if said else ()
    return Paragraph(runs, Align.CENTRE, first_line=0, new_page=new_page, points=points)
