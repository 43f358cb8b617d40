"""The record page: places on the left, what was recorded on the right, every key safe, every deed undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.place import Place
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.topics import DEFAULT_TITLES, topics_of
from pmqa_desk.domain.visit import NoteKind, Resolution, SessionKind, Status
from pmqa_desk.domain.visit import Session as Dated
from pmqa_desk.qt.key_bindings import ENTRY
from pmqa_desk.qt.record_page import RecordPage
from tests.qt.keys import type_text

ALT = Qt.KeyboardModifier.AltModifier
MEETING = Dated("meeting", SessionKind.MEETING, date(2026, 7, 21), name="ประชุมคณะทำงาน")


@pytest.fixture
def page(context, session, qtbot):
    session.edit(lambda visit: replace(visit, sessions=(MEETING, *visit.sessions)), "x")
    page = RecordPage(context)
    page.resize(1100, 560)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitActive(page)
    _choose(page, "meeting")
    return page


def _choose(page, key):
    combo = page.gathering_combo
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def _default(page):
    page.agenda_pane.default_button.click()
    return topics_of(page._visit, "meeting")


def _texts(page):
    model = page.agenda_pane.place_view.model()
    return [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]


def _key(page, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or page, key, modifiers)


def _kept(qtbot, said):
    qtbot.waitUntil(said, timeout=1000)


def test_one_button_brings_the_usual_topics_and_undo_takes_them_back(page, session):
    assert page.record_pane.pane_stack.currentWidget() is page.record_pane.empty_page
    topics = _default(page)
    assert tuple(each.topic.title for each in topics) == DEFAULT_TITLES
    assert [row[0] for row in _texts(page)] == ["1", "2", "3", "4", "5"]
    assert page.record_pane.title_edit.text() == DEFAULT_TITLES[0]
    session.undo()
    assert _texts(page) == []


def test_a_topic_is_added_below_the_chosen_one_and_named_at_once(page, session, qtbot):
    _default(page)
    page.agenda_pane.place_view.setFocus()
    _key(page, Qt.Key.Key_Insert)
    assert page.record_pane.title_edit.hasFocus()
    type_text(page.record_pane.title_edit, "เรื่องใหม่")
    _kept(qtbot, lambda: topics_of(session.visit, "meeting")[1].topic.title == "เรื่องใหม่")
    assert _texts(page)[1][:2] == ("2", "เรื่องใหม่")


def test_topics_are_moved_and_indented_by_keys(page, session):
    first, second, *_ = _default(page)
    page.agenda_pane.choose(f"topic/{second.topic.uid}")
    page.agenda_pane.place_view.setFocus()
    _key(page, Qt.Key.Key_Right, ALT)
    assert [row[0].strip() for row in _texts(page)][:3] == ["1", "1.1", "2"]
    _key(page, Qt.Key.Key_Left, ALT)
    _key(page, Qt.Key.Key_Up, ALT)
    assert [each.topic.uid for each in topics_of(session.visit, "meeting")][:2] == [
        second.topic.uid,
        first.topic.uid,
    ]


def test_a_removed_topic_leaves_its_records_to_the_one_before(page, session):
    first, second, *_ = _default(page)
    session.record_note(NoteKind.NOTE, "จด", "x", at=Place(topic_uid=second.topic.uid))
    page.agenda_pane.choose(f"topic/{second.topic.uid}")
    page.agenda_pane.delete_button.click()
    assert session.visit.notes[0].topic_uid == first.topic.uid
    assert page.agenda_pane.place.topic.uid == first.topic.uid


def test_the_last_topic_with_records_is_refused_with_a_word(page, session, context, qtbot):
    first, *rest = _default(page)
    for each in rest:
        page.agenda_pane.choose(f"topic/{each.topic.uid}")
        page.agenda_pane.delete_button.click()
    session.record_note(NoteKind.NOTE, "จด", "x", at=Place(topic_uid=first.topic.uid))
    page.agenda_pane.choose(f"topic/{first.topic.uid}")
    with qtbot.waitSignal(context.bridge.refused) as refused:
        page.agenda_pane.delete_button.click()
    assert isinstance(refused.args[0], DeskError)
    assert session.visit.notes


def test_the_summary_is_kept_as_it_is_typed(page, session, qtbot):
    first, *_ = _default(page)
    page.record_pane.summary_edit.setFocus()
    type_text(page.record_pane.summary_edit, "ประธานแจ้งให้ที่ประชุมทราบ")
    at = Place(topic_uid=first.topic.uid)
    _kept(qtbot, lambda: session.summary_at(at) is not None)
    assert session.summary_at(at).text == "ประธานแจ้งให้ที่ประชุมทราบ"
    assert _texts(page)[0][2] == "1"


def test_typing_is_kept_at_the_topic_where_it_was_typed(page, session):
    first, second, *_ = _default(page)
    type_text(page.record_pane.summary_edit, "หนึ่ง")
    page.agenda_pane.choose(f"topic/{second.topic.uid}")
    assert session.summary_at(Place(topic_uid=first.topic.uid)).text == "หนึ่ง"
    assert page.record_pane.summary_edit.text() == ""


def test_the_keys_of_the_console_add_rows_here(page, session, qtbot):
    first, *_ = _default(page)
    pane = page.record_pane
    pane.summary_edit.setFocus()
    _key(page, Qt.Key.Key_F9)
    (note,) = session.visit.notes
    row = pane.rows[note.uid]
    assert row.text_edit.hasFocus()
    type_text(row.text_edit, "ตามเสนอ")
    _key(page, Qt.Key.Key_3, ALT)
    _kept(qtbot, lambda: session.visit.notes[0].resolution is Resolution.AGREED)
    assert session.visit.notes[0].text == "ตามเสนอ"
    _key(page, Qt.Key.Key_F10)
    (given,) = session.visit.assignments
    assert given.topic_uid == first.topic.uid
    assert given.given_ms is not None
    _key(page, Qt.Key.Key_F8)
    assert {note.kind for note in session.visit.notes} == {NoteKind.RESOLUTION, NoteKind.NOTE}
    _key(page, Qt.Key.Key_F12)
    assert pane.summary_edit.hasFocus()


def test_keys_that_the_user_gave_are_those_of_this_page_too(page, session, context):
    _default(page)
    context.preferences.set(ENTRY, "note board F11")
    page.record_pane.summary_edit.setFocus()
    _key(page, Qt.Key.Key_F11)
    assert session.visit.notes[0].kind is NoteKind.NOTE
    assert page.record_pane.note_button.text() == "บันทึก F11"


def test_an_action_is_edited_in_its_row(page, session, qtbot):
    first, *_ = _default(page)
    given = session.record_assignment("ทำ", "x", at=Place(topic_uid=first.topic.uid))
    row = page.record_pane.rows[given.uid]
    type_text(row.owner_edit, "ฝ่าย ก")
    QTest.keyClicks(row.due_edit, "1/7/2569")
    row.status_combo.setCurrentIndex(row.status_combo.findData(Status.STARTED.value))
    row.status_combo.activated.emit(1)
    _kept(qtbot, lambda: session.visit.assignments[0].status is Status.STARTED)
    after = session.visit.assignments[0]
    assert (after.owner, after.due) == ("ฝ่าย ก", date(2026, 7, 1))
    assert row.kind_label.text() == "▲ เกินกำหนด"
    row.status_combo.setCurrentIndex(row.status_combo.findData(Status.DONE.value))
    row.status_combo.activated.emit(2)
    _kept(qtbot, lambda: row.kind_label.text() == "งาน")


def test_one_stay_in_a_row_is_one_step_of_undo(page, session, qtbot):
    first, *_ = _default(page)
    note = session.record_note(NoteKind.NOTE, "เดิม", "x", at=Place(topic_uid=first.topic.uid))
    row = page.record_pane.rows[note.uid]
    for letter in "ใหม่":
        type_text(row.text_edit, letter)
        page.record_pane._keeper.flush()
    session.undo()
    assert session.visit.notes[0].text == "เดิม"
    assert row.text_edit.text() == "เดิม"


def test_a_row_is_deleted_and_undone(page, session):
    first, *_ = _default(page)
    at = Place(topic_uid=first.topic.uid)
    notes = [session.record_note(NoteKind.NOTE, text, "x", at=at) for text in ("ก", "ข")]
    page.record_pane.rows[notes[0].uid].delete_button.click()
    assert [note.text for note in session.visit.notes] == ["ข"]
    session.undo()
    assert [note.text for note in session.visit.notes] == ["ก", "ข"]
    assert len(page.record_pane.rows) == 2


def test_a_row_in_which_nothing_was_written_goes_when_the_place_is_left(page, session):
    _, second, *_ = _default(page)
    page.record_pane.note_button.click()
    page.record_pane.resolution_button.click()
    assert len(session.visit.notes) == 2
    page.agenda_pane.choose(f"topic/{second.topic.uid}")
    assert session.visit.notes == ()


def test_what_is_typed_is_kept_when_the_page_is_left(page, session):
    first, *_ = _default(page)
    type_text(page.record_pane.summary_edit, "ค้าง")
    page.hide()
    assert session.summary_at(Place(topic_uid=first.topic.uid)).text == "ค้าง"


def test_what_was_refused_stays_in_its_field_until_it_is_kept(page, session, store):
    first, *_ = _default(page)
    store.failure = DeskError("พื้นที่ดิสก์เต็ม", "The disk is full.")
    type_text(page.record_pane.summary_edit, "ค้าง")
    assert not page.record_pane._keeper.flush()
    assert page.record_pane.summary_edit.text() == "ค้าง"
    store.failure = None
    type_text(page.record_pane.summary_edit, "ไว้")
    assert page.record_pane._keeper.flush()
    assert session.summary_at(Place(topic_uid=first.topic.uid)).text == "ค้างไว้"


def test_a_meeting_s_hours_are_pressed_or_typed(page, session, clocks):
    page.begin_button.click()
    assert session.visit.sessions[0].began == time(9, 0)
    page.ended_edit.setFocus()
    QTest.keyClicks(page.ended_edit, "12.05")
    assert session.visit.sessions[0].ended == time(12, 5)
    session.undo()
    assert page.ended_edit.text() == ""


def test_the_hours_of_a_run_are_told_and_not_typed(page, session, clocks):
    session.open_run()
    session.run(Command(Do.START))
    clocks.forward(60)
    _choose(page, session.live.run.uid)
    assert not page.hours_box.isVisible()
    assert page.hours_label.text() == "เริ่ม 09.00 น. กำลังดำเนินรายการ"
    session.run(Command(Do.END))
    assert page.hours_label.text() == "เริ่ม 09.00 น. เลิก 09.01 น. ตามการดำเนินรายการ"


def test_what_was_recorded_on_the_console_is_edited_at_its_item(page, session, qtbot):
    session.open_run()
    session.run(Command(Do.START))
    note = session.record_note(NoteKind.RESOLUTION, "รับทราบ", "x")
    session.put_summary(session.here(), "สรุปแล้ว", "x")
    _choose(page, session.live.run.uid)
    page.agenda_pane.choose(f"item/{note.item_uid}")
    assert page.record_pane.summary_edit.text() == "สรุปแล้ว"
    assert page.record_pane.rows[note.uid].text_edit.text() == "รับทราบ"


def test_an_entry_of_the_timeline_is_shown_where_it_is_edited(page, session):
    first, *_ = _default(page)
    session.open_run()
    session.run(Command(Do.START))
    question = session.record_question("ถามว่า", "x")
    note = session.record_note(NoteKind.NOTE, "จด", "x", at=Place(topic_uid=first.topic.uid))
    page.record_tabs.setCurrentWidget(page.timeline)
    entries = {entry.uid: entry for entry in page.timeline._all}
    page.show_entry(entries[question.uid])
    assert page.record_tabs.currentWidget() is page.write_page
    assert page.record_pane.rows[question.uid].text_edit.hasFocus()
    page.show_entry(entries[note.uid])
    assert page.gathering_combo.currentData() == "meeting"
    assert page.record_pane.rows[note.uid].text_edit.hasFocus()


def test_it_reads_nothing_while_it_is_out_of_sight(page, session):
    _default(page)
    page.hide()
    before = _texts(page)
    session.undo()
    assert _texts(page) == before
    page.show()
    assert _texts(page) == []


@pytest.mark.parametrize("size", [(1168, 660), (896, 506)])
@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_wider_than_the_page(page, context, qtbot, size, language):
    context.speech.speak(language)
    page.resize(*size)
    _default(page)
    page.record_pane.resolution_button.click()
    page.record_pane.action_button.click()
    QApplication.processEvents()
    assert page.width() == size[0]
    box = page.record_pane.row_box
    assert box.minimumSizeHint().width() <= page.record_pane.row_area.viewport().width()
    context.speech.silence()
