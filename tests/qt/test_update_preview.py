"""An agenda that comes again is compared, and only what is ticked is taken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.draft import Draft, LineRole, ReadLine
from pmqa_desk.domain.programme_versions import keep_version, last_imported
from pmqa_desk.domain.visit import Item, Kind, Visit
from pmqa_desk.qt.import_dialog import ImportDialog
from pmqa_desk.qt.update_preview import MINE, REMARK, THEIRS, TITLE
from pmqa_desk.qt.words import plain

FIRST = (
    Item("a", "กล่าวต้อนรับ", Kind.WELCOME, duration_s=600),
    Item("b", "วีดิทัศน์แนะนำจังหวัด", Kind.VIDEO, duration_s=410),
    Item("c", "ข้าวอินทรีย์", Kind.SHOWCASE, duration_s=900),
)
READ = (
    replace(FIRST[0], uid="r1"),
    replace(FIRST[1], uid="r2", duration_s=500),
    Item("r3", "กล่าวขอบคุณ", Kind.THANKS, duration_s=300),
)


def _draft(items):
    lines = tuple(ReadLine(n, i.title, LineRole.ITEM, (i.uid,)) for n, i in enumerate(items, 1))
    return Draft(Visit("read", items=items), lines=lines)


@pytest.fixture
def visit(session):
    there = (FIRST[0], replace(FIRST[1], duration_s=450), replace(FIRST[2], notes="เปิดไมค์"))
    session.edit(
        lambda visit: keep_version(replace(visit, items=there), "ฉบับแรก", 1, items=FIRST, imported=True),
        "เตรียม",
    )
    return lambda: session.visit


@pytest.fixture
def dialog(context, visit, qtbot):
    dialog = ImportDialog(context, lambda _source, _columns: _draft(READ), "ข้อความ")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.step_stack.currentWidget() is dialog.preview)
    return dialog


@pytest.fixture
def page(dialog):
    dialog.preview.accept_button.click()
    assert dialog.step_stack.currentWidget() is dialog.update_page
    return dialog.update_page


def _rows(page, column):
    table = page.change_table
    return [plain(table.item(row, column).text()) for row in range(table.rowCount())]


def _ticked(page):
    table = page.change_table
    states = [table.item(row, TITLE).checkState() for row in range(table.rowCount())]
    return [state is Qt.CheckState.Checked for state in states]


def test_known_programme_is_compared_of_itself(dialog):
    assert dialog.preview.updates_items
    assert dialog.preview.update_button.isVisible()


def test_each_change_stands_in_a_row_with_both_sides(page):
    assert _rows(page, TITLE) == ["วีดิทัศน์แนะนำจังหวัด", "ข้าวอินทรีย์", "กล่าวขอบคุณ"]
    assert (_rows(page, MINE)[0], _rows(page, THEIRS)[0]) == ("7:30", "8:20")
    assert "แก้ไขไว้ที่นี่ด้วย" in _rows(page, REMARK)[0]
    assert "คงไว้" in _rows(page, REMARK)[1]
    assert _ticked(page) == [False, False, True]
    assert "ตรงกัน 1 ลำดับ · เปลี่ยน 1 · ใหม่ 1 · ไม่มีแล้ว 1" in page.head_label.text().replace("\u200b", "")


def test_what_is_ticked_is_taken_as_one_step(page, visit, session):
    before = visit()
    page.accept_button.click()
    items = visit().items
    assert [(item.uid, item.duration_s) for item in items] == [
        ("a", 600),
        ("b", 450),
        ("c", 900),
        ("r3", 300),
    ]
    assert items[2].notes == "เปิดไมค์"
    assert last_imported(visit()).name == "ข้อความที่วาง"
    session.undo()
    assert visit() == before


def test_medium_that_came_while_the_changes_were_read_stays(page, visit, session):
    session.amend(
        lambda visit: replace(visit, items=(replace(visit.items[0], media="media/ก.mp4"), *visit.items[1:]))
    )
    page.accept_button.click()
    assert visit().items[0].media == "media/ก.mp4"


def test_item_taken_out_here_is_not_ticked(dialog, session):
    session.amend(
        lambda visit: keep_version(replace(visit, items=FIRST[1:]), "ฉบับ", 2, items=FIRST, imported=True)
    )
    dialog.preview.accept_button.click()
    page = dialog.update_page
    assert _rows(page, TITLE)[0] == "กล่าวต้อนรับ"
    assert "เอาออกไว้ที่นี่" in _rows(page, REMARK)[0]
    assert not _ticked(page)[0]


def test_all_is_one_press_and_none_another(page, visit):
    page.all_button.click()
    assert _ticked(page) == [True, True, True]
    assert page.accept_button.text() == "ปรับ 3 แห่ง"
    page.all_button.click()
    assert page.accept_button.text() == "รับโดยไม่ปรับ"
    page.accept_button.click()
    assert [item.duration_s for item in visit().items] == [600, 450, 900]


def test_escape_goes_back_to_what_was_read(dialog, page):
    dialog.reject()
    assert dialog.step_stack.currentWidget() is dialog.preview
    assert dialog.isVisible()


def test_first_import_is_kept_as_an_edition(context, session, qtbot):
    session.edit(lambda visit: replace(visit, items=(), versions=()), "เตรียม")
    dialog = ImportDialog(context, lambda _source, _columns: _draft(READ), "ข้อความ")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.step_stack.currentWidget() is dialog.preview)
    assert not dialog.preview.update_button.isVisible()
    dialog.preview.accept_button.click()
    assert last_imported(session.visit) is not None


def test_a_row_is_as_high_as_its_words_need_in_the_width_that_they_have(dialog, page, qtbot):
    dialog.resize(1060, 580)
    table = page.change_table
    rows = range(table.rowCount())
    qtbot.waitUntil(lambda: all(table.rowHeight(row) < 40 for row in rows))
