"""What nobody has done yet, of all kinds, and whose it is."""

from __future__ import annotations

from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.waiting import About, waiting
from tests.domain.test_calendar_events import VISIT


def test_what_is_done_dropped_or_handed_over_is_waited_for_no_more():
    found = {about: [each.uid for each in waiting(VISIT) if each.about is about] for about in About}
    assert found == {
        About.PREPARATION: ["c1", "c2", "c4"],
        About.ASSIGNMENT: ["a1", "a3"],
        About.STEP: ["s2", "s3"],
        About.ANSWER: ["q1"],
        About.EVIDENCE: ["e1"],
    }


def test_each_is_told_with_whose_it_is():
    owners = {each.uid: each.owner for each in waiting(VISIT)}
    assert (owners["c1"], owners["c2"], owners["c4"]) == ("ผู้ดูแลห้อง", "ฝ่ายอาคาร", None)
    assert (owners["s2"], owners["q1"], owners["e1"]) == ("กลุ่มงานยุทธศาสตร์", "คลังจังหวัด", "สำนักงานจังหวัด")


def test_an_empty_visit_waits_for_nothing():
    assert waiting(Visit("v")) == ()
