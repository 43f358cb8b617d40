"""What the runs of a visit have shown of the length of each item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from pmqa_desk.domain.run import Phase, RunState


def spoken_s(state: RunState) -> Mapping[str, float]:
    """Return the spoken seconds of each item that a run has brought to its end, pauses not counted.

    Left out are skipped items, the attempt that runs, and what was cut off by an end with items still to
    come. On the day all attempts are summed (T10); in a rehearsal going back means again from the start,
    so that the last attempt that ended is the item's length.
    """
    cut_off = _cut_off(state)
    found: dict[str, float] = {}
    for uid, log in state.logs.items():
        ended = [a.speaking_ms(a.end_ms) for a in log.attempts if a.end_ms is not None]
        if uid not in state.skips and uid != cut_off and ended:
            found[uid] = (ended[-1] if state.programme.rehearsal else sum(ended)) / 1000
    return MappingProxyType({uid: seconds for uid, seconds in found.items() if seconds > 0})


def history_of(states: Iterable[RunState]) -> tuple[Mapping[str, float], ...]:
    """Return the lengths shown by runs, oldest first; a run that showed none is none."""
    return tuple(spoken for spoken in map(spoken_s, states) if spoken)


def _cut_off(state: RunState) -> str | None:
    """Return the item that was on when a run was ended before its time."""
    attempt = state.attempt
    early = state.phase is Phase.ENDED and bool(state.to_come())
    return state.current_uid if early and attempt is not None and attempt.end_ms == state.ended_ms else None
