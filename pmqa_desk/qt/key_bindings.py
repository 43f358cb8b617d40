"""Which key does what at the console: a value, kept in the preferences, that can never lose the way on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import Qt

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.qt.key_places import Chord, chord_from
from pmqa_desk.qt.preferences import Preferences

ENTRY = "console_keys"
NONE = "none"


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
    RESHARE = auto()
    """Share what is left of the day anew."""
    FIND = auto()
    FIND_QUESTION = auto()
    SCRIPT = auto()
    MESSAGE = auto()
    """To the presenter."""
    QUESTION = auto()
    NOTE = auto()
    RESOLUTION = auto()
    EVIDENCE = auto()
    """A document was asked for."""
    ACTION = auto()
    """What somebody is to do."""
    SUMMARY = auto()
    """What is said at the item that runs, as the minutes will tell it."""
    ATTENDANCE = auto()
    """Who is here."""
    LOCK = auto()
    """Edit or show."""
    KEYS = auto()
    """The list of all keys."""
    ACCEPT = auto()
    CLOSE = auto()
    STRAY = auto()
    """A letter that means nothing here: somebody may be typing without looking."""


class Device(Enum):
    """What has the keys: a clicker is a second board, and a deed has its keys on each."""

    BOARD = auto()
    CLICKER = auto()


Slot = tuple[Press, Device]

_BOARD: Mapping[Press, str] = MappingProxyType(
    {
        Press.NEXT: "Space",
        Press.START: "F5",
        Press.BACK: "Ctrl+Left",
        Press.SKIP: "Ctrl+Right",
        Press.HOLD: "P",
        Press.MORE: "+",
        Press.LESS: "-",
        Press.UNDO: "Ctrl+Z",
        Press.FORWARD: "Right",
        Press.BACKWARD: "Left",
        Press.FILM: "V",
        Press.FREEZE: "F",
        Press.BLANK: "B",
        Press.HOLDING: "H",
        Press.QUESTION: "F7",
        Press.NOTE: "F8",
        Press.RESOLUTION: "F9",
        Press.EVIDENCE: "Shift+F7",
        Press.ACTION: "F10",
        Press.SUMMARY: "F12",
        Press.ATTENDANCE: "F11",
        Press.RESHARE: "R",
        Press.FIND: "F3",
        Press.FIND_QUESTION: "F4",
        Press.SCRIPT: "F2",
        Press.MESSAGE: "F6",
        Press.LOCK: "Ctrl+L",
        Press.KEYS: "F1 Shift+/",
    }
)
_CLICKER: Mapping[Press, str] = MappingProxyType(
    {Press.FORWARD: "PgDown", Press.BACKWARD: "PgUp", Press.START: "F5", Press.BLANK: "B ."}
)
# What can be given other keys, in the order in which it is listed.
DEEDS: tuple[Press, ...] = tuple(_BOARD)

# Never given away: they close, accept, move the focus, choose a row, or edit a text.
_FIXED: Mapping[int, Press] = MappingProxyType(
    {Qt.Key.Key_Return: Press.ACCEPT, Qt.Key.Key_Escape: Press.CLOSE}
)
_RESERVED = frozenset(
    {
        *_FIXED,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Insert,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Menu,
    }
)
_RESERVED_WITH_CONTROL = frozenset({Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y})


@dataclass(frozen=True, slots=True)
class Bindings:
    """The keys of every deed; a change is a new value, and no chord ever does two things."""

    keys: Mapping[Slot, tuple[Chord, ...]]

    def of(self, press: Press, device: Device | None = None) -> tuple[Chord, ...]:
        """Return the keys of a deed, on one device or on both, each once."""
        devices = tuple(Device) if device is None else (device,)
        return tuple(dict.fromkeys(chord for each in devices for chord in self.keys.get((press, each), ())))

    def press_of(self, chord: Chord) -> Press | None:
        """Return what a key does, or ``None``."""
        plain = not (chord.control or chord.alt or chord.shift)
        if plain and chord.key in _FIXED:
            return _FIXED[chord.key]
        return next((press for (press, _), chords in self.keys.items() if chord in chords), None)

    def taken_by(self, press: Press, chord: Chord) -> Press | None:
        """Return which other deed has a key already, or ``None``."""
        owner = self.press_of(chord)
        return None if owner is press else owner

    def given(self, slot: Slot, chord: Chord, *, beside: bool = False) -> Bindings:
        """Give a deed a key, in place of those it had or ``beside`` them; whoever had the key loses it.

        Raises:
            DeskError: the key is never given away, or the way on would be left without one.
        """
        _refuse_reserved(chord)
        had = self.keys.get(slot, ()) if beside else ()
        keys = {
            each: chords if each[0] is slot[0] else tuple(other for other in chords if other != chord)
            for each, chords in self.keys.items()
        }
        return _checked({**keys, slot: (*(other for other in had if other != chord), chord)})

    def without(self, slot: Slot) -> Bindings:
        """Take a deed's keys away on one device.

        Raises:
            DeskError: it is the way on, and has no other.
        """
        return _checked({**self.keys, slot: ()})

    def restored(self, slot: Slot) -> Bindings:
        """Give a deed back the keys it has by default; whoever took one of them loses it."""
        default = DEFAULTS.keys.get(slot, ())
        keys = {
            each: chords if each[0] is slot[0] else tuple(c for c in chords if c not in default)
            for each, chords in self.keys.items()
        }
        return _checked({**keys, slot: default})

    def written(self) -> str:
        """Return how it is kept: a line for each deed whose keys are not the default ones."""
        lines = []
        for press in DEEDS:
            for device in Device:
                chords = self.keys.get((press, device), ())
                if chords != DEFAULTS.keys.get((press, device), ()):
                    names = " ".join(chord.written() for chord in chords) or NONE
                    lines.append(f"{press.name.lower()} {device.name.lower()} {names}")
        return "\n".join(lines)


def _chords(text: str) -> tuple[Chord, ...]:
    return tuple(chord for chord in map(chord_from, text.split()) if chord is not None)


def _defaults() -> Bindings:
    board = {(press, Device.BOARD): _chords(text) for press, text in _BOARD.items()}
    clicker = {(press, Device.CLICKER): _chords(text) for press, text in _CLICKER.items()}
    return Bindings(MappingProxyType({**board, **clicker}))


DEFAULTS = _defaults()


@cache
def read_bindings(text: str) -> Bindings:
    """Return what was kept; a line that cannot be read, or would do harm, is as if it were not there."""
    bindings = DEFAULTS
    # What is given comes before what is taken: the way on may have a key on the other device.
    for line in sorted(text.split("\n"), key=lambda line: line.endswith(f" {NONE}")):
        press, _, rest = line.partition(" ")
        device, _, names = rest.partition(" ")
        if press.upper() not in Press.__members__ or device.upper() not in Device.__members__:
            continue
        slot = (Press[press.upper()], Device[device.upper()])
        bindings = _read_line(bindings, slot, names)
    return bindings


def bindings_of(preferences: Preferences) -> Bindings:
    """Return the keys as this user has them."""
    return read_bindings(preferences.text(ENTRY, ""))


def _read_line(bindings: Bindings, slot: Slot, names: str) -> Bindings:
    if slot[0] not in DEEDS:
        return bindings
    try:
        if names == NONE:
            return bindings.without(slot)
        for place, chord in enumerate(_chords(names)):
            bindings = bindings.given(slot, chord, beside=place > 0)
    except DeskError:
        return bindings
    return bindings


def _checked(keys: Mapping[Slot, tuple[Chord, ...]]) -> Bindings:
    bindings = Bindings(MappingProxyType(dict(keys)))
    if not bindings.of(Press.NEXT):
        raise DeskError(
            "ลำดับถัดไปต้องมีแป้นอย่างน้อยหนึ่งแป้น กำหนดแป้นอื่นให้ลำดับถัดไปก่อน",
            "Next item must keep at least one key. Give it another one first.",
        )
    return bindings


def _refuse_reserved(chord: Chord) -> None:
    held = chord.control and chord.key in _RESERVED_WITH_CONTROL
    closes = chord.alt and chord.key == Qt.Key.Key_F4
    if chord.key in _RESERVED or held or closes:
        raise DeskError(
            "แป้นนี้กำหนดใหม่ไม่ได้ เพราะใช้ปิด ยืนยัน เลื่อน หรือแก้ไขข้อความ",
            "This key cannot be given away: it closes, accepts, moves or edits text.",
        )
