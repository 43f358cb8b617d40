"""The programme page: the day as a table, a pane for one item, its sums against the hours of the day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.back_timing import settable_start_ms
from pmqa_desk.domain.chat_text import programme_text
from pmqa_desk.domain.programme_check import Problem, Trouble, check_day, first_problem
from pmqa_desk.domain.repair_bench import Repair
from pmqa_desk.domain.run_names import session_kind_title
from pmqa_desk.domain.schedule_problems import ScheduleProblem, schedule_problems
from pmqa_desk.domain.visit import ItemStatus, SessionKind, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.copy_progress import CopyProgress
from pmqa_desk.qt.day_ribbon import DayRibbon
from pmqa_desk.qt.find_bar import FindBar
from pmqa_desk.qt.fit_dialog import FitDialog
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.item_pane import ItemPane
from pmqa_desk.qt.media_check import MediaCheck
from pmqa_desk.qt.media_finder import MediaFinder
from pmqa_desk.qt.media_found import FoundNote, FoundStrip
from pmqa_desk.qt.passing_note import PassingNote
from pmqa_desk.qt.problem_strip import NEXT_KEY, REPAIR_KEY, ProblemStrip
from pmqa_desk.qt.programme_actions import Command, add_actions, name_actions
from pmqa_desk.qt.programme_arrivals import ProgrammeArrivals
from pmqa_desk.qt.programme_clips import clipboard_data
from pmqa_desk.qt.programme_deeds import ProgrammeDeeds
from pmqa_desk.qt.programme_foot import ProgrammeFoot
from pmqa_desk.qt.programme_head import ProgrammeHead
from pmqa_desk.qt.programme_model import Column
from pmqa_desk.qt.programme_rows import NOTHING_FOUND, ItemRow, SectionRow, findings_of, section_key
from pmqa_desk.qt.programme_table import ProgrammeTable
from pmqa_desk.qt.repair_menu import RepairMenu
from pmqa_desk.qt.several_dialog import SeveralDialog
from pmqa_desk.qt.status_menu import StatusMenu
from pmqa_desk.qt.versions_dialog import VersionsDialog

FIELDS = {
    Column.NUMBER: "number",
    Column.TITLE: "title",
    Column.AGENCY: "agency",
    Column.START: "clock",
    Column.LENGTH: "length",
}
PANE_WIDE, PANE_NARROW = 300, 276
# A page of a window 1093 wide is narrower than this.
WIDE_FROM_PX = 900


class ProgrammePage(QWidget):
    """Shows and edits the programme of the open visit."""

    import_requested = Signal(object)
    """A text to import, the ``Path`` of a file, or ``None`` to ask for a text."""
    script_requested = Signal(object)
    """The script of the master of ceremonies is wanted at an item: its identity."""
    person_requested = Signal(str)
    """Somebody of the directory is wanted: the identity."""
    facts_requested = Signal()
    """The day's date and hours are to be filled in, wherever that is done."""

    body_stack: QStackedWidget
    programme_body: QWidget
    empty_page: QWidget
    empty_icon_label: QLabel
    empty_label: QLabel
    paste_button: QPushButton
    body_layout: QVBoxLayout
    split_layout: QHBoxLayout
    item_view: ProgrammeTable
    news_strip: QFrame
    news_label: QLabel

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        load_form(self, "programme_page.ui", ProgrammeTable)
        self._deeds = ProgrammeDeeds(context, self)
        self._arrivals = ProgrammeArrivals(context, self._deeds.media, self)
        self._progress = CopyProgress(self._deeds.media, self)
        self._media = MediaCheck(context.folder)
        self._check = check_day(self._visit)
        self._findings = NOTHING_FOUND
        self._uids: frozenset[str] = frozenset()
        self.day_ribbon = DayRibbon(context, self)
        self.body_layout.insertWidget(0, self.day_ribbon)
        self.detail_pane = ItemPane(context, self)
        self._finder = MediaFinder(context, self._deeds.media, self)
        self.found_note = FoundNote(context, self._finder, self.detail_pane)
        self.found_strip = FoundStrip(context, self._finder, self)
        self.body_layout.insertWidget(1, self.found_strip)
        self.split_layout.addWidget(self.detail_pane)
        self.problem_strip = ProblemStrip(context, self)
        self.body_layout.addWidget(self.problem_strip)
        self._foot = ProgrammeFoot(context, self)
        self.body_layout.addWidget(self._foot)
        self.item_view.prepare(context)
        self._news = PassingNote(context.words, self.news_strip, self.news_label)
        self.find_bar = FindBar(context, self)
        self.body_layout.insertWidget(1, self.find_bar)
        self.status_menu = StatusMenu(self)
        self._head = ProgrammeHead(context, self._as_text, self)
        self._actions = add_actions(self.item_view, self._commands())
        self._row_menu = RepairMenu(context, self)
        self.item_view.addAction(self._row_menu.menuAction())
        self.item_view.addAction(self.status_menu.menuAction())
        self.item_view.addAction(self.item_view.columns.menu.menuAction())
        self._add_keys()
        self._connect()
        self._retranslate()
        self._refresh()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("กำหนดการ")

    def place(self) -> str:
        """Return the line under the page's name: which day and where."""
        visit = self._visit
        day = session_kind_title(SessionKind.VISIT, self._context.language)
        parts = [day, self._context.day(visit.date) if visit.date else "", visit.venue or ""]
        return " · ".join(part for part in parts if part)

    def head_buttons(self) -> list[QPushButton]:
        """Return the buttons of the page's head; the blue one is what to do next."""
        return self._head.buttons()

    def flush(self) -> None:
        """Keep at once what is being typed; call it before the file is closed."""
        self.detail_pane.flush()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._refresh()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._on_media_may_differ()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_media_may_differ()
        (self.item_view if self._check.slots else self.paste_button).setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail_pane.setFixedWidth(PANE_WIDE if self.width() >= WIDE_FROM_PX else PANE_NARROW)

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _commands(self) -> dict[str, Command]:
        return {
            "open": Command(("Return", "Enter"), self._on_open),
            "insert": Command(("Ins", "Ctrl+Ins"), self._on_insert),
            "duplicate": Command(("Ctrl+D",), self._on_duplicate),
            "cut": Command(("Ctrl+X",), self._on_cut),
            "copy": Command(("Ctrl+C",), self._on_copy, edits=False),
            "paste": Command(("Ctrl+V",), self._on_paste),
            "up": Command(("Alt+Up",), self._on_up),
            "down": Command(("Alt+Down",), self._on_down),
            "delete": Command(("Del",), self._on_delete),
            "several": Command(("Ctrl+E",), self._on_several),
            "find": Command((), self._on_find, edits=False),
            "find_next": Command((), self.find_bar.go_on, edits=False),
            "find_previous": Command((), self.find_bar.go_back, edits=False),
            "back": Command((), self._on_start_from_end),
        }

    def _add_keys(self) -> None:
        """Let problems be stepped through from anywhere, and a text be pasted where there is no table yet."""
        for keys, do, where in (
            (QKeySequence.StandardKey.Paste, self._on_paste, self.empty_page),
            ("Ins", self._on_insert, self.empty_page),
        ):
            shortcut = QShortcut(QKeySequence(keys), where)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        # Of the window as long as the page is in sight: who came by its name at the side has the focus there.
        for keys, do, where in (
            (NEXT_KEY, self.problem_strip.go_on, self.programme_body),
            (REPAIR_KEY, self.problem_strip.open_menu, self.programme_body),
            ("Ctrl+F", self._on_find, self),
            ("F3", self.find_bar.go_on, self),
            ("Shift+F3", self.find_bar.go_back, self),
        ):
            QShortcut(QKeySequence(keys), where).activated.connect(do)

    def _connect(self) -> None:
        context, pane, view = self._context, self.detail_pane, self.item_view
        head = self._head
        head.add_button.clicked.connect(self._on_insert)
        head.versions_button.clicked.connect(self._on_versions_clicked)
        head.import_button.clicked.connect(self._on_import_clicked)
        self._arrivals.agenda_came.connect(self.import_requested)
        self._arrivals.nothing_came.connect(self._on_nothing_came)
        self.paste_button.clicked.connect(self._on_import_clicked)
        self._foot.mend_requested.connect(self._on_mend_requested)
        self._foot.fit_requested.connect(self._on_fit)
        self._foot.back_requested.connect(self._on_start_from_end)
        self.problem_strip.wanted.connect(self._on_problem_wanted)
        for menu in (self.problem_strip.menu, self._row_menu):
            menu.opening.connect(self.flush)
            menu.chosen.connect(self._on_repair_chosen)
        pane.budget.typed.connect(self._deeds.set_budget)
        self._deeds.media.copying.connect(self._on_copying)
        self.find_bar.wanted.connect(self._on_found)
        self.find_bar.left.connect(view.setFocus)
        self.status_menu.chosen.connect(self._on_status_chosen)
        view.current_changed.connect(self._show_current)
        view.programme.typed.connect(self._on_cell_typed)
        view.programme.dropped.connect(self._on_dropped)
        view.programme.files_dropped.connect(self._on_files_on_table)
        view.delegate.echoed.connect(self._on_cell_echoed)
        pane.attach_requested.connect(self._on_attach)
        pane.files_dropped.connect(self._on_files_dropped)
        pane.duplicate_requested.connect(self._on_duplicate)
        pane.delete_requested.connect(self._on_delete)
        pane.presenter_note.person_requested.connect(self._on_person_requested)
        pane.script_requested.connect(self._on_script_requested)
        pane.left.connect(view.setFocus)
        self.day_ribbon.chosen.connect(self._on_ribbon_chosen)
        context.bridge.visit_changed.connect(self._refresh)
        context.preferences.changed.connect(self._on_preferences_changed)
        context.look.icons_loaded.connect(view.programme.show_anew)

    def _retranslate(self) -> None:
        look = self._context.look
        self._head.retranslate()
        look.set_icon(self.empty_icon_label, "format-list-numbered", "faint", 48)
        look.set_icon(self.paste_button, "content-paste", "on_action")
        empty = self.tr("ยังไม่มีลำดับการนำเสนอ วางข้อความจากหนังสือ หรือเพิ่มทีละลำดับ")
        self._context.words.put(self.empty_label, empty)
        name_actions(self._actions)
        self.status_menu.retranslate()
        self.item_view.columns.menu.setTitle(self.tr("คอลัมน์ที่แสดง"))
        self.find_bar.retranslate()
        self._row_menu.setTitle(self.tr("แก้จุดที่เวลาไม่ลงตัว"))
        self.item_view.programme.show_anew()

    def _refresh(self) -> None:
        check = self._check = check_day(self._visit)
        problems = schedule_problems(self._visit, check)
        self._lock()
        # Before the table: its news of the current row is what the strip turns to.
        self.problem_strip.show_problems(problems, read_only=self._read_only)
        self._findings = findings_of(self._visit, check, problems)
        self.item_view.show_programme(check.slots, self._media.found, self._findings)
        self.body_stack.setCurrentWidget(self.programme_body if check.slots else self.empty_page)
        self._head.colour_add_button(blue=bool(check.slots))
        uids = frozenset(slot.item.uid for slot in check.slots)
        came = uids - self._uids
        if came and self._uids:
            self.item_view.choose(came)
        elif came:
            self.item_view.choose({check.slots[0].item.uid})
        self._uids = uids
        self._finder.look(self._missing())
        self._foot.show_check(
            check,
            first_problem(check, self._media.found),
            settable_start_ms(self._visit, check.slots),
            read_only=self._read_only,
        )

    def _missing(self) -> frozenset[str]:
        media = {slot.item.media for slot in self._check.slots if slot.item.media}
        return frozenset(medium for medium in media if not self._media.found(medium))

    @property
    def _read_only(self) -> bool:
        return self._context.bridge.session.read_only_because is not None

    def _lock(self) -> None:
        free = not self._read_only
        self.item_view.programme.read_only = not free
        self._head.lock(locked=not free)
        self.paste_button.setEnabled(free)
        self.status_menu.setEnabled(free)
        for name, command in self._commands().items():
            self._actions[name].setEnabled(free or not command.edits)

    def _show_current(self) -> None:
        row = self.item_view.current()
        item_row = row if isinstance(row, ItemRow) else None
        check, section = self._check, item_row.item.section if item_row else None
        self.detail_pane.show_row(item_row)
        self.detail_pane.budget.show_section(self._findings.sums.get(section or ""))
        problems = row.problems if row else ()
        self.problem_strip.turn_to(problems)
        self._row_menu.take(problems)
        self._row_menu.menuAction().setVisible(bool(problems) and not self._read_only)
        self.day_ribbon.show_plan(check.slots, check.limit_ms, item_row.key if item_row else None)

    def _current_uid(self) -> str | None:
        row = self.item_view.current()
        if isinstance(row, SectionRow):
            return row.uids[-1]
        return row.key if row else None

    def _chosen_uids(self) -> list[str]:
        self.flush()
        return [row.key for row in self.item_view.chosen()]

    def _on_open(self) -> None:
        row = self.item_view.current()
        if isinstance(row, SectionRow):
            self.item_view.fold(row, folded=not row.collapsed)
        elif row is not None:
            self.detail_pane.edit_title()

    def _on_insert(self) -> None:
        self.flush()
        if self._deeds.insert(self._current_uid()) is not None:
            self.detail_pane.edit_title()

    def _on_duplicate(self) -> None:
        self._deeds.duplicate(self._chosen_uids())

    def _on_up(self) -> None:
        self._deeds.step(self._chosen_uids(), -1)

    def _on_down(self) -> None:
        self._deeds.step(self._chosen_uids(), 1)

    def _on_copy(self) -> None:
        self.flush()
        self._deeds.copy(self.item_view.chosen())

    def _on_cut(self) -> None:
        self._on_copy()
        # %1 is a number of items.
        self._delete(self.tr("ตัดลำดับ"), self.tr("ตัด %1 ลำดับ"))

    def _on_paste(self) -> None:
        self.flush()
        data = clipboard_data()
        if not self._deeds.paste(data, self._current_uid()):
            self._arrivals.take_data(data, self._current_uid())

    def _on_delete(self) -> None:
        # %1 is a number of items.
        self._delete(self.tr("ลบลำดับ"), self.tr("ลบ %1 ลำดับ"))

    def _delete(self, one: str, several: str) -> None:
        uids = self._chosen_uids()
        if uids:
            count = self._context.figures(len(uids))
            self._deeds.delete(uids, one if len(uids) == 1 else several.replace("%1", count))
        else:
            self._news.tell(self.tr("เลือกลำดับที่ต้องการก่อน"))

    def _on_cell_typed(self, key: str, column: int, value: object) -> None:
        self.flush()
        row = self.item_view.programme.rows[self.item_view.programme.row_of(key) or 0]
        if isinstance(row, SectionRow) and column == Column.LENGTH:
            self._deeds.set_budget(row.name or "", value if isinstance(value, int) else None)
        elif isinstance(row, SectionRow):
            self._deeds.rename(row.uids, str(value))
            # The row that was edited is gone with its name: the one under the new name takes its place.
            self.item_view.choose({section_key(" ".join(str(value).split()) or None)})
            self.item_view.setFocus()
        else:
            self._deeds.set_field(key, FIELDS[Column(column)], value)

    def _on_cell_echoed(self, text: str, wrong: bool) -> None:
        self._news.tell(text, wrong=wrong)

    def _on_ribbon_chosen(self, uid: str) -> None:
        self.item_view.choose({uid})

    def _on_import_clicked(self) -> None:
        self.flush()
        self.import_requested.emit(None)

    def _on_mend_requested(self, problem: Problem) -> None:
        self.flush()
        if problem.item is not None:
            self.item_view.choose({problem.item.uid})
        deeds = {
            Trouble.MISSING_LENGTHS: self._deeds.share,
            Trouble.MISSING_FILE: self._on_attach,
            Trouble.NO_START: self.facts_requested.emit,
        }
        deeds[problem.trouble]()

    def _on_problem_wanted(self, problem: ScheduleProblem) -> None:
        self.flush()
        self.item_view.choose_problem(problem)
        self.item_view.setFocus()

    def _on_repair_chosen(self, repair: Repair) -> None:
        if self._deeds.repair(repair):
            self._news.tell(self._context.figures(repair.label(self._context.language)))

    def _on_start_from_end(self) -> None:
        self.flush()
        self._deeds.start_from_end()

    def _as_text(self) -> str:
        self.flush()
        return programme_text(self._visit, self._context.digits)

    def _on_person_requested(self, uid: str) -> None:
        self.flush()
        self.person_requested.emit(uid)

    def _on_script_requested(self) -> None:
        self.script_requested.emit(self._current_uid())

    def _on_fit(self) -> None:
        """Propose who gives how much; nothing is cut unseen."""
        self.flush()
        FitDialog(self._context, self).open()

    def _on_several(self) -> None:
        uids = self._chosen_uids()
        if not uids:
            self._news.tell(self.tr("เลือกลำดับที่ต้องการก่อน"))
            return
        dialog = SeveralDialog(self._context, uids, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_status_chosen(self, status: ItemStatus) -> None:
        self._deeds.set_status(self._chosen_uids(), status)

    def _on_find(self) -> None:
        self.flush()
        self.find_bar.open_bar(self._current_uid())

    def _on_found(self, uid: str) -> None:
        self.flush()
        self.item_view.choose({uid})

    def _on_versions_clicked(self) -> None:
        self.flush()
        dialog = VersionsDialog(self._context, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_attach(self) -> None:
        uid = self._current_uid()
        if uid is not None:
            self._arrivals.ask_for_medium(uid)

    def _on_files_dropped(self, paths: list[Path]) -> None:
        self._arrivals.attach(paths, self._current_uid())

    def _on_files_on_table(self, paths: list[Path], uid: str | None) -> None:
        self.flush()
        if uid is not None:
            self.item_view.choose({uid})
        self._arrivals.take_files(paths, uid)

    def _on_dropped(self, data: QMimeData, before_uid: str | None, section: str | None) -> None:
        if not self._deeds.drop(data, before_uid, section):
            self._arrivals.take_data(data, self._current_uid())

    def _on_nothing_came(self) -> None:
        self._news.tell(self.tr("ไม่มีลำดับหรือข้อความให้วาง"))

    def _on_copying(self, done: int, whole: int) -> None:
        if done >= whole:
            self._news.end()
            self._on_media_may_differ()
            return
        # %1 is a percentage.
        text = self.tr("กำลังคัดลอกไฟล์ไว้ข้างไฟล์การตรวจ %1 %")
        self._news.tell(text.replace("%1", self._context.figures(done * 100 // whole)))

    def _on_media_may_differ(self) -> None:
        if self._media.look_again():
            self._refresh()
        self._finder.look(self._missing(), again=True)

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == "digits":
            self.item_view.programme.show_anew()
            self._refresh()
