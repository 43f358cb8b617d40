"""A key is the same key whatever the layout makes of it, and is kept under a name that reads back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from pmqa_desk.qt.key_places import Chord, chord_from, chord_of

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
META = Qt.KeyboardModifier.MetaModifier


def _pressed(key, modifiers=NONE, text="", scan=0):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)


# What the Thai layout (Kedmanee) gives for a few places, and the keys printed there.
@pytest.mark.parametrize(
    ("scan", "sign", "key"),
    [(16, "ๆ", "Q"), (30, "ฟ", "A"), (38, "ส", "L"), (53, "ฝ", "/"), (27, "ล", "]"), (41, "_", "`")],
)
@pytest.mark.parametrize(("platform", "offset"), [("xcb", 8), ("wayland", 8), ("windows", 0)])
def test_place_of_a_thai_sign_is_the_key(scan, sign, key, platform, offset):
    chord = chord_of(_pressed(ord(sign), text=sign, scan=scan + offset), platform)
    assert chord == Chord(ord(key))


def test_thai_letters_with_control_are_the_latin_keys():
    assert chord_of(_pressed(ord("ส"), CONTROL, scan=38 + 8), "xcb") == Chord(ord("L"), control=True)


def test_question_mark_is_the_slash_with_shift_where_only_the_sign_is_known():
    assert chord_of(_pressed(Qt.Key.Key_Question, text="?"), "offscreen") == Chord(ord("/"), shift=True)


def test_keys_of_the_system_are_none_of_ours():
    assert chord_of(_pressed(Qt.Key.Key_L, META), "xcb") is None


@pytest.mark.parametrize(
    "chord",
    [
        Chord(int(Qt.Key.Key_Space)),
        Chord(int(Qt.Key.Key_Plus), control=True),
        Chord(int(Qt.Key.Key_Comma), alt=True, shift=True),
        Chord(int(Qt.Key.Key_PageDown), control=True, alt=True, shift=True),
        Chord(int(Qt.Key.Key_F12), shift=True),
        Chord(int(Qt.Key.Key_VolumeUp)),
    ],
)
def test_chord_is_kept_in_one_word_and_reads_back(chord):
    assert " " not in chord.written()
    assert chord_from(chord.written()) == chord


@pytest.mark.parametrize("text", ["", "Ctrl+", "Nothing", "Ctrl+Ctrl", "กข", "A, B"])
def test_what_is_no_chord_is_none(text):
    assert chord_from(text) is None


@pytest.mark.parametrize(
    ("text", "letter", "edits"),
    [
        ("B", True, False),
        ("Space", True, False),
        ("F8", False, False),
        ("Ctrl+B", False, False),
        ("Left", False, True),
        ("Ctrl+Left", False, True),
        ("Alt+Left", False, False),
        ("Ctrl+Z", False, True),
        ("PgDown", False, True),
        ("Return", False, True),
    ],
)
def test_what_a_text_field_takes_is_known_by_the_key(text, letter, edits):
    chord = chord_from(text)
    assert (chord.letter, chord.edits) == (letter, edits)
