"""The page of people: one key marks whoever is chosen, a reason is typed in the row, everything is undone."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from pmqa_desk.domain.attendance import appearance_of
from pmqa_desk.domain.blocks import Heading
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Appearance, Attendance, Item, Person, Presence, Session, SessionKind
from pmqa_desk.qt.attendance_marks import OF_A_PERSON, Mark
from pmqa_desk.qt.people_model import MIME, PeopleColumn
from pmqa_desk.qt.people_page import PeoplePage
from pmqa_desk.qt.words import plain
from tests.qt.keys import type_text

ALT, CONTROL, NONE = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
PEOPLE = (
    Person("a", "นายหนึ่ง ใจดี", "ปลัดจังหวัด", agency="จังหวัด"),
    Person("b", "นางสอง งาม", "เกษตรจังหวัด"),
    Person("c", "นายสาม กล้า", attendance=Attendance.OTHER, telephone="08-1"),
    Person("d", "ดร.สี่ คม", attendance=Attendance.ASSESSOR),
)


class WordWriter:
    """Remembers what it was to write."""

    def __init__(self):
        self.written = []

    def __call__(self, blocks, path, digits, font):
        self.written.append((blocks, path, digits, font))


@pytest.fixture
def writer():
    return WordWriter()


@pytest.fixture
def page(context, session, writer, qtbot):
    session.edit(lambda visit: replace(visit, people=PEOPLE, appearances=()), "เตรียม")
    page = PeoplePage(context, writer)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    qtbot.waitExposed(page)
    return page


def _choose(page, *uids):
    page.people_view.choose(uids)
    page.people_view.setFocus()


def _press(page, key, modifiers=NONE):
    QTest.keyClick(page.people_view, key, modifiers)


def _came(session, uid, session_uid=None):
    return appearance_of(session.visit, uid, session_uid)


def _column(page, column):
    model = page.people_view.people
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _editor(page):
    (editor,) = (combo for combo in page.people_view.findChildren(QComboBox) if combo.isVisible())
    return editor


@pytest.mark.parametrize(
    ("key", "presence"),
    [
        (Qt.Key.Key_1, Presence.PRESENT),
        (Qt.Key.Key_2, Presence.ABSENT),
        (Qt.Key.Key_3, Presence.LATE),
        (Qt.Key.Key_4, Presence.LEFT),
        (Qt.Key.Key_6, Presence.UNLISTED),
    ],
)
def test_one_key_marks_how_somebody_came_and_undo_takes_it_back(page, session, key, presence):
    _choose(page, "b")
    _press(page, key)
    assert _came(session, "b").presence is presence
    session.undo()
    assert session.visit.appearances == ()


@pytest.mark.parametrize(("sign", "scan"), [("ๅ", 10), ("+", 10)])
def test_number_key_works_by_its_place_on_the_thai_layout(page, session, sign, scan, monkeypatch):
    monkeypatch.setattr("PySide6.QtGui.QGuiApplication.platformName", lambda: "xcb")
    _choose(page, "a")
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NONE, scan, 0, 0, sign)
    QApplication.sendEvent(page.people_view, event)
    assert _came(session, "a").presence is Presence.PRESENT


def test_thai_digit_marks_too(page, session):
    _choose(page, "a")
    type_text(page.people_view, "๑")
    assert _came(session, "a").presence is Presence.PRESENT


def test_every_mark_has_a_button_that_shows_its_key(page, session, qtbot):
    buttons = page.people_pane.mark_buttons
    assert [buttons[mark].text()[-1] for mark in OF_A_PERSON] == list("1234567")
    assert buttons[Mark.REST].text().endswith("9")
    _choose(page, "c")
    qtbot.mouseClick(buttons[OF_A_PERSON[0]], Qt.MouseButton.LeftButton)
    assert _came(session, "c").presence is Presence.PRESENT


def test_several_are_marked_at_once_and_have_one_reason(page, session, qtbot):
    _choose(page, "a", "b")
    _press(page, Qt.Key.Key_2)
    editor = _editor(page)
    type_text(editor, "ลาป่วย")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    both = {(Presence.ABSENT, "ลาป่วย")}
    qtbot.waitUntil(lambda: {(_came(session, u).presence, _came(session, u).reason) for u in "ab"} == both)
    assert _came(session, "c").presence is Presence.EXPECTED


def test_reason_typed_later_is_of_the_row_alone(page, session, qtbot):
    _choose(page, "a", "b")
    _press(page, Qt.Key.Key_2)
    QTest.keyClick(_editor(page), Qt.Key.Key_Escape)
    model = page.people_view.people
    model.setData(model.index(0, PeopleColumn.COMING), "ลากิจ")
    assert (_came(session, "a").reason, _came(session, "b").reason) == ("ลากิจ", None)


def test_reason_is_typed_in_the_row_and_the_usual_ones_are_offered(page, session):
    _choose(page, "b")
    _press(page, Qt.Key.Key_2)
    editor = _editor(page)
    offered = [editor.itemText(n) for n in range(editor.count())]
    assert {"ติดราชการ", "ลาป่วย", "ลาพักผ่อน"} <= set(offered)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert (_came(session, "b").presence, _came(session, "b").reason) == (Presence.ABSENT, None)
    assert _column(page, PeopleColumn.COMING)[1] == "ขาด"


def test_late_one_has_the_hour_of_the_press_today_and_none_of_another_day(page, session, clocks):
    _choose(page, "a")
    _press(page, Qt.Key.Key_3)
    assert _came(session, "a").arrived_ms == clocks.wall_ms()
    assert page.people_pane.arrived_edit.text() == "09.00"
    page.session_combo.setCurrentIndex(page.session_combo.findData("meeting"))
    _choose(page, "a")
    _press(page, Qt.Key.Key_3)
    assert _came(session, "a", "meeting").arrived_ms is None


def test_substitute_is_typed_in_the_pane(page, session):
    _choose(page, "a")
    _press(page, Qt.Key.Key_5)
    pane = page.people_pane
    assert pane.substitute_edit.hasFocus()
    type_text(pane.substitute_edit, "นายแทน มา")
    pane.substitute_position_edit.setFocus()
    type_text(pane.substitute_position_edit, "ผู้ช่วย")
    came = _came(session, "a")
    assert (came.substitute, came.substitute_position, came.presence) == (
        "นายแทน มา",
        "ผู้ช่วย",
        Presence.PRESENT,
    )
    assert _column(page, PeopleColumn.COMING)[0] == "มา · นายแทน มา แทน"


def test_substitute_of_the_directory_is_offered_and_brings_the_position(page, session):
    _choose(page, "a")
    _press(page, Qt.Key.Key_5)
    edit = page.people_pane.substitute_edit
    names = edit.completer().model().stringList()
    assert "นางสอง งาม" in names
    assert "นายหนึ่ง ใจดี" not in names, "nobody stands in for oneself"
    edit.setText("นางสอง งาม")
    edit.editingFinished.emit()
    assert _came(session, "a").substitute_position == "เกษตรจังหวัด"


def test_all_fields_of_an_appearance_are_typed_in_the_pane(page, session):
    _choose(page, "c")
    pane = page.people_pane
    pane.listed_combo.setCurrentIndex(pane.listed_combo.findData("member"))
    pane.listed_combo.activated.emit(pane.listed_combo.currentIndex())
    pane.arrived_edit.setFocus()
    type_text(pane.arrived_edit, "9.40")
    pane.left_edit.setFocus()
    type_text(pane.left_edit, "11:05")
    came = _came(session, "c")
    assert came.listed is Attendance.MEMBER
    assert came.presence is Presence.LATE
    assert came.left_ms - came.arrived_ms == 85 * 60_000
    assert _column(page, PeopleColumn.COMING)[2] == "มาสาย · 09.40 น. · 11.05 น."
    assert _column(page, PeopleColumn.LIST)[2] == "ผู้มาประชุม"


def test_hour_that_cannot_be_read_is_said_and_changes_nothing(page, session):
    _choose(page, "c")
    pane = page.people_pane
    pane.arrived_edit.setFocus()
    type_text(pane.arrived_edit, "25.99")
    assert plain(pane.echo_label.text())
    assert _came(session, "c").arrived_ms is None


def test_rest_are_present_by_one_key_and_sums_follow(page, session):
    _choose(page, "b")
    _press(page, Qt.Key.Key_2)
    QTest.keyClick(_editor(page), Qt.Key.Key_Escape)
    assert page.sum_label.text().endswith("มา 0 · ขาด 1 · ยังไม่ระบุ 3")
    _press(page, Qt.Key.Key_9)
    assert page.sum_label.text().endswith("มา 3 · ขาด 1 · ยังไม่ระบุ 0")
    assert not page.people_pane.mark_buttons[Mark.REST].isEnabled()


def test_assessors_do_not_belong_to_a_rehearsal_unless_they_are_marked(page, session):
    page.session_combo.setCurrentIndex(page.session_combo.findData("rehearsal-1"))
    assert _column(page, PeopleColumn.COMING)[3] == "ไม่อยู่ในครั้งนี้"
    assert page.sum_label.text().startswith("3 คน")
    _choose(page, "d")
    _press(page, Qt.Key.Key_1)
    assert page.sum_label.text().startswith("4 คน")


def test_sessions_are_offered_by_their_days_and_todays_is_chosen(page, session):
    assert page.session_uid is None
    listed = [page.session_combo.itemData(n) for n in range(page.session_combo.count())]
    assert listed == ["meeting", "rehearsal-1", "rehearsal-2", ""]
    session.edit(
        lambda v: replace(v, sessions=(*v.sessions, Session("x", SessionKind.MEETING, name="ประชุมย่อย"))), ""
    )
    assert page.session_combo.itemText(4) == "ประชุมย่อย · –"
    page.session_combo.setCurrentIndex(4)
    session.edit(lambda v: replace(v, sessions=v.sessions[:-1]), "")
    assert page.session_combo.count() == 4, "a session that is gone is offered no more"


def test_directory_is_searched_by_any_field_in_either_digits(page):
    page.search_edit.setText("๐๘")
    assert _column(page, PeopleColumn.NAME) == ["นายสาม กล้า"]
    page.search_edit.setText("จังหวัด นาง")
    assert _column(page, PeopleColumn.NAME) == ["นางสอง งาม"]
    assert "พบ 1 คน" in page.sum_label.text()


def test_rank_is_moved_by_keys_and_by_dragging(page, session):
    _choose(page, "b", "c")
    _press(page, Qt.Key.Key_Up, ALT)
    assert [p.uid for p in session.visit.people] == list("bcad")
    assert page.people_view.chosen() == ("b", "c")
    _press(page, Qt.Key.Key_Up, ALT)
    assert [p.uid for p in session.visit.people] == list("bcad")
    model = page.people_view.people
    data = model.mimeData([model.index(3, 0)])
    assert data.hasFormat(MIME)
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index(-1, -1))
    assert [p.uid for p in session.visit.people] == list("dbca")
    session.undo()
    session.undo()
    assert session.visit.people == PEOPLE


def test_step_passes_whoever_is_in_sight(page, session):
    page.search_edit.setText("นาย")
    _choose(page, "c")
    _press(page, Qt.Key.Key_Up, ALT)
    assert [p.uid for p in session.visit.people] == list("cabd")


def test_cells_are_typed_in_place(page, session):
    model = page.people_view.people
    model.setData(model.index(0, PeopleColumn.NAME), "พล.ต.อ. ใหม่ จริง")
    model.setData(model.index(0, PeopleColumn.TELEPHONE), "")
    model.setData(model.index(2, PeopleColumn.TELEPHONE), "")
    model.setData(model.index(0, PeopleColumn.LIST), Attendance.OTHER.value)
    first, third = session.visit.people[0], session.visit.people[2]
    assert (first.name, first.attendance, third.telephone) == ("พล.ต.อ. ใหม่ จริง", Attendance.OTHER, None)


def test_list_is_chosen_from_the_three(page, session):
    delegate = page.people_view.itemDelegate()
    index = page.people_view.people.index(0, PeopleColumn.LIST)
    editor = delegate.createEditor(page.people_view, None, index)
    delegate.setEditorData(editor, index)
    assert (editor.currentText(), editor.count()) == ("ผู้มาประชุม", 3)
    editor.setCurrentIndex(editor.findData("assessor"))
    delegate.setModelData(editor, index.model(), index)
    assert session.visit.people[0].attendance is Attendance.ASSESSOR


def test_somebody_is_added_below_the_chosen_one_in_the_same_list(page, session):
    _choose(page, "c")
    _press(page, Qt.Key.Key_Insert)
    added = session.visit.people[3]
    assert (added.name, added.attendance) == ("", Attendance.OTHER)
    assert page.people_view.chosen() == (added.uid,)


def test_deleting_a_presenter_says_that_the_programme_still_has_the_name(page, session, context, qtbot):
    item = Item("i", "เปิด", number="3", presenters=("นายหนึ่ง ใจดี",))
    session.edit(lambda visit: replace(visit, items=(item,)), "")
    _choose(page, "a")
    with qtbot.waitSignal(context.bridge.told) as told:
        _press(page, Qt.Key.Key_Delete)
    assert "ลำดับที่ 3" in told.args[0]
    assert page.people_view.chosen() == ("b",)
    with qtbot.assertNotEmitted(context.bridge.told):
        _press(page, Qt.Key.Key_Delete)
    session.undo()
    session.undo()
    assert session.visit.people == PEOPLE


def test_deleting_takes_what_was_recorded_along_and_undo_brings_it_back(page, session):
    _choose(page, "a")
    _press(page, Qt.Key.Key_1)
    before = session.visit
    _press(page, Qt.Key.Key_Delete)
    assert session.visit.appearances == ()
    session.undo()
    assert session.visit == before


def test_keys_without_a_choice_do_nothing_and_say_why(page, session, context, qtbot):
    page.people_view.selectionModel().clear()
    with qtbot.waitSignal(context.bridge.told) as told:
        _press(page, Qt.Key.Key_1)
    assert "เลือกชื่อ" in told.args[0]
    for key, modifiers in ((Qt.Key.Key_5, NONE), (Qt.Key.Key_Delete, NONE), (Qt.Key.Key_Up, ALT)):
        _press(page, key, modifiers)
    assert (session.visit.people, session.visit.appearances) == (PEOPLE, ())


def test_number_held_down_marks_once(page, session):
    _choose(page, "a")
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, NONE, "1", True)
    QApplication.sendEvent(page.people_view, event)
    assert session.visit.appearances == ()


def test_choice_is_kept_while_marks_change(page, session):
    flags = QItemSelectionModel.SelectionFlag
    _choose(page, "b")
    page.people_view.selectionModel().select(page.people_view.people.index(2, 0), flags.Select | flags.Rows)
    _press(page, Qt.Key.Key_1)
    assert page.people_view.chosen() == ("b", "c")
    assert page.people_pane.name_label.whole == "เลือกอยู่ 2 คน"
    assert not page.people_pane.field_body.isVisible()


def test_empty_directory_says_what_to_do(page, session, qtbot):
    session.edit(lambda visit: replace(visit, people=()), "ลบ")
    assert page.body_stack.currentWidget() is page.empty_page
    assert "วางรายชื่อ" in plain(page.empty_label.text())
    qtbot.mouseClick(page.empty_add_button, Qt.MouseButton.LeftButton)
    assert len(session.visit.people) == 1
    assert page.body_stack.currentWidget() is page.list_page


def test_read_only_visit_refuses_and_stays_as_it_is(page, session, store, context, qtbot):
    store.read_only_because = ("อ่านอย่างเดียว", "read only")
    _choose(page, "a")
    with qtbot.waitSignal(context.bridge.refused):
        _press(page, Qt.Key.Key_1)
    assert session.visit.appearances == ()


def test_page_out_of_sight_waits_until_it_is_shown(page, session):
    page.hide()
    session.edit(lambda visit: replace(visit, people=PEOPLE[:1]), "ลบ")
    assert page.people_view.people.rowCount() == 4
    page.show()
    assert page.people_view.people.rowCount() == 1


def test_remark_of_the_minutes_leads_to_the_person(page):
    page.search_edit.setText("นาง")
    page.point_to("d")
    assert page.people_view.chosen() == ("d",)
    page.point_to(None)
    assert page.people_view.chosen() == ("a",)


def test_paste_is_asked_for_at_the_chosen_session(page, qtbot):
    page.session_combo.setCurrentIndex(page.session_combo.findData("meeting"))
    with qtbot.waitSignal(page.paste_requested) as asked:
        qtbot.mouseClick(page.head_buttons()[-1], Qt.MouseButton.LeftButton)
    assert asked.args == ["meeting"]


def test_sign_in_sheet_of_the_chosen_session_is_written(page, writer, monkeypatch, tmp_path, qtbot):
    asked = []

    def choose(parent, title, proposed, kind):
        asked.append(proposed)
        return str(tmp_path / "sheet"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.session_combo.setCurrentIndex(page.session_combo.findData("meeting"))
    printed, pdf, word, _ = page.head_buttons()
    qtbot.mouseClick(word, Qt.MouseButton.LeftButton)
    blocks, path, digits, _ = writer.written[0]
    heads = [block.text for block in blocks if isinstance(block, Heading)]
    assert "คณะผู้ตรวจประเมิน" not in heads
    assert (path, digits) == (tmp_path / "sheet.docx", Digits.THAI)
    assert "การประชุม" in asked[0]
    qtbot.mouseClick(pdf, Qt.MouseButton.LeftButton)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert printed.accessibleName() == "พิมพ์บัญชีลงชื่อ"


def test_five_hundred_people_are_marked_fast(page, session):
    people = tuple(Person(str(n), f"นายคนที่ {n}", "ตำแหน่ง" * 8, agency="หน่วยงาน") for n in range(500))
    came = tuple(Appearance(f"r{n}", str(n), "meeting", Presence.PRESENT) for n in range(500))
    session.edit(lambda visit: replace(visit, people=people, appearances=came), "มาก")
    _choose(page, "400")
    begun = time.perf_counter()
    for _ in range(10):
        _press(page, Qt.Key.Key_1)
        _press(page, Qt.Key.Key_7)
    assert (time.perf_counter() - begun) / 20 < 0.15
    assert page.people_view.chosen() == ("400",)


def test_name_as_long_as_a_line_widens_nothing(page, session):
    width = page.minimumSizeHint().width()
    long = "ว่าที่ร้อยตรีหญิง" + "กุฎุมพีปี้ฏุผู้ซื้อที่" * 20
    session.edit(lambda visit: replace(visit, people=(Person("l", long, long, long, agency=long),)), "ยาว")
    _choose(page, "l")
    assert page.minimumSizeHint().width() <= width
    assert page.people_pane.mapTo(page, QPoint(page.people_pane.width(), 0)).x() <= page.width()


def test_whoever_is_chosen_stays_chosen_while_hundreds_are_searched(page, session):
    people = tuple(Person(str(n), f"นายคนที่ {n}") for n in range(300))
    session.edit(lambda visit: replace(visit, people=people), "มาก")
    _choose(page, "105")
    page.search_edit.setText("5")
    assert page.people_view.chosen() == ("105",)
    page.search_edit.clear()
    assert page.people_view.chosen() == ("105",)
