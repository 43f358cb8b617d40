"""Qt is asked for screens, sound outputs and fonts."""

from __future__ import annotations

import pytest

from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.screens import STAGE, Area, Display, QtDisplays
from pmqa_desk.qt.surroundings import QtSurroundings
from tests.qt.test_screens import FakeDisplays


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "preferences.ini")


@pytest.fixture
def displays(qapp):
    return QtDisplays(qapp)


def test_screens_are_told_in_their_own_pixels(displays, preferences, qapp):
    screens = QtSurroundings(displays, preferences).screens()
    (screen,) = screens.all
    first = qapp.primaryScreen()
    ratio = first.devicePixelRatio()
    assert (screen.width, screen.height) == (first.size().width() * ratio, first.size().height() * ratio)
    assert (screens.stage_found, screens.mirrored) == (None, False)


def test_screen_that_the_stage_was_on_is_looked_for(displays, preferences):
    around = QtSurroundings(displays, preferences)
    preferences.set(STAGE, "a projector in another room")
    assert around.screens().stage_found is False
    preferences.set(STAGE, displays.all()[0].identity)
    assert around.screens().stage_found is True


def test_screen_is_found_on_another_socket_as_in_presenter_mode(preferences):
    displays = FakeDisplays(Display("Epson|EB-2250|77|HDMI-2"))
    preferences.set(STAGE, "Epson|EB-2250|77|HDMI-1")
    assert QtSurroundings(displays, preferences).screens().stage_found is True


@pytest.mark.parametrize(("x", "mirrored"), [(0, True), (200, True), (1366, False)])
def test_screens_that_overlap_show_the_same_as_in_presenter_mode(preferences, x, mirrored):
    laptop = Display("laptop", area=Area(0, 0, 1366, 768))
    projector = Display("projector", area=Area(x, 0, 1024, 768))
    around = QtSurroundings(FakeDisplays(laptop, projector), preferences)
    assert around.screens().mirrored is mirrored


def test_sound_outputs_are_listed_with_the_usual_one_first(displays, preferences, monkeypatch):
    class Output:
        def __init__(self, name, usual):
            self._name, self._usual = name, usual

        def description(self):
            return self._name

        def isDefault(self):  # noqa: N802 - Qt's name
            return self._usual

    outputs = [Output("HDMI", usual=False), Output("ลำโพง", usual=True)]
    monkeypatch.setattr("PySide6.QtMultimedia.QMediaDevices.audioOutputs", lambda: outputs)
    assert QtSurroundings(displays, preferences).sounds() == ("ลำโพง", "HDMI")


def test_fonts_are_those_of_the_program_and_of_the_paper(faces, displays, preferences):
    around = QtSurroundings(displays, preferences)
    assert around.fonts("Sarabun").paper
    missing = around.fonts("no such font")
    assert (missing.screen, missing.paper) == (True, False)
