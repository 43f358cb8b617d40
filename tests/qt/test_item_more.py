"""The folded part of the detail pane: each field is kept, says its default, and leaves room for the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.visit import Kind
from pmqa_desk.qt.programme_page import ProgrammePage
from tests.qt.keys import type_text


@pytest.fixture
def page(context, qtbot):
    page = ProgrammePage(context)
    qtbot.addWidget(page)
    page.resize(1154, 678)
    page.show()
    page.activateWindow()
    page.item_view.choose({"rice"})
    return page


@pytest.fixture
def more(page):
    page.detail_pane.more.more_button.click()
    return page.detail_pane.more


def _rice(session):
    return next(item for item in session.visit.items if item.uid == "rice")


def _retype(edit, text):
    edit.setFocus()
    edit.selectAll()
    type_text(edit, text)


def test_fold_opens_and_closes_and_stays_so_for_the_next_item(page, more):
    assert more.more_body.isVisible()
    page.item_view.choose({"welcome"})
    assert more.more_body.isVisible()
    more.more_button.click()
    assert not more.more_body.isVisible()


@pytest.mark.parametrize(
    ("widget", "typed", "field", "value"),
    [
        ("notes_edit", "เสียงเบา", "notes", "เสียงเบา"),
        ("warning_edit", "2:30", "warning_s", 150),
        ("danger_edit", "1", "danger_s", 60),
    ],
)
def test_what_is_typed_is_kept_when_the_field_is_left(page, more, session, widget, typed, field, value):
    _retype(getattr(more, widget), typed)
    page.detail_pane.agency_edit.setFocus()
    assert getattr(_rice(session), field) == value
    session.undo()
    assert getattr(_rice(session), field) is None


def test_emptied_mark_takes_the_usual_share_again(page, more, session, qtbot):
    _retype(more.warning_edit, "2:30")
    page.detail_pane.flush()
    assert _rice(session).warning_s == 150
    more.warning_edit.selectAll()
    qtbot.keyClick(more.warning_edit, Qt.Key.Key_Delete)
    page.detail_pane.flush()
    assert _rice(session).warning_s is None


def test_wrong_length_is_said_and_not_kept(page, more, session):
    _retype(more.warning_edit, "1:60")
    page.detail_pane.flush()
    assert _rice(session).warning_s is None
    assert more.mark_echo_label.property("state") == "danger"
    assert more.mark_echo_label.text()


def test_length_typed_is_said_in_words_and_of_the_field_typed_in_only(page, more):
    _retype(more.warning_edit, "2:30")
    assert more.mark_echo_label.text() == "= 2 นาที 30 วินาที"
    page.item_view.choose({"welcome"})
    assert not more.mark_echo_label.isVisible()


def test_going_on_by_itself_is_one_click_and_one_undo(more, session):
    more.advance_check.click()
    assert _rice(session).advance
    session.undo()
    assert not _rice(session).advance
    assert not more.advance_check.isChecked()


@pytest.mark.parametrize(("steps", "kept"), [(1, True), (2, False)])
def test_protection_is_chosen_by_keyboard(more, session, qtbot, steps, kept):
    more.protected_combo.setFocus()
    for _ in range(steps):
        qtbot.keyClick(more.protected_combo, Qt.Key.Key_Down)
    assert _rice(session).protected is kept


def test_priority_is_chosen_and_taken_back(more, session, qtbot):
    more.priority_combo.setFocus()
    qtbot.keyClick(more.priority_combo, Qt.Key.Key_Down)
    assert _rice(session).priority == 1
    qtbot.keyClick(more.priority_combo, Qt.Key.Key_Up)
    assert _rice(session).priority is None


def test_head_counts_what_is_filled_in(page, more, session):
    assert more.more_button.text() == "เพิ่มเติม"
    session.edit(
        lambda visit: replace(
            visit,
            items=tuple(
                replace(each, notes="ก", warning_s=0, advance=True, protected=False)
                if each.uid == "rice"
                else each
                for each in visit.items
            ),
        ),
        "แก้",
    )
    assert more.more_button.text() == "เพิ่มเติม (4)"
    assert (more.warning_edit.text(), more.protected_combo.currentIndex()) == ("0:00", 2)


def test_empty_fields_say_what_they_mean(page, more, session):
    length = _rice(session).duration_s
    assert length == 600
    assert more.warning_edit.placeholderText() == "ปกติ 2 นาที"
    assert more.danger_edit.placeholderText() == "ปกติ 1 นาที"
    assert more.protected_combo.itemText(0) == "ลดได้ (ตามประเภท)"
    questions = next(item for item in session.visit.items if item.kind is Kind.QUESTIONS)
    page.item_view.choose({questions.uid})
    assert more.protected_combo.itemText(0) == "ห้ามลด (ตามประเภท)"


def test_item_without_a_length_names_the_share(page, more, session):
    session.edit(
        lambda visit: replace(
            visit,
            items=tuple(replace(i, duration_s=None) if i.uid == "rice" else i for i in visit.items),
        ),
        "แก้",
    )
    assert more.warning_edit.placeholderText() == "20 % ของเวลา"


def test_choice_that_is_there_already_is_no_edit(more, session):
    more.priority_combo.activated.emit(0)
    assert session.undo_label is None


def test_words_follow_the_language(context, more, qtbot):
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: more.protected_combo.itemText(1) == "Never cut")
    assert more.more_button.text() == "More"
    assert more.warning_edit.placeholderText() == "Usually 2 minutes"


def test_visit_to_read_only_can_be_read_and_not_changed(context, store, page, more):
    store.read_only_because = ("อ่านเท่านั้น", "read only")
    page.detail_pane.show_row(page.detail_pane._row)
    assert more.notes_edit.isReadOnly()
    assert more.danger_edit.isReadOnly()
    for part in (more.advance_check, more.protected_combo, more.priority_combo):
        assert not part.isEnabled()


def test_all_fields_are_reached_in_the_order_of_reading(page, more, qtbot):
    pane = page.detail_pane
    pane.script_edit.setFocus()
    for field in (more.more_button, *more.fields, pane.duplicate_button):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is field


def test_escape_leaves_for_the_table(page, more, qtbot):
    more.priority_combo.setFocus()
    qtbot.keyClick(more.priority_combo, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.item_view
