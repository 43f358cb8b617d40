"""The sheet of an item: all its attempts, the slot they show, what is to be said to its presenter."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.item_sheet import ItemSheet
from tests.qt.rehearsals import store, texts  # noqa: F401 - a fixture


def _sheet(context, qtbot, uid):
    sheet = ItemSheet(context, uid)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def _plain(text):
    return text.replace("\u200b", "")


def test_every_attempt_has_its_run_its_start_and_its_time(context, qtbot):
    sheet = _sheet(context, qtbot, "c")
    rows = texts(sheet.attempt_view)
    assert [row[0] for row in rows] == ["ซ้อมครั้งที่ 1", "ซ้อมครั้งที่ 2", "ซ้อมครั้งที่ 2", "ซ้อมครั้งที่ 3", "วันตรวจจริง"]
    assert [row[4] for row in rows] == ["12:25", "11:30", "1:30", "10:20", "10:30"]
    assert [row[6] for row in rows] == ["", "รอบที่ 1 จาก 2", "รอบที่ 2 จาก 2", "", ""]
    assert sheet.title_label.whole == "8  ผลงานที่ 3 (ชื่อใหม่)"


def test_the_slot_is_said_plainly_with_trend_and_overrun(context, qtbot):
    sheet = _sheet(context, qtbot, "c")
    said = _plain(sheet.slot_label.text())
    # 12:25, 13:00, 10:20 and 10:30 against ten minutes.
    assert (
        said == "แผน 10:00 · ครั้งที่นานที่สุดใน 4 ครั้งคือ 13:00 · ขึ้นลงไม่แน่นอน · ใช้เกินกำหนดเฉลี่ย 1:34 (เกิน 2 ใน 4 ครั้ง)"
    )


def test_of_one_run_nothing_is_averaged(context, qtbot):
    sheet = _sheet(context, qtbot, "x")
    assert _plain(sheet.slot_label.text()) == "แผน 3:00 · ซ้อมครั้งเดียว ใช้เวลา 3:05"


def test_pause_skip_and_what_was_broken_off_are_remarked(context, session, qtbot):
    held, skipped = _sheet(context, qtbot, "st"), _sheet(context, qtbot, "x")
    assert texts(held.attempt_view)[0][5] == "2:00"
    assert texts(skipped.attempt_view)[0][6] == "ข้ามแล้ว ไฟล์ยังไม่มา"
    session.leave_out_run("r3", left_out=True)
    broken = _sheet(context, qtbot, "ex")
    remark = texts(broken.attempt_view)[2][6]
    assert remark == "ไม่ได้ทำจนจบ ไม่นำมาคิดรวม · ครั้งนี้ไม่นำมาคิดรวม"


def test_an_item_never_reached_is_told_apart_from_a_skipped_one(context, qtbot):
    sheet = _sheet(context, qtbot, "g")
    assert texts(sheet.attempt_view)[2][6] == "ไม่ได้ดำเนินการในครั้งนี้"


def test_the_sheet_follows_edits_and_language_and_an_item_that_went(context, session, qtbot):
    sheet = _sheet(context, qtbot, "x")
    session.edit(lambda v: replace(v, items=tuple(replace(i, title="คลิป") for i in v.items)), "x")
    assert sheet.title_label.whole == "5  คลิป"
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: texts(sheet.attempt_view)[0][0] == "Rehearsal 2")
    context.speech.silence()
    ghost = _sheet(context, qtbot, "none")
    assert texts(ghost.attempt_view) == []
    ghost.close_button.click()
    assert not ghost.isVisible()
