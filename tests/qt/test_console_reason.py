"""The line right after a skip: a note is its reason, and a plain note again whenever that is meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.blocks import plain
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.timing_report import timing_blocks
from tests.qt.consoles import CONTROL, shown
from tests.qt.consoles import press as _press


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    return shown(context, qtbot)


def _go(console, clocks):
    clocks.forward(1)
    _press(console, Qt.Key.Key_Space)


def _place(session):
    return session.live.view().place


def test_f8_after_a_skip_is_its_reason(console, session, clocks):
    _go(console, clocks)
    _press(console, Qt.Key.Key_Right, CONTROL)
    _press(console, Qt.Key.Key_F8)
    line = console.line_bar
    assert line.note_button.text() == "เหตุผล F8"
    assert line.line_edit.placeholderText().startswith("เหตุผลที่ข้าม")
    QTest.keyClicks(line.line_edit, "late")
    _press(console, Qt.Key.Key_Return)
    view = session.live.view()
    assert view.items[0].skip.reason == "late"
    assert session.visit.notes == ()
    assert console.news.text.startswith("จดเหตุผลที่ข้าม")
    assert line.note_button.text() == "บันทึก F8"


def test_reason_stands_in_minutes_and_timings(console, session, clocks):
    _go(console, clocks)
    clocks.forward(60)
    _press(console, Qt.Key.Key_Right, CONTROL)
    _press(console, Qt.Key.Key_F8)
    QTest.keyClicks(console.line_bar.line_edit, "LATE")
    _press(console, Qt.Key.Key_Return)
    view, visit = session.live.view(), session.visit
    assert "เนื่องจากLATE" in plain(timing_blocks(visit, view))
    assert "แล้วข้ามส่วนที่เหลือ เนื่องจากLATE" in plain(minutes_blocks(visit, view))


def test_f8_once_more_is_a_plain_note(console, session, clocks):
    _go(console, clocks)
    _press(console, Qt.Key.Key_Right, CONTROL)
    _press(console, Qt.Key.Key_F8)
    _press(console, Qt.Key.Key_F8)
    QTest.keyClicks(console.line_bar.line_edit, "said")
    _press(console, Qt.Key.Key_Return)
    assert [note.text for note in session.visit.notes] == ["said"]
    assert session.live.view().items[0].skip.reason is None


def test_button_of_notes_takes_the_reason_too(console, session, clocks):
    _go(console, clocks)
    console.skip_button.click()
    console.line_bar.note_button.click()
    assert console.line_bar.note_button.text() == "เหตุผล F8"


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_F7])
def test_reason_that_was_left_is_one_no_more(console, session, clocks, leave):
    _go(console, clocks)
    _press(console, Qt.Key.Key_Right, CONTROL)
    _press(console, Qt.Key.Key_F8)
    _press(console, leave)
    assert console.line_bar.note_button.text() == "บันทึก F8"


def test_next_action_makes_a_note_a_note_again(console, session, clocks):
    _go(console, clocks)
    _press(console, Qt.Key.Key_Right, CONTROL)
    _go(console, clocks)
    _press(console, Qt.Key.Key_F8)
    QTest.keyClicks(console.line_bar.line_edit, "said")
    _press(console, Qt.Key.Key_Return)
    assert len(session.visit.notes) == 1


def test_undo_of_the_skip_takes_the_offer_back(console, session, clocks):
    _go(console, clocks)
    _press(console, Qt.Key.Key_Right, CONTROL)
    _press(console, Qt.Key.Key_Z, CONTROL)
    _press(console, Qt.Key.Key_F8)
    assert console.line_bar.note_button.text() == "บันทึก F8"


def test_undo_takes_the_reason_back_and_then_the_skip(console, session, clocks):
    _go(console, clocks)
    _press(console, Qt.Key.Key_Right, CONTROL)
    _press(console, Qt.Key.Key_F8)
    QTest.keyClicks(console.line_bar.line_edit, "late")
    _press(console, Qt.Key.Key_Return)
    _press(console, Qt.Key.Key_Escape)
    _press(console, Qt.Key.Key_Z, CONTROL)
    assert session.live.view().items[0].skip.reason is None
    _press(console, Qt.Key.Key_Z, CONTROL)
    assert _place(session) == 0


def test_refused_reason_keeps_what_was_typed_and_can_be_kept_again(console, session, store, clocks):
    _go(console, clocks)
    _press(console, Qt.Key.Key_Right, CONTROL)
    _press(console, Qt.Key.Key_F8)
    QTest.keyClicks(console.line_bar.line_edit, "late")
    console.line_bar._timer.stop()
    store.failure = DeskError("พื้นที่ดิสก์เต็ม", "The disk is full.")
    _press(console, Qt.Key.Key_Return)
    assert console.line_bar.line_edit.text() == "late"
    _press(console, Qt.Key.Key_Return)
    assert session.live.view().items[0].skip.reason == "late"
