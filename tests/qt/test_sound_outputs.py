"""Sound goes where it was chosen, follows what is plugged in, and a missing loudspeaker is told once."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.sound_output import SoundOutput
from pmqa_desk.qt.sound_devices import QtSoundDevices
from pmqa_desk.qt.sound_outputs import Sound, SoundOutputs
from tests.fakes import FakeSoundDevices

DESK, HALL = SoundOutput("pci-0", "Speakers"), SoundOutput("usb-1", "Hall")


@pytest.fixture
def devices():
    return FakeSoundDevices([DESK, HALL])


@pytest.fixture
def sound(context, devices):
    sound = SoundOutputs(context.preferences, devices)
    sound.sentences = []
    sound.told.connect(sound.sentences.append)
    return sound


def test_the_system_chooses_as_long_as_nobody_else_does(sound):
    assert sound.state is Sound.SYSTEM
    assert sound.device == "device pci-0"


def test_choice_is_used_at_once_and_remembered(sound, context, devices, qtbot):
    with qtbot.waitSignal(sound.changed):
        sound.choose(HALL)
    assert (sound.state, sound.device) == (Sound.CHOSEN, "device usb-1")
    again = SoundOutputs(context.preferences, devices)
    assert again.used == HALL


def test_the_system_may_choose_again(sound):
    sound.choose(HALL)
    sound.choose(None)
    assert sound.state is Sound.SYSTEM


def test_missing_loudspeaker_falls_back_and_is_told_once(sound, devices, qtbot):
    sound.choose(HALL)
    sound.tell()
    with qtbot.waitSignal(sound.changed):
        devices.plug(DESK)
    devices.plug(DESK)
    assert (sound.state, sound.used) == (Sound.MISSING, DESK)
    assert sound.sentences == ["ไม่พบอุปกรณ์เสียง “Hall” ใช้อุปกรณ์ของระบบแทนจนกว่าจะเสียบใหม่"]


def test_it_is_used_again_when_it_is_plugged_in_under_another_identity(sound, devices):
    sound.choose(HALL)
    sound.tell()
    devices.plug(DESK)
    devices.plug(DESK, SoundOutput("usb-7", "Hall"))
    assert (sound.state, sound.device) == (Sound.CHOSEN, "device usb-7")
    devices.plug(DESK)
    assert len(sound.sentences) == 2, "it went a second time"


def test_machine_without_sound_is_silent_with_a_word(sound, devices):
    sound.tell()
    devices.plug()
    assert (sound.state, sound.device) == (Sound.NONE, None)
    assert sound.sentences == ["เครื่องนี้ไม่มีอุปกรณ์เสียง วีดิทัศน์จะเล่นโดยไม่มีเสียง"]
    sound.tell()
    assert len(sound.sentences) == 1


def test_other_preferences_are_no_news(sound, context, qtbot):
    with qtbot.assertNotEmitted(sound.changed):
        context.preferences.set("film_volume", "3")


def test_qt_lists_what_there_is(qtbot):
    devices = QtSoundDevices()
    usual = devices.usual()
    assert (usual is None) == (devices.all() == ())
    assert devices.device(SoundOutput("no such", "")).isNull()
    heard = []
    devices.listen(lambda: heard.append(1))
    devices._watch.audioOutputsChanged.emit()
    assert heard == [1]
