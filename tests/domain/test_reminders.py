"""What a visit reminds of when it is opened."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.reminders import PAGE_OF, overdue, reminder_place, reminder_sentence, reminders
from pmqa_desk.domain.visit import Assignment, AwardStep, Preparation, Status, Visit
from pmqa_desk.domain.waiting import About, waiting
from tests.domain.test_calendar_events import VISIT
from tests.visits import visits

TODAY = date(2021, 7, 25)
THAI, ENGLISH = Language.THAI, Language.ENGLISH


def test_late_things_come_first_and_what_is_near_follows_by_day():
    found = reminders(VISIT, TODAY)
    assert [each.uid for each in found] == ["c1", "a1", "c2", "e1"]
    assert [each.uid for each in overdue(found, TODAY)] == ["c1", "a1", "c2"]


@pytest.mark.parametrize(("days", "told"), [(-90, True), (0, True), (7, True), (8, False)])
def test_a_week_ahead_is_near_and_a_day_more_is_not(days, told):
    visit = Visit("v", assignments=(Assignment("a", "ส่งสไลด์", due=TODAY + timedelta(days=days)),))
    assert bool(reminders(visit, TODAY)) is told


def test_what_is_due_today_is_near_and_not_late():
    visit = Visit("v", checklists=(Preparation("a", "จองห้อง", due=TODAY),))
    assert reminder_sentence(reminders(visit, TODAY), TODAY, THAI) == "ใกล้กำหนด 1 เรื่อง"


def test_the_sentence_says_how_many_are_late_and_how_many_are_near():
    found = reminders(VISIT, TODAY)
    assert reminder_sentence(found, TODAY, THAI) == "เลยกำหนด 3 เรื่อง ใกล้กำหนด 1 เรื่อง"
    assert reminder_sentence(found, TODAY, ENGLISH) == "3 things overdue, 1 thing due within a week"
    assert reminder_sentence((), TODAY, THAI) == ""


def test_it_leads_to_the_page_of_what_waits_longest():
    assert reminder_place(reminders(VISIT, TODAY), TODAY) == ("preparations", "checklists/overdue")
    given = Visit("v", assignments=(Assignment("a", "ส่งสไลด์", due=TODAY),))
    assert reminder_place(reminders(given, TODAY), TODAY) == ("preparations", "assignments/open")
    step = AwardStep("s", "ส่งรายงาน", due=date(2021, 1, 1))
    assert reminder_place(reminders(replace(VISIT, award_steps=(step,)), TODAY), TODAY) == ("award", "")
    assert reminder_place((), TODAY) == ("overview", "")
    assert set(PAGE_OF) == set(About)


def test_checklists_of_a_visit_that_is_over_remind_no_longer():
    line = Preparation("a", "จองห้อง", due=TODAY - timedelta(days=9))
    given = Assignment("b", "ส่งรายงาน", due=TODAY - timedelta(days=9))
    visit = Visit("v", date=TODAY, checklists=(line,), assignments=(given,))
    assert [each.uid for each in reminders(visit, TODAY)] == ["a", "b"]
    assert [each.uid for each in reminders(visit, TODAY + timedelta(days=1))] == ["b"]


def test_what_is_done_reminds_of_nothing():
    line = Preparation("a", "จองห้อง", due=TODAY, status=Status.DONE)
    assert reminders(Visit("v", checklists=(line,)), TODAY) == ()


@settings(max_examples=40)
@given(visits, st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_reminders_are_those_of_what_waits_that_have_a_near_day(visit, today):
    found = reminders(visit, today)
    assert set(found) <= set(waiting(visit))
    assert list(found[: len(overdue(found, today))]) == list(overdue(found, today))
