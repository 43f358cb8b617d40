"""A sheet over the list in which one item is edited while the run goes on; it covers no clock."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout
from typing_extensions import override

from pmqa_desk.qt.console_form import ConsoleForm, put_property
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.typed_edit import DurationEdit

LONGEST_TITLE = 400


class RowSheet(QFrame):
    """Title and length of an item, and what may be done to its row; shows and asks, decides nothing."""

    kept = Signal()
    left = Signal()
    typed = Signal()
    step_wanted = Signal(int)
    insert_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self._uid = ""
        self.setObjectName("row_sheet")
        self.setProperty("role", "panel")
        self._head = ElidedLabel(self)
        self._head.setProperty("role", "strong")
        self._title_name = QLabel(self)
        self._length_name = QLabel(self)
        self.title_edit = QLineEdit(self)
        self.title_edit.setMaxLength(LONGEST_TITLE)
        self.length_edit = DurationEdit(self)
        self.length_edit.prepare(form.context)
        self.echo_label = ElidedLabel(self)
        self.up_button, self.down_button = QPushButton(self), QPushButton(self)
        self.insert_button, self.remove_button = QPushButton(self), QPushButton(self)
        self.keep_button = QPushButton(self)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "muted")
        self._lay()
        self._connect()
        self.hide()

    @property
    def title(self) -> str:
        """Return the title as typed."""
        return self.title_edit.text()

    @property
    def length_s(self) -> int | None:
        """Return the length that was understood."""
        value = self.length_edit.value
        return value if isinstance(value, int) else None

    def open(self, uid: str, head: str, values: tuple[str, int | None], *, new: bool) -> None:
        """Show title and length of an item at the row ``uid``; a new one has none yet to be moved."""
        self._uid = uid
        title, length_s = values
        self.name()
        self._head.show_text(head)
        self.title_edit.setText(title)
        self.length_edit.set_value(length_s)
        self._on_length_echoed(self.length_edit.echo(), wrong=False)
        for button in self._row_buttons():
            button.setVisible(not new)
        self.show()
        self.place()
        self.raise_()
        self.title_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title_edit.selectAll()

    def leave(self) -> None:
        """Close; what was typed is not kept."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def place(self) -> None:
        """Lie below the row it names, or above it where there is no room; within the list if that is away."""
        view = self._form.run_view
        place = self._form.table.place(self._uid)
        row = view.visualRect(view.currentIndex() if place is None else self._form.table.index(place, 0))
        tall = self.sizeHint().height()
        corner = view.viewport().mapTo(self._form, row.bottomLeft())
        lowest = view.mapTo(self._form, QPoint(0, view.height())).y()
        top = corner.y() + 1
        if top + tall > lowest:
            top = corner.y() - row.height() - tall
        top = max(self._form.header.height(), min(top, lowest - tall))
        self.setGeometry(view.mapTo(self._form, QPoint(0, 0)).x(), top, view.width(), tall)

    def name(self) -> None:
        """Write all words."""
        self._title_name.setText(self.tr("ชื่อเรื่อง"))
        self._length_name.setText(self.tr("ระยะเวลา"))
        self.title_edit.setAccessibleName(self._title_name.text())
        self.length_edit.setAccessibleName(self._length_name.text())
        self.up_button.setText(self.tr("เลื่อนขึ้น"))
        self.up_button.setToolTip("Alt+↑")
        self.down_button.setText(self.tr("เลื่อนลง"))
        self.down_button.setToolTip("Alt+↓")
        self.insert_button.setText(self.tr("เพิ่มใต้ลำดับนี้"))
        self.insert_button.setToolTip("Insert")
        self.remove_button.setText(self.tr("ลบลำดับ"))
        self.remove_button.setToolTip("Delete")
        self.keep_button.setText(self.tr("เก็บการแก้ไข"))
        self._hint.setText(self.tr("Enter เก็บ · Esc ไม่เก็บ"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Nothing behind the sheet may act on it.
        event.accept()

    def _row_buttons(self) -> tuple[QPushButton, ...]:
        return self.up_button, self.down_button, self.insert_button, self.remove_button

    def _lay(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self._head)
        fields = QGridLayout()
        fields.setHorizontalSpacing(8)
        fields.addWidget(self._title_name, 0, 0)
        fields.addWidget(self.title_edit, 0, 1, 1, 2)
        fields.addWidget(self._length_name, 1, 0)
        fields.addWidget(self.length_edit, 1, 1)
        fields.addWidget(self.echo_label, 1, 2)
        fields.setColumnStretch(2, 1)
        self.length_edit.setFixedWidth(110)
        layout.addLayout(fields)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in self._row_buttons():
            button.setProperty("role", "control")
            row.addWidget(button, 1)
        layout.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        self.keep_button.setProperty("role", "small")
        foot.addWidget(self.keep_button)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.title_edit.returnPressed.connect(self.kept)
        self.length_edit.returnPressed.connect(self.kept)
        self.keep_button.clicked.connect(self.kept)
        self.title_edit.textEdited.connect(self.typed)
        self.length_edit.textEdited.connect(self.typed)
        self.length_edit.echoed.connect(self._on_length_echoed)
        self.up_button.clicked.connect(self._on_up_clicked)
        self.down_button.clicked.connect(self._on_down_clicked)
        self.insert_button.clicked.connect(self.insert_wanted)
        self.remove_button.clicked.connect(self.removal_wanted)

    def _on_up_clicked(self) -> None:
        self.step_wanted.emit(-1)

    def _on_down_clicked(self) -> None:
        self.step_wanted.emit(1)

    def _on_length_echoed(self, sentence: str, wrong: bool) -> None:
        empty = self.tr("ไม่กำหนดเวลา") if self.length_edit.value is None and not wrong else ""
        put_property(self.echo_label, "state", "danger" if wrong else "muted")
        self.echo_label.show_text(sentence or empty)
