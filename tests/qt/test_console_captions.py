"""Buttons, hints and sentences of the console name the keys as this user has them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from pmqa_desk.qt.key_bindings import ENTRY
from tests.qt.consoles import CONTROL, press, shown


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    return shown(context, qtbot)


def test_tooltips_name_all_keys_of_a_button(console):
    assert console.blank_button.toolTip() == "แป้น B  จุด (.)"
    assert console.back_button.toolTip() == "ไม่มีลำดับก่อนหน้า", "off, it says why"
    assert console.skip_button.toolTip() == "แป้น Ctrl+→"


def test_button_that_comes_on_has_its_key(console, context, clocks):
    context.preferences.set(ENTRY, "more board F10")
    assert console.more_button.toolTip() == "ยังไม่เริ่ม"
    clocks.forward(1)
    press(console, Qt.Key.Key_Space)
    assert console.more_button.toolTip() == "แป้น F10 กด Shift ด้วย: 5 นาที"


def test_button_without_a_key_names_none(console, context):
    context.preferences.set(ENTRY, "freeze board none")
    assert console.freeze_button.toolTip() == ""


def test_everything_that_names_a_key_follows(console, context, clocks):
    lines = ("next board F10", "hold board H", "undo board F12", "note board Ctrl+N", "question board Ctrl+Q")
    context.preferences.set(ENTRY, "\n".join(lines))
    clocks.forward(1)
    press(console, Qt.Key.Key_F10)
    assert console.next_key.text() == "F10"
    assert console.hold_button.text() == "หยุดเวลา  H"
    assert console.line_bar.note_button.text() == "บันทึก Ctrl+N"
    assert console.line_bar.line_edit.placeholderText().startswith("กด Ctrl+Q แล้วพิมพ์คำถาม")
    press(console, Qt.Key.Key_Plus)
    assert console.news.text == "เพิ่มเวลา 1 นาทีแล้ว · F12 เลิกทำ"
    press(console, Qt.Key.Key_A)
    assert console.news.text == "ดูเหมือนกำลังพิมพ์ กด Ctrl+N เพื่อจดบันทึก"
    console.deeds._stray.stop()
    press(console, Qt.Key.Key_F)
    assert console.news.text == "ห้องประชุมเห็นภาพเดิมจนกว่าจะกด F อีกครั้ง"


def test_keys_act_as_they_were_given(console, context, session, clocks):
    context.preferences.set(ENTRY, "next board F10\nskip board Right")
    clocks.forward(1)
    press(console, Qt.Key.Key_Space)
    assert session.live.view().place is None, "what Space did before it does no more"
    clocks.forward(3)
    press(console, Qt.Key.Key_F10)
    assert session.live.view().place == 0
    press(console, Qt.Key.Key_Right, CONTROL)
    assert session.live.view().place == 0
    press(console, Qt.Key.Key_Right)
    assert session.live.view().place == 1


def test_key_that_a_field_does_not_want_acts_while_one_types(console, context, session, clocks):
    context.preferences.set(ENTRY, "skip board F10")
    clocks.forward(1)
    press(console, Qt.Key.Key_Space)
    press(console, Qt.Key.Key_F8)
    press(console, Qt.Key.Key_F10)
    assert session.live.view().place == 1
    assert console.line_bar.line_edit.hasFocus()


def test_words_follow_the_language_and_the_keys_stay(console, context, qtbot):
    context.preferences.set(ENTRY, "blank board F10")
    QApplication.sendEvent(console, QEvent(QEvent.Type.LanguageChange))
    QApplication.processEvents()
    assert console.blank_button.toolTip() == "แป้น F10  B  จุด (.)"
    assert console.hold_button.text() == "หยุดเวลา  P"
