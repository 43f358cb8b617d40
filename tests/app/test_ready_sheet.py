"""Without a screen the sheet says what was not tested, and the command says what it can see."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.app import ready_sheet
from pmqa_desk.app.ready_sheet import media_findings, sheet_of
from pmqa_desk.domain.blocks import Table, plain
from pmqa_desk.domain.machine_facts import Power, Printers, Room, SleepSettings
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.wire import Whole
from tests.fakes import FakeProbe
from tests.visits import PLAIN_VISIT

FIRST, FILM, LAST = PLAIN_VISIT.items
ITEMS = (replace(FIRST, media="a.pdf"), replace(FILM, media="gone.mp4"), replace(LAST, media="empty.png"))
VISIT = replace(PLAIN_VISIT, items=ITEMS)


@pytest.fixture
def probe(monkeypatch, tmp_path):
    room = Room(10**12, writable=True)
    made = FakeProbe(Power(on_mains=True), SleepSettings(None, None), Printers(("HP",)), room)
    monkeypatch.setattr(ready_sheet, "machine_probe", lambda _system: made)
    monkeypatch.setenv("PMQA_HOME", str(tmp_path / "home"))
    return made


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"x")
    (tmp_path / "empty.png").touch()
    return tmp_path


def states(blocks):
    (table,) = (block for block in blocks if isinstance(block, Table))
    return {row[1]: row[0] for row in table.rows}


def test_sheet_asks_the_machine_and_calls_nothing_ready_that_needs_a_screen(probe, folder):
    blocks = sheet_of(Whole(VISIT, ()), folder / "visit.pmqa", Digits.ARABIC)
    found = states(blocks)
    assert [found[name] for name in ("ลำดับที่ 1", "จอภาพ", "เสียง", "แบบอักษร")] == ["ยังไม่ได้ทดสอบ"] * 4
    assert [found[name] for name in ("ลำดับที่ 2", "ลำดับที่ 3")] == ["ต้องแก้ไข"] * 2
    assert [found[name] for name in ("ไฟฟ้า", "การพักเครื่อง", "เครื่องพิมพ์", "ที่เก็บไฟล์งาน")] == ["พร้อม"] * 4
    assert probe.folders == [folder, folder / "home"]
    assert "ยังไม่พร้อม พร้อมแล้ว" in plain(blocks)


def test_clock_is_held_against_the_last_run(probe, folder):
    of_2199 = 7_226_582_400_000
    run = Run("r", programme_of(VISIT), of_2199)
    blocks = sheet_of(Whole(VISIT, (run,)), folder / "visit.pmqa", Digits.ARABIC)
    assert states(blocks)["นาฬิกาของเครื่อง"] == "ต้องแก้ไข"


def test_media_that_are_there_are_said_with_what_is_known_of_them(folder):
    found = media_findings(VISIT, folder)
    assert [(each.place, each.wrong, each.english) for each in found] == [
        (1, False, "Item 1: a.pdf is not tested"),
        (3, True, "Item 3: empty.png is empty"),
    ]


def test_items_without_media_are_nothing_to_the_command(folder):
    assert media_findings(PLAIN_VISIT, folder) == ()
