"""Full disks, read-only places and a file that another has, through the open visit and the command line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace

import pytest

from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, NoteKind, Visit
from pmqa_desk.store.file import create_visit_file, open_visit_file

VISIT = Visit(
    "visit", title="วันตรวจ", items=tuple(Item(f"i{n}", f"ลำดับ {n}", duration_s=60) for n in range(5))
)


def open_session(path, backups):
    clocks = MachineClocks()
    store = open_visit_file(path, backups=backups, who="somying@desk-1", now_ms=clocks.wall_ms())
    return Session(store, clocks, "test")


def desk(*words, home, stdin=None):
    """Run the real command line."""
    environ = {**os.environ, "PMQA_HOME": str(home), "PMQA_LANG": "th"}
    command = [sys.executable, "-m", "pmqa_desk", *map(str, words)]
    return subprocess.run(
        command, env=environ, input=stdin, capture_output=True, text=True, timeout=60, check=False
    )


def fill(place):
    """Leave no byte on the disk; return what to delete to make room."""
    ballast = place / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    assert shutil.disk_usage(place).free == 0
    return ballast


@pytest.fixture
def crowded(mounted, tmp_path):
    """A visit on a small disk of its own, in mid-run."""
    place = mounted("-t", "tmpfs", "-o", "size=8m", "tmpfs")
    create_visit_file(place / "v.pmqa", VISIT)
    session = open_session(place / "v.pmqa", tmp_path)
    session.open_run()
    session.run(Command(Do.START))
    yield session, place
    session.close()


def test_a_full_disk_is_said_and_nothing_changes_until_there_is_room(crowded, tmp_path):
    session, place = crowded
    ballast = fill(place)
    before, log, told = session.visit, session.live.run.events, []
    session.listen(told.append)
    long_text = "ข้อความ " * 20_000
    deeds = (
        lambda: session.edit(lambda visit: replace(visit, venue=long_text), "แก้"),
        lambda: session.record_question(long_text, "ถาม"),
        lambda: session.record_note(NoteKind.NOTE, long_text, "จด"),
        lambda: session.keep_draft("line", long_text),
    )
    for deed in deeds:
        with pytest.raises(DeskError) as refusal:
            deed()
        assert "เต็ม" in refusal.value.thai
        assert (session.visit, session.live.run.events, session.undo_label) == (before, log, None)
    assert told == [], "windows were told of what did not happen"
    ballast.unlink()
    for deed in deeds:
        deed()
    session.run(Command(Do.NEXT))
    session.close()
    again = open_session(place / "v.pmqa", tmp_path)
    assert (again.visit.venue, again.visit.questions[0].text) == (long_text, long_text)
    assert again.drafts() == {"line": long_text}
    assert again.live.state.current_uid == "i1"
    again.close()
    assert [file.name for file in place.iterdir()] == ["v.pmqa"]


def test_a_run_on_a_full_disk_never_shows_what_is_not_kept(crowded, tmp_path):
    """Press after press until the disk refuses; what the state shows is what the disk holds."""
    session, place = crowded
    ballast = fill(place)
    refused = 0
    for _ in range(20_000):
        do = Do.PAUSE if session.live.state.phase is Phase.RUNNING else Do.RESUME
        try:
            session.run(Command(do))
        except DeskError as refusal:
            refused += 1
            assert "เต็ม" in refusal.thai  # noqa: PT017 - what comes before the refusal counts
        if refused == 3:
            break
    assert refused == 3, "any number of presses fitted on a full disk"
    shown, count = session.live.state, len(session.live.run.events)
    ballast.unlink()
    session.close()
    again = open_session(place / "v.pmqa", tmp_path)
    assert len(again.live.run.events) == count
    assert again.live.state == shown
    again.close()


def test_a_read_only_place_refuses_every_change_in_a_sentence_and_shows_all(mounted, tmp_path):
    place = mounted("-t", "tmpfs", "tmpfs")
    create_visit_file(place / "v.pmqa", VISIT)
    before = (place / "v.pmqa").read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
    session = open_session(place / "v.pmqa", tmp_path)
    assert "อ่านอย่างเดียว" in session.read_only_because[0]
    for deed in (
        lambda: session.edit(lambda visit: replace(visit, title="x"), "แก้"),
        lambda: session.record_note(NoteKind.NOTE, "x", "จด"),
        session.open_run,
    ):
        with pytest.raises(DeskError) as refusal:
            deed()
        assert "อ่านอย่างเดียว" in refusal.value.thai
    session.keep_draft("line", "x")
    assert session.visit == VISIT
    assert session.live is None
    session.close()
    shown = desk("show", place / "v.pmqa", "--json", home=tmp_path)
    assert (shown.returncode, json.loads(shown.stdout)["visit"]["title"]) == (0, "วันตรวจ")
    agenda = tmp_path / "agenda.txt"
    agenda.write_text("ลำดับการนำเสนอ ดังนี้\n1. กล่าวต้อนรับ\n2. กล่าวขอบคุณ\n", encoding="utf-8")
    for words in (
        ("import", agenda, place / "w.pmqa"),
        ("new", place / "w.pmqa"),
        ("export", place / "v.pmqa", "minutes", "-o", place / "m.docx"),
    ):
        done = desk(*words, home=tmp_path)
        assert done.returncode == 1
        assert done.stdout == ""
        assert len(done.stderr.splitlines()) == 1
    assert [file.name for file in place.iterdir()] == ["v.pmqa"]
    assert (place / "v.pmqa").read_bytes() == before


# Opens the file, says whether it may write, and waits to be told to leave.
HOLDER = """
import sys
from pathlib import Path
from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.visit import NoteKind
from pmqa_desk.store.file import open_visit_file
path, who = Path(sys.argv[1]), sys.argv[2]
clocks = MachineClocks()
store = open_visit_file(path, backups=path.parent, who=who, now_ms=clocks.wall_ms())
session = Session(store, clocks, who)
if session.read_only_because is None:
    session.record_note(NoteKind.NOTE, who, "x")
