"""What the operator may do to a run: a command becomes the events of one action, or is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run import Phase, RunState, apply
from pmqa_desk.domain.run_log import Event, EventKind
from pmqa_desk.domain.visit import Item


class Do(StrEnum):
    """The operator's commands; ``reshare``, ``hold``, ``began`` and ``reason`` are no words of ``replay``."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    NEXT = "next"
    FINISH = "finish"
    BACK = "back"
    JUMP = "jump"
    SKIP = "skip"
    ADD = "add"
    EDIT = "edit"
    BACKDATE = "backdate"
    END = "end"
    RESET = "reset"
    RESHARE = "reshare"
    HOLD = "hold"
    BEGAN = "began"
    """The next item began at ``to_ms``, and nobody pressed then (T20)."""
    REASON = "reason"
    """Why an item was skipped, told afterwards."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command and what it needs; ``to_ms`` is an instant in the run's own time."""

    do: Do
    item_uid: str | None = None
    seconds: int | None = None
    to_ms: int | None = None
    reason: str | None = None
    items: tuple[Item, ...] | None = None


def act(state: RunState, command: Command, at_ms: int, action: int) -> tuple[Event, ...]:
    """Return the events that ``command`` adds to the log as action number ``action``.

    Raises:
        DeskError: the command is impossible now; the sentence says why.
    """
    if state.phase is Phase.ENDED:
        raise DeskError(
            "การดำเนินรายการจบแล้ว หากจบโดยไม่ตั้งใจให้กดเลิกทำ",
            "The run has ended. If that was a slip, press Undo.",
        )
    return tuple(_ACTIONS[command.do](state, command, Event(at_ms, action, EventKind.ENDED)))


def _start(state: RunState, command: Command, at: Event) -> list[Event]:
    if state.active and command.item_uid in {None, state.current_uid}:
        raise DeskError("ลำดับนี้กำลังดำเนินการอยู่แล้ว", "This item is running already.")
    if command.item_uid is not None:
        return _jump(state, command, at)
    return [replace(at, kind=EventKind.STARTED, item_uid=_following(state))]


def _next(state: RunState, command: Command, at: Event) -> list[Event]:
    del command
    finished = [replace(at, kind=EventKind.FINISHED, item_uid=state.current_uid)] if state.active else []
    ahead = state.to_come()
    if not ahead and not finished:
        raise _no_more()
    return finished + [replace(at, kind=EventKind.STARTED, item_uid=slot.item.uid) for slot in ahead[:1]]


def _finish(state: RunState, command: Command, at: Event) -> list[Event]:
    del command
    _require_active(state)
    return [replace(at, kind=EventKind.FINISHED, item_uid=state.current_uid)]


def _back(state: RunState, command: Command, at: Event) -> list[Event]:
    del command
    before = state.slots[: state.place or 0]
    uid = next((s.item.uid for s in reversed(before) if s.item.uid not in state.skips), None)
    if uid is None:
        raise DeskError("ไม่มีลำดับก่อนหน้านี้ให้ย้อนกลับ", "There is no item before this one to go back to.")
    return [replace(at, kind=EventKind.STARTED, item_uid=uid)]


def _jump(state: RunState, command: Command, at: Event) -> list[Event]:
    if command.item_uid is None or state.index(command.item_uid) is None:
        raise _unknown()
    return [replace(at, kind=EventKind.STARTED, item_uid=command.item_uid)]


def _skip(state: RunState, command: Command, at: Event) -> list[Event]:
    uid = command.item_uid or state.current_uid
    if uid is None:
        raise DeskError("เลือกลำดับที่จะข้ามก่อน", "Choose the item to skip first.")
    if state.index(uid) is None:
        raise _unknown()
    if uid in state.skips:
        raise DeskError("ลำดับนี้ข้ามไปแล้ว", "This item has been skipped already.")
    skipped = replace(at, kind=EventKind.SKIPPED, item_uid=uid, reason=command.reason)
    if state.active and uid == state.current_uid:
        return [
            skipped,
            *(replace(at, kind=EventKind.STARTED, item_uid=s.item.uid) for s in state.to_come()[:1]),
        ]
    to_come = any(slot.item.uid == uid for slot in state.to_come())
    if uid in state.logs and not to_come:
        raise DeskError("ลำดับนี้เสร็จแล้ว จึงข้ามไม่ได้", "This item is over already and cannot be skipped.")
    return [skipped]


def _reason(state: RunState, command: Command, at: Event) -> list[Event]:
    """Skip once more what is skipped already: the fold keeps the hour and takes the reason."""
    if command.item_uid not in state.skips:
        raise DeskError(
            "ลำดับนี้ไม่ได้ข้าม จึงไม่มีเหตุผลให้จด", "This item was not skipped; there is no reason to note."
        )
    reason = (command.reason or "").strip() or None
    return [replace(at, kind=EventKind.SKIPPED, item_uid=command.item_uid, reason=reason)]


