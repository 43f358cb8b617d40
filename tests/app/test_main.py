"""The window's start: what opens, what is refused, and what the user is told."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from pmqa_desk.app.crash import CrashHook
from pmqa_desk.app.demo import ANNOUNCEMENT, make_demo
from pmqa_desk.app.desk import Desk
from pmqa_desk.app.main import main
from pmqa_desk.app.tools import Tools
from pmqa_desk.app.windows import Faults, make_application, make_tools
from pmqa_desk.domain.blocks import plain as paper_text
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Visit, new_uid
from pmqa_desk.qt.file_menu import PaperChoice
from pmqa_desk.qt.help_window import HelpWindow
from pmqa_desk.qt.import_dialog import ImportDialog
from pmqa_desk.qt.minutes_page import MinutesPage
from pmqa_desk.qt.names_dialog import NamesDialog
from pmqa_desk.qt.printing import PaperPreview
from pmqa_desk.qt.template_row import TemplateRow
from pmqa_desk.qt.words import plain
from pmqa_desk.store.file import create_visit_file, read_visit_file
from tests.fakes import FakeAwake, FakeClocks

PAGES = ("overview", "award", "programme", "rehearsals", "questions", "people", "minutes")
# 17 July 2026, 09.00 in Bangkok: four days before the example's visit.
BEFORE_MS = round(datetime(2026, 7, 17, 2, tzinfo=UTC).timestamp() * 1000)
DAY_MS = 24 * 3600 * 1000


class Answers:
    """The system's dialogs as a user who knows what they want."""

    def __init__(self) -> None:
        self.path: Path | None = None

    def open(self, *_: object) -> Path | None:
        return self.path

    def new(self, *_: object) -> Path | None:
        return self.path

    def paper(self, *_: object) -> Path | None:
        return self.path


@pytest.fixture
def clocks() -> FakeClocks:
    return FakeClocks(wall=BEFORE_MS)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def tools(qapp, tmp_path, clocks, answers, monkeypatch) -> Tools:
    monkeypatch.delenv("PMQA_LANG", raising=False)
    home = tmp_path / "home"
    home.mkdir()
    made = make_tools(home, make_application())
    return replace(made, clocks=clocks, dialogs=answers, awake=FakeAwake())


@pytest.fixture
def desk(tools) -> Iterator[Desk]:
    made = Desk(tools)
    yield made
    made.close()
    # The windows go when the loop says so; without one they would pile up from test to test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def example(tmp_path) -> Path:
    return make_demo(tmp_path / "example")


def _news(desk: Desk) -> str:
    return plain(desk.visit.window.news_line.news_label.text())


def test_a_file_opens_on_the_page_that_was_asked_for(desk, example):
    desk.start(example, "programme")

    assert desk.visit.window.isVisible()
    assert desk.visit.window.shown == "programme"
    assert desk.start_window is None


def test_without_a_file_the_visit_opened_last_opens_where_it_was_left(desk, tools, example):
    desk.start(example)
    desk.visit.window.show_page("minutes")
    desk.close()

    desk.start(None)

    assert desk.visit.path == example.resolve()
    assert desk.visit.window.shown == "minutes"


def test_the_first_start_asks_what_to_open(desk):
    desk.start(None)

    assert desk.visit is None
    assert desk.start_window.isVisible()
    assert not desk.start_window.refusal_frame.isVisible()


def test_a_file_that_is_gone_from_its_place_is_not_asked_for_again(desk, tools, example):
    tools.preferences.add_recent(example.with_name("gone.pmqa"))
    desk.start(None)

    assert desk.start_window.isVisible()


def test_a_file_that_cannot_be_opened_is_told_where_one_asks_what_to_open(desk, tmp_path):
    strange = tmp_path / "strange.pmqa"
    strange.write_text("nothing of ours")

    desk.start(strange)

    assert desk.visit is None
    assert plain(desk.start_window.refusal_label.text())


def test_every_page_of_the_example_can_be_shown(desk, example):
    desk.start(example, "overview")
    for page in PAGES:
        desk.visit.window.show_page(page)

        assert desk.visit.window.page_title.whole


