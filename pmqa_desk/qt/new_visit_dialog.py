"""Where a new visit begins: a template on the left, what is known of the visit, what will come of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.award_edits import AWARD_TYPES
from pmqa_desk.domain.criteria import CATEGORIES, category_name
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.ports import OwnTemplates
from pmqa_desk.domain.template_form import TemplateForm
from pmqa_desk.domain.template_preview import preview_of
from pmqa_desk.domain.thai import time_of_day
from pmqa_desk.domain.wire import Whole
from pmqa_desk.qt.figures import Outside
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.new_visit_entries import Entry, all_entries
from pmqa_desk.qt.new_visit_preview import NewVisitPreview
from pmqa_desk.qt.press import press_focused
from pmqa_desk.qt.twice_button import TwiceButton
from pmqa_desk.qt.typed_edit import ClockEdit, DateEdit, TypedEdit
from pmqa_desk.qt.window_size import open_at


class NewVisitDialog(QDialog):
    """Makes a visit of what is chosen and typed; whoever opened it asks for a file and makes that."""

    create_requested = Signal(object)
    """A whole visit that is to be kept in a new file."""

    template_list: QListWidget
    remove_button: TwiceButton
    about_label: QLabel
    last_button: QPushButton
    organisation_edit: QLineEdit
    award_combo: QComboBox
    category_combo: QComboBox
    date_edit: DateEdit
    start_edit: ClockEdit
    venue_edit: QLineEdit
    echo_label: QLabel
    preview: NewVisitPreview
    refusal_label: QLabel
    close_button: QPushButton
    create_button: QPushButton

    def __init__(
        self,
        outside: Outside,
        own: OwnTemplates,
        read_last: Callable[[QWidget], Whole | None],
        form: TemplateForm,
        parent: QWidget | None = None,
    ) -> None:
        """``read_last`` asks for last year's file; ``form`` is what is known already."""
        super().__init__(parent)
        self._outside = outside
        self._own = own
        self._read_last = read_last
        self._last: Whole | None = None
        self._entries: tuple[Entry, ...] = ()
        load_form(self, "new_visit_dialog.ui", TwiceButton, DateEdit, ClockEdit, NewVisitPreview)
        open_at(self, 1180, 640)
        self.setModal(True)
        self._lines = {"organisation": self.organisation_edit, "venue": self.venue_edit}
        self._typed: dict[str, TypedEdit] = {"date": self.date_edit, "start": self.start_edit}
        self.preview.prepare(outside)
        outside.look.dress(self)
        self.organisation_edit.setText(form.organisation or "")
        self.venue_edit.setText(form.venue or "")
        self._fill_choices()
        self._fill_list("standard")
        self._connect()
        self._show_choice()
        self.organisation_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def form(self) -> TemplateForm:
        """Return what was typed, as far as the chosen template asks for it."""
        told: dict[str, Any] = {  # Any: each field has its own type
            "organisation": self.organisation_edit.text().strip() or None,
            "award_type": self.award_combo.currentText().strip() or None,
            "category": self.category_combo.currentIndex() or None,
            "date": self.date_edit.value,
            "start": self.start_edit.value,
            "venue": self.venue_edit.text().strip() or None,
        }
        asked = self._entry.asked
        return TemplateForm(**{name: value for name, value in told.items() if name in asked})

    def choose(self, key: str) -> None:
        """Choose one of our templates by its key, an own one by its name, or ``last`` year's visit."""
        keys = [entry.key for entry in self._entries]
        self.template_list.setCurrentRow(keys.index(key) if key in keys else 0)

    def refuse(self, refusal: DeskError) -> None:
        """Say why no visit was made; what was typed stays."""
        sentence = refusal.sentence(self._outside.language)
        self.refusal_label.setText(self._outside.words.breakable(sentence))
        self.refusal_label.show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._entries:
            self._fill_choices()
            self._fill_list(self._entry.key)
            self._show_choice()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.template_list.currentItemChanged.connect(self._show_choice)
        self.template_list.itemDoubleClicked.connect(self._on_create_clicked)
        for line in self._lines.values():
            line.textEdited.connect(self._show_preview)
        for edit in self._typed.values():
            edit.prepare(self._outside)
            edit.value_typed.connect(self._show_preview)
            edit.echoed.connect(self._on_edit_echoed)
        self.award_combo.currentTextChanged.connect(self._show_preview)
        self.category_combo.activated.connect(self._show_preview)
        self.remove_button.confirmed.connect(self._on_remove_confirmed)
        self.last_button.clicked.connect(self._ask_last)
        self.create_button.clicked.connect(self._on_create_clicked)
        self.close_button.clicked.connect(self.reject)
        for button in (self.remove_button, self.last_button, self.close_button):
            button.setAutoDefault(False)
        # Enter creates from every field.
        self.create_button.setDefault(True)

    @property
    def _entry(self) -> Entry:
        return self._entries[self.template_list.currentRow()]

    def _fill_choices(self) -> None:
        outside = self._outside
        typed, category = self.award_combo.currentText(), self.category_combo.currentIndex()
        self.award_combo.clear()
        self.award_combo.addItems(AWARD_TYPES)
        self.award_combo.setEditText(typed)
        self.category_combo.clear()
        self.category_combo.addItem(self.tr("ไม่ระบุ"))
        for number in CATEGORIES:
            self.category_combo.addItem(outside.figures(category_name(number, outside.language)))
        self.category_combo.setCurrentIndex(max(0, category))
        self.remove_button.name(self.tr("ลบแม่แบบนี้"), self.tr("กดอีกครั้งเพื่อลบแม่แบบ"))

    def _fill_list(self, chosen: str) -> None:
        """List what one may begin with; the office's own stand between ours and last year's visit."""
        self._entries = all_entries(self._own)
        self.template_list.blockSignals(True)
        self.template_list.clear()
        for entry in self._entries:
            line = QListWidgetItem(self._outside.words.breakable(self._name(entry)))
            if entry.own is not None and entry.own.trouble is not None:
                line.setForeground(self._outside.look.colour("danger"))
            self.template_list.addItem(line)
        self.choose(chosen)
        self.template_list.blockSignals(False)

    def _name(self, entry: Entry) -> str:
        if entry.template is not None:
            return self._outside.figures(entry.template.name(self._outside.language))
        if entry.own is None:
            return self.tr("จากการตรวจปีก่อน…")
        # %1 is the name of a template that this office saved.
        text = self.tr("%1 (อ่านไม่ได้)") if entry.own.trouble is not None else self.tr("%1 (ของหน่วยงาน)")
        return text.replace("%1", entry.own.name)

    def _show_choice(self) -> None:
        entry = self._entry
        asked, usual = entry.asked, entry.usual(self._last)
        for name, field in (*self._lines.items(), *self._typed.items()):
            field.setEnabled(name in asked)
        self.award_combo.setEnabled("award_type" in asked)
        typed = self.award_combo.lineEdit()
        if typed is not None:
            typed.setPlaceholderText(usual.award_type or self.tr("ไม่ระบุ"))
        self.category_combo.setEnabled("category" in asked)
        start = usual.start
        hour = "" if start is None else time_of_day(start, self._outside.digits, suffix=False)
        self.start_edit.setPlaceholderText(hour)
        self.organisation_edit.setPlaceholderText(usual.organisation or "")
        self.venue_edit.setPlaceholderText(usual.venue or "")
        self.remove_button.setVisible(entry.own is not None)
        self.remove_button.calm()
        self.last_button.setVisible(entry.last and self._last is not None)
        self.last_button.setText(self.tr("เลือกไฟล์ปีก่อนไฟล์อื่น…"))
        self.about_label.setText(self._outside.words.breakable(self._about(entry)))
        self.refusal_label.hide()
        self._show_preview()

    def _about(self, entry: Entry) -> str:
        if entry.template is not None:
            return entry.template.about(self._outside.language)
        if entry.own is not None:
            trouble = entry.own.trouble
            if trouble is not None:
                return trouble.sentence(self._outside.language)
            return self.tr("แม่แบบที่บันทึกไว้ในเครื่องนี้ วันอื่น ๆ เลื่อนตามวันตรวจประเมินที่ระบุ")
        if self._last is None:
            return self.tr("เริ่มจากไฟล์ของปีก่อน กำหนดการ หน่วยงาน ผู้นำเสนอ และสื่อยังอยู่ ทุกอย่างกลับเป็นยังไม่เสร็จ")
        # %1 is the title of last year's visit.
        title = self._last.visit.title or self._last.visit.organisation or "–"
        return self.tr("เริ่มจาก “%1”").replace("%1", title)

    def _show_preview(self) -> None:
        made = self._entry.made(self.form, self._last)
        self.preview.show_preview(None if made is None else preview_of(made.visit))
        asks = self._entry.last and made is None
        self.create_button.setText(self.tr("เลือกไฟล์ปีก่อน…") if asks else self.tr("สร้างไฟล์งาน…"))
        self.create_button.setEnabled(asks or made is not None)

    def _on_edit_echoed(self, sentence: str, wrong: bool) -> None:
        set_state(self.echo_label, "danger" if wrong else "muted")
        self.echo_label.setText(self._outside.words.breakable(sentence))

    def _on_remove_confirmed(self) -> None:
        own = self._entry.own
        if own is None:
            return
        try:
            self._own.remove(own.name)
        except DeskError as refusal:
            self.refuse(refusal)
            return
        self._fill_list("standard")
        self._show_choice()
        self.template_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_last(self) -> None:
        try:
            chosen = self._read_last(self)
        except DeskError as refusal:
            self.refuse(refusal)
            return
        if chosen is not None:
            self._last = chosen
            self._show_choice()

    def _on_create_clicked(self) -> None:
        wrong = next((edit for edit in self._typed.values() if edit.wrong), None)
        if wrong is not None:
            self._point_to(wrong)
            return
        made = self._entry.made(self.form, self._last)
        if made is not None:
            self.refusal_label.hide()
            self.create_requested.emit(made)
        elif self._entry.last:
            self._ask_last()

    def _point_to(self, wrong: TypedEdit) -> None:
        """Lead back to a field that could not be read, once: who presses again goes on without it."""
        sentence = self.echo_label.text()
        wrong.retranslate()
        self._on_edit_echoed(sentence, wrong=True)
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
