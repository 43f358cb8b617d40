"""Read the rows of a table as steps, each column as what it is held to be."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.source_table import ColumnUse
from pmqa_desk.domain.thai import normalise
from pmqa_desk.intake.blocks import Cell, GridRow
from pmqa_desk.intake.cells import clock_text, plain_of, read_clock, read_day, read_length
from pmqa_desk.intake.column_guess import CLOCKS, Uses
from pmqa_desk.intake.lines import Line
from pmqa_desk.intake.marks import Clock, Mark, read_mark
from pmqa_desk.intake.rows import Row
from pmqa_desk.intake.schedule import span_s
from pmqa_desk.intake.timed import is_person_line, joins
from pmqa_desk.intake.titles import read_agency, read_presenters

_PLACE_LEAD: Final = "สถานที่"
_NOBODY: Final = re.compile(r"[-–—−.\s]*")
_SUM: Final = re.compile(r"รวม(?:เวลา|ระยะเวลา|ทั้งสิ้น|ทั้งหมด|เป็นเวลา)*|total", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TableLine:
    """A line of a table with the cells it was made from."""

    line: Line
    row: GridRow
    paired: bool = False


@dataclass(slots=True)
class _Step:
    """A row being read, with what decides whether it shares its time with others."""

    row: Row
    clock_cell: Cell | None = None
    place: str = ""


@dataclass(slots=True)
class TableReader:
    """Reads one table; ``heads`` name the tracks where several columns hold titles."""

    uses: Uses
    heads: tuple[str, ...]
    year: int | None
    lines: tuple[TableLine, ...]
    _numbered: bool = field(default=False)
    _timed: bool = field(default=False)

    def __post_init__(self) -> None:
        self._timed = any(use in CLOCKS for use in self.uses)
        numbers = [self._cell(one.row, ColumnUse.NUMBER) for one in self.lines]
        self._numbered = any(cell and not cell.carried and _whole_number(cell) for cell in numbers)

    def read(self) -> dict[int, list[list[Row]]]:
        """Return the rows of each line of the table by line number, one list a column of titles."""
        titles = [column for column, use in enumerate(self.uses) if use is ColumnUse.TITLE]
        found: dict[int, list[list[Row]]] = {one.line.number: [] for one in self.lines}
        for order, title in enumerate(titles):
            steps = [self._step(one, title, order, titles) for one in self.lines]
            _share_times([step for step in steps if step is not None and step.row.step])
            for one, step in zip(self.lines, steps, strict=True):
                found[one.line.number].append([] if step is None else [step.row])
        return found

    def _step(self, one: TableLine, column: int, order: int, titles: list[int]) -> _Step | None:
        title = one.row.at(column)
        if len(titles) > 1 and title is None:
            return None
        clock_cell, clock, rest = self._clock(one.row)
        number = self._number(one.row)
        words, details = _title_parts(title.text if title else "")
        own_title = title is not None and not title.carried
        step = self._opens(one.row, words, number, clock if own_title or _is_own(clock_cell) else None)
        if _SUM.fullmatch(words.strip(" :")):
            return _Step(Row(replace(one.line, aside=True), words))
        if not step:
            return None if order else _Step(self._detail(one, number))
        row = Row(one.line, words, number, clock, details=rest, step=True)
        row = self._with_facts(_with_lines(row, details), one)
        if len(titles) > 1:
            shared = title is not None and title.span > 1
            row = replace(row, section="" if shared else self.heads[column])
        place = self._cell(one.row, ColumnUse.PLACE)
        return _Step(row, clock_cell, place.text if place and not place.carried else "")

    def _detail(self, one: TableLine, number: Mark | None) -> Row:
        """Return a row that hangs below the step above it; its number may stand before its words."""
        words = _all_words(one.row, self.uses)
        mark = number or read_mark(plain_of(words))
        return Row(one.line, words[mark.end :] if mark is not None and number is None else words, mark)

    def _opens(self, row: GridRow, words: str, number: Mark | None, clock: Clock | None) -> bool:
        """Tell whether a row is a step of its own, and not a detail of the one above."""
        if clock is not None:
            cell = self._clock_cell(row)
            own = cell is not None and not cell.carried
            return own or (bool(words) and not _is_detail(words))
        told = any(
            self.uses[cell.column]
            in {ColumnUse.LENGTH, ColumnUse.AGENCY, ColumnUse.CHARGE, ColumnUse.PRESENTER}
            for cell in row.own
            if cell.column < len(self.uses)
        )
        if not words or _is_detail(words):
            return False
        if number is not None and number.number is not None and ("." not in number.number or told):
            return True
        return told if self._timed or self._numbered else True

    def _with_facts(self, row: Row, one: TableLine) -> Row:
        doubts = [Doubt.HIDDEN.sentence()] if one.row.hidden else []
        if one.paired:
            doubts.append(Doubt.COLUMNS_PAIRED.sentence())
        details = list(row.details)
        for cell in one.row.cells:
            use = self.uses[cell.column] if cell.column < len(self.uses) else ColumnUse.NOTES
            if _NOBODY.fullmatch(cell.text):
                continue
            if use is ColumnUse.SECTION:
                row = replace(row, section=normalise(cell.text.replace("\n", " ")))
            elif use is ColumnUse.DAY:
                row = replace(row, day=read_day(cell.text, self.year))
            else:
                row = _with_cell(row, cell, use, details, doubts)
        return replace(row, details=tuple(details), doubts=tuple(doubts))

    def _cell(self, row: GridRow, use: ColumnUse) -> Cell | None:
        return next((c for c in row.cells if c.column < len(self.uses) and self.uses[c.column] is use), None)

    def _clock_cell(self, row: GridRow) -> Cell | None:
        return self._cell(row, ColumnUse.CLOCK) or self._cell(row, ColumnUse.START)

    def _clock(self, row: GridRow) -> tuple[Cell | None, Clock | None, tuple[str, ...]]:
        """Return the cell of the time, the time, and the words behind it."""
        cell = self._clock_cell(row)
        if cell is None:
            return None, None, ()
        finish = self._cell(row, ColumnUse.FINISH) if self.uses[cell.column] is ColumnUse.START else None
        whole = cell if finish is None else Cell(cell.column, f"{clock_text(cell)} - {clock_text(finish)}")
        found = read_clock(whole)
        if found is None:
            return cell, None, ()
        return cell, found[0], (found[1],) if found[1] and not cell.carried else ()

    def _number(self, row: GridRow) -> Mark | None:
        cell = self._cell(row, ColumnUse.NUMBER)
        if cell is None or cell.carried:
            return None
        return _whole_number(cell)


def _with_cell(row: Row, cell: Cell, use: ColumnUse, details: list[str], doubts: list[str]) -> Row:
    text = normalise(cell.text.replace("\n", " "))
    match use:
        case ColumnUse.LENGTH if not cell.carried and (length := read_length(cell.text)):
            doubts += length[1]
            return replace(row, duration_s=length[0])
        case ColumnUse.LENGTH if not cell.carried:
            details.append(text)
        case ColumnUse.AGENCY | ColumnUse.PRESENTER | ColumnUse.CHARGE:
            return _with_who(row, cell.text, use)
        case ColumnUse.PLACE:
            details.append(f"{_PLACE_LEAD}: {text}")
        case ColumnUse.NOTES if not cell.carried:
            details += [part for part in normalise(cell.text).split("\n") if part]
    return row


def _whole_number(cell: Cell) -> Mark | None:
    plain = plain_of(cell.text)
    mark = read_mark(plain)
    return mark if mark is not None and mark.number is not None and mark.end >= len(plain) else None


def _is_own(cell: Cell | None) -> bool:
    return cell is not None and not cell.carried


def _is_detail(words: str) -> bool:
    """Tell whether words open as what hangs below a step does: a bullet, a deeper number, a person."""
    mark = read_mark(plain_of(words))
    return (mark is not None and (mark.number is None or "." in mark.number)) or is_person_line(words)


def _title_parts(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the title in a cell of several lines, and the lines that are details of it."""
    parts = [part for part in normalise(text).split("\n") if part]
    if not parts:
        return "", ()
    title, rest = parts[0], parts[1:]
    while rest and not _stands_alone(rest[0]) and (joins(title, rest[0]) or len(title) < 12):
        title = f"{title} {rest.pop(0)}"
    return title, tuple(rest)


