"""What does not add up on the programme page: marked in its row, told below, mended in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.visit import Budget, Item, StartRule, Visit
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.problem_words import row_mark
from pmqa_desk.qt.programme_model import Column
from pmqa_desk.qt.programme_page import ProgrammePage
from pmqa_desk.qt.programme_rows import SectionRow
from tests.fakes import MemoryStore
from tests.qt.keys import type_text

DAY = date(2026, 7, 21)


def _item(uid, minutes, section=None, **more):
    return Item(uid, f"เรื่อง {uid}", duration_s=minutes * 60, section=section, **more)


def _fixed(uid, minutes, hour, minute, section=None):
    return _item(uid, minutes, section, start_rule=StartRule.FIXED, start=time(hour, minute))


def _visit(*items, budgets=()):
    return Visit("v", date=DAY, start=time(9), end=time(12), items=items, budgets=budgets)


TROUBLED = _visit(_item("a", 20), _fixed("b", 10, 9, 10), _item("c", 5), _fixed("d", 5, 10, 0))


@pytest.fixture
def example_visit():
    return TROUBLED


@pytest.fixture
def page(context, qtbot):
    page = ProgrammePage(context)
    qtbot.addWidget(page)
    page.resize(1154, 678)
    page.show()
    page.activateWindow()
    page.item_view.setFocus()
    return page


def _entries(menu):
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def _row(page, key):
    return page.item_view.programme.rows[page.item_view.programme.row_of(key)]


def _tip(page, key, column):
    model = page.item_view.programme
    return model.index(model.row_of(key), column).data(Qt.ItemDataRole.ToolTipRole)


def _type_cell(qtbot, page, key, column, text):
    view, model = page.item_view, page.item_view.programme
    view.setCurrentIndex(model.index(model.row_of(key), column))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = next(e for e in view.viewport().findChildren(QLineEdit) if e.isVisible())
    editor.selectAll()
    type_text(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(view.hasFocus)


# ---------------------------------------------------------------- told


def test_strip_counts_the_problems_and_tells_of_the_first(page):
    strip = page.problem_strip
    assert strip.isVisible()
    assert strip.count_label.text() == "พบ 2 จุดที่เวลาไม่ลงตัว · จุดที่ 1"
    assert strip.sentence_label.whole == "ลำดับที่ 1 จบ 09.20 น. เลยเวลาเริ่ม 09.10 น. ของลำดับที่ 2 ไป 10 นาที"
    assert strip.property("state") == "danger"


def test_strip_is_gone_as_one_types_what_mends_and_back_with_what_does_not(page, session, qtbot):
    session.edit(lambda v: replace(v, items=v.items[:2]), "x")
    _type_cell(qtbot, page, "a", Column.LENGTH, "10")
    assert page.problem_strip.isHidden()
    _type_cell(qtbot, page, "a", Column.LENGTH, "11")
    assert page.problem_strip.count_label.text() == "พบ 1 จุดที่เวลาไม่ลงตัว"
    assert page.problem_strip.next_button.text() == "ไปที่จุดนี้"


def test_rows_are_marked_by_icon_and_words_and_not_by_colour_alone(page, context):
    overlap, gap = (row_mark(_row(page, uid).problems, context) for uid in "bd")
    assert (overlap.text, overlap.icon, overlap.tone) == ("เวลาทับ 10 นาที", "alert", "danger")
    assert (gap.text, gap.icon, gap.tone) == ("ว่าง 35 นาที", "clock-alert-outline", "warning")
    assert row_mark(_row(page, "a").problems, context) is None
    assert "เลยเวลาเริ่ม" in _tip(page, "b", Column.TITLE)
    spoken = page.item_view.programme.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "เลยเวลาเริ่ม 09.10 น." in spoken


def test_a_row_with_two_problems_names_the_worse_and_counts_the_other(page, session, context):
    long = replace(TROUBLED, end=time(9, 30), items=(*TROUBLED.items[:2],))
    session.edit(lambda _: replace(long, items=(long.items[0], _fixed("b", 30, 9, 10))), "x")
    assert row_mark(_row(page, "b").problems, context).text == "เวลาทับ 10 นาที +1"


def test_words_take_the_digits_of_the_screen(page, context):
    context.preferences.set("digits", "thai")
    assert page.problem_strip.count_label.text() == "พบ ๒ จุดที่เวลาไม่ลงตัว · จุดที่ ๑"
    assert row_mark(_row(page, "b").problems, context).text == "เวลาทับ ๑๐ นาที"


def test_key_goes_to_each_problem_in_turn_and_round(page, qtbot):
    reached = []
    for _ in range(3):
        qtbot.keyClick(page.item_view, Qt.Key.Key_F8)
        reached.append(page.item_view.current().key)
    assert reached == ["b", "d", "b"]
    assert page.problem_strip.count_label.text().endswith("จุดที่ 1")


def test_key_works_in_the_pane_too_and_keeps_what_was_typed(page, session, qtbot):
    page.item_view.choose({"a"})
    edit = page.detail_pane.agency_edit
    edit.setFocus()
    type_text(edit, "สำนักงาน")
    qtbot.keyClick(edit, Qt.Key.Key_F8)
    assert page.item_view.current().key == "b"
    assert session.visit.items[0].agency == "สำนักงาน"


def test_strip_follows_the_row_that_is_chosen(page):
    page.item_view.choose({"d"})
    assert page.problem_strip.problem.uid == "d"
    page.item_view.choose({"a"})
    assert page.problem_strip.problem.uid == "d"


# ---------------------------------------------------------------- mended


def test_a_repair_is_one_step_of_undo_under_its_label(page, session):
    entries = _entries(page.problem_strip.menu)
    assert "ลดลำดับที่ 1 เหลือ 10 นาที" in entries
    entries["ลดลำดับที่ 1 เหลือ 10 นาที"].trigger()
    assert session.visit.items[0].duration_s == 600
    assert session.undo_label == "ลดลำดับที่ 1 เหลือ 10 นาที"
    assert page.news_label.text().replace("\u200b", "") == "ลดลำดับที่ 1 เหลือ 10 นาที"
    assert page.problem_strip.problem.uid == "d"
    session.undo()
    assert session.visit == TROUBLED


def test_menu_of_the_row_has_the_repairs_of_its_own_problem(page, session):
    offered = page._row_menu.menuAction()
    page.item_view.choose({"a"})
    assert not offered.isVisible()
    page.item_view.choose({"d"})
    assert offered.isVisible()
    assert offered in page.item_view.actions()
    _entries(page._row_menu)["เพิ่มลำดับที่ 3 เป็น 40 นาที"].trigger()
    assert session.visit.items[2].duration_s == 2400


def test_an_inserted_break_is_a_new_item_before_the_fixed_start(page, session):
    page.item_view.choose({"d"})
    _entries(page.problem_strip.menu)["แทรกพัก 35 นาที ก่อนลำดับที่ 4"].trigger()
    assert [i.title for i in session.visit.items] == ["เรื่อง a", "เรื่อง b", "เรื่อง c", "พัก", "เรื่อง d"]


def test_menu_opens_by_key_and_keeps_first_what_is_being_typed(page, session, qtbot):
    page.item_view.choose({"a"})
    edit = page.detail_pane.length_edit
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "15")
    qtbot.keyClick(edit, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    menu = page.problem_strip.menu
    qtbot.waitUntil(menu.isVisible)
    assert session.visit.items[0].duration_s == 900
    assert "เลื่อนลำดับที่ 2 ไปเริ่ม 09.15 น." in [action.text() for action in menu.actions()]
    menu.close()


def test_where_nothing_mends_in_one_click_the_menu_says_so(page, session):
    session.edit(lambda _: replace(_visit(Item("a", "ก")), end=None), "x")
    (entry,) = _entries(page.problem_strip.menu).values()
    assert not entry.isEnabled()
    assert entry.text() == "ไม่มีวิธีแก้ในคลิกเดียว โปรดแก้เวลาในตาราง"


def test_a_read_only_programme_shows_its_problems_and_no_repairs(context, clocks, qtbot):
    store = MemoryStore(TROUBLED, read_only_because=("เปิดเพื่ออ่านเท่านั้น", "Read-only"))
    bridge = Bridge(Session(store, clocks, "test"))
    page = ProgrammePage(replace(context, bridge=bridge))
    qtbot.addWidget(page)
    # Held until it is closed: found with nobody holding it, it would be taken apart while it is seen.
    qtbot.kept = page
    page.show()
    page.item_view.choose({"b"})
    assert page.problem_strip.isVisible()
    assert page.problem_strip.repair_button.isHidden()
    assert not page._row_menu.menuAction().isVisible()
    assert page.detail_pane.budget.budget_edit.isReadOnly()
    bridge.stop()


# ---------------------------------------------------------------- sections and their time

PARTED = _visit(
    _item("a", 20, "เช้า"),
    _item("b", 10, "เช้า"),
    _item("c", 15, "บ่าย"),
    budgets=(Budget("x", "เช้า", 1200),),
)


def _head(page, name):
    rows = page.item_view.programme.rows
    return next(row for row in rows if isinstance(row, SectionRow) and row.name == name)


def test_head_of_a_section_says_what_it_takes_of_its_time_and_that_it_is_over(page, session, context):
    session.edit(lambda _: PARTED, "x")
    model = page.item_view.programme
    assert model.section_sum(_head(page, "เช้า")) == "2 ลำดับ · 30 นาที จาก 20 นาที"
    assert row_mark(_head(page, "เช้า").problems, context).text == "เกินเวลาช่วง 10 นาที"
    assert model.section_sum(_head(page, "บ่าย")) == "1 ลำดับ · 15 นาที"
    assert _row(page, "a").problems == ()


def test_time_of_a_section_is_typed_in_its_head_and_undone(page, session, qtbot):
    session.edit(lambda _: PARTED, "x")
    _type_cell(qtbot, page, _head(page, "บ่าย").key, Column.LENGTH, "10")
    assert [(b.section, b.seconds) for b in session.visit.budgets] == [("เช้า", 1200), ("บ่าย", 600)]
    assert session.undo_label == "กำหนดเวลาของช่วง"
    session.undo()
    assert session.visit == PARTED


def test_an_emptied_time_of_a_section_takes_the_limit_away(page, session, qtbot):
    session.edit(lambda _: PARTED, "x")
    _type_cell(qtbot, page, _head(page, "เช้า").key, Column.LENGTH, " ")
    assert session.visit.budgets == ()
    assert page.problem_strip.isHidden()


def test_time_of_a_section_is_typed_in_the_pane_and_kept_when_it_is_left(page, session, qtbot):
    session.edit(lambda _: PARTED, "x")
    page.item_view.choose({"c"})
    budget = page.detail_pane.budget
    assert budget.taken_label.text().replace("\u200b", "") == "ใช้ 15 นาที"
    budget.budget_edit.setFocus()
    type_text(budget.budget_edit, "12")
    assert budget.taken_label.text().replace("\u200b", "") == "= 12 นาที"
    qtbot.keyClick(budget.budget_edit, Qt.Key.Key_Return)
    assert session.visit.budgets[-1].seconds == 720
    assert budget.taken_label.text().replace("\u200b", "") == "▲ ใช้ 15 นาที เกิน 3 นาที"
    assert budget.taken_label.property("state") == "warning"


def test_time_typed_in_the_pane_belongs_to_the_section_where_it_was_typed(page, session, qtbot):
    session.edit(lambda _: PARTED, "x")
    page.item_view.choose({"c"})
    edit = page.detail_pane.budget.budget_edit
    edit.setFocus()
    type_text(edit, "25")
    page.item_view.choose({"a"})
    assert {b.section: b.seconds for b in session.visit.budgets} == {"เช้า": 1200, "บ่าย": 1500}
    assert edit.text() == "20:00"


def test_time_typed_in_the_pane_is_taken_back_where_it_stands(page, session, qtbot):
    session.edit(lambda _: PARTED, "x")
    page.item_view.choose({"c"})
    edit = page.detail_pane.budget.budget_edit
    edit.setFocus()
    type_text(edit, "25")
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.visit == PARTED
    assert edit.text() == ""


def test_an_item_in_no_section_has_no_time_of_a_section(page):
    assert page.detail_pane.budget.isHidden()


def test_a_renamed_section_keeps_its_time(page, session, qtbot):
    session.edit(lambda _: PARTED, "x")
    _type_cell(qtbot, page, _head(page, "เช้า").key, Column.TITLE, "ช่วงเช้า")
    assert session.visit.budgets == (Budget("x", "ช่วงเช้า", 1200),)


def test_a_section_in_parts_is_marked_at_the_later_one_and_gone_to_by_key(page, session, context, qtbot):
    apart = replace(PARTED, budgets=(), items=(PARTED.items[0], PARTED.items[2], PARTED.items[1]))
    session.edit(lambda _: apart, "x")
    qtbot.keyClick(page.item_view, Qt.Key.Key_F8)
    row = page.item_view.current()
    assert isinstance(row, SectionRow)
    assert row.uids == ("b",)
    assert row_mark(row.problems, context).text == "ช่วงไม่ต่อเนื่อง"


def test_a_folded_section_tells_of_the_problems_that_it_hides(page, session, context):
    inside = _visit(_item("a", 20, "เช้า"), _fixed("b", 10, 9, 10, "เช้า"))
    session.edit(lambda _: inside, "x")
    page.item_view.fold(_head(page, "เช้า"), folded=True)
    assert row_mark(_head(page, "เช้า").problems, context).text == "เวลาทับ 10 นาที"
    page.problem_strip.next_button.click()
    assert page.item_view.current().key == "b"


# ---------------------------------------------------------------- timed backwards


def test_tip_of_a_start_says_when_it_must_begin_at_the_latest(page, session):
    session.edit(lambda _: _visit(_item("a", 20), _item("b", 30)), "x")
    assert _tip(page, "a", Column.START) == "09.00\nเริ่มช้าที่สุด 11.10 น. จึงจะจบตามเวลา"


def test_start_of_the_day_is_set_back_from_its_end_and_undone(page, session):
    session.edit(lambda _: _visit(_item("a", 20), _item("b", 30)), "x")
    button = page._foot.back_button
    assert button.text() == "เริ่มช้าที่สุด 11.10 น."
    assert button.isVisible()
    button.click()
    assert session.visit.start == time(11, 10)
    assert session.undo_label == "ตั้งเวลาเริ่มย้อนจากเวลาจบ"
    assert button.isHidden(), "nothing is left to set"
    session.undo()
    assert session.visit.start == time(9)


def test_latest_start_gives_way_in_a_narrow_window_but_stays_in_the_menu(page, session):
    session.edit(lambda _: _visit(_item("a", 20)), "x")
    page.resize(880, 600)
    assert page._foot.back_button.isHidden()
    page._actions["back"].trigger()
    assert session.visit.start == time(11, 40)


def test_what_cannot_be_timed_back_is_refused_with_a_sentence(page, session, context, qtbot):
    session.edit(lambda _: _visit(Item("a", "ก")), "x")
    assert page._foot.back_button.isHidden()
    with qtbot.waitSignal(context.bridge.refused):
        page._actions["back"].trigger()
    assert session.visit.start == time(9)
