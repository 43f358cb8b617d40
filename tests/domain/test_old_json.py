"""JSON that an earlier version wrote is still read: who was absent, who came for whom, what was done."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.attendance import attendees
from pmqa_desk.domain.old_json import brought_up
from pmqa_desk.domain.visit import Status
from pmqa_desk.domain.wire import visit_from_json

OLD = {
    "people": [
        {"uid": "p1", "name": "ผู้ว่าราชการจังหวัด", "attendance": "member"},
        {"uid": "p2", "name": "พาณิชย์จังหวัด", "attendance": "absent", "reason": "ติดราชการ"},
        {"name": "ผู้ช่วย", "position": "สำนักงาน", "stands_for": "แทน นายแพทย์"},
        {"uid": "p4", "name": "นายช่าง", "attendance": "other", "reason": None, "stands_for": None},
    ],
    "assignments": [{"text": "ส่งสไลด์", "done": True}, {"text": "จัดเก้าอี้", "done": False}],
}


def test_absence_and_substitutes_become_how_they_came_to_the_day():
    visit = visit_from_json(OLD)
    told = [(a.name, a.stands_for, a.absent, a.appearance.reason) for a in attendees(visit)]
    assert told == [
        ("ผู้ว่าราชการจังหวัด", "", False, None),
        ("พาณิชย์จังหวัด", "", True, "ติดราชการ"),
        ("ผู้ช่วย", "นายแพทย์", False, None),
        ("นายช่าง", "", False, None),
    ]
    assert len(visit.appearances) == 2


def test_what_was_done_is_done():
    assert [each.status for each in visit_from_json(OLD).assignments] == [Status.DONE, Status.OPEN]


@pytest.mark.parametrize("odd", [None, [], {"people": 3}, {"people": [3, None]}, {"assignments": ["x"]}])
def test_what_is_no_list_of_records_is_left_to_the_reader_to_refuse(odd):
    assert brought_up(odd) == odd


def test_two_of_one_name_and_one_who_did_not_come_in_the_place_lose_nothing():
    twins = [
        {"name": "นายช่าง", "attendance": "absent", "reason": "ลาป่วย", "stands_for": "แทน ปลัดจังหวัด"},
        {"name": "นายช่าง", "attendance": "absent", "reason": "  "},
        {"name": "นายช่าง", "stands_for": "แทน"},
    ]
    visit = visit_from_json({"people": twins})
    assert [person.name for person in visit.people] == ["นายช่าง"] * 3
    assert [(came.person_uid, came.reason) for came in visit.appearances] == [
        (visit.people[0].uid, "ลาป่วย แทน ปลัดจังหวัด"),
        (visit.people[1].uid, None),
        (visit.people[2].uid, None),
    ]