def _stands_alone(part: str) -> bool:
    return bool(_is_detail(part) or read_mark(plain_of(part)) or read_agency(part) or read_presenters(part))


def _with_lines(row: Row, lines: tuple[str, ...]) -> Row:
    """Return the row with the lines below its title: people, an agency, details."""
    for line in lines:
        people = read_presenters(line)
        agency = read_agency(line)
        if people:
            row = replace(row, presenters=(*row.presenters, *people))
        elif agency and row.agency is None:
            row = replace(row, agency=agency)
        else:
            row = replace(row, details=(*row.details, line))
    return row


def _with_who(row: Row, text: str, use: ColumnUse) -> Row:
    """Return the row with the agency or the people of a cell."""
    parts = [part.strip(" -–•") for part in normalise(text).split("\n") if part.strip(" -–•")]
    named = " ".join(parts)
    if use is ColumnUse.CHARGE:
        people = tuple(name for part in parts for name in read_presenters(part))
        offices = " ".join(part for part in parts if not read_presenters(part))
        return replace(row, agency=offices or row.agency, presenters=(*row.presenters, *people))
    if use is ColumnUse.AGENCY:
        return replace(row, agency=named)
    found = tuple(name for part in parts for name in (read_presenters(part) or (part,)))
    return replace(row, presenters=(*row.presenters, *found))


def _all_words(row: GridRow, uses: Uses) -> str:
    own = [cell for cell in row.own if uses[cell.column : cell.column + 1] != (ColumnUse.NUMBER,)]
    return " ".join(normalise(cell.text.replace("\n", " ")) for cell in own)


def _share_times(steps: list[_Step]) -> None:
    """Give steps beside one merged time equal parts of it; in rooms of their own each takes it all."""
    at = 0
    while at < len(steps):
        end = at + 1
        while end < len(steps) and _beside(steps[at], steps[end]):
            end += 1
        group = steps[at:end]
        if len(group) > 1 and len({step.place for step in group if step.place}) < len(group):
            _share(group)
        at = end


def _beside(first: _Step, other: _Step) -> bool:
    one, two = first.clock_cell, other.clock_cell
    return (
        one is not None
        and two is not None
        and two.carried
        and two.column == one.column
        and (two.first_row == one.first_row or not one.carried)
    )


def _share(group: list[_Step]) -> None:
    clock = group[0].row.clock
    if clock is None:
        return
    whole = span_s(clock.start, clock.finish) if clock.start and clock.finish else None
    lengths = [step.row.duration_s for step in group]
    doubts: tuple[str, ...] = ()
    if whole is not None and not all(lengths):
        lengths = [length or whole // len(group) // 60 * 60 or None for length in lengths]
        doubts = (Doubt.SHARED_TIME.sentence(count=len(group)),)
    for place, (step, length) in enumerate(zip(group, lengths, strict=True)):
        alone = replace(clock, finish=None, ranged=True) if place == 0 else None
        step.row = replace(step.row, clock=alone, duration_s=length, doubts=(*step.row.doubts, *doubts))
