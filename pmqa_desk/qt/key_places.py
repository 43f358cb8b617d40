"""Which key of the board was pressed, by its place: the layout that is on changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_X11_OFFSET = 8


def _rows() -> dict[int, int]:
    """Return the places of the signs; numbers of the Linux input layer, Windows' scan codes are the same."""
    rows = {2: "1234567890-", 16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'`", 43: "\\ZXCVBNM,./"}
    return {first + n: ord(sign) for first, signs in rows.items() for n, sign in enumerate(signs)}


# X11 adds 8. The key of plus and equals is called plus: it gives a minute more.
_PLACES: Mapping[int, int] = MappingProxyType(
    {
        **_rows(),
        13: Qt.Key.Key_Plus,
        57: Qt.Key.Key_Space,
        74: Qt.Key.Key_Minus,
        78: Qt.Key.Key_Plus,
    }
)
# What stands for the same key where the system tells no place.
_SIGNS: Mapping[int, int] = MappingProxyType(
    {
        Qt.Key.Key_Equal: Qt.Key.Key_Plus,
        Qt.Key.Key_Underscore: Qt.Key.Key_Minus,
        Qt.Key.Key_Question: Qt.Key.Key_Slash,
        Qt.Key.Key_Enter: Qt.Key.Key_Return,
        Qt.Key.Key_Backtab: Qt.Key.Key_Tab,
    }
)
_HELD = (("Ctrl+", "control"), ("Alt+", "alt"), ("Shift+", "shift"))
_LAST_SIGN = 0xFF
# A text field moves, chooses or takes back with these.
_OF_A_FIELD = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Return,
    }
)
_WITH_CONTROL = frozenset(
    {Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z}
)


@dataclass(frozen=True, slots=True)
class Chord:
    """One key, named as on the American board whatever is printed on it, and what is held with it."""

    key: int
    control: bool = False
    alt: bool = False
    shift: bool = False

    @property
    def letter(self) -> bool:
        """Return whether a text field would take it as a sign."""
        return not (self.control or self.alt) and Qt.Key.Key_Space <= self.key <= _LAST_SIGN

    @property
    def edits(self) -> bool:
        """Return whether a text field does something of its own with it, a sign apart."""
        if self.alt:
            return False
        return self.key in _OF_A_FIELD or (self.control and self.key in _WITH_CONTROL)

    def written(self) -> str:
        """Return it as it is kept, such as ``Ctrl+Left``."""
        held = "".join(name for name, field in _HELD if getattr(self, field))
        name = QKeySequence(self.key).toString(QKeySequence.SequenceFormat.PortableText)
        # One word: some are called by two.
        return held + name.replace(" ", "_")


def chord_from(text: str) -> Chord | None:
    """Return the chord that was written so, or ``None`` for what is none."""
    chord, rest = Chord(0), text
    for name, field in _HELD:
        if rest.startswith(name) and rest != name:
            chord, rest = replace(chord, **{field: True}), rest.removeprefix(name)
    key = _named().get(rest)
    return None if key is None else replace(chord, key=key)


@cache
def _named() -> Mapping[str, int]:
    """Return the keys by the names they are kept under."""
    return {Chord(int(key)).written(): int(key) for key in Qt.Key if key is not Qt.Key.Key_unknown}


def chord_of(event: QKeyEvent, platform: str) -> Chord | None:
    """Return what was pressed on a platform of Qt; ``None`` with a key held that is the system's own."""
    held = event.modifiers()
    if held & Qt.KeyboardModifier.MetaModifier:
        return None
    shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
    key = _PLACES.get(place_of(event, platform))
    if key is None:
        key = _SIGNS.get(event.key(), event.key())
        # Where only the sign is known, a question mark was the slash with Shift.
        shift = shift or event.key() == Qt.Key.Key_Question
    control = bool(held & Qt.KeyboardModifier.ControlModifier)
    return Chord(int(key), control, bool(held & Qt.KeyboardModifier.AltModifier), shift)


def place_of(event: QKeyEvent, platform: str) -> int:
    """Return the number of a key's place on the board; 0 where the system does not tell."""
    scan = event.nativeScanCode()
    if platform in {"xcb", "wayland"}:
        return scan - _X11_OFFSET
    return scan if platform == "windows" else 0
