"""The people of the minutes as an editable table."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from pmqa_desk.domain.record_edits import put_person
from pmqa_desk.domain.visit import Attendance, Person
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.model_index import ROOT, Index

FIELDS = ("name", "position", "agency", "role", "attendance")
ATTENDANCE = FIELDS.index("attendance")


class PeopleModel(QAbstractTableModel):
    """One row a person, in the order of rank that the user gives; each cell is kept as it is typed."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._people = context.bridge.session.visit.people
        context.bridge.visit_changed.connect(self._on_visit_changed)

    def person(self, row: int) -> Person | None:
        """Return the person of a row, or ``None``."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, uid: str) -> int | None:
        """Return the row of a person, or ``None``."""
        return next((row for row, person in enumerate(self._people) if person.uid == uid), None)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._people)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(FIELDS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        person = self.person(index.row())
        if person is None or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return None
        value = getattr(person, FIELDS[index.column()])
        if isinstance(value, Attendance):
            return value.value if role == Qt.ItemDataRole.EditRole else self.attendance_name(value)
        return value or ""

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            "name": self.tr("ชื่อ"),
            "position": self.tr("ตำแหน่ง"),
            "agency": self.tr("หน่วยงาน"),
            "role": self.tr("หน้าที่ในที่ประชุม"),
            "attendance": self.tr("บัญชี"),
        }
        return names[FIELDS[section]]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        person = self.person(index.row())
        if person is None or role != Qt.ItemDataRole.EditRole:
            return False
        changed = _changed(person, FIELDS[index.column()], str(value).strip())
        session = self._context.bridge.session
        label = self.tr("แก้รายชื่อ")
        return self._context.bridge.attempt(
            lambda: session.edit(lambda visit: put_person(visit, changed), label)
        )

    def attendance_name(self, attendance: Attendance) -> str:
        """Return the list of the minutes in which somebody stands."""
        names = {
            Attendance.MEMBER: self.tr("ผู้มาประชุม"),
            Attendance.OTHER: self.tr("ผู้เข้าร่วมประชุม"),
            Attendance.ASSESSOR: self.tr("ผู้ตรวจประเมิน"),
        }
        return names[attendance]

    def _on_visit_changed(self) -> None:
        before, self._people = self._people, self._context.bridge.session.visit.people
        if before == self._people:
            return
        if [person.uid for person in before] == [person.uid for person in self._people]:
            self.dataChanged.emit(self.index(0, 0), self.index(len(before) - 1, len(FIELDS) - 1))
            return
        self._people, after = before, self._people
        self.beginResetModel()
        self._people = after
        self.endResetModel()


class AttendanceDelegate(QStyledItemDelegate):
    """Chooses the list of the minutes from the three there are."""

    def __init__(self, model: PeopleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = QComboBox(parent)
        for attendance in Attendance:
            combo.addItem(self._model.attendance_name(attendance), attendance.value)
        return combo

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    @override
    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QComboBox):
            self._model.setData(index, editor.currentData())


def _changed(person: Person, field: str, text: str) -> Person:
    """Return the person with one field as typed; an empty name stays an empty name."""
    if field == "attendance":
        return replace(person, attendance=Attendance(text))
    if field == "name":
        return replace(person, name=text)
    changes: dict[str, Any] = {field: text or None}  # Any: the fields left are all texts or nothing
    return replace(person, **changes)
