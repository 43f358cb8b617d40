"""Power cuts, as near as a process can feel them: nothing that was acknowledged is ever lost."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from dataclasses import replace

import pytest

from pmqa_desk.store.disk import Disk
from pmqa_desk.store.file import create_visit_file, open_visit_file
from tests.visits import PLAIN_VISIT

# Kills before a file is begun anew: it should stay of the size that a visit has.
A_DAY = 10
# Saves without end, and says each time what is on the disk by now.
WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import Note, NoteKind, new_uid
from pmqa_desk.store.disk import Disk
from pmqa_desk.store.file import open_visit_file

path = Path(sys.argv[1])
remote = sys.argv[2] == "remote"
store = open_visit_file(path, backups=path.parent, who="u@m", now_ms=0, disk=Disk(is_remote=lambda _: remote))
visit = store.load()
run = Run(new_uid(), programme_of(visit), 1_627_610_400_000)
store.open_run(run)
print("run", run.uid, flush=True)
for number in range(100_000):
    note = Note(new_uid(), NoteKind.NOTE, "ข้อความ " * 20)
    after = replace(visit, title=note.uid, notes=(*visit.notes, note))
    store.save(visit, after)
    print("note", note.uid, flush=True)
    visit = after
    first = Event(1_627_610_400_000 + number, number, EventKind.PAUSED, reason=str(number))
    store.append_events(run.uid, (first, replace(first, kind=EventKind.RESUMED)))
    print("event", number, flush=True)
    store.keep_draft("line", str(number))
    print("draft", number, flush=True)
"""


def kill_a_writer(path, mode, seconds):
    """Let a writer write for a while, kill it, and return what it had said was saved."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), mode], stdout=subprocess.PIPE, text=True
    )
    first = writer.stdout.readline()
    time.sleep(seconds)
    writer.kill()
    rest = writer.stdout.read()
    writer.wait()
    writer.stdout.close()
    # A line cut in the middle was not said.
    return [line.split() for line in (first + rest).split("\n")[:-1]]


def verify(path, mode, said, noted):
    """The file opens to write, holds everything said, and nothing by halves."""
    disk = Disk(is_remote=lambda _: mode == "remote")
    store = open_visit_file(path, backups=path.parent, who="u@m", now_ms=0, disk=disk)
    assert store.read_only_because is None
    visit, runs, drafts = store.load(), store.runs(), store.drafts()
    store.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    noted.extend(word for what, word in said if what == "note")
    uids = [note.uid for note in visit.notes]
    assert uids[: len(noted)] == noted
    assert len(uids) <= len(noted) + 1, "more was saved than was ever begun"
    assert not uids or visit.title == uids[-1], "half a save"
    noted[:] = uids
    last = next(run for run in runs if run.uid == said[0][1])
    events = [word for what, word in said if what == "event"]
    assert [event.reason for event in last.events[::2]][: len(events)] == events
    assert len(last.events) % 2 == 0, "half an action"
    kept = [int(word) for what, word in said if what == "draft"]
    assert not kept or int(drafts["line"]) in {kept[-1], kept[-1] + 1}


def torture(folder, mode, seed, times, longest):
    draw = random.Random(seed)  # noqa: S311 - the same kills each time
    path, noted, saved = folder / "v.pmqa", [], 0
    for number in range(times):
        if number % A_DAY == 0:
            path.unlink(missing_ok=True)
            create_visit_file(path, replace(PLAIN_VISIT, items=()))
            noted = []
        said = kill_a_writer(path, mode, draw.uniform(0, longest))
        verify(path, mode, said, noted)
        saved += len(said)
    assert saved > times, "no writer lived long enough to save anything"


@pytest.mark.parametrize("mode", ["local", "remote"])
def test_a_killed_writer_loses_nothing_it_acknowledged(folder, mode):
    torture(folder, mode, seed=2565, times=3, longest=0.3)


@pytest.mark.torture
@pytest.mark.parametrize("mode", ["local", "remote"])
def test_two_hundred_killed_writers_lose_nothing_they_acknowledged(folder, mode):
    torture(folder, mode, seed=2564, times=200, longest=0.4)
