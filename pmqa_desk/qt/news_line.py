"""The news line: what was refused, done or deleted, said in the window instead of in a box."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.reminders import overdue, reminder_place, reminder_sentence, reminders
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.waiting import Waiting
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form

# A sentence is read twice in this time; what was said stays in the list.
SHOWN_MS = 6000
KEPT = 20


class NewsLine(QFrame):
    """Shows one sentence for six seconds; a deletion stays, with undo, until the next edit.

    What is late and near is said between the news until it is dismissed, but not while a run goes on.
    """

    place_requested = Signal(str, str)
    """A page and a part of it, where what is late is seen to."""

    news_icon_label: QLabel
    news_label: QLabel
    undo_button: QPushButton
    go_button: QPushButton
    dismiss_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._visit: Visit | None = None
        self._reminding = False
        self._kept: deque[str] = deque(maxlen=KEPT)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        load_form(self, "news_line.ui")
        self.undo_button.clicked.connect(self._on_undo_button_clicked)
        self.go_button.clicked.connect(self._on_go_button_clicked)
        self.dismiss_button.clicked.connect(self.dismiss)
        self.hide()

    def prepare(self, context: Context) -> None:
        """Listen to the news of the visit."""
        self._context = context
        self._visit = context.bridge.session.visit
        context.bridge.refused.connect(self._on_bridge_refused)
        context.bridge.told.connect(self._on_bridge_told)
        context.bridge.visit_changed.connect(self._on_bridge_visit_changed)
        context.bridge.run_changed.connect(self._on_bridge_run_changed)
        context.look.set_icon(self.go_button, "arrow-right-bold")
        context.look.set_icon(self.dismiss_button, "close")

    @property
    def kept(self) -> tuple[str, ...]:
        """Return what was refused so far, newest first."""
        return tuple(reversed(self._kept))

    def warn(self, sentence: str) -> None:
        """Say why something was not done, and keep it in the list."""
        self._kept.append(sentence)
        self._show(sentence, "warning", "alert")
        self._timer.start()

    def tell(self, sentence: str) -> None:
        """Say that something was done."""
        self._show(sentence, "plain", "check-circle")
        self._timer.start()

    def remind(self) -> None:
        """Say what is late or due within a week, from now on until it is dismissed."""
        self._reminding = True
        self._show_reminder()

    def dismiss(self) -> None:
        """Remind no more until the visit is opened anew."""
        self._reminding = False
        self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_reminder()

    def _on_bridge_refused(self, refusal: DeskError) -> None:
        if self._context is not None:
            self.warn(self._context.figures(refusal.sentence(self._context.language)))

    def _on_bridge_told(self, sentence: str) -> None:
        self.tell(sentence)

    def _on_bridge_visit_changed(self) -> None:
        if self._context is None or self._visit is None:
            return
        session = self._context.bridge.session
        gone = _identities(self._visit) - _identities(session.visit)
        self._visit = session.visit
        # After an undo there is something to redo: what went then was taken back on purpose.
        if gone and session.undo_label and session.redo_label is None:
            # %1 is the name of what was done, such as "ลบลำดับ".
            self._show(self.tr("%1แล้ว").replace("%1", session.undo_label), "plain", "delete-outline")
            self.undo_button.show()
            self._timer.stop()
        elif self.undo_button.isVisibleTo(self) or self.go_button.isVisibleTo(self):
            self._show_reminder()

    def _on_undo_button_clicked(self) -> None:
        if self._context is not None:
            self._context.bridge.attempt(self._context.bridge.session.undo)

    def _on_bridge_run_changed(self) -> None:
        if self._reminding and not self._timer.isActive():
            self._show_reminder()

    def _on_timer_timeout(self) -> None:
        self._show_reminder()

    def _on_go_button_clicked(self) -> None:
        if self._context is not None:
            today = self._context.bridge.session.today()
            self.place_requested.emit(*reminder_place(self._reminders(), today))

    def _reminders(self) -> tuple[Waiting, ...]:
        """Return what is to be said now: nothing while a run goes on, nothing that was dismissed."""
        if self._context is None or not self._reminding:
            return ()
        session = self._context.bridge.session
        if session.going_on:
            return ()
        return reminders(session.visit, session.today())

    def _show_reminder(self) -> None:
        found = self._reminders()
        self.undo_button.hide()
        if self._context is None or not found:
            self.hide()
            return
        today = self._context.bridge.session.today()
        sentence = reminder_sentence(found, today, self._context.language)
        late = bool(overdue(found, today))
        self._show(
            self._context.figures(sentence), *(("warning", "alert") if late else ("plain", "calendar"))
        )
        self.go_button.show()
        self.dismiss_button.show()

    def _show(self, sentence: str, state: str, icon: str) -> None:
        if self._context is None:
            return
        for button in (self.undo_button, self.go_button, self.dismiss_button):
            button.hide()
        self.setProperty("state", state)
        self.style().unpolish(self)
        self.style().polish(self)
        self.news_label.setText(self._context.words.breakable(sentence))
        tone = {"warning": "warning"}.get(state, "muted")
        self._context.look.set_icon(self.news_icon_label, icon, tone)
        self.show()


def _identities(visit: Visit) -> frozenset[str]:
    parts = (visit.items, visit.people, visit.questions, visit.notes, visit.assignments, visit.sessions)
    return frozenset(part.uid for group in (*parts, visit.checklists) for part in group)
