"""One go at an item: its start, its end and its pauses."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Attempt:
    """One go at an item; a pause is no speaking time (T2)."""

    start_ms: int
    end_ms: int | None = None
    pauses: tuple[tuple[int, int], ...] = ()
    """Pauses that are over, as instants from and to."""
    rested_ms: int = 0
    """Sum of the pauses that are over."""
    paused_since_ms: int | None = None
    added_s: int = 0

    def rest_ms(self, now_ms: int) -> int:
        """Return the length of all pauses up to ``now_ms``, the running one included."""
        open_ms = 0 if self.paused_since_ms is None else now_ms - self.paused_since_ms
        return self.rested_ms + open_ms

    def speaking_ms(self, now_ms: int) -> int:
        """Return the speaking time up to ``now_ms``, or in all when the attempt is over."""
        end = now_ms if self.end_ms is None else self.end_ms
        return end - self.start_ms - self.rest_ms(end)


def plus(instant_ms: int | None, delta_ms: int) -> int | None:
    """Return an instant moved by ``delta_ms``; what is not known stays unknown."""
    return None if instant_ms is None else instant_ms + delta_ms


def ended(attempt: Attempt, at: int) -> Attempt:
    """Return the attempt over at ``at``, its running pause too."""
    pauses, rested = attempt.pauses, attempt.rested_ms
    since = attempt.paused_since_ms
    if since is not None:
        until = max(at, since)
        pauses, rested = (*pauses, (since, until)), rested + until - since
    return Attempt(attempt.start_ms, at, pauses, rested, None, attempt.added_s)


def unpaused(attempt: Attempt, at: int) -> Attempt:
    """Return the attempt with its running pause, if any, over at ``at``."""
    return replace(ended(attempt, at), end_ms=attempt.end_ms)


def clipped(attempt: Attempt) -> Attempt:
    """Drop what a corrected start or end has cut off the pauses."""
    last = attempt.end_ms
    cut = tuple(
        (max(since, attempt.start_ms), until if last is None else min(until, last))
        for since, until in attempt.pauses
        if until > attempt.start_ms and (last is None or since < last)
    )
    since = attempt.paused_since_ms
    since = None if since is None else max(since, attempt.start_ms)
    return replace(attempt, pauses=cut, rested_ms=sum(b - a for a, b in cut), paused_since_ms=since)


def held(attempt: Attempt, since: int, at: int) -> Attempt:
    """Hold the attempt's clock from ``since`` until ``at``; what was paused within counts once (T19)."""
    since = max(since, attempt.start_ms)
    apart = tuple(pause for pause in attempt.pauses if pause[1] < since)
    since = min([since, *(begin for begin, until in attempt.pauses if until >= since)])
    if attempt.paused_since_ms is None:
        apart = (*apart, (since, max(since, at)))
        open_since = None
    else:
        open_since = min(since, attempt.paused_since_ms)
    return replace(attempt, pauses=apart, rested_ms=sum(b - a for a, b in apart), paused_since_ms=open_since)


def moved(attempt: Attempt, delta: int) -> Attempt:
    """Return the attempt moved onto a corrected clock."""
    return replace(
        attempt,
        start_ms=attempt.start_ms + delta,
        end_ms=plus(attempt.end_ms, delta),
        pauses=tuple((a + delta, b + delta) for a, b in attempt.pauses),
        paused_since_ms=plus(attempt.paused_since_ms, delta),
    )
