"""The operator's console: one press for what comes next, one line for what is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.visit import Question
from pmqa_desk.qt.console_advance import Advance
from pmqa_desk.qt.console_answer import ConsoleAnswer
from pmqa_desk.qt.console_attendance import ConsoleAttendance
from pmqa_desk.qt.console_captions import caption
from pmqa_desk.qt.console_deeds import END, FILM, PAST, PAST_LAST, ConsoleDeeds
from pmqa_desk.qt.console_edits import RowEdits
from pmqa_desk.qt.console_form import ConsoleForm, platform, put
from pmqa_desk.qt.console_holding import ConsoleHolding
from pmqa_desk.qt.console_keys import HeldKeys, Stroke, stroke_of
from pmqa_desk.qt.console_keys_sheet import KeysSheet
from pmqa_desk.qt.console_layers import Header, Layer, Layers
from pmqa_desk.qt.console_lock import Lock
from pmqa_desk.qt.console_main_button import MainButton
from pmqa_desk.qt.console_medium import ConsoleMedium
from pmqa_desk.qt.console_news import News
from pmqa_desk.qt.console_notes import ConsoleNotes
from pmqa_desk.qt.console_overlays import Finder, ScriptSheet
from pmqa_desk.qt.console_presenter import ConsolePresenter
from pmqa_desk.qt.console_reason import SkipReason
from pmqa_desk.qt.console_reminders import Reminders
from pmqa_desk.qt.console_reshare import Reshare
from pmqa_desk.qt.console_sheets import ConsoleSheets
from pmqa_desk.qt.console_show import ConsoleShow
from pmqa_desk.qt.console_stage import ConsoleStage
from pmqa_desk.qt.console_summary import SummarySheet
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.key_bindings import Press, bindings_of
from pmqa_desk.qt.key_places import Chord, chord_of
from pmqa_desk.qt.line_cards import LineKind

# The same in every window of ours; means something here once the run is over, when no other deed does.
_PRINT = Chord(int(Qt.Key.Key_P), control=True)
LINES = {
    Press.QUESTION: LineKind.QUESTION,
    Press.NOTE: LineKind.NOTE,
    Press.RESOLUTION: LineKind.RESOLUTION,
    Press.EVIDENCE: LineKind.EVIDENCE,
    Press.ACTION: LineKind.ACTION,
}


class Console(ConsoleForm):
    """The window of the one who runs the day; every press is undone, ignored with a word, or asked twice."""

    left = Signal()
    """The console was closed: the main window is wanted."""
    minutes_requested = Signal()
    print_requested = Signal()
    """Of the minutes, once the run is over."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        # Of the last tick: what is shown anew in between shows the second that all windows show.
        self._view: RunView | None = context.bridge.view()
        self._stale = False
        # The run looks at no clock any more; whoever looks at the console still does.
        self._after_end = QTimer(self, interval=1000)
        self._after_end.timeout.connect(self._on_after_end_timeout)
        self._held = HeldKeys(platform())
        self._filtered: QObject | None = None
        self.medium = ConsoleMedium(self)
        self.show_ = ConsoleShow(self, self.medium)
        self.deeds = ConsoleDeeds(context, self.show_.words, self._film_plays, self)
        self.news = News(self, self.show_.words)
        self.finder = Finder(self)
        self.notes = ConsoleNotes(self, self.show_.words)
        self.show_.shown.connect(self.notes.show_run)
        self.script = ScriptSheet(self, self.notes)
        self.reshare = Reshare(self, self.show_.words)
        self.advance = Advance(context, self.deeds, self.medium, self)
        self.presenter = ConsolePresenter(self)
        self.answer = ConsoleAnswer(self.questions, self.presenter, self)
        self.holding = ConsoleHolding(self)
        self.stage_side = ConsoleStage(self, self.holding)
        self.reminders = Reminders(self, self.deeds, self.show_.words, self.news, self.medium)
        self.sheets = ConsoleSheets(self, self.show_.words)
        self.main_button = MainButton(self, self.show_.words, self.deeds, self.medium)
        self.lock = Lock(self)
        self.edits = RowEdits(self, self.show_.words, self.lock)
        self.keys_sheet = KeysSheet(self)
        self.attendance = ConsoleAttendance(self)
        self.reason = SkipReason(self, self.deeds, self.news)
        self.summary = SummarySheet(self)
        self._layers = self._made_layers()
        self._connect_news()
        self._connect_buttons()
        self._connect_edits()
        caption(self)
        self.stage_side.name()
        self._show_whole()
        self.reminders.recover()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks; return whether it was one of ours."""
        if self.edits.take_key(event) or self.attendance.take_key(event):
            return True
        # The summary has Ctrl+Enter for itself.
        if not self.summary.isVisible() and self.answer.take_key(event):
            return True
        if self._is_over and chord_of(event, platform()) == _PRINT:
            # A key held down prints once.
            if not event.isAutoRepeat():
                self.print_requested.emit()
            return True
        stroke = stroke_of(event, platform(), bindings_of(self.context.preferences))
        if stroke is not None and self._held.repeats(event):
            stroke = replace(stroke, repeat=True)
        if stroke is None or (self._typing() and (stroke.letter or stroke.edits)):
            return False
        if self.ribbon.hasFocus() and _moves_alone(event):
            return False
        return self._press(stroke)

    @override
    def receive_key(self, event: QKeyEvent) -> None:
        """Do with a key that reached another of our windows what it would do here: a letter is typed."""
        if event.type() == QEvent.Type.KeyRelease:
            self._held.note_release(event)
        elif not self.take_key(event) and self._typing():
            QCoreApplication.sendEvent(self.focusWidget(), event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            self._held.note_release(event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.take_key(event):
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Before any widget: a button with the focus would take Space, a table letters and page keys.
        handle = self.windowHandle()
        if handle is not self._filtered and handle is not None:
            self._filtered = handle
            handle.installEventFilter(self)
        self.attendance.look()
        self.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._place_overlays)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        view = self.context.bridge.view()
        if view is not None and view.phase not in {Phase.READY, Phase.ENDED}:
            self.news.say(self.tr("กำลังดำเนินรายการ กด “จบการดำเนินรายการ” ก่อนปิด"))
            event.ignore()
            return
        self.line_bar.keep_drafts()
        self.summary.keep()
        event.accept()
        self.left.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "main_button"):
            self.presenter.name()
            self.holding.name()
            self.show_.repaint_next()
            self.lock.show()
            self.edits.sheet.name()
            self.keys_sheet.retell()
            # The form's own texts are written first.
            QTimer.singleShot(0, self, self._show_whole)
            QTimer.singleShot(0, self.news, self.news.retranslate)
            QTimer.singleShot(0, self.stage_side, self.stage_side.name)

    def _connect_news(self) -> None:
        bridge = self.context.bridge
        bridge.followed.connect(self._on_bridge_followed)
        bridge.run_changed.connect(self._on_run_changed)
        bridge.visit_changed.connect(self._on_visit_changed)
        bridge.refused.connect(self._on_bridge_refused)
        bridge.told.connect(self.news.say)
        bridge.clock_set.connect(self._on_clock_set)
        self.context.look.icons_loaded.connect(self._on_looks_changed)
        self.context.preferences.looks_changed.connect(self._on_looks_changed)
        self.medium.said.connect(self.news.say)
        self.medium.changed.connect(self._on_medium_changed)
        self.deeds.said.connect(self.news.say)
        self.reshare.said.connect(self.news.say)
        self.deeds.warned.connect(self.main_button.warn)
        self.deeds.armed_changed.connect(self._on_armed_changed)
        self.line_bar.left.connect(self.setFocus)
        self.line_bar.summary_wanted.connect(self._on_summary_wanted)
        self.summary.left.connect(self.setFocus)
        self.finder.left.connect(self.setFocus)
        self.questions.left.connect(self.setFocus)
        self.questions.taken.connect(self._on_question_taken)
        self.presenter.said.connect(self.news.say)
        self.answer.said.connect(self.news.say)
        self.sheets.said.connect(self.news.say)
        self.sheets.help.progressed.connect(self.news.show_progress)
        self.sheets.left.connect(self.setFocus)
        self.sheets.help.opened_elsewhere.connect(self.holding.make_way)
        self.presenter.sheet.left.connect(self.setFocus)
        self.holding.said.connect(self.news.say)
        self.holding.sheet.left.connect(self.setFocus)
        self.attendance.left.connect(self.setFocus)
        self.stage_side.said.connect(self.news.say)
        self.stage_side.blank_changed.connect(self._on_blank_changed)
        self.stage_side.renamed.connect(self._on_buttons_renamed)

    def _connect_buttons(self) -> None:
        self.next_button.clicked.connect(self._on_next_clicked)
        self.hold_button.clicked.connect(self.deeds.hold)
        self.back_button.clicked.connect(self.deeds.back)
        self.skip_button.clicked.connect(self.deeds.skip)
        self.less_button.clicked.connect(self._on_less_clicked)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.undo_button.clicked.connect(self._undo)
        self.end_button.clicked.connect(self.deeds.end)
        self.leave_button.clicked.connect(self.close)
        for button in (self.screens_button, self.sound_button):
            button.pressed.connect(self._on_header_button_pressed)
        # By the mouse, without the key that makes room.
        self.sheets.help.opening.connect(self._on_header_button_pressed)
        self.holding.opening.connect(self._on_holding_opening)
        self.attendance.button.pressed.connect(self._on_attendance_opening)
        self.reshare.button.pressed.connect(self._on_reshare_opening)
        self.reshare.band.first_chosen.connect(self._on_reshare_opening)
        self.run_view.doubleClicked.connect(self._jump_to_current)
        self.ribbon.chosen.connect(self._on_ribbon_chosen)

    def _connect_edits(self) -> None:
        self.lock.said.connect(self.news.say)
        self.lock.changed.connect(self._on_lock_changed)
        self.edits.said.connect(self.news.say)
        self.deeds.acted.connect(self.edits.forget)
        self.edits.sheet.left.connect(self._on_row_sheet_left)

    def _press(self, stroke: Stroke) -> bool:
        if stroke.press is Press.NEXT:
            self.deeds.next(repeat=stroke.repeat)
        elif stroke.press is Press.ACCEPT:
            # A key held down never answers what it asked itself.
            return stroke.repeat or self._accept()
        elif stroke.press is Press.CLOSE:
            self._layers.close_innermost()
        elif not stroke.repeat or stroke.press in {Press.MORE, Press.LESS}:
            self._press_once(stroke)
        return True

    def _press_once(self, stroke: Stroke) -> None:
        if stroke.letter and stroke.press is not Press.STRAY and self.deeds.guarded():
            return
        self._layers.make_room(stroke.press)
        step = 5 if stroke.large else 1
        if stroke.press in LINES:
            # A card of the line lies in the same place.
            self.summary.leave()
            self.line_bar.write(LINES[stroke.press])
            return
        deeds: dict[Press, Callable[[], object]] = {
            Press.START: lambda: self.deeds.start(self._pointed()),
            Press.BLANK: self.stage_side.toggle_blank,
            Press.HOLD: self.deeds.hold,
            Press.MORE: lambda: self.deeds.add(step),
            Press.LESS: lambda: self.deeds.add(-step),
            Press.BACK: self.deeds.back,
            Press.SKIP: self.deeds.skip,
            Press.UNDO: self._undo,
            Press.RESHARE: self.reshare.open,
            Press.FIND: self.finder.open,
            Press.FIND_QUESTION: self.questions.open,
            Press.MESSAGE: self.presenter.sheet.open,
            Press.SCRIPT: self._toggle_script,
            Press.STRAY: self.deeds.stray,
            Press.FORWARD: self._go_forward,
            Press.BACKWARD: lambda: self.medium.step(-1),
            Press.FILM: self.medium.toggle,
            Press.FREEZE: self.stage_side.toggle_freeze,
            Press.LOCK: self.lock.toggle,
            Press.KEYS: self.keys_sheet.turn,
            Press.HOLDING: self.holding.toggle,
            Press.SUMMARY: self.summary.open,
            Press.ATTENDANCE: self.attendance.toggle,
        }
        deeds[stroke.press]()

    def _accept(self) -> bool:
        """Take Enter: in the table it jumps, on a button it presses, else the band's first choice."""
        focused = self.focusWidget()
        if self.reshare.holds(focused):
            self.reshare.accept()
        elif self.run_view.hasFocus():
            self._jump_to_current()
        elif isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        elif focused in {None, self}:
            return self.reshare.accept() or self.reminders.accept()
        else:
            # Whatever else has the keys, a list of files, say: its Enter is no answer to a band.
            return False
        return True

    def _made_layers(self) -> Layers:
        return Layers(
            Layer(lambda: self.sheets.lies_open, self.sheets.leave, Header.BUTTON),
            Layer(self.keys_sheet.isVisible, self.keys_sheet.hide, Press.KEYS),
            Layer(lambda: self.reshare.lies_open, self.reshare.leave, Press.RESHARE),
            Layer(self.finder.isVisible, self.finder.leave, Press.FIND),
            Layer(self.presenter.sheet.isVisible, self.presenter.sheet.leave, Press.MESSAGE),
            Layer(self.holding.sheet.isVisible, self.holding.sheet.leave, Press.HOLDING),
            Layer(lambda: self.attendance.types, self.attendance.go_back),
            Layer(self.attendance.isVisible, self.attendance.leave, Press.ATTENDANCE),
            # What is typed there is not to go because something else is opened.
            Layer(self.edits.sheet.isVisible, self.edits.sheet.leave),
            Layer(lambda: self.answer.on and self.questions.lies_open, self.answer.take_away),
            Layer(self.summary.isVisible, self.summary.leave, Press.SUMMARY),
            Layer(lambda: self.questions.lies_open, self.questions.leave, Press.FIND_QUESTION),
            Layer(self._typing, self.line_bar.leave),
            Layer(lambda: self.answer.on, self.answer.take_away),
            Layer(lambda: self.deeds.armed is not None, self.deeds.disarm),
            Layer(self.script.isVisible, self.script.hide, Press.SCRIPT),
            Layer(self.reminders.band.isVisible, self.reminders.band.hide),
            Layer(self.sheets.help.band.isVisible, self.sheets.help.leave),
            Layer(lambda: self.stage_side.blank, self.stage_side.toggle_blank),
            Layer(lambda: self.holding.holding is not None, self.holding.release),
        )

    def _typing(self) -> bool:
        focused = self.focusWidget()
        typed = isinstance(focused, QLineEdit | QPlainTextEdit) and focused.isEnabled()
        return typed or self.line_bar.writing or self.sheets.browses

    def _undo(self) -> None:
        """Take back the last mark or edit made in sight, else the last action of the run."""
        if self.attendance.undo():
            return
        if not self.lock.is_open or not self.edits.undo():
            self.deeds.undo()

    def _go_forward(self) -> None:
        """Show what comes next in the medium; beyond its end the item changes only where that is wished."""
        if self.medium.at_end and self.context.preferences.flag(PAST_LAST, default=False):
            self.deeds.past_last()
        else:
            self.medium.step(1)

    def _film_plays(self) -> bool:
        return bool(self.medium.film_left_ms)

    def _toggle_script(self) -> None:
        if self.notes.whole or not self.mc_panel.isVisible():
            self.script.toggle()

    def _jump_to_current(self) -> None:
        row = self.table.row(self.run_view.currentIndex().row())
        if row is not None:
            self.deeds.jump(row.uid)

    def _pointed(self) -> str | None:
        row = self.table.row(self.run_view.currentIndex().row())
        return None if row is None else row.uid

    def _on_next_clicked(self) -> None:
        view = self.context.bridge.view()
        if view is not None and view.phase is Phase.ENDED:
            if not self.deeds.refused_as_double():
                self.minutes_requested.emit()
        else:
            self.deeds.next()

    def _on_less_clicked(self) -> None:
        self.deeds.add(-1)

    def _on_more_clicked(self) -> None:
        self.deeds.add(1)

    def _on_ribbon_chosen(self, uid: str) -> None:
        place = self.table.place(uid)
        if place is not None:
            self.run_view.setCurrentIndex(self.table.index(place, 0))

    def _on_bridge_followed(self, view: RunView | None) -> None:
        self._view = view
        if self._stale:
            self._show_whole()
        else:
            self._show_tick()
        self.reminders.look(view)
        self.sheets.look()

    def _show_tick(self) -> None:
        """Show what a second changes."""
        view = self._view
        self.show_.show_run(view)
        self.questions.show_run(view)
        if view is not None:
            self.main_button.show_key(view, typing=self._typing())

    def _on_after_end_timeout(self) -> None:
        self.show_.show_run(self.context.bridge.view())

    def _on_run_changed(self) -> None:
        """Wait for the tick that follows: first the room sees what was pressed."""
        self._stale = True

    def _on_visit_changed(self) -> None:
        self._show_whole()

    def _show_whole(self) -> None:
        self._stale = False
        view = self._view
        self.show_.show_run(view, whole=True)
        self.questions.show_run(view)
        self.news.look(view)
        self.main_button.show_run(view)
        if view is not None:
            self.main_button.show_key(view, typing=self._typing())
        if self._is_over and not self._typing():
            self.next_button.setFocus()
        if self._is_over:
            self._after_end.start()
        else:
            self._after_end.stop()

    @property
    def _is_over(self) -> bool:
        return self._view is not None and self._view.phase is Phase.ENDED

    def _on_question_taken(self, question: Question) -> None:
        if not self.line_bar.typed:
            self.line_bar.take(question)
        else:
            self.news.say(self.tr("มีข้อความที่พิมพ์ค้างอยู่ กด Enter เพื่อบันทึกก่อน แล้วเลือกคำถามอีกครั้ง"))

    def _on_medium_changed(self) -> None:
        if self._view is not None and not self._stale:
            self.show_.show_medium(self._view)
            if self.deeds.armed == FILM:
                # It says how much is left of the film.
                self.main_button.show_run(self._view)

    def _on_looks_changed(self) -> None:
        caption(self)
        self.lock.show()
        self.keys_sheet.retell()
        self.show_.repaint_next()
        self.presenter.name()
        self.holding.name()
        self._show_whole()

    def _on_lock_changed(self) -> None:
        if self.lock.is_open and not self._typing():
            self.run_view.setFocus()
        elif not self.lock.is_open and self.run_view.hasFocus():
            self.setFocus()

    def _on_row_sheet_left(self) -> None:
        (self.run_view if self.lock.is_open else self).setFocus()

    def _on_bridge_refused(self, refusal: DeskError) -> None:
        self.news.say(refusal.sentence(self.context.language))

    def _on_clock_set(self, step_ms: int) -> None:
        text = self.tr("นาฬิกาของเครื่องถูกปรับ {length} เวลานับถอยหลังไม่เปลี่ยน")
        length = self.context.length_in_words(abs(step_ms) // 1000)
        self.news.say(text.replace("{length}", length))

    def _on_armed_changed(self) -> None:
        armed = self.deeds.armed
        self.table.arm(None if armed in {END, FILM, PAST} else armed)
        again = armed == END
        put(self.end_button, self.tr("กดอีกครั้งเพื่อจบ") if again else self.tr("จบการดำเนินรายการ"))
        self.main_button.show_run(self.context.bridge.view())

    def _on_header_button_pressed(self) -> None:
        self._layers.make_room(Header.BUTTON)

    def _on_summary_wanted(self) -> None:
        self._layers.make_room(Press.SUMMARY)
        self.summary.open()

    def _on_holding_opening(self) -> None:
        self._layers.make_room(Press.HOLDING)

    def _on_attendance_opening(self) -> None:
        self._layers.make_room(Press.ATTENDANCE)

    def _on_reshare_opening(self) -> None:
        self._layers.make_room(Press.RESHARE)

    def _on_blank_changed(self, blank: bool) -> None:
        self.reminders.blank(on=blank)

    def _on_buttons_renamed(self) -> None:
        self.medium.show()
        caption(self)

    def _place_overlays(self) -> None:
        self.show_.settle()
        self.finder.place()
        self.questions.place()
        self.reminders.place()
        self.script.place()
        self.reshare.place()
        self.stage_side.place()
        self.sheets.place()
        self.presenter.name()
        self.presenter.sheet.place()
        self.holding.place()
        self.attendance.place()
        self.lock.show()
        self.keys_sheet.place()
        if self.edits.sheet.isVisible():
            self.edits.sheet.place()
        self.line_bar.place(max(420, self.run_view.width()))
        self.summary.place()


def _moves_alone(event: QKeyEvent) -> bool:
    """Return whether a key goes left or right by one; with another key held it is none of the ribbon's."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return not held and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
