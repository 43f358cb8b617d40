"""The words of a resolution: one or none, by number, arrows or click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from pmqa_desk.domain.visit import Resolution
from pmqa_desk.qt.word_row import WordRow

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def row(qtbot):
    row = WordRow()
    qtbot.addWidget(row)
    row.show()
    row.setFocus()
    return row


def _chosen(row):
    return [word for word, button in row.buttons.items() if button.isChecked()]


def test_a_click_chooses_one_and_the_next_click_none(row, qtbot):
    with qtbot.waitSignal(row.chosen) as chosen:
        row.buttons[Resolution.AGREED].click()
    assert (chosen.args, _chosen(row)) == ([Resolution.AGREED], [Resolution.AGREED])
    row.buttons[Resolution.AGREED].click()
    assert (row.word, _chosen(row)) == (None, [])


def test_arrows_go_round(row):
    QTest.keyClick(row, Qt.Key.Key_Left)
    assert row.word is Resolution.ASSIGNED
    QTest.keyClick(row, Qt.Key.Key_Right)
    assert _chosen(row) == [Resolution.ACKNOWLEDGED]


def test_numbers_choose_alone_where_the_row_has_the_keys_and_with_alt_elsewhere(row):
    QTest.keyClick(row, Qt.Key.Key_2)
    assert row.word is Resolution.CERTIFIED
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_4, ALT, "4")
    assert row.take_number(event)
    assert row.word is Resolution.APPROVED
    assert not row.take_number(
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier, "4")
    )
    assert not row.take_number(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_9, ALT, "9"))
    assert row.word is Resolution.APPROVED


def test_a_word_that_is_shown_was_not_chosen(row, qtbot):
    with qtbot.assertNotEmitted(row.chosen):
        row.show_word(Resolution.AGREED)
    assert _chosen(row) == [Resolution.AGREED]
