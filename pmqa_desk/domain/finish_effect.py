"""Decides when the end of an item's time is marked, as by a chime: once for each zero (T3, T19)."""

from __future__ import annotations

from dataclasses import dataclass

from pmqa_desk.domain.forecast import RunView


@dataclass(frozen=True, slots=True)
class FinishEffect:
    """What is known of the zeros of a run's items; an edit of it is a new value."""

    ahead: frozenset[tuple[str, int]] = frozenset()
    """Attempts, by item and count, that were seen with time left: only these can come to zero."""
    done: frozenset[tuple[str, int, int | None]] = frozenset()
    """Zeros that were marked, by attempt and the length that it then had."""

    def after(self, view: RunView) -> tuple[FinishEffect, bool]:
        """Return what is known once a run was seen at this instant, and whether its zero is marked now."""
        item = view.current
        if item is None or view.remaining_ms is None:
            return self, False
        attempt = (item.item.uid, len(item.attempts))
        if view.remaining_ms > 0:
            if attempt in self.ahead:
                return self, False
            return FinishEffect(self.ahead | {attempt}, self.done), False
        if attempt not in self.ahead:
            # Taken up again after a crash, in overrun: nobody wants to hear of it now.
            return self, False
        zero = (*attempt, view.length_s)
        return FinishEffect(self.ahead - {attempt}, self.done | {zero}), zero not in self.done
