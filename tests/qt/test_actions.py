"""Every command has a key of its own and words in the language of the screen."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QWidget

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.actions import Actions


@pytest.fixture
def actions(qtbot, context):
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(window, context.look)
    made.name_steps(None, None)
    return made


def test_no_key_stands_for_two_commands(actions):
    keys = Counter(key.toString() for action in actions.parent().actions() for key in action.shortcuts())

    assert {key for key, count in keys.items() if count > 1} == set()


def test_undo_is_named_plainly_in_the_list_of_keys(actions):
    actions.name_steps("ลบลำดับ", None)

    assert ("Ctrl+Z", "เลิกทำ") in actions.keys_and_deeds()


def test_commands_are_named_in_the_language_of_the_screen(actions, context):
    context.speech.speak(Language.ENGLISH)
    actions.name_commands()
    english = actions.new.text()
    context.speech.speak(Language.THAI)
    actions.name_commands()

    assert (english, actions.new.text()) == ("New visit", "สร้างงานใหม่")


def test_icons_come_when_they_are_loaded(actions, context):
    assert actions.open.icon().isNull()

    context.look.load_icons()

    assert not actions.open.icon().isNull()
