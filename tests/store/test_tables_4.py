"""What format 4 makes of people as format 3 kept them, odd ones among them, and views a stranger can read."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pmqa_desk.domain.attendance import attendees

SAMPLE = Path(__file__).parents[1] / "samples" / "format-3.pmqa"
PUT = """INSERT INTO people (uid, place, name, position, role, attendance, reason, stands_for)
VALUES (?, ?, ?, ?, NULL, ?, ?, ?)"""


@pytest.fixture
def migrated(folder, opened):
    """Return who was at the visit day, of people as a file of format 3 has them."""

    def migrate(*people):
        path = folder / "เก่า.pmqa"
        shutil.copyfile(SAMPLE, path)
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("DELETE FROM people")
            for place, (uid, *rest) in enumerate(people):
                db.execute(PUT, (uid, place, *rest))
        store = opened(path)
        return store, store.load()

    return migrate


def told(visit):
    return [
        (a.name, a.position, a.stands_for, a.presence.value, a.appearance.reason) for a in attendees(visit)
    ]


def test_who_came_in_a_place_gives_it_back_whatever_is_blank(migrated):
    _, visit = migrated(
        ("a", "ผู้ช่วย", "ตำแหน่งผู้ช่วย", "member", None, " แทน นายแพทย์ "),
        ("b", "ผู้แทน", None, "other", None, "ปลัดจังหวัด"),
        ("c", "นายช่าง", "ช่าง", "member", "", "แทน"),
        ("d", "นายช่าง", "ช่าง", "member", None, "  "),
    )
    assert told(visit) == [
        ("ผู้ช่วย", "ตำแหน่งผู้ช่วย", "นายแพทย์", "present", None),
        ("ผู้แทน", "", "ปลัดจังหวัด", "present", None),
        ("นายช่าง", "ช่าง", "", "expected", None),
        ("นายช่าง", "ช่าง", "", "expected", None),
    ]
    assert len(visit.appearances) == 2


def test_who_was_absent_stays_absent_and_nothing_typed_is_lost(migrated):
    store, visit = migrated(
        ("a", "พาณิชย์จังหวัด", None, "absent", "ติดราชการ", None),
        ("b", "ผู้ช่วย", None, "absent", " ลาป่วย ", "แทน ปลัดจังหวัด"),
        ("c", "นายช่าง", None, "absent", None, ""),
        ("d", "ผู้ประเมิน", None, "assessor", "มาสาย", None),
    )
    assert told(visit) == [
        ("พาณิชย์จังหวัด", "", "", "absent", "ติดราชการ"),
        ("ผู้ช่วย", "", "", "absent", "ลาป่วย แทน ปลัดจังหวัด"),
        ("นายช่าง", "", "", "absent", None),
        ("ผู้ประเมิน", "", "", "present", "มาสาย"),
    ]
    day = [row for row in store._db.view("who_was_there").rows if row["session"] == "visit day"]
    assert [(row["name"], row["list"]) for row in day] == [("ผู้ประเมิน", "assessor")]
