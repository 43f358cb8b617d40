"""The folded part of the detail pane: the operator's notes, the marks of time, what happens to the length."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPlainTextEdit, QToolButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.forecast import marks_of
from pmqa_desk.domain.time_sharing import MIDDLE_PRIORITY, is_protected
from pmqa_desk.domain.visit import Item
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.item_fields import changed, shown_text
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.typed_edit import DurationEdit
from pmqa_desk.qt.typing_keeper import TypingKeeper

PROTECTIONS = (None, True, False)
PRIORITIES = range(1, 10)


class ItemMore(QWidget):
    """What few items need; the head says how many of its fields are filled in, open or folded."""

    more_button: QToolButton
    more_body: QWidget
    notes_edit: QPlainTextEdit
    warning_edit: DurationEdit
    danger_edit: DurationEdit
    mark_echo_label: QLabel
    advance_check: QCheckBox
    protected_combo: QComboBox
    priority_combo: QComboBox

    def __init__(self, context: Context, keeper: TypingKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._keeper = keeper
        self._item: Item | None = None
        load_form(self, "item_more.ui", DurationEdit)
        self._marks = {"warning": self.warning_edit, "danger": self.danger_edit}
        self._choices = {"protected": self.protected_combo, "priority": self.priority_combo}
        self.notes_edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.notes_edit.setAcceptDrops(False)
        self.more_body.hide()
        for value in PROTECTIONS:
            self.protected_combo.addItem("", value)
        for value in (None, *PRIORITIES):
            self.priority_combo.addItem("", value)
        self._connect()
        self._retranslate()

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Return what one types or chooses in, in the order of reading."""
        return (self.notes_edit, *self._marks.values(), self.advance_check, *self._choices.values())

    def show_item(self, item: Item, *, anew: bool) -> None:
        """Show an item; what is being typed at the same one stays."""
        self._item = item
        self._show_notes(item, anew=anew)
        for field, edit in self._marks.items():
            if not self._keeper.waits_for(field):
                edit.set_value(item.warning_s if field == "warning" else item.danger_s)
        self.advance_check.setChecked(item.advance)
        self.protected_combo.setCurrentIndex(PROTECTIONS.index(item.protected))
        self.priority_combo.setCurrentIndex(item.priority or 0)
        self._name()

    def lock(self, *, locked: bool) -> None:
        """Let nothing be changed, or all."""
        self.notes_edit.setReadOnly(locked)
        for edit in self._marks.values():
            edit.setReadOnly(locked)
        for part in (self.advance_check, *self._choices.values()):
            part.setEnabled(not locked)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._item is not None:
            self._retranslate()
            self._name()

    def _connect(self) -> None:
        self.more_button.toggled.connect(self._on_more_toggled)
        self.notes_edit.textChanged.connect(self._on_notes_changed)
        self.warning_edit.value_typed.connect(self._on_warning_typed)
        self.danger_edit.value_typed.connect(self._on_danger_typed)
        self.advance_check.clicked.connect(self._on_advance_clicked)
        self.protected_combo.activated.connect(self._on_protected_chosen)
        self.priority_combo.activated.connect(self._on_priority_chosen)
        for edit in self._marks.values():
            edit.prepare(self._context)
            edit.echoed.connect(self._on_mark_echoed)

    def _retranslate(self) -> None:
        for edit in self._marks.values():
            edit.retranslate()
        self.protected_combo.setItemText(1, self.tr("ห้ามลดเวลา"))
        self.protected_combo.setItemText(2, self.tr("ลดเวลาได้"))
        self.priority_combo.setItemText(0, self.tr("ปานกลาง"))
        for place, priority in enumerate(PRIORITIES, 1):
            self.priority_combo.setItemText(place, self._priority_name(priority))

    def _priority_name(self, priority: int) -> str:
        names = {
            PRIORITIES[0]: self.tr("%1 ให้เวลาก่อน"),
            MIDDLE_PRIORITY: self.tr("%1 ปานกลาง"),
            PRIORITIES[-1]: self.tr("%1 ให้เวลาหลังสุด"),
        }
        return self._context.figures(names.get(priority, "%1").replace("%1", str(priority)))

    def _name(self) -> None:
        """Say what stands behind the fold, and what a field left empty means for this item."""
        item = self._item
        if item is None:
            return
        given = (item.notes, item.warning_s, item.danger_s, item.protected, item.priority)
        count = sum(value is not None for value in given) + item.advance
        # %1 is how many of the fields are filled in.
        text = self.tr("เพิ่มเติม (%1)").replace("%1", str(count)) if count else self.tr("เพิ่มเติม")
        self.more_button.setText(self._context.figures(text))
        by_kind = self.tr("ห้ามลด (ตามประเภท)") if _usually_kept(item) else self.tr("ลดได้ (ตามประเภท)")
        self.protected_combo.setItemText(0, by_kind)
        usual = marks_of(changed(changed(item, "warning", None), "danger", None), item.duration_s)
        self._hint(self.warning_edit, usual.warning_ms, self.tr("20 % ของเวลา"))
        self._hint(self.danger_edit, usual.danger_ms, self.tr("10 % ของเวลา"))

    def _hint(self, edit: DurationEdit, usual_ms: float, share: str) -> None:
        # %1 is a length.
        text = self.tr("ปกติ %1").replace("%1", self._context.length_in_words(round(usual_ms / 1000)))
        edit.setPlaceholderText(text if usual_ms else self._context.figures(share))
        edit.setToolTip(f"{text} ({self._context.figures(share)})" if usual_ms else "")

    def _show_notes(self, item: Item, *, anew: bool) -> None:
        text, present = shown_text(item, "notes"), self.notes_edit.toPlainText()
        same = changed(item, "notes", present) == item
        typing = self._keeper.waits_for("notes") or (self.notes_edit.hasFocus() and same)
        if present == text or (typing and not anew):
            return
        self.notes_edit.blockSignals(True)
        self.notes_edit.setPlainText(text)
        self.notes_edit.blockSignals(False)

    def _on_more_toggled(self, opened: bool) -> None:
        self.more_body.setVisible(opened)
        arrow = Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow
        self.more_button.setArrowType(arrow)

    def _on_notes_changed(self) -> None:
        self._keeper.typed("notes", self.notes_edit.toPlainText())

    def _on_warning_typed(self, value: object) -> None:
        self._keeper.typed("warning", value)

    def _on_danger_typed(self, value: object) -> None:
        self._keeper.typed("danger", value)

    def _on_mark_echoed(self, text: str, wrong: bool) -> None:
        # One line serves two fields: it speaks of the one that is typed in.
        typed = any(edit is self.sender() and edit.hasFocus() for edit in self._marks.values())
        said = text if wrong or typed else ""
        self.mark_echo_label.setText(self._context.words.breakable(said))
        self.mark_echo_label.setVisible(bool(said))
        set_state(self.mark_echo_label, "danger" if wrong else "now")

    def _on_advance_clicked(self, checked: bool) -> None:
        self._put("advance", checked, lambda item: item.advance)

    def _on_protected_chosen(self, place: int) -> None:
        self._put("protected", self.protected_combo.itemData(place), lambda item: item.protected)

    def _on_priority_chosen(self, place: int) -> None:
        self._put("priority", self.priority_combo.itemData(place), lambda item: item.priority)

    def _put(self, field: str, value: object, present: Callable[[Item], object]) -> None:
        if self._item is not None and value != present(self._item):
            self._keeper.put(field, value)


def _usually_kept(item: Item) -> bool:
    return is_protected(changed(item, "protected", None))
