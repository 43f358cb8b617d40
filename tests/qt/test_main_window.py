"""The main window: one page at a time, news instead of boxes, and no way out of a run by accident."""

from __future__ import annotations

from dataclasses import dataclass, field
from dataclasses import replace as changed
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.programme_edits import delete_items
from pmqa_desk.domain.ready_check import CheckLine, ReadyReport, Said, State
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Assignment, Preparation, Status
from pmqa_desk.qt.file_menu import PaperChoice
from pmqa_desk.qt.main_window import MainWindow
from pmqa_desk.qt.page import Made, PageEntry
from pmqa_desk.qt.words import plain

KEYS = (
    "overview",
    "award",
    "programme",
    "preparations",
    "rehearsals",
    "questions",
    "people",
    "record",
    "minutes",
)
PAPER = PaperChoice("minutes", lambda language: f"paper {language.value}", (".docx",))


class PlainPage(QWidget):
    """A page with a name and one button."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.button = QPushButton(key)

    def title(self) -> str:
        return f"title of {self.key}"

    def place(self) -> str:
        return f"place of {self.key}"

    def head_buttons(self) -> list[QPushButton]:
        return [self.button]


@dataclass
class Pages:
    made: list[str] = field(default_factory=list)

    def entry(self, key: str) -> PageEntry:
        def make() -> Made:
            self.made.append(key)
            page = PlainPage(key)
            return Made(page, page)

        return PageEntry(key, "pin", make)


@pytest.fixture
def pages() -> Pages:
    return Pages()


@pytest.fixture
def window(qtbot, context, pages):
    made = MainWindow(context, [pages.entry(key) for key in KEYS], lambda: (PAPER,), "งานของเรา")
    qtbot.addWidget(made)
    made.show_page("programme")
    made.show()
    return made


def test_a_page_is_made_when_it_is_first_shown_and_kept(window, pages):
    assert pages.made == ["programme"]

    window.minutes_nav.click()
    window.programme_nav.click()

    assert pages.made == ["programme", "minutes"]
    assert window.shown == "programme"


def test_the_head_belongs_to_the_page_that_is_shown(window):
    window.question_nav.click()

    assert window.page_title.whole == "title of questions"
    assert window.page_place_label.whole == "place of questions"
    assert window.page("questions").button.isVisible()
    assert not window.page("programme").button.isVisible()
    assert window.question_nav.isChecked()


def test_an_unknown_page_shows_the_first(window):
    window.show_page("no such page")

    assert window.shown == "overview"


def test_ctrl_and_a_number_goes_to_a_page(qtbot, window):
    with qtbot.waitSignal(window.page_shown) as shown:
        qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)

    assert shown.args == ["rehearsals"]


def test_the_window_is_called_as_the_visit_or_as_its_file(window, context):
    assert context.bridge.session.visit.title in window.windowTitle()

    context.bridge.session.edit(lambda visit: changed(visit, title=None), "x")

    assert window.windowTitle() == "งานของเรา – PMQA Desk"


def test_a_refusal_is_said_and_kept_in_the_list(window, context):
    context.bridge.refused.emit(DeskError("เปิดไม่ได้ 3 ครั้ง", "It cannot be opened."))

    assert window.news_line.isVisible()
    assert plain(window.news_line.news_label.text()) == "เปิดไม่ได้ 3 ครั้ง"
    assert window.news_line.kept == ("เปิดไม่ได้ 3 ครั้ง",)
    assert not window.news_line.undo_button.isVisible()


def test_good_news_is_said_and_not_kept(window, context):
    context.bridge.told.emit("บันทึกแล้ว")

    assert plain(window.news_line.news_label.text()) == "บันทึกแล้ว"
    assert window.news_line.kept == ()


def test_news_leave_by_themselves(qtbot, window, context):
    window.news_line._timer.setInterval(1)
    context.bridge.told.emit("บันทึกแล้ว")

    qtbot.waitUntil(lambda: not window.news_line.isVisible())


def test_a_deletion_is_said_with_undo_until_the_next_edit(window, context):
    session = context.bridge.session
    uid = session.visit.items[0].uid
    session.edit(lambda visit: delete_items(visit, {uid}), "ลบลำดับ")

    assert plain(window.news_line.news_label.text()) == "ลบลำดับแล้ว"
    assert window.news_line.undo_button.isVisible()

    window.news_line.undo_button.click()

    assert session.visit.items[0].uid == uid
    assert not window.news_line.isVisible()


def test_what_undo_takes_away_is_not_called_a_deletion(window, context):
    session = context.bridge.session
    item = changed(session.visit.items[0], uid="new")
    session.edit(lambda visit: changed(visit, items=(*visit.items, item)), "เพิ่มลำดับ")
    session.undo()

    assert not window.news_line.isVisible()


def test_undo_and_redo_say_what_they_do_and_are_off_without_it(window, context):
    assert not window.actions_.undo.isEnabled()
    context.bridge.session.edit(lambda visit: changed(visit, venue="ศาลา"), "แก้สถานที่")
    assert window.actions_.undo.text() == "เลิกทำ แก้สถานที่"

    window.actions_.undo.trigger()
    assert window.actions_.redo.text() == "ทำซ้ำ แก้สถานที่"

    window.actions_.redo.trigger()
    assert context.bridge.session.visit.venue == "ศาลา"


def test_a_window_closes_where_no_run_goes_on(qtbot, window):
    with qtbot.waitSignal(window.closed):
        assert window.close()


def test_a_window_stays_open_while_a_run_goes_on(qtbot, window, context):
    context.bridge.session.open_run()
    context.bridge.session.run(Command(Do.NEXT))

    with qtbot.assertNotEmitted(window.closed):
        assert not window.close()

    assert window.isVisible()
    assert "จบการดำเนินรายการ" in plain(window.news_line.news_label.text())
    assert window.present_button.text() == "กลับสู่การนำเสนอ"


def test_the_blue_button_asks_for_the_run(qtbot, window):
    with qtbot.waitSignal(window.present_requested):
        window.present_button.click()


def test_the_ready_check_is_asked_for_by_key_and_button_and_says_how_it_stands(qtbot, window, context):
    window.show()
    assert window.ready_button.text() == "ตรวจความพร้อม"
    with qtbot.waitSignal(window.actions_.ready.triggered):
        qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.actions_.ready.triggered):
        window.ready_button.click()
    found = (State.READY, State.READY, State.WARN, State.NOT_APPLICABLE)
    said = Said("x", "x")
    window.show_ready(
        ReadyReport(tuple(CheckLine(str(n), state, said, said) for n, state in enumerate(found)))
    )
    assert window.ready_button.text() == "พร้อม 2/3 ข้อ"
    context.preferences.set("digits", "thai")
    qtbot.waitUntil(lambda: window.ready_button.text() == "พร้อม ๒/๓ ข้อ")


def test_full_screen_comes_and_goes(window):
    window.actions_.full_screen.trigger()
    assert window.isFullScreen()

    window.actions_.full_screen.trigger()
    assert not window.isFullScreen()


def test_the_first_picture_is_told_once(qtbot, context, pages):
    window = MainWindow(context, [pages.entry(key) for key in KEYS])
    qtbot.addWidget(window)
    heard: list[bool] = []
    window.painted.connect(lambda: heard.append(True))
    window.show_page("overview")
    with qtbot.waitSignal(window.painted):
        window.show()
        window.grab()
    window.grab()
    qtbot.wait(100)

    assert heard == [True]


def test_the_menu_lists_what_there_is_when_it_opens(qtbot, window, context, tmp_path):
    context.preferences.add_recent(tmp_path / "งานปีก่อน.pmqa")
    context.bridge.refused.emit(DeskError("เปิดไม่ได้", "No."))

    window.menu.aboutToShow.emit()

    titles = {menu.title(): [action.text() for action in menu.actions()] for menu in window.menu.menus()}
    assert titles == {"เปิดล่าสุด": ["งานปีก่อน"], "ส่งออก": ["paper th"], "เรื่องที่ควรทราบ": ["เปิดไม่ได้"]}


def test_what_is_chosen_in_the_menu_is_asked_for(qtbot, window, context, tmp_path):
    path = tmp_path / "งานปีก่อน.pmqa"
    context.preferences.add_recent(path)
    window.menu.aboutToShow.emit()
    recent, papers, _ = window.menu.menus()

    with qtbot.waitSignal(window.recent_requested) as asked:
        recent.actions()[0].trigger()
    with qtbot.waitSignal(window.paper_requested) as paper:
        papers.actions()[0].trigger()

    assert asked.args == [path]
    assert paper.args == [PAPER]


def test_another_scheme_dresses_the_window_at_once(window, context):
    light = window.styleSheet()

    context.preferences.set("scheme", "dark")

    assert window.styleSheet() != light
    assert context.look.scheme.value == "dark"


def test_english_reaches_every_text_of_the_open_window(qtbot, window, context):
    context.speech.speak(Language.ENGLISH)

    qtbot.waitUntil(lambda: window.present_button.text() == "Presenter mode")
    assert window.programme_nav.text() == "Programme"
    # Commands and menus are named by events of their own, which may come after the button's.
    qtbot.waitUntil(lambda: window.actions_.open.text() == "Open a visit file")
    assert [menu.title() for menu in window.menu.menus()] == ["Opened recently", "Export", "Worth knowing"]

    context.speech.speak(Language.THAI)

    qtbot.waitUntil(lambda: window.present_button.text() == "เข้าสู่การนำเสนอ")
    assert window.programme_nav.text() == "กำหนดการ"


def test_a_file_open_elsewhere_says_so_in_the_language_of_the_screen(qtbot, context, store, pages):
    store.read_only_because = ("เปิดเพื่ออ่านเท่านั้น", "Opened to read only.")
    window = MainWindow(context, [pages.entry(key) for key in KEYS])
    qtbot.addWidget(window)
    window.show()

    assert plain(window.read_only_label.text()) == "เปิดเพื่ออ่านเท่านั้น"

    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: window.read_only_label.text() == "Opened to read only.")
    context.speech.speak(Language.THAI)


def test_a_file_that_can_be_written_says_nothing(window):
    assert not window.read_only_frame.isVisible()


def test_a_page_that_is_reached_from_a_field_has_no_field_under_the_next_key(qtbot, window):
    first, second = window.page("overview"), window.page("programme")
    for page in (first, second):
        page.field = QComboBox(page)
        page.field.addItems(["a", "b"])
    window.show_page("overview")
    window.show()
    first.field.setFocus()

    window.show_page("programme")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)

    assert second.field.currentText() == "a"


def test_enter_on_a_button_of_the_window_presses_it(qtbot, window):
    window.show()
    window.present_button.setFocus()

    with qtbot.waitSignal(window.present_requested):
        qtbot.keyClick(window.present_button, Qt.Key.Key_Return)


LATE = Preparation("c", "จองห้อง", due=date(2026, 7, 1))
NEAR = Assignment("a", "ส่งสไลด์", due=date(2026, 7, 23))


def _remind(window, session, **parts):
    clean = {"checklists": (), "assignments": (), "award_steps": (), "questions": (), "evidence": ()}
    session.edit(lambda visit: changed(visit, **{**clean, **parts}), "เตรียม")
    window.news_line.remind()
    return window.news_line


def test_what_is_late_and_near_is_said_and_leads_to_its_page(window, session, qtbot):
    line = _remind(window, session, checklists=(LATE,), assignments=(NEAR,))
    assert plain(line.news_label.text()) == "เลยกำหนด 1 เรื่อง ใกล้กำหนด 1 เรื่อง"
    assert line.property("state") == "warning"
    with qtbot.waitSignal(window.place_requested) as asked:
        line.go_button.click()
    assert asked.args == ["preparations", "checklists"]


def test_what_is_only_near_is_no_warning(window, session):
    line = _remind(window, session, assignments=(NEAR,))
    assert (line.isVisible(), line.property("state")) == (True, "plain")


def test_a_reminder_that_is_dismissed_does_not_come_back(window, session, context):
    line = _remind(window, session, checklists=(LATE,))
    line.dismiss_button.click()
    assert not line.isVisible()
    session.edit(lambda visit: changed(visit, assignments=(NEAR,)), "มอบหมาย")
    window.show_anew()
    assert not line.isVisible()


def test_a_reminder_waits_while_other_news_is_said(window, session, context, qtbot):
    line = _remind(window, session, checklists=(LATE,))
    line._timer.setInterval(1)
    context.bridge.told.emit("บันทึกแล้ว")
    assert not line.go_button.isVisible()
    qtbot.waitUntil(lambda: plain(line.news_label.text()) == "เลยกำหนด 1 เรื่อง")
    assert line.dismiss_button.isVisible()


def test_a_reminder_counts_anew_and_goes_when_all_is_done(window, session):
    line = _remind(window, session, checklists=(LATE,))
    session.edit(lambda visit: changed(visit, assignments=(NEAR,)), "มอบหมาย")
    assert plain(line.news_label.text()) == "เลยกำหนด 1 เรื่อง ใกล้กำหนด 1 เรื่อง"
    session.edit(lambda visit: changed(visit, checklists=(changed(LATE, status=Status.DONE),)), "เสร็จ")
    assert plain(line.news_label.text()) == "ใกล้กำหนด 1 เรื่อง"
    session.edit(lambda visit: changed(visit, assignments=(changed(NEAR, status=Status.DONE),)), "เสร็จ")
    assert not line.isVisible()


def test_nothing_is_reminded_of_while_a_run_goes_on(window, session):
    line = _remind(window, session, checklists=(LATE,))
    session.open_run()
    session.run(Command(Do.NEXT))
    assert not line.isVisible()
    session.run(Command(Do.END))
    assert line.isVisible()


def test_a_visit_with_nothing_to_do_reminds_of_nothing(window, session):
    assert not _remind(window, session).isVisible()


def test_a_deleted_line_of_a_checklist_can_be_taken_back_where_it_is_said(window, session):
    line = _remind(window, session, checklists=(LATE,))
    session.edit(lambda visit: changed(visit, checklists=()), "ลบรายการเตรียมการ")
    assert plain(line.news_label.text()) == "ลบรายการเตรียมการแล้ว"
    line.undo_button.click()
    assert session.visit.checklists == (LATE,)
    assert plain(line.news_label.text()) == "เลยกำหนด 1 เรื่อง"
