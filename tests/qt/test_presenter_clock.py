"""The presenter's clock tells one person how long there is: in words, shape and colour, at any size."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Kind
from pmqa_desk.qt.presenter_clock import PULSE_MS, PresenterClock
from pmqa_desk.qt.presenter_face import Tone
from pmqa_desk.qt.presenter_painter import GROUND, OVER_GROUND, paint

SMALL = QSize(640, 360)
LONG = "หมดเวลาแล้ว ขอความกรุณาจบการนำเสนอภายในหนึ่งนาที แล้วเชิญผู้ตรวจประเมินซักถาม " * 6


@pytest.fixture
def clock(context, session, qtbot):
    session.open_run()
    made = PresenterClock(context)
    made.resize(640, 360)
    qtbot.addWidget(made, before_close_func=lambda _: session.run(Command(Do.END)))
    made.show()
    return made


@pytest.fixture
def speak(session):
    """Start the first showcase, which has a length."""
    uid = next(item.uid for item in session.visit.items if item.kind is Kind.SHOWCASE)

    def start():
        session.run(Command(Do.START))
        session.run(Command(Do.JUMP, item_uid=uid))
        return session.live.view().length_s

    return start


def _at(context, clocks, seconds):
    clocks.forward(seconds)
    context.bridge.tick()


def _picture(context, face, size=SMALL, *, lit=True):
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, face, context.look, size, lit=lit)
    painter.end()
    return image


def test_before_the_start_it_says_so_and_what_the_first_will_be_given(clock, session):
    assert clock.face.word == "ยังไม่เริ่ม"
    assert clock.face.figure == "30:00"
    assert session.visit.items[0].title in clock.face.coming


def test_phases_go_by_word_shape_and_colour(clock, context, clocks, speak):
    length = speak()
    seen = []
    for share in (0.5, 0.32, 0.1, 0.1):
        _at(context, clocks, length * share)
        seen.append((clock.face.tone, clock.face.icon, clock.face.word))
    assert seen == [
        (Tone.CALM, "circle-outline", "อยู่ในเวลา"),
        (Tone.WARNING, "triangle", "ใกล้หมดเวลา"),
        (Tone.DANGER, "octagon", "โปรดสรุป"),
        (Tone.OVER, "plus-box", "เกินเวลา"),
    ]


def test_over_counts_up_without_a_sign_and_turns_the_whole_ground_red(clock, context, clocks, speak):
    length = speak()
    _at(context, clocks, length + 37)
    assert clock.face.figure == "0:37"
    assert _picture(context, clock.face).pixelColor(4, 300) == QColor(OVER_GROUND)


def test_normal_ground_is_dark(clock, context, speak):
    speak()
    assert _picture(context, clock.face).pixelColor(4, 300) == QColor(GROUND)


def test_seconds_left_are_rounded_up(clock, context, clocks, speak):
    speak()
    _at(context, clocks, 0.5)
    assert clock.face.figure == "10:00"


def test_held_time_is_said_and_stands(clock, context, session, clocks, speak):
    speak()
    _at(context, clocks, 60)
    session.run(Command(Do.PAUSE))
    _at(context, clocks, 120)
    assert (clock.face.word, clock.face.figure, clock.face.held) == ("หยุดเวลา", "9:00", True)
    assert clock.face.tone is Tone.STILL
    assert not _picture(context, clock.face).isNull()


def test_the_next_one_is_named(clock, session, speak):
    speak()
    coming = session.live.view().next.item
    assert coming.title in clock.face.coming
    assert clock.face.coming.startswith("ถัดไป  ")


def test_the_assessors_own_meeting_is_named_by_its_kind_alone(clock, session):
    first = session.visit.items[0]
    closed = replace(
        first, uid="closed", kind=Kind.CLOSED, title="Scores", presenters=("Somchai",), agency="Board"
    )
    session.edit(lambda visit: replace(visit, items=(first, closed, *visit.items[1:])), "")
    session.run(Command(Do.START))
    assert clock.face.coming == "ถัดไป  ประชุมลับของผู้ตรวจ"


def test_after_the_last_item_the_time_of_day_stands_large(clock, session, context):
    session.run(Command(Do.START))
    session.run(Command(Do.JUMP, item_uid=session.visit.items[-1].uid))
    session.run(Command(Do.NEXT))
    assert clock.face.word == "ครบทุกลำดับแล้ว"
    assert clock.face.figure == "09.00"
    session.run(Command(Do.END))
    assert clock.face.word == "จบแล้ว"
    session.undo_run()


def test_item_without_a_length_counts_up_without_a_bar(clock, context, session, clocks):
    first, *rest = session.visit.items
    bare = (replace(first, duration_s=None), *rest)
    session.edit(lambda visit: replace(visit, items=bare), "edit")
    assert clock.face.figure == "–:––"
    session.run(Command(Do.START))
    _at(context, clocks, 75)
    assert (clock.face.word, clock.face.figure) == ("ไม่ได้กำหนดเวลา", "1:15")
    assert (clock.face.share, clock.face.allotted) == (None, "")


def test_the_day_s_lateness_is_no_part_of_it(clock, context, clocks, speak):
    clocks.forward(1200)
    speak()
    context.bridge.tick()
    words = (clock.face.word, clock.face.allotted, clock.face.coming)
    assert not any("ช้ากว่า" in word for word in words)


def test_new_message_pulses_three_times_and_stands_still(clock, qtbot):
    clock.show_message("ขอความกรุณาสรุป")
    assert not clock.lit
    qtbot.waitUntil(lambda: clock.lit and not clock._pulse.isActive(), timeout=PULSE_MS * 8)
    assert "".join(clock.face.message) == "ขอความกรุณาสรุป"
    clock.show_message("ขอความกรุณาสรุป")
    assert clock.lit
    clock.show_message("")
    assert clock.face.message == ()


def test_message_does_not_pulse_where_nothing_is_to_move(clock, context):
    context.preferences.set("motion", value=False)
    clock.show_message("ขอบคุณ")
    assert clock.lit


@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (1920, 1080), (1024, 768), (2560, 720)])
def test_a_long_message_stays_inside_its_band_at_any_size(clock, context, speak, size):
    speak()
    clock.show_message(LONG)
    picture = _picture(context, clock.face, QSize(*size), lit=False)
    white = _picture(context, clock.face, QSize(*size), lit=True)
    assert picture != white
    assert picture.pixelColor(2, size[1] // 2) == QColor(GROUND)
    assert picture.pixelColor(size[0] - 3, size[1] // 2) == QColor(GROUND)


def test_it_is_painted_in_the_pass_of_the_tick(clock, context, clocks, speak):
    speak()
    before = clock.grab().toImage()
    _at(context, clocks, 1)
    assert clock.grab().toImage() != before


def test_it_has_no_cursor_and_its_keys_are_handed_on(clock, qtbot):
    assert clock.cursor().shape() is Qt.CursorShape.BlankCursor
    keys = []
    clock.key_pressed.connect(lambda event: keys.append(event.key()))
    QTest.keyClick(clock, Qt.Key.Key_Space)
    assert keys == [Qt.Key.Key_Space]


def test_double_click_and_close_are_asked_of_the_keeper(clock, qtbot):
    with qtbot.waitSignal(clock.fill_requested):
        QTest.mouseDClick(clock, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(clock.close_requested):
        clock.close()
    assert clock.isVisible()


def test_activation_is_told(clock, qtbot):
    # By a window manager that asks nobody.
    clock.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus, False)
    clock.show()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    qtbot.waitActive(other)
    with qtbot.waitSignal(clock.activated):
        clock.activateWindow()


def test_it_speaks_the_language_of_the_screen(clock, context, qtbot):
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: clock.face.word == "Not started")
    assert clock.windowTitle() != "จอผู้นำเสนอ"
    context.speech.speak(Language.THAI)


def test_without_a_run_it_says_that_none_has_begun(context, qtbot):
    made = PresenterClock(context)
    qtbot.addWidget(made)
    assert made.face.word == "ยังไม่เริ่ม"
    assert made.sizeHint() == QSize(640, 360)
