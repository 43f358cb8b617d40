"""What is chosen for the room's screen is kept at once and shown again."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.settings_dialog import SettingsDialog
from pmqa_desk.qt.stage_settings import StageSettings


@pytest.fixture
def dialog(qtbot, context):
    made = StageSettings(context.preferences)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("name", "entry", "value"),
    [("corner_combo", "stage_corner", "top_left"), ("blank_combo", "stage_blank", "emblem")],
)
def test_a_choice_is_kept_at_once_and_shown_again(qtbot, dialog, context, name, entry, value):
    combo = getattr(dialog, name)
    place = combo.findData(value)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    assert context.preferences.text(entry, "") == value
    again = StageSettings(context.preferences)
    qtbot.addWidget(again)
    assert getattr(again, name).currentData() == value


@pytest.mark.parametrize(
    ("name", "entry", "default"),
    [
        ("questions_check", "stage_clock_questions", False),
        ("loop_check", "stage_loop", True),
        ("corner_visit_check", "corner_visit", False),
        ("corner_message_check", "corner_message", False),
    ],
)
def test_a_switch_is_kept_at_once(dialog, context, name, entry, default):
    check = getattr(dialog, name)
    assert check.isChecked() is default
    check.toggle()
    assert context.preferences.flag(entry, default=default) is not default


def test_names_follow_the_language(qtbot, dialog, context):
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: dialog.corner_combo.currentText() == "Bottom right")
    context.speech.speak(Language.THAI)
    qtbot.waitUntil(lambda: dialog.corner_combo.currentText() == "มุมล่างขวา")


def test_settings_lead_here_and_the_blue_button_closes(qtbot, context):
    settings = SettingsDialog(context.preferences, context.words)
    qtbot.addWidget(settings)
    settings.show()
    settings.stage_button.click()
    dialog = settings.findChild(StageSettings)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        dialog.close_button.click()
