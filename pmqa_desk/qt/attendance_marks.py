"""The keys that mark how somebody came, and the words, shapes and colours of it, for all windows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeyEvent

from pmqa_desk.domain.attendance import IN_PLACE_OF
from pmqa_desk.domain.attendance_edits import Sums
from pmqa_desk.domain.visit import Appearance, Attendance, Presence
from pmqa_desk.qt.console_keys import number_of
from pmqa_desk.qt.context import Context

translate = QCoreApplication.translate


class Mark(IntEnum):
    """What may be marked; the value is the number key, which every layout has in the same place."""

    PRESENT = 1
    ABSENT = 2
    LATE = 3
    LEFT = 4
    SUBSTITUTE = 5
    UNLISTED = 6
    UNMARKED = 7
    REST = 9
    """Everybody who is not marked yet is present."""


PRESENCES: Mapping[Mark, Presence] = MappingProxyType(
    {
        Mark.PRESENT: Presence.PRESENT,
        Mark.ABSENT: Presence.ABSENT,
        Mark.LATE: Presence.LATE,
        Mark.LEFT: Presence.LEFT,
        Mark.UNLISTED: Presence.UNLISTED,
        Mark.UNMARKED: Presence.EXPECTED,
    }
)
# What belongs to one person or to several; the rest is everybody's.
OF_A_PERSON = tuple(mark for mark in Mark if mark is not Mark.REST)
_SIGNS: Mapping[Presence, tuple[str, str]] = MappingProxyType(
    {
        Presence.EXPECTED: ("circle-outline", "faint"),
        Presence.PRESENT: ("check-circle", "now"),
        Presence.LATE: ("clock-alert-outline", "warning"),
        Presence.LEFT: ("debug-step-over", "warning"),
        Presence.ABSENT: ("close-circle", "danger"),
        Presence.UNLISTED: ("minus-circle-outline", "faint"),
    }
)


def mark_of(event: QKeyEvent) -> Mark | None:
    """Return what a key marks, whatever sign the layout gives it, or ``None``."""
    number = number_of(event, QGuiApplication.platformName())
    return Mark(number) if number in set(Mark) else None


def mark_name(mark: Mark) -> str:
    """Return what a mark says."""
    names = {
        Mark.SUBSTITUTE: translate("attendance", "มีผู้มาแทน"),
        Mark.REST: translate("attendance", "ที่เหลือมาทั้งหมด"),
    }
    return names[mark] if mark in names else presence_name(PRESENCES[mark])


def keyed(mark: Mark, context: Context) -> str:
    """Return a mark with its key behind it, as its button says it."""
    return f"{mark_name(mark)}  {context.figures(int(mark))}"


def presence_name(presence: Presence) -> str:
    """Return how somebody came, in a word."""
    names = {
        Presence.EXPECTED: translate("attendance", "ยังไม่ระบุ"),
        Presence.PRESENT: translate("attendance", "มา"),
        Presence.LATE: translate("attendance", "มาสาย"),
        Presence.LEFT: translate("attendance", "กลับก่อน"),
        Presence.ABSENT: translate("attendance", "ขาด"),
        Presence.UNLISTED: translate("attendance", "ไม่อยู่ในครั้งนี้"),
    }
    return names[presence]


def list_name(attendance: Attendance) -> str:
    """Return the list of a session in which somebody stands."""
    names = {
        Attendance.MEMBER: translate("attendance", "ผู้มาประชุม"),
        Attendance.OTHER: translate("attendance", "ผู้เข้าร่วมประชุม"),
        Attendance.ASSESSOR: translate("attendance", "ผู้ตรวจประเมิน"),
    }
    return names[attendance]


def coming_sign(appearance: Appearance) -> tuple[str, str]:
    """Return the icon and the colour of how somebody came; a substitute has a shape of its own."""
    if appearance.substitute and appearance.presence in {Presence.PRESENT, Presence.EXPECTED}:
        return "swap-horizontal-bold", "now"
    return _SIGNS[appearance.presence]


def coming_words(appearance: Appearance, context: Context) -> str:
    """Return how somebody came in one line: the word, the hours, why not, or who came instead."""
    absent = appearance.presence is Presence.ABSENT
    hours = (appearance.arrived_ms, appearance.left_ms)
    parts = [presence_name(appearance.presence), *(context.clock(ms) for ms in hours if ms is not None)]
    if appearance.reason:
        parts.append(appearance.reason)
    if appearance.substitute and not absent:
        parts.append(f"{appearance.substitute} {IN_PLACE_OF}")
    return " · ".join(parts)


def sums_text(sums: Sums, context: Context) -> str:
    """Return how many came, did not, and are not marked yet."""
    # {came}, {absent} and {unmarked} are numbers of people.
    text = translate("attendance", "มา {came} · ขาด {absent} · ยังไม่ระบุ {unmarked}")
    for name in ("came", "absent", "unmarked"):
        text = text.replace(f"{{{name}}}", str(getattr(sums, name)))
    return context.figures(text)
