"""Runs compared: items down, runs across, lined up by identity, whatever was renamed, moved or taken out.

Left-out runs and interrupted items are shown and counted in nothing. A sum compares like with like: the items
that have both times.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pmqa_desk.domain.programme import item_numbers, lay, limit_ms, programme_of, start_ms
from pmqa_desk.domain.run_figures import ItemFigure, RunFigures
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.spread import Spread, spread_of
from pmqa_desk.domain.visit import Item, SessionKind, Visit


@dataclass(frozen=True, slots=True)
class Sum:
    """Times of several items together; ``planned_s`` and ``actual_s`` are of items that were run."""

    actual_s: int = 0
    planned_s: int = 0
    over_s: int = 0
    """Actual minus planned of the items that have both."""
    counted: int = 0
    unplanned: int = 0
    """Items that were run without a planned length: the plan is "at least" what is summed (T26)."""
    aside: int = 0
    """Items that were interrupted, or still run, and are in no sum."""
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """One run."""

    uid: str
    own_name: str | None
    kind: SessionKind
    rehearsal: int | None
    """Which rehearsal run it was, from 1; ``None`` for another run."""
    date: date | None
    session_uid: str | None
    notes: str | None
    started_ms: int | None
    ended_ms: int | None
    lasted_s: int | None
    partial: bool
    """It was opened with some of the items only."""
    left_out: bool
    cut_short: bool
    live: bool
    sum: Sum
    over_window_s: int | None
    """By how much the day's window is exceeded; ``None`` within it, and of a run of less than the day."""

    @property
    def counts(self) -> bool:
        """Return whether the run counts where several runs are taken together."""
        return not self.left_out and self.sum.counted > 0


@dataclass(frozen=True, slots=True)
class Row:
    """One item over all runs; ``place`` is ``None`` where the programme no longer has it."""

    item: Item
    """As the programme has it, or as the last run that knew it had it."""
    number: str
    place: int | None
    cells: tuple[ItemFigure | None, ...]
    """One a column, ``None`` where the run did not know the item."""
    spread: Spread

    @property
    def title(self) -> str:
        """Return what the item is called now."""
        return self.item.title

    @property
    def planned_s(self) -> int | None:
        """Return the planned length as it is now."""
        return None if self.place is None else self.item.duration_s


@dataclass(frozen=True, slots=True)
class Matrix:
    """All runs of a visit side by side."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    window_s: int | None
    """From the visit's start, or its first item before that, to the hour by which it must be over."""
    merged: Sum
    """The last counted time of each item of the programme, whichever run had it, against the plan of now."""

    @property
    def latest(self) -> int | None:
        """Return the place of the last run that counts and is over, from 0."""
        places = (n for n in reversed(range(len(self.columns))) if self._over(n))
        return next(places, None)

    @property
    def before_latest(self) -> int | None:
        """Return the place of the run to hold it against: the nearest before it with half of its items.

        Where none has half of them it is the nearest that has any.
        """
        latest = self.latest
        if latest is None:
            return None
        earlier = [n for n in reversed(range(latest)) if self._over(n)]
        counted = self.columns[latest].sum.counted
        half = next((n for n in earlier if 2 * self._shared(n, latest) >= counted), None)
        # Of many runs the nearest mostly does: the others are not even looked at.
        return half if half is not None else next((n for n in earlier if self._shared(n, latest)), None)

    def _over(self, place: int) -> bool:
        return self.columns[place].counts and not self.columns[place].live

    def _shared(self, one: int, other: int) -> int:
        return sum(1 for _ in self.pairs(one, other))

    def pairs(self, earlier: int, later: int) -> Iterator[tuple[Row, int, int]]:
        """Return the items that two runs have counted times of: the row, and both times."""
        for row in self.rows:
            one, other = row.cells[earlier], row.cells[later]
            if one is None or other is None or not one.counted or not other.counted:
                continue
            yield row, one.actual_s or 0, other.actual_s or 0


def compare(visit: Visit, runs: Sequence[tuple[Run, RunFigures]], live_uid: str | None = None) -> Matrix:
    """Return the runs, oldest first, side by side; ``live_uid`` is the one that still goes on."""
    window = _window_s(visit)
    numbers = _rehearsal_numbers([run for run, _ in runs])
    columns = tuple(
        _column(visit, run, figures, numbers.get(run.uid), window, live=run.uid == live_uid)
        for run, figures in runs
    )
    told = tuple(
        figures.items if column.counts else {} for column, (_, figures) in zip(columns, runs, strict=True)
    )
    every = tuple(figures.items for _, figures in runs)
    rows = tuple(_row(item, number, place, every, told) for item, number, place in _items(visit, every))
    return Matrix(columns, rows, window, _merged(rows))


