"""What the import preview shows of the draft: the items and the sessions that were read."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)
from typing_extensions import override

from pmqa_desk.domain.doubts import doubt_in
from pmqa_desk.domain.draft_edits import cell_doubts
from pmqa_desk.domain.run_names import session_kind_title
from pmqa_desk.domain.thai import time_of_day
from pmqa_desk.domain.visit import Item, Session
from pmqa_desk.qt.announcing import announce_anew, announce_steps
from pmqa_desk.qt.cell_delegate import VALUE_ROLE, Value
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.model_index import ROOT, Index
from pmqa_desk.qt.names import kind_name
from pmqa_desk.qt.row_steps import row_steps


class DraftColumn(IntEnum):
    """The columns of the items read."""

    NUMBER = 0
    KIND = 1
    TITLE = 2
    AGENCY = 3
    START = 4
    LENGTH = 5


CELLS = {
    DraftColumn.NUMBER: ("number", Value.TEXT),
    DraftColumn.KIND: ("kind", Value.KIND),
    DraftColumn.TITLE: ("title", Value.TEXT),
    DraftColumn.AGENCY: ("agency", Value.TEXT),
    DraftColumn.START: ("start", Value.CLOCK),
    DraftColumn.LENGTH: ("length", Value.LENGTH),
}


class DraftModel(QAbstractTableModel):
    """The items read; doubtful cells are amber, with a triangle and the reason."""

    typed = Signal(str, str, object)
    """The identity of an item, the name of its field, the value typed."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._items: tuple[Item, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """Return the items on show."""
        return self._items

    def show(self, items: tuple[Item, ...]) -> None:
        """Show other items; only what differs is announced."""
        steps = row_steps([item.uid for item in self._items], [item.uid for item in items])
        announce_steps(self, steps, self._items, items, self._put)
        before, self._items = self._items, items
        for row, (old, new) in enumerate(zip(before, items, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(DraftColumn) - 1))

    def show_anew(self) -> None:
        """Let every cell be read again: language or icons are others."""
        announce_anew(self)

    def row_of(self, uid: str) -> int | None:
        """Return where an item stands, or ``None``."""
        return next((row for row, item in enumerate(self._items) if item.uid == uid), None)

    def doubts(self, row: int, column: int) -> tuple[str, ...]:
        """Return the doubts about one cell, in the language of the screen."""
        doubts = cell_doubts(self._items[row], CELLS[DraftColumn(column)][0])
        return tuple(doubt_in(self._context.language, doubt) for doubt in doubts)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(DraftColumn)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(DraftColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(DraftColumn(section))
        names = (
            self.tr("ที่"),
            self.tr("ประเภท"),
            self.tr("ลำดับการนำเสนอ"),
            self.tr("หน่วยงานรับผิดชอบ"),
            self.tr("เริ่ม (น.)"),
            self.tr("เวลา"),
        )
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item, column = self._items[index.row()], DraftColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == Qt.ItemDataRole.EditRole:
            return _value(item, column)
        if role == VALUE_ROLE:
            return CELLS[column][1]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return self._doubtful(index.row(), column, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self.typed.emit(self._items[index.row()].uid, CELLS[DraftColumn(index.column())][0], value)
        return True

    def _doubtful(self, row: int, column: DraftColumn, role: int) -> object:
        doubts = self.doubts(row, column)
        look = self._context.look
        if role == Qt.ItemDataRole.ToolTipRole:
            text = "\n".join(doubts) or self._text(self._items[row], column)
            return self._context.words.breakable(text)
        if not doubts:
            missing = column is DraftColumn.LENGTH and self._items[row].duration_s is None
            return look.colour("faint") if missing and role == Qt.ItemDataRole.ForegroundRole else None
        if role == Qt.ItemDataRole.BackgroundRole:
            return look.colour("warning_ground")
        if role == Qt.ItemDataRole.ForegroundRole:
            return look.colour("warning")
        if role == Qt.ItemDataRole.DecorationRole:
            return look.tinted("triangle", look.colour("warning"), 14)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((self._text(self._items[row], column), *doubts))
        return None

    def _text(self, item: Item, column: DraftColumn) -> str:
        context = self._context
        if column is DraftColumn.KIND:
            return kind_name(item.kind)
        if column is DraftColumn.START:
            return "–" if item.start is None else time_of_day(item.start, context.digits, suffix=False)
        if column is DraftColumn.LENGTH:
            return self.tr("ยังไม่ระบุ") if item.duration_s is None else context.length(item.duration_s)
        if column is DraftColumn.NUMBER:
            return context.figures(item.number or "")
        return item.title if column is DraftColumn.TITLE else item.agency or "–"

    def _put(self, items: tuple[Item, ...]) -> None:
        self._items = items


SESSION_CELLS = (("kind", Value.SESSION), ("date", Value.DATE), ("start", Value.CLOCK), ("venue", Value.TEXT))


class SessionModel(QAbstractTableModel):
    """The dated sessions that were read."""

    typed = Signal(str, str, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sessions: tuple[Session, ...] = ()

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Return the sessions on show."""
        return self._sessions

    def show(self, sessions: tuple[Session, ...]) -> None:
        """Show other sessions; there are never more than a handful."""
        if [session.uid for session in sessions] != [session.uid for session in self._sessions]:
            self.beginResetModel()
            self._sessions = sessions
            self.endResetModel()
        elif sessions != self._sessions:
            self._sessions = sessions
            last = self.index(len(sessions) - 1, len(SESSION_CELLS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._sessions)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(SESSION_CELLS)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("ครั้งอื่นที่พบ"), self.tr("วันที่"), self.tr("เริ่ม (น.)"), self.tr("สถานที่"))[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        session = self._sessions[index.row()]
        field, value = SESSION_CELLS[index.column()]
        if role == VALUE_ROLE:
            return value
        if role == Qt.ItemDataRole.EditRole:
            return getattr(session, field)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(session)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            doubts = "\n".join(doubt_in(self._context.language, doubt) for doubt in session.doubts)
            return self._context.words.breakable(doubts or self._texts(session)[index.column()])
        if session.doubts and role == Qt.ItemDataRole.BackgroundRole:
            return self._context.look.colour("warning_ground")
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self.typed.emit(self._sessions[index.row()].uid, SESSION_CELLS[index.column()][0], value)
        return True

    def _texts(self, session: Session) -> tuple[str, ...]:
        context = self._context
        start = "–" if session.start is None else time_of_day(session.start, context.digits, suffix=False)
        kind = session_kind_title(session.kind, context.language)
        return (kind, context.day(session.date, short=True), start, session.venue or "–")


def _value(item: Item, column: DraftColumn) -> object:
    values: Sequence[object] = (
        item.number,
        item.kind.value,
        item.title,
        item.agency,
        item.start,
        item.duration_s,
    )
    return values[column]


def _side(column: DraftColumn) -> Qt.AlignmentFlag:
    right = column in {DraftColumn.NUMBER, DraftColumn.START, DraftColumn.LENGTH}
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
