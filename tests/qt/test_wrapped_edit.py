"""The large field: Thai wraps between words, and nobody meets what makes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.qt.words import ZERO_WIDTH_SPACE, Words
from pmqa_desk.qt.wrapped_edit import WrappedEdit
from tests.qt.keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
SENTENCE = "ที่ประชุมมีมติเห็นชอบตามเสนอ"


@pytest.fixture
def edit(qtbot):
    edit = WrappedEdit()
    qtbot.addWidget(edit)
    edit.prepare(Words())
    edit.show()
    edit.setFocus()
    return edit


def _to(edit, place):
    cursor = edit.textCursor()
    cursor.setPosition(place)
    edit.setTextCursor(cursor)


def test_words_are_parted_as_they_are_typed_and_the_text_is_as_it_was_typed(edit):
    type_text(edit, SENTENCE)
    assert edit.text() == SENTENCE
    assert edit.toPlainText() == Words().breakable(SENTENCE)
    assert ZERO_WIDTH_SPACE in edit.toPlainText()


def test_every_sign_can_be_taken_back_by_one_press(edit):
    edit.show_text(SENTENCE)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    for left in range(len(SENTENCE) - 1, -1, -1):
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
        assert edit.text() == SENTENCE[:left]


def test_delete_takes_a_letter_at_each_press(edit):
    edit.show_text("มติเห็นชอบ")
    _to(edit, len("มติ"))
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.text() == "มติห็นชอบ"


def test_the_caret_passes_a_word_s_end_in_one_press(edit):
    edit.show_text("มติกกกก")
    shown = edit.toPlainText()
    _to(edit, shown.index(ZERO_WIDTH_SPACE))
    QTest.keyClick(edit, Qt.Key.Key_Right)
    type_text(edit, "ข")
    assert edit.text() == "มติกขกกก"


def test_what_is_copied_and_pasted_has_no_hidden_signs(edit):
    edit.show_text(SENTENCE)
    edit.selectAll()
    assert edit.createMimeDataFromSelection().text() == SENTENCE
    data = QMimeData()
    data.setText(f"เห็น{ZERO_WIDTH_SPACE}ชอบ\nสอง")
    edit.insertFromMimeData(data)
    assert edit.text() == "เห็นชอบ\nสอง"


def test_undo_takes_back_letters_and_never_only_what_is_hidden(edit):
    type_text(edit, "มติ")
    before = edit.text()
    type_text(edit, "เห็นชอบ")
    texts = {edit.text()}
    for _ in range(20):
        QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
        if edit.text() in texts and edit.text():
            pytest.fail("an undo changed nothing")
        texts.add(edit.text())
        if not edit.text():
            break
    assert edit.text() == ""
    for _ in range(20):
        QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert edit.text() == before + "เห็นชอบ"


def test_a_text_that_is_shown_is_not_typed_and_the_same_keeps_the_caret(edit, qtbot):
    with qtbot.assertNotEmitted(edit.typed):
        edit.show_text(SENTENCE)
    _to(edit, 5)
    edit.show_text(SENTENCE)
    assert edit.textCursor().position() == 5
    with qtbot.waitSignal(edit.typed):
        type_text(edit, "ก")


def test_no_line_is_wider_than_the_field_or_begins_within_a_word(edit):
    edit.resize(160, 200)
    edit.show_text("ที่ประชุมมีมติเห็นชอบตามที่ฝ่ายเลขานุการเสนอและมอบหมายให้หน่วยงานที่เกี่ยวข้องดำเนินการ")
    edit.grab()
    block = edit.document().firstBlock()
    layout, text = block.layout(), block.text()
    starts = [layout.lineAt(n).textStart() for n in range(1, layout.lineCount())]
    assert len(starts) > 2
    assert all(text[start - 1] == ZERO_WIDTH_SPACE for start in starts)


def test_words_that_are_loaded_later_part_what_is_there(edit):
    late = Words(waits=True)
    edit.prepare(late)
    edit.show_text(SENTENCE)
    late.load()
    edit.cut_anew()
    assert ZERO_WIDTH_SPACE in edit.toPlainText()
    assert edit.text() == SENTENCE


def test_undo_is_the_window_s_where_the_field_has_nothing_to_take_back(edit):
    def wants(key=Qt.Key.Key_Z):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, CONTROL)
        event.ignore()
        QApplication.sendEvent(edit, event)
        return event.isAccepted()

    edit.show_text(SENTENCE)
    assert not wants()
    type_text(edit, "ก")
    assert wants()
