"""The overview: what to do next, the day at a glance, and the visit's details as fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.attendance_edits import mark
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import (
    Appearance,
    Attendance,
    Award,
    AwardStep,
    Evidence,
    Mode,
    Person,
    Presence,
    SessionKind,
    Visit,
)
from pmqa_desk.qt.overview_page import OverviewPage
from pmqa_desk.qt.words import plain
from tests.qt.keys import type_text

DAY_MS = 24 * 3600 * 1000


@pytest.fixture
def page(qtbot, context):
    made = OverviewPage(context)
    qtbot.addWidget(made)
    made.resize(1170, 760)
    made.show()
    return made


def _visit(page: OverviewPage) -> Visit:
    return page._session.visit


def _type(edit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    type_text(edit, text)


@pytest.mark.parametrize(
    ("days", "text"),
    [(4, "อีก 4 วัน"), (1, "พรุ่งนี้"), (0, "วันนี้"), (-1, "เมื่อวานนี้"), (-9, "ผ่านมาแล้ว 9 วัน")],
)
def test_the_countdown_says_how_far_away_the_visit_is(page, clocks, days, text):
    clocks.wall -= days * DAY_MS
    page._refresh()

    assert page.countdown_label.text() == text


def test_without_a_date_there_is_no_countdown_and_the_date_is_next(page):
    page._session.edit(lambda visit: replace(visit, date=None), "x")

    assert not page.countdown_chip.isVisible()
    assert "วันตรวจประเมิน" in plain(page.next_step_label.text())
    assert page.place().startswith("ยังไม่ระบุวันตรวจประเมิน")

    page.next_step_button.click()

    assert page.visit_details.date_edit.hasFocus()


@pytest.mark.parametrize(("days", "asked"), [(4, "rehearsals"), (-1, "minutes")], ids=["before", "after"])
def test_the_next_step_leads_to_its_page(qtbot, page, clocks, days, asked):
    clocks.wall -= days * DAY_MS
    page._refresh()
    with qtbot.waitSignal(page.page_requested) as page_requested:
        page.next_step_button.click()

    assert page_requested.args == [asked]


def test_an_empty_visit_leads_to_the_programme(qtbot, page):
    page._session.edit(lambda visit: replace(visit, items=()), "x")
    with qtbot.waitSignal(page.page_requested) as page_requested:
        page.next_step_button.click()

    assert page_requested.args == ["programme"]
    assert not page.ribbon_place.isVisible()
    assert page.end_word_label.text() != ""


def test_on_the_day_the_next_step_is_the_run_and_then_going_back_to_it(qtbot, page):
    with qtbot.waitSignal(page.present_requested):
        page.next_step_button.click()
    page._session.open_run()
    page._session.run(Command(Do.NEXT))

    assert page.next_step_button.text() == "กลับสู่การนำเสนอ"
    with qtbot.waitSignal(page.present_requested):
        page.next_step_button.click()


def test_a_click_on_the_ribbon_leads_to_the_programme(qtbot, page):
    with qtbot.waitSignal(page.page_requested) as page_requested:
        page._ribbon.chosen.emit("welcome")

    assert page_requested.args == ["programme"]


def test_facts_are_counted(page):
    assert page.item_figure_label.text() == str(len(_visit(page).items))
    assert page.end_figure_label.text() == "11.56 น."
    assert "4 นาที" in plain(page.end_word_label.text())
    assert page.people_figure_label.text() == str(len(_visit(page).people))


def test_a_programme_that_is_too_long_or_without_a_limit_is_said(page):
    page._session.edit(lambda visit: replace(visit, end=time(11)), "x")
    assert "เกินกรอบ 56 นาที" in plain(page.end_word_label.text())

    page._session.edit(lambda visit: replace(visit, end=None), "x")
    assert plain(page.end_word_label.text()) == "คาดว่าจบ"


def test_the_ready_check_is_asked_for(qtbot, page):
    (button,) = page.head_buttons()
    with qtbot.waitSignal(page.ready_requested):
        button.click()


def test_digits_and_language_are_followed(qtbot, page, context):
    context.preferences.set("digits", "thai")
    assert page.end_figure_label.text() == "๑๑.๕๖ น."

    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: page.next_step_button.text() == "Presenter mode")
    assert page.end_figure_label.text() == "11.56"
    assert page.title() == "Overview"
    assert page.visit_details.category_combo.currentText() == "Category 3"
    context.speech.speak(Language.THAI)
    qtbot.waitUntil(lambda: page.title() == "ภาพรวม")


def test_the_name_of_the_visit_is_kept_as_it_is_typed_in_one_step(qtbot, page):
    before = _visit(page).title
    _type(page.visit_details.title_edit, "การตรวจ ")

    assert _visit(page).title == "การตรวจ"
    assert page.visit_details.title_edit.text() == "การตรวจ "

    page._session.undo()

    assert _visit(page).title == before
    assert page.visit_details.title_edit.text() == before


def test_date_and_hours_are_typed_freely_and_echoed(qtbot, page):
    details = page.visit_details
    _type(details.date_edit, "25 ก.ค. 2569")
    _type(details.start_edit, "13")
    _type(details.end_edit, "16.30")

    visit = _visit(page)
    assert (visit.date, visit.start, visit.end) == (date(2026, 7, 25), time(13), time(16, 30))
    assert plain(details.echo_label.text()) == "= วันเสาร์ที่ 25 กรกฎาคม 2569"


def test_a_date_that_cannot_be_read_changes_nothing_and_says_why(qtbot, page):
    details = page.visit_details
    before = _visit(page).date
    _type(details.date_edit, "32 ก.ค. 2569")

    assert _visit(page).date == before
    assert details.echo_label.property("state") == "danger"
    assert plain(details.echo_label.text())


def test_place_form_and_award_are_edited(qtbot, page):
    details = page.visit_details
    _type(details.venue_edit, "ศาลากลาง")
    details.mode_combo.setCurrentIndex(2)
    details.mode_combo.activated.emit(2)
    details.category_combo.activated.emit(6)
    _type(details.award_combo.lineEdit(), "PMQA 4.0")
    _type(details.fiscal_edit, "๒๕๗๐")

    visit = _visit(page)
    assert (visit.venue, visit.mode) == ("ศาลากลาง", Mode.ONLINE)
    assert visit.awards[0] == Award("PMQA 4.0", 6, 2570)

    details.mode_combo.activated.emit(0)
    details.category_combo.activated.emit(0)
    assert (_visit(page).mode, _visit(page).awards[0].category) == (None, None)


def test_a_year_that_cannot_be_meant_is_not_taken(qtbot, page):
    details = page.visit_details
    _type(details.fiscal_edit, "256")
    assert _visit(page).awards[0].fiscal_year == 2569

    details.fiscal_edit.clearFocus()
    assert details.fiscal_edit.text() == "2569"


def test_a_session_is_added_changed_and_removed(qtbot, page):
    details = page.visit_details
    count = len(_visit(page).sessions)
    details.add_session_button.click()
    row = list(details._rows.values())[-1]
    _type(row.date_edit, "19 ก.ค. 2569")
    _type(row.start_edit, "10.30")
    _type(row.venue_edit, "ห้องประชุมเล็ก")
    row.kind_combo.activated.emit(0)

    added = _visit(page).sessions[-1]
    assert len(_visit(page).sessions) == count + 1
    assert (added.kind, added.date, added.start) == (SessionKind.MEETING, date(2026, 7, 19), time(10, 30))
    assert added.venue == "ห้องประชุมเล็ก"
    assert "10.30 น." in plain(row.echo_label.text())

    with qtbot.waitSignal(row.removed):
        row.remove_button.click()
    assert len(_visit(page).sessions) == count


def test_a_session_s_wrong_date_is_told_in_its_row(qtbot, page):
    row = next(iter(page.visit_details._rows.values()))
    before = _visit(page).sessions[0].date
    _type(row.date_edit, "พรุ่งนี้มั้ง")

    assert row.echo_label.property("state") == "danger"
    assert _visit(page).sessions[0].date == before


def test_a_read_only_visit_refuses_and_says_so(qtbot, page, store, context):
    store.read_only_because = ("เปิดเพื่ออ่านเท่านั้น", "Opened to read only.")
    count = len(_visit(page).sessions)
    with qtbot.waitSignal(context.bridge.refused):
        page.visit_details.add_session_button.click()

    assert len(_visit(page).sessions) == count


def test_without_sessions_a_sentence_says_what_they_are_for(page):
    page._session.edit(lambda visit: replace(visit, sessions=()), "x")

    assert page.visit_details.sessions_empty_label.isVisible()
    assert page.visit_details._rows == {}


def test_in_a_narrow_window_the_days_stand_below(qtbot, page):
    layout = page.visit_details.layout()
    assert layout.direction() is layout.Direction.LeftToRight

    page.resize(860, 560)
    qtbot.waitUntil(lambda: layout.direction() is layout.Direction.TopToBottom)


def test_names_in_another_language_reach_the_rows(qtbot, page, context):
    row = next(iter(page.visit_details._rows.values()))
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: row.kind_combo.currentText() == "Meeting")
    context.speech.speak(Language.THAI)
    qtbot.waitUntil(lambda: row.kind_combo.currentText() == "การประชุม")


def test_every_field_can_be_reached_with_the_keyboard(page):
    fields = [
        page.visit_details.title_edit,
        page.visit_details.date_edit,
        page.next_step_button,
        page._ribbon,
    ]

    assert all(field.focusPolicy() & Qt.FocusPolicy.TabFocus for field in fields)
    assert isinstance(page._session, Session)


def test_a_sum_with_lengths_missing_says_at_least(page):
    session = page._session
    session.edit(lambda v: replace(v, items=(replace(v.items[0], duration_s=None), *v.items[1:])), "ลองแก้")
    page._refresh()

    assert plain(page.item_word_label.text()).startswith("ลำดับ รวมอย่างน้อย ")


def test_the_wheel_over_a_choice_without_the_focus_changes_nothing(qtbot, page):
    combo = page.visit_details.category_combo
    page.visit_details.title_edit.setFocus()
    before = combo.currentIndex()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QCoreApplication.sendEvent(combo, wheel)

    assert combo.currentIndex() == before
    assert not combo.hasFocus()


def test_a_detail_is_pointed_to(page):
    page.point_to("end")

    assert page.visit_details.end_edit.hasFocus()


def test_evidence_still_to_be_handed_over_is_counted_with_the_questions(page):
    assert "เอกสาร" not in plain(page.question_word_label.text())
    asked = (Evidence("a", "แผน"), Evidence("b", "ผล", handed_ms=1))
    page._session.edit(lambda visit: replace(visit, evidence=asked), "x")
    assert plain(page.question_word_label.text()).endswith("เอกสารค้างส่ง 1 รายการ")


def test_people_are_counted_as_the_visit_day_has_them(page, session):
    people = (
        Person("a", "ก"),
        Person("b", "ข", attendance=Attendance.ASSESSOR),
        Person("c", "ค", attendance=Attendance.ASSESSOR),
    )
    away = Appearance("x", "c", None, Presence.UNLISTED)
    session.edit(lambda visit: replace(visit, people=people, appearances=(away,)), "คน")
    assert plain(page.people_word_label.text()) == "คนในรายชื่อ เป็นผู้ตรวจประเมิน 1 คน"
    session.edit(lambda visit: mark(visit, ("a", "b"), "meeting", Presence.PRESENT), "มา")
    assert "วันตรวจจริงมา" not in plain(page.people_word_label.text()), "the meeting is another day"
    session.edit(lambda visit: mark(visit, ("a",), None, Presence.PRESENT), "มา")
    session.edit(lambda visit: mark(visit, ("b",), None, Presence.ABSENT), "ขาด")
    assert plain(page.people_word_label.text()) == "คนในรายชื่อ วันตรวจจริงมา 1 คน ขาด 1 คน"


def test_the_next_day_that_counts_stands_beside_the_title_and_leads_to_its_page(qtbot, page):
    page._session.edit(lambda visit: replace(visit, sessions=(), award_steps=()), "x")
    assert not page.milestone_button.isVisible()

    steps = (
        AwardStep("a", "รายงาน", due=date(2026, 8, 2), owner="กลุ่มงานยุทธศาสตร์"),
        AwardStep("b", "สมัคร", due=date(2026, 7, 1)),
    )
    page._session.edit(lambda visit: replace(visit, date=None, award_steps=steps), "x")
    assert page.milestone_button.toolTip().startswith("อีก 12 วัน · รายงาน · ")
    assert "กลุ่มงานยุทธศาสตร์" in page.milestone_button.toolTip()
    assert page.milestone_button.toolTip().endswith("เลยกำหนด 1 ขั้นตอน")
    with qtbot.waitSignal(page.page_requested) as asked:
        page.milestone_button.click()
    assert asked.args == ["award"]


def test_the_visit_itself_is_counted_down_once(page):
    page._session.edit(lambda visit: replace(visit, sessions=(), award_steps=()), "x")
    assert page.countdown_chip.isVisible()
    assert not page.milestone_button.isVisible()
