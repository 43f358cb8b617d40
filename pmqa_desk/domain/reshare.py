"""A proposal to share the rest of a day's time anew (T23): offered and previewed, never made by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pmqa_desk.domain.durations import duration_in_words
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.expectation import expect
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.programme import Slot, lay
from pmqa_desk.domain.run import Phase, RunState
from pmqa_desk.domain.time_sharing import spread
from pmqa_desk.domain.visit import Item, StartRule, Visit

# Less is nothing that anybody speaks of; more is not mended by a little less for each.
LEAST_MS = 15_000
MOST_MS = 15 * 60_000


@dataclass(frozen=True, slots=True)
class Aim:
    """An end that the day could be brought to, and how far it is from there; late is positive."""

    end_ms: int
    deviation_ms: int


@dataclass(frozen=True, slots=True)
class Change:
    """One item's length before and after."""

    uid: str
    was_s: int
    becomes_s: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """Lengths under which the day ends as it should; nothing is changed by it."""

    aim: Aim
    changes: tuple[Change, ...]

    @property
    def total_s(self) -> int:
        """Return by how much all items together become longer; shorter is negative."""
        return sum(change.becomes_s - change.was_s for change in self.changes)

    def applied_to(self, visit: Visit) -> Visit:
        """Return the visit with the proposed lengths."""
        lengths = {change.uid: change.becomes_s for change in self.changes}
        return replace(visit, items=_with_lengths(visit.items, lengths))


def aims(view: RunView) -> tuple[Aim, ...]:
    """Return the ends that sharing anew may be offered for, the best first; none where it is not offered.

    The best is the planned end, or the limit where that comes first; a limit that is missed is the next best.
    """
    end, limit = view.expected_end_ms, view.limit_ms
    open_end = any(item.to_come and item.expected_end_ms is None for item in view.items)
    if end is None or open_end or view.phase is Phase.ENDED:
        return ()
    # A lateness that is not known says that the plan has no end, or not yet one.
    planned = None if view.lateness_ms is None else view.planned_end_ms
    found = []
    if planned is not None and (limit is None or planned + view.shift_ms <= limit):
        planned += view.shift_ms
        found.append(Aim(planned, end - planned))
    if limit is not None and end > limit:
        found.append(Aim(limit, end - limit))
    return tuple(aim for aim in found if LEAST_MS < abs(aim.deviation_ms) <= MOST_MS)


def propose(state: RunState, view: RunView) -> Proposal:
    """Return how the items still to come would share the day's deviation at the instant of ``view``.

    What runs keeps its length. Before a fixed start, or a time that an item ends at, the items before it give
    what they push it by; those behind the last of these times give, or take, what is left.

    Raises:
        DeskError: it is not offered, or the items cannot give as much; the sentence says what is missing.
    """
    found = aims(view)
    if not found:
        raise DeskError(
            "ขณะนี้ไม่มีเวลาให้เฉลี่ยใหม่ ใช้ได้เมื่อวันช้าหรือเร็วเกิน 15 วินาที แต่ไม่เกิน 15 นาที",
            "There is nothing to share anew: the day must be late or early by 15 seconds to 15 minutes.",
        )
    short_ms = 0
    for aim in found:
        lengths = _shared(state, view, aim)
        short_ms = _end_with(state, view, lengths) - aim.end_ms
        # Whole seconds are taken: the end may come up to one before the aim.
        if short_ms <= 0 and (aim.deviation_ms > 0 or short_ms > -1000):
            return Proposal(aim, _changes(state, lengths))
    raise _impossible(short_ms)


def _impossible(short_ms: int) -> DeskError:
    if short_ms <= 0:
        return DeskError(
            "ไม่มีลำดับที่เพิ่มเวลาให้ได้ ลำดับที่เหลือกำหนดเวลาไว้ตายตัวหรือห้ามปรับ",
            "No item can take the time: what is left stands at fixed times or is protected.",
        )
    missing = -(-short_ms // 1000)
    return DeskError(
        f"ลดเวลาของลำดับที่เหลือได้ไม่พอ ต้องข้ามบางลำดับหรือขยายเวลาอีกอย่างน้อย "
        f"{duration_in_words(missing, Language.THAI)}",
        f"The items left cannot give enough: skip some, or find at least "
        f"{duration_in_words(missing, Language.ENGLISH)} more.",
    )


def _shared(state: RunState, view: RunView, aim: Aim) -> dict[str, int]:
    lengths: dict[str, int] = {}
    stretch: list[Item] = []
    late = aim.deviation_ms > 0
    for slot in state.to_come():
        if _is_anchor(slot):
            if late:
                lengths.update(spread(stretch, _up_s(_pushed_ms(state, view, lengths, slot))))
            stretch = []
        stretch.append(slot.item)
    give_s = _up_s(_end_with(state, view, lengths) - aim.end_ms)
    if (give_s > 0) == late:
        lengths.update(spread(stretch, give_s))
    return lengths


def _is_anchor(slot: Slot) -> bool:
    """Return whether an item obeys a clock time: what comes before it does not move what follows."""
    return slot.clock_ms is not None and slot.item.start_rule is not StartRule.LINKED


def _pushed_ms(state: RunState, view: RunView, lengths: Mapping[str, int], slot: Slot) -> int:
    """Return how far an item is pushed past the clock time that it obeys."""
    chain, _ = expect(_with(state, lengths), view.now_ms, view.shift_ms)
    start = chain[slot.item.uid].start_ms
    return 0 if start is None or slot.clock_ms is None else max(0, start - slot.clock_ms - view.shift_ms)


def _end_with(state: RunState, view: RunView, lengths: Mapping[str, int]) -> int:
    _, end = expect(_with(state, lengths), view.now_ms, view.shift_ms)
    assert end is not None  # noqa: S101 - without an end nothing is offered
    return end


def _with(state: RunState, lengths: Mapping[str, int]) -> RunState:
    if not lengths:
        return state
    return replace(state, slots=lay(replace(state.programme, items=_with_lengths(state.items, lengths))))


def _with_lengths(items: tuple[Item, ...], lengths: Mapping[str, int]) -> tuple[Item, ...]:
    return tuple(
        replace(item, duration_s=lengths[item.uid]) if item.uid in lengths else item for item in items
    )


def _changes(state: RunState, lengths: Mapping[str, int]) -> tuple[Change, ...]:
    return tuple(
        Change(item.uid, item.duration_s or 0, lengths[item.uid])
        for item in state.items
        if item.uid in lengths and lengths[item.uid] != item.duration_s
    )


def _up_s(milliseconds: int) -> int:
    return -(-milliseconds // 1000)
