"""The help stands beside the work, is searched, and reaches for nothing outside the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.help_window import PICTURE_WIDTH, HelpWindow
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.look import Look, Scheme
from pmqa_desk.qt.words import Words, plain
from tests.qt.keys import type_text

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def speech():
    made = Speech()
    yield made
    made.silence()


@pytest.fixture
def window(qtbot, faces, speech):
    made = HelpWindow(speech, Words(), Look(Scheme.LIGHT), lambda: (("Ctrl+Z", "เลิกทำ"),))
    qtbot.addWidget(made)
    made.show()
    return made


def text(window):
    return plain(window.text_browser.toPlainText())


def test_it_opens_at_the_part_that_is_asked_for(window):
    window.show_part("stage")
    assert window.part == "stage"
    assert text(window).startswith("จอแสดงผล")
    window.show_part("no such part")
    assert window.part == "start"


def test_a_link_leads_to_its_part(window):
    window.text_browser.anchorClicked.emit(QUrl("#ready"))
    assert window.part == "ready"


def test_search_leaves_the_parts_that_hold_the_words(window):
    window.show_part("run")
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(window.search_edit, "เครื่องฉาย")
    assert [part.key for part in window._parts] == ["trouble"]
    assert window.part == "trouble"
    type_text(window.search_edit, "กกก")
    assert window.part is None
    assert text(window) == "ไม่พบคำนี้ในคู่มือ"


def test_the_keys_of_the_main_window_stand_at_the_end(window):
    window.show_part("keys")
    assert "Ctrl+Z" in text(window)


@pytest.mark.parametrize(
    "name",
    ["https://example.org/a.png", "file:///etc/passwd", "../pictures/stage.png", "/etc/a.png", "data:,a"],
)
def test_nothing_is_loaded_from_outside(window, name):
    assert window.text_browser.loadResource(IMAGE, QUrl(name)) is None


def test_its_own_pictures_fit_beside_the_text(window):
    assert window.text_browser.loadResource(IMAGE, QUrl("console.png")).width() == PICTURE_WIDTH


def test_it_speaks_the_language_of_the_screen_at_the_same_part(window, speech, qtbot):
    window.show_part("late")
    speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: text(window).startswith("When time runs short"))
    assert window.part == "late"


def test_a_part_can_be_printed_from_a_preview(window, qtbot):
    window.show_part("wrong")
    window.print_button.click()
    preview = window.findChild(QPrintPreviewDialog)
    qtbot.waitUntil(preview.isVisible)
    preview.close()


def test_escape_closes_it(window):
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