def _pause(state: RunState, command: Command, at: Event) -> list[Event]:
    del command
    if state.phase is not Phase.RUNNING:
        raise DeskError("หยุดเวลาได้เมื่อมีลำดับที่กำลังเดินเวลา", "Time can be held only while an item runs.")
    return [replace(at, kind=EventKind.PAUSED, item_uid=state.current_uid)]


def _resume(state: RunState, command: Command, at: Event) -> list[Event]:
    del command
    if state.phase is not Phase.PAUSED:
        raise DeskError("เวลาไม่ได้หยุดอยู่", "Time is not being held.")
    return [replace(at, kind=EventKind.RESUMED, item_uid=state.current_uid)]


def _add(state: RunState, command: Command, at: Event) -> list[Event]:
    _require_active(state)
    if not command.seconds:
        raise DeskError("ระบุเวลาที่จะเพิ่มหรือลด", "Say how much time to add or take away.")
    return [replace(at, kind=EventKind.TIME_ADDED, item_uid=state.current_uid, seconds=command.seconds)]


def _edit(state: RunState, command: Command, at: Event) -> list[Event]:
    del state
    if command.items is None:
        raise DeskError("ไม่มีกำหนดการที่แก้ไข", "There is no edited programme.")
    kind = EventKind.RESHARED if command.do is Do.RESHARE else EventKind.EDITED
    return [replace(at, kind=kind, items=command.items)]


def _hold(state: RunState, command: Command, at: Event) -> list[Event]:
    _require_active(state)
    to, attempt = command.to_ms, state.attempt
    if to is None or to > at.at_ms:
        raise DeskError(
            "เวลาที่ให้หยุดนับต้องไม่อยู่หลังเวลาปัจจุบัน",
            "The instant from which the clock is held must not be later than the present.",
        )
    if attempt is not None and to + state.offset_ms < attempt.start_ms:
        raise DeskError(
            "ลำดับนี้เริ่มหลังเวลาที่ให้หยุดนับ จึงไม่มีเวลาให้หักออก",
            "This item began after the instant from which the clock is to be held; there is nothing to hold.",
        )
    return [replace(at, kind=EventKind.HELD, item_uid=state.current_uid, to_ms=to)]


def _backdate(state: RunState, command: Command, at: Event) -> list[Event]:
    _require_active(state)
    to = command.to_ms
    if to is None or to > at.at_ms:
        raise DeskError(
            "เวลาเริ่มที่แก้ต้องไม่อยู่หลังเวลาปัจจุบัน", "The corrected start must not be later than the present."
        )
    earliest = _start_of_previous(state)
    if earliest is not None and to + state.offset_ms < earliest:
        raise DeskError(
            "เวลาเริ่มที่แก้ต้องไม่อยู่ก่อนเวลาเริ่มของลำดับก่อนหน้า",
            "The corrected start must not be before the start of the item before.",
        )
    return [replace(at, kind=EventKind.BACKDATED, item_uid=state.current_uid, to_ms=to)]


def _began(state: RunState, command: Command, at: Event) -> list[Event]:
    events = _next(state, command, at)
    for event in events:
        state = apply(state, event)
    return [*events, *_backdate(state, command, at)]


def _reset(state: RunState, command: Command, at: Event) -> list[Event]:
    if state.started_ms is None and not state.skips:
        raise DeskError(
            "ยังไม่ได้เริ่มลำดับใด จึงไม่มีสิ่งที่ต้องเริ่มใหม่", "Nothing has begun yet; there is nothing to reset."
        )
    return [replace(at, kind=EventKind.RESET, items=command.items)]


def _end(state: RunState, command: Command, at: Event) -> list[Event]:
    del state, command
    return [at]


_ACTIONS: Mapping[Do, Callable[[RunState, Command, Event], list[Event]]] = MappingProxyType(
    {
        Do.START: _start,
        Do.PAUSE: _pause,
        Do.RESUME: _resume,
        Do.NEXT: _next,
        Do.FINISH: _finish,
        Do.BACK: _back,
        Do.JUMP: _jump,
        Do.SKIP: _skip,
        Do.ADD: _add,
        Do.EDIT: _edit,
        Do.BACKDATE: _backdate,
        Do.END: _end,
        Do.RESET: _reset,
        Do.RESHARE: _edit,
        Do.HOLD: _hold,
        Do.BEGAN: _began,
        Do.REASON: _reason,
    }
)


def _require_active(state: RunState) -> None:
    if not state.active:
        raise DeskError("ยังไม่มีลำดับที่กำลังดำเนินการ", "No item is running.")


def _unknown() -> DeskError:
    return DeskError("ไม่มีลำดับนี้ในกำหนดการแล้ว", "This item is no longer in the programme.")


def _no_more() -> DeskError:
    return DeskError("ไม่มีลำดับถัดไปแล้ว", "There is no further item.")


def _following(state: RunState) -> str:
    ahead = state.to_come()
    if not ahead:
        raise _no_more()
    return ahead[0].item.uid


def _start_of_previous(state: RunState) -> int | None:
    uid = state.previous_uid
    if uid is None:
        return None
    attempts = state.logs[uid].attempts
    return attempts[-2 if uid == state.current_uid else -1].start_ms
