"""The console's keys: by physical key, so that the layout that is on changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Press(Enum):
    """What a key asks of the console."""

    NEXT = auto()
    FORWARD = auto()
    """Next slide or picture, onwards in a film: never another item."""
    BACKWARD = auto()
    FILM = auto()
    FREEZE = auto()
    HOLDING = auto()
    """What the room waits with, or the programme again."""
    START = auto()
    BLANK = auto()
    HOLD = auto()
    MORE = auto()
    LESS = auto()
    BACK = auto()
    SKIP = auto()
    UNDO = auto()
    FIND = auto()
    SCRIPT = auto()
    MESSAGE = auto()
    """To the presenter."""
    QUESTION = auto()
    NOTE = auto()
    RESOLUTION = auto()
    ACCEPT = auto()
    CLOSE = auto()
    STRAY = auto()
    """A letter that means nothing here: somebody may be typing without looking."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key press: what it asks, and whether Shift makes it the larger step."""

    press: Press
    large: bool = False
    letter: bool = False
    """A sign that a text field would take."""
    repeat: bool = False
    """The key is still down from before."""


# Numbers of the Linux input layer; Windows' scan codes are the same for these keys, X11 adds 8.
_SCANNED: Mapping[int, int] = MappingProxyType(
    {
        12: Qt.Key.Key_Minus,
        13: Qt.Key.Key_Plus,
        25: Qt.Key.Key_P,
        33: Qt.Key.Key_F,
        35: Qt.Key.Key_H,
        44: Qt.Key.Key_Z,
        47: Qt.Key.Key_V,
        48: Qt.Key.Key_B,
        52: Qt.Key.Key_Period,
        57: Qt.Key.Key_Space,
        74: Qt.Key.Key_Minus,
        78: Qt.Key.Key_Plus,
    }
)
_X11_OFFSET = 8
# The keys 1 to 9 above the letters.
_NUMBERS = range(2, 11)

_PLAIN: Mapping[int, Press] = MappingProxyType(
    {
        Qt.Key.Key_PageDown: Press.FORWARD,
        Qt.Key.Key_PageUp: Press.BACKWARD,
        Qt.Key.Key_Right: Press.FORWARD,
        Qt.Key.Key_Left: Press.BACKWARD,
        Qt.Key.Key_F2: Press.SCRIPT,
        Qt.Key.Key_F3: Press.FIND,
        Qt.Key.Key_F5: Press.START,
        Qt.Key.Key_F6: Press.MESSAGE,
        Qt.Key.Key_F7: Press.QUESTION,
        Qt.Key.Key_F8: Press.NOTE,
        Qt.Key.Key_F9: Press.RESOLUTION,
        Qt.Key.Key_Return: Press.ACCEPT,
        Qt.Key.Key_Enter: Press.ACCEPT,
        Qt.Key.Key_Escape: Press.CLOSE,
    }
)
_LETTERS: Mapping[int, Press] = MappingProxyType(
    {
        Qt.Key.Key_Space: Press.NEXT,
        Qt.Key.Key_B: Press.BLANK,
        Qt.Key.Key_Period: Press.BLANK,
        Qt.Key.Key_F: Press.FREEZE,
        Qt.Key.Key_H: Press.HOLDING,
        Qt.Key.Key_V: Press.FILM,
        Qt.Key.Key_P: Press.HOLD,
        Qt.Key.Key_Plus: Press.MORE,
        Qt.Key.Key_Equal: Press.MORE,
        Qt.Key.Key_Minus: Press.LESS,
        Qt.Key.Key_Underscore: Press.LESS,
    }
)
_CONTROLLED: Mapping[int, Press] = MappingProxyType(
    {Qt.Key.Key_Left: Press.BACK, Qt.Key.Key_Right: Press.SKIP, Qt.Key.Key_Z: Press.UNDO}
)


def stroke_of(event: QKeyEvent, platform: str) -> Stroke | None:
    """Return what a key press asks on a platform of Qt, or ``None`` where it is none of ours."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
    rest = held & ~Qt.KeyboardModifier.ShiftModifier
    key = _physical(event, platform)
    if rest == Qt.KeyboardModifier.ControlModifier:
        press = _CONTROLLED.get(key)
        return None if press is None or shift else Stroke(press, repeat=event.isAutoRepeat())
    if rest != Qt.KeyboardModifier.NoModifier:
        return None
    if key in _PLAIN:
        return Stroke(_PLAIN[key], repeat=event.isAutoRepeat())
    if key in _LETTERS:
        return Stroke(_LETTERS[key], shift, letter=True, repeat=event.isAutoRepeat())
    if event.text().isprintable() and event.text().strip():
        return Stroke(Press.STRAY, letter=True, repeat=event.isAutoRepeat())
    return None


def number_of(event: QKeyEvent, platform: str) -> int | None:
    """Return which of the number keys 1-9 was pressed, whatever sign the layout gives it, or ``None``."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    place = _place(event, platform)
    if place in _NUMBERS:
        return place - 1
    sign = event.text()
    return int(sign) if len(sign) == 1 and sign.isdecimal() and sign not in {"0", "๐"} else None


def _physical(event: QKeyEvent, platform: str) -> int:
    """Return the key by its place on the board; where the system does not tell, by its sign."""
    return _SCANNED.get(_place(event, platform), event.key())


def _place(event: QKeyEvent, platform: str) -> int:
    """Return the number of a key's place on the board; 0 where the system does not tell."""
    scan = event.nativeScanCode()
    if platform in {"xcb", "wayland"}:
        return scan - _X11_OFFSET
    return scan if platform == "windows" else 0
