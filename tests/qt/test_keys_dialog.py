"""Keys are changed by pressing them; a conflict is told in words, and every change is kept at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt import key_catcher
from pmqa_desk.qt.key_bindings import DEFAULTS, ENTRY, Device, Press, bindings_of
from pmqa_desk.qt.keys_dialog import KeysDialog
from pmqa_desk.qt.settings_dialog import SettingsDialog

BOARD, CLICKER = Device.BOARD, Device.CLICKER


@pytest.fixture
def dialog(qtbot, context):
    made = KeysDialog(context.preferences, context.words)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def _choose(dialog, press, device):
    table = dialog.deed_table
    for row in range(table.rowCount()):
        for column in (1, 2):
            if table.item(row, column).data(Qt.ItemDataRole.UserRole) == (press, device):
                table.setCurrentCell(row, column)
                return
    raise AssertionError(press)


def _give(dialog, press, device, key, held=Qt.KeyboardModifier.NoModifier):
    _choose(dialog, press, device)
    QTest.keyClick(dialog.deed_table, Qt.Key.Key_Return)
    QTest.keyClick(dialog.catch_label, key, held)


def _keys(context, press, device=None):
    return [chord.written() for chord in bindings_of(context.preferences).of(press, device)]


def _says(dialog):
    return dialog.catch_label.text().replace("\u200b", "")


def test_next_key_is_the_new_one_and_is_kept(dialog, context):
    _give(dialog, Press.HOLD, BOARD, Qt.Key.Key_F16)
    assert _keys(context, Press.HOLD) == ["F16"]
    assert dialog.deed_table.currentItem().text() == "F16"
    assert dialog.deed_table.hasFocus()


def test_keys_are_asked_for_in_words(dialog):
    _choose(dialog, Press.HOLD, BOARD)
    dialog.change_button.click()
    assert _says(dialog) == "กดแป้นสำหรับ “หยุดเวลา · เดินเวลาต่อ” · Esc ยกเลิก"
    assert dialog.catch_label.hasFocus()


def test_thai_layout_gives_the_key_and_not_its_sign(dialog, context, monkeypatch):
    monkeypatch.setattr(key_catcher.QGuiApplication, "platformName", staticmethod(lambda: "xcb"))
    _choose(dialog, Press.HOLD, BOARD)
    dialog.change_button.click()
    event = QKeyEvent(QEvent.Type.KeyPress, ord("ส"), Qt.KeyboardModifier.NoModifier, 38 + 8, 0, 0, "ส")
    QApplication.sendEvent(dialog.catch_label, event)
    assert _keys(context, Press.HOLD) == ["L"]


def test_conflict_is_told_by_the_deed_and_nothing_changes_yet(dialog, context):
    _give(dialog, Press.HOLD, BOARD, Qt.Key.Key_B)
    assert _says(dialog) == "แป้น B ใช้กับ “จอว่าง” อยู่แล้ว"
    assert dialog.take_button.isVisible()
    assert bindings_of(context.preferences) == DEFAULTS


def test_conflict_may_be_taken_over(dialog, context):
    _give(dialog, Press.HOLD, BOARD, Qt.Key.Key_B)
    dialog.take_button.click()
    assert _keys(context, Press.HOLD) == ["B"]
    assert _keys(context, Press.BLANK) == ["."]
    assert not dialog.take_button.isVisible()


def test_conflict_may_be_left(dialog, context):
    _give(dialog, Press.HOLD, BOARD, Qt.Key.Key_B)
    dialog.cancel_button.click()
    assert bindings_of(context.preferences) == DEFAULTS
    assert _says(dialog) == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Up])
def test_protected_key_is_refused_with_a_sentence(dialog, context, key):
    _give(dialog, Press.HOLD, BOARD, key)
    if dialog.take_button.isVisible():
        dialog.take_button.click()
    assert _says(dialog).startswith("แป้นนี้กำหนดใหม่ไม่ได้")
    assert bindings_of(context.preferences) == DEFAULTS


def test_way_on_keeps_a_key(dialog, context):
    _give(dialog, Press.HOLD, BOARD, Qt.Key.Key_Space)
    dialog.take_button.click()
    assert _says(dialog).startswith("ลำดับถัดไปต้องมีแป้นอย่างน้อยหนึ่งแป้น")
    _choose(dialog, Press.NEXT, BOARD)
    dialog.clear_button.click()
    assert _keys(context, Press.NEXT) == ["Space"]


def test_escape_leaves_without_a_change(dialog, context):
    _give(dialog, Press.HOLD, BOARD, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert _says(dialog) == ""
    assert bindings_of(context.preferences) == DEFAULTS


def test_going_elsewhere_leaves_too(dialog):
    _choose(dialog, Press.HOLD, BOARD)
    dialog.change_button.click()
    dialog.guard_combo.setFocus()
    assert _says(dialog) == ""


def test_keys_that_are_held_with_others_are_waited_for(dialog, context):
    _choose(dialog, Press.HOLD, BOARD)
    dialog.change_button.click()
    QTest.keyClick(dialog.catch_label, Qt.Key.Key_Control)
    QTest.keyClick(dialog.catch_label, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert _keys(context, Press.HOLD) == ["Ctrl+H"]


def test_key_that_has_no_name_is_not_taken(dialog, context):
    _choose(dialog, Press.HOLD, BOARD)
    dialog.change_button.click()
    event = QKeyEvent(QEvent.Type.KeyPress, 0x0E1F, Qt.KeyboardModifier.NoModifier, "ฟ")
    QApplication.sendEvent(dialog.catch_label, event)
    assert _says(dialog) == "ไม่รู้จักแป้นนี้ กรุณากดแป้นอื่น"
    assert bindings_of(context.preferences) == DEFAULTS


def test_key_of_a_command_of_the_window_is_caught(dialog):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(dialog.catch_label, event)
    assert event.isAccepted()


def test_clicker_has_keys_of_its_own(dialog, context):
    _give(dialog, Press.NEXT, CLICKER, Qt.Key.Key_F16)
    assert _keys(context, Press.NEXT, BOARD) == ["Space"]
    assert _keys(context, Press.NEXT, CLICKER) == ["F16"]


def test_key_is_added_beside_the_others_or_all_are_removed(dialog, context):
    _choose(dialog, Press.HOLD, BOARD)
    dialog.add_button.click()
    QTest.keyClick(dialog.catch_label, Qt.Key.Key_F16)
    assert _keys(context, Press.HOLD) == ["P", "F16"]
    dialog.clear_button.click()
    assert _keys(context, Press.HOLD) == []
    assert dialog.deed_table.currentItem().text() == "–"


def test_one_deed_or_all_get_their_keys_back(dialog, context):
    _give(dialog, Press.HOLD, BOARD, Qt.Key.Key_J)
    _give(dialog, Press.FREEZE, BOARD, Qt.Key.Key_K)
    _choose(dialog, Press.HOLD, BOARD)
    dialog.restore_button.click()
    assert (_keys(context, Press.HOLD), _keys(context, Press.FREEZE)) == (["P"], ["K"])
    dialog.restore_all_button.click()
    assert context.preferences.text(ENTRY, "x") == ""


def test_head_of_a_group_is_nothing_to_change(dialog):
    dialog.deed_table.setCurrentCell(0, 0)
    assert not dialog.change_button.isEnabled()
    QTest.keyClick(dialog.deed_table, Qt.Key.Key_Return)
    for deed in (dialog.clear_button, dialog.restore_button, dialog.add_button):
        assert not deed.isEnabled()
    assert _says(dialog) == ""
    _choose(dialog, Press.HOLD, BOARD)
    assert dialog.change_button.isEnabled()


def test_changes_are_there_when_it_is_opened_again(dialog, context, qtbot):
    _give(dialog, Press.HOLD, BOARD, Qt.Key.Key_F16)
    again = KeysDialog(context.preferences, context.words)
    qtbot.addWidget(again)
    _choose(again, Press.HOLD, BOARD)
    assert again.deed_table.currentItem().text() == "F16"


def test_guard_and_clicker_are_set_here(dialog, context, qtbot):
    assert dialog.guard_combo.currentText() == "0.5 วินาที"
    place = dialog.guard_combo.findData(1500)
    dialog.guard_combo.setCurrentIndex(place)
    dialog.guard_combo.activated.emit(place)
    dialog.past_check.toggle()
    assert context.preferences.text("guard_ms", "") == "1500"
    assert context.preferences.flag("clicker_past_last", default=False)
    again = KeysDialog(context.preferences, context.words)
    qtbot.addWidget(again)
    assert again.guard_combo.currentData() == 1500
    assert again.past_check.isChecked()


def test_words_follow_the_language(dialog, context, qtbot):
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: dialog.deed_table.item(1, 0).text() == "Next item")
    assert dialog.deed_table.horizontalHeaderItem(2).text() == "Clicker"
    context.speech.speak(Language.THAI)


def test_settings_open_it_without_closing(qtbot, context):
    settings = SettingsDialog(context.preferences, context.words)
    qtbot.addWidget(settings)
    settings.show()
    settings.keys_button.click()
    opened = settings.findChild(KeysDialog)
    assert opened.isVisible()
    assert opened.windowModality() is Qt.WindowModality.WindowModal, "the console keeps its keys"
    with qtbot.waitSignal(opened.finished):
        opened.close_button.click()
    assert settings.isVisible()
