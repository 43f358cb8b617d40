"""How the chosen person came to the session at hand: marks by key, and everything that is recorded of it."""

from __future__ import annotations

from datetime import time
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.attendance_edits import USUAL_REASONS, instant_of
from pmqa_desk.domain.visit import Appearance, Attendance, Presence
from pmqa_desk.qt.attendance_deeds import AttendanceDeeds
from pmqa_desk.qt.attendance_marks import OF_A_PERSON, PRESENCES, Mark, keyed, list_name
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.people_rows import PersonRow
from pmqa_desk.qt.typed_edit import ClockEdit

MARK_COLUMNS = 2
USUAL = ""


class PeoplePane(QFrame):
    """Shows one person, or that several are chosen: marks are for all of them, fields for one."""

    marked = Signal(object)

    name_label: ElidedLabel
    mark_layout: QGridLayout
    field_area: QScrollArea
    field_body: QWidget
    listed_combo: QComboBox
    reason_combo: QComboBox
    substitute_edit: QLineEdit
    substitute_position_edit: QLineEdit
    arrived_edit: ClockEdit
    left_edit: ClockEdit
    echo_label: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context
        self._deeds: AttendanceDeeds
        self._row: PersonRow | None = None
        self._session_uid: str | None = None
        self.mark_buttons: dict[Mark, QPushButton] = {}
        self._names = QStringListModel(self)

    def prepare(self, context: Context, deeds: AttendanceDeeds) -> None:
        """Take what is to be shown from ``context``, and do what is typed through ``deeds``."""
        self._context, self._deeds = context, deeds
        load_form(self, "people_pane.ui", ElidedLabel, ClockEdit)
        for place, mark in enumerate(Mark):
            button = QPushButton(self)
            button.setProperty("role", "message")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._on_mark_clicked, mark))
            self.mark_layout.addWidget(button, place // MARK_COLUMNS, place % MARK_COLUMNS)
            self.mark_buttons[mark] = button
        self._prepare_fields()
        self._connect()
        self.name()
        self.show_rows((), None)

    def show_rows(self, rows: tuple[PersonRow, ...], session_uid: str | None) -> None:
        """Show those who are chosen at a session."""
        self._row, self._session_uid = rows[0] if len(rows) == 1 else None, session_uid
        # {count} is a number of people.
        several = self.tr("เลือกอยู่ {count} คน").replace("{count}", self._context.figures(len(rows)))
        nobody = self.tr("เลือกชื่อในตาราง")
        unnamed = self.tr("ยังไม่มีชื่อ")
        one = "" if self._row is None else self._row.person.name or unnamed
        self.name_label.show_text(one or (several if rows else nobody))
        for mark in OF_A_PERSON:
            button = self.mark_buttons[mark]
            button.setEnabled(len(rows) == 1 if mark is Mark.SUBSTITUTE else bool(rows))
            same = rows and all(_stands(row.appearance, mark) for row in rows)
            set_state(button, "now" if same and mark is not Mark.UNMARKED else "")
        # The body alone: without the area the head would stand in the middle.
        self.field_body.setVisible(self._row is not None)
        if self._row is not None:
            self._show_fields(self._row)

    def show_rest(self, *, some: bool) -> None:
        """Know whether there is anybody left who is not marked."""
        self.mark_buttons[Mark.REST].setEnabled(some)

    def type_substitute(self) -> None:
        """Put the cursor where the name of who came instead is typed."""
        if self._row is not None:
            self.field_area.ensureWidgetVisible(self.substitute_edit)
            self.substitute_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.substitute_edit.selectAll()

    def name(self) -> None:
        """Write all words anew: language or digits changed."""
        for mark, button in self.mark_buttons.items():
            button.setText(keyed(mark, self._context))
        with QSignalBlocker(self.listed_combo):
            self.listed_combo.clear()
            self.listed_combo.addItem("", USUAL)
            for attendance in Attendance:
                self.listed_combo.addItem(list_name(attendance), attendance.value)
        self.arrived_edit.retranslate()
        self.left_edit.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.mark_buttons:
            self.name()

    def _prepare_fields(self) -> None:
        self.reason_combo.setEditable(True)
        self.reason_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason_combo.addItems(USUAL_REASONS)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.substitute_edit.setCompleter(completer)
        for edit in (self.arrived_edit, self.left_edit):
            edit.prepare(self._context)
            edit.echoed.connect(self._on_hour_echoed)

    def _connect(self) -> None:
        self.listed_combo.activated.connect(self._on_listed_activated)
        self.reason_combo.editTextChanged.connect(self._on_reason_typed)
        self.substitute_edit.textChanged.connect(self._on_substitute_typed)
        self.substitute_edit.editingFinished.connect(self._on_substitute_finished)
        self.substitute_position_edit.textEdited.connect(self._on_position_typed)
        self.arrived_edit.value_typed.connect(self._on_arrived_typed)
        self.left_edit.value_typed.connect(self._on_left_typed)

    def _show_fields(self, row: PersonRow) -> None:
        appearance, context = row.appearance, self._context
        self._names.setStringList([name for name in self._deeds.names() if name != row.person.name])
        # {list} is the list in which somebody usually stands.
        usual = self.tr("ตามปกติ ({list})").replace("{list}", list_name(row.person.attendance))
        self.listed_combo.setItemText(0, usual)
        self.listed_combo.setCurrentIndex(self.listed_combo.findData(appearance.listed or USUAL))
        reason = appearance.reason or ""
        if self.reason_combo.currentText().strip() != reason:
            with QSignalBlocker(self.reason_combo):
                self.reason_combo.setEditText(reason)
        for edit, text in (
            (self.substitute_edit, appearance.substitute),
            (self.substitute_position_edit, appearance.substitute_position),
        ):
            if edit.text().strip() != (text or ""):
                with QSignalBlocker(edit):
                    edit.setText(text or "")
        self.reason_combo.setEnabled(appearance.presence is Presence.ABSENT or bool(reason))
        self.substitute_position_edit.setEnabled(bool(appearance.substitute))
        self.arrived_edit.set_value(_minutes(context.time_of(appearance.arrived_ms)))
        self.left_edit.set_value(_minutes(context.time_of(appearance.left_ms)))

    def _change(self, field: str, value: object) -> None:
        if self._row is not None:
            self._deeds.change(self._row.key, self._session_uid, field, value)

    def _on_mark_clicked(self, mark: Mark) -> None:
        self.marked.emit(mark)

    def _on_listed_activated(self, place: int) -> None:
        chosen = self.listed_combo.itemData(place)
        self._change("listed", Attendance(chosen) if chosen else None)

    def _on_reason_typed(self, text: str) -> None:
        self._change("reason", text.strip() or None)

    def _on_substitute_typed(self, text: str) -> None:
        self._change("substitute", text)

    def _on_substitute_finished(self) -> None:
        """Take the position of a substitute whom the directory knows, where none is typed."""
        row = self._row
        if row is None or not row.appearance.substitute or row.appearance.substitute_position:
            return
        position = self._deeds.position_of(row.appearance.substitute)
        if position:
            self._change("substitute_position", position)

    def _on_position_typed(self, text: str) -> None:
        self._change("substitute_position", text.strip() or None)

    def _on_arrived_typed(self, value: object) -> None:
        self._change("arrived_ms", self._instant(value))

    def _on_left_typed(self, value: object) -> None:
        self._change("left_ms", self._instant(value))

    def _on_hour_echoed(self, sentence: str, wrong: bool) -> None:
        set_state(self.echo_label, "danger" if wrong else "")
        self.echo_label.setText(self._context.words.breakable(sentence) if wrong else "")

    def _instant(self, value: object) -> int | None:
        session = self._context.bridge.session
        if not isinstance(value, time):
            return None
        return instant_of(session.visit, self._session_uid, value, session.today())


def _stands(appearance: Appearance, mark: Mark) -> bool:
    """Return whether a mark is what is recorded."""
    if mark is Mark.SUBSTITUTE:
        return bool(appearance.substitute)
    return appearance.presence is PRESENCES[mark] and not (mark is Mark.PRESENT and appearance.substitute)


def _minutes(at: time | None) -> time | None:
    """Return a time of day as one types it: seconds of a press are no matter of a list of people."""
    return None if at is None else at.replace(second=0, microsecond=0)
