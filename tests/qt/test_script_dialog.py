"""The script of the master of ceremonies is written with slots, kept as one types, read as it is filled."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.mc_script import CLOSING, OPENING
from pmqa_desk.domain.visit import Item, Kind, Person
from pmqa_desk.qt.script_dialog import ScriptDialog
from pmqa_desk.qt.words import plain

ITEMS = (
    Item("w", "กล่าวต้อนรับ", Kind.WELCOME, duration_s=600, presenters=("นายหนึ่ง ใจดี",)),
    Item("f", "แนะนำจังหวัด", Kind.VIDEO, duration_s=410),
)


@pytest.fixture
def visit(session):
    session.edit(
        lambda visit: replace(
            visit, items=ITEMS, people=(Person("p", "นายหนึ่ง ใจดี", "ผู้ว่าราชการจังหวัด"),), appearances=()
        ),
        "เตรียม",
    )
    return lambda: session.visit


@pytest.fixture
def dialog(context, visit, qtbot):
    dialog = ScriptDialog(context, "w")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _lines(dialog):
    return [dialog.place_list.item(row).text() for row in range(dialog.place_list.count())]


def _said(dialog):
    return plain(dialog.said_edit.toPlainText())


def _write(dialog, words):
    dialog.words_edit.selectAll()
    dialog.words_edit.insertPlainText(words)
    dialog._keeper.flush()


def test_every_place_of_the_day_is_listed_and_the_wanted_one_chosen(dialog):
    assert _lines(dialog) == ["ก่อนเริ่มรายการ", "1. กล่าวต้อนรับ", "2. แนะนำจังหวัด", "เมื่อจบรายการ"]
    assert dialog.place_list.currentRow() == 1
    assert dialog.words_edit.text() == "ลำดับแรก ขอเรียนเชิญ {ผู้นำเสนอ} {เรื่อง}"
    assert _said(dialog) == "ลำดับแรก ขอเรียนเชิญ นายหนึ่ง ใจดี ผู้ว่าราชการจังหวัด กล่าวต้อนรับ"


def test_what_is_typed_is_kept_and_marked_as_written(dialog, visit):
    _write(dialog, "เชิญครับ {ผู้นำเสนอ}")
    assert visit().items[0].script == "เชิญครับ {ผู้นำเสนอ}"
    assert _lines(dialog)[1] == "✎ 1. กล่าวต้อนรับ"
    assert _said(dialog) == "เชิญครับ นายหนึ่ง ใจดี ผู้ว่าราชการจังหวัด"


def test_usual_words_come_back_at_one_press(dialog, visit):
    _write(dialog, "เชิญครับ")
    dialog.usual_button.click()
    assert visit().items[0].script is None
    assert dialog.words_edit.text().startswith("ลำดับแรก")
    assert not dialog.usual_button.isEnabled()


def test_typed_name_becomes_a_slot_and_stays_as_typed_while_one_types(dialog, visit):
    dialog.words_edit.setFocus()
    _write(dialog, "เชิญ นายหนึ่ง ใจดี ผู้ว่าราชการจังหวัด")
    assert visit().items[0].script == "เชิญ {ผู้นำเสนอ}"
    assert "นายหนึ่ง" in dialog.words_edit.text()
    dialog.next_button.click()
    dialog.place_list.setCurrentRow(1)
    assert dialog.words_edit.text() == "เชิญ {ผู้นำเสนอ}"


def test_what_cannot_be_filled_is_said(dialog):
    _write(dialog, "เชิญ {ผู้ใด}")
    assert dialog.doubt_label.isVisible()
    assert "{ผู้ใด}" in plain(dialog.doubt_label.text())
    assert _lines(dialog)[1].startswith("▲")


def test_typed_name_elsewhere_is_warned_of(dialog):
    dialog.place_list.setCurrentRow(2)
    _write(dialog, "ชมวีดิทัศน์ของ นายหนึ่ง ใจดี")
    assert "ผู้มาแทน" in plain(dialog.doubt_label.text())


def test_slot_is_put_in_from_the_menu(dialog, visit):
    _write(dialog, "เชิญ ")
    actions = dialog.slot_button.menu().actions()
    next(action for action in actions if action.data() == "หน่วยงาน").trigger()
    dialog._keeper.flush()
    assert visit().items[0].script == "เชิญ {หน่วยงาน}"


def test_opening_and_closing_are_written_too(dialog, visit):
    for row, words in ((0, "สวัสดี"), (3, "ลาก่อน")):
        dialog.place_list.setCurrentRow(row)
        _write(dialog, words)
    assert (visit().script_opening, visit().script_closing) == ("สวัสดี", "ลาก่อน")


def test_next_place_is_one_key_away_and_the_last_one_stays(dialog):
    for _ in range(4):
        QTest.keyClick(dialog.words_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.place_list.currentItem().data(Qt.ItemDataRole.UserRole) == CLOSING


def test_undo_behind_the_fields_own_takes_the_words_back(dialog, visit):
    _write(dialog, "เชิญครับ")
    dialog._on_undo()
    assert visit().items[0].script is None
    assert dialog.words_edit.text().startswith("ลำดับแรก")
    dialog._on_redo()
    assert visit().items[0].script == "เชิญครับ"


def test_closing_keeps_what_was_typed_a_moment_ago(dialog, visit):
    dialog.words_edit.selectAll()
    dialog.words_edit.insertPlainText("เชิญเลย")
    dialog.close_button.click()
    assert visit().items[0].script == "เชิญเลย"
    assert not dialog.isVisible()


def test_item_that_is_taken_out_meanwhile_leaves_another_place(dialog, session):
    session.edit(lambda visit: replace(visit, items=ITEMS[1:]), "ลบ")
    assert _lines(dialog) == ["ก่อนเริ่มรายการ", "1. แนะนำจังหวัด", "เมื่อจบรายการ"]


def test_paper_is_asked_for(dialog, qtbot):
    with qtbot.waitSignal(dialog.paper_requested):
        dialog.paper_button.click()


def test_place_that_is_not_there_opens_at_the_opening(context, visit, qtbot):
    dialog = ScriptDialog(context, "gone")
    qtbot.addWidget(dialog)
    assert dialog.place_list.currentItem().data(Qt.ItemDataRole.UserRole) == OPENING
