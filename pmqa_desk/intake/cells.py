"""Read what one cell of a table holds: a time of day, a length, a number, a day."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.durations import find_durations
from pmqa_desk.domain.thai import arabic, find_dates, normalise
from pmqa_desk.intake.blocks import Cell
from pmqa_desk.intake.marks import DASH, Clock, read_clock_opening

# As forms write them: 0900-0930, 9 - 10 น.
_NO_DOTS: Final = re.compile(r"(?<![\d.:])([01]\d|2[0-3])([0-5]\d)(?![\d.:])")
_WHOLE_HOURS: Final = re.compile(rf"(\d{{1,2}}) ?({DASH}|ถึง) ?(\d{{1,2}}) ?(?:น\.?|นาฬิกา)?")
_ONE_FIGURE: Final = re.compile(r"(\d{1,2})\.(\d)(?= ?(?:น\.?)?$)")
_HOURS: Final = re.compile(r"(\d{1,3})[.:](\d{2})(?: ?น\.?)?")
# 6.5 may be six minutes and a half, or 6.50 of which a sheet has dropped the nought.
_HALVES: Final = re.compile(r"\d{1,3}\.\d")
_LENGTH_WORDS: Final = re.compile(r"(?:ระยะ)?(?:เวลา)?(?:ประมาณ|ไม่เกิน|รวม)?")
# No step of a day lasts that many hours: such a length was meant as minutes and seconds.
_TOO_MANY_HOURS: Final = 4


def plain_of(text: str) -> str:
    """Return a cell's text on one line, with Arabic digits."""
    return arabic(normalise(text.replace("\n", " ")))


def read_clock(cell: Cell) -> tuple[Clock, str] | None:
    """Return the time or span of a cell and the words behind it."""
    plain = plain_of(clock_text(cell))
    opening = read_clock_opening(plain)
    if opening is None:
        hours = _WHOLE_HOURS.fullmatch(plain)
        plain = f"{hours[1]}.00 - {hours[3]}.00" if hours else _NO_DOTS.sub(r"\1.\2", plain)
        opening = read_clock_opening(plain)
    return (opening[0], plain[opening[1] :].strip(" ()")) if opening else None


def clock_text(cell: Cell) -> str:
    """Return how a time is written that a sheet keeps as a figure: a part of a day, or 9.3 for 9.30."""
    if cell.figure is None or not 0 <= cell.figure < 24:
        return _ONE_FIGURE.sub(r"\1.\g<2>0", plain_of(cell.text)) if cell.figure is None else cell.text
    if cell.figure < 1:
        minutes = round(cell.figure * 24 * 60)
        return f"{minutes // 60:02}.{minutes % 60:02}"
    return f"{cell.figure:.2f}"


def read_length(text: str) -> tuple[int | None, tuple[str, ...]] | None:
    """Return the seconds of a cell of lengths, bare figures being minutes, and the doubts about them."""
    plain = plain_of(text).strip(" ()")
    found = find_durations(plain)
    if len(found) == 1 and _LENGTH_WORDS.fullmatch(
        (plain[: found[0].start] + plain[found[0].end :]).strip(" ().")
    ):
        return found[0].seconds or None, ()
    if re.fullmatch(r"\d{1,3}", plain):
        return int(plain) * 60 or None, ()
    if _HALVES.fullmatch(plain):
        return None, (Doubt.TWO_MEANINGS.sentence(written=plain),)
    hours = _HOURS.fullmatch(plain)
    if hours is None or int(hours[2]) > 59:
        return None
    first, second = int(hours[1]), int(hours[2])
    doubts = () if first == 0 else (Doubt.TWO_MEANINGS.sentence(written=plain),)
    return (first * 60 + second if first >= _TOO_MANY_HOURS else first * 3600 + second * 60) or None, doubts


def read_day(text: str, year: int | None) -> date | None:
    """Return the day that a cell opens with."""
    dates = find_dates(normalise(text.replace("\n", " ")), year=year)
    return dates[0].date if dates else None
