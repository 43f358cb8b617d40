"""A visit as an own template, filled anew; and last year's visit as this year's start."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.next_year import next_year
from pmqa_desk.domain.occasion import with_year
from pmqa_desk.domain.own_templates import ANCHOR, filled, template_of
from pmqa_desk.domain.template_form import TemplateForm
from pmqa_desk.domain.templates import TEMPLATES
from pmqa_desk.domain.visit import (
    Appearance,
    Assignment,
    Attendance,
    Award,
    AwardStep,
    Item,
    ItemStatus,
    MinutesDetails,
    Note,
    NoteKind,
    PastAward,
    Person,
    Preparation,
    Question,
    Session,
    SessionKind,
    StartRule,
    Status,
    Topic,
    Visit,
)
from pmqa_desk.domain.wire import visit_from_json, visit_to_json
from tests.visits import visits

DAY = date(2025, 7, 22)
NEXT = date(2026, 7, 20)
VISIT = Visit(
    "v",
    title="การตรวจประเมิน พ.ศ. 2568",
    organisation="จังหวัดธารานคร",
    date=DAY,
    call_time=time(8, 30),
    start=time(9),
    end=time(12),
    emblem="ตรา.png",
    awards=(Award("รายหมวด", 6, 2568, passed=True, rank=3, units=20, announced=date(2025, 9, 1)),),
    award_steps=(AwardStep("s1", "ขั้นตอนที่ 3", due=DAY, done=DAY, result="ผ่าน"),),
    award_history=(PastAward("h1", "หมวด 2", 2567, "ผ่าน"),),
    sessions=(
        Session("m", SessionKind.MEETING, date(2025, 7, 1), began=time(9, 5), doubts=("?",)),
        Session("r", SessionKind.REHEARSAL, date(2025, 7, 16)),
    ),
    items=(
        Item("i1", "ต้อนรับ", start_rule=StartRule.FIXED, start=time(9), duration_s=300),
        Item(
            *("i2", "ผลงาน"),
            duration_s=600,
            agency="สำนักงานเกษตรจังหวัด",
            presenters=("เกษตรจังหวัด",),
            media="media/a.mp4",
            status=ItemStatus.READY,
            doubts=("?",),
            section="ผลงานเด่น",
        ),
    ),
    people=(
        Person("p1", "ผู้ว่าราชการจังหวัด", role="ประธาน", telephone="1"),
        Person("p2", "ผู้ตรวจ", attendance=Attendance.ASSESSOR),
    ),
    questions=(Question("q1", "ถาม", "i1"),),
    notes=(Note("n1", NoteKind.NOTE, "จด"),),
    assignments=(Assignment("a1", "ส่งสไลด์"),),
    topics=(Topic("t1", "เรื่องอื่น ๆ", "m"),),
    appearances=(Appearance("c1", "p1"),),
    checklists=(Preparation("k1", "จองห้อง", due=date(2025, 7, 8), status=Status.DONE, remark="เสร็จ"),),
    minutes=MinutesDetails(body="คณะทำงาน", meeting_number=3, year=2568, recorder="เลขานุการ"),
)
RECORDED = ("questions", "notes", "assignments", "appearances", "evidence", "photos", "versions")
KEPT = (*RECORDED, "media_marks", "minutes_edits", "minutes_steps")


@pytest.mark.parametrize("made", [template_of(VISIT), next_year(VISIT, TemplateForm(date=NEXT))])
def test_what_happened_once_does_not_happen_again(made):
    assert all(getattr(made, name) == () for name in KEPT)
    assert [item.status for item in made.items] == [ItemStatus.DRAFT] * 2
    assert [each.status for each in made.checklists] == [Status.OPEN]
    assert (made.award_steps[0].done, made.award_steps[0].result) == (None, None)
    assert (made.awards[0].passed, made.awards[0].rank, made.awards[0].announced) == (None, None, None)
    assert (made.minutes.meeting_number, made.minutes.year, made.minutes.body) == (None, None, "คณะทำงาน")
    assert [person.name for person in made.people] == ["ผู้ว่าราชการจังหวัด"]
    assert made.sessions[0].began is None


@pytest.mark.parametrize("made", [template_of(VISIT), next_year(VISIT, TemplateForm(date=NEXT))])
def test_programme_lengths_roles_and_topics_stay(made):
    assert [(item.title, item.duration_s, item.agency) for item in made.items] == [
        (item.title, item.duration_s, item.agency) for item in VISIT.items
    ]
    assert made.items[1].presenters == ("เกษตรจังหวัด",)
    assert made.people[0].role == "ประธาน"
    assert [topic.title for topic in made.topics] == ["เรื่องอื่น ๆ"]
    assert made.topics[0].session_uid == made.sessions[0].uid
    assert (made.awards[0].type, made.awards[0].category) == ("รายหมวด", 6)


def test_a_template_has_no_day_year_telephone_or_path_of_its_visit():
    template = template_of(VISIT)
    assert (template.date, template.title, template.awards[0].fiscal_year) == (ANCHOR, "การตรวจประเมิน", None)
    assert (template.emblem, template.items[1].media, template.people[0].telephone) == (None, None, None)


def test_days_keep_their_distance_to_the_visit():
    visit = filled(template_of(VISIT), TemplateForm(date=NEXT))
    assert visit.date == NEXT
    assert [NEXT - each.date for each in visit.sessions] == [timedelta(21), timedelta(6)]
    assert NEXT - visit.checklists[0].due == timedelta(14)
    assert visit.award_steps[0].due == NEXT


@pytest.mark.parametrize(
    ("template", "form"),
    [
        (template_of(VISIT), TemplateForm()),
        (template_of(replace(VISIT, date=None)), TemplateForm(date=NEXT)),
    ],
    ids=["no day told", "no day known"],
)
def test_without_one_of_the_days_there_are_none_but_what_was_told(template, form):
    visit = filled(template, form)
    assert visit.date == form.date
    days = [each.date for each in visit.sessions] + [each.due for each in visit.checklists]
    assert set(days) == {None}


def test_each_visit_from_a_template_has_identities_of_its_own():
    template = template_of(VISIT)
    one, other = filled(template, TemplateForm()), filled(template, TemplateForm())
    assert {one.uid, one.items[0].uid} & {other.uid, other.items[0].uid, "v", "i1"} == set()
    assert one.topics[0].session_uid == one.sessions[0].uid


def test_what_the_form_tells_stands_in_the_visit():
    form = TemplateForm("กรม", "PMQA 4.0", 2, None, NEXT, time(13), "ห้องใหม่")
    visit = filled(template_of(VISIT), form)
    assert (visit.organisation, visit.venue, visit.title) == ("กรม", "ห้องใหม่", "การตรวจประเมิน พ.ศ. 2569")
    assert (visit.awards[0].type, visit.awards[0].category, visit.awards[0].fiscal_year) == (
        *("PMQA 4.0", 2, 2569),
    )


def test_another_start_takes_call_limit_and_clock_times_along():
    visit = filled(template_of(VISIT), TemplateForm(start=time(13, 15)))
    assert (visit.call_time, visit.start, visit.end) == (time(12, 45), time(13, 15), time(16, 15))
    assert visit.items[0].start == time(13, 15)


def test_a_start_is_taken_where_there_was_none():
    visit = filled(template_of(replace(VISIT, start=None)), TemplateForm(start=time(13)))
    assert (visit.start, visit.items[0].start) == (time(13), time(9))


def test_a_name_on_the_award_goes_with_its_category():
    named = replace(VISIT, awards=(Award("รายหมวด", 6, category_name="กระบวนการคุณภาพและนวัตกรรม"),))
    same, other = (filled(template_of(named), TemplateForm(category=number)).awards[0] for number in (6, 2))
    assert (same.category_name, other.category_name) == ("กระบวนการคุณภาพและนวัตกรรม", None)


def test_without_an_award_none_is_invented():
    assert filled(template_of(replace(VISIT, awards=())), TemplateForm()).awards == ()


@settings(max_examples=15, deadline=None)
@given(visits, st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_template_of_any_visit_goes_round_and_can_be_filled(visit, day):
    template = template_of(visit)
    assert visit_from_json(visit_to_json(template)) == template
    made = filled(template, TemplateForm(date=day))
    assert visit_from_json(visit_to_json(made)) == made
    again = next_year(visit, TemplateForm(date=day))
    assert visit_from_json(visit_to_json(again)) == again


def test_the_next_year_is_one_later_and_says_so():
    visit = next_year(VISIT, TemplateForm())
    assert (visit.awards[0].fiscal_year, visit.title) == (2569, "การตรวจประเมิน พ.ศ. 2569")
    assert (visit.date, visit.sessions[0].date) == (None, None)


def test_the_last_years_award_is_the_latest_of_the_history():
    history = next_year(VISIT, TemplateForm()).award_history
    assert [(each.name, each.fiscal_year, each.result) for each in history] == [
        ("หมวด 2", 2567, "ผ่าน"),
        ("รายหมวด หมวด 6 การมุ่งเน้นระบบปฏิบัติการ", 2568, "ผ่าน ลำดับที่ 3 จาก 20"),
    ]


@pytest.mark.parametrize(
    ("award", "result"),
    [
        (Award("PMQA 4.0", passed=True), "ผ่าน"),
        (Award("PMQA 4.0", passed=False), "ไม่ผ่าน"),
        (Award("PMQA 4.0", passed=True, rank=35), "ผ่าน ลำดับที่ 35"),
        (Award("PMQA 4.0"), "ผ่าน"),
    ],
)
def test_a_result_is_told_as_far_as_it_is_known(award, result):
    made = next_year(replace(VISIT, awards=(award,)), TemplateForm())
    assert made.award_history[-1].result == result


def test_nothing_is_known_of_an_award_without_step_or_end():
    made = next_year(replace(VISIT, awards=(Award("PMQA 4.0"),), award_steps=()), TemplateForm())
    assert made.award_history[-1].result is None


def test_media_and_emblem_of_last_year_stay():
    visit = next_year(VISIT, TemplateForm(date=NEXT))
    assert (visit.items[1].media, visit.emblem, visit.people[0].telephone) == ("media/a.mp4", "ตรา.png", "1")


def test_a_year_that_nothing_tells_comes_from_the_days():
    bare = replace(VISIT, awards=(Award("รายหมวด"),))
    assert next_year(bare, TemplateForm()).awards[0].fiscal_year == 2569
    unknown = next_year(replace(bare, date=None), TemplateForm(date=NEXT))
    assert unknown.awards[0].fiscal_year == 2569
    assert next_year(replace(bare, date=None), TemplateForm()).title == VISIT.title


@pytest.mark.parametrize(
    ("title", "year", "become"),
    [
        ("ตรวจ พ.ศ. 2568", 2569, "ตรวจ พ.ศ. 2569"),
        ("ตรวจ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ หมวด ๖", 2569, "ตรวจ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ หมวด ๖"),
        ("ตรวจ ประจำปี พ.ศ.2568", None, "ตรวจ"),
        ("ตรวจ ปี ๒๕๖๘ รอบ 2", None, "ตรวจ รอบ 2"),
        ("เกณฑ์ PMQA 2562 ปี 2568", 2569, "เกณฑ์ PMQA 2562 ปี 2569"),
        ("เกณฑ์ PMQA 2562 ปี 2568", None, "เกณฑ์ PMQA 2562"),
        ("ห้อง 125680", 2569, "ห้อง 125680"),
        ("พ.ศ. 2568", None, None),
        (None, 2569, None),
    ],
)
def test_the_year_of_a_title_changes_alone(title, year, become):
    assert with_year(title, year) == become


def test_a_template_made_here_serves_as_an_own_one_too():
    made = TEMPLATES["virtual"].build(TemplateForm(date=DAY))
    again = filled(template_of(made), TemplateForm(date=NEXT))
    assert [item.title for item in again.items] == [item.title for item in made.items]
    assert again.sessions[0].date == NEXT - timedelta(days=1)


def test_telephones_in_texts_stay_behind():
    item = Item("a", "กล่าวต้อนรับ", notes="โทร 081-234-5678", script="เชิญ โทร 081-234-5678")
    visit = Visit("v", items=(item,), script_opening="ติดต่อ 081-234-5678")
    assert "081-234" not in repr(template_of(visit))
