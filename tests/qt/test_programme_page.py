"""The programme page by keyboard: every command, wrong inputs, undo, other visits, the sums."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.programme_clipboard import MIME
from pmqa_desk.domain.visit import Item, ItemStatus, Kind, StartRule, Visit
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.fit_dialog import FitDialog
from pmqa_desk.qt.programme_model import Column
from pmqa_desk.qt.programme_page import ProgrammePage
from pmqa_desk.qt.programme_rows import ItemRow, SectionRow
from tests.fakes import MemoryStore
from tests.qt.keys import type_text


@pytest.fixture
def page(context, qtbot):
    page = ProgrammePage(context)
    qtbot.addWidget(page)
    page.resize(1154, 678)
    page.show()
    page.item_view.setFocus()
    page.tester = QAbstractItemModelTester(
        page.item_view.programme, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return page


def _uids(session):
    return [item.uid for item in session.visit.items]


def _item(session, uid):
    return next(item for item in session.visit.items if item.uid == uid)


def _press(qtbot, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    page.item_view.setFocus()
    qtbot.keyClick(page.item_view, key, modifier)


def _cell(page, uid, column):
    model = page.item_view.programme
    return model.index(model.row_of(uid), column)


def _edit_cell(qtbot, page, uid, column, text):
    page.item_view.setFocus()
    page.item_view.setCurrentIndex(_cell(page, uid, column))
    qtbot.keyClick(page.item_view, Qt.Key.Key_F2)
    editor = next(e for e in page.item_view.viewport().findChildren(QLineEdit) if e.isVisible())
    editor.selectAll()
    type_text(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(page.item_view.hasFocus)


def test_table_shows_sections_with_count_and_sum(page):
    rows = page.item_view.programme.rows
    heads = [row for row in rows if isinstance(row, SectionRow)]
    assert [page.item_view.programme.section_sum(head) for head in heads] == [
        "6 ลำดับ · 1 ชั่วโมง 5 นาที",
        "8 ลำดับ · 1 ชั่วโมง 25 นาที",
        "6 ลำดับ · 51 นาที",
    ]


def test_first_item_is_chosen_and_stands_in_the_pane(page, session):
    assert page.item_view.current().key == session.visit.items[0].uid
    assert page.detail_pane.title_edit.toPlainText() == session.visit.items[0].title


def test_insert_puts_an_item_below_and_goes_to_its_title(page, session, qtbot):
    page.item_view.choose({"rice"})
    _press(qtbot, page, Qt.Key.Key_Insert)
    place = _uids(session).index("rice")
    new = session.visit.items[place + 1]
    assert (new.title, new.section) == ("", _item(session, "rice").section)
    assert page.item_view.current().key == new.uid
    type_text(page.detail_pane.title_edit, "ผลงานใหม่")
    page.flush()
    assert session.visit.items[place + 1].title == "ผลงานใหม่"


def test_numbers_follow_an_item_inserted(page, session, qtbot):
    page.item_view.choose({"rice"})
    before = int(_item(session, "rice").number)
    _press(qtbot, page, Qt.Key.Key_Insert)
    assert session.visit.items[_uids(session).index("rice") + 1].number == str(before + 1)


def test_duplicate_puts_a_copy_below_and_chooses_it(page, session, qtbot):
    page.item_view.choose({"rice"})
    _press(qtbot, page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    copy = session.visit.items[_uids(session).index("rice") + 1]
    assert copy.title == _item(session, "rice").title
    assert page.item_view.current().key == copy.uid


def test_deleted_item_comes_back_chosen(page, session, qtbot):
    page.item_view.choose({"rice"})
    before = session.visit
    _press(qtbot, page, Qt.Key.Key_Delete)
    assert "rice" not in _uids(session)
    assert session.undo_label == "ลบลำดับ"
    session.undo()
    assert session.visit == before
    assert page.item_view.current().key == "rice"


def test_several_rows_are_deleted_as_one_step(page, session, qtbot):
    before = session.visit
    page.item_view.choose({"rice", "welcome", "report"})
    _press(qtbot, page, Qt.Key.Key_Delete)
    assert len(session.visit.items) == len(before.items) - 3
    assert session.undo_label == "ลบ 3 ลำดับ"
    session.undo()
    assert session.visit == before


def test_delete_on_a_section_says_what_to_choose(page, session, qtbot):
    before = session.visit
    page.item_view.choose({page.item_view.programme.rows[0].key})
    _press(qtbot, page, Qt.Key.Key_Delete)
    assert session.visit == before
    assert page.news_strip.isVisible()


def test_alt_arrows_move_an_item_and_it_stays_chosen(page, session, qtbot):
    page.item_view.choose({"rice"})
    place = _uids(session).index("rice")
    _press(qtbot, page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _uids(session).index("rice") == place - 1
    assert page.item_view.current().key == "rice"
    _press(qtbot, page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _uids(session).index("rice") == place


def test_undo_and_redo_keep_the_chosen_row(page, session, qtbot):
    page.item_view.choose({"rice"})
    _press(qtbot, page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    session.undo()
    assert page.item_view.current().key == "rice"
    session.redo()
    assert page.item_view.current().key == "rice"


def test_enter_goes_to_the_title_and_escape_comes_back(page, qtbot):
    _press(qtbot, page, Qt.Key.Key_Return)
    assert page.detail_pane.title_edit.hasFocus()
    qtbot.keyClick(page.detail_pane.title_edit, Qt.Key.Key_Escape)
    assert page.item_view.hasFocus()


def test_section_folds_and_opens_by_keyboard(page, qtbot):
    model = page.item_view.programme
    page.item_view.setCurrentIndex(model.index(0, Column.TITLE))
    rows = model.rowCount()
    _press(qtbot, page, Qt.Key.Key_Left)
    assert model.rowCount() == rows - 6
    _press(qtbot, page, Qt.Key.Key_Right)
    assert model.rowCount() == rows
    _press(qtbot, page, Qt.Key.Key_Space)
    assert model.rowCount() == rows - 6
    _press(qtbot, page, Qt.Key.Key_Return)
    assert model.rowCount() == rows


def test_item_chosen_on_the_ribbon_opens_its_folded_section(page, qtbot):
    model = page.item_view.programme
    page.item_view.setCurrentIndex(model.index(0, Column.TITLE))
    _press(qtbot, page, Qt.Key.Key_Left)
    page.day_ribbon.chosen.emit("welcome")
    assert page.item_view.current().key == "welcome"


def test_section_is_renamed_in_place(page, session, qtbot):
    page.item_view.choose({page.item_view.programme.rows[0].key})
    qtbot.keyClick(page.item_view, Qt.Key.Key_F2)
    editor = next(e for e in page.item_view.viewport().findChildren(QLineEdit) if e.isVisible())
    editor.selectAll()
    type_text(editor, "ช่วงเช้า")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(page.item_view.hasFocus)
    assert {item.section for item in session.visit.items[:6]} == {"ช่วงเช้า"}
    assert page.item_view.current().name == "ช่วงเช้า"


@pytest.mark.parametrize(
    ("column", "typed", "field", "value"),
    [
        (Column.TITLE, "ข้าวหอม", "title", "ข้าวหอม"),
        (Column.NUMBER, "๙ก", "number", "๙ก"),
        (Column.AGENCY, "สำนักงานเกษตร", "agency", "สำนักงานเกษตร"),
        (Column.LENGTH, "1h30", "duration_s", 5400),
        (Column.START, "10.30", "start", time(10, 30)),
    ],
)
def test_every_cell_is_edited_in_place(page, session, qtbot, column, typed, field, value):
    _edit_cell(qtbot, page, "rice", column, typed)
    assert getattr(_item(session, "rice"), field) == value


def test_wrong_length_in_a_cell_leaves_the_old_one_and_says_why(page, session, qtbot):
    _edit_cell(qtbot, page, "rice", Column.LENGTH, "1:60")
    assert _item(session, "rice").duration_s == 600
    assert page.news_strip.isVisible()
    assert page.news_label.property("state") == "danger"


def test_cell_left_as_it_was_makes_no_edit(page, session, qtbot):
    page.item_view.setCurrentIndex(_cell(page, "rice", Column.START))
    qtbot.keyClick(page.item_view, Qt.Key.Key_F2)
    editor = next(e for e in page.item_view.viewport().findChildren(QLineEdit) if e.isVisible())
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(page.item_view.hasFocus)
    assert session.undo_label is None
    assert _item(session, "rice").start_rule is StartRule.LINKED


def test_missing_length_is_named_and_never_zero(page, session, qtbot):
    session.edit(lambda v: replace(v, items=tuple(replace(i, duration_s=None) for i in v.items[:2])), "x")
    assert _cell(page, "welcome", Column.LENGTH).data() == "ยังไม่ระบุ"
    foot = page._foot
    assert foot.sum_label.text() == "รวมอย่างน้อย 0 นาที"
    assert foot.problem_label.text() == "ยังไม่ระบุเวลา 2 ลำดับ"


def test_time_left_is_shared_by_one_button_and_undone(page, session, qtbot):
    before = replace(session.visit, items=(Item("a", "ก", duration_s=3600), Item("b", "ข")))
    session.edit(lambda _: before, "x")
    assert page._foot.problem_button.text() == "เฉลี่ยเวลาที่เหลือ"
    qtbot.mouseClick(page._foot.problem_button, Qt.MouseButton.LeftButton)
    assert _item(session, "b").duration_s == 2 * 3600
    session.undo()
    assert session.visit == before


def test_programme_in_its_hours_says_what_is_left(page):
    foot = page._foot
    assert foot.sum_label.text() == "รวม 3 ชั่วโมง 21 นาที"
    assert foot.end_label.text() == "จบ 11.56 น. อยู่ในกรอบ 09.00–12.00 น."
    assert foot.slack_label.text() == "เหลือเวลาสำรอง 4 นาที"
    assert foot.slack_label.property("state") == "now"


def test_programme_too_long_says_by_how_much_and_can_be_shortened(page, session, qtbot):
    session.edit(lambda v: replace(v, end=time(11, 50)), "x")
    foot = page._foot
    assert foot.slack_label.text() == "เกินกรอบเวลา 6 นาที"
    assert foot.slack_label.property("state") == "danger"
    qtbot.mouseClick(foot.fit_button, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(FitDialog)
    assert foot.slack_label.property("state") == "danger", "nothing is cut unseen"
    dialog.accept_button.click()
    assert foot.slack_label.property("state") == "now"


def test_long_title_in_the_foot_makes_no_window_wider(page, session):
    title = "การพัฒนาระบบบริการเชิงรุกแบบบูรณาการ" * 5
    long = (
        Item("a", "ก", duration_s=7200),
        Item("b", title, media="media/lost.pdf", duration_s=60),
    )
    session.edit(lambda v: replace(v, items=long), "x")
    assert title in page._foot.problem_label.whole
    assert page._foot.minimumSizeHint().width() < 900


def test_slack_is_not_claimed_where_items_lie_over_each_other(page, session):
    over = (
        Item("a", "ก", duration_s=4 * 3600),
        Item("b", "ข", duration_s=600, start_rule=StartRule.FIXED, start=time(9, 30)),
    )
    session.edit(lambda v: replace(v, items=over), "x")
    assert page._foot.slack_label.text() == "เกินกรอบเวลาอย่างน้อย 1 ชั่วโมง 10 นาที"
    assert page._foot.slack_label.property("state") == "danger"
    short = (replace(over[0], duration_s=3600), over[1])
    session.edit(lambda v: replace(v, items=short), "x")
    assert page._foot.slack_label.text() == ""


def test_known_lengths_alone_may_be_too_long(page, session):
    items = (Item("a", "ก", duration_s=4 * 3600), Item("b", "ข"))
    session.edit(lambda v: replace(v, items=items), "x")
    assert page._foot.slack_label.text() == "เกินกรอบเวลาอย่างน้อย 1 ชั่วโมง"


def test_missing_file_is_red_and_named_in_the_foot(page):
    assert _cell(page, "video", Column.MEDIUM).data() == "ไม่พบไฟล์"
    assert page._foot.problem_label.text() == "ลำดับที่ 4 ไม่พบไฟล์สื่อ"


def test_medium_that_comes_back_is_found_at_the_next_look(page, session, context):
    for item in session.visit.items:
        if item.media:
            path = context.folder / item.media
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(b"x")
    page.hide()
    page.show()
    assert page._foot.problem_label.isHidden()
    assert _cell(page, "video", Column.MEDIUM).data() == "วีดิทัศน์"


def test_file_is_attached_relative_to_the_visit(page, session, context, tmp_path_factory, qtbot):
    outside = tmp_path_factory.mktemp("stick") / "ข้าว.pdf"
    outside.write_bytes(b"pdf")
    page.item_view.choose({"rice"})
    with qtbot.waitSignal(context.bridge.visit_changed):
        page.detail_pane.files_dropped.emit([outside])
    assert _item(session, "rice").media == "media/ข้าว.pdf"
    assert (context.folder / "media/ข้าว.pdf").read_bytes() == b"pdf"
    assert _cell(page, "rice", Column.MEDIUM).data() == "สไลด์"


def test_file_that_cannot_be_copied_is_refused(page, context, qtbot):
    with qtbot.waitSignal(context.bridge.refused):
        page.detail_pane.files_dropped.emit([Path("/nowhere/x.pdf")])


def test_cut_and_paste_keeps_identity_and_place(page, session, qtbot):
    page.item_view.choose({"rice"})
    item = _item(session, "rice")
    _press(qtbot, page, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert "rice" not in _uids(session)
    page.item_view.choose({"welcome"})
    _press(qtbot, page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _uids(session)[_uids(session).index("welcome") + 1] == "rice"
    assert _item(session, "rice").title == item.title


def test_copy_speaks_to_spreadsheets_as_rows_with_tabs(page, session, qtbot):
    page.item_view.choose({"rice"})
    _press(qtbot, page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    cells = data.text().split("\t")
    assert cells[2] == _item(session, "rice").title
    assert cells[5] == "10:00"
    assert data.hasFormat(MIME)


def test_items_are_pasted_into_another_visit(page, session, context, clocks, qtbot):
    page.item_view.choose({"welcome", "rice"})
    _press(qtbot, page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    other = Session(MemoryStore(Visit("other", items=(Item("x", "เดิม"),))), clocks, "test")
    bridge = Bridge(other)
    second = ProgrammePage(replace(context, bridge=bridge))
    qtbot.addWidget(second)
    # Held until it is closed: found with nobody holding it, it would be taken apart while it is seen.
    qtbot.kept = second
    second.show()
    second.activateWindow()
    second.item_view.setFocus()
    qtbot.waitUntil(second.item_view.hasFocus)
    qtbot.keyClick(second.item_view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [item.title for item in other.visit.items] == [
        "เดิม",
        _item(session, "welcome").title,
        _item(session, "rice").title,
    ]
    other.undo()
    assert len(other.visit.items) == 1
    bridge.stop()


def test_media_come_along_into_another_visit(page, session, context, clocks, qtbot, tmp_path_factory):
    (context.folder / "media").mkdir()
    videos = [item for item in session.visit.items if item.media]
    for item in videos:
        (context.folder / item.media).write_bytes(item.uid.encode())
    page.item_view.choose({item.uid for item in videos})
    _press(qtbot, page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    folder = tmp_path_factory.mktemp("other")
    other = Session(MemoryStore(Visit("other")), clocks, "test")
    bridge = Bridge(other)
    second = ProgrammePage(replace(context, bridge=bridge, folder=folder))
    qtbot.addWidget(second)
    qtbot.kept = second
    second.item_view.actions()[5].trigger()
    qtbot.waitUntil(lambda: all((folder / item.media).is_file() for item in other.visit.items))
    qtbot.waitUntil(lambda: second._foot.problem_label.text().find("ไม่พบ") < 0)
    assert [item.media for item in other.visit.items] == [item.media for item in videos]
    bridge.stop()


def test_copied_items_pasted_where_they_came_from_are_new_ones(page, session, qtbot):
    page.item_view.choose({"rice"})
    _press(qtbot, page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    _press(qtbot, page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(set(_uids(session))) == len(_uids(session)) == 21


def test_foreign_text_goes_to_the_import(page, session, qtbot):
    QGuiApplication.clipboard().setText("1. กล่าวต้อนรับ")
    with qtbot.waitSignal(page.import_requested) as asked:
        _press(qtbot, page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["1. กล่าวต้อนรับ"]


def test_empty_clipboard_is_said(page, qtbot):
    QGuiApplication.clipboard().clear()
    _press(qtbot, page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.news_label.text().replace("\u200b", "") == "ไม่มีลำดับหรือข้อความให้วาง"


def test_damaged_clipboard_is_refused_not_fatal(page, context, session, qtbot):
    data = QMimeData()
    data.setData(MIME, b"{")
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(context.bridge.refused):
        _press(qtbot, page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert session.undo_label is None


def test_rows_are_dragged_into_another_section(page, session):
    model = page.item_view.programme
    data = model.mimeData([_cell(page, "welcome", 0), _cell(page, "report", 0)])
    head = next(n for n, row in enumerate(model.rows) if isinstance(row, SectionRow) and n > 0)
    model.dropMimeData(data, Qt.DropAction.MoveAction, head + 1, 0, model.index(-1, -1))
    assert _uids(session)[4:6] == ["welcome", "report"]
    assert {item.section for item in session.visit.items[4:12]} == {"ผลงานเด่นและนิทรรศการ"}


def test_row_dragged_from_another_visit_is_copied(page, session):
    data = QMimeData()
    data.setData(MIME, '{"items": [{"uid": "z", "title": "จากไฟล์อื่น"}]}'.encode())
    model = page.item_view.programme
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, _cell(page, "rice", 0))
    assert _uids(session)[_uids(session).index("rice") - 1] == "z"


@pytest.mark.parametrize(("name", "asked"), [("กำหนดการ.txt", True), ("ภาพ.png", False)])
def test_file_dropped_on_the_table_is_read_or_attached(page, session, context, qtbot, name, asked):
    path = context.folder / name
    path.write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    seen = []
    page.import_requested.connect(seen.append)
    page.item_view.choose({"rice"})
    model = page.item_view.programme
    model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, _cell(page, "rice", 0))
    assert seen == ([path] if asked else [])
    assert _item(session, "rice").media == (None if asked else name)


def test_empty_programme_shows_what_belongs_here(page, session, qtbot):
    session.edit(lambda v: replace(v, items=()), "x")
    assert page.body_stack.currentWidget() is page.empty_page
    with qtbot.waitSignal(page.import_requested) as asked:
        qtbot.mouseClick(page.paste_button, Qt.MouseButton.LeftButton)
    assert asked.args == [None]


def test_only_one_button_is_blue(page, session):
    add = page.head_buttons()[-1]
    assert add.property("role") == "primary"
    session.edit(lambda v: replace(v, items=()), "x")
    assert (add.property("role"), page.paste_button.property("role")) == ("", "primary")
    session.undo()
    assert add.property("role") == "primary"


def test_language_reaches_every_part_while_the_page_is_open(page, context, qtbot):
    page.item_view.choose({"rice"})
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: page._foot.sum_label.text().isascii())
    model = page.item_view.programme
    shown = [model.headerData(n, Qt.Orientation.Horizontal) for n in Column]
    pane, foot = page.detail_pane, page._foot
    shown += [page.title(), pane.saved_label.text(), pane.kind_combo.currentText(), foot.sum_label.text()]
    shown += [
        pane.echo_label.text(),
        pane.number_label.text(),
        foot.slack_label.text(),
        foot.end_label.text(),
    ]
    shown += [action.text() for action in page.item_view.actions()]
    context.speech.speak(Language.THAI)
    assert not [text for text in shown if any("\u0e00" <= letter <= "\u0e7f" for letter in text)]


def test_item_added_to_an_empty_programme_is_first(page, session, qtbot):
    session.edit(lambda v: replace(v, items=()), "x")
    qtbot.mouseClick(page.head_buttons()[-1], Qt.MouseButton.LeftButton)
    assert page.body_stack.currentWidget() is page.programme_body
    assert len(session.visit.items) == 1
    assert page.item_view.current().key == session.visit.items[0].uid


def test_day_without_hours_asks_for_them(page, session, qtbot):
    session.edit(lambda v: replace(v, date=None), "x")
    with qtbot.waitSignal(page.facts_requested):
        qtbot.mouseClick(page._foot.problem_button, Qt.MouseButton.LeftButton)
    assert _cell(page, "rice", Column.START).data() == "–"


def test_read_only_visit_can_be_looked_at_only(example_visit, context, clocks, qtbot):
    store = MemoryStore(example_visit, read_only_because=("เปิดเพื่ออ่านเท่านั้น", "Read-only"))
    bridge = Bridge(Session(store, clocks, "test"))
    page = ProgrammePage(replace(context, bridge=bridge))
    qtbot.addWidget(page)
    qtbot.kept = page
    page.show()
    page.item_view.setFocus()
    qtbot.keyClick(page.item_view, Qt.Key.Key_Delete)
    qtbot.keyClick(page.item_view, Qt.Key.Key_F2)
    assert bridge.session.visit == example_visit
    assert page.detail_pane.title_edit.isReadOnly()
    copy, versions, *others = page.head_buttons()
    assert copy.isEnabled(), "a copy changes nothing"
    assert versions.isEnabled(), "nor does it to look at versions"
    assert not any(button.isEnabled() for button in others)
    bridge.stop()


def test_edit_the_disk_refuses_leaves_the_programme(page, session, store, context, qtbot):
    store.failure = DeskError("บันทึกไม่ได้", "Not saved")
    page.item_view.choose({"rice"})
    with qtbot.waitSignal(context.bridge.refused):
        _press(qtbot, page, Qt.Key.Key_Delete)
    assert "rice" in _uids(session)


def test_agency_gives_way_below_1200(page):
    page.resize(980, 600)
    assert page.item_view.isColumnHidden(Column.AGENCY)
    page.resize(1154, 600)
    assert not page.item_view.isColumnHidden(Column.AGENCY)


def test_thai_digits_reach_table_foot_and_pane(page, context):
    context.preferences.set("digits", "thai")
    assert _cell(page, "rice", Column.LENGTH).data() == "๑๐:๐๐"
    assert page._foot.sum_label.text() == "รวม ๓ ชั่วโมง ๒๑ นาที"
    page.item_view.choose({"rice"})
    assert page.detail_pane.length_edit.text() == "๑๐:๐๐"


def test_thousand_items_are_laid_and_painted_quickly(page, session, qtbot):
    items = tuple(Item(str(n), "ชื่อเรื่องยาว " * 10, Kind.SHOWCASE, duration_s=60) for n in range(1000))
    session.edit(lambda v: replace(v, items=items), "x")
    rows = page.item_view.programme.rows
    assert len(rows) == 1000
    assert all(isinstance(row, ItemRow) for row in rows)
    assert not page.grab().isNull()


def test_page_names_its_day_and_place(page, session):
    assert page.title() == "กำหนดการ"
    assert page.place().startswith("วันตรวจจริง · วันอังคารที่ 21 กรกฎาคม 2569 · ")
    session.edit(lambda v: replace(v, date=None, venue=None), "x")
    assert page.place() == "วันตรวจจริง"


def test_on_the_empty_page_a_text_is_pasted_and_an_item_inserted_by_keys(qtbot, page, session, context):
    context.bridge.attempt(lambda: session.edit(lambda v: replace(v, items=()), "ล้าง"))
    QGuiApplication.clipboard().setText("1. กล่าวต้อนรับ")
    page.paste_button.setFocus()

    with qtbot.waitSignal(page.import_requested) as asked:
        qtbot.keyClick(page.paste_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.paste_button, Qt.Key.Key_Insert)

    assert asked.args == ["1. กล่าวต้อนรับ"]
    assert len(session.visit.items) == 1


def _dropped(page, paths, on=None):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    model = page.item_view.programme
    index = model.index(-1, -1) if on is None else _cell(page, on, 0)
    model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, index)


def test_files_dropped_below_the_items_find_their_own(page, session, context):
    paths = [context.folder / "08.pdf", context.folder / "09.pdf"]
    for path in paths:
        path.write_bytes(b"x")
    page.item_view.choose({"welcome"})
    _dropped(page, paths)
    assert _item(session, "rice").media == "09.pdf"
    assert _item(session, "welcome").media is None


def test_file_dropped_on_an_item_chooses_it(page, session, context):
    (context.folder / "x.pdf").write_bytes(b"x")
    page.item_view.choose({"welcome"})
    _dropped(page, [context.folder / "x.pdf"], "rice")
    assert _item(session, "rice").media == "x.pdf"
    assert page.item_view.current().key == "rice"


def test_state_is_set_for_all_that_are_chosen(page, session):
    page.item_view.choose({"rice", "health"} & set(_uids(session)) or {"rice"})
    page.status_menu.chosen.emit(ItemStatus.READY)
    assert {row.item.status for row in page.item_view.chosen()} == {ItemStatus.READY}


def test_find_goes_to_the_item_and_the_table_follows(page, session, qtbot):
    page._on_find()
    assert page.find_bar.isVisible()
    rice = next(item for item in session.visit.items if item.uid == "rice")
    page.find_bar.find_edit.setText(rice.title)
    assert page.item_view.current().key == "rice"
    qtbot.keyClick(page.find_bar.find_edit, Qt.Key.Key_Escape)
    assert page.find_bar.isHidden()


def test_several_are_changed_only_when_some_are_chosen(page):
    page.item_view.clearSelection()
    page._on_several()
    assert "เลือกลำดับ" in page.news_label.text().replace("\u200b", "")
