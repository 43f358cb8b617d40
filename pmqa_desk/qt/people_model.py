"""The directory of people as an editable table, with how each came to the session at hand."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QByteArray, QMimeData, QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from pmqa_desk.domain.visit import Attendance, Presence
from pmqa_desk.qt.announcing import announce_anew, announce_steps
from pmqa_desk.qt.attendance_marks import coming_sign, coming_words, list_name
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.model_index import ROOT, Index
from pmqa_desk.qt.people_rows import PersonRow
from pmqa_desk.qt.row_steps import row_steps

MIME = "application/x-pmqa-people"
# Beyond so many steps from one order to another the view is quicker to begin anew.
MOST_STEPS = 24


class PeopleColumn(IntEnum):
    """The columns of the directory."""

    NUMBER = 0
    NAME = 1
    COMING = 2
    POSITION = 3
    AGENCY = 4
    ROLE = 5
    LIST = 6
    TELEPHONE = 7


# What is typed of a person; how they came is no matter of the directory.
FIELDS = {
    PeopleColumn.NAME: "name",
    PeopleColumn.POSITION: "position",
    PeopleColumn.AGENCY: "agency",
    PeopleColumn.ROLE: "role",
    PeopleColumn.LIST: "attendance",
    PeopleColumn.TELEPHONE: "telephone",
}


class PeopleModel(QAbstractTableModel):
    """One row a person in the order of rank; edits are only asked for."""

    typed = Signal(str, str, str)
    """The identity of a person, the name of the field, the text."""
    reason_typed = Signal(str, str)
    """Whose absence has a reason, and which."""
    dropped = Signal(object, object)
    """The identities of those who were dragged, and before whom they fell."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[PersonRow, ...] = ()
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> tuple[PersonRow, ...]:
        """Return the rows on show."""
        return self._rows

    def row_of(self, uid: str | None) -> int | None:
        """Return the row of a person, or ``None``."""
        return None if uid is None else self._places.get(uid)

    def show(self, rows: tuple[PersonRow, ...]) -> None:
        """Show other rows; only what differs is announced, unless that is nearly everything."""
        steps = list(row_steps([row.key for row in self._rows], [row.key for row in rows]))
        if len(steps) > MOST_STEPS:
            self.beginResetModel()
            self._set(rows)
            self.endResetModel()
            return
        announce_steps(self, steps, self._rows, rows, self._set)
        before, by_key = self._rows, {row.key: row for row in rows}
        self._set(tuple(by_key[row.key] for row in before))
        changed = [
            place for place, (old, new) in enumerate(zip(before, self._rows, strict=True)) if old != new
        ]
        if changed:
            last = self.index(changed[-1], PeopleColumn.TELEPHONE)
            self.dataChanged.emit(self.index(changed[0], 0), last)

    def show_anew(self) -> None:
        """Let every cell be read again: language, digits or icons are others."""
        announce_anew(self)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(PeopleColumn)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        column = PeopleColumn(index.column())
        absent = self._rows[index.row()].appearance.presence is Presence.ABSENT
        editable = column in FIELDS or (column is PeopleColumn.COMING and absent)
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], PeopleColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._context.words.breakable(self._text(row, column))
        if role == Qt.ItemDataRole.EditRole:
            return self._edited(row, column)
        return self._look(row, column, role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (self.tr("ที่"), self.tr("ชื่อ"), self.tr("การมาประชุม"), self.tr("ตำแหน่ง"), self.tr("หน่วยงาน"))
        return (*heads, self.tr("หน้าที่ในที่ประชุม"), self.tr("บัญชี"), self.tr("โทรศัพท์"))[section]

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row, column = self._rows[index.row()], PeopleColumn(index.column())
        if column is PeopleColumn.COMING:
            self.reason_typed.emit(row.key, str(value))
        elif column in FIELDS:
            self.typed.emit(row.key, FIELDS[column], str(value))
        return True

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        places = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(MIME, QByteArray("\n".join(self._rows[place].key for place in places).encode()))
        return data

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if action is not Qt.DropAction.MoveAction or not data.hasFormat(MIME):
            return False
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        before = self._rows[place].key if place < len(self._rows) else None
        self.dropped.emit(bytes(data.data(MIME).data()).decode().split("\n"), before)
        # Not done by the view: the visit is edited, and the rows follow it.
        return False

    def _set(self, rows: tuple[PersonRow, ...]) -> None:
        self._rows = rows
        self._places = {row.key: place for place, row in enumerate(rows)}

    def _text(self, row: PersonRow, column: PeopleColumn) -> str:
        if column is PeopleColumn.NUMBER:
            return self._context.figures(row.number)
        if column is PeopleColumn.COMING:
            return coming_words(row.appearance, self._context)
        if column is PeopleColumn.LIST:
            return list_name(row.listed)
        text = str(getattr(row.person, FIELDS[column]) or "")
        return " ".join(text.split())

    def _edited(self, row: PersonRow, column: PeopleColumn) -> str:
        if column is PeopleColumn.COMING:
            return row.appearance.reason or ""
        value = getattr(row.person, FIELDS[column]) if column in FIELDS else ""
        return value.value if isinstance(value, Attendance) else value or ""

    def _look(self, row: PersonRow, column: PeopleColumn, role: int) -> object:
        away = row.appearance.presence is Presence.UNLISTED
        if column is PeopleColumn.COMING:
            icon, tone = coming_sign(row.appearance)
            looks = {
                Qt.ItemDataRole.DecorationRole: self._context.look.icon(icon, tone),
                Qt.ItemDataRole.ForegroundRole: self._context.look.colour(tone),
            }
            return looks.get(Qt.ItemDataRole(role))
        if role == Qt.ItemDataRole.ForegroundRole and away:
            return self._context.look.colour("faint")
        if role == Qt.ItemDataRole.TextAlignmentRole and column is PeopleColumn.NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
