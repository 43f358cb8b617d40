"""The programme timed backwards: when each item, and with it the day, must begin at the latest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from pmqa_desk.domain.clock_edits import MINUTE_MS, local
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme import Slot, instant_ms, lay, limit_ms, programme_of
from pmqa_desk.domain.visit import StartRule, Visit


def latest_starts(visit: Visit, before_uid: str | None = None) -> dict[str, int]:
    """Return the instant at which each item must begin at the latest so that the day ends at its limit.

    With ``before_uid`` only what stands before that item is timed: back from its planned start. An item is
    missing where a length behind it is not known.
    """
    programme = programme_of(visit)
    slots = lay(programme)
    if before_uid is None:
        return back_from(slots, limit_ms(programme))
    place = next((n for n, slot in enumerate(slots) if slot.item.uid == before_uid), None)
    return {} if place is None else back_from(slots[:place], slots[place].start_ms)


def back_from(slots: Iterable[Slot], end_ms: int | None) -> dict[str, int]:
    """Return the latest start of each slot so that the last ends at an instant; ``None`` is not known.

    Each clock time holds too: what stands before a fixed start must be over by then, and an item that
    ends at a clock time keeps the length that it has in the plan.
    """
    latest: dict[str, int] = {}
    end = end_ms
    for slot in reversed(tuple(slots)):
        if slot.item.start_rule is StartRule.FINISH_AT and slot.clock_ms is not None:
            end = slot.clock_ms if end is None else min(end, slot.clock_ms)
        # Without a start of the day an item up to a clock time has no planned length, but perhaps its own.
        length = slot.item.duration_s if slot.length_s is None else slot.length_s
        start = None if end is None or length is None else end - length * 1000
        if slot.item.start_rule is StartRule.FIXED and slot.clock_ms is not None:
            start = slot.clock_ms if start is None else min(start, slot.clock_ms)
        if start is not None:
            latest[slot.item.uid] = start
        end = start
    return latest


def latest_day_start_ms(visit: Visit, laid: Sequence[Slot] | None = None) -> int | None:
    """Return when the whole day must begin at the latest, on the minute; ``None`` where that is not known.

    The limit is that of the visit's date, or of the day after where the programme reaches over midnight.
    ``laid`` spares laying the programme once more.
    """
    if visit.date is None or visit.end is None or not visit.items:
        return None
    slots = lay(programme_of(visit)) if laid is None else laid
    for day in (visit.date, visit.date + timedelta(days=1)):
        start = back_from(slots, instant_ms(day, visit.end, visit.timezone)).get(visit.items[0].uid)
        if start is None:
            return None
        start = start // MINUTE_MS * MINUTE_MS
        if local(start, visit.timezone).date() == visit.date:
            return start
    return None


def settable_start_ms(visit: Visit, laid: Sequence[Slot] | None = None) -> int | None:
    """Return to when the start of the day may be set; ``None`` too where its first item has its own hour."""
    return None if _first_is_fixed(visit) else latest_day_start_ms(visit, laid)


def with_start_from_end(visit: Visit) -> Visit:
    """Return the visit with its start set so that the day ends at its end.

    Raises:
        DeskError: the date, the end or a length is not known, no start on that date would do, or the first
            item has an hour of its own.
    """
    if visit.date is None or visit.end is None:
        raise DeskError(
            "ยังไม่ระบุวันที่หรือเวลาที่ต้องจบ โปรดกรอกในหน้าภาพรวมก่อน",
            "The date or the hour of the end is not known. Fill them in on the overview first.",
        )
    if _first_is_fixed(visit):
        raise DeskError(
            "ลำดับแรกมีเวลาเริ่มตายตัว เวลาเริ่มของวันจึงไม่เปลี่ยนอะไร โปรดแก้เวลาของลำดับแรก หรือให้เริ่มต่อเนื่องก่อน",
            "The first item has an hour of its own, so that the day's start changes nothing. "
            "Change that hour, or let the item start with the day.",
        )
    start = latest_day_start_ms(visit)
    if start is None:
        raise DeskError(
            "นับเวลาย้อนจากเวลาจบไม่ได้ โปรดระบุเวลาของทุกลำดับ และตรวจว่ารวมกันไม่เกินหนึ่งวัน",
            "The day cannot be timed back from its end. Give every item a length, all together under a day.",
        )
    return replace(visit, start=local(start, visit.timezone).time())


def _first_is_fixed(visit: Visit) -> bool:
    first = visit.items[0] if visit.items else None
    return first is not None and first.start_rule is StartRule.FIXED and first.start is not None
