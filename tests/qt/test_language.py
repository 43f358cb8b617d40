"""The language of the screen, Qt's own dialogs and menus with it."""

from __future__ import annotations

import gc
import re

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QPushButton

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.language import Speech

ENGLISH = re.compile("[A-Za-z]{2,}")


@pytest.fixture
def speech(qapp):
    # What other tests left is still translating until it is collected.
    gc.collect()
    speaks = Speech()
    speaks.speak(Language.THAI)
    yield speaks
    speaks.silence()


def test_the_menu_of_a_field_is_thai(qtbot, speech):
    edit = QLineEdit("คำ")
    qtbot.addWidget(edit)

    words = [action.text().partition("\t")[0] for action in edit.createStandardContextMenu().actions()]

    assert [word for word in words if ENGLISH.search(word)] == []
    assert "วาง" in words


def test_qts_own_file_dialog_is_thai(qtbot, speech, tmp_path):
    dialog = QFileDialog(None, "เปิด", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)

    labels = [label.text() for label in dialog.findChildren(QLabel)]
    buttons = [button.text() for button in dialog.findChild(QDialogButtonBox).findChildren(QPushButton)]

    assert [text for text in (*labels, *buttons) if ENGLISH.search(text)] == []
    assert "ยกเลิก" in buttons


def test_the_print_preview_is_thai(qtbot, speech):
    dialog = QPrintPreviewDialog(QPrinter())
    qtbot.addWidget(dialog)

    assert dialog.windowTitle() == "ดูตัวอย่างก่อนพิมพ์"


def test_qts_own_words_are_english_when_the_screen_is(qtbot, speech):
    speech.speak(Language.ENGLISH)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert box.buttons()[0].text() == "Cancel"

    speech.speak(Language.THAI)
    other = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(other)
    assert other.buttons()[0].text() == "ยกเลิก"
