"""The console's keys: what a press asks, by physical key and by what this user gave it to do."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from pmqa_desk.qt.key_bindings import DEFAULTS, Bindings, Press
from pmqa_desk.qt.key_places import Chord, chord_of, place_of

# The keys 1 to 9 above the letters.
_NUMBERS = range(2, 11)
# No finger is so quick: what comes within it of the release is the same press.
SAME_INSTANT_MS = 10
_QUESTION_MARK = Chord(int(Qt.Key.Key_Slash), shift=True)


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key press: what it asks, and whether Shift makes it the larger step."""

    press: Press
    large: bool = False
    letter: bool = False
    """A sign that a text field would take."""
    repeat: bool = False
    """The key is still down from before."""
    edits: bool = False
    """A text field does something of its own with it."""


class HeldKeys:
    """Tells a key that is held down from one that is pressed again, where the platform does not.

    X11 sends a held key as releases and presses of one instant; Qt takes most of them for presses.
    """

    def __init__(self, platform: str) -> None:
        self._watches = platform == "xcb"
        self._key, self._at_ms = 0, 0

    def note_release(self, event: QKeyEvent) -> None:
        """Remember which key went up, and when."""
        self._key, self._at_ms = event.nativeScanCode(), event.timestamp()

    def repeats(self, event: QKeyEvent) -> bool:
        """Return whether a press is of a key that was never let go."""
        if event.isAutoRepeat():
            return True
        key = event.nativeScanCode()
        # What no keyboard sent bears no scan code, and often no instant: of that nothing can be told.
        if not (self._watches and key):
            return False
        return key == self._key and event.timestamp() - self._at_ms <= SAME_INSTANT_MS


def stroke_of(event: QKeyEvent, platform: str, bindings: Bindings = DEFAULTS) -> Stroke | None:
    """Return what a key press asks on a platform of Qt, or ``None`` where it is none of ours."""
    chord = chord_of(event, platform)
    if chord is None:
        return None
    press, large = _meant(chord, event.text(), bindings)
    repeat = event.isAutoRepeat()
    if press is not None:
        return Stroke(press, large, chord.letter, repeat, chord.edits)
    if not (chord.control or chord.alt) and event.text().isprintable() and event.text().strip():
        return Stroke(Press.STRAY, letter=True, repeat=repeat)
    return None


def number_of(
    event: QKeyEvent, platform: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> int | None:
    """Return which of the number keys 1-9 was pressed, whatever sign the layout gives it, or ``None``.

    It counts only with the key that is to be ``held``, and no other.
    """
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != held:
        return None
    place = place_of(event, platform)
    if place in _NUMBERS:
        return place - 1
    sign = event.text()
    return int(sign) if len(sign) == 1 and sign.isdecimal() and sign not in {"0", "๐"} else None


def _meant(chord: Chord, sign: str, bindings: Bindings) -> tuple[Press | None, bool]:
    """Return what a key does, and whether Shift made it more: with Shift alone a key is the same key."""
    press = bindings.press_of(chord)
    if press is None and sign == "?":
        # The Thai layout has the question mark on another key.
        press = bindings.press_of(_QUESTION_MARK)
    if press is not None or not chord.shift or chord.control or chord.alt:
        return press, False
    return bindings.press_of(replace(chord, shift=False)), chord.letter
