"""The templates: what each is made of, and what the form tells of it."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.criteria import CATEGORIES
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.findings import readiness
from pmqa_desk.domain.programme import lay, limit_ms, planned_end_ms, programme_of
from pmqa_desk.domain.schedule_problems import schedule_problems
from pmqa_desk.domain.template_form import TemplateForm
from pmqa_desk.domain.templates import TEMPLATES
from pmqa_desk.domain.topics import DEFAULT_TITLES
from pmqa_desk.domain.usual_checklists import USUAL_KINDS
from pmqa_desk.domain.visit import Format, Kind, Mode, SessionKind, StartRule, Visit
from pmqa_desk.domain.wire import visit_from_json, visit_to_json

DAY = date(2026, 7, 22)
TOLD = TemplateForm("จังหวัดธารานคร", category=6, date=DAY, venue="ห้องประชุมธารา")
OF_A_DAY = ("standard", "virtual", "pmqa4", "category", "certification")


def made(key: str, form: TemplateForm = TOLD) -> Visit:
    return TEMPLATES[key].build(form)


@pytest.mark.parametrize("key", OF_A_DAY)
def test_a_day_is_laid_without_a_finding_and_ends_by_its_limit(key):
    visit = made(key)
    programme = programme_of(visit)
    assert planned_end_ms(lay(programme)) <= limit_ms(programme)
    assert readiness(visit) == ()


@pytest.mark.parametrize("key", OF_A_DAY)
def test_nothing_of_a_day_does_not_add_up(key):
    assert schedule_problems(made(key)) == ()


@pytest.mark.parametrize("key", OF_A_DAY)
def test_a_day_has_checklists_of_every_kind_a_chair_and_the_steps_of_its_award(key):
    visit = made(key)
    assert {each.kind for each in visit.checklists} == set(USUAL_KINDS)
    assert all(each.due < DAY for each in visit.checklists)
    assert [(each.name, each.role) for each in visit.people] == [("ผู้ว่าราชการจังหวัดธารานคร", "ประธาน")]
    assert [step.due for step in visit.award_steps] == [None, None, DAY, None, None]
    assert visit.title == "การตรวจประเมินรางวัลคุณภาพการบริหารจัดการภาครัฐ พ.ศ. 2569"
    assert (visit.organisation, visit.venue, visit.date) == (TOLD.organisation, TOLD.venue, DAY)


@settings(max_examples=15, deadline=None)
@given(
    st.sampled_from(sorted(TEMPLATES)),
    st.builds(
        TemplateForm,
        st.none() | st.just("กรม"),
        st.none(),
        st.none() | st.integers(1, 7),
        st.none() | st.integers(2540, 2600),
        st.none() | st.dates(date(1900, 1, 1), date(2100, 12, 31)),
        st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
        st.none(),
        st.none() | st.sampled_from(Mode),
    ),
)
def test_any_form_makes_a_visit_that_goes_round_and_bears_no_identity_twice(key, form):
    visit = TEMPLATES[key].build(form)
    assert visit_from_json(visit_to_json(visit)) == visit
    parts = (*visit.items, *visit.sessions, *visit.people, *visit.topics, *visit.checklists, visit)
    assert len({part.uid for part in parts}) == len(parts)
    assert TEMPLATES[key].build(form).uid != visit.uid


def test_the_standard_day_has_feedback_before_the_thanks():
    assert [item.kind for item in made("standard").items] == [
        *(Kind.WELCOME, Kind.VIDEO, Kind.STRATEGY, Kind.SHOWCASE, Kind.SHOWCASE, Kind.SHOWCASE),
        *(Kind.QUESTIONS, Kind.FEEDBACK, Kind.THANKS),
    ]


def test_the_virtual_day_has_fifteen_steps_and_is_rehearsed_the_day_before():
    visit = made("virtual")
    assert len(visit.items) == 15
    assert [item.kind for item in visit.items].count(Kind.SHOWCASE) == 10
    assert (visit.items[0].kind, visit.items[1].kind, visit.items[-1].kind) == (
        *(Kind.REPORT, Kind.LIVE, Kind.THANKS),
    )
    assert visit.items[2].duration_s == 410
    assert (visit.call_time, visit.start, visit.mode) == (time(8, 30), time(9), Mode.ONLINE)
    assert [(each.kind, each.date, each.start) for each in visit.sessions] == [
        (SessionKind.REHEARSAL, date(2026, 7, 21), time(10, 30))
    ]


def test_pmqa_4_0_fills_its_three_hours_to_the_minute():
    visit = made("pmqa4")
    programme = programme_of(visit)
    assert (visit.start, visit.end) == (time(9), time(12))
    assert planned_end_ms(lay(programme)) == limit_ms(programme)
    assert {Format.SLIDES, Format.VIDEO, Format.EXHIBITION} < {item.format for item in visit.items}
    assert None not in {item.format for item in visit.items}
    assert str(visit.award_steps[0].out_of) == "500"


def test_a_category_bears_its_name_and_is_rehearsed_six_days_before():
    visit = made("category")
    assert "หมวด 6 การมุ่งเน้นระบบปฏิบัติการ" in [item.title for item in visit.items]
    assert [item.kind for item in visit.items].count(Kind.SHOWCASE) == 3
    assert visit.sessions[0].date == DAY - timedelta(days=6)
    assert visit.awards[0].category == 6


def test_registration_ends_as_the_programme_begins():
    visit = made("category", TemplateForm(date=DAY, start=time(13)))
    first, second = lay(programme_of(visit))[:2]
    assert (first.item.kind, first.item.start_rule, first.item.start) == (
        *(Kind.REGISTRATION, StartRule.FIXED, time(12, 30)),
    )
    assert (second.item.kind, second.start_ms) == (Kind.WELCOME, first.end_ms)
    assert visit.end == time(16)


def test_a_day_that_begins_at_midnight_has_no_registration_the_day_before():
    visit = made("category", TemplateForm(start=time(0, 10)))
    assert visit.call_time is None
    assert visit.items[0].kind is Kind.WELCOME


def test_a_day_that_begins_late_has_no_limit_before_its_start():
    assert made("standard", TemplateForm(start=time(22))).end is None


def test_a_certification_goes_through_every_category_and_leaves_its_result_open():
    visit = made("certification")
    titles = [item.title for item in visit.items]
    assert all(any(name in title for title in titles) for name, _ in CATEGORIES.values())
    award = visit.awards[0]
    assert (award.type, award.edition, award.category) == ("การรับรองระดับพื้นฐาน ฉบับที่ 2", "ฉบับที่ 2", None)
    assert (award.passed, award.rank, award.units) == (None, None, None)


def test_a_meeting_has_the_five_topics_on_its_own_day_and_no_day_of_a_visit():
    visit = made("meeting")
    (session,) = visit.sessions
    assert (session.kind, session.date, session.start, session.venue) == (
        *(SessionKind.MEETING, DAY, time(9, 30), "ห้องประชุมธารา"),
    )
    assert [(topic.title, topic.session_uid) for topic in visit.topics] == [
        (title, session.uid) for title in DEFAULT_TITLES
    ]
    assert visit.date is None
    assert visit.checklists == ()


def test_an_empty_one_holds_only_what_was_told():
    nothing = made("blank", TemplateForm())
    assert nothing == Visit(nothing.uid)
    told = made("blank")
    assert (told.organisation, told.date, told.items, told.people) == ("จังหวัดธารานคร", DAY, (), ())


def test_an_office_that_is_no_province_is_chaired_by_its_head():
    chair = made("standard", TemplateForm("กรมการพัฒนาชุมชน")).people[0]
    assert (chair.name, chair.position) == ("หัวหน้าหน่วยงาน", "กรมการพัฒนาชุมชน")


def test_what_is_told_goes_before_what_is_usual():
    visit = made("virtual", TemplateForm(award_type="PMQA 4.0", start=time(13), mode=Mode.HYBRID))
    assert (visit.awards[0].type, visit.start, visit.mode) == ("PMQA 4.0", time(13), Mode.HYBRID)


def test_the_year_that_is_told_goes_before_that_of_the_day():
    assert TemplateForm(date=date(2026, 10, 1)).year == 2570
    assert TemplateForm(date=date(2026, 10, 1), fiscal_year=2569).year == 2569


@pytest.mark.parametrize("key", TEMPLATES)
def test_each_is_named_and_told_in_both_languages(key):
    template = TEMPLATES[key]
    assert template.name(Language.THAI)
    assert template.name(Language.ENGLISH).isascii()
    assert template.about(Language.ENGLISH).isascii()
    assert not template.about(Language.THAI).isascii()
