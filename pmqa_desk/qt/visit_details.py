"""The details of the visit as fields: name, day, hours, place, award, and its other days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.domain.award_edits import AWARD_TYPES, award_at, change_award
from pmqa_desk.domain.thai import arabic
from pmqa_desk.domain.visit import Award, Mode, Session, SessionKind, Visit, new_uid
from pmqa_desk.domain.visit_edits import add_session, with_detail
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.emblem_row import EmblemRow
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.names import mode_name
from pmqa_desk.qt.session_row import SessionRow
from pmqa_desk.qt.typed_edit import ClockEdit, DateEdit, TypedEdit

CATEGORIES = range(1, 8)
# Years of the Buddhist era that can be meant.
YEARS = range(2540, 2700)

# Narrower, the days stand below the details instead of beside them.
NARROW_BELOW_PX = 960


class VisitDetails(QWidget):
    """Edits everything of the visit that is neither an item nor a person."""

    title_edit: QLineEdit
    organisation_edit: QLineEdit
    date_edit: DateEdit
    call_edit: ClockEdit
    start_edit: ClockEdit
    end_edit: ClockEdit
    echo_label: QLabel
    venue_edit: QLineEdit
    mode_combo: QComboBox
    award_combo: QComboBox
    category_combo: QComboBox
    fiscal_edit: QLineEdit
    emblem_row: EmblemRow
    sessions_empty_label: QLabel
    add_session_button: QPushButton
    session_rows_layout: QVBoxLayout

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._rows: dict[str, SessionRow] = {}
        load_form(self, "visit_details.ui", ClockEdit, DateEdit, EmblemRow)
        self._lines = {"title": self.title_edit, "organisation": self.organisation_edit}
        self._lines["venue"] = self.venue_edit
        self._typed: dict[str, TypedEdit] = {
            "date": self.date_edit,
            "call_time": self.call_edit,
            "start": self.start_edit,
            "end": self.end_edit,
        }

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            narrow = self.width() < NARROW_BELOW_PX
            layout.setDirection(
                QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            )

    def prepare(self, context: Context) -> None:
        """Show the visit of ``context`` and edit it."""
        self._context = context
        for edit in self._typed.values():
            edit.prepare(context)
            edit.value_typed.connect(self._on_value_typed)
            edit.echoed.connect(self._on_edit_echoed)
        for line in self._lines.values():
            line.textEdited.connect(self._on_line_edited)
        self.mode_combo.activated.connect(self._on_mode_combo_activated)
        typed = self.award_combo.lineEdit()
        if typed is not None:
            typed.textEdited.connect(self._on_award_typed)
        self.award_combo.textActivated.connect(self._on_award_typed)
        self.category_combo.activated.connect(self._on_category_combo_activated)
        self.fiscal_edit.textEdited.connect(self._on_fiscal_edit_edited)
        self.fiscal_edit.editingFinished.connect(self.show_visit)
        self.add_session_button.clicked.connect(self._on_add_session_button_clicked)
        context.look.set_icon(self.add_session_button, "plus")
        self.emblem_row.prepare(context)
        self._fill_choices()
        self.show_visit()

    def point_to(self, field: str | None) -> None:
        """Put the cursor where the detail is to be typed that is missing."""
        edit = self._typed.get(field or "") or self._lines.get(field or "") or self.date_edit
        edit.setFocus()
        edit.selectAll()

    def show_visit(self) -> None:
        """Show the visit as it stands; a text being typed stays."""
        if self._context is None:
            return
        visit = self._context.bridge.session.visit
        for field, line in self._lines.items():
            _show(line, getattr(visit, field))
        for field, edit in self._typed.items():
            edit.set_value(getattr(visit, field))
        award = award_at(visit)
        _show(self.award_combo.lineEdit(), award.type)
        self.category_combo.setCurrentIndex(award.category or 0)
        if not self.fiscal_edit.hasFocus():
            year = award.fiscal_year
            _show(self.fiscal_edit, None if year is None else self._context.figures(year))
        modes = [mode.value for mode in Mode]
        self.mode_combo.setCurrentIndex(0 if visit.mode is None else modes.index(visit.mode.value) + 1)
        self._show_sessions(visit)
        self.emblem_row.show_visit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._context is not None:
            self._fill_choices()
            for edit in self._typed.values():
                edit.retranslate()
            self.show_visit()

    def _fill_choices(self) -> None:
        context = self._context
        if context is None:
            return
        self.mode_combo.clear()
        self.mode_combo.addItem(self.tr("ยังไม่ระบุ"))
        for mode in Mode:
            self.mode_combo.addItem(mode_name(mode), mode.value)
        self.category_combo.clear()
        self.category_combo.addItem(self.tr("ไม่ระบุ"))
        for number in CATEGORIES:
            # %1 is the number of a category of the criteria.
            self.category_combo.addItem(context.figures(self.tr("หมวด %1").replace("%1", str(number))))
        typed = self.award_combo.currentText()
        self.award_combo.clear()
        self.award_combo.addItems(AWARD_TYPES)
        self.award_combo.setEditText(typed)
        self.sessions_empty_label.setText(
            context.words.breakable(self.tr("ยังไม่มีวันประชุมหรือซักซ้อม เพิ่มวันเพื่อให้เทียบเวลาแต่ละครั้งได้"))
        )

    def _show_sessions(self, visit: Visit) -> None:
        uids = [session.uid for session in visit.sessions]
        for uid in [uid for uid in self._rows if uid not in uids]:
            row = self._rows.pop(uid)
            self.session_rows_layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, uid in enumerate(uids):
            if uid not in self._rows and self._context is not None:
                self._rows[uid] = SessionRow(self._context, uid, self)
                self.session_rows_layout.insertWidget(place, self._rows[uid])
            self._rows[uid].show_session()
        self.sessions_empty_label.setVisible(not uids)

    def _change(self, field: str, change: Callable[[Visit], Visit]) -> bool:
        context = self._context
        if context is None:
            return False
        label = self.tr("แก้ข้อมูลการตรวจประเมิน")
        return context.bridge.attempt(lambda: context.bridge.session.edit(change, label, f"visit/{field}"))

    def _on_line_edited(self, text: str) -> None:
        field = next(name for name, line in self._lines.items() if line is self.sender())
        self._change(field, lambda visit: with_detail(visit, field, text.strip() or None))

    def _on_value_typed(self, value: object) -> None:
        field = next(name for name, edit in self._typed.items() if edit is self.sender())
        self._change(field, lambda visit: with_detail(visit, field, value))

    def _on_edit_echoed(self, sentence: str, wrong: bool) -> None:
        if self._context is None:
            return
        text = sentence if wrong else self.date_edit.echo()
        self.echo_label.setProperty("state", "danger" if wrong else "muted")
        self.echo_label.style().unpolish(self.echo_label)
        self.echo_label.style().polish(self.echo_label)
        self.echo_label.setText(self._context.words.breakable(text))

    def _on_mode_combo_activated(self, place: int) -> None:
        value = self.mode_combo.itemData(place)
        self._change("mode", lambda visit: with_detail(visit, "mode", None if value is None else Mode(value)))

    def _on_award_typed(self, text: str) -> None:
        self._change_award("type", lambda award: replace(award, type=text.strip() or None))

    def _on_category_combo_activated(self, place: int) -> None:
        self._change_award("category", lambda award: replace(award, category=place or None))

    def _on_fiscal_edit_edited(self, text: str) -> None:
        typed = arabic(text).strip()
        year = int(typed) if typed.isdecimal() and int(typed) in YEARS else None
        if year is not None or not typed:
            self._change_award("year", lambda award: replace(award, fiscal_year=year))

    def _change_award(self, field: str, change: Callable[[Award], Award]) -> None:
        self._change(f"award/{field}", lambda visit: change_award(visit, change))

    def _on_add_session_button_clicked(self) -> None:
        context = self._context
        if context is None:
            return
        venue = context.bridge.session.visit.venue
        session = Session(new_uid(), SessionKind.REHEARSAL, venue=venue)
        label = self.tr("เพิ่มวันประชุมหรือซักซ้อม")
        if context.bridge.attempt(
            lambda: context.bridge.session.edit(lambda v: add_session(v, session), label)
        ):
            self._rows[session.uid].date_edit.setFocus()


def _show(line: QLineEdit | None, text: str | None) -> None:
    """Show a text; one that the user is typing, and that means the same, stays with its spaces."""
    if line is not None and line.text().strip() != (text or ""):
        line.setText(text or "")
        # The beginning of a long name tells more than its end.
        line.setCursorPosition(0)
