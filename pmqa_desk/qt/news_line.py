"""The news line: what was refused, done or deleted, said in the window instead of in a box."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form

# A sentence is read twice in this time; what was said stays in the list.
SHOWN_MS = 6000
KEPT = 20


class NewsLine(QFrame):
    """Shows one sentence for six seconds; a deletion stays, with undo, until the next edit."""

    news_icon_label: QLabel
    news_label: QLabel
    undo_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._visit: Visit | None = None
        self._kept: deque[str] = deque(maxlen=KEPT)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        load_form(self, "news_line.ui")
        self.undo_button.clicked.connect(self._on_undo_button_clicked)
        self.hide()

    def prepare(self, context: Context) -> None:
        """Listen to the news of the visit."""
        self._context = context
        self._visit = context.bridge.session.visit
        context.bridge.refused.connect(self._on_bridge_refused)
        context.bridge.told.connect(self._on_bridge_told)
        context.bridge.visit_changed.connect(self._on_bridge_visit_changed)

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

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.hide()

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
        elif self.undo_button.isVisibleTo(self):
            self.hide()
            self.undo_button.hide()

    def _on_undo_button_clicked(self) -> None:
        if self._context is not None:
            self._context.bridge.attempt(self._context.bridge.session.undo)

    def _show(self, sentence: str, state: str, icon: str) -> None:
        if self._context is None:
            return
        self.undo_button.hide()
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