print("writes" if session.read_only_because is None else session.read_only_because[0], flush=True)
sys.stdin.readline()
session.close()
"""


@pytest.fixture
def holders():
    """Start other processes that have the file; all are gone at the end."""
    started = []

    def start(path, who):
        command = [sys.executable, "-c", HOLDER, str(path), who]
        started.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_commands_beside_an_open_window_read_all_and_change_nothing(tmp_path, holders):
    path = tmp_path / "v.pmqa"
    create_visit_file(path, replace(VISIT, items=()))
    holder = holders(path, "somying@desk-1")
    assert holder.stdout.readline().strip() == "writes"
    shown = desk("show", path, "--json", home=tmp_path)
    assert [note["text"] for note in json.loads(shown.stdout)["notes"]] == ["somying@desk-1"]
    done = desk("import", "-", path, home=tmp_path, stdin="ลำดับการนำเสนอ\n1. กล่าวต้อนรับ\n2. กล่าวขอบคุณ\n")
    assert (done.returncode, done.stdout) == (1, "")
    assert "desk-1 (somying)" in done.stderr
    holder.communicate("\n", timeout=20)
    again = open_session(path, tmp_path)
    assert again.read_only_because is None
    assert again.visit.items == ()
    again.close()


def test_of_many_who_open_at_once_one_writes_and_the_others_say_who(tmp_path, holders):
    path = tmp_path / "v.pmqa"
    create_visit_file(path, VISIT)
    crowd = [holders(path, f"u{number}@m{number}") for number in range(4)]
    said = [process.stdout.readline().strip() for process in crowd]
    assert said.count("writes") == 1, said
    assert all("เปิดอยู่ที่เครื่อง" in word for word in said if word != "writes"), said
    writer = said.index("writes")
    crowd[writer].kill()
    crowd[writer].wait()
    heir = holders(path, "heir@m")
    assert heir.stdout.readline().strip() == "writes"
    for process in (*crowd, heir):
        if process.poll() is None:
            process.communicate("\n", timeout=20)
    again = open_session(path, tmp_path)
    assert {note.text for note in again.visit.notes} == {f"u{writer}@m{writer}", "heir@m"}
    again.close()
    assert [file.name for file in tmp_path.iterdir()] == ["v.pmqa"]
