"""Several items changed alike: only the fields that are ticked, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from pmqa_desk.domain.programme_edits import change_items
from pmqa_desk.domain.visit import Format, Item, ItemStatus, Kind
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.item_fields import changed
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.names import format_name, item_status_name, kind_name
from pmqa_desk.qt.typed_edit import DurationEdit


class SeveralDialog(QDialog):
    """A field that is touched ticks itself; what all items share already stands in it."""

    def __init__(self, context: Context, uids: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._uids = frozenset(uids)
        self.checks: dict[str, QCheckBox] = {}
        self.fields: dict[str, QComboBox | QLineEdit] = {}
        self._grid = QGridLayout()
        self._echo = QLabel(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(460)
        # {count} is a number of items.
        title = self.tr("แก้ {count} ลำดับพร้อมกัน").replace("{count}", str(len(self._uids)))
        self.setWindowTitle(context.figures(title))
        hint = QLabel(
            context.words.breakable(self.tr("เปลี่ยนเฉพาะช่องที่ทำเครื่องหมาย ช่องอื่นของแต่ละลำดับคงเดิม")), self
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Apply | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.apply_button = self.buttons.button(QDialogButtonBox.StandardButton.Apply)
        self.apply_button.setProperty("role", "primary")
        self.apply_button.setDefault(True)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        layout = QVBoxLayout(self)
        for part in (hint, self._grid, self._echo, self.buttons):
            layout.addLayout(part) if isinstance(part, QGridLayout) else layout.addWidget(part)
        self._add_fields()
        self._fill()
        self.apply_button.clicked.connect(self._on_apply)
        self.buttons.rejected.connect(self.reject)
        context.look.dress(self)
        self._allow()
        # Without this, Enter is for the button that closes.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.fields["kind"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_fields(self) -> None:
        kinds = [(kind_name(kind), kind.value) for kind in Kind]
        shapes = [(self.tr("ยังไม่ระบุ"), None), *((format_name(f), f.value) for f in Format)]
        states = [(item_status_name(status), status.value) for status in ItemStatus]
        kept: list[tuple[str, bool | None]] = [
            (self.tr("ตามประเภท"), None),
            (self.tr("ห้ามลด"), True),
            (self.tr("ลดได้"), False),
        ]
        self._add("kind", self.tr("ประเภท"), self._combo(kinds))
        self._add("length", self.tr("เวลา"), self._duration())
        self._add("agency", self.tr("หน่วยงานรับผิดชอบ"), QLineEdit(self))
        self._add("section", self.tr("ช่วง"), QLineEdit(self))
        self._add("format", self.tr("รูปแบบ"), self._combo(shapes))
        self._add("status", self.tr("สถานะการเตรียม"), self._combo(states))
        self._add("protected", self.tr("การเฉลี่ยเวลา"), self._combo(kept))

    def _combo(self, choices: Collection[tuple[str, object]]) -> QComboBox:
        combo = QComboBox(self)
        for name, value in choices:
            combo.addItem(name, value)
        combo.setCurrentIndex(-1)
        return combo

    def _duration(self) -> DurationEdit:
        edit = DurationEdit(self)
        edit.prepare(self._context)
        edit.echoed.connect(self._on_echoed)
        return edit

    def _add(self, field: str, name: str, edit: QComboBox | QLineEdit) -> None:
        row = len(self.checks)
        check = QCheckBox(name, self)
        edit.setAccessibleName(name)
        self._grid.addWidget(check, row, 0)
        self._grid.addWidget(edit, row, 1)
        self.checks[field], self.fields[field] = check, edit
        touched = partial(self._on_touched, field)
        if isinstance(edit, QComboBox):
            edit.activated.connect(touched)
        else:
            edit.textEdited.connect(touched)
        check.toggled.connect(self._allow)

    def _fill(self) -> None:
        """Show what all items share."""
        items = [item for item in self._context.bridge.session.visit.items if item.uid in self._uids]
        for field, edit in self.fields.items():
            values = {_READ[field](item) for item in items}
            if len(values) != 1:
                continue
            (value,) = values
            if isinstance(edit, QComboBox):
                edit.setCurrentIndex(edit.findData(value))
            elif isinstance(edit, DurationEdit):
                edit.set_value(value)
            else:
                edit.setText(str(value or ""))

    def _value(self, field: str) -> object:
        edit = self.fields[field]
        if isinstance(edit, QComboBox):
            return edit.currentData()
        return edit.value if isinstance(edit, DurationEdit) else edit.text()

    def _is_unchosen(self, field: str) -> bool:
        """Return whether it is a list of choices of which none was made, as the items differ."""
        edit = self.fields[field]
        return isinstance(edit, QComboBox) and edit.currentIndex() < 0

    def _allow(self) -> None:
        ticked = any(check.isChecked() for check in self.checks.values())
        wrong = any(
            isinstance(edit, DurationEdit) and edit.wrong and self.checks[field].isChecked()
            for field, edit in self.fields.items()
        )
        self.apply_button.setEnabled(ticked and not wrong)

    def _on_touched(self, field: str, value: object) -> None:
        del value
        self.checks[field].setChecked(True)
        self._allow()

    def _on_echoed(self, text: str, wrong: bool) -> None:
        self._echo.setText(self._context.words.breakable(text))
        set_state(self._echo, "danger" if wrong else "now")
        self._allow()

    def _on_apply(self) -> None:
        ticked = (field for field, check in self.checks.items() if check.isChecked())
        values = {field: self._value(field) for field in ticked if not self._is_unchosen(field)}

        def change(item: Item) -> Item:
            for field, value in values.items():
                item = changed(item, field, value)
            return item

        session, uids = self._context.bridge.session, self._uids
        label = self.tr("แก้หลายลำดับ")
        if self._context.bridge.attempt(
            lambda: session.edit(lambda visit: change_items(visit, uids, change), label)
        ):
            self.accept()


_READ: dict[str, Callable[[Item], object]] = {
    "kind": lambda item: item.kind.value,
    "length": lambda item: item.duration_s,
    "agency": lambda item: item.agency,
    "section": lambda item: item.section,
    "format": lambda item: item.format.value if item.format else None,
    "status": lambda item: item.status.value,
    "protected": lambda item: item.protected,
}
