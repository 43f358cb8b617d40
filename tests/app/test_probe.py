"""What all systems share: small programs asked with patience, folders written to, printers listed."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field

import pytest

from pmqa_desk.app.probe import Asker, cups_printers, number_after, offset_s, room_of
from pmqa_desk.domain.machine_facts import Printers


@dataclass(frozen=True)
class FakeAsker(Asker):
    """Answers from a list; what is not in it is not installed."""

    answers: dict[str, str | None] = field(default_factory=dict)

    def ask(self, *command):
        return self.answers.get(" ".join(command))


def test_program_answers_in_plain_english():
    code = "import os; print(os.environ['LC_ALL'], 'ไทย')"
    assert Asker().ask(sys.executable, "-X", "utf8", "-c", code) == "C ไทย\n"


@pytest.mark.parametrize(
    "command", [("no-such-program-here",), (sys.executable, "-c", "raise SystemExit(1)")]
)
def test_program_that_is_not_there_or_fails_has_no_answer(command):
    assert Asker().ask(*command) is None


def test_program_that_hangs_is_not_waited_for():
    begun = time.monotonic()
    assert Asker(patience_s=0.2).ask(sys.executable, "-c", "import time; time.sleep(60)") is None
    assert time.monotonic() - begun < 10


def test_folder_is_written_to_and_nothing_is_left_in_it(tmp_path):
    room = room_of(tmp_path)
    assert room.writable
    assert room.free_bytes > 0
    assert list(tmp_path.iterdir()) == []


def test_folder_that_is_not_made_yet_is_measured_above(tmp_path):
    assert room_of(tmp_path / "not" / "yet").writable
    assert not (tmp_path / "not").exists()


def test_folder_that_takes_no_file_is_not_writable(tmp_path, monkeypatch):
    def refuse(**_where):
        raise PermissionError

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    assert room_of(tmp_path).writable is False


def test_folder_that_cannot_be_measured_is_not_known(tmp_path, monkeypatch):
    def refuse(_place):
        raise OSError

    monkeypatch.setattr("shutil.disk_usage", refuse)
    assert room_of(tmp_path) is None


def test_zone_of_the_machine_is_told_in_seconds(machine_zone):
    offsets = {"Asia/Bangkok": {25200}, "UTC": {0}, "America/Los_Angeles": {-25200, -28800}}
    assert offset_s() in offsets.get(machine_zone, {36000, 39600})


@pytest.mark.parametrize(
    ("answers", "printers"),
    [
        ({}, None),
        ({"lpstat -r": "scheduler is running\n"}, Printers(())),
        ({"lpstat -e": "", "lpstat -d": "no system default destination\n"}, Printers(())),
        (
            {"lpstat -e": "HP\nPDF\n", "lpstat -d": "system default destination: PDF\n"},
            Printers(("HP", "PDF"), "PDF"),
        ),
        ({"lpstat -e": "HP\n"}, Printers(("HP",))),
    ],
)
def test_printers_of_cups(answers, printers):
    assert cups_printers(FakeAsker(answers=answers)) == printers


def test_number_is_taken_from_the_line_that_begins_with_its_name():
    said = " standby 1\n displaysleep 10 (imposed)\n sleep x\n sleep 3\n"
    assert number_after(said, ("displaysleep",)) == 10
    assert number_after(said, ("sleep",)) == 3
    assert number_after(None, ("sleep",)) is None
