"""Advice and assignments: added, settled, taken out, each as one step that can be undone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.visit import NoteKind, Status
from pmqa_desk.qt.carried_dialog import CarriedDialog
from pmqa_desk.qt.carried_list import CarriedList
from tests.qt.rehearsals import store, texts  # noqa: F401 - a fixture


@pytest.fixture
def carried(context, qtbot):
    carried = CarriedList(context, "c")
    qtbot.addWidget(carried)
    carried.show()
    return carried


def _assign(carried, text, owner="", due=""):
    carried.kind_combo.setCurrentIndex(1)
    carried.text_edit.insert(text)
    carried.owner_edit.insert(owner)
    QTest.keyClicks(carried.due_edit, due)
    carried.add_button.click()


def test_advice_belongs_to_its_item_and_to_the_run_it_was_given_at(carried, session):
    assert not carried.add_button.isEnabled()
    carried.text_edit.insert("  พูดช้าลง  ")
    QTest.keyClick(carried.text_edit, Qt.Key.Key_Return)
    (note,) = session.visit.notes
    assert (note.kind, note.text, note.item_uid, note.run_uid) == (NoteKind.ADVICE, "พูดช้าลง", "c", "day")
    assert carried.text_edit.text() == ""
    assert texts(carried.record_view)[0][1:] == ["คำแนะนำ", "พูดช้าลง", "", "", "○ ค้าง"]
    session.undo()
    assert texts(carried.record_view) == []


def test_an_assignment_has_an_owner_and_a_day_and_is_overdue_after_it(carried, session):
    _assign(carried, "ส่งสไลด์", "สำนักงานเกษตร", "22/7/2565")
    (given,) = session.visit.assignments
    assert (given.text, given.owner, given.item_uid) == ("ส่งสไลด์", "สำนักงานเกษตร", "c")
    assert given.due < session.today() - timedelta(days=1)
    assert texts(carried.record_view)[0][5] == "▲ เกินกำหนด"


def test_a_day_that_cannot_be_read_is_said_and_nothing_is_kept(carried, session):
    _assign(carried, "ส่งสไลด์", due="32/13")
    assert session.visit.assignments == ()
    assert carried.echo_label.property("state") == "danger"
    assert carried.text_edit.text() == "ส่งสไลด์"


def test_settled_goes_below_what_is_open_and_can_be_opened_again(carried, session):
    _assign(carried, "หนึ่ง")
    carried.kind_combo.setCurrentIndex(0)
    carried.text_edit.insert("สอง")
    carried.add_button.click()
    carried.record_view.selectRow(0)
    carried.settle_button.click()
    assert [row[2] for row in texts(carried.record_view)] == ["หนึ่ง", "สอง"]
    assert session.visit.notes[0].settled
    assert texts(carried.record_view)[1][5] == "✓ ทำแล้ว"
    # The record stays chosen where it went.
    assert carried.settle_button.text() == "ยังไม่เสร็จ"
    carried.settle_button.click()
    assert not session.visit.notes[0].settled


def test_an_assignment_is_done_and_what_was_wrong_is_taken_out(carried, session):
    _assign(carried, "หนึ่ง")
    carried.settle_button.click()
    assert session.visit.assignments[0].done
    carried.delete_button.click()
    assert session.visit.assignments == ()
    assert not carried.delete_button.isEnabled()
    session.undo()
    assert session.visit.assignments[0].done


def test_owner_and_day_are_asked_of_assignments_only(carried):
    assert not carried.owner_edit.isVisible()
    carried.kind_combo.setCurrentIndex(1)
    assert carried.owner_edit.isVisible()
    assert carried.due_edit.isVisible()


def test_records_of_all_items_stand_with_their_numbers(carried, context, qtbot):
    _assign(carried, "หนึ่ง")
    dialog = CarriedDialog(context)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    assert texts(dialog.list.record_view)[0][0] == "8"
    assert not dialog.list.record_view.isColumnHidden(0)
    assert carried.record_view.isColumnHidden(0)
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_its_words_follow_the_language(carried, context, qtbot):
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: carried.kind_combo.itemText(1) == "Assignment")
    context.speech.silence()


def test_an_assignment_is_begun_dropped_and_bears_when_it_was_given_out(carried, session):
    _assign(carried, "ส่งสไลด์")
    assert session.visit.assignments[0].given_ms == session.now_ms()
    for status, shown in (
        (Status.STARTED, "● กำลังดำเนินการ"),
        (Status.DROPPED, "– ยกเลิกแล้ว"),
        (Status.OPEN, "○ ค้าง"),
    ):
        carried.status_combo.setCurrentIndex(carried.status_combo.findData(status.value))
        carried.status_combo.activated.emit(carried.status_combo.currentIndex())
        assert session.visit.assignments[0].status is status
        assert texts(carried.record_view)[0][5] == shown
    assert not carried.status_combo.isHidden()


def test_advice_has_no_status_beyond_settled(carried):
    carried.text_edit.insert("พูดช้าลง")
    carried.add_button.click()
    assert carried.status_combo.isHidden()