def test_icons_and_words_come_after_the_first_picture(qtbot, desk, tools, example):
    desk.start(example, "programme")
    assert tools.look.icon("pin").isNull()
    desk.visit.window.grab()

    qtbot.waitUntil(lambda: not tools.look.icon("pin").isNull())
    qtbot.waitUntil(lambda: "\u200b" in tools.words.breakable("กำหนดการของการตรวจประเมิน"))


def test_a_new_visit_is_made_and_opened_in_place_of_the_one_before(desk, answers, example, tmp_path):
    desk.start(example, "programme")
    first = desk.visit.window
    answers.path = tmp_path / "ใหม่.pmqa"
    desk.visit.window.actions_.new.trigger()

    assert desk.visit.path == tmp_path / "ใหม่.pmqa"
    assert desk.visit.window.shown == "overview"
    assert not first.isVisible()
    # The one before is closed: nothing lies beside its file.
    assert [path.name for path in example.parent.iterdir() if path.name.startswith(example.name)] == [
        example.name
    ]


def test_whoever_changes_their_mind_stays_where_they_are(desk, answers, example):
    desk.start(example, "programme")
    before = desk.visit
    desk.visit.window.actions_.new.trigger()
    desk.visit.window.actions_.open.trigger()

    assert desk.visit is before


def test_a_name_that_is_taken_is_refused_in_the_news_line(desk, answers, example):
    desk.start(example, "programme")
    answers.path = example
    desk.visit.window.actions_.new.trigger()

    assert desk.visit.path == example.resolve()
    assert desk.visit.window.news_line.isVisible()


def test_opening_the_file_that_is_open_opens_nothing(desk, answers, example):
    desk.start(example, "programme")
    before = desk.visit
    answers.path = example
    desk.visit.window.actions_.open.trigger()

    assert desk.visit is before
    assert desk.visit.context.bridge.session.read_only_because is None


def test_a_file_open_in_another_program_is_read_and_says_who_has_it(desk, tools, example):
    other = Desk(tools)
    other.start(example)
    desk.start(example, "overview")
    other.close()

    assert desk.visit.window.read_only_frame.isVisible()
    assert "เปิดเพื่ออ่านเท่านั้น" in plain(desk.visit.window.read_only_label.text())


@pytest.mark.parametrize("button", ["new_button", "open_button", "example_button", "paste_button"])
def test_the_start_window_leads_to_a_visit(qtbot, desk, answers, example, tmp_path, button):
    desk.start(None)
    answers.path = example if button == "open_button" else tmp_path / "ใหม่.pmqa"
    getattr(desk.start_window, button).click()

    assert desk.visit.window.isVisible()
    assert not desk.start_window.isVisible()
    dialogs = desk.visit.window.findChildren(ImportDialog)
    assert len(dialogs) == (button == "paste_button")
    for dialog in dialogs:
        dialog.done(QDialog.DialogCode.Rejected)


def test_a_recent_file_is_opened_from_the_list(qtbot, desk, tools, example):
    tools.preferences.add_recent(example)
    desk.show_start(None)
    desk.start_window.recent_list.itemActivated.emit(desk.start_window.recent_list.item(0))

    qtbot.waitUntil(lambda: desk.visit is not None)
    assert desk.visit.path == example.resolve()


def test_an_example_that_cannot_be_laid_out_is_told(desk, tools):
    (tools.home / "example").write_text("a file where a folder is wanted")
    desk.start(None)
    desk.start_window.example_button.click()

    assert desk.visit is None
    assert desk.start_window.refusal_frame.isVisible()


def test_closing_the_window_closes_the_file_and_ends_the_program(qtbot, desk, example):
    desk.start(example, "overview")
    with qtbot.waitSignal(desk.left):
        desk.visit.window.close()

    assert desk.visit is None
    assert {path.name for path in example.parent.iterdir()} == {example.name, "media", ANNOUNCEMENT}


def test_on_the_visit_day_the_blue_button_opens_the_run(desk, clocks, example):
    clocks.wall = BEFORE_MS + 4 * DAY_MS
    desk.start(example, "overview")
    desk.visit.window.present_button.click()

    assert desk.visit.mode.console is not None
    assert desk.visit.window.going_on

    desk.visit.context.bridge.session.run(Command(Do.END))
    desk.visit.mode.close()
    assert desk.visit.window.isVisible()


