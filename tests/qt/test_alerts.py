"""The few boxes there are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pmqa_desk.qt.alerts import show_about, show_fault


def test_a_fault_says_where_it_is_written_and_tells_when_it_was_read(qtbot):
    read: list[bool] = []
    box = show_fault(None, "/log/desk.log", 3, lambda: read.append(True))
    qtbot.addWidget(box)

    assert "/log/desk.log" in box.informativeText()
    assert "3" in box.informativeText()
    assert read == []

    box.buttons()[0].click()
    assert read == [True]


def test_about_names_the_version(qtbot):
    window = QWidget()
    qtbot.addWidget(window)

    assert "1.2.3" in show_about(window, "1.2.3").text()
