"""The window of a start without a file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.qt.start_window import StartWindow
from pmqa_desk.qt.words import plain


@pytest.fixture
def window(qtbot, context, tmp_path):
    context.preferences.add_recent(tmp_path / "งานปีก่อน.pmqa")
    made = StartWindow(context.look, context.words, context.preferences, context.speech)
    context.preferences.changed.connect(lambda _: context.speech.speak(context.preferences.language))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("what", ["new", "paste", "open", "example"])
def test_each_button_asks_for_what_it_says(qtbot, window, what):
    with qtbot.waitSignal(getattr(window, f"{what}_requested")):
        getattr(window, f"{what}_button").click()


def test_a_recent_file_is_asked_for_by_its_path(qtbot, window, tmp_path):
    entry = window.recent_list.item(0)
    assert entry.text() == "งานปีก่อน"
    with qtbot.waitSignal(window.recent_chosen) as chosen:
        window.recent_list.itemActivated.emit(entry)

    assert chosen.args == [tmp_path / "งานปีก่อน.pmqa"]


def test_without_recent_files_there_is_no_list(qtbot, window, context):
    context.preferences.set("recent", "")
    window.name()

    assert not window.recent_list.isVisible()


def test_a_refusal_is_said_in_the_language_of_the_screen(qtbot, window):
    assert not window.refusal_frame.isVisible()
    window.refuse(DeskError("เปิดไม่ได้", "It cannot be opened."))
    assert plain(window.refusal_label.text()) == "เปิดไม่ได้"

    window.language_button.click()
    qtbot.waitUntil(lambda: window.refusal_label.text() == "It cannot be opened.")
    assert window.new_button.text() == "New visit"

    window.language_button.click()
    qtbot.waitUntil(lambda: window.new_button.text() == "สร้างงานใหม่")


def test_closing_is_told(qtbot, window):
    with qtbot.waitSignal(window.closed):
        window.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_focus(qtbot, window, key):
    window.paste_button.setFocus()

    with qtbot.waitSignal(window.paste_requested):
        qtbot.keyClick(window.paste_button, key)
