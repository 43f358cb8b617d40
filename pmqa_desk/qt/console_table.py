"""The run as a table: planned, actual and expected each in its own column, one row an item."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.visit import StartRule
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.look import KIND_ICONS, Look, font
from pmqa_desk.qt.model_index import ROOT, Index
from pmqa_desk.qt.painting import LEFT, RIGHT, smooth, text_in

NUMBER, MARK, TITLE, PLANNED, ACTUAL, EXPECTED, DIFFERENCE = range(7)
ROW_ROLE = Qt.ItemDataRole.UserRole
# A fixed start later than this is called late, as the day's lateness is.
LATE_MS = 30_000


class RowState(StrEnum):
    """What an item is to the run at this instant."""

    DONE = "done"
    NOW = "now"
    NEXT = "next"
    SKIPPED = "skipped"
    AHEAD = "ahead"
    PASSED = "passed"
    """Passed over by a jump: neither done nor to come."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is shown."""

    uid: str
    state: RowState
    icon: str
    cells: tuple[str, ...]
    late: bool
    """A fixed start will be missed."""


class RunTable(QAbstractTableModel):
    """Rows of a run; only what changed is told to the view."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[Row, ...] = ()
        self._heads: tuple[str, ...] = ("",) * 7
        self._armed: str | None = None
        self.compact = False
        """The head of the titles has little room."""

    def show_run(self, view: RunView | None) -> None:
        """Show a run as it stands."""
        rows = () if view is None else self._rows_of(view)
        if [row.uid for row in rows] != [row.uid for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            changed = [n for n, row in enumerate(rows) if row != self._rows[n]]
            self._rows = rows
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], DIFFERENCE))
        done = sum(row.state in {RowState.DONE, RowState.SKIPPED} for row in rows)
        self._show_heads(done, len(rows))

    def arm(self, uid: str | None) -> None:
        """Let a row ask whether it is really meant; ``None`` lets none ask."""
        self._armed = uid
        if self._rows:
            self.dataChanged.emit(self.index(0, TITLE), self.index(len(self._rows) - 1, TITLE))

    @property
    def armed(self) -> str | None:
        """Return the row that asks."""
        return self._armed

    def row(self, place: int) -> Row | None:
        """Return a row, or ``None`` beyond the last."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place(self, uid: str) -> int | None:
        """Return the place of an item, or ``None``."""
        return next((n for n, row in enumerate(self._rows) if row.uid == uid), None)

    def place_of(self, state: RowState) -> int | None:
        """Return the first row in a state."""
        return next((n for n, row in enumerate(self._rows) if row.state is state), None)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = LEFT if section <= TITLE else RIGHT
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            asked = index.column() == TITLE and row.uid == self._armed
            return self.tr("กด Enter อีกครั้งเพื่อไปลำดับนี้") if asked else row.cells[index.column()]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return "  ".join(cell for cell in row.cells if cell)
        return None

    def _show_heads(self, done: int, count: int) -> None:
        text = self.tr("ลำดับการนำเสนอ · เสร็จแล้ว {done} จาก {count}")
        if self.compact:
            text = self.tr("เสร็จแล้ว {done} จาก {count}")
        text = text.replace("{done}", str(done)).replace("{count}", str(count))
        title = self._context.figures(text)
        columns = (self.tr("กำหนด"), self.tr("จริง"), self.tr("คาด"), self.tr("เทียบกำหนด"))
        heads = ("", "", title, *columns)
        if heads != self._heads:
            self._heads = heads
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, DIFFERENCE)

    def _rows_of(self, view: RunView) -> tuple[Row, ...]:
        numbers = item_numbers([each.item for each in view.items])
        coming = view.next
        return tuple(self._row(view, place, number, coming) for place, number in enumerate(numbers))

    def _row(self, view: RunView, place: int, number: str, coming: ItemView | None) -> Row:
        each = view.items[place]
        state = _state(view, place, coming)
        begun = each.actual_start_ms is not None
        planned = None if each.planned_start_ms is None else each.planned_start_ms + view.shift_ms
        ahead = state in {RowState.AHEAD, RowState.NEXT}
        late = each.item.start_rule is StartRule.FIXED and each.overlap_ms >= LATE_MS and ahead
        return Row(
            each.item.uid,
            state,
            _icon(state, each),
            (
                self._context.figures(number),
                "",
                each.item.title,
                self._clock(planned, unknown="–"),
                self._clock(each.actual_start_ms if begun else None),
                self._clock(each.expected_start_ms if ahead else None, unknown="–" if ahead else ""),
                self._difference(view, each, state),
            ),
            late,
        )

    def _clock(self, instant_ms: int | None, *, unknown: str = "") -> str:
        return unknown if instant_ms is None else self._context.clock(instant_ms, suffix=False)

    def _difference(self, view: RunView, each: ItemView, state: RowState) -> str:
        if state is RowState.SKIPPED:
            return self.tr("ข้ามแล้ว")
        if each.lateness_ms is None:
            return ""
        return self._context.lateness(each.lateness_ms - view.shift_ms).replace("กว่ากำหนด", "")


