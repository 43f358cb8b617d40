"""Who types is killed in the middle of a word: in no field is more than a third of a second lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import date

from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.topics import DEFAULT_TITLES, topics_of
from pmqa_desk.domain.visit import Item, NoteKind, SessionKind, Visit
from pmqa_desk.domain.visit import Session as Dated
from pmqa_desk.store.file import create_visit_file, open_visit_file
from tests.torture.typist import LETTERS, MEETING

TYPED_S = 3.0
VISIT = Visit(
    "v",
    items=tuple(Item(f"i{n}", f"ลำดับที่ {n}", duration_s=600) for n in range(3)),
    sessions=(Dated(MEETING, SessionKind.MEETING, date(2026, 7, 14)),),
)


def _told(path):
    """Let it type for a while, kill it, and return how many letters of each field it called safe."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.typist", str(path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    first = process.stdout.readline()
    time.sleep(TYPED_S)
    process.kill()
    rest, complaint = process.communicate()
    assert first, complaint[-2000:]
    # A line cut in the middle was not said.
    return dict(json.loads(line) for line in rest.split("\n")[:-1])


def test_what_was_typed_a_moment_ago_outlives_a_kill_in_every_field(tmp_path):
    path = tmp_path / "day.pmqa"
    create_visit_file(path, VISIT)
    told = _told(path)
    now = MachineClocks().wall_ms()
    session = Session(open_visit_file(path, backups=tmp_path, who="u@m", now_ms=now), MachineClocks(), "x")
    visit, drafts = session.visit, session.drafts()
    topic = topics_of(visit, MEETING)[0].topic
    summaries = [note for note in visit.notes if note.kind is NoteKind.SUMMARY]
    kept = {
        "line": drafts.get("console-line", ""),
        "owner": drafts.get("console-line-owner", ""),
        "due": drafts.get("console-line-due", ""),
        "summary": next((note.text for note in summaries if note.topic_uid is None), ""),
        "title": topic.title.removeprefix(DEFAULT_TITLES[0]),
        "topic_summary": next((note.text for note in summaries if note.topic_uid == topic.uid), ""),
        "row": next((note.text for note in visit.notes if note.kind is NoteKind.NOTE), ""),
    }
    session.close()
    assert told.keys() == kept.keys()
    for field, count in told.items():
        assert count >= 3, f"hardly anything was typed: {told}"
        typed = "1" * count if field == "due" else (LETTERS * count)[:count]
        assert kept[field].startswith(typed), f"{field}: {count} letters were safe, kept was {kept[field]!r}"