def test_on_another_day_it_must_be_chosen_what_is_run(desk, example):
    desk.start(example, "overview")
    desk.visit.window.present_button.click()

    assert desk.visit.mode.console is None
    assert desk.visit.window.shown == "rehearsals"


def test_a_rehearsal_chosen_on_its_page_is_run(desk, example):
    desk.start(example, "rehearsals")
    session = desk.visit.context.bridge.session
    dated = next(dated for dated in session.visit.sessions if dated.uid == "rehearsal-2")
    desk.visit.window.page("rehearsals").present_requested.emit(dated, ())

    assert session.live.run.session_uid == "rehearsal-2"


def test_a_run_that_was_not_ended_is_entered_when_its_file_opens(desk, tools, example):
    desk.start(example, "rehearsals")
    session = desk.visit.context.bridge.session
    dated = next(dated for dated in session.visit.sessions if dated.uid == "rehearsal-2")
    session.open_run(dated)
    session.run(Command(Do.NEXT))
    desk.close()

    desk.start(example)

    session = desk.visit.context.bridge.session
    assert desk.visit.mode.console is not None
    assert session.live.run.session_uid == "rehearsal-2"
    assert session.live.state.phase is Phase.RUNNING
    assert len(session.runs) == 1
    # The button of the window behind leads to the same run.
    desk.visit.window.present_button.click()
    desk.visit.window.page("rehearsals").present_requested.emit(None, ())
    assert len(session.runs) == 1


def test_another_file_is_not_opened_while_a_run_goes_on(desk, answers, example, tmp_path):
    desk.start(example, "overview")
    desk.visit.context.bridge.session.open_run()
    answers.path = tmp_path / "ใหม่.pmqa"
    desk.visit.window.actions_.new.trigger()

    assert desk.visit.path == example.resolve()
    assert "จบการดำเนินรายการ" in _news(desk)
    assert not answers.path.exists()


def test_the_minutes_are_shown_when_the_run_asks_for_them(desk, example):
    desk.start(example, "overview")
    desk.visit.mode.minutes_requested.emit()

    assert desk.visit.window.shown == "minutes"


