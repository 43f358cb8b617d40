"""A dialog opens within the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from pmqa_desk.qt.window_size import open_at


class _Screen:
    def availableGeometry(self) -> QRect:  # noqa: N802 - named as Qt names it
        return QRect(0, 0, 1093, 614)


class _Window(QWidget):
    @override
    def screen(self):
        return _Screen()


def test_a_dialog_is_no_larger_than_a_small_screen_and_no_larger_than_it_likes(qtbot):
    window = _Window()
    qtbot.addWidget(window)
    open_at(window, 1180, 640)
    assert window.width() < 1093
    assert window.height() < 614
    open_at(window, 700, 500)
    assert (window.width(), window.height()) == (700, 500)
