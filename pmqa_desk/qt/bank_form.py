"""The chosen entry of the question bank beside the list: kept after a pause while one types."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.criteria import category_of
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.question_board import agency_names, answerer_names
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.evidence_cells import fill_categories
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.name_edit import NameEdit
from pmqa_desk.qt.offered_names import offer_names
from pmqa_desk.qt.record_fields import RecordFields
from pmqa_desk.qt.typed_edit import CriterionEdit

# Longer than between two keys, shorter than anybody waits to see the list follow.
KEEP_MS = 200


class BankForm(QFrame):
    """Edits one entry; what is typed into one field during one stay is one step of undo."""

    text_edit: QPlainTextEdit
    answer_edit: QPlainTextEdit
    evidence_edit: QLineEdit
    agency_edit: NameEdit
    answerer_edit: NameEdit
    category_combo: QComboBox
    criterion_edit: CriterionEdit
    source_edit: QLineEdit
    echo_label: QLabel
    delete_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._entry: BankEntry | None = None
        self._waiting: BankEntry | None = None
        self._field, self._turn = "", 0
        load_form(self, "bank_form.ui", NameEdit, CriterionEdit)
        self._fields = RecordFields(
            {
                "text": self.text_edit,
                "answer": self.answer_edit,
                "evidence": self.evidence_edit,
                "agency": self.agency_edit,
                "answered_by": self.answerer_edit,
                "category": self.category_combo,
                "criterion": self.criterion_edit,
                "source": self.source_edit,
            },
            self,
        )
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.keep)
        self._fields.edited.connect(self._on_edited)
        context.look.set_icon(self.delete_button, "delete-outline", "danger")
        for editor in (self.text_edit, self.answer_edit):
            editor.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        offer_names(self.agency_edit, context, agency_names)
        offer_names(self.answerer_edit, context, answerer_names)
        self.criterion_edit.prepare(context)
        self.criterion_edit.echoed.connect(self._on_echoed)
        self._name_texts()
        self.show_entry(None)

    @property
    def uid(self) -> str | None:
        """Return the identity of the entry that is shown, or ``None``."""
        return None if self._entry is None else self._entry.uid

    def show_entry(self, entry: BankEntry | None) -> None:
        """Show an entry; what waits to be kept of another is kept first."""
        if entry is None or entry.uid != self.uid:
            self.keep()
            self._turn += 1
            self.echo_label.hide()
        self.setVisible(entry is not None)
        if self._waiting is None:
            self._entry = entry
            if entry is not None:
                self._fields.show((entry,))

    def keep(self) -> None:
        """Keep at once what waits; what was refused stays in the fields."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        self._entry = waiting
        bank, label = self._context.bridge.session.bank, self.tr("แก้คลังคำถาม")
        merge = f"bank/{waiting.uid}/{self._turn}/{self._field}"
        self._context.bridge.attempt(lambda: bank.put(waiting, label, merge))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_timer"):
            self._name_texts()

    def _name_texts(self) -> None:
        fill_categories(self.category_combo, self._context, self.tr("ไม่ระบุ"))
        self._fields.show_names()
        self.criterion_edit.retranslate()
        if self._entry is not None:
            self._fields.show((self._entry,))

    def _on_edited(self, field: str, value: object) -> None:
        entry = self._waiting or self._entry
        if entry is None:
            return
        if self._waiting is not None and field != self._field:
            self.keep()
        self._field = field
        self._waiting = _changed(entry, field, value)
        self._timer.start()
        if field in {"category", "criterion"}:
            self.keep()
            self._fields.show((self._entry,))

    def _on_echoed(self, text: str, wrong: bool) -> None:
        self.echo_label.setText(self._context.words.breakable(text))
        self.echo_label.setVisible(bool(text))
        set_state(self.echo_label, "danger" if wrong else "")


def _changed(entry: BankEntry, field: str, value: object) -> BankEntry:
    """Return the entry with one field changed; category and item of the criteria never differ."""
    if field == "text":
        return replace(entry, text=str(value or ""))
    if field == "criterion" and value is not None:
        return replace(entry, criterion=str(value), category=category_of(str(value)))
    if field == "category":
        category = value if isinstance(value, int) else None
        same = entry.criterion is not None and category_of(entry.criterion) == category
        return replace(entry, category=category, criterion=entry.criterion if same else None)
    return replace(entry, **{field: value})  # type: ignore[arg-type]  # each field takes its own type
