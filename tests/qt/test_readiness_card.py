"""How far the preparation has come, on the overview: each line leads to where the rest is seen to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.readiness_summary import Part
from pmqa_desk.domain.visit import Assignment, AwardStep, Item, ItemStatus, Kind, Preparation, Status
from pmqa_desk.qt.overview_page import OverviewPage
from pmqa_desk.qt.words import plain

# The test's day is 21 July 2026.
LATE = date(2026, 7, 18)
ITEMS = (
    Item("a", "วีดิทัศน์", Kind.VIDEO, agency="ประชาสัมพันธ์", media="film.mp4", status=ItemStatus.READY),
    Item("b", "ผลงาน", Kind.SHOWCASE, agency="คลังจังหวัด", status=ItemStatus.RECEIVED),
)
LINES = (
    Preparation("c", "จองห้อง", agency="ฝ่ายอาคาร", due=LATE),
    Preparation("d", "น้ำดื่ม"),
    Preparation("e", "ป้าย", status=Status.DONE),
)


@pytest.fixture
def page(context, session, qtbot, tmp_path):
    (tmp_path / "film.mp4").write_bytes(b"film")
    _edit(session, items=ITEMS, checklists=LINES, assignments=(), award_steps=(), date=date(2026, 7, 25))
    made = OverviewPage(context)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    return made


def _edit(session, **parts):
    session.edit(lambda visit: replace(visit, **parts), "เตรียม")


def _told(page, part):
    row = page.readiness_card.rows[part]
    return row.count_label.text(), plain(row.owner_label.whole)


def test_it_says_how_much_of_everything_is_ready(page):
    card = page.readiness_card
    assert card.ready_figure_label.text() == "พร้อม 2 จาก 5"
    assert plain(card.ready_word_label.text()) == "ยังไม่พร้อม 3 เรื่อง · เลยกำหนด 1"
    assert (card.ready_bar.value(), card.ready_bar.maximum()) == (2, 5)


def test_each_line_says_how_far_it_is_and_whose_the_rest_is(page):
    assert _told(page, Part.ITEMS) == ("1/2", "ได้รับแล้ว 1 — คลังจังหวัด 1")
    owners = "ฝ่ายอาคาร 1 (เลยกำหนด 1) · ยังไม่ระบุผู้รับผิดชอบ 1"
    assert _told(page, Part.CHECKLISTS) == ("1/3 · เลยกำหนด 1", owners)


def test_what_is_late_has_a_sign_of_its_own_and_words(page, context):
    context.look.load_icons()
    row = page.readiness_card.rows[Part.CHECKLISTS]
    assert row.count_label.property("state") == "danger"
    assert not row.sign_label.pixmap().isNull()
    assert "เลยกำหนด 1" in row.accessibleName()


def test_a_part_that_there_is_nothing_of_takes_no_room(page, session):
    rows = page.readiness_card.rows
    shown = {part for part, row in rows.items() if row.isVisible()}
    assert shown == {Part.ITEMS, Part.CHECKLISTS}
    step = AwardStep("s", "ส่งรายงาน", due=LATE, owner="กลุ่มแผน")
    _edit(session, assignments=(Assignment("x", "สไลด์", "คลัง"),), award_steps=(step,))
    assert _told(page, Part.ASSIGNMENTS) == ("0/1", "คลัง 1")
    assert _told(page, Part.STEPS) == ("0/1 · เลยกำหนด 1", "กลุ่มแผน 1 (เลยกำหนด 1)")
    assert rows[Part.STEPS].isVisible()


def test_a_file_that_is_gone_is_missed_when_the_page_is_looked_at(page, tmp_path):
    assert not page.readiness_card.rows[Part.MEDIA].isVisible()
    (tmp_path / "film.mp4").unlink()
    page.hide()
    page.show()
    assert _told(page, Part.MEDIA) == ("ขาด 1 ลำดับ", "ประชาสัมพันธ์ 1")
    assert page.readiness_card.ready_figure_label.text() == "พร้อม 1 จาก 5"


@pytest.mark.parametrize(
    ("part", "place"),
    [(Part.ITEMS, ["programme", ""]), (Part.CHECKLISTS, ["preparations", "checklists/overdue"])],
)
def test_a_line_leads_to_its_page_with_mouse_and_keyboard(page, qtbot, part, place):
    row = page.readiness_card.rows[part]
    with qtbot.waitSignal(page.place_requested) as clicked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.count_label.geometry().center())
    row.setFocus()
    with qtbot.waitSignal(page.place_requested) as pressed:
        qtbot.keyClick(row, Qt.Key.Key_Space)
    assert clicked.args == pressed.args == place


def test_what_is_open_is_shown_where_nothing_is_late_and_all_where_everything_is_done(page, session, qtbot):
    row = page.readiness_card.rows[Part.CHECKLISTS]
    _edit(session, checklists=LINES[1:])
    with qtbot.waitSignal(page.place_requested) as asked:
        row.click()
    assert asked.args == ["preparations", "checklists/open"]
    _edit(session, checklists=LINES[2:])
    with qtbot.waitSignal(page.place_requested) as asked:
        row.click()
    assert asked.args == ["preparations", "checklists"]


def test_without_checklists_it_is_said_how_to_begin_them(page, session):
    _edit(session, checklists=())
    assert _told(page, Part.CHECKLISTS) == ("–", "ยังไม่มี กดเพื่อใส่รายการมาตรฐาน")


def test_when_everything_is_ready_it_says_so(page, session):
    _edit(session, items=ITEMS[:1], checklists=LINES[2:])
    card = page.readiness_card
    assert plain(card.ready_word_label.text()) == "ทุกเรื่องพร้อมแล้ว"
    _edit(session, items=(), checklists=())
    assert plain(card.ready_word_label.text()) == "ยังไม่มีสิ่งที่ต้องเตรียม"


def test_digits_are_followed(page, context):
    context.preferences.set("digits", "thai")
    assert page.readiness_card.ready_figure_label.text() == "พร้อม ๒ จาก ๕"
