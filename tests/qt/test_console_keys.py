"""A key does the same whatever layout is on, and what a text field would take is marked so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from pmqa_desk.qt.console_keys import SAME_INSTANT_MS, HeldKeys, Stroke, number_of, stroke_of
from pmqa_desk.qt.key_bindings import Press

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
# What the keys of B, P, full stop, minus, equals and R give with the Thai layout (Kedmanee).
THAI = {
    48: ("ิ", Press.BLANK),
    25: ("ย", Press.HOLD),
    52: ("ใ", Press.BLANK),
    12: ("ข", Press.LESS),
    13: ("ช", Press.MORE),
    19: ("พ", Press.RESHARE),
}


def _pressed(key, modifiers=NONE, text="", scan=0, repeat=False):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text, repeat)


@pytest.mark.parametrize("scan", THAI)
def test_thai_layout_changes_no_key_on_x11(scan):
    sign, press = THAI[scan]
    stroke = stroke_of(_pressed(ord(sign), text=sign, scan=scan + 8), "xcb")
    assert stroke == Stroke(press, letter=True)


@pytest.mark.parametrize("scan", THAI)
def test_thai_layout_changes_no_key_on_windows(scan):
    sign, press = THAI[scan]
    assert stroke_of(_pressed(ord(sign), text=sign, scan=scan), "windows") == Stroke(press, letter=True)


def test_control_z_with_the_thai_layout_is_undo():
    assert stroke_of(_pressed(ord("ผ"), CONTROL, "", 44 + 8), "xcb") == Stroke(Press.UNDO, edits=True)


def test_keys_go_by_their_sign_where_the_system_tells_no_place():
    assert stroke_of(_pressed(Qt.Key.Key_P, text="p"), "offscreen") == Stroke(Press.HOLD, letter=True)


def test_shift_makes_the_step_of_time_larger():
    assert stroke_of(_pressed(Qt.Key.Key_Minus, SHIFT, "_", 12 + 8), "xcb") == Stroke(
        Press.LESS, large=True, letter=True
    )


def test_keypad_plus_gives_a_minute():
    keypad = Qt.KeyboardModifier.KeypadModifier
    assert stroke_of(_pressed(Qt.Key.Key_Plus, keypad, "+", 78 + 8), "xcb") == Stroke(Press.MORE, letter=True)


@pytest.mark.parametrize(
    ("key", "press"),
    [
        (Qt.Key.Key_PageDown, Press.FORWARD),
        (Qt.Key.Key_Right, Press.FORWARD),
        (Qt.Key.Key_PageUp, Press.BACKWARD),
        (Qt.Key.Key_Left, Press.BACKWARD),
    ],
)
def test_keys_of_the_clicker_move_the_medium_and_never_the_item(key, press):
    assert stroke_of(_pressed(key), "xcb") == Stroke(press, edits=True)


@pytest.mark.parametrize(("scan", "press"), [(33, Press.FREEZE), (47, Press.FILM)])
def test_keys_of_picture_and_film_hold_with_the_thai_layout(scan, press):
    assert stroke_of(_pressed(ord("ด"), text="ด", scan=scan + 8), "xcb") == Stroke(press, letter=True)


@pytest.mark.parametrize(("key", "press"), [(Qt.Key.Key_Left, Press.BACK), (Qt.Key.Key_Right, Press.SKIP)])
def test_control_and_an_arrow_go_back_or_skip(key, press):
    assert stroke_of(_pressed(key, CONTROL), "xcb") == Stroke(press, edits=True)


def test_letter_without_a_meaning_is_a_stray():
    assert stroke_of(_pressed(ord("ก"), text="ก", scan=32 + 8), "xcb") == Stroke(Press.STRAY, letter=True)


def test_key_held_down_says_so():
    stroke = stroke_of(_pressed(Qt.Key.Key_Space, text=" ", scan=57 + 8, repeat=True), "xcb")
    assert stroke == Stroke(Press.NEXT, letter=True, repeat=True)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Tab, NONE),
        (Qt.Key.Key_Down, NONE),
        (Qt.Key.Key_F16, NONE),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_C, CONTROL),
        (Qt.Key.Key_Z, CONTROL | SHIFT),
    ],
)
def test_other_keys_are_none_of_ours(key, modifiers):
    assert stroke_of(_pressed(key, modifiers), "xcb") is None


@pytest.mark.parametrize(("scan", "sign", "number"), [(2, "ๅ", 1), (6, "ถ", 5), (10, "ต", 9)])
def test_number_key_is_the_same_key_with_the_thai_layout(scan, sign, number):
    assert number_of(_pressed(ord(sign), text=sign, scan=scan + 8), "xcb") == number
    assert number_of(_pressed(ord(sign), text=sign, scan=scan), "windows") == number


@pytest.mark.parametrize(("sign", "number"), [("3", 3), ("๗", 7), ("0", None), ("ถ", None)])
def test_number_goes_by_its_sign_where_the_system_tells_no_place(sign, number):
    assert number_of(_pressed(ord(sign), text=sign), "offscreen") == number


def test_number_with_shift_is_no_number():
    assert number_of(_pressed(Qt.Key.Key_3, SHIFT, "#", 4 + 8), "xcb") is None


def _timed(kind, at_ms, *, scan=65, repeat=False):
    event = QKeyEvent(kind, Qt.Key.Key_Space, NONE, scan, 0, 0, " ", repeat)
    event.setTimestamp(at_ms)
    return event


def test_key_held_on_x11_comes_as_release_and_press_of_one_instant():
    held = HeldKeys("xcb")
    assert not held.repeats(_timed(QEvent.Type.KeyPress, 1000))
    held.note_release(_timed(QEvent.Type.KeyRelease, 1660))
    assert held.repeats(_timed(QEvent.Type.KeyPress, 1660))
    held.note_release(_timed(QEvent.Type.KeyRelease, 2000))
    assert not held.repeats(_timed(QEvent.Type.KeyPress, 2000 + SAME_INSTANT_MS + 1)), "pressed again"
    assert not held.repeats(_timed(QEvent.Type.KeyPress, 2000, scan=66)), "another key"
    assert held.repeats(_timed(QEvent.Type.KeyPress, 3000, repeat=True))


def test_press_that_no_keyboard_sent_is_never_taken_for_a_repeat():
    held = HeldKeys("xcb")
    assert not held.repeats(_timed(QEvent.Type.KeyPress, 0, scan=0))
    held.note_release(_timed(QEvent.Type.KeyRelease, 0, scan=0))
    assert not held.repeats(_timed(QEvent.Type.KeyPress, 0, scan=0))


def test_other_platforms_say_themselves_what_repeats():
    held = HeldKeys("windows")
    held.note_release(_timed(QEvent.Type.KeyRelease, 1000))
    assert not held.repeats(_timed(QEvent.Type.KeyPress, 1000))
    assert held.repeats(_timed(QEvent.Type.KeyPress, 1000, repeat=True))
