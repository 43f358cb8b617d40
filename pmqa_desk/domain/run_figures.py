"""What one run took, item by item: read once from its state, for the runs to be laid side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pmqa_desk.domain.attempts import Attempt
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.run import Phase, RunState
from pmqa_desk.domain.visit import Item


@dataclass(frozen=True, slots=True)
class AttemptFigure:
    """One go at an item, in whole seconds."""

    start_ms: int
    end_ms: int | None
    speaking_s: int
    paused_s: int
    added_s: int


@dataclass(frozen=True, slots=True)
class ItemFigure:
    """One item of one run, under the title and number that it had then."""

    item: Item
    number: str
    place: int | None
    """Place in that run, from 1; ``None`` where it was taken out in mid-run."""
    planned_s: int | None
    actual_s: int | None
    """Speaking time of all attempts (T10); ``None`` where it was not run."""
    tries: tuple[Attempt, ...] = ()
    """Its attempts as the run has them, oldest first."""
    now_ms: int = 0
    """The instant up to which a running attempt is counted."""
    skipped: bool = False
    reason: str | None = None
    running: bool = False
    interrupted: bool = False
    """It was cut short: skipped while it ran, left for an earlier item, or the run ended before its time."""

    @property
    def attempts(self) -> tuple[AttemptFigure, ...]:
        """Return its attempts in whole seconds, oldest first."""
        return tuple(_attempt(attempt, self.now_ms) for attempt in self.tries)

    @property
    def counted(self) -> bool:
        """Return whether its time says how long the item takes."""
        return self.actual_s is not None and not self.running and not self.interrupted

    @property
    def difference_s(self) -> int | None:
        """Return by how much it took longer than planned; shorter is negative, unknown ``None``."""
        if self.actual_s is None or self.planned_s is None:
            return None
        return self.actual_s - self.planned_s

    @property
    def added_s(self) -> int:
        """Return the time that the operator added, or took away, in all."""
        return sum(attempt.added_s for attempt in self.tries)

    @property
    def paused_s(self) -> int:
        """Return the pauses in all; they are no speaking time (T2)."""
        return sum(attempt.paused_s for attempt in self.attempts)

    @property
    def start_ms(self) -> int | None:
        """Return when it was begun first."""
        return self.tries[0].start_ms if self.tries else None


@dataclass(frozen=True, slots=True)
class RunFigures:
    """One run: what each of its items took, in the order that the run had at its end."""

    items: Mapping[str, ItemFigure]
    started_ms: int | None
    ended_ms: int | None
    cut_short: bool
    """It had begun and was left, or ended, with items to come."""

    @property
    def lasted_s(self) -> int | None:
        """Return the time from the first start to the end, pauses and waits included."""
        if self.started_ms is None or self.ended_ms is None:
            return None
        return (self.ended_ms - self.started_ms) // 1000


def figures_of(state: RunState, now_ms: int) -> RunFigures:
    """Return the figures of a run at an instant in the run's own time."""
    now = now_ms + state.offset_ms
    numbers = _numbers(state)
    left = _left_for_earlier(state)
    found: dict[str, ItemFigure] = {}
    for place, slot in enumerate(state.slots, 1):
        number = numbers.get(slot.item.uid, "")
        found[slot.item.uid] = _figure(state, slot.item, number, place, now, left)
    # What ran and was then taken out of the programme took its time all the same.
    for uid in state.logs:
        if uid not in found and uid in state.plan:
            found[uid] = _figure(state, state.plan[uid].item, "", None, now, left)
    more = state.started_ms is not None and bool(state.to_come())
    return RunFigures(MappingProxyType(found), state.started_ms, state.ended_ms, more)


def _numbers(state: RunState) -> dict[str, str]:
    """Return the items' numbers; those of a partial run are the whole programme's."""
    items = state.programme.items if state.programme.chosen else state.items
    return dict(zip((item.uid for item in items), item_numbers(items), strict=True))


def _figure(
    state: RunState, item: Item, number: str, place: int | None, now: int, left: frozenset[str]
) -> ItemFigure:
    plan, log, skip = state.plan.get(item.uid), state.logs.get(item.uid), state.skips.get(item.uid)
    planned = None if plan is None else plan.length_s
    if log is None:
        reason = None if skip is None else skip.reason
        return ItemFigure(item, number, place, planned, None, skipped=skip is not None, reason=reason)
    last = log.attempts[-1]
    running = last.end_ms is None
    spoken_ms = log.done_ms + (last.speaking_ms(now) if running else 0)
    return ItemFigure(
        item,
        number,
        place,
        planned,
        spoken_ms // 1000,
        log.attempts,
        now,
        skip is not None,
        None if skip is None else skip.reason,
        running,
        skip is not None or item.uid in left,
    )


def _attempt(attempt: Attempt, now: int) -> AttemptFigure:
    end = now if attempt.end_ms is None else attempt.end_ms
    rest_ms = attempt.rest_ms(end)
    speaking_s = (end - attempt.start_ms - rest_ms) // 1000
    return AttemptFigure(attempt.start_ms, attempt.end_ms, speaking_s, rest_ms // 1000, attempt.added_s)


def _left_for_earlier(state: RunState) -> frozenset[str]:
    """Return the items left in mid-speech: for one before them, or by an end with more to come."""
    left: set[str] = set()
    if state.phase is Phase.ENDED and state.to_come() and state.current_uid is not None:
        attempt = state.attempt
        if attempt is not None and attempt.end_ms == state.ended_ms:
            left.add(state.current_uid)
    if all(len(log.attempts) == 1 for log in state.logs.values()):
        return frozenset(left)  # nothing was gone back to
    places = {slot.item.uid: place for place, slot in enumerate(state.slots)}
    starts = {a.start_ms: places.get(uid, 0) for uid, log in state.logs.items() for a in log.attempts}
    for uid, log in state.logs.items():
        followed = starts.get(log.attempts[-1].end_ms or 0)
        if followed is not None and followed < places.get(uid, 0):
            left.add(uid)
    return frozenset(left)