def _items(visit: Visit, every: Sequence[Mapping[str, ItemFigure]]) -> Iterator[tuple[Item, str, int | None]]:
    """Return the items of the programme, then those that only runs know, the latest run's first."""
    for place, (item, number) in enumerate(zip(visit.items, item_numbers(visit.items), strict=True), 1):
        yield item, number, place
    seen = {item.uid for item in visit.items}
    for items in reversed(every):
        for uid, figure in items.items():
            if uid not in seen:
                seen.add(uid)
                # Its number of then is another item's by now.
                yield figure.item, "", None


def _row(
    item: Item,
    number: str,
    place: int | None,
    every: Sequence[Mapping[str, ItemFigure]],
    told: Sequence[Mapping[str, ItemFigure]],
) -> Row:
    found = (items.get(item.uid) for items in told)
    times = [figure.actual_s or 0 for figure in found if figure is not None and figure.counted]
    return Row(item, number, place, tuple(items.get(item.uid) for items in every), spread_of(times))


def _column(
    visit: Visit, run: Run, figures: RunFigures, number: int | None, window: int | None, *, live: bool
) -> Column:
    session = session_of(visit, run.session_uid)
    total = sum_of(figures.items.values())
    whole = not run.programme.chosen and not figures.cut_short and figures.ended_ms is not None
    over = total.actual_s - window if window is not None and whole else 0
    return Column(
        uid=run.uid,
        own_name=run.name,
        kind=_kind(run, session.kind if session else None),
        rehearsal=number,
        date=_date(run, figures),
        session_uid=run.session_uid,
        notes=run.notes,
        started_ms=figures.started_ms,
        ended_ms=figures.ended_ms,
        lasted_s=figures.lasted_s,
        partial=bool(run.programme.chosen),
        left_out=run.left_out,
        cut_short=figures.cut_short and not live,
        live=live,
        sum=total,
        over_window_s=over if over > 0 else None,
    )


def sum_of(figures: Iterable[ItemFigure]) -> Sum:
    """Return the sums of what was run; what was interrupted, skipped or not run at all is only counted."""
    actual = planned = over = counted = unplanned = aside = skipped = 0
    for figure in figures:
        if figure.actual_s is None:
            skipped += figure.skipped
        elif not figure.counted:
            aside += 1
        else:
            counted += 1
            actual += figure.actual_s
            unplanned += figure.planned_s is None
            planned += figure.planned_s or 0
            over += figure.difference_s or 0
    return Sum(actual, planned, over, counted, unplanned, aside, skipped)


def _merged(rows: Sequence[Row]) -> Sum:
    actual = planned = over = counted = unplanned = 0
    for row in rows:
        last = row.spread.last_s
        if row.place is None or last is None:
            continue
        counted += 1
        actual += last
        unplanned += row.planned_s is None
        planned += row.planned_s or 0
        over += 0 if row.planned_s is None else last - row.planned_s
    return Sum(actual, planned, over, counted, unplanned)


def _rehearsal_numbers(runs: Sequence[Run]) -> dict[str, int]:
    rehearsals = (run for run in runs if run.programme.rehearsal)
    return {run.uid: number for number, run in enumerate(rehearsals, 1)}


def _kind(run: Run, kind: SessionKind | None) -> SessionKind:
    if run.programme.rehearsal:
        return SessionKind.REHEARSAL
    return kind or SessionKind.VISIT


def _date(run: Run, figures: RunFigures) -> date | None:
    """Return the day on which it was run; the planned one where nothing has begun."""
    if figures.started_ms is None:
        return run.programme.date
    return datetime.fromtimestamp(figures.started_ms / 1000, ZoneInfo(run.programme.timezone)).date()


def _window_s(visit: Visit) -> int | None:
    programme = programme_of(visit)
    slots, limit = lay(programme), limit_ms(programme)
    first = slots[0].start_ms if slots else None
    begin = start_ms(programme)
    if begin is not None and first is not None:
        # Who registers before the day opens takes none of its time.
        begin = min(begin, first)
    return None if begin is None or limit is None else (limit - begin) // 1000
