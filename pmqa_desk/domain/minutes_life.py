"""The life of minutes: draft, checked, final (locked), adopted at a later session with its corrections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from pmqa_desk.domain.blocks import Block, Picture
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.minutes_revision import unpacked
from pmqa_desk.domain.named_blocks import Named, unnamed
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.session_words import day_of
from pmqa_desk.domain.thai import Digits, date_in_words, time_of_day
from pmqa_desk.domain.visit import MinutesDetails, MinutesStep, Standing, Visit, new_uid

LOCKED: Final = frozenset({Standing.FINAL, Standing.ADOPTED})


def steps_of(visit: Visit, session_uid: str | None) -> tuple[MinutesStep, ...]:
    """Return the steps of one session's minutes, the earliest first; ``None`` is the visit day itself."""
    return tuple(step for step in visit.minutes_steps if step.session_uid == session_uid)


def standing_of(visit: Visit, session_uid: str | None) -> Standing:
    """Return how far the minutes of a session have come."""
    steps = steps_of(visit, session_uid)
    return steps[-1].standing if steps else Standing.DRAFT


def is_locked(visit: Visit, session_uid: str | None) -> bool:
    """Return whether nothing in the minutes of a session changes any more."""
    return standing_of(visit, session_uid) in LOCKED


def final_parts(
    visit: Visit,
    session_uid: str | None,
    edition: Edition,
    digits: Digits = Digits.THAI,
    pictures: Mapping[str, Picture] | None = None,
) -> tuple[Named, ...] | None:
    """Return the locked words of final minutes, whatever the data behind them has become; else ``None``."""
    if not is_locked(visit, session_uid):
        return None
    final = [step for step in steps_of(visit, session_uid) if step.standing is Standing.FINAL]
    if pictures is not None and edition is Edition.PUBLIC:
        # Who agreed to be seen may have taken that back since.
        shown = {photo.uid for photo in visit.photos if photo.public}
        pictures = {uid: picture for uid, picture in pictures.items() if uid in shown}
    return unpacked(final[-1].content, edition, digits, pictures) if final else None


def final_blocks(
    visit: Visit,
    session_uid: str | None,
    edition: Edition,
    digits: Digits = Digits.THAI,
    pictures: Mapping[str, Picture] | None = None,
) -> tuple[Block, ...] | None:
    """Return the locked words of final minutes as blocks alone, or ``None`` where they are not final."""
    parts = final_parts(visit, session_uid, edition, digits, pictures)
    return None if parts is None else unnamed(parts)


def take_step(
    visit: Visit,
    session_uid: str | None,
    standing: Standing,
    at_ms: int,
    *,
    by: str | None = None,
    reason: str | None = None,
    adopted_in: str | None = None,
    content: str = "",
) -> Visit:
    """Return the visit with the minutes of a session a step further, or opened again.

    A step to where they stand already keeps their words as one more revision of a draft. ``content`` is what
    ``minutes_revision.packed`` makes; ``reason`` is why they are opened again, or the corrections with which
    they are adopted.

    Raises:
        DeskError: the step is not one that follows, a reason is missing, or they are not the latest.
    """
    now = standing_of(visit, session_uid)
    _refuse(visit, session_uid, now, standing, reason, adopted_in)
    step = MinutesStep(new_uid(), standing, at_ms, session_uid, _said(by), _said(reason), adopted_in, content)
    return replace(visit, minutes_steps=(*visit.minutes_steps, step))


def may_adopt(visit: Visit, session_uid: str | None, other_uid: str | None) -> bool:
    """Return whether another session may adopt the minutes of this one: it is not held before it."""
    mine, other = day_of(visit, session_uid), day_of(visit, other_uid)
    return other_uid != session_uid and (mine is None or other is None or other >= mine)


def refuse_locked(before: Visit, after: Visit) -> None:
    """Refuse an edit that writes into minutes that are final; what lies behind them may change.

    Raises:
        DeskError: it does; the sentence says what to do.
    """
    touched = before.minutes, before.session_minutes, before.minutes_edits
    if touched == (after.minutes, after.session_minutes, after.minutes_edits):
        return
    for uid in {step.session_uid for step in before.minutes_steps}:
        if is_locked(before, uid) and _written(before, uid) != _written(after, uid):
            raise locked_refusal(before, uid)


