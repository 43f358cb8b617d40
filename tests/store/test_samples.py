"""Files written by released formats: each must still open, with all that it holds."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pmqa_desk.domain.attendance import attendees
from pmqa_desk.domain.run import Phase, fold
from pmqa_desk.domain.run_log import EventKind
from pmqa_desk.domain.visit import Status
from pmqa_desk.store.schema import Schema

GIVEN = [("ส่งวีดิทัศน์ฉบับย่อ", Status.DONE), ("จัดเก้าอี้เพิ่ม", Status.OPEN)]
SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("format-*.pmqa"))


def test_every_format_before_the_newest_has_a_sample():
    assert [sample.stem for sample in SAMPLES] == [f"format-{n}" for n in range(1, Schema().format)]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_file_of_an_older_format_opens_with_its_day(sample, folder, opened, backups):
    path = folder / "เก่า.pmqa"
    shutil.copyfile(sample, path)
    store = opened(path)
    visit, (run,) = store.load(), store.runs()
    assert len(visit.items) == 20
    assert (visit.emblem, visit.items[0].advance, visit.items[0].protected) == (None, False, None)
    assert [question.asked_by for question in visit.questions] == ["กรรมการ"]
    assert [note.text for note in visit.notes] == ["รับทราบ"]
    state = fold(run)
    assert state.phase is Phase.ENDED
    assert state.items[3].duration_s == 420, "an edit of the run is read with fields that it did not know"
    assert sum(event.kind is EventKind.UNDONE for event in run.events) == 1
    assert (visit.notes[0].settled, run.left_out) == (False, False)
    given = [(each.text, each.status) for each in visit.assignments]
    assert given == (GIVEN if sample.stem == "format-3" else [])
    day = {each.name: each for each in attendees(visit)}
    assert day["ผู้ช่วยนายแพทย์สาธารณสุข"].stands_for == "นายแพทย์สาธารณสุขจังหวัด"
    assert [each.name for each in day.values() if each.absent] == ["พาณิชย์จังหวัด"]
    assert day["พาณิชย์จังหวัด"].appearance.reason == "ติดราชการ"
    assert len(day) == 14, "nobody is lost and nobody stands twice"
    copies = [copy.name.startswith("เก่า") for copy in backups.iterdir()]
    steps = Schema().format - int(sample.stem.removeprefix("format-"))
    assert copies == [True] * steps, "a copy was made before each step"
