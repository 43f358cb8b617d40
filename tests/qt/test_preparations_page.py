"""The page of preparations: checklists and assignments, wholly with the keyboard, each deed undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.usual_checklists import USUAL_KINDS, usual_checklist, usual_preparations
from pmqa_desk.domain.visit import Assignment, Preparation, PreparationKind, Status
from pmqa_desk.qt.preparations_page import PreparationsPage
from tests.qt.keys import type_text

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PLACE, SIGNAL = PreparationKind.PLACE, PreparationKind.SIGNAL
# The test's day is 21 July 2026.
LINES = (
    Preparation("a", "จองห้องประชุม", PLACE, "สำนักงานจังหวัด", due=date(2026, 7, 18)),
    Preparation("b", "จัดเก้าอี้", PLACE, "ฝ่ายอาคาร", "ผู้ดูแลอาคาร", status=Status.DONE),
    Preparation("c", "ป้ายชื่อ", PLACE, status=Status.STARTED, due=date(2026, 7, 25)),
    Preparation("d", "วัดความเร็ว", SIGNAL, "สำนักงานจังหวัด"),
)
GIVEN = (
    Assignment("x", "ส่งสไลด์", "คลังจังหวัด", date(2026, 7, 20), item_uid="welcome"),
    Assignment("y", "หาห้องสำรอง"),
    Assignment("z", "ส่งตัวเลข", "คลังจังหวัด", date(2026, 7, 1), Status.DONE),
)


@pytest.fixture
def page(context, session, qtbot):
    session.edit(lambda visit: replace(visit, checklists=LINES, assignments=GIVEN), "เตรียม")
    page = PreparationsPage(context)
    qtbot.addWidget(page)
    page.resize(1170, 640)
    page.show()
    page.checklists.line_view.setFocus()
    return page


def _column(part, column):
    return [part.rows.index(row, column).data() for row in range(part.rows.rowCount())]


def _line(session, uid):
    return next((each for each in session.visit.checklists if each.uid == uid), None)


def _order(session):
    return "".join(each.uid for each in session.visit.checklists)


def _go_to(part, uid, column):
    part.table.choose((uid,))
    index = part.rows.index(part.rows.row_of(uid), column)
    part.line_view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)


def _editor(part, kind=QLineEdit):
    (found,) = [each for each in part.line_view.viewport().findChildren(kind) if each.isVisible()]
    return found


def _press(qtbot, part, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(part.line_view, key, modifiers)


def test_lines_stand_by_kind_with_how_many_are_ready_and_late_ones_say_so_in_words(page):
    assert _column(page.checklists, 0) == [
        "สถานที่  1/3 · ▲ เลยกำหนด 1 รายการ",
        "▲ เลยกำหนด 3 วัน",
        "✓ เสร็จแล้ว",
        "▶ กำลังดำเนินการ",
        "สัญญาณและเครือข่าย  0/1",
        "○ ยังไม่เริ่ม",
    ]
    assert page.checklists_button.text() == "รายการเตรียมการ 1/4 · ▲ เลยกำหนด 1 รายการ"
    assert page.checklists.sum_label.whole == "เสร็จแล้ว 1 จาก 4 รายการ เลยกำหนด 1"


def test_blank_ticks_a_line_and_again_opens_it_and_undo_takes_each_back(page, session, qtbot):
    page.checklists.table.choose(("a",))
    _press(qtbot, page.checklists, Qt.Key.Key_Space)
    assert _line(session, "a").status is Status.DONE
    _press(qtbot, page.checklists, Qt.Key.Key_Space)
    assert _line(session, "a").status is Status.OPEN
    session.undo()
    session.undo()
    assert session.visit.checklists == LINES


def test_a_cell_is_typed_in_from_the_first_letter_on(page, session, qtbot):
    _go_to(page.checklists, "a", 1)
    type_text(page.checklists.line_view, "จ")
    editor = _editor(page.checklists)
    type_text(editor, "องห้องใหญ่")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _line(session, "a").text == "จองห้องใหญ่")
    assert len(session.visit.checklists) == len(LINES), "an old line adds none"


def test_a_day_is_typed_freely_and_one_that_cannot_be_read_says_so(page, session, qtbot):
    _go_to(page.checklists, "d", 4)
    _press(qtbot, page.checklists, Qt.Key.Key_F2)
    editor = _editor(page.checklists)
    type_text(editor, "32 ก.ค.")
    assert page.checklists.echo_label.property("state") == "danger"
    editor.clear()
    type_text(editor, "30 ก.ค. 2569")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _line(session, "d").due == date(2026, 7, 30))
    assert _column(page.checklists, 4)[5] == "30 ก.ค."


def test_names_of_the_visit_are_offered_in_the_cell(page, session, qtbot):
    _go_to(page.checklists, "d", 3)
    _press(qtbot, page.checklists, Qt.Key.Key_F2)
    editor = _editor(page.checklists)
    type_text(editor, "ผู้ดูแลอ")
    assert "ผู้ดูแลอาคาร" in editor.offers
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _line(session, "d").person == "ผู้ดูแลอาคาร")


def test_a_state_is_chosen_in_the_cell(page, session, qtbot):
    _go_to(page.checklists, "d", 0)
    _press(qtbot, page.checklists, Qt.Key.Key_F2)
    combo = _editor(page.checklists, QComboBox)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _line(session, "d").status is Status.STARTED)


def test_enter_adds_line_after_line_until_one_stays_empty(page, session, qtbot):
    page.checklists.table.choose(("a",))
    _press(qtbot, page.checklists, Qt.Key.Key_Return)
    for text in ("ตรวจแอร์", "ตรวจไฟ"):
        editor = _editor(page.checklists)
        type_text(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda text=text: text in [each.text for each in session.visit.checklists])
        qtbot.waitUntil(lambda: session.visit.checklists[-1].text != "" and _is_typing(page.checklists))
    qtbot.keyClick(_editor(page.checklists), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not _is_typing(page.checklists))
    texts = [each.text for each in session.visit.checklists]
    assert texts == ["จองห้องประชุม", "ตรวจแอร์", "ตรวจไฟ", "จัดเก้าอี้", "ป้ายชื่อ", "วัดความเร็ว"]
    added = session.visit.checklists[1]
    assert (added.kind, added.agency, added.due) == (PLACE, "สำนักงานจังหวัด", date(2026, 7, 18))
    session.undo()
    assert "ตรวจไฟ" not in [each.text for each in session.visit.checklists], "adding and typing are one step"


def _is_typing(part):
    return any(each.isVisible() for each in part.line_view.viewport().findChildren(QLineEdit))


def test_escape_takes_an_added_line_back_and_the_line_above_is_chosen(page, session, qtbot):
    page.checklists.table.choose(("c",))
    _press(qtbot, page.checklists, Qt.Key.Key_Return)
    qtbot.keyClick(_editor(page.checklists), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: session.visit.checklists == LINES)
    assert page.checklists.table.uids == ("c",)


def test_delete_removes_and_the_nearest_line_is_chosen(page, session, qtbot):
    page.checklists.table.choose(("a", "b"))
    _press(qtbot, page.checklists, Qt.Key.Key_Delete)
    assert _order(session) == "cd"
    assert page.checklists.table.uids == ("c",)
    session.undo()
    assert _order(session) == "abcd"


def test_alt_and_an_arrow_move_a_line_within_its_kind(page, session, qtbot):
    page.checklists.table.choose(("a",))
    _press(qtbot, page.checklists, Qt.Key.Key_Down, ALT)
    assert _order(session) == "bacd"
    page.checklists.higher_button.click()
    assert _order(session) == "abcd"
    page.checklists.table.choose(("c",))
    page.checklists.lower_button.click()
    assert _order(session) == "abcd", "what stands last of its kind stays"


def test_several_lines_are_set_at_once(page, session, qtbot):
    part = page.checklists
    _press(qtbot, part, Qt.Key.Key_A, CONTROL)
    assert part.table.uids == ("a", "b", "c", "d")
    part.status_combo.activated.emit(part.status_combo.findData(Status.STARTED.value))
    part.group_combo.activated.emit(part.group_combo.findData(PreparationKind.OTHER.value))
    part.owner_edit.setText("หัวหน้างาน")
    part.agency_edit.setText("คลัง")
    part.due_edit.setFocus()
    type_text(part.due_edit, "1 ส.ค. 2569")
    told = {(e.status, e.kind, e.person, e.agency, e.due) for e in session.visit.checklists}
    other = PreparationKind.OTHER
    assert told == {(Status.STARTED, other, "หัวหน้างาน", "คลัง", date(2026, 8, 1))}
    assert part.table.uids == ("a", "b", "c", "d")
    for _ in range(5):
        session.undo()
    assert session.visit.checklists == LINES, "each field is one step"


@pytest.mark.parametrize(("wanted", "shown"), [("open", "acd"), ("overdue", "a"), ("closed", "b")])
def test_lines_are_filtered_by_how_they_stand(page, wanted, shown):
    part = page.checklists
    page.point_to(f"checklists/{wanted}")
    assert [uid for uid in "abcd" if part.rows.row_of(uid) is not None] == list(shown)


def test_lines_are_filtered_by_kind_and_agency_and_found_by_words(page, qtbot):
    part = page.checklists
    part.agency_filter.setCurrentIndex(part.agency_filter.findText("สำนักงานจังหวัด"))
    part.agency_filter.activated.emit(0)
    assert [uid for uid in "abcd" if part.rows.row_of(uid) is not None] == ["a", "d"]
    part.group_filter.setCurrentIndex(part.group_filter.findData(SIGNAL.value))
    part.group_filter.activated.emit(0)
    assert [uid for uid in "abcd" if part.rows.row_of(uid) is not None] == ["d"]
    part.filter.clear()
    _press(qtbot, part, Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is part.search_edit
    type_text(part.search_edit, "ผู้ดูแล")
    assert [uid for uid in "abcd" if part.rows.row_of(uid) is not None] == ["b"]


def test_a_line_that_is_ticked_stays_in_sight_of_those_that_are_open(page, session, qtbot):
    page.point_to("checklists/open")
    page.checklists.table.choose(("d",))
    _press(qtbot, page.checklists, Qt.Key.Key_Space)
    assert page.checklists.rows.row_of("d") is not None
    assert page.checklists.table.uids == ("d",)


def test_usual_lines_are_put_in_by_kind_and_never_doubled(page, session, context, qtbot):
    place = next(a for a in page._usual_menu.actions() if a.text() == "สถานที่")
    place.trigger()
    count = len(LINES) + len(usual_checklist(PLACE))
    assert len(session.visit.checklists) == count
    with qtbot.waitSignal(context.bridge.told) as told:
        place.trigger()
    assert "ไม่ได้เพิ่มซ้ำ" in told.args[0]
    assert len(session.visit.checklists) == count
    session.undo()
    assert session.visit.checklists == LINES


def test_an_empty_page_says_what_to_do_and_does_it(page, session):
    session.edit(lambda visit: replace(visit, checklists=()), "ว่าง")
    part = page.checklists
    assert part.body_stack.currentWidget() is part.empty_page
    part.empty_usual_button.click()
    assert len(session.visit.checklists) == len(usual_preparations(None))
    assert {each.kind for each in session.visit.checklists} == set(USUAL_KINDS)
    assert part.body_stack.currentWidget() is part.record_page


def test_the_first_line_of_an_empty_list_is_typed_at_once(page, session, qtbot):
    session.edit(lambda visit: replace(visit, checklists=()), "ว่าง")
    page.checklists.empty_add_button.click()
    editor = _editor(page.checklists)
    type_text(editor, "จองห้อง")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: session.visit.checklists == ())


def test_assignments_stand_by_owner_with_their_topic_and_day(page):
    page.point_to("assignments")
    part = page.assignments
    assert part.isVisible()
    assert _column(part, 0) == [
        *("คลังจังหวัด  1/2 · ▲ เลยกำหนด 1 รายการ", "✓ เสร็จแล้ว", "▲ เลยกำหนด 1 วัน"),
        *("ยังไม่ระบุผู้รับผิดชอบ  0/1", "○ ยังไม่เริ่ม"),
    ]
    assert _column(part, 2)[2].startswith("1 ")
    assert page._new_button.text() == "มอบหมายงาน"
    assert not page._usual_button.isEnabled()


def test_assignments_are_added_edited_and_removed(page, session, qtbot):
    page.point_to("assignments/x")
    part = page.assignments
    page._new_button.click()
    editor = _editor(part)
    type_text(editor, "พิมพ์รายงาน")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: session.visit.assignments[-1].text == "พิมพ์รายงาน")
    assert session.visit.assignments[-1].owner == "คลังจังหวัด"
    part.point_to("y")
    part.owner_edit.setText("สำนักงานจังหวัด")
    part.group_combo.activated.emit(part.group_combo.findData("welcome"))
    changed = session.visit.assignments[1]
    assert (changed.owner, changed.item_uid) == ("สำนักงานจังหวัด", "welcome")
    part.group_combo.activated.emit(0)
    assert session.visit.assignments[1].item_uid is None
    part.point_to("z")
    _press(qtbot, part, Qt.Key.Key_Delete)
    assert [each.uid for each in session.visit.assignments[:2]] == ["x", "y"]
    assert "z" not in [each.uid for each in session.visit.assignments]


def test_day_and_language_are_followed(page, context, clocks, qtbot):
    clocks.wall += 5 * 24 * 3600 * 1000
    page.checklists.refresh()
    assert _column(page.checklists, 0)[3] == "▲ เลยกำหนด 1 วัน"
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: _column(page.checklists, 0)[2] == "✓ Done")
    context.speech.speak(Language.THAI)
    qtbot.waitUntil(lambda: _column(page.checklists, 0)[2] == "✓ เสร็จแล้ว")


def test_a_read_only_visit_refuses_and_says_so(page, session, store, context, qtbot):
    store.read_only_because = ("เปิดเพื่ออ่านเท่านั้น", "Opened to read only.")
    with qtbot.waitSignal(context.bridge.refused):
        _press(qtbot, page.checklists, Qt.Key.Key_Return)
    assert session.visit.checklists == LINES
    assert not _is_typing(page.checklists)


def test_five_hundred_lines_are_shown_in_no_time(page, session, qtbot):
    many = tuple(replace(LINES[n % 4], uid=f"n{n}") for n in range(500))
    session.edit(lambda visit: replace(visit, checklists=many), "มาก")
    assert page.checklists.rows.rowCount() == 502
    page.point_to("checklists/n499")
    assert page.checklists.line_view.currentIndex().row() == page.checklists.rows.row_of("n499")
