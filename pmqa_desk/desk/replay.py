"""Apply a list of events, as the JSON contract has it, to a new run of a programme."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from zoneinfo import ZoneInfo

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import ItemView, RunView, project
from pmqa_desk.domain.plain import instant_text, read_instant, read_scalar, wrong_field
from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.run import RunState, apply, begin, fold_events, undoable_action
from pmqa_desk.domain.run_actions import Command, Do, act
from pmqa_desk.domain.run_log import Event, EventKind

_WORDS = MappingProxyType(
    {do.value: do for do in Do if do not in {Do.RESHARE, Do.HOLD, Do.BEGAN, Do.REASON}},
)


def replay(programme: Programme, events: object, at: str) -> dict[str, object]:
    """Return the run after ``events`` as seen at the instant ``at``, in the field names of the JSON contract.

    Raises:
        DeskError: an event is impossible; the sentence names its index from 0, and nothing is applied.
    """
    if not isinstance(events, Sequence) or isinstance(events, str):
        raise DeskError("รายการเหตุการณ์ต้องเป็นรายการ JSON", "The events must be a JSON list.")
    if programme.date is None:
        raise DeskError("ยังไม่ได้ระบุวันที่ของการตรวจประเมิน", "The visit has no date yet; set it first.")
    log: tuple[Event, ...] = ()
    state = begin(programme)
    for index, entry in enumerate(events):
        try:
            log, state = _take(programme, log, state, entry)
        except DeskError as refusal:
            raise DeskError(
                f"เหตุการณ์ที่ {index} ใช้ไม่ได้: {refusal.thai}", f"Event {index} is impossible: {refusal.english}"
            ) from refusal
    now = read_instant(at, "--at")
    if log and now < log[-1].at_ms:
        raise DeskError(
            f"เวลาที่ขอดูอยู่ก่อนเหตุการณ์ที่ {len(events) - 1} ซึ่งเป็นเหตุการณ์สุดท้าย โปรดระบุเวลาที่ไม่ก่อนหน้านั้น",
            f"--at is before event {len(events) - 1}, the last one. Give an instant not before it.",
        )
    return view_to_json(project(state, now), programme.timezone)


def view_to_json(view: RunView, timezone: str) -> dict[str, object]:
    """Return a run at one instant as JSON values: instants with the offset of ``timezone``, whole seconds."""
    zone = ZoneInfo(timezone)
    place = view.place
    return {
        "state": view.phase.value,
        "item": None if place is None else place + 1,
        "remaining_s": _seconds_left(view.remaining_ms),
        "speaking_s": view.speaking_ms // 1000,
        "lateness_s": _seconds(view.lateness_ms),
        "relative_lateness_s": _seconds(view.relative_lateness_ms),
        "planned_end": _instant(view.planned_end_ms, zone),
        "expected_end": _instant(view.expected_end_ms, zone),
        "items": [_item(number, item, view.now_ms, zone) for number, item in enumerate(view.items, 1)],
    }


def _item(number: int, item: ItemView, now: int, zone: ZoneInfo) -> dict[str, object]:
    return {
        "item": number,
        "planned_start": _instant(item.planned_start_ms, zone),
        "planned_s": item.planned_s,
        "actual_start": _instant(item.actual_start_ms, zone),
        "actual_s": item.actual_ms // 1000,
        "attempts": [
            {
                "start": _instant(attempt.start_ms, zone),
                "end": _instant(attempt.end_ms, zone),
                "speaking_s": attempt.speaking_ms(now) // 1000,
            }
            for attempt in item.attempts
        ],
        "expected_start": _instant(item.expected_start_ms, zone),
        "expected_end": _instant(item.expected_end_ms, zone),
        "skipped": item.skip is not None,
        "overlap_s": item.overlap_ms // 1000,
        "gap_s": item.gap_ms // 1000,
    }


def _take(
    programme: Programme, log: tuple[Event, ...], state: RunState, entry: object
) -> tuple[tuple[Event, ...], RunState]:
    """Return log and state after one entry of the list."""
    if not isinstance(entry, Mapping):
        raise DeskError("ต้องเป็นวัตถุ JSON ที่มี at และ do", "it must be a JSON object with “at” and “do”.")
    at = read_instant(entry.get("at"), "at")
    if log and at < log[-1].at_ms:
        raise DeskError(
            "เวลาอยู่ก่อนเหตุการณ์ก่อนหน้า โปรดเรียงเหตุการณ์ตามเวลา",
            "its time is before that of the event before it. Put the events in the order of time.",
        )
    action = len(log) + 1
    if entry.get("do") == "undo":
        undone = undoable_action(log)
        if undone is None:
            raise DeskError("ไม่มีสิ่งที่จะเลิกทำ", "there is nothing to undo.")
        log = (*log, Event(at, action, EventKind.UNDONE, undone_action=undone))
        return log, fold_events(begin(programme), log)
    events = act(state, _command(state, entry), at, action)
    for event in events:
        state = apply(state, event)
    return (*log, *events), state


def _command(state: RunState, entry: Mapping[object, object]) -> Command:
    word = entry.get("do")
    do = _WORDS.get(word) if isinstance(word, str) else None
    if do is None:
        words = ", ".join([*_WORDS, "undo"])
        raise wrong_field("do", f"คำใดคำหนึ่งใน {words}", f"one of {words}", word)
    item_uid = _item_uid(state, entry, required=do in {Do.JUMP, Do.SKIP, Do.EDIT})
    read = _READERS.get(do)
    return read(state, entry, Command(do, item_uid)) if read else Command(do, item_uid)


def _read_skip(state: RunState, entry: Mapping[object, object], command: Command) -> Command:
    del state
    if entry.get("reason") is None:
        return command
    return replace(command, reason=str(read_scalar(str, entry["reason"], "reason")))


def _read_add(state: RunState, entry: Mapping[object, object], command: Command) -> Command:
    del state
    return replace(command, seconds=_whole(entry.get("seconds"), "seconds"))


def _read_edit(state: RunState, entry: Mapping[object, object], command: Command) -> Command:
    if "duration_s" not in entry:
        raise DeskError(
            "ไม่มี duration_s โปรดระบุจำนวนวินาที หรือ null",
            "duration_s is missing. Give a number of seconds, or null.",
        )
    length = entry["duration_s"]
    length_s = None if length is None else _whole(length, "duration_s")
    items = tuple(
        replace(item, duration_s=length_s) if item.uid == command.item_uid else item for item in state.items
    )
    return replace(command, items=items)


def _whole(found: object, field: str) -> int:
    number = read_scalar(int, found, field, field=field)
    assert isinstance(number, int)  # noqa: S101 - what was asked for
    return number


def _read_backdate(state: RunState, entry: Mapping[object, object], command: Command) -> Command:
    del state
    return replace(command, to_ms=read_instant(entry.get("to"), "to"))


_READERS: Mapping[Do, Callable[[RunState, Mapping[object, object], Command], Command]] = MappingProxyType(
    {Do.SKIP: _read_skip, Do.ADD: _read_add, Do.EDIT: _read_edit, Do.BACKDATE: _read_backdate}
)


def _item_uid(state: RunState, entry: Mapping[object, object], *, required: bool) -> str | None:
    number = entry.get("item")
    if number is None and not required:
        return None
    if not isinstance(number, int) or isinstance(number, bool) or not 1 <= number <= len(state.slots):
        count = len(state.slots)
        raise wrong_field(
            "item",
            f"ลำดับในกำหนดการ ตั้งแต่ 1 ถึง {count}",
            f"a place in the programme, from 1 to {count}",
            number,
        )
    return state.slots[number - 1].item.uid


def _instant(instant_ms: int | None, zone: ZoneInfo) -> str | None:
    return None if instant_ms is None else instant_text(instant_ms, zone)


def _seconds(milliseconds: int | None) -> int | None:
    return None if milliseconds is None else round(milliseconds / 1000)


def _seconds_left(milliseconds: int | None) -> int | None:
    """Round what is left up, so that 0 is shown when it is gone (T24)."""
    return None if milliseconds is None else -(-milliseconds // 1000)
