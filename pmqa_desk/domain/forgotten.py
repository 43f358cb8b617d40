"""Decides whether the next item may have begun without a press (T20)."""

from __future__ import annotations

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.run import Phase


def overdue_ms(view: RunView) -> int | None:
    """Return for how long the next item has been due while nobody started it, or ``None``.

    It is due once an item has ended and none runs; in overrun once its own planned start has come, too.
    """
    coming = view.next
    if coming is None:
        return None
    if view.phase is Phase.BETWEEN:
        return view.now_ms - max(each.actual_end_ms or 0 for each in view.items)
    if view.phase is not Phase.RUNNING or view.remaining_ms is None:
        return None
    due = view.now_ms + view.remaining_ms
    if coming.planned_start_ms is not None:
        due = max(due, coming.planned_start_ms + view.shift_ms)
    return view.now_ms - due if due <= view.now_ms else None
