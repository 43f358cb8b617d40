"""Settings: each choice is kept at once and shown again."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.settings_dialog import SettingsDialog


@pytest.fixture
def dialog(qtbot, context):
    made = SettingsDialog(context.preferences, context.words)
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(combo, value: str) -> None:
    place = combo.findData(value)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


@pytest.mark.parametrize(
    ("name", "entry", "value"),
    [
        ("language_combo", "language", "en"),
        ("digits_combo", "digits", "thai"),
        ("scheme_combo", "scheme", "dark"),
        ("console_scheme_combo", "console_scheme", "light"),
        ("theme_combo", "stage_theme", "paper"),
        ("presenter_combo", "presenter_clock", "window"),
        ("presenter_combo", "presenter_clock", "corner"),
    ],
)
def test_a_choice_is_kept_at_once_and_shown_again(qtbot, dialog, context, name, entry, value):
    assert context.preferences.text(entry, "") == ""
    _choose(getattr(dialog, name), value)

    assert context.preferences.text(entry, "") == value
    again = SettingsDialog(context.preferences, context.words)
    qtbot.addWidget(again)
    assert getattr(again, name).currentData() == value


@pytest.mark.parametrize(
    ("name", "entry", "default"),
    [
        ("clock_rehearsal_check", "stage_clock_rehearsal", True),
        ("clock_visit_check", "stage_clock_visit", False),
        ("clock_speeches_check", "stage_clock_speeches", False),
        ("over_check", "stage_over", False),
        ("chime_check", "chime", False),
        ("motion_check", "motion", True),
    ],
)
def test_a_switch_is_kept_at_once(dialog, context, name, entry, default):
    check = getattr(dialog, name)
    assert check.isChecked() is default

    check.toggle()

    assert context.preferences.flag(entry, default=default) is not default


def test_the_agency_s_colour_is_asked_for_only_where_it_is_shown(qtbot, dialog, context):
    assert not dialog.hue_button.isVisible()
    _choose(dialog.theme_combo, "province")
    assert dialog.hue_button.isVisible()

    dialog.hue_button.click()
    chooser = dialog.findChild(QColorDialog)
    chooser.colorSelected.emit(QColor("#123456"))
    chooser.close()

    assert context.preferences.text("stage_hue", "") == "#123456"


def test_names_follow_the_language_and_the_choice_stays(qtbot, dialog, context):
    _choose(dialog.scheme_combo, "dark")
    context.speech.speak(Language.ENGLISH)

    qtbot.waitUntil(lambda: dialog.scheme_combo.currentText() == "Dark")
    context.speech.speak(Language.THAI)
    qtbot.waitUntil(lambda: dialog.scheme_combo.currentText() == "มืด")


def test_the_blue_button_closes(qtbot, dialog):
    with qtbot.waitSignal(dialog.accepted):
        dialog.close_button.click()


def test_on_a_low_screen_the_settings_scroll_and_can_be_closed(dialog):
    dialog.resize(dialog.width(), 500)
    assert dialog.height() == 500
    assert dialog.rect().contains(dialog.close_button.geometry())
    assert dialog.content_area.verticalScrollBar().maximum() > 0
    dialog.motion_check.setFocus()
    dialog.content_area.ensureWidgetVisible(dialog.motion_check)
    assert not dialog.motion_check.visibleRegion().isEmpty()
