"""One dated session of the visit as a row of fields: what it is, when, where."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.run_names import session_kind_title
from pmqa_desk.domain.visit import Session, SessionKind
from pmqa_desk.domain.visit_edits import change_session, drop_session, with_session_detail
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.typed_edit import ClockEdit, DateEdit


class SessionRow(QWidget):
    """Edits one session; every readable word is kept at once."""

    removed = Signal()

    kind_combo: QComboBox
    date_edit: DateEdit
    start_edit: ClockEdit
    remove_button: QPushButton
    venue_edit: QLineEdit
    echo_label: QLabel

    def __init__(self, context: Context, uid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._uid = uid
        self._showing = False
        load_form(self, "session_row.ui", ClockEdit, DateEdit)
        for kind in SessionKind:
            self.kind_combo.addItem("", kind.value)
        context.look.set_icon(self.remove_button, "delete-outline", "danger")
        self.kind_combo.activated.connect(self._on_kind_combo_activated)
        self.venue_edit.textEdited.connect(self._on_venue_edit_edited)
        self.date_edit.value_typed.connect(self._on_date_typed)
        self.start_edit.value_typed.connect(self._on_start_typed)
        for edit in (self.date_edit, self.start_edit):
            edit.prepare(context)
            edit.echoed.connect(self._on_edit_echoed)
        self.remove_button.clicked.connect(self._on_remove_button_clicked)
        self._name_kinds()
        self.show_session()

    def show_session(self) -> None:
        """Show the session as it stands."""
        session = self._session()
        if session is None:
            return
        self._showing = True
        self.kind_combo.setCurrentIndex(self.kind_combo.findData(session.kind.value))
        self.date_edit.set_value(session.date)
        self.start_edit.set_value(session.start)
        if self.venue_edit.text() != (session.venue or ""):
            self.venue_edit.setText(session.venue or "")
            self.venue_edit.setCursorPosition(0)
        self._showing = False
        self._on_edit_echoed("", wrong=False)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_kinds()
            self.date_edit.retranslate()
            self.start_edit.retranslate()

    def _session(self) -> Session | None:
        sessions = self._context.bridge.session.visit.sessions
        return next((session for session in sessions if session.uid == self._uid), None)

    def _name_kinds(self) -> None:
        for place, kind in enumerate(SessionKind):
            self.kind_combo.setItemText(place, session_kind_title(kind, self._context.language))

    def _change(self, field: str, change: Callable[[Session], Session]) -> None:
        bridge, uid = self._context.bridge, self._uid
        label = self.tr("แก้วันประชุมหรือซักซ้อม")
        bridge.attempt(
            lambda: bridge.session.edit(
                lambda visit: change_session(visit, uid, change), label, f"session/{uid}/{field}"
            )
        )

    def _on_kind_combo_activated(self, place: int) -> None:
        kind = SessionKind(self.kind_combo.itemData(place))
        self._change("kind", lambda session: with_session_detail(session, "kind", kind))

    def _on_date_typed(self, value: object) -> None:
        self._change("date", lambda session: with_session_detail(session, "date", value))

    def _on_start_typed(self, value: object) -> None:
        self._change("start", lambda session: with_session_detail(session, "start", value))

    def _on_venue_edit_edited(self, text: str) -> None:
        self._change("venue", lambda session: with_session_detail(session, "venue", text.strip() or None))

    def _on_edit_echoed(self, sentence: str, wrong: bool) -> None:
        if self._showing:
            return
        echoes = [edit.echo() for edit in (self.date_edit, self.start_edit)]
        text = sentence if wrong else "  ".join(echo for echo in echoes if echo)
        self.echo_label.setProperty("state", "danger" if wrong else "muted")
        self.echo_label.style().unpolish(self.echo_label)
        self.echo_label.style().polish(self.echo_label)
        self.echo_label.setText(self._context.words.breakable(text))

    def _on_remove_button_clicked(self) -> None:
        bridge, uid = self._context.bridge, self._uid
        label = self.tr("ลบวันประชุมหรือซักซ้อม")
        if bridge.attempt(lambda: bridge.session.edit(lambda visit: drop_session(visit, uid), label)):
            self.removed.emit()
