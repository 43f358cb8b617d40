"""One press, and the text is on the clipboard; that it is there is said."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QGuiApplication

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.visit import Assignment
from pmqa_desk.qt.carried_dialog import CarriedDialog
from pmqa_desk.qt.copy_button import CopyButton
from pmqa_desk.qt.programme_page import ProgrammePage


def test_text_of_the_moment_is_copied_and_that_is_said(context, qtbot):
    texts = ["หนึ่ง", "สอง"]
    button = CopyButton(context, texts.pop)
    qtbot.addWidget(button)
    with qtbot.waitSignal(context.bridge.told) as told:
        button.click()
    assert QGuiApplication.clipboard().text() == "สอง"
    assert told.args == ["คัดลอกข้อความแล้ว นำไปวางในแชตได้"]
    button.click()
    assert QGuiApplication.clipboard().text() == "หนึ่ง"


def test_name_follows_the_language(context, qtbot):
    button = CopyButton(context, str)
    qtbot.addWidget(button)
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: button.text() == "Copy as text")
    context.speech.silence()


def test_programme_is_sent_as_it_stands(context, session, qtbot):
    page = ProgrammePage(context)
    qtbot.addWidget(page)
    # Held until it is closed: found with nobody holding it, it would be taken apart while it is seen.
    qtbot.kept = page
    page.head_buttons()[0].click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("กำหนดการ")
    assert len(lines) >= len(session.visit.items)


def test_what_was_given_out_is_sent_from_where_it_is_listed(context, session, qtbot):
    session.edit(lambda visit: replace(visit, assignments=(Assignment("t", "ส่งสไลด์"),)), "x")
    dialog = CarriedDialog(context)
    qtbot.addWidget(dialog)
    dialog.findChild(CopyButton).click()
    assert "ส่งสไลด์" in QGuiApplication.clipboard().text()


def test_nothing_to_copy_is_said_and_the_clipboard_is_left_alone(context, session, qtbot):
    session.edit(lambda visit: replace(visit, items=()), "x")
    page = ProgrammePage(context)
    qtbot.addWidget(page)
    qtbot.kept = page
    QGuiApplication.clipboard().setText("ของเดิม")
    with qtbot.waitSignal(context.bridge.refused):
        page.head_buttons()[0].click()
    assert QGuiApplication.clipboard().text() == "ของเดิม"
