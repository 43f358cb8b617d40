"""What each column of the source's tables is read as: a row of choices that anybody may correct."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.domain.source_table import Columns, ColumnUse, SourceTable, with_use
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import CalmWheel

COLUMN_PX = 104
# More columns than that are read, and are corrected in the program that wrote the file.
MOST_COLUMNS = 16


class ImportColumns(QWidget):
    """Shows the columns of one table of the source; the one that the chosen line stands in."""

    chosen = Signal(object)
    """The uses of the columns of every table, one of them corrected: ``Columns``."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tables: tuple[SourceTable, ...] = ()
        self._place = 0
        self.table_combo = QComboBox(self)
        self.table_combo.activated.connect(self._show_table)
        self._calm = CalmWheel(self)
        self._calm.watch(self.table_combo)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.table_combo, 0, Qt.AlignmentFlag.AlignBottom)
        self.combos: list[QComboBox] = []
        self._columns: list[QWidget] = []
        self._labels: list[ElidedLabel] = []

    @property
    def columns(self) -> Columns:
        """Return the uses of all columns as they stand."""
        return {place: table.uses for place, table in enumerate(self._tables)}

    def show_tables(self, tables: tuple[SourceTable, ...]) -> None:
        """Show the tables of a draft; at first the one that is read as the programme."""
        if len(tables) != len(self._tables):
            self._place = next((place for place, table in enumerate(tables) if table.read), 0)
        self._tables = tables
        self._name_tables()
        self._show_table(self._place)

    def show_line(self, line: int) -> None:
        """Show the table that a line of the source stands in; elsewhere the one on show stays."""
        for place, table in enumerate(self._tables):
            if table.first_line <= line <= table.last_line:
                self._show_table(place)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_tables()
            self._show_table(self._place)

    def _name_tables(self) -> None:
        self.table_combo.clear()
        for place in range(len(self._tables)):
            # %1 is the number of a table.
            name = self.tr("ตารางที่ %1").replace("%1", self._context.figures(place + 1))
            self.table_combo.addItem(name)
        self.table_combo.setAccessibleName(self.tr("ตารางของต้นฉบับ"))
        self.table_combo.setVisible(len(self._tables) > 1)

    def _show_table(self, place: int) -> None:
        self._place = place
        table = self._tables[place] if place < len(self._tables) else None
        self.table_combo.setCurrentIndex(place)
        width = min(len(table.uses), MOST_COLUMNS) if table else 0
        if width != len(self.combos):
            self._make(width)
        for column, combo in enumerate(self.combos if table else ()):
            self._show_column(combo, column)

    def _show_column(self, combo: QComboBox, column: int) -> None:
        table = self._tables[self._place]
        head = table.heads[column] or self.tr("คอลัมน์ที่ %1").replace("%1", self._context.figures(column + 1))
        self._labels[column].show_text(head)
        combo.setAccessibleName(head)
        combo.clear()
        for use in ColumnUse:
            combo.addItem(self._use_name(use), use.value)
        combo.setCurrentIndex(combo.findData(table.uses[column].value))

    def _make(self, width: int) -> None:
        for column in self._columns:
            self._layout.removeWidget(column)
            column.hide()
            column.deleteLater()
        self._columns, self._labels, self.combos = [], [], []
        for place in range(width):
            column, combo = QWidget(self), QComboBox(self)
            column.setMinimumWidth(COLUMN_PX)
            label = ElidedLabel(column)
            label.setProperty("role", "caption")
            stack = QVBoxLayout(column)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(2)
            stack.addWidget(label)
            stack.addWidget(combo)
            combo.setMinimumContentsLength(6)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.activated.connect(partial(self._on_use_chosen, place))
            self._calm.watch(combo)
            self._layout.addWidget(column, 1, Qt.AlignmentFlag.AlignBottom)
            self._columns.append(column)
            self._labels.append(label)
            self.combos.append(combo)

    def _on_use_chosen(self, column: int, place: int) -> None:
        use = ColumnUse(str(self.combos[column].itemData(place)))
        table = self._tables[self._place]
        if use is not table.uses[column]:
            self.chosen.emit({**self.columns, self._place: with_use(table, column, use)})

    def _use_name(self, use: ColumnUse) -> str:
        names = {
            ColumnUse.UNUSED: self.tr("ไม่ใช้"),
            ColumnUse.NUMBER: self.tr("ลำดับที่"),
            ColumnUse.DAY: self.tr("วันที่"),
            ColumnUse.CLOCK: self.tr("เวลา (เริ่ม–จบ)"),
            ColumnUse.START: self.tr("เวลาเริ่ม"),
            ColumnUse.FINISH: self.tr("เวลาจบ"),
            ColumnUse.LENGTH: self.tr("ระยะเวลา"),
            ColumnUse.TITLE: self.tr("ชื่อรายการ"),
            ColumnUse.AGENCY: self.tr("หน่วยงาน"),
            ColumnUse.PRESENTER: self.tr("ผู้นำเสนอ"),
            ColumnUse.CHARGE: self.tr("ผู้รับผิดชอบ (คนหรือหน่วยงาน)"),
            ColumnUse.PLACE: self.tr("สถานที่"),
            ColumnUse.NOTES: self.tr("หมายเหตุ / บทพิธีกร"),
            ColumnUse.SECTION: self.tr("ช่วง / หมวด"),
        }
        return names[use]
