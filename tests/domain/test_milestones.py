"""Days on the way to an award and a visit, and how many are left."""

from __future__ import annotations

from datetime import date

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.milestones import late_milestones, milestones, next_milestone
from pmqa_desk.domain.visit import AwardStep, Session, SessionKind, Visit

VISIT = Visit(
    "v",
    date=date(2022, 7, 25),
    sessions=(
        Session("m", SessionKind.MEETING),
        Session("r", SessionKind.REHEARSAL, date(2022, 7, 22), name="ซ้อมใหญ่"),
        Session("s", SessionKind.REHEARSAL, date(2022, 7, 15)),
    ),
    award_steps=(
        AwardStep("s1", "ขั้นตอนที่ 1", due=date(2022, 2, 28), done=date(2022, 2, 25)),
        AwardStep("s2", "รายงาน", due=date(2022, 4, 18), owner="กลุ่มงานยุทธศาสตร์"),
        AwardStep("s3", "ผล", due=date(2022, 5, 31)),
        AwardStep("s4", "พิธีมอบรางวัล"),
    ),
)


def test_dated_steps_sessions_and_the_visit_stand_by_day():
    thai = [(each.name, each.uid) for each in milestones(VISIT, Language.THAI)]
    assert thai == [
        ("ขั้นตอนที่ 1", "s1"),
        ("รายงาน", "s2"),
        ("ผล", "s3"),
        ("การซักซ้อม", "s"),
        ("ซ้อมใหญ่", "r"),
        ("วันตรวจจริง", None),
    ]
    english = [each.name for each in milestones(VISIT, Language.ENGLISH)]
    assert english[-3:] == ["Rehearsal", "ซ้อมใหญ่", "Visit day"]


def test_the_next_milestone_is_the_first_that_is_not_done_today_counted_in():
    found = milestones(VISIT, Language.THAI)
    report = next_milestone(found, date(2022, 2, 20))
    assert report is not None
    assert (report.name, report.owner, report.days_left(date(2022, 2, 20))) == (
        "รายงาน",
        "กลุ่มงานยุทธศาสตร์",
        57,
    )
    assert next_milestone(found, date(2022, 4, 18)) == report
    assert next_milestone(found, date(2022, 4, 19)) != report


def test_nothing_is_next_when_the_visit_is_over():
    assert next_milestone(milestones(VISIT, Language.THAI), date(2022, 7, 26)) is None
    assert next_milestone((), date(2022, 7, 26)) is None


def test_a_step_that_nobody_did_is_late_but_a_rehearsal_is_over_with_its_day():
    late = late_milestones(milestones(VISIT, Language.THAI), date(2022, 7, 24))
    assert [each.uid for each in late] == ["s2", "s3"]
    assert late[0].days_left(date(2022, 4, 20)) == -2
