"""A check in which everything is well, for the tests of its page and window."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.machine_facts import Power, Printers, Room, Screen, Screens, SleepSettings
from pmqa_desk.domain.ready_check import State
from pmqa_desk.domain.visit import Mode
from pmqa_desk.qt.ready_checker import Asked, ReadyChecker
from tests.fakes import FakeProbe, FakeSurroundings, MemoryStore
from tests.slides import write_slides
from tests.visits import PLAIN_VISIT

ROOM = Room(10**12, writable=True)


def well_store(tmp_path):
    """A visit with slides at its second item, and everything else well."""
    first, film, last = PLAIN_VISIT.items
    write_slides(tmp_path / "a.pdf")
    items = (first, replace(film, media="a.pdf"), last)
    return MemoryStore(replace(PLAIN_VISIT, items=items, mode=Mode.ONLINE))


def well_probe():
    return FakeProbe(Power(on_mains=True), SleepSettings(None, None), Printers(("HP",)), ROOM)


def well_around():
    return FakeSurroundings(Screens((Screen("LAPTOP", 1366, 768),)), ("ลำโพง",))


def checker_of(context, copies, probe, around, clocks):
    """Return the check of the open visit."""
    folder = context.folder
    asked = Asked(probe, around, clocks.wall_ms, folder / "visit.pmqa", folder / "own")
    return ReadyChecker(context, asked, copies)


def finish(qtbot, checker):
    """Let the check that was begun come to its end."""

    def over():
        known = {line.key: line.state for line in checker.report.lines}
        return not checker.busy and known["clock"] is not State.UNTESTED

    qtbot.waitUntil(over, timeout=10_000)
