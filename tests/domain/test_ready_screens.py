"""What the room will see and hear."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.machine_facts import Fonts, Screen, Screens
from pmqa_desk.domain.ready_check import State
from pmqa_desk.domain.visit import Mode
from tests.domain.test_ready_machine import LAPTOP, PROJECTOR, line
from tests.visits import PLAIN_VISIT


@pytest.mark.parametrize(
    ("screens", "mode", "state", "word"),
    [
        (Screens((LAPTOP,)), Mode.ONSITE, State.WARN, "a window to share"),
        (Screens((LAPTOP,)), None, State.WARN, "a window to share"),
        (Screens((LAPTOP,)), Mode.ONLINE, State.READY, "1 screen (1366 × 768)"),
        (Screens((LAPTOP, PROJECTOR), mirrored=True), Mode.ONSITE, State.MEND, "show the same"),
        (Screens((LAPTOP, PROJECTOR), stage_found=False), None, State.WARN, "is not there"),
        (Screens((LAPTOP, PROJECTOR)), None, State.READY, "2 screens (1366 × 768, 1920 × 1080)"),
        (Screens((LAPTOP, replace(PROJECTOR, width=1024))), None, State.WARN, "resolution is low"),
        (Screens((LAPTOP, PROJECTOR, Screen("TV", 1280, 720))), None, State.READY, "3 screens"),
        (Screens(()), None, State.UNTESTED, "Not known"),
    ],
)
def test_screens(screens, mode, state, word):
    found = line("screens", replace(PLAIN_VISIT, mode=mode), screens=screens)
    assert (found.state, word in found.found.english) == (state, True), found


def test_no_sound_output_is_said():
    assert line("sound", sounds=()).state is State.WARN
    assert line("sound", sounds=("HDMI", "ลำโพง")).found.thai == "ออกทาง HDMI"


def test_font_of_the_minutes_that_is_missing_is_named():
    found = line("fonts", fonts=Fonts(screen=True, paper=False))
    assert (found.state, "TH SarabunPSK" in found.found.thai) == (State.WARN, True)
    assert line("fonts", fonts=Fonts(screen=False, paper=True)).state is State.MEND
