"""How somebody came is said by word, shape and colour, the same in all windows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from pmqa_desk.domain.attendance_edits import Sums
from pmqa_desk.domain.visit import Appearance, Attendance, Presence
from pmqa_desk.qt.attendance_marks import (
    Mark,
    coming_sign,
    coming_words,
    keyed,
    list_name,
    mark_name,
    mark_of,
    presence_name,
    sums_text,
)

HOUR = 1_784_599_200_000


def _key(sign, key=Qt.Key.Key_unknown, modifiers=Qt.KeyboardModifier.NoModifier):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, sign)


@pytest.mark.parametrize(
    ("sign", "mark"), [("1", Mark.PRESENT), ("๒", Mark.ABSENT), ("9", Mark.REST), ("๕", Mark.SUBSTITUTE)]
)
def test_digits_of_both_kinds_mark(sign, mark):
    assert mark_of(_key(sign)) is mark


@pytest.mark.parametrize("sign", ["0", "8", "ก", "", "12"])
def test_other_signs_mark_nothing(sign):
    assert mark_of(_key(sign)) is None


def test_digit_with_another_key_held_marks_nothing():
    assert mark_of(_key("1", Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)) is None


def test_every_mark_presence_and_list_has_a_name_of_its_own():
    assert len({mark_name(mark) for mark in Mark}) == len(Mark)
    assert len({presence_name(presence) for presence in Presence}) == len(Presence)
    assert len({list_name(attendance) for attendance in Attendance}) == len(Attendance)


def test_key_stands_behind_the_name_in_the_digits_of_the_screen(context):
    assert keyed(Mark.ABSENT, context) == "ขาด  2"
    context.preferences.set("digits", "thai")
    assert keyed(Mark.ABSENT, context) == "ขาด  ๒"


@pytest.mark.parametrize(
    ("appearance", "words"),
    [
        (Appearance("", ""), "ยังไม่ระบุ"),
        (Appearance("", "", presence=Presence.ABSENT, reason="ลาป่วย"), "ขาด · ลาป่วย"),
        (Appearance("", "", presence=Presence.LATE, arrived_ms=HOUR), "มาสาย · 09.00 น."),
        (Appearance("", "", presence=Presence.PRESENT, substitute="นาย ก"), "มา · นาย ก แทน"),
        (Appearance("", "", presence=Presence.ABSENT, substitute="นาย ก"), "ขาด"),
    ],
)
def test_coming_is_said_in_one_line(context, appearance, words):
    assert coming_words(appearance, context) == words


def test_shapes_differ_and_a_substitute_has_its_own():
    came = Appearance("", "", presence=Presence.PRESENT)
    shapes = {coming_sign(replace(came, presence=presence)) for presence in Presence}
    assert len(shapes) == len(Presence)
    assert coming_sign(replace(came, substitute="นาย ก")) not in shapes


def test_sums_are_said_in_the_digits_of_the_screen(context):
    context.preferences.set("digits", "thai")
    assert sums_text(Sums(12, 2, 4), context) == "มา ๑๒ · ขาด ๒ · ยังไม่ระบุ ๔"