class RowPainter(QStyledItemDelegate):
    """Rows by state: now green, next blue, what is done steps back, what was skipped is struck out."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.pixels = 15

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        smooth(painter)
        self._ground(painter, rect, row, index)
        inner = rect.adjusted(10 if index.column() == NUMBER else 6, 0, -6, 0)
        if index.column() == MARK:
            self._mark(painter, inner, row)
        else:
            align = LEFT if index.column() == TITLE else RIGHT
            face, colour = self._face(row, index.column()), self._colour(row, index)
            text_in(painter, inner, str(index.data()), face, colour, align)
        self._focus(painter, rect, option, index)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, row: Row, index: Index) -> None:
        ground = {RowState.NOW: "now_ground", RowState.NEXT: "next_ground"}.get(row.state)
        if ground:
            painter.fillRect(rect, self._look.colour(ground))
        if ground and index.column() == NUMBER:
            tone = "now" if row.state is RowState.NOW else "next"
            painter.fillRect(QRectF(rect.left(), rect.top(), 5, rect.height()), self._look.colour(tone))
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(line, self._look.colour("line"))

    def _mark(self, painter: QPainter, inner: QRectF, row: Row) -> None:
        tone = {RowState.NOW: "now", RowState.NEXT: "next", RowState.AHEAD: "muted"}.get(row.state, "faint")
        tone = "next" if row.icon == "pin" else tone
        box = QRectF(inner.center().x() - 9, inner.center().y() - 9, 18, 18)
        painter.drawPixmap(box, self._look.tinted(row.icon, self._look.colour(tone), 36), QRectF())

    def _face(self, row: Row, column: int) -> QFont:
        bold = row.state in {RowState.NOW, RowState.NEXT} and column <= TITLE
        face = font(self.pixels - (1 if column == DIFFERENCE else 0), bold=bold)
        face.setStrikeOut(row.state is RowState.SKIPPED and column == TITLE)
        return face

    def _colour(self, row: Row, index: Index) -> QColor:
        column = index.column()
        if column == TITLE and index.data() != row.cells[TITLE]:
            return self._look.colour("warning")
        if row.state in {RowState.DONE, RowState.SKIPPED, RowState.PASSED}:
            return self._look.colour("faint")
        if column == DIFFERENCE:
            return self._look.colour("warning" if row.late else "muted")
        return self._look.colour("muted" if column == PLANNED else "text")

    def _focus(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        table = self.parent()
        chosen = isinstance(table, QTableView) and table.currentIndex().row() == index.row()
        if not chosen or not option.state & QStyle.StateFlag.State_Active:
            return
        if isinstance(table, QTableView) and table.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _state(view: RunView, place: int, coming: ItemView | None) -> RowState:
    each = view.items[place]
    if view.current is each:
        return RowState.NOW
    if each.skip is not None:
        return RowState.SKIPPED
    if coming is each:
        return RowState.NEXT
    if each.to_come:
        return RowState.AHEAD
    return RowState.PASSED if each.actual_start_ms is None else RowState.DONE


def _icon(state: RowState, each: ItemView) -> str:
    marks = {
        RowState.DONE: "check",
        RowState.NOW: "record-circle",
        RowState.NEXT: "arrow-right-bold",
        RowState.SKIPPED: "debug-step-over",
        RowState.PASSED: "minus-circle-outline",
    }
    if state in marks:
        return marks[state]
    return "pin" if each.item.start_rule is StartRule.FIXED else KIND_ICONS[each.item.kind]
