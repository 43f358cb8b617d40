"""The runs of a visit made ready to be drawn: their timelines, their lateness, the lengths of each item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.rehearsals import Matrix, Row
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_pictures import LatenessPoint, Timeline, lateness, reach, timeline
from pmqa_desk.domain.visit import Visit

# So many runs can be told apart in one picture; they are the last ones.
SHOWN = 8
# A run by a clock that was years off, or of a visit dated so, is in no picture beside others: an axis of
# years in minutes ends the program.
FARTHEST_S = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Drawn:
    """One run as it is drawn."""

    timeline: Timeline
    lateness: tuple[LatenessPoint, ...]


@dataclass(frozen=True, slots=True)
class ItemLengths:
    """One item over the runs that are drawn."""

    uid: str
    number: str
    title: str
    planned_s: int | None
    """Its length in the programme as it is now."""
    lengths_s: tuple[int | None, ...]
    """One a run; ``None`` where it was not run, or not to its end."""


@dataclass(frozen=True, slots=True)
class DrawnRuns:
    """All that the pictures show."""

    runs: tuple[Drawn, ...] = ()
    """The last runs that have begun and count, oldest first."""
    items: tuple[ItemLengths, ...] = ()
    """The items that one of these runs has a length of, in the order of the programme."""
    counting: int = 0
    """How many runs have begun and count, those that are not drawn too."""


def drawn_runs(
    visit: Visit,
    runs: Sequence[Run],
    matrix: Matrix,
    view_of: Callable[[Run], RunView],
    title_of: Callable[[Run], str],
) -> DrawnRuns:
    """Return the last runs as they are drawn; ``matrix`` lays all ``runs`` side by side."""
    counting = [
        place
        for place, column in enumerate(matrix.columns)
        if column.started_ms is not None and not column.left_out
    ]
    made = {
        n: _drawn(visit, runs[n], _aside(matrix, n), view_of(runs[n]), title_of(runs[n]))
        for n in counting[-SHOWN:]
    }
    drawn = {n: run for n, run in made.items() if _is_near(run.timeline)}
    items = (_lengths(row, tuple(drawn)) for row in matrix.rows)
    return DrawnRuns(
        tuple(drawn.values()),
        tuple(item for item in items if any(length is not None for length in item.lengths_s)),
        len(counting),
    )


def _drawn(visit: Visit, run: Run, aside: frozenset[str], view: RunView, title: str) -> Drawn:
    items = run.programme.items
    numbers = dict(zip((item.uid for item in items), item_numbers(items), strict=True))
    line = timeline(view, title, visit.timezone, numbers if run.programme.chosen else None, aside)
    return Drawn(line, lateness(view, aside))


def _is_near(line: Timeline) -> bool:
    span = reach((line,))
    return span.start_s >= -FARTHEST_S and span.end_s <= FARTHEST_S


def _aside(matrix: Matrix, place: int) -> frozenset[str]:
    """Return the items that a run did not bring to their end."""
    cells = (row.cells[place] for row in matrix.rows)
    return frozenset(cell.item.uid for cell in cells if cell is not None and cell.interrupted)


def _lengths(row: Row, places: Sequence[int]) -> ItemLengths:
    cells = [row.cells[place] for place in places]
    lengths = tuple(cell.actual_s if cell is not None and cell.counted else None for cell in cells)
    return ItemLengths(row.item.uid, row.number, row.title, row.planned_s, lengths)