def locked_refusal(visit: Visit, session_uid: str | None) -> DeskError:
    """Return the sentence that says by whom and when minutes were made final, and how to open them again."""
    final = [step for step in steps_of(visit, session_uid) if step.standing is Standing.FINAL]
    thai, english = "", ""
    if final:
        moment = datetime.fromtimestamp(final[-1].at_ms / 1000, ZoneInfo(visit.timezone))
        clock = time_of_day(moment, suffix=False)
        by = final[-1].by or ""
        thai = f" โดย{by} เมื่อ{date_in_words(moment.date(), Language.THAI)} เวลา {clock} น."
        english = f" since {date_in_words(moment.date(), Language.ENGLISH)}, {clock}" + (
            f", by {by}" if by else ""
        )
    return DeskError(
        f"รายงานการประชุมนี้เป็นฉบับสมบูรณ์แล้ว{thai} แก้ไขไม่ได้ หากต้องแก้ ให้กด “เปิดแก้ไขใหม่” ในแท็บสถานะ และระบุเหตุผล",
        f"These minutes are final and locked{english}. To change them, press “Reopen” under “Standing” "
        "and give the reason.",
    )


def _written(visit: Visit, session_uid: str | None) -> tuple[object, ...]:
    """Return what is written for one session's minutes alone; what they take from the visit day is not."""
    details: list[MinutesDetails] = [each for each in visit.session_minutes if each.uid == session_uid]
    if session_uid is None:
        details = [visit.minutes]
    return (*details, *(edit for edit in visit.minutes_edits if edit.session_uid == session_uid))


def _refuse(
    visit: Visit,
    session_uid: str | None,
    now: Standing,
    wanted: Standing,
    reason: str | None,
    adopted_in: str | None,
) -> None:
    if now in LOCKED and wanted in {Standing.DRAFT, Standing.CHECKED}:
        _refuse_reopening(visit, session_uid, reason)
    elif now in LOCKED and (now is wanted or wanted is Standing.FINAL):
        raise DeskError("รายงานนี้อยู่ในสถานะนี้แล้ว", "The minutes stand there already.")
    elif wanted is Standing.ADOPTED and now is not Standing.FINAL:
        raise DeskError(
            "รับรองได้เฉพาะรายงานฉบับสมบูรณ์ กรุณาปิดเป็นฉบับสมบูรณ์ก่อน",
            "Only final minutes can be adopted. Make them final first.",
        )
    elif wanted is Standing.ADOPTED and adopted_in == session_uid:
        raise DeskError(
            "การประชุมรับรองรายงานของตนเองไม่ได้ กรุณาเลือกการประชุมครั้งถัดไป",
            "A meeting cannot adopt its own minutes. Choose a later one.",
        )
    elif wanted is Standing.ADOPTED and not may_adopt(visit, session_uid, adopted_in):
        raise DeskError(
            "รับรองรายงานได้ในการประชุมครั้งหลังจากนี้เท่านั้น กรุณาเพิ่มหรือเลือกการประชุมครั้งถัดไป",
            "Minutes are adopted at a later meeting only. Add or choose one that is held after this one.",
        )


def _refuse_reopening(visit: Visit, session_uid: str | None, reason: str | None) -> None:
    if not (reason or "").strip():
        raise DeskError("กรุณาระบุเหตุผลที่เปิดรายงานแก้ไขใหม่", "Say why the minutes are opened again.")
    mine = day_of(visit, session_uid) or date.max
    others = {step.session_uid for step in visit.minutes_steps} - {session_uid}
    # A session whose day nobody knows is later than none.
    if any(is_locked(visit, uid) and (day_of(visit, uid) or date.min) > mine for uid in others):
        raise DeskError(
            "มีรายงานการประชุมครั้งหลังจากนี้เป็นฉบับสมบูรณ์แล้ว เปิดแก้ไขได้เฉพาะครั้งล่าสุด ให้บันทึกข้อแก้ไขในการรับรองรายงานแทน",
            "The minutes of a later session are final: only the latest can be opened again. "
            "Record the correction when these are adopted.",
        )


def _said(text: str | None) -> str | None:
    return (text or "").strip() or None
