"""What the line becomes is said in words where there is room, else by icon and key: the line comes first."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.line_kinds import LEAST_LINE
from tests.qt.consoles import new_console


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    console = new_console(context, qtbot)
    console.show()
    return console


@pytest.mark.parametrize("width", [1093, 1366, 1920])
@pytest.mark.parametrize("language", list(Language))
def test_half_a_sentence_is_seen_in_the_line_at_every_width(console, context, qtbot, width, language):
    context.speech.speak(language)
    console.resize(width, 768)
    line = console.line_bar.line_edit
    qtbot.waitUntil(lambda: console.width() == width and line.width() >= LEAST_LINE)
    context.speech.speak(Language.THAI)


def test_first_look_at_a_narrow_console_shows_the_line(context, session, qtbot):
    session.open_run()
    for number in range(12):
        session.record_question(f"ถาม {number}", "ถาม")
    console = new_console(context, qtbot, (1093, 614))
    console.show()
    qtbot.waitUntil(lambda: console.line_bar.line_edit.width() >= LEAST_LINE)


def test_words_come_back_with_the_room_for_them(console, qtbot):
    bar = console.line_bar
    console.resize(1093, 768)
    qtbot.waitUntil(lambda: bar.note_button.text() == "F8")
    assert bar.evidence_button.text() == "", "its key is longer than the icon says more"
    console.resize(1920, 1080)
    qtbot.waitUntil(lambda: bar.note_button.text() == "บันทึก F8")
    assert bar.evidence_button.text() == "เอกสาร Shift+F7"


def test_tooltip_and_name_say_the_words_where_the_button_does_not(console, qtbot):
    bar = console.line_bar
    console.resize(1093, 768)
    qtbot.waitUntil(lambda: bar.note_button.text() == "F8")
    assert (bar.note_button.toolTip(), bar.note_button.accessibleName()) == ("บันทึก F8", "บันทึก")
    assert bar.evidence_button.toolTip() == "เอกสาร Shift+F7"
