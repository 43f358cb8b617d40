"""What keys and the console's deeds are called on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from pmqa_desk.qt.key_bindings import Bindings, Press, bindings_of
from pmqa_desk.qt.key_places import Chord
from pmqa_desk.qt.preferences import Preferences

translate = QCoreApplication.translate

_NAMES: Mapping[int, str] = MappingProxyType(
    {
        Qt.Key.Key_Left: "←",
        Qt.Key.Key_Right: "→",
        Qt.Key.Key_Up: "↑",
        Qt.Key.Key_Down: "↓",
        Qt.Key.Key_PageUp: "Page Up",
        Qt.Key.Key_PageDown: "Page Down",
        Qt.Key.Key_Space: "Space",
        Qt.Key.Key_Return: "Enter",
        Qt.Key.Key_Escape: "Esc",
        Qt.Key.Key_Minus: "−",
    }
)
QUESTION_MARK = Chord(int(Qt.Key.Key_Slash), shift=True)


def chord_name(chord: Chord) -> str:
    """Return how a key is called: what is printed on it, on an American board."""
    if chord == QUESTION_MARK:
        return "?"
    if chord == Chord(int(Qt.Key.Key_Period)):
        return translate("keys", "จุด (.)")
    name = _NAMES.get(chord.key) or QKeySequence(chord.key).toString(QKeySequence.SequenceFormat.NativeText)
    held = (("Ctrl", chord.control), ("Alt", chord.alt), ("Shift", chord.shift))
    return "+".join((*(word for word, on in held if on), name))


def chord_names(bindings: Bindings, press: Press) -> str:
    """Return all keys of a deed, or nothing."""
    return "  ".join(chord_name(chord) for chord in bindings.of(press))


def key_of(preferences: Preferences, press: Press) -> str:
    """Return the key that a sentence names for a deed; one without a key is done on the screen."""
    chords = bindings_of(preferences).of(press)
    return chord_name(chords[0]) if chords else translate("keys", "ปุ่มบนจอ")


def with_keys(preferences: Preferences, text: str) -> str:
    """Put the keys into a sentence that names deeds, as ``{undo}`` or ``{note}``."""
    for press in Press:
        mark = f"{{{press.name.lower()}}}"
        if mark in text:
            text = text.replace(mark, key_of(preferences, press))
    return text


def deed_name(press: Press) -> str:
    """Return what a key does, in a few words."""
    return _deed_names()[press]


def groups() -> tuple[tuple[str, tuple[Press, ...]], ...]:
    """Return the deeds as they are listed, under the names of their groups."""
    return (
        (
            translate("keys", "ดำเนินรายการ"),
            (
                Press.NEXT,
                Press.START,
                Press.BACK,
                Press.SKIP,
                Press.HOLD,
                Press.MORE,
                Press.LESS,
                Press.UNDO,
                Press.RESHARE,
            ),
        ),
        (
            translate("keys", "จอแสดงผล"),
            (Press.FORWARD, Press.BACKWARD, Press.FILM, Press.FREEZE, Press.BLANK, Press.HOLDING),
        ),
        (
            translate("keys", "จดบันทึก"),
            (
                Press.QUESTION,
                Press.NOTE,
                Press.RESOLUTION,
                Press.ACTION,
                Press.SUMMARY,
                Press.EVIDENCE,
                Press.ATTENDANCE,
            ),
        ),
        (
            translate("keys", "อื่น ๆ"),
            (Press.FIND, Press.FIND_QUESTION, Press.SCRIPT, Press.MESSAGE, Press.LOCK, Press.KEYS),
        ),
    )


def _deed_names() -> dict[Press, str]:
    return {
        Press.NEXT: translate("keys", "ลำดับถัดไป"),
        Press.START: translate("keys", "เริ่มลำดับที่ชี้อยู่"),
        Press.BACK: translate("keys", "ย้อนกลับหนึ่งลำดับ"),
        Press.SKIP: translate("keys", "ข้ามลำดับนี้"),
        Press.HOLD: translate("keys", "หยุดเวลา · เดินเวลาต่อ"),
        Press.MORE: translate("keys", "+1 นาที (Shift 5 นาที)"),
        Press.LESS: translate("keys", "−1 นาที (Shift 5 นาที)"),
        Press.UNDO: translate("keys", "เลิกทำ"),
        Press.RESHARE: translate("keys", "เฉลี่ยเวลาใหม่"),
        Press.FORWARD: translate("keys", "สไลด์ถัดไป"),
        Press.BACKWARD: translate("keys", "สไลด์ก่อนหน้า"),
        Press.FILM: translate("keys", "เล่น · หยุดวีดิทัศน์"),
        Press.FREEZE: translate("keys", "ตรึงภาพ"),
        Press.BLANK: translate("keys", "จอว่าง"),
        Press.HOLDING: translate("keys", "พักจอ"),
        Press.QUESTION: translate("keys", "จดคำถาม"),
        Press.NOTE: translate("keys", "จดบันทึก"),
        Press.RESOLUTION: translate("keys", "จดมติ"),
        Press.EVIDENCE: translate("keys", "จดเอกสารที่ขอ"),
        Press.ACTION: translate("keys", "จดงานที่มอบหมาย"),
        Press.SUMMARY: translate("keys", "เขียนสรุป"),
        Press.ATTENDANCE: translate("keys", "การมาประชุม"),
        Press.FIND: translate("keys", "ค้นลำดับ"),
        Press.FIND_QUESTION: translate("keys", "คำถามที่เคยพบ"),
        Press.SCRIPT: translate("keys", "คำกล่าวพิธีกร"),
        Press.MESSAGE: translate("keys", "ข้อความถึงผู้นำเสนอ"),
        Press.LOCK: translate("keys", "ล็อก · แก้ไขกำหนดการ"),
        Press.KEYS: translate("keys", "แป้นทั้งหมด"),
        Press.ACCEPT: translate("keys", "เก็บ · ตกลง · ไปลำดับนั้น"),
        Press.CLOSE: translate("keys", "ปิดสิ่งที่เปิดล่าสุด"),
        Press.STRAY: translate("keys", "ไม่มีหน้าที่"),
    }
