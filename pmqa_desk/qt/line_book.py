"""What a list of lines that stand open or done must know of its kind of lines: checklists, assignments."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.preparation import Count, Line, is_overdue
from pmqa_desk.domain.visit import Status, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.milestone_words import days_left_words
from pmqa_desk.qt.names import status_name
from pmqa_desk.qt.record_table import Columns
from pmqa_desk.qt.rows_model import Cell

translate = QCoreApplication.translate
# A sign stands with each word, so that nothing is told by its colour alone.
_SIGNS = {
    Status.OPEN: ("○", "muted"),
    Status.STARTED: ("▶", "next"),
    Status.DONE: ("✓", "now"),
    Status.DROPPED: ("–", "faint"),
}


class Input(Enum):
    """How a field is typed or chosen."""

    TEXT = auto()
    NAME = auto()
    DATE = auto()
    CHOICE = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a line: its name in the record, and how it is filled."""

    name: str
    input: Input


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that stand under one head."""

    key: str
    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class BookWords:
    """What a list says of its lines in the language of the screen."""

    one: str
    """A line, as it follows a verb."""
    group: str
    every_group: str
    owner: str
    find: str
    empty: str


class LineBook(Protocol):
    """Fields, groups and edits of one kind of lines."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return the field of each column; the second holds the words of a line."""
        ...

    @property
    def columns(self) -> Columns:
        """Return which column takes what width is left."""
        ...

    @property
    def group_field(self) -> str:
        """Return the field that says to what a line belongs."""
        ...

    @property
    def in_order(self) -> bool:
        """Return whether lines stand in an order of the user's own."""
        ...

    def words(self) -> BookWords:
        """Return what the list says."""
        ...

    def heads(self) -> tuple[str, ...]:
        """Return what stands over the columns."""
        ...

    def look(self, visit: Visit, today: date) -> bool:
        """Know visit and day; return whether cells that were written before may be no longer so."""
        ...

    def cells(self, record: object) -> tuple[Cell, ...]:
        """Return the cells of one line."""
        ...

    def lines(self, visit: Visit) -> tuple[Line, ...]:
        """Return all lines."""
        ...

    def groups(self, lines: Sequence[Line]) -> tuple[Group, ...]:
        """Return lines by group, in the order in which they are shown."""
        ...

    def agency(self, line: Line) -> str:
        """Return the agency of a line where lines have one."""
        ...

    def agencies(self, visit: Visit) -> tuple[str, ...]:
        """Return the agencies by which lines are filtered, if any."""
        ...

    def searched(self, line: Line) -> str:
        """Return the text in which a line is sought, folded."""
        ...

    def choices(self, field: str) -> tuple[tuple[str | None, str], ...]:
        """Return what a field may hold: values with their names."""
        ...

    def names(self, visit: Visit) -> tuple[str, ...]:
        """Return who may have something to do."""
        ...

    def changed(self, visit: Visit, uids: Collection[str], field: str, value: object) -> Visit:
        """Return the visit with a field of these lines set."""
        ...

    def added(self, visit: Visit, uid: str, after: Line | None, group: str | None) -> Visit:
        """Return the visit with an empty line below another, or in a group."""
        ...

    def dropped(self, visit: Visit, uids: Collection[str]) -> Visit:
        """Return the visit without these lines."""
        ...

    def stepped(self, visit: Visit, uids: Collection[str], shown: Sequence[str], by: int) -> Visit:
        """Return the visit with these lines one place up or down among those on show."""
        ...


def status_choices() -> tuple[tuple[str | None, str], ...]:
    """Return how a line may stand: values with their names."""
    return tuple((status.value, status_name(status)) for status in Status)


def state_cell(context: Context, line: Line, today: date) -> Cell:
    """Return how a line stands; one that is late says since when."""
    if is_overdue(line, today) and line.due is not None:
        late = context.figures(days_left_words((line.due - today).days))
        return Cell(f"▲ {late}", colour=context.look.colour("danger"), tip=status_name(line.status))
    sign, tone = _SIGNS[line.status]
    return Cell(f"{sign} {status_name(line.status)}", colour=context.look.colour(tone))


def count_words(context: Context, counted: Count) -> str:
    """Return how many of so many are ready, and how many are late: 3/7 · ▲ 1 late."""
    text = context.figures(f"{counted.ready}/{counted.of}")
    if not counted.overdue:
        return text
    # %1 is a number of lines.
    late = translate("line_book", "▲ เลยกำหนด %1 รายการ").replace("%1", str(counted.overdue))
    return f"{text} · {context.figures(late)}"


def value_of(line: Line, field: str) -> object:
    """Return what a field of a line holds, as its editor takes it."""
    value = getattr(line, field)
    return value.value if isinstance(value, Enum) else value
