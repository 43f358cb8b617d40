"""The source of an import line by line: each with the mark of what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from pmqa_desk.domain.doubts import doubt_in
from pmqa_desk.domain.draft import Draft, LineRole, ReadLine
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.look import font
from pmqa_desk.qt.model_index import ROOT, Index
from pmqa_desk.qt.painting import CENTRE, LEFT, text_in

MARK_ROLE = Qt.ItemDataRole.UserRole
ROW_PX = 27
BAR_PX = 5
SIGN_PX = 32
CELL_STROKE = " | "


class Tone(IntEnum):
    """How a line of the source is marked."""

    UNUSED = 0
    USED = 1
    ITEM = 2
    DOUBT = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of the source with its mark."""

    line: ReadLine
    tone: Tone
    sign: str
    titles: tuple[str, ...] = ()
    """The items that the line went into, as a tooltip names them."""


class SourceModel(QAbstractListModel):
    """Every line of the source, those that were used marked; no line is ever left out."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._marks: tuple[Mark, ...] = ()

    def show(self, draft: Draft) -> None:
        """Show the lines of a draft; lines change only with the columns of a table."""
        marks = _marks_of(draft)
        if len(marks) != len(self._marks):
            self.beginResetModel()
            self._marks = marks
            self.endResetModel()
            return
        before, self._marks = self._marks, marks
        for row, (old, new) in enumerate(zip(before, marks, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def mark(self, row: int) -> Mark:
        """Return the line at a row."""
        return self._marks[row]

    def row_of(self, uid: str) -> int | None:
        """Return the first line that an item or a session was read from."""
        return next((row for row, mark in enumerate(self._marks) if uid in mark.line.uids), None)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._marks)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
        if role == MARK_ROLE:
            return mark
        if role == Qt.ItemDataRole.DisplayRole:
            return mark.line.text
        if role == Qt.ItemDataRole.ToolTipRole:
            doubts = (doubt_in(self._context.language, doubt) for doubt in mark.line.doubts)
            told = (_in_cells(mark.line.text), *mark.titles, *doubts)
            return self._context.words.breakable("\n".join(told))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._tone_name(mark.tone)} {mark.line.text}"
        return None

    def _tone_name(self, tone: Tone) -> str:
        names = {
            Tone.UNUSED: self.tr("ไม่ได้ใช้"),
            Tone.USED: self.tr("ใช้แล้ว"),
            Tone.ITEM: self.tr("เป็นลำดับ"),
            Tone.DOUBT: self.tr("มีข้อสงสัย"),
        }
        return names[tone]


class SourceDelegate(QStyledItemDelegate):
    """Green is an item, amber has a doubt, grey was not used; a sign says the same as the colour."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._plain = font(15)
        self._bold = font(15, bold=True)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW_PX)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark = index.data(MARK_ROLE)
        assert isinstance(mark, Mark)  # noqa: S101 - the model has no other rows
        look, box = self._context.look, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        tone = {Tone.ITEM: "now", Tone.USED: "now", Tone.DOUBT: "warning"}.get(mark.tone, "faint")
        painter.save()
        painter.fillRect(box, look.colour("next_ground" if chosen else "panel"))
        if mark.tone in {Tone.ITEM, Tone.DOUBT}:
            painter.fillRect(QRectF(box.left(), box.top() + 1, BAR_PX, box.height() - 2), look.colour(tone))
        sign = QRectF(box.left() + BAR_PX, box.top(), SIGN_PX, box.height())
        text_in(painter, sign, self._context.figures(mark.sign), self._bold, look.colour(tone), CENTRE)
        words = box.adjusted(BAR_PX + SIGN_PX + 4, 0, -6, 0)
        ink = look.colour("faint" if mark.tone is Tone.UNUSED else "text")
        text_in(painter, words, _in_cells(mark.line.text), self._plain, ink, LEFT)
        painter.restore()


def _in_cells(text: str) -> str:
    """Return a line of the source with a stroke between the cells of a table."""
    return CELL_STROKE.join(cell for cell in (" ".join(one.split()) for one in text.split("\t")) if cell)


def _marks_of(draft: Draft) -> tuple[Mark, ...]:
    items = {item.uid: item for item in draft.visit.items}
    doubtful = {item.uid for item in draft.visit.items if item.doubts}
    doubtful |= {session.uid for session in draft.visit.sessions if session.doubts}
    marks = []
    for line in draft.lines:
        used = line.role not in {LineRole.UNREAD, LineRole.BLANK}
        doubt = used and (bool(line.doubts) or not doubtful.isdisjoint(line.uids))
        tone = Tone.DOUBT if doubt else Tone.ITEM if line.role is LineRole.ITEM else Tone(used)
        numbers = [items[uid].number or "" for uid in line.uids if uid in items]
        signs = {Tone.DOUBT: "?", Tone.ITEM: numbers[0] if numbers else "", Tone.UNUSED: "·"}
        titles = tuple(f"→ {items[uid].title}" for uid in line.uids if uid in items)
        marks.append(Mark(line, tone, "" if line.role is LineRole.BLANK else signs.get(tone, ""), titles))
    return tuple(marks)
