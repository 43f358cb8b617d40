"""Files written by released formats: each must still open, with all that it holds."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from pmqa_desk.domain.attendance import attendees
from pmqa_desk.domain.run import Phase, fold
from pmqa_desk.domain.run_log import EventKind
from pmqa_desk.domain.visit import ItemStatus, Resolution, Status
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
    later = sample.stem == "format-4"
    assert [note.text for note in visit.notes] == ["รับทราบ", *(["ให้ดำเนินการ"] if later else [])]
    state = fold(run)
    assert state.phase is Phase.ENDED
    assert state.items[3].duration_s == 420, "an edit of the run is read with fields that it did not know"
    assert sum(event.kind is EventKind.UNDONE for event in run.events) == 1
    assert (visit.notes[0].settled, run.left_out) == (False, False)
    given = [(each.text, each.status) for each in visit.assignments]
    assert given == ([] if sample.stem in {"format-1", "format-2"} else GIVEN)
    day = {each.name: each for each in attendees(visit)}
    assert day["ผู้ช่วยนายแพทย์สาธารณสุข"].stands_for == "นายแพทย์สาธารณสุขจังหวัด"
    assert [each.name for each in day.values() if each.absent] == ["พาณิชย์จังหวัด"]
    assert day["พาณิชย์จังหวัด"].appearance.reason == "ติดราชการ"
    assert len(day) == 14, "nobody is lost and nobody stands twice"
    copies = [copy.name.startswith("เก่า") for copy in backups.iterdir()]
    steps = Schema().format - int(sample.stem.removeprefix("format-"))
    assert copies == [True] * steps, "a copy was made before each step"


def test_a_file_of_format_4_keeps_its_topics_evidence_award_photographs_and_bank(folder, opened):
    path = folder / "เก่า.pmqa"
    shutil.copyfile(SAMPLES[-1], path)
    store = opened(path)
    visit = store.load()
    assert [(topic.title, topic.session_uid) for topic in visit.topics] == [
        ("เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ", "s4"),
        ("เรื่องเพื่อพิจารณา", "s4"),
    ]
    assert (visit.notes[1].topic_uid, visit.notes[1].resolution) == ("t2", Resolution.AGREED)
    assert [each.title for each in visit.evidence] == ["คำสั่งแต่งตั้งคณะทำงาน"]
    assert [(step.score, step.out_of) for step in visit.award_steps] == [(Decimal("461.01"), Decimal(500))]
    assert [won.fiscal_year for won in visit.award_history] == [2563]
    assert [photo.caption for photo in visit.photos] == ["พิธีเปิด"]
    assert [entry.text for entry in store.bank.all()] == ["แนวทางลดขั้นตอนเป็นอย่างไร"]
    assert {item.status for item in visit.items} == {ItemStatus.DRAFT}
    assert (visit.checklists, visit.versions, visit.script_opening) == ((), (), None)
