"""What the machine says of itself becomes lines, and what it does not say is never called ready."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.machine_facts import (
    ClockFacts,
    Fonts,
    MachineFacts,
    Power,
    Printers,
    Room,
    Screen,
    Screens,
    SleepSettings,
)
from pmqa_desk.domain.ready_check import Deed, State
from pmqa_desk.domain.ready_machine import machine_lines
from tests.visits import PLAIN_VISIT

LAPTOP = Screen("LAPTOP", 1366, 768)
PROJECTOR = Screen("PROJECTOR", 1920, 1080)
BANGKOK_S = 7 * 3600
# 21 July 2026, 09.00 in Bangkok.
NOW_MS = 1_784_599_200_000
WELL = MachineFacts(
    power=Power(on_mains=True, percent=100),
    sleep=SleepSettings(None, None),
    visit_room=Room(50_000_000_000, writable=True),
    own_room=Room(1_000_000_000, writable=True),
    printers=Printers(("HP",), "HP"),
    screens=Screens((LAPTOP, PROJECTOR), stage_found=True),
    sounds=("ลำโพง",),
    fonts=Fonts(screen=True, paper=True),
    clock=ClockFacts(NOW_MS, BANGKOK_S, NOW_MS - 1000),
)


def lines(facts, visit=PLAIN_VISIT):
    return {line.key: line for line in machine_lines(visit, facts)}


def line(key, visit=PLAIN_VISIT, **facts):
    return lines(replace(WELL, **facts), visit)[key]


def test_well_machine_is_ready_in_every_line():
    assert {each.state for each in lines(WELL).values()} == {State.READY}
    assert len(lines(WELL)) == 9


def test_nothing_known_is_nothing_ready_and_says_what_to_do_by_hand():
    for each in lines(MachineFacts()).values():
        assert each.state is State.UNTESTED
        assert each.to_do.thai
        assert each.to_do.english


def test_battery_says_what_is_left_and_its_button_looks_again():
    found = line("power", power=Power(on_mains=False, percent=43))
    assert (found.state, found.found.thai) == (State.WARN, "ใช้แบตเตอรี่อยู่ เหลือ 43 %")
    assert (found.offer.deed, found.offer.label.thai) == (Deed.LOOK_AGAIN, "เสียบสายไฟแล้ว")


@pytest.mark.parametrize(("percent", "state"), [(20, State.WARN), (19, State.MEND), (None, State.WARN)])
def test_battery_nearly_empty_is_to_be_mended(percent, state):
    assert line("power", power=Power(on_mains=False, percent=percent)).state is state


def test_machine_without_a_battery_is_on_mains():
    assert line("power", power=Power(on_mains=True)).found.english == "On mains"


@pytest.mark.parametrize(
    ("sleep", "state", "word"),
    [
        (SleepSettings(None, None), State.READY, "Neither"),
        (SleepSettings(3600, None), State.READY, "Neither"),
        (SleepSettings(900, 300), State.WARN, "The screen sleeps after 5 minutes"),
        (SleepSettings(600, None), State.WARN, "The machine sleeps after 10 minutes"),
    ],
)
def test_sleep_within_the_hour_is_to_be_looked_at(sleep, state, word):
    found = line("sleep", sleep=sleep)
    assert (found.state, word in found.found.english) == (state, True), found


@pytest.mark.parametrize(
    ("free", "state"), [(199_999_999, State.MEND), (999_999_999, State.WARN), (1_000_000_000, State.READY)]
)
def test_room_that_is_short_is_said_with_what_is_left(free, state):
    found = line("visit_room", visit_room=Room(free, writable=True))
    assert found.state is state
    assert ("GB" if state is State.READY else " MB") in found.found.english


def test_folder_that_takes_no_file_is_to_be_mended():
    assert line("own_room", own_room=Room(10**12, writable=False)).state is State.MEND


def test_no_printer_is_said_and_the_default_is_named():
    assert line("printer", printers=Printers(())).state is State.WARN
    assert line("printer", printers=Printers(("A", "B"), "B")).found.thai == "B"
    assert line("printer", printers=Printers(("A", "B"))).found.thai == "A"


@pytest.mark.usefixtures("machine_zone")
@pytest.mark.parametrize(
    ("clock", "state", "word"),
    [
        (ClockFacts(NOW_MS, BANGKOK_S), State.READY, "21 Jul 2026 09.00"),
        (ClockFacts(NOW_MS, BANGKOK_S, NOW_MS + 120_000), State.READY, ""),
        (ClockFacts(NOW_MS, BANGKOK_S, NOW_MS + 120_001), State.MEND, "21 Jul 2026 09.02"),
        (ClockFacts(0, BANGKOK_S), State.MEND, "cannot be"),
        (ClockFacts(NOW_MS, 0), State.WARN, "time zone"),
    ],
)
def test_clock_behind_what_was_kept_is_to_be_mended(clock, state, word):
    found = line("clock", clock=clock)
    assert (found.state, word in found.found.english) == (state, True), found
