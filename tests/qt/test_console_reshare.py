"""Sharing the rest anew on the console: offered, asked, previewed, used and taken back, all by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import StartRule
from pmqa_desk.qt.preferences import Digits
from tests.qt.consoles import press, shown

CONTROL = Qt.KeyboardModifier.ControlModifier
# The example has five minutes to spare before its questions: three are left for the end of the day.
LATE_S = 480


@pytest.fixture
def late_s() -> int:
    return LATE_S


@pytest.fixture
def console(context, session, clocks, qtbot, late_s):
    """Return the console of a day whose first numbered item began so many seconds late."""
    session.open_run()
    console = shown(context, qtbot)
    clocks.forward(late_s)
    session.run(Command(Do.START, item_uid=session.visit.items[1].uid))
    return console


def _lengths(session):
    return [item.duration_s for item in session.visit.items]


def _cells(console, row):
    table = console.reshare.sheet.table
    return [table.item(row, column).text() for column in range(4)]


def test_day_that_is_late_is_offered_and_nothing_happens_by_itself(console, session, clocks):
    before = _lengths(session)
    assert console.reshare.button.isVisible()
    assert console.reshare.button.text() == "เฉลี่ยเวลาใหม่  R"
    clocks.forward(60)
    console.context.bridge.tick()
    assert _lengths(session) == before


def test_offer_goes_when_the_day_is_on_time_again(console, session, clocks):
    session.run(Command(Do.ADD, seconds=-LATE_S))
    session.run(Command(Do.NEXT))
    assert not console.reshare.button.isVisible()


def test_key_asks_enter_shows_and_enter_uses(console, session):
    before = _lengths(session)
    press(console, Qt.Key.Key_R)
    asked = console.reshare.band.band_label.whole
    assert asked.startswith("เฉลี่ยเวลาที่เหลือใหม่หรือไม่ ลำดับที่ 2–")
    assert "สั้นลงรวม" in asked
    press(console, Qt.Key.Key_Return)
    assert console.reshare.sheet.isVisible()
    assert not console.reshare.band.isVisible()
    assert _lengths(session) == before
    press(console, Qt.Key.Key_Return)
    assert not console.reshare.sheet.isVisible()
    assert sum(_lengths(session)) < sum(before)
    assert session.live.view().lateness_ms == 0
    assert console.news.text.startswith("เฉลี่ยเวลาใหม่แล้ว ลำดับที่ 2–")
    assert console.news.text.endswith("Ctrl+Z เลิกทำ")


def test_undo_takes_the_lengths_back(console, session):
    before = _lengths(session)
    for key in (Qt.Key.Key_R, Qt.Key.Key_R, Qt.Key.Key_Return):
        press(console, key)
    assert _lengths(session) != before
    press(console, Qt.Key.Key_Z, CONTROL)
    assert _lengths(session) == before
    assert console.reshare.button.isVisible()


def test_preview_says_what_becomes_of_each_item(console, session):
    press(console, Qt.Key.Key_R)
    press(console, Qt.Key.Key_Return)
    ahead = [each.item for each in session.live.view().items if each.to_come]
    assert console.reshare.sheet.table.rowCount() == len(ahead)
    number, title, was, becomes = _cells(console, 0)
    assert (number, title, was) == ("2", ahead[0].title, "5:00")
    assert becomes != was
    questions = next(n for n, item in enumerate(ahead) if item.kind == "questions")
    assert _cells(console, questions)[3] == "คงเดิม"
    assert "จบ 11.56 น." in console.reshare.sheet.head.whole


def test_escape_leaves_the_preview_and_the_question_without_a_change(console, session):
    before = _lengths(session)
    press(console, Qt.Key.Key_R)
    press(console, Qt.Key.Key_Escape)
    assert not console.reshare.band.isVisible()
    press(console, Qt.Key.Key_R)
    press(console, Qt.Key.Key_Return)
    press(console, Qt.Key.Key_Escape)
    assert not console.reshare.sheet.isVisible()
    assert console.hasFocus()
    assert _lengths(session) == before


def test_question_can_be_answered_with_use_at_once(console, session):
    console.reshare.button.click()
    console.reshare.band.second_button.click()
    assert session.live.view().lateness_ms == 0


def test_enter_takes_the_choice_that_has_the_focus(console, session):
    before = _lengths(session)
    press(console, Qt.Key.Key_R)
    console.reshare.band.second_button.setFocus()
    press(console, Qt.Key.Key_Return)
    assert session.live.view().lateness_ms == 0
    session.undo_run()
    press(console, Qt.Key.Key_R)
    press(console, Qt.Key.Key_R)
    console.reshare.sheet.leave_button.setFocus()
    press(console, Qt.Key.Key_Return)
    assert not console.reshare.sheet.isVisible()
    assert _lengths(session) == before


def test_space_goes_on_while_the_preview_is_open_and_the_preview_follows(console, session, clocks):
    press(console, Qt.Key.Key_R)
    press(console, Qt.Key.Key_R)
    clocks.forward(360)
    press(console, Qt.Key.Key_Space)
    assert session.live.view().current.item is session.live.state.items[2]
    assert _cells(console, 0)[0] == "3"


def test_question_follows_the_clock_and_goes_when_nothing_is_offered(console, session, clocks):
    press(console, Qt.Key.Key_R)
    asked = console.reshare.band.band_label.whole
    session.run(Command(Do.PAUSE))
    clocks.forward(60)
    console.context.bridge.tick()
    assert console.reshare.band.band_label.whole != asked
    clocks.forward(1200)
    console.context.bridge.tick()
    assert not console.reshare.band.isVisible()
    assert not console.reshare.button.isVisible()


def test_forgotten_start_takes_the_place_of_the_question_and_enter_is_its_own(console, session, clocks):
    session.run(Command(Do.FINISH))
    press(console, Qt.Key.Key_R)
    clocks.forward(60)
    console.context.bridge.tick()
    assert console.reminders.band.isVisible()
    press(console, Qt.Key.Key_Return)
    assert not console.reshare.sheet.isVisible()
    assert session.live.view().place == 2


def test_tab_reaches_the_offer_before_the_main_button(console):
    console.reshare.button.setFocus()
    press(console, Qt.Key.Key_Tab)
    assert console.focusWidget() is console.next_button


def test_key_without_an_offer_says_why(console, session, clocks):
    clocks.forward(3600)
    press(console, Qt.Key.Key_R)
    assert console.news.text.startswith("เฉลี่ยใหม่ได้เมื่อช้าหรือเร็ว")
    assert not console.reshare.band.isVisible()


def _protect_all(session):
    session.edit(
        lambda visit: replace(visit, items=tuple(replace(i, protected=True) for i in visit.items)), "แก้"
    )


def _link_all(session):
    session.edit(
        lambda visit: replace(
            visit, items=tuple(replace(i, start_rule=StartRule.LINKED) for i in visit.items)
        ),
        "แก้",
    )


def test_late_day_that_cannot_be_mended_is_offered_and_says_what_is_missing(console, session):
    _protect_all(session)
    assert console.reshare.button.isVisible()
    press(console, Qt.Key.Key_R)
    assert "อย่างน้อย" in console.news.text


def test_failure_to_keep_it_is_said_and_changes_nothing(console, session, store):
    before = _lengths(session)
    press(console, Qt.Key.Key_R)
    store.failure = DeskError("บันทึกไม่ได้", "not kept")
    console.reshare.band.second_button.click()
    assert console.news.text == "บันทึกไม่ได้"
    assert _lengths(session) == before


def test_preview_that_goes_by_itself_takes_no_focus_from_the_line(console, session, clocks):
    press(console, Qt.Key.Key_R)
    press(console, Qt.Key.Key_Return)
    assert console.reshare.sheet.isVisible()
    press(console, Qt.Key.Key_F7)
    QTest.keyClicks(console.line_bar.line_edit, "ab")
    clocks.forward(3600)
    console.context.bridge.tick()
    assert not console.reshare.sheet.isVisible()
    assert console.line_bar.line_edit.hasFocus()
    press(console, Qt.Key.Key_B)
    assert not console.stage_side.blank


def test_enter_on_a_button_beside_the_preview_is_that_button(console, session):
    press(console, Qt.Key.Key_R)
    press(console, Qt.Key.Key_Return)
    before = session.visit.items
    console.hold_button.setFocus()
    press(console, Qt.Key.Key_Return)
    assert session.visit.items == before
    assert session.live.view().phase is Phase.PAUSED


def test_letter_typed_in_the_line_is_a_letter(console):
    press(console, Qt.Key.Key_F8)
    QTest.keyClicks(console.line_bar.line_edit, "r")
    assert console.line_bar.line_edit.text() == "r"
    assert not console.reshare.band.isVisible()


def test_one_item_is_named_and_thai_digits_are_used(console, session, context):
    keep = session.visit.items[4].uid
    session.edit(
        lambda visit: replace(visit, items=tuple(replace(i, protected=i.uid != keep) for i in visit.items)),
        "แก้",
    )
    context.preferences.set("digits", Digits.THAI.value)
    press(console, Qt.Key.Key_R)
    assert "ลำดับที่ ๔ สั้นลงรวม" in console.reshare.band.band_label.whole


def test_items_without_numbers_are_counted(console, session):
    session.edit(
        lambda visit: replace(
            visit,
            items=tuple(replace(i, number="A" if n == 1 else None) for n, i in enumerate(visit.items)),
        ),
        "แก้",
    )
    press(console, Qt.Key.Key_R)
    assert " ลำดับ สั้นลงรวม" in console.reshare.band.band_label.whole


@pytest.mark.parametrize("size", [(1093, 614), (1366, 768), (1920, 1080)])
def test_nothing_of_it_covers_clock_or_main_button(console, qtbot, size):
    console.resize(*size)
    qtbot.waitUntil(lambda: console.reshare.sheet.width() == console.run_view.width())
    press(console, Qt.Key.Key_R)
    band = console.reshare.band.geometry()
    press(console, Qt.Key.Key_R)
    for part in (console.big_clock, console.next_button, console.late_strip):
        spot = part.rect().translated(part.mapTo(console, part.rect().topLeft()))
        assert not spot.intersects(band)
        assert not spot.intersects(console.reshare.sheet.geometry())
    assert console.day_label.width() >= console.day_label.fontMetrics().horizontalAdvance(
        console.day_label.whole
    )


class TestEarly:
    """A day that began early."""

    @pytest.fixture
    def late_s(self) -> int:
        return -240

    def test_time_is_offered_back(self, console, session):
        assert not console.reshare.button.isVisible(), "the fixed hour of the questions takes it up"
        _link_all(session)
        assert console.reshare.button.isVisible()
        press(console, Qt.Key.Key_R)
        assert "ยาวขึ้นรวม 9 นาที" in console.reshare.band.band_label.whole

    def test_nothing_is_offered_where_nobody_can_take_it(self, console, session):
        _link_all(session)
        _protect_all(session)
        assert not console.reshare.button.isVisible()


def test_sharing_by_mouse_lets_another_sheet_give_way(console):
    press(console, Qt.Key.Key_F3)
    console.reshare.button.click()
    assert console.reshare.band.isVisible()
    assert not console.finder.isVisible()
    press(console, Qt.Key.Key_F3)
    console.reshare.open()
    console.finder.open()
    console.reshare.band.first_button.click()
    assert console.reshare.sheet.isVisible()
    assert not console.finder.isVisible()