class Keys:
    """Presses keys on whatever window has them, and counts."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
        QTest.keyClick(QGuiApplication.focusWindow(), key, modifiers)
        self.pressed += 1


def _ended_run(desk, clocks, qtbot):
    session = desk.visit._session
    desk.visit.mode.open(session.visit.sessions[1])
    console = desk.visit.mode.console
    # On one screen the stage is a window of its own, and came last.
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    session.run(Command(Do.START))
    clocks.forward(600)
    session.run(Command(Do.END))
    desk.visit.bridge.tick()
    clocks.forward(1)
    return console


def _preview(desk, qtbot) -> PaperPreview:
    page = desk.visit.window.page("minutes")
    qtbot.waitUntil(lambda: any(found.isActiveWindow() for found in page.findChildren(PaperPreview)))
    (preview,) = page.findChildren(PaperPreview)
    return preview


def _prints_the_run(preview: PaperPreview) -> bool:
    text = paper_text(preview._blocks)
    return "เริ่มประชุมเวลา ๐๙.๐๐ น." in text and "เลิกประชุมเวลา ๐๙.๑๐ น." in text


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_from_the_end_of_a_run_to_the_print_dialog_are_two_keys(desk, clocks, example, qtbot):
    desk.start(example, "overview")
    # The page was looked at before, with other times in it.
    desk.visit.window.show_page("minutes")
    desk.visit.window.show_page("overview")
    _ended_run(desk, clocks, qtbot)
    keys = Keys(qtbot)
    keys.press(Qt.Key.Key_P, CONTROL)
    preview = _preview(desk, qtbot)
    assert _prints_the_run(preview)
    keys.press(Qt.Key.Key_P, CONTROL)
    (dialog,) = preview.findChildren(QPrintDialog)
    assert dialog.isVisible()
    assert keys.pressed <= 3
    dialog.done(QDialog.DialogCode.Rejected)
    preview.done(QDialog.DialogCode.Rejected)


def test_from_the_end_of_a_run_by_its_minutes_to_the_print_dialog_are_three_keys(
    desk, clocks, example, qtbot
):
    desk.start(example, "overview")
    _ended_run(desk, clocks, qtbot)
    keys = Keys(qtbot)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(desk.visit.window.isActiveWindow)
    assert desk.visit.window.shown == "minutes"
    keys.press(Qt.Key.Key_P, CONTROL)
    preview = _preview(desk, qtbot)
    assert _prints_the_run(preview)
    keys.press(Qt.Key.Key_P, CONTROL)
    assert preview.findChildren(QPrintDialog)[0].isVisible()
    assert keys.pressed == 3
    preview.findChildren(QPrintDialog)[0].done(QDialog.DialogCode.Rejected)
    preview.done(QDialog.DialogCode.Rejected)


def test_print_does_nothing_on_the_console_while_a_run_goes_on(desk, example, qtbot):
    desk.start(example, "overview")
    session = desk.visit._session
    desk.visit.mode.open(session.visit.sessions[1])
    session.run(Command(Do.START))
    desk.visit.bridge.tick()
    with qtbot.assertNotEmitted(desk.visit.mode.print_requested):
        Keys(qtbot).press(Qt.Key.Key_P, CONTROL)
    session.run(Command(Do.END))


def test_missing_facts_are_asked_for_on_the_overview(desk, example):
    desk.start(example, "programme")
    desk.visit.window.page("programme").facts_requested.emit()

    assert desk.visit.window.shown == "overview"
    start_edit = desk.visit.window.page("overview").visit_details.start_edit
    assert desk.visit.window.focusWidget() is start_edit


def test_printing_shows_the_minutes_first(desk, example, monkeypatch):
    printed: list[str] = []
    monkeypatch.setattr(MinutesPage, "print_minutes", lambda page: printed.append(page.title()))
    desk.start(example, "overview")
    desk.visit.window.actions_.print.trigger()

    assert desk.visit.window.shown == "minutes"
    assert printed == ["รายงานการประชุม"]


def test_an_import_that_was_accepted_shows_the_programme(desk, example):
    desk.start(example, "overview")
    desk.visit.window.actions_.bring_in.trigger()
    dialog = desk.visit.window.findChild(ImportDialog)
    dialog.done(QDialog.DialogCode.Accepted)

    assert desk.visit.window.shown == "programme"


@pytest.mark.parametrize("source", ["1. กล่าวต้อนรับ 10 นาที\n2. กล่าวขอบคุณ 5 นาที", Path("agenda.txt")])
def test_a_text_or_a_file_is_read_for_import(qtbot, desk, example, tmp_path, source):
    if isinstance(source, Path):
        source = tmp_path / source
        source.write_text("1. กล่าวต้อนรับ 10 นาที\n2. กล่าวขอบคุณ 5 นาที", encoding="utf-8")
    desk.start(example, "overview")
    desk.visit.import_from(source)
    dialog = desk.visit.window.findChild(ImportDialog)

    qtbot.waitUntil(lambda: len(dialog.preview.draft.visit.items) == 2)
    dialog.done(QDialog.DialogCode.Rejected)


@pytest.mark.parametrize("ending", [".docx", ".pdf"])
def test_a_paper_is_written_where_it_was_asked_for(desk, answers, example, tmp_path, ending):
    desk.start(example, "overview")
    answers.path = tmp_path / f"รายงาน{ending}"
    desk.visit.window.menu.aboutToShow.emit()
    papers = [action.data() for action in desk.visit.window.menu.menus()[1].actions()]
    minutes = next(paper for paper in papers if paper.key == "minutes")
    desk.visit.window.paper_requested.emit(minutes)

    assert answers.path.stat().st_size > 1000
    assert str(answers.path) in _news(desk)


def _letter_paper(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "ตราของหน่วยงาน"
    document.save(str(path))
    return path


def _head(path: Path) -> str:
    return docx.Document(str(path)).sections[0].header.paragraphs[0].text


def test_every_word_file_is_written_into_the_offices_template(
    desk, tools, answers, example, tmp_path, monkeypatch
):
    tools.preferences.set("word_template", str(_letter_paper(tmp_path / "own.docx")))
    desk.start(example, "minutes")
    answers.path = tmp_path / "menu.docx"
    desk.visit.window.paper_requested.emit(PaperChoice("programme", str, (".docx",)))
    page_path = tmp_path / "page.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(page_path), ""))
    desk.visit.window.page("minutes").head_buttons()[2].click()

    assert [_head(path) for path in (answers.path, page_path)] == ["ตราของหน่วยงาน"] * 2


def test_a_template_that_has_gone_is_told_and_the_earlier_file_stays(desk, tools, answers, example, tmp_path):
    tools.preferences.set("word_template", str(tmp_path / "gone.docx"))
    desk.start(example, "overview")
    answers.path = tmp_path / "รายงาน.docx"
    answers.path.write_bytes(b"before")
    desk.visit.window.paper_requested.emit(PaperChoice("programme", str, (".docx",)))

    assert answers.path.read_bytes() == b"before"
    assert "ไม่พบแม่แบบ gone.docx" in _news(desk)


def test_a_template_is_chosen_in_the_settings(desk, tools, example, tmp_path):
    desk.start(example, "overview")
    desk.visit.window.actions_.settings.trigger()
    row = desk.visit.window.findChild(TemplateRow)
    (tmp_path / "bad.docx").write_bytes(b"no Word file")
    row.choose(tmp_path / "bad.docx")
    assert tools.preferences.word_template is None
    row.choose(_letter_paper(tmp_path / "own.docx"))
    assert tools.preferences.word_template == tmp_path / "own.docx"


def test_a_paper_that_cannot_be_written_is_told(desk, answers, example, tmp_path):
    desk.start(example, "overview")
    answers.path = tmp_path / "รายงาน.docx"
    desk.visit.window.paper_requested.emit(PaperChoice("timings", str, (".docx",)))

    assert not answers.path.exists()
    assert desk.visit.window.news_line.kept != ()


@pytest.mark.parametrize(("excel", "ending"), [(True, ".xlsx"), (False, ".docx")])
def test_the_comparison_of_runs_is_written_from_its_page_with_its_pictures(
    desk, answers, example, tmp_path, excel, ending
):
    desk.start(example)
    session = desk.visit._session
    session.open_run(session.visit.sessions[1])
    session.run(Command(Do.START))
    session.run(Command(Do.END))
    answers.path = tmp_path / f"x{ending}"
    desk.visit.window.page("rehearsals").paper_requested.emit("comparison", excel)
    with zipfile.ZipFile(answers.path) as whole:
        pictures = [name for name in whole.namelist() if name.endswith(".png")]
    assert len(pictures) == (0 if excel else 2)


def test_a_part_of_the_programme_is_run_from_its_page(desk, example):
    desk.start(example)
    page, session = desk.visit.window.page("rehearsals"), desk.visit._session
    uids = tuple(item.uid for item in session.visit.items[1:3])
    page.start.choose_part(uids)
    page.head_buttons()[2].click()
    assert session.live.run.programme.chosen == uids
    session.run(Command(Do.END))


def test_a_paper_without_a_place_is_not_written(desk, example):
    desk.start(example, "overview")
    desk.visit.window.paper_requested.emit(PaperChoice("minutes", lambda _: "x", (".docx",)))

    assert not desk.visit.window.news_line.isVisible()


def test_a_backup_is_made_of_the_open_file(desk, tools, example):
    desk.start(example, "overview")
    desk.visit.window.actions_.backup.trigger()

    copies = list(tools.backups.glob("*.pmqa"))
    assert len(copies) == 1
    store = read_visit_file(copies[0], backups=tools.backups)
    assert store.load().organisation == "จังหวัดธารานคร"
    store.close()


@pytest.mark.parametrize(
    ("page", "action", "part"),
    [
        ("programme", "help", "programme"),
        ("overview", "help", "start"),
        ("award", "help", "award"),
        ("people", "help", "people"),
        ("minutes", "keys", "keys"),
    ],
)
def test_the_help_opens_where_the_user_is(desk, example, page, action, part):
    desk.start(example, page)
    getattr(desk.visit.window.actions_, action).trigger()
    (shown,) = [window for window in QApplication.topLevelWidgets() if isinstance(window, HelpWindow)]
    assert shown.isVisible()
    assert shown.part == part


def test_names_are_pasted_at_the_session_that_is_chosen(desk, example):
    desk.start(example, "people")
    window = desk.visit.window
    page = window.page("people")
    page.session_combo.setCurrentIndex(0)
    page.head_buttons()[-1].click()
    (dialog,) = window.findChildren(NamesDialog)
    dialog.paste_edit.setPlainText("ผู้ไม่มาประชุม\nนายใหม่ จริง (ลาป่วย)")
    dialog._take()
    absent = page._visit.appearances[-1]
    assert (absent.session_uid, absent.reason) == (page.session_uid, "ลาป่วย")
    assert page.session_uid is not None


def test_remark_of_the_minutes_leads_to_the_line_of_the_person(desk, example):
    desk.start(example, "minutes")
    window = desk.visit.window
    window.page("minutes").page_requested.emit("people", "p3")
    assert window.shown == "people"
    assert window.page("people").people_view.chosen() == ("p3",)


def test_the_help_stands_on_no_screen_of_a_run(desk, example):
    desk.start(example, "programme")
    desk.visit.window.actions_.help.trigger()
    (shown,) = [window for window in QApplication.topLevelWidgets() if isinstance(window, HelpWindow)]
    desk.visit._open_mode(None)
    assert not shown.isVisible()
    assert desk.visit.window.screen() is desk.visit.mode.console.screen()


@pytest.mark.parametrize("action", ["settings", "about"])
def test_what_the_program_says_of_itself_is_shown(desk, example, action):
    desk.start(example, "overview")
    getattr(desk.visit.window.actions_, action).trigger()
    shown = [dialog for dialog in desk.visit.window.findChildren(QDialog) if dialog.isVisible()]

    assert len(shown) == 1
    shown[0].close()


def test_language_and_colours_change_while_windows_are_open(qtbot, desk, tools):
    desk.start(None)
    light = desk.start_window.styleSheet()
    tools.preferences.set("scheme", "dark")
    tools.preferences.set("language", "en")

    assert desk.start_window.styleSheet() != light
    qtbot.waitUntil(lambda: desk.start_window.new_button.text() == "New visit")
    tools.preferences.set("language", "th")


def test_a_fault_is_told_in_a_box_and_in_a_run_in_the_news_line(qtbot, desk, example, tmp_path):
    hook = CrashHook()
    faults = Faults(hook, desk, tmp_path / "desk.log", hook)
    desk.start(example, "overview")
    hook.failed.emit(1)
    box = desk.visit.window.findChild(QMessageBox)
    assert "desk.log" in box.informativeText()
    box.buttons()[0].click()

    desk.visit.context.bridge.session.open_run()
    hook.failed.emit(2)

    assert faults.parent() is hook
    assert "ดำเนินรายการต่อได้" in _news(desk)


def test_a_start_that_fails_to_read_a_visit_leaves_the_file_free(desk, tmp_path, tools, example, monkeypatch):
    def fail(*_):
        raise RuntimeError

    monkeypatch.setattr("pmqa_desk.app.desk.Session", fail)
    with pytest.raises(RuntimeError):
        desk.open(example)
    monkeypatch.undo()

    assert desk.open(example)
    assert desk.visit.context.bridge.session.read_only_because is None


def test_the_program_ends_with_its_last_window(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("PMQA_HOME", str(tmp_path / "home"))
    path = tmp_path / "ตรวจ.pmqa"
    create_visit_file(path, Visit(new_uid()))

    def close() -> None:
        # Also those of tests before, which Qt may not have deleted yet.
        for widget in QApplication.topLevelWidgets():
            if widget.objectName() == "main_window":
                widget.close()

    closing = QTimer(interval=100)
    closing.timeout.connect(close)
    closing.start()

    assert main([str(path)], page="overview") == 0
    assert (tmp_path / "home" / "log" / "desk.log").exists()


def test_without_a_screen_a_sentence_is_said_and_nothing_aborts(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PMQA_LANG", "en")

    assert main([]) == 1
    assert capsys.readouterr().err.startswith("There is no screen")


def test_without_a_screen_the_program_itself_exits_with_1():
    done = subprocess.run(
        [sys.executable, "-m", "pmqa_desk"],
        env={"PATH": "", "PMQA_LANG": "th"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.startswith("ไม่พบจอภาพ")
