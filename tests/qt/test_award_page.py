"""The award page: everything of an award is typed in place and kept at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.award_edits import USUAL_STEPS
from pmqa_desk.domain.visit import Award, AwardStep, PastAward, Visit
from pmqa_desk.qt.award_page import AwardPage
from pmqa_desk.qt.award_panel import AwardPanel
from pmqa_desk.qt.award_rows import AwardStepRow, PastAwardRow
from pmqa_desk.qt.words import plain
from tests.qt.keys import type_text


@pytest.fixture
def page(qtbot, context):
    context.bridge.session.edit(
        lambda visit: replace(
            visit, awards=(), award_steps=(), award_history=(), vision=None, strategies=None
        ),
        "x",
    )
    made = AwardPage(context)
    qtbot.addWidget(made)
    made.resize(1170, 640)
    made.show()
    return made


def _visit(page: AwardPage) -> Visit:
    return page._context.bridge.session.visit


def _edit(page: AwardPage, **changes) -> None:
    page._context.bridge.session.edit(lambda visit: replace(visit, **changes), "x")


def _type(edit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    type_text(edit, text)


def _panel(page: AwardPage, place: int = 1) -> AwardPanel:
    return page._panels[place - 1]


def _row(page: AwardPage, number: int, place: int = 1) -> AwardStepRow:
    uid = [step.uid for step in _visit(page).award_steps if step.award_place == place][number - 1]
    row = _panel(page, place).step_row(uid)
    assert row is not None
    return row


def test_an_award_is_typed_in_place(page):
    panel = _panel(page)
    _type(panel.type_combo.lineEdit(), "PMQA 4.0 ")
    panel.category_combo.activated.emit(2)
    _type(panel.category_name_edit, "การวางแผนยุทธศาสตร์")
    _type(panel.edition_edit, "พ.ศ. 2562")
    _type(panel.year_edit, "๒๕๖๕")
    _type(panel.rank_edit, "35")
    _type(panel.units_edit, "47")
    _type(panel.unit_kinds_edit, "27 กรม 20 จังหวัด")
    _type(panel.announced_edit, "30 พ.ค. 2561")
    _type(panel.attests_edit, "ผ่านเกณฑ์ระดับพื้นฐาน")
    panel.passed_combo.activated.emit(1)

    assert _visit(page).awards == (
        Award(
            *("PMQA 4.0", 2, 2565, "การวางแผนยุทธศาสตร์", "พ.ศ. 2562", True, 35, 47, "27 กรม 20 จังหวัด"),
            date(2018, 5, 30),
            "ผ่านเกณฑ์ระดับพื้นฐาน",
        ),
    )
    panel.passed_combo.activated.emit(2)
    assert _visit(page).awards[0].passed is False
    assert panel.passed_combo.currentIndex() == 2


def test_without_steps_a_sentence_says_what_to_do_and_the_usual_ones_are_one_press(page):
    panel = _panel(page)
    assert panel.steps_empty_label.isVisible()
    assert not any(head.isVisible() for head in panel._heads)

    panel.usual_steps_button.click()

    assert [step.name for step in _visit(page).award_steps] == list(USUAL_STEPS)
    assert _visit(page).award_steps[2].due == _visit(page).date
    assert not panel.steps_empty_label.isVisible()
    assert not panel.usual_steps_button.isVisible()
    assert all(head.isVisible() for head in panel._heads)


def test_a_step_is_typed_in_place(page):
    _panel(page).usual_steps_button.click()
    row = _row(page, 1)
    _type(row.name_edit, "ประเมินตนเอง")
    _type(row.due_edit, "28 ก.พ. 2565")
    _type(row.done_edit, "11 มี.ค. 2565")
    _type(row.score_edit, "๔๖๑.๐๑")
    _type(row.out_of_edit, "500")
    _type(row.result_edit, "ผ่าน")
    _type(row.owner_edit, "กลุ่มงานยุทธศาสตร์")

    step = _visit(page).award_steps[0]
    assert step == AwardStep(
        *(step.uid, "ประเมินตนเอง", 1, date(2022, 2, 28), date(2022, 3, 11)),
        *(Decimal("461.01"), Decimal(500), "ผ่าน", "กลุ่มงานยุทธศาสตร์"),
    )


def test_a_score_that_cannot_be_read_is_said_in_its_row_and_changes_nothing(qtbot, page):
    _panel(page).usual_steps_button.click()
    row = _row(page, 1)
    row.score_edit.setFocus()
    qtbot.waitUntil(row.score_edit.hasFocus)
    _type(row.score_edit, "461.01")
    row.out_of_edit.setFocus()
    _type(row.score_edit, "461.0151")

    assert not row.echo_label.isHidden()
    assert row.echo_label.property("state") == "danger"
    assert _visit(page).award_steps[0].score == Decimal("461.01")

    row.out_of_edit.setFocus()
    assert row.score_edit.text() == "461.01"


def test_a_step_is_added_with_the_cursor_in_its_name_and_removed(qtbot, page):
    panel = _panel(page)
    panel.add_step_button.click()
    row = _row(page, 1)
    qtbot.waitUntil(row.name_edit.hasFocus)

    row.remove_button.click()
    assert _visit(page).award_steps == ()
    assert panel.steps_empty_label.isVisible()


def test_a_second_award_has_its_own_steps_and_goes_with_them(page):
    _type(_panel(page).year_edit, "2565")
    _panel(page).usual_steps_button.click()
    page._add_award_button.click()
    assert _visit(page).awards == (Award(fiscal_year=2565), Award(fiscal_year=2565))
    assert not page._add_award_button.isEnabled()

    _type(_panel(page, 2).type_combo.lineEdit(), "รายหมวด")
    _panel(page, 2).add_step_button.click()
    _type(_row(page, 1, 2).name_edit, "ส่งใบสมัคร")
    assert [step.award_place for step in _visit(page).award_steps] == [1, 1, 1, 1, 1, 2]

    _panel(page, 1).remove_award_button.click()
    assert _visit(page).awards == (Award("รายหมวด", None, 2565),)
    assert len(page._panels) == 1
    assert _row(page, 1).name_edit.text() == "ส่งใบสมัคร"
    assert page._add_award_button.isEnabled()


def test_vision_and_strategies_are_kept_without_the_empty_line_that_is_being_typed(page):
    type_text(page.vision_edit, "เมืองน่าอยู่")
    page.strategies_edit.setPlainText("หนึ่ง\nสอง\n")

    assert (_visit(page).vision, _visit(page).strategies) == ("เมืองน่าอยู่", "หนึ่ง\nสอง")
    assert page.strategies_edit.text() == "หนึ่ง\nสอง\n"

    page._context.bridge.session.undo()
    assert page.strategies_edit.text() == ""


def test_earlier_awards_are_added_typed_and_removed(qtbot, page):
    assert page.history_empty_label.isVisible()
    page.add_past_button.click()
    (row,) = page._past.rows.values()
    assert isinstance(row, PastAwardRow)
    qtbot.waitUntil(row.year_edit.hasFocus)
    _type(row.year_edit, "๒๕๕๙")
    _type(row.name_edit, "รายหมวด หมวด 1")
    _type(row.result_edit, "ได้รับรางวัล")

    (past,) = _visit(page).award_history
    assert past == PastAward(past.uid, "รายหมวด หมวด 1", 2559, "ได้รับรางวัล")
    assert not page.history_empty_label.isVisible()

    row.remove_button.click()
    assert _visit(page).award_history == ()


def test_the_next_day_that_counts_stands_on_top_and_a_late_step_before_it(page, clocks):
    # The clocks of the test stand at 21 July 2569.
    _edit(page, date=None, sessions=())
    assert "ยังไม่มีวันที่กำหนดไว้" in plain(page.milestone_label.text())
    steps = (
        AwardStep("a", "รายงาน", due=date(2026, 8, 2), owner="กลุ่มงานยุทธศาสตร์"),
        AwardStep("b", "ผล", due=date(2026, 8, 31)),
    )
    _edit(page, award_steps=steps)
    assert plain(page.milestone_label.text()).startswith("อีก 12 วัน · รายงาน · ")
    assert plain(page.milestone_label.text()).endswith("กลุ่มงานยุทธศาสตร์")
    assert "อีก 41 วัน · ผล" in plain(page.later_label.text())

    _edit(page, award_steps=(*steps, AwardStep("c", "สมัคร", due=date(2026, 7, 18))))
    assert plain(page.milestone_label.text()).startswith("เลยกำหนด 3 วัน · สมัคร")
    assert page.milestone_label.property("state") == "danger"
    assert "รายงาน" in plain(page.later_label.text())


def test_a_read_only_visit_refuses_and_says_so(qtbot, page, store, context):
    store.read_only_because = ("เปิดเพื่ออ่านเท่านั้น", "Opened to read only.")
    with qtbot.waitSignal(context.bridge.refused):
        page.add_past_button.click()
    assert _visit(page).award_history == ()


def _tabbed(widget, count: int) -> list:
    found = []
    for _ in range(count):
        widget = widget.nextInFocusChain()
        while not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isVisible():
            widget = widget.nextInFocusChain()
        found.append(widget)
    return found


def test_tab_goes_from_the_award_through_its_steps_to_its_result_and_on_down_the_page(page):
    steps = tuple(AwardStep(str(number), f"ขั้นตอน {number}", 1) for number in (1, 2))
    _edit(page, award_steps=steps, award_history=(PastAward("a", "รางวัล"),))
    panel, first, second = _panel(page), _row(page, 1), _row(page, 2)
    past = page._past.rows["a"]
    page.layout().activate()
    QApplication.processEvents()
    assert _tabbed(panel.year_edit, 1) == [first.name_edit]
    assert _tabbed(first.owner_edit, 2)[1] is second.name_edit
    assert panel.passed_combo in _tabbed(second.owner_edit, 3)
    assert _tabbed(panel.attests_edit, 3) == [page.vision_edit, page.strategies_edit, past.year_edit]


def test_an_undo_that_the_field_in_focus_has_none_of_is_the_windows(page, qtbot):
    steps = tuple(AwardStep(str(number), f"ขั้นตอน {number}", 1) for number in (1, 2))
    _edit(page, award_steps=steps)
    line = _row(page, 1).name_edit
    press = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press.ignore()
    QApplication.sendEvent(line, press)
    assert not press.isAccepted()
    type_text(line, "ก")
    QApplication.sendEvent(line, press)
    assert press.isAccepted()
