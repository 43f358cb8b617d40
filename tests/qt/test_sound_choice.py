"""The choice of the sound output: in the settings and on the console, with a test of what was chosen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from pmqa_desk.domain.sound_output import SoundOutput
from pmqa_desk.qt.settings_dialog import SettingsDialog
from pmqa_desk.qt.sound_choice import SoundChoice
from pmqa_desk.qt.sound_outputs import SoundOutputs
from tests.fakes import FakeSoundDevices
from tests.qt.test_presenter_side import FakeBell

DESK, HALL = SoundOutput("pci-0", "Speakers"), SoundOutput("usb-1", "Hall")


@pytest.fixture
def devices():
    return FakeSoundDevices([DESK, HALL])


@pytest.fixture
def sound(context, devices):
    return SoundOutputs(context.preferences, devices)


@pytest.fixture
def bell():
    return FakeBell()


@pytest.fixture
def choice(context, sound, bell, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    choice = SoundChoice(sound, bell, context.words, parent)
    parent.show()
    yield choice
    assert choice.parent() is parent


def _texts(choice):
    return [choice.combo.itemText(place) for place in range(choice.combo.count())]


def _choose(choice, place):
    choice.combo.setCurrentIndex(place)
    choice.combo.activated.emit(place)


def test_every_loudspeaker_can_be_chosen_and_the_systems_own_comes_first(choice, sound):
    assert _texts(choice) == ["ตามที่ระบบตั้งไว้", "Speakers", "Hall"]
    assert choice.combo.currentIndex() == 0
    _choose(choice, 2)
    assert sound.used == HALL
    assert choice.combo.currentText() == "Hall"
    _choose(choice, 0)
    assert sound.wish is None


def test_what_is_plugged_in_shows_at_once(choice, devices):
    devices.plug(DESK)
    assert _texts(choice) == ["ตามที่ระบบตั้งไว้", "Speakers"]


def test_missing_one_stays_chosen_and_the_other_is_named(choice, sound, devices):
    sound.choose(HALL)
    devices.plug(DESK)
    assert choice.combo.currentText() == "Hall (ไม่พบ)"
    assert choice.state_label.text().replace("\u200b", "") == "ใช้ “Speakers” แทนจนกว่าจะเสียบใหม่"


def test_machine_without_sound_says_so_and_has_nothing_to_test(choice, devices):
    devices.plug()
    assert "ไม่มีอุปกรณ์เสียง" in choice.state_label.text().replace("\u200b", "")
    assert not choice.test_button.isEnabled()


def test_the_test_rings(choice, bell):
    choice.test_button.click()
    assert bell.rung == 1


def test_the_settings_have_it(context, sound, qtbot):
    dialog = SettingsDialog(context.preferences, context.words, None, sound)
    qtbot.addWidget(dialog)
    choice = dialog.sound_layout.itemAt(0).widget()
    _choose(choice, 1)
    assert sound.used == DESK
