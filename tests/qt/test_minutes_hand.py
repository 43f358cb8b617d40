"""Words are written on the paper itself: kept as typed, marked, taken back, and never where it is locked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes_life import take_step
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Note, NoteKind, Standing
from pmqa_desk.qt.minutes_page import LAY_MS, MinutesPage
from pmqa_desk.qt.paper_writer import KEEP_MS


@pytest.fixture
def page(context, qtbot):
    page = MinutesPage(context, lambda *_: None)
    qtbot.addWidget(page)
    page.resize(1300, 760)
    page.show()
    qtbot.waitExposed(page)
    return page


def _press(page, qtbot, text):
    """Press the block on the paper that holds a text; return its place."""
    place = next(n for n, b in enumerate(page.paper_view.blocks) if text in str(getattr(b, "text", "")))
    page.paper_view.go_to(place)
    area = page.paper_view.area(place)
    qtbot.mouseClick(
        page.paper_view.viewport(), Qt.MouseButton.LeftButton, pos=area.topLeft() + QPoint(20, 4)
    )
    return place


def _paper(page):
    return "\n".join(str(getattr(block, "text", "")) for block in page.paper_view.blocks)


def test_a_press_opens_the_words_and_what_is_typed_is_kept_as_one_step(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    writer = page.hand.writer
    assert writer.writing
    assert writer.toPlainText().startswith("ณ ")
    writer.selectAll()
    qtbot.keyClicks(writer, "at the town hall")
    qtbot.wait(KEEP_MS + 50)
    assert [edit.text for edit in session.visit.minutes_edits] == ["at the town hall"]
    qtbot.keyClicks(writer, " 2")
    qtbot.keyClick(writer, Qt.Key.Key_Escape)
    assert "at the town hall 2" in _paper(page)
    session.undo()
    assert session.visit.minutes_edits == ()


def test_words_show_where_their_ground_has_changed_and_either_is_taken(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    page.hand.writer.setPlainText("ณ ที่ว่าการอำเภอ")
    page.hand.writer.leave()
    session.edit(lambda visit: replace(visit, venue="หอประชุมใหม่"), "")
    page._lay()
    (row,) = page.edits.rows
    assert "ข้อมูลเปลี่ยนไป" in row.head_label.text().replace("\u200b", "")
    row.mine_kept.emit(row._difference)
    assert "ณ ที่ว่าการอำเภอ" in _paper(page)
    (row,) = page.edits.rows
    assert row._difference is None
    row.dropped.emit(row.edit)
    assert "หอประชุมใหม่" in _paper(page)


def test_the_keyboard_alone_writes_adds_and_leaves_out(page, session, qtbot):
    view = page.paper_view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert "เมื่อวัน" not in _paper(page)
    qtbot.keyClick(view, Qt.Key.Key_Insert)
    qtbot.keyClicks(page.hand.writer, "one more line")
    qtbot.keyClick(page.hand.writer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [edit.after for edit in session.visit.minutes_edits] == [False, True]
    assert any("one more line" in run.text for b in view.blocks for run in getattr(b, "runs", ()))


def test_a_paragraph_that_is_left_empty_is_none(page, session, qtbot):
    page.paper_view.setFocus()
    qtbot.keyClick(page.paper_view, Qt.Key.Key_Insert)
    qtbot.keyClick(page.hand.writer, Qt.Key.Key_Escape)
    assert session.visit.minutes_edits == ()


def test_what_is_typed_and_not_yet_kept_is_in_what_is_printed(page, session, qtbot, monkeypatch):
    _press(page, qtbot, "ณ ")
    page.hand.writer.selectAll()
    qtbot.keyClicks(page.hand.writer, "last words")
    shown = []
    monkeypatch.setattr("pmqa_desk.qt.minutes_page.show_print_preview", lambda *words: shown.append(words[1]))
    page.print_minutes()
    assert any("last words" in str(getattr(block, "text", "")) for block in shown[0])


def test_lists_of_people_lead_to_where_they_are_made(page, qtbot):
    place = next(n for n, block in enumerate(page.paper_view.blocks) if getattr(block, "rows", ()))
    page.paper_view.go_to(place)
    with qtbot.waitSignal(page.page_requested) as asked:
        page.paper_view.pressed.emit(place)
    assert asked.args == ["people", None]
    assert not page.hand.writer.writing


def test_locked_minutes_are_not_written_in_and_say_by_whom(page, session, context, qtbot):
    page.life.by_edit.setText("หัวหน้าฝ่าย")
    page.life.final_button.confirmed.emit()
    assert session.visit.minutes_steps[-1].standing is Standing.FINAL
    with qtbot.waitSignal(context.bridge.refused) as refused:
        _press(page, qtbot, "ณ ")
    assert "หัวหน้าฝ่าย" in refused.args[0].thai
    assert not page.hand.writer.writing
    page.recorder_edit.selectAll()
    before = page.recorder_edit.text()
    with qtbot.waitSignal(context.bridge.refused):
        qtbot.keyClicks(page.recorder_edit, "x")
    assert page.recorder_edit.text() == before == (session.visit.minutes.recorder or "")


def test_final_minutes_stay_as_they_were_until_they_are_opened_with_a_reason(page, session, context, qtbot):
    page.life.final_button.confirmed.emit()
    before = _paper(page)
    session.edit(lambda visit: replace(visit, venue="ที่อื่น"), "")
    page._lay()
    assert _paper(page) == before
    with qtbot.waitSignal(context.bridge.refused):
        page.life.buttons[Standing.DRAFT].click()
    page.life.reason_edit.setPlainText("สถานที่ผิด")
    page.life.buttons[Standing.DRAFT].click()
    page._lay()
    assert "ที่อื่น" in _paper(page)
    assert session.visit.minutes_steps[-1].reason == "สถานที่ผิด"


def test_undo_takes_back_no_step_of_the_life(page, session):
    session.edit(lambda visit: replace(visit, title="ชื่ออื่น"), "")
    page.life.buttons[Standing.CHECKED].click()
    session.undo()
    assert [step.standing for step in session.visit.minutes_steps] == [Standing.CHECKED]


def test_a_kept_revision_is_compared_and_brought_back(page, session, qtbot):
    page.life.keep_button.click()
    before = _paper(page)
    _press(page, qtbot, "ณ ")
    page.hand.writer.setPlainText("ณ ที่เปลี่ยนใหม่")
    page.hand.writer.leave()
    page.life.step_view.selectRow(0)
    shown = page.life.comparison.toPlainText().replace("\u200b", "")
    assert "+ ณ ที่เปลี่ยนใหม่" in shown
    assert "− ณ " in shown
    page.life.restore_button.click()
    page._lay()
    assert _paper(page) == before


def test_a_damaged_revision_is_said_and_changes_nothing(page, session, context, qtbot):
    session.take_minutes_step(lambda v: take_step(v, None, Standing.DRAFT, 1, content="!"))
    page._lay()
    visit = session.visit
    with qtbot.waitSignal(context.bridge.refused):
        page.life.step_view.selectRow(0)
    with qtbot.waitSignal(context.bridge.refused):
        page.life.restore_button.click()
    assert session.visit == visit


def test_what_is_being_written_stays_in_its_own_minutes_when_a_rehearsal_begins(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    writer, of = page.hand.writer, page.choice.session_uid
    other = next(dated for dated in session.visit.sessions if dated.uid != of)
    writer.selectAll()
    qtbot.keyClicks(writer, "in its own minutes")
    session.open_run(other)
    session.run(Command(Do.START))
    qtbot.waitUntil(lambda: page.choice.session_uid == other.uid)
    assert not writer.writing
    assert [(e.session_uid, e.text) for e in session.visit.minutes_edits] == [(of, "in its own minutes")]


def test_the_paper_waits_while_somebody_writes_on_it(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    qtbot.keyClicks(page.hand.writer, "x")
    before = page.paper_view.blocks
    qtbot.wait(KEEP_MS + LAY_MS + 100)
    assert page.paper_view.blocks is before
    page.hand.writer.leave()
    assert page.paper_view.blocks is not before


def test_damaged_final_minutes_say_so_on_the_paper_and_can_be_opened_again(context, session, qtbot):
    session.take_minutes_step(lambda v: take_step(v, None, Standing.FINAL, 1, content="!"))
    page = MinutesPage(context, lambda *_: None)
    qtbot.addWidget(page)
    (said,) = page.paper_view.blocks
    assert "เสียหาย" in said.runs[0].text
    page.life.reason_edit.setPlainText("ไฟล์เสียหาย")
    page.life.buttons[Standing.DRAFT].click()
    page._lay()
    assert "ณ " in _paper(page)


def _edits(session):
    return [(edit.block, edit.text, edit.edition) for edit in session.visit.minutes_edits]


def test_a_key_that_means_nothing_to_the_words_is_not_one_of_the_paper(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    writer = page.hand.writer
    for key in (Qt.Key.Key_Insert, Qt.Key.Key_F2, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClicks(writer, "x")
        qtbot.keyClick(writer, key)
    assert writer.toPlainText().count("x") == 4
    writer.flush()
    assert [edit.block for edit in session.visit.minutes_edits] == ["place"]


def test_a_new_paragraph_that_was_left_empty_is_no_bar_to_leaving_a_block_out(page, session, qtbot):
    view = page.paper_view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Insert)
    qtbot.keyClick(page.hand.writer, Qt.Key.Key_Escape)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [text for _, text, _ in _edits(session)] == [""]


def test_a_field_that_is_pressed_while_one_writes_takes_the_keyboard(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    qtbot.keyClicks(page.hand.writer, " x")
    page.meeting_edit.setFocus(Qt.FocusReason.MouseFocusReason)
    assert page.focusWidget() is page.meeting_edit
    assert not page.hand.writer.writing
    assert len(session.visit.minutes_edits) == 1


def test_words_stay_where_they_were_begun_whatever_is_chosen_meanwhile(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    qtbot.keyClicks(page.hand.writer, " x")
    page.edition_combo.setCurrentIndex(page.edition_combo.findData("public"))
    page.session_combo.setCurrentIndex((page.session_combo.currentIndex() + 1) % page.session_combo.count())
    page.hand.writer.flush()
    (edit,) = session.visit.minutes_edits
    assert edit.session_uid is None
    assert edit.text.endswith(" x")


def test_who_types_without_a_pause_waits_no_longer_to_have_it_kept(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    for _ in range(12):
        qtbot.keyClicks(page.hand.writer, "x")
        qtbot.wait(KEEP_MS // 5)
    assert session.visit.minutes_edits


def test_what_is_being_written_when_the_window_goes_is_kept(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    qtbot.keyClicks(page.hand.writer, " last")
    page.hide()
    assert session.visit.minutes_edits[0].text.endswith(" last")
    page.show()
    assert not page.hand.writer.writing


def test_what_is_written_stands_in_both_editions_or_in_this_one_as_is_said(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    writer = page.hand.writer
    assert writer.both_check.isChecked()
    qtbot.keyClicks(writer, " x")
    qtbot.keyClick(writer, Qt.Key.Key_F6)
    assert writer.writing
    assert [edition for _, _, edition in _edits(session)] == ["internal"]
    qtbot.keyClick(writer, Qt.Key.Key_Escape)
    _press(page, qtbot, "ณ ")
    assert not writer.both_check.isChecked()


def test_a_paragraph_that_undo_took_away_is_kept_when_one_writes_on(page, session, qtbot):
    page.paper_view.setFocus()
    qtbot.keyClick(page.paper_view, Qt.Key.Key_Insert)
    qtbot.keyClicks(page.hand.writer, "one")
    page.hand.writer.flush()
    session.undo()
    qtbot.keyClicks(page.hand.writer, " two")
    page.hand.writer.flush()
    assert [text for _, text, _ in _edits(session)] == ["one two"]


def test_the_field_keeps_to_its_block_when_others_come_before_it(page, session, qtbot):
    item = next(item for item in session.visit.items[1:] if item.title)
    _press(page, qtbot, item.title)
    name, at = page.hand._placed[page.hand._at].name, page.hand._at
    qtbot.keyClicks(page.hand.writer, " x")
    session.edit(lambda visit: replace(visit, items=visit.items[1:]), "")
    page._lay()
    assert page.hand._at < at
    assert page.hand._placed[page.hand._at].name == name
    assert page.hand.writer.toPlainText().endswith(" x")


def test_undo_under_words_that_nobody_touched_yet_shows_what_stands_there_now(page, session, qtbot):
    _press(page, qtbot, "ณ ")
    qtbot.keyClicks(page.hand.writer, " x")
    qtbot.keyClick(page.hand.writer, Qt.Key.Key_Escape)
    _press(page, qtbot, "ณ ")
    session.undo()
    page._lay()
    assert not page.hand.writer.toPlainText().endswith(" x")


def test_words_that_could_not_be_kept_stay_in_the_field_until_they_are(page, session, store, qtbot):
    _press(page, qtbot, "ณ ")
    writer = page.hand.writer
    qtbot.keyClicks(writer, " x")
    store.failure = DeskError("เต็ม", "full")
    qtbot.keyClick(writer, Qt.Key.Key_Escape)
    assert writer.writing
    assert writer.hasFocus()
    assert session.visit.minutes_edits == ()
    qtbot.keyClick(writer, Qt.Key.Key_Escape)
    assert not writer.writing
    assert session.visit.minutes_edits[0].text.endswith(" x")


def test_no_words_are_taken_where_none_can_be_kept(page, store, context, qtbot):
    store.read_only_because = ("อ่านเท่านั้น", "read only")
    with qtbot.waitSignal(context.bridge.refused):
        _press(page, qtbot, "ณ ")
    assert not page.hand.writer.writing


def test_a_long_block_is_written_in_where_it_is_pressed_and_the_cursor_is_in_sight(page, session, qtbot):
    item = session.visit.items[0].uid
    note = Note("long", NoteKind.SUMMARY, "ยาวมาก " * 1200, item)
    session.edit(lambda visit: replace(visit, notes=(*visit.notes, note)), "")
    page._lay()
    view = page.paper_view
    place = next(n for n, each in enumerate(page.hand._placed) if each.name == "note:long")
    assert len(view.areas(place)) > 1
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + view.areas(place)[1].top() + 40)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(view.viewport().width() // 2, 60))
    writer = page.hand.writer
    assert writer.writing
    assert page.hand._at == place
    seen = view.viewport().rect()
    assert seen.contains(writer.geometry())
    assert writer.viewport().rect().contains(writer.cursorRect().center())
