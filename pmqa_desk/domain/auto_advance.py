"""Decides when the next item starts by itself: at the zero of an item that says so, and only then (T4)."""

from __future__ import annotations

from dataclasses import dataclass, field

from pmqa_desk.domain.finish_effect import FinishEffect
from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.run import Phase


@dataclass(frozen=True, slots=True)
class AutoAdvance:
    """What is known of the zeros of a run's items, and which of them waits for its film to end."""

    effect: FinishEffect = field(default_factory=FinishEffect)
    waiting: tuple[str, int] | None = None
    """The attempt, by item and count, whose time is up while its film still plays."""

    def after(self, view: RunView, film_left_ms: int | None) -> tuple[AutoAdvance, bool]:
        """Return what is known once a run was seen at this instant, and whether the next item starts now.

        ``film_left_ms`` is what is left of the item's film, playing or not; ``None`` where it has none. Held
        time, time given or another item let go of what waited for a film.
        """
        effect, due = self.effect.after(view)
        item = view.current
        if item is None or not will_advance(view) or (view.remaining_ms or 0) > 0:
            return AutoAdvance(effect), False
        attempt = _attempt(item)
        if not due and self.waiting != attempt:
            return AutoAdvance(effect), False
        if film_left_ms:
            return AutoAdvance(effect, attempt), False
        return AutoAdvance(effect), True


def will_advance(view: RunView) -> bool:
    """Return whether what runs is to go on by itself, as far as its item and the run are concerned."""
    item = view.current
    runs = item is not None and view.phase is Phase.RUNNING and view.remaining_ms is not None
    return runs and item is not None and item.item.advance and view.next is not None


def _attempt(item: ItemView) -> tuple[str, int]:
    return item.item.uid, len(item.attempts)
