"""Before the start: how far off it is, and which picture of the welcome has its turn."""

from __future__ import annotations

from dataclasses import dataclass

# Further away than this a count of minutes and seconds would only make the room restless.
COUNTED_MS = 60 * 60 * 1000
# Another day is named by its date.
SAME_DAY_MS = 12 * 60 * 60 * 1000
# Long enough to read ten titles without haste; the welcome stands twice as long.
TURN_MS = 14_000


@dataclass(frozen=True, slots=True)
class Countdown:
    """What the room is told of the start."""

    left_s: int | None
    """Seconds to count down, rounded up; ``None`` while the start is far off, past, or not known."""
    soon: bool = False
    """The planned start has passed: nothing is counted, least of all backwards."""
    other_day: bool = False


def countdown(now_ms: int, start_ms: int | None) -> Countdown:
    """Return what the room is told at an instant."""
    if start_ms is None:
        return Countdown(None)
    left = start_ms - now_ms
    if left <= 0:
        return Countdown(None, soon=True)
    return Countdown(-(-left // 1000) if left <= COUNTED_MS else None, other_day=left > SAME_DAY_MS)


def turn(since_ms: int, now_ms: int, pictures: int) -> int:
    """Return which of so many pictures has its turn; the first, the welcome, has two turns in a row."""
    if pictures <= 1:
        return 0
    return max(0, max(0, now_ms - since_ms) // TURN_MS % (pictures + 1) - 1)
