"""The operator's console: one press for what comes next, one line for what is said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.visit import Question
from pmqa_desk.qt.console_advance import Advance
from pmqa_desk.qt.console_captions import caption
from pmqa_desk.qt.console_deeds import END, FILM, PAST, PAST_LAST, ConsoleDeeds
from pmqa_desk.qt.console_edits import RowEdits
from pmqa_desk.qt.console_form import ConsoleForm, platform, put, put_property
from pmqa_desk.qt.console_keys import Stroke, stroke_of
from pmqa_desk.qt.console_keys_sheet import KeysSheet
from pmqa_desk.qt.console_line import LineKind
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
from pmqa_desk.qt.console_show import ConsoleShow
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.key_bindings import Press, bindings_of
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.screens import StageState

LINES = {Press.QUESTION: LineKind.QUESTION, Press.NOTE: LineKind.NOTE, Press.RESOLUTION: LineKind.RESOLUTION}


class Console(ConsoleForm):
    """The window of the one who runs the day; every press is undone, ignored with a word, or asked twice."""

    left = Signal()
    """The console was closed: the main window is wanted."""
    minutes_requested = Signal()
    blank_changed = Signal(bool)
    """The room is to see black, or the picture again."""
    freeze_changed = Signal(bool)
    """The room is to keep what it sees, or to see again what is on."""
    swap_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._blank = False
        self._frozen = False
        self._stage = (StageState.CLOSED, False)
        self._filtered: QObject | None = None
        self.medium = ConsoleMedium(self)
        self.show_ = ConsoleShow(self, self.medium)
        self.deeds = ConsoleDeeds(context, self.show_.words, self._film_plays, self)
        self.news = News(self, self.show_.words)
        self.finder = Finder(self)
        self.notes = ConsoleNotes(self, self.show_.words)
        self.script = ScriptSheet(self, self.notes)
        self.reshare = Reshare(self, self.show_.words)
        self.advance = Advance(context, self.deeds, self.medium, self)
        self.presenter = ConsolePresenter(self)
        self.reminders = Reminders(self, self.deeds, self.show_.words, self.news, self.medium)
        self.main_button = MainButton(self, self.show_.words, self.deeds, self.medium)
        self.lock = Lock(self)
        self.edits = RowEdits(self, self.show_.words, self.lock)
        self.keys_sheet = KeysSheet(self)
        self.reason = SkipReason(self, self.deeds, self.news)
        self._connect_news()
        self._connect_buttons()
        self._connect_edits()
        caption(self)
        self._name_pictures()
        self.show_stage(StageState.CLOSED, swap=False)
        self._on_run_changed()
        self.reminders.recover()

    @property
    def blank(self) -> bool:
        """Return whether the room is to see black."""
        return self._blank

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks; return whether it was one of ours."""
        if self.edits.take_key(event):
            return True
        stroke = stroke_of(event, platform(), bindings_of(self.context.preferences))
        if stroke is None or (self._typing() and (stroke.letter or stroke.edits)):
            return False
        if self.ribbon.hasFocus() and stroke.edits and stroke.press in {Press.FORWARD, Press.BACKWARD}:
            return False
        return self._press(stroke)

    def receive_key(self, event: QKeyEvent) -> None:
        """Do with a key that reached another of our windows what it would do here: a letter is typed."""
        if not self.take_key(event) and self._typing():
            QCoreApplication.sendEvent(self.focusWidget(), event)

    def show_stage_picture(self, image: QImage) -> None:
        """Show what the room sees."""
        frozen = self.tr("ตรึงภาพ") if self._frozen else ""
        self.stage_mini.show_picture(image, self.tr("จอว่าง") if self._blank else frozen)

    def show_stage(self, state: StageState, *, swap: bool) -> None:
        """Say how the stage is shown; ``swap`` offers to change the two screens over."""
        words = {
            StageState.SHOWN: (self.tr("จอแสดงผล: แสดงอยู่"), "now"),
            StageState.WINDOW: (self.tr("จอแสดงผล: เป็นหน้าต่าง"), "now"),
            StageState.LOST: (self.tr("จอแสดงผล: หลุดการเชื่อมต่อ"), "danger"),
            StageState.CLOSED: (self.tr("จอแสดงผล: ปิดอยู่"), "muted"),
        }
        text, tone = words[state]
        self._stage = (state, swap)
        put(self.stage_state, text)
        put_property(self.stage_state, "state", tone)
        self.context.look.set_icon(self.stage_icon, "projector-screen-outline", tone, 18)
        self.swap_button.setVisible(swap)
        if state is StageState.LOST:
            self.stage_mini.show_picture(None, self.tr("หลุดการเชื่อมต่อ"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
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
        event.accept()
        self.left.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "main_button"):
            self._name_pictures()
            self.presenter.name()
            state, swap = self._stage
            self.show_stage(state, swap=swap)
            self.show_.repaint_next()
            self._on_run_changed()
            self.lock.show()
            self.edits.sheet.name()
            self.keys_sheet.retell()
            # The form's own texts are written first.
            QTimer.singleShot(0, self.news, self.news.retranslate)
            QTimer.singleShot(0, self, self._name_buttons)

    def _connect_news(self) -> None:
        bridge = self.context.bridge
        bridge.ticked.connect(self._on_bridge_ticked)
        bridge.run_changed.connect(self._on_run_changed)
        bridge.visit_changed.connect(self._on_run_changed)
        bridge.refused.connect(self._on_bridge_refused)
        bridge.told.connect(self.news.say)
        bridge.clock_set.connect(self._on_clock_set)
        self.context.look.icons_loaded.connect(self._on_looks_changed)
        self.context.preferences.changed.connect(self._on_looks_changed)
        self.medium.said.connect(self.news.say)
        self.medium.changed.connect(self._on_medium_changed)
        self.deeds.said.connect(self.news.say)
        self.reshare.said.connect(self.news.say)
        self.deeds.warned.connect(self.main_button.warn)
        self.deeds.armed_changed.connect(self._on_armed_changed)
        self.line_bar.left.connect(self.setFocus)
        self.finder.left.connect(self.setFocus)
        self.questions.left.connect(self.setFocus)
        self.questions.taken.connect(self._on_question_taken)
        self.presenter.said.connect(self.news.say)
        self.presenter.sheet.left.connect(self.setFocus)

    def _connect_buttons(self) -> None:
        self.next_button.clicked.connect(self._on_next_clicked)
        self.hold_button.clicked.connect(self.deeds.hold)
        self.back_button.clicked.connect(self.deeds.back)
        self.skip_button.clicked.connect(self.deeds.skip)
        self.less_button.clicked.connect(self._on_less_clicked)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.blank_button.clicked.connect(self._toggle_blank)
        self.freeze_button.clicked.connect(self._toggle_freeze)
        self.undo_button.clicked.connect(self._undo)
        self.end_button.clicked.connect(self.deeds.end)
        self.leave_button.clicked.connect(self.close)
        self.swap_button.clicked.connect(self.swap_requested)
        self.run_view.doubleClicked.connect(self._jump_to_current)
        self.ribbon.chosen.connect(self._on_ribbon_chosen)

    def _connect_edits(self) -> None:
        self.lock.said.connect(self.news.say)
        self.lock.changed.connect(self._on_lock_changed)
        self.edits.said.connect(self.news.say)
        self.edits.sheet.left.connect(self._on_row_sheet_left)

    def _press(self, stroke: Stroke) -> bool:
        if stroke.press is Press.NEXT:
            self.deeds.next(repeat=stroke.repeat)
        elif stroke.press is Press.ACCEPT:
            # A key held down never answers what it asked itself.
            return stroke.repeat or self._accept()
        elif stroke.press is Press.CLOSE:
            self._close_innermost()
        elif not stroke.repeat or stroke.press in {Press.MORE, Press.LESS}:
            self._press_once(stroke)
        return True

    def _press_once(self, stroke: Stroke) -> None:
        step = 5 if stroke.large else 1
        if stroke.press in LINES:
            self.line_bar.write(LINES[stroke.press])
            return
        deeds: dict[Press, Callable[[], object]] = {
            Press.START: lambda: self.deeds.start(self._pointed()),
            Press.BLANK: self._toggle_blank,
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
            Press.FREEZE: self._toggle_freeze,
            Press.LOCK: self.lock.toggle,
            Press.KEYS: self.keys_sheet.turn,
        }
        deeds[stroke.press]()

    def _accept(self) -> bool:
        """Take Enter: in the table it jumps, on a button it presses, else the band's first choice."""
        focused = self.focusWidget()
        if self.reshare.accept():
            return True
        if self.run_view.hasFocus():
            self._jump_to_current()
        elif isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        else:
            return self.reminders.accept()
        return True

    def _close_innermost(self) -> None:
        """Close what lies over everything else; nothing of the run ends by it."""
        layers: tuple[tuple[Callable[[], bool], Callable[[], object]], ...] = (
            (self.keys_sheet.isVisible, self.keys_sheet.hide),
            (lambda: self.reshare.lies_open, self.reshare.leave),
            (self.finder.isVisible, self.finder.leave),
            (self.presenter.sheet.isVisible, self.presenter.sheet.leave),
            (self.edits.sheet.isVisible, self.edits.sheet.leave),
            (lambda: self.questions.lies_open, self.questions.leave),
            (self._typing, self.line_bar.leave),
            (lambda: self.deeds.armed is not None, self.deeds.disarm),
            (self.script.isVisible, self.script.hide),
            (self.reminders.band.isVisible, self.reminders.band.hide),
            (lambda: self._blank, self._toggle_blank),
        )
        close = next((close for lies_open, close in layers if lies_open()), None)
        if close is not None:
            close()

    def _typing(self) -> bool:
        focused = self.focusWidget()
        return isinstance(focused, QLineEdit | QPlainTextEdit) and focused.isEnabled()

    def _toggle_blank(self) -> None:
        self._blank = not self._blank
        self._name_buttons()
        self.reminders.blank(on=self._blank)
        self.blank_changed.emit(self._blank)

    def _toggle_freeze(self) -> None:
        self._frozen = not self._frozen
        self._name_buttons()
        if self._frozen:
            text = self.tr("ห้องประชุมเห็นภาพเดิมจนกว่าจะกด {freeze} อีกครั้ง")
            self.news.say(with_keys(self.context.preferences, text))
        self.freeze_changed.emit(self._frozen)

    def _name_buttons(self) -> None:
        self.blank_button.setText(self.tr("แสดงภาพต่อ") if self._blank else self.tr("จอว่าง"))
        self.freeze_button.setText(self.tr("เลิกตรึงภาพ") if self._frozen else self.tr("ตรึงภาพ"))
        self.medium.show()
        caption(self)

    def _undo(self) -> None:
        """Take back the last edit while the lock is open, else the last action of the run."""
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

    def _on_bridge_ticked(self, view: RunView | None) -> None:
        self.show_.show_run(view)
        self.questions.show_run(view)
        self.reminders.look(view)
        if view is not None:
            self.main_button.show_key(view, typing=self._typing())

    def _on_run_changed(self) -> None:
        view = self.context.bridge.view()
        self.show_.show_run(view, whole=True)
        self.questions.show_run(view)
        self.news.look(view)
        self.main_button.show_run(view)
        if view is not None:
            self.main_button.show_key(view, typing=self._typing())
        if view is not None and view.phase is Phase.ENDED and not self._typing():
            self.next_button.setFocus()

    def _on_question_taken(self, question: Question) -> None:
        if not self.line_bar.typed:
            self.line_bar.take(question)
        else:
            self.news.say(self.tr("มีข้อความที่พิมพ์ค้างอยู่ กด Enter เพื่อบันทึกก่อน แล้วเลือกคำถามอีกครั้ง"))

    def _on_medium_changed(self) -> None:
        self.show_.show_run(self.context.bridge.view(), whole=True)

    def _on_looks_changed(self) -> None:
        caption(self)
        self.lock.show()
        self.keys_sheet.retell()
        self.show_.repaint_next()
        self.presenter.name()
        self._on_run_changed()

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

    def _name_pictures(self) -> None:
        self.stage_mini.name(self.tr("ภาพที่ห้องประชุมเห็น"))
        self.next_mini.name(self.tr("ภาพถัดไป"))

    def _place_overlays(self) -> None:
        self.show_.settle()
        self.finder.place()
        self.questions.place()
        self.reminders.place()
        self.script.place()
        self.reshare.place()
        self.presenter.name()
        self.presenter.sheet.place()
        self.lock.show()
        self.keys_sheet.place()
        if self.edits.sheet.isVisible():
            self.edits.sheet.place()
        card = self.line_bar.card
        card.setFixedWidth(max(420, self.run_view.width()))
        card.adjustSize()
        bottom = self.line_bar.y() - 8
        card.move(self.width() - card.width() - 12, bottom - card.height())
