"""Paints the programme's rows and gives their cells the fields to type in."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.visit import StartRule
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.look import KIND_ICONS, font
from pmqa_desk.qt.model_index import Index
from pmqa_desk.qt.painting import LEFT, RIGHT, text_in, width_of
from pmqa_desk.qt.problem_words import row_mark
from pmqa_desk.qt.programme_model import ROW_ROLE, Column, ProgrammeModel
from pmqa_desk.qt.programme_rows import ItemRow, Row, SectionRow
from pmqa_desk.qt.typed_edit import ClockEdit, DurationEdit, TypedEdit

ICON = 18
SIGN = 16
# How much of a cell the words of a problem may take from the title.
MARK_SHARE = 0.56
PAD = 6
EDGE = 5


class ItemDelegate(QStyledItemDelegate):
    """Rows as the design has them: icon of the kind, pin of a fixed start, red word of a missing file."""

    echoed = Signal(str, bool)
    """What a length or time being typed means in words; whether it could not be read."""

    def __init__(self, context: Context, model: ProgrammeModel, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._context = context
        self._model = model
        self._plain = font(15)
        self._bold = font(15, bold=True)
        self._small = font(14, bold=True)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        box = QRectF(option.rect)
        painter.save()
        painter.setClipRect(box)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if isinstance(row, SectionRow):
            self._paint_section(painter, box, row, Column(index.column()), chosen=chosen)
        elif isinstance(row, ItemRow):
            self._paint_item(painter, box, index, row, chosen=chosen)
        painter.setPen(self._context.look.colour("line"))
        below = box.adjusted(0, 0, 0, -0.5)
        painter.drawLine(below.bottomLeft(), below.bottomRight())
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editors = {Column.START: ClockEdit, Column.LENGTH: DurationEdit}
        editor = editors.get(Column(index.column()), QLineEdit)(parent)
        if isinstance(editor, TypedEdit):
            editor.prepare(self._context)
            editor.echoed.connect(self.echoed)
        if index.column() == Column.AGENCY:
            agencies = {item.agency for item in self._context.bridge.session.visit.items if item.agency}
            editor.setCompleter(QCompleter(sorted(agencies), editor))
        editor.setProperty("role", "cell")
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, TypedEdit):
            # A repaint of the row must not take away what is being typed.
            if not editor.isModified():
                editor.set_value(value)
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(value))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TypedEdit):
            if editor.value != index.data(Qt.ItemDataRole.EditRole):
                model.setData(index, editor.value)
        elif isinstance(editor, QLineEdit) and editor.text() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.text())

    def _ground(self, *, chosen: bool, section: bool) -> QColor:
        return self._context.look.colour("next_ground" if chosen else "raised" if section else "panel")

    def _paint_section(
        self, painter: QPainter, box: QRectF, row: SectionRow, column: Column, *, chosen: bool
    ) -> None:
        look = self._context.look
        painter.fillRect(box, self._ground(chosen=chosen, section=True))
        if column is Column.NUMBER:
            icon = look.tinted(
                "chevron-right" if row.collapsed else "chevron-down", look.colour("muted"), ICON
            )
            painter.drawPixmap(round(box.center().x() - ICON / 2), round(box.center().y() - ICON / 2), icon)
            return
        # The line runs across all columns; each cell paints the part of it that it covers.
        left = self._view.columnViewportPosition(Column.TITLE) + PAD
        line = QRectF(left, box.top(), self._view.viewport().width() - left - PAD, box.height())
        total = self._model.section_sum(row)
        text_in(painter, line, total, self._plain, look.colour("muted"), RIGHT)
        line.setRight(line.right() - width_of(total, self._plain) - 2 * PAD)
        line = self._paint_mark(painter, line, row)
        text_in(painter, line, self._model.section_title(row), self._bold, look.colour("text"), LEFT)

    def _paint_item(
        self, painter: QPainter, box: QRectF, index: Index, row: ItemRow, *, chosen: bool
    ) -> None:
        look = self._context.look
        column = Column(index.column())
        painter.fillRect(box, self._ground(chosen=chosen, section=False))
        if chosen and column is Column.NUMBER:
            painter.fillRect(QRectF(box.left(), box.top(), EDGE, box.height()), look.colour("next"))
        tone, icon = _dress(row, column)
        inner = box.adjusted(PAD, 0, -PAD, 0)
        if icon:
            picture = look.tinted(icon, look.colour("text" if column is Column.TITLE else tone), ICON)
            painter.drawPixmap(round(inner.left()), round(box.center().y() - ICON / 2), picture)
            inner.setLeft(inner.left() + ICON + PAD)
        if column is Column.TITLE:
            inner = self._paint_mark(painter, inner, row)
        right = column in {Column.NUMBER, Column.START, Column.LENGTH}
        bold = chosen and column is Column.TITLE
        face = self._bold if bold else self._plain
        text_in(painter, inner, str(index.data()), face, look.colour(tone), RIGHT if right else LEFT)

    def _paint_mark(self, painter: QPainter, box: QRectF, row: Row) -> QRectF:
        """Mark at the right what does not add up; return what is left of the box."""
        mark = row_mark(row.problems, self._context)
        if mark is None:
            return box
        look, tint = self._context.look, self._context.look.colour(mark.tone)
        width = min(width_of(mark.text, self._small), box.width() * MARK_SHARE - SIGN - PAD)
        words = QRectF(box.right() - width, box.top(), width, box.height())
        text_in(painter, words, mark.text, self._small, tint, LEFT)
        left = words.left() - SIGN - PAD / 2
        sign = look.tinted(mark.icon, tint, SIGN)
        painter.drawPixmap(round(left), round(box.center().y() - SIGN / 2), sign)
        return QRectF(box.left(), box.top(), left - PAD - box.left(), box.height())


def _dress(row: ItemRow, column: Column) -> tuple[str, str | None]:
    """Return the colour of a cell's text and the icon before it."""
    if column is Column.TITLE:
        return ("text" if row.item.title else "faint"), KIND_ICONS[row.item.kind]
    if column is Column.START and row.item.start_rule is not StartRule.LINKED:
        late = row.overlap_s > 0
        mark = "pin" if row.item.start_rule is StartRule.FIXED else "flag-checkered"
        return ("danger", "alert") if late else ("next", mark)
    if column is Column.MEDIUM:
        return ("muted", None) if row.medium_found else ("danger", "alert")
    if column is Column.LENGTH and row.length_s is None:
        return "warning", None
    return ("muted" if column is Column.AGENCY else "text"), None
