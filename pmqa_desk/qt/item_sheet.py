"""All attempts of one item over all runs, the slot that they show, what is said to its presenter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.desk.rehearsal_advice import advice
from pmqa_desk.domain.rehearsal_words import column_title, trend_in_words
from pmqa_desk.domain.rehearsals import Column, Matrix, Row
from pmqa_desk.domain.run_figures import AttemptFigure, ItemFigure
from pmqa_desk.qt.carried_list import CarriedList
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.rows_model import Cell, RowsModel, prepare_view


class ItemSheet(QDialog):
    """Shows one item; the matrix under it goes on living."""

    title_label: ElidedLabel
    slot_label: QLabel
    attempt_view: QTableView
    carried_layout: QVBoxLayout
    close_button: QPushButton

    def __init__(self, context: Context, item_uid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._uid = item_uid
        load_form(self, "item_sheet.ui", ElidedLabel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = RowsModel(self)
        prepare_view(self.attempt_view, self._model, 6)
        self.carried = CarriedList(context, item_uid, self)
        self.carried_layout.addWidget(self.carried)
        self.close_button.clicked.connect(self.accept)
        for button in self.findChildren(QPushButton):
            # Enter in the line keeps what was typed.
            button.setAutoDefault(False)
        context.bridge.visit_changed.connect(self._refresh)
        self._refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._refresh()

    def _refresh(self) -> None:
        matrix = self._context.bridge.session.matrix()
        row = next((row for row in matrix.rows if row.item.uid == self._uid), None)
        if row is None:
            return
        self.title_label.show_text(self._context.figures(f"{row.number}  {row.title}".strip()))
        self.slot_label.setText(self._context.words.breakable(self._slot(row, matrix)))
        told = [
            (each, f"{column.uid}/{n}")
            for column, figure in zip(matrix.columns, row.cells, strict=True)
            for n, each in enumerate(self._rows(column, figure))
        ]
        heads = (self.tr("ครั้ง"), self.tr("วันที่"), self.tr("เริ่มจริง"), self.tr("แผน"), self.tr("จริง"))
        self._model.show(
            (*heads, self.tr("หยุดเวลา"), self.tr("หมายเหตุ")),
            tuple(cells for cells, _ in told),
            tuple(key for _, key in told),
        )

    def _slot(self, row: Row, matrix: Matrix) -> str:
        """Return plan, safe slot, trend and mean overrun as sentences; of one run nothing is averaged."""
        context, said = self._context, advice(self._context.bridge.session.visit, matrix)
        # {length} is the planned length in figures.
        parts = [self.tr("แผน {length}").replace("{length}", context.length(row.planned_s))]
        slot = said.slots().get(self._uid)
        if slot is not None:
            parts.append(slot.sentence(context.language))
        if row.spread.count > 1:
            parts.append(trend_in_words(row.spread, context.language))
            over = next((each for each in said.overruns() if each.uid == self._uid), None)
            if over is not None:
                parts.append(over.sentence(context.language))
        return context.figures(" · ".join(parts))

    def _rows(self, column: Column, figure: ItemFigure | None) -> list[tuple[Cell, ...]]:
        if figure is None:
            return []
        name = self._context.figures(column_title(column, self._context.language))
        day = self._context.day(column.date, short=True)
        planned = self._context.length(figure.planned_s)
        if not figure.attempts:
            said = self.tr("ข้ามแล้ว") if figure.skipped else self.tr("ไม่ได้ดำเนินการในครั้งนี้")
            remark = f"{said} {figure.reason or ''}".strip()
            cells = (name, day, "–", planned, "–", "–", remark)
            return [tuple(Cell(text, right=place in {3, 4, 5}) for place, text in enumerate(cells))]
        return [
            self._attempt(name, day, planned, attempt, self._remark(column, figure, place))
            for place, attempt in enumerate(figure.attempts, 1)
        ]

    def _attempt(
        self, name: str, day: str, planned: str, attempt: AttemptFigure, remark: str
    ) -> tuple[Cell, ...]:
        context = self._context
        return (
            Cell(name),
            Cell(day),
            Cell(context.clock(attempt.start_ms)),
            Cell(planned, right=True),
            Cell(context.length(attempt.speaking_s), right=True, bold=True),
            Cell(context.length(attempt.paused_s) if attempt.paused_s else "", right=True),
            Cell(remark),
        )

    def _remark(self, column: Column, figure: ItemFigure, place: int) -> str:
        parts = []
        if len(figure.attempts) > 1:
            # %1 of %2 attempts at an item in one run.
            text = self.tr("รอบที่ %1 จาก %2").replace("%1", str(place))
            parts.append(text.replace("%2", str(len(figure.attempts))))
        if figure.running or figure.interrupted:
            parts.append(self.tr("ไม่ได้ทำจนจบ ไม่นำมาคิดรวม"))
        if column.left_out:
            parts.append(self.tr("ครั้งนี้ไม่นำมาคิดรวม"))
        return self._context.figures(" · ".join(parts))
