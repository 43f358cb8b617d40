"""Names that were read, before they are taken: which are new, which are known, what is doubtful."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from typing_extensions import override

from pmqa_desk.domain.names_list import NameDoubt, ReadName
from pmqa_desk.domain.names_taking import Candidate
from pmqa_desk.domain.visit import Appearance, Attendance, Presence
from pmqa_desk.qt.attendance_marks import coming_words, list_name
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.model_index import ROOT, Index


class NamesColumn(IntEnum):
    """The columns of the names read."""

    NAME = 0
    REMARK = 1
    POSITION = 2
    AGENCY = 3
    ROLE = 4
    LIST = 5
    COMING = 6
    TELEPHONE = 7


class NamesModel(QAbstractTableModel):
    """One row a name, ticked if it is to be taken; doubtful ones are amber and say why."""

    ticked = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._candidates: tuple[Candidate, ...] = ()
        self._left_out: set[int] = set()
        self._usual = Attendance.MEMBER

    def show(self, candidates: tuple[Candidate, ...], usual: Attendance) -> None:
        """Show what was read, all of it ticked; ``usual`` is the list where the text names none."""
        self.beginResetModel()
        if [each.read.line for each in candidates] != [each.read.line for each in self._candidates]:
            self._left_out.clear()
        self._candidates, self._usual = candidates, usual
        self.endResetModel()

    @property
    def taken(self) -> tuple[ReadName, ...]:
        """Return who is ticked."""
        return tuple(each.read for each in self._candidates if each.read.line not in self._left_out)

    @property
    def doubtful(self) -> int:
        """Return of how many something is doubtful."""
        return sum(bool(each.read.doubts) for each in self._candidates)

    def read(self, row: int) -> ReadName | None:
        """Return who stands in a row, or ``None``."""
        return self._candidates[row].read if 0 <= row < len(self._candidates) else None

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._candidates)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(NamesColumn)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        ticks = index.isValid() and index.column() == NamesColumn.NAME
        return flags | Qt.ItemFlag.ItemIsUserCheckable if ticks else flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (self.tr("ชื่อ"), self.tr("ข้อสังเกต"), self.tr("ตำแหน่ง"), self.tr("หน่วยงาน"))
        rest = (self.tr("หน้าที่ในที่ประชุม"), self.tr("บัญชี"), self.tr("การมาประชุม"), self.tr("โทรศัพท์"))
        return (*heads, *rest)[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        candidate, column = self._candidates[index.row()], NamesColumn(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column is NamesColumn.NAME:
            taken = candidate.read.line not in self._left_out
            return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(candidate, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._context.words.breakable(self._text(candidate, column))
        if role == Qt.ItemDataRole.BackgroundRole and candidate.read.doubts:
            return self._context.look.colour("warning_ground")
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        read = self.read(index.row())
        if read is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        # Qt gives the state or its number.
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(read.line)
        else:
            self._left_out.add(read.line)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def _text(self, candidate: Candidate, column: NamesColumn) -> str:
        read = candidate.read
        if column is NamesColumn.REMARK:
            return self._remark(candidate)
        if column is NamesColumn.LIST:
            return list_name(read.attendance or self._usual)
        if column is NamesColumn.COMING:
            quiet = read.presence is Presence.EXPECTED and not read.substitute
            appearance = Appearance(
                "", "", presence=read.presence, reason=read.reason, substitute=read.substitute
            )
            return "" if quiet else coming_words(appearance, self._context)
        fields = {
            NamesColumn.NAME: read.name,
            NamesColumn.POSITION: read.position,
            NamesColumn.AGENCY: read.agency,
            NamesColumn.ROLE: read.role,
            NamesColumn.TELEPHONE: read.telephone,
        }
        return fields[column] or ""

    def _remark(self, candidate: Candidate) -> str:
        doubts = " · ".join(self._doubt(doubt) for doubt in candidate.read.doubts)
        if candidate.known is None:
            status = self.tr("เพิ่มใหม่")
        else:
            fields = {
                "position": self.tr("ตำแหน่ง"),
                "agency": self.tr("หน่วยงาน"),
                "role": self.tr("หน้าที่ในที่ประชุม"),
                "telephone": self.tr("โทรศัพท์"),
            }
            # {fields} are names of fields.
            filled = self.tr("มีอยู่แล้ว เติม{fields}")
            names = ", ".join(fields[field] for field in candidate.fills)
            status = filled.replace("{fields}", names) if names else self.tr("มีอยู่แล้ว")
        return f"▲ {doubts} · {status}" if doubts else status

    def _doubt(self, doubt: NameDoubt) -> str:
        doubts = {
            NameDoubt.NO_PREFIX: self.tr("ไม่มีคำนำหน้า อาจไม่ใช่ชื่อ"),
            NameDoubt.MANY: self.tr("อาจมีหลายชื่อในบรรทัดเดียว"),
            NameDoubt.LONG: self.tr("ชื่อยาวผิดปกติ"),
            NameDoubt.TWICE: self.tr("มีชื่อนี้ซ้ำในรายการ"),
            NameDoubt.NOBODY: self.tr("ไม่ระบุว่าแทนผู้ใด"),
            NameDoubt.LIST: self.tr("ไม่รู้จักบัญชีที่ระบุ"),
        }
        return doubts[doubt]
