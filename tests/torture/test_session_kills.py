"""The program is killed in mid-run: the same item, the right time, nothing that was acknowledged lost."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time

import pytest

from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.forecast import project
from pmqa_desk.domain.run import Phase, begin, fold_events
from pmqa_desk.domain.visit import Item, Visit
from pmqa_desk.store.file import create_visit_file, open_visit_file

ITEMS = tuple(Item(f"item{n}", f"ลำดับที่ {n}", duration_s=60 * n) for n in range(1, 16))
# The wall is read some time after the clock was looked at, on a machine that does other work too.
TOLERANCE_MS = 500


def kill_an_operator(path, seed, seconds):
    """Let an operator work for a while, kill it, and return what it had said is safe."""
    command = [sys.executable, "-m", "tests.torture.operator", str(path), str(seed)]
    operator = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    first = operator.stdout.readline()
    time.sleep(seconds)
    operator.kill()
    rest, complaint = operator.communicate()
    assert first, complaint
    # A line cut in the middle was not said.
    return [json.loads(line) for line in (first + rest).split("\n")[:-1]]


def open_again(path):
    now = MachineClocks().wall_ms()
    store = open_visit_file(path, backups=path.parent, who="u@m", now_ms=now)
    assert store.read_only_because is None, "the dead still hold the file"
    return Session(store, MachineClocks(), "after")


def verify_run(session, told):
    """The run is where it was told to be; one more action may have been kept and not told."""
    run = next(run for run in session.runs if run.uid == told["run"])
    assert len(run.events) >= told["events"], "an acknowledged event is lost"
    prefix = fold_events(begin(run.programme), run.events[: told["events"]])
    assert (prefix.phase.value, prefix.current_uid) == (told["phase"], told["item"])
    extra = run.events[told["events"] :]
    assert len({event.action for event in extra}) <= 1, "more was kept than was ever begun"
    if extra or session.runs[-1].uid != run.uid or prefix.phase is Phase.ENDED:
        return None
    live = session.live
    assert live is not None
    assert live.recovery is not None, "nobody is told of the recovery"
    assert (live.state.phase, live.state.current_uid) == (prefix.phase, prefix.current_uid)
    view, now = live.view(), MachineClocks().wall_ms()
    assert view == project(fold_events(begin(run.programme), run.events), view.now_ms)
    if told["remaining_ms"] is None:
        assert view.remaining_ms is None
        return prefix.phase
    away = 0 if prefix.phase is Phase.PAUSED else now - told["wall_ms"]
    assert view.remaining_ms == pytest.approx(told["remaining_ms"] - away, abs=TOLERANCE_MS)
    return prefix.phase


def verify_records(session, said, kept):
    """Every question, note, edit and draft that was told is there, as it was told."""
    told = {word["uid"]: word["text"] for word in said if word["did"] in {"question", "note"}}
    kept.update(told)
    there = {record.uid: record.text for record in (*session.visit.questions, *session.visit.notes)}
    assert kept.items() <= there.items(), "an acknowledged record is lost"
    assert len(there) <= len(kept) + 1, "more was kept than was ever begun"
    kept.update(there)
    venues = [word["venue"] for word in said if word["did"] == "edit"]
    drafts = [word["text"] for word in said if word["did"] == "draft"]
    return venues, drafts


def verify_latest(found, told):
    """The last told, or one later that was not told any more."""
    if told and found != told[-1]:
        number = int(told[-1].split()[0].split("-")[1])
        assert int(found.split()[0].split("-")[1]) > number


def torture(path, seed, times, longest_s):
    draw = random.Random(seed)  # noqa: S311 - the same kills each time
    create_visit_file(path, Visit("visit", items=ITEMS))
    kept, phases, steps = {}, set(), 0
    for number in range(times):
        said = kill_an_operator(path, seed + number, draw.uniform(0, longest_s))
        session = open_again(path)
        phases.add(verify_run(session, said[-1]))
        venues, drafts = verify_records(session, said, kept)
        verify_latest(session.visit.venue or "", venues)
        verify_latest(session.drafts().get("line", ""), drafts)
        session.close()
        assert [file.name for file in path.parent.iterdir()] == [path.name]
        steps += len(said)
    return phases, steps


def test_a_program_killed_in_mid_run_comes_back_where_it_was(tmp_path):
    _, steps = torture(tmp_path / "v.pmqa", seed=2565, times=3, longest_s=0.5)
    assert steps > 20, "the operators hardly worked"


@pytest.mark.torture
def test_a_program_killed_two_hundred_times_comes_back_each_time(tmp_path):
    phases, steps = set(), 0
    for batch in range(11):
        folder = tmp_path / f"{batch}"
        folder.mkdir()
        found, done = torture(folder / "v.pmqa", seed=2564 + 100 * batch, times=20, longest_s=0.5)
        phases, steps = phases | found, steps + done
    assert {Phase.RUNNING, Phase.PAUSED, Phase.BETWEEN} <= phases
    assert steps > 5000, "the operators hardly worked"


class _SlowClock(MachineClocks):
    """A wall clock that somebody set back by an hour."""

    def wall_ms(self):
        return super().wall_ms() - 3_600_000


def test_a_clock_set_back_while_the_program_was_dead_makes_no_time_negative(tmp_path):
    path, clocks = tmp_path / "v.pmqa", _SlowClock()
    create_visit_file(path, Visit("visit", items=ITEMS))
    draw = random.Random(2563)  # noqa: S311 - the same kill each time
    kill_an_operator(path, draw.randrange(99), 0.1)
    store = open_visit_file(path, backups=path.parent, who="u@m", now_ms=clocks.wall_ms())
    session = Session(store, clocks, "after")
    assert session.live is not None
    assert session.live.recovery is not None
    assert session.live.recovery.clock_went_back, "nobody is asked"
    assert session.live.now_ms() >= session.live.run.events[-1].at_ms
    assert session.live.view().speaking_ms >= 0
    session.close()
