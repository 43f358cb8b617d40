"""How far a long work is, and the way to end it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from pmqa_desk.qt.work_progress import STEPS, WorkProgress


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def progress(window):
    made = WorkProgress("กำลังทำ", window)
    made.show()
    return made


def test_more_bytes_than_a_bar_can_count_are_shown(progress):
    progress.show_progress(3 * 10**12, 4 * 10**12)
    assert progress.value() == STEPS * 3 // 4
    progress.show_progress(0, 0)
    assert progress.value() == 0


def test_it_stays_when_all_is_done_and_holds_no_window_up(progress):
    progress.show_progress(1, 1)
    assert progress.isVisible()
    assert progress.windowModality() is Qt.WindowModality.NonModal


@pytest.mark.parametrize("close", [False, True])
def test_button_and_closing_ask_for_the_end(qtbot, progress, close):
    with qtbot.waitSignal(progress.canceled):
        if close:
            progress.close()
        else:
            progress.findChild(QPushButton).click()
