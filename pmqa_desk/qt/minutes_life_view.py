"""The standing of the minutes: the next step, those taken so far, revisions compared and brought back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from pmqa_desk.domain.minutes_revision import Change, Line
from pmqa_desk.domain.visit import MinutesStep, Standing
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.rows_model import Cell, RowsModel, prepare_view
from pmqa_desk.qt.twice_button import TwiceButton

# Unchanged lines around a change that are needed to know where one is.
AROUND = 1
_SIGNS = {Change.GONE: "−", Change.NEW: "+", Change.SAME: " "}


@dataclass(frozen=True, slots=True)
class Wish:
    """A step that is wanted of the minutes."""

    standing: Standing
    by: str
    reason: str
    adopted_in: str | None


class MinutesLifeView(QWidget):
    """Shows how far the minutes have come and asks for the next step; it decides nothing."""

    step_wanted = Signal(object)
    """A ``Wish``."""
    comparison_wanted = Signal(object)
    """A ``MinutesStep`` whose words are to be held against those of now."""
    restore_wanted = Signal(object)
    """A ``MinutesStep`` whose words are to be brought back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._steps: tuple[MinutesStep, ...] = ()
        self._standing = Standing.DRAFT
        self.standing_label = QLabel(self)
        self.standing_label.setProperty("role", "title")
        self._by_label, self._reason_label, self._adopted_label = (QLabel(self) for _ in range(3))
        self.by_edit = QLineEdit(self)
        self.reason_edit = QPlainTextEdit(self)
        self.reason_edit.setMaximumHeight(70)
        self.reason_edit.setTabChangesFocus(True)
        self.adopted_combo = QComboBox(self)
        self.final_button = TwiceButton(self)
        self.buttons: dict[Standing, QPushButton] = {
            standing: self.final_button if standing is Standing.FINAL else QPushButton(self)
            for standing in Standing
        }
        self.keep_button, self.restore_button = QPushButton(self), QPushButton(self)
        self.step_view = QTableView(self)
        self._model = RowsModel(self)
        self.comparison = QTextBrowser(self)
        self._build()
        self._connect()
        self.name()

    def show_life(
        self,
        steps: Sequence[MinutesStep],
        standing: Standing,
        sessions: dict[str, str],
        by: str,
    ) -> None:
        """Show the steps so far; ``sessions`` may adopt the minutes, ``by`` is who usually takes a step."""
        changed = (tuple(steps), standing) != (self._steps, self._standing)
        self._steps, self._standing = tuple(steps), standing
        if not self.by_edit.text() and not self.by_edit.hasFocus():
            self.by_edit.setText(by)
        combo = self.adopted_combo
        if {combo.itemData(n): combo.itemText(n) for n in range(combo.count())} != sessions:
            combo.clear()
            for uid, name in sessions.items():
                combo.addItem(name, uid)
        self._show()
        if changed:
            self.comparison.clear()

    def show_comparison(self, lines: Sequence[Line]) -> None:
        """Show what has changed since a revision: each line that changed with its sign."""
        shown = [n for n, line in enumerate(lines) if line.change is not Change.SAME]
        if not shown:
            self.comparison.setPlainText(self.tr("ข้อความเหมือนกันทุกบรรทัด"))
            return
        near = {m for n in shown for m in range(n - AROUND, n + AROUND + 1) if 0 <= m < len(lines)}
        look = self._context.look
        colours = {Change.GONE: look.colour("danger"), Change.NEW: look.colour("now")}
        self.comparison.clear()
        before = -1
        for n in sorted(near):
            line = lines[n]
            if before >= 0 and n > before + 1:
                self.comparison.append("…")
            self.comparison.setTextColor(colours.get(line.change, look.colour("text")))
            self.comparison.append(self._context.words.breakable(f"{_SIGNS[line.change]} {line.text}"))
            before = n

    def name(self) -> None:
        """Write the texts in the language of the screen."""
        self._by_label.setText(self.tr("ผู้ดำเนินการ"))
        self.adopted_combo.setPlaceholderText(self.tr("ยังไม่มีการประชุมหลังจากครั้งนี้"))
        self._reason_label.setText(self.tr("เหตุผลที่เปิดแก้ หรือข้อแก้ไขในการรับรอง"))
        self._adopted_label.setText(self.tr("รับรองในการประชุม"))
        texts = {
            Standing.DRAFT: self.tr("เปิดแก้ไขใหม่"),
            Standing.CHECKED: self.tr("ตรวจแล้ว"),
            Standing.FINAL: self.tr("ปิดเป็นฉบับสมบูรณ์"),
            Standing.ADOPTED: self.tr("รับรองรายงาน"),
        }
        for standing, button in self.buttons.items():
            button.setText(texts[standing])
        self.final_button.name(texts[Standing.FINAL], self.tr("กดอีกครั้งเพื่อล็อก"))
        self.keep_button.setText(self.tr("เก็บฉบับนี้ไว้"))
        self.restore_button.setText(self.tr("คืนข้อความฉบับที่เลือก"))
        for field, label in (
            (self.by_edit, self._by_label),
            (self.reason_edit, self._reason_label),
            (self.adopted_combo, self._adopted_label),
        ):
            field.setAccessibleName(label.text())
        self.step_view.setAccessibleName(self.tr("สิ่งที่ดำเนินการกับรายงาน"))
        self.comparison.setAccessibleName(self.tr("ความแตกต่างจากฉบับที่เลือก"))
        self._show()

    def _build(self) -> None:
        self.buttons[Standing.FINAL].setProperty("role", "primary")
        prepare_view(self.step_view, self._model, 2)
        column = QVBoxLayout(self)
        column.addWidget(self.standing_label)
        for label in (self._by_label, self._reason_label, self._adopted_label):
            label.setProperty("role", "caption")
        column.addWidget(self._by_label)
        column.addWidget(self.by_edit)
        column.addWidget(self._reason_label)
        column.addWidget(self.reason_edit)
        column.addWidget(self._adopted_label)
        column.addWidget(self.adopted_combo)
        for pair in (
            (self.buttons[Standing.CHECKED], self.buttons[Standing.FINAL]),
            (self.buttons[Standing.ADOPTED], self.buttons[Standing.DRAFT]),
            (self.keep_button, self.restore_button),
        ):
            row = QHBoxLayout()
            for button in pair:
                row.addWidget(button)
            column.addLayout(row)
        column.addWidget(self.step_view, 2)
        column.addWidget(self.comparison, 3)

    def _connect(self) -> None:
        for standing, button in self.buttons.items():
            # Locked minutes are opened again only with a reason, which stays on record.
            pressed = self.final_button.confirmed if button is self.final_button else button.clicked
            pressed.connect(partial(self._ask, standing))
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.restore_button.clicked.connect(self._on_restore_clicked)
        self.step_view.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def _show(self) -> None:
        names = {
            Standing.DRAFT: self.tr("ร่าง"),
            Standing.CHECKED: self.tr("✓ ตรวจแล้ว"),
            Standing.FINAL: self.tr("■ ฉบับสมบูรณ์ (ล็อกแล้ว)"),
            Standing.ADOPTED: self.tr("■ รับรองแล้ว (ล็อกแล้ว)"),
        }
        taken = {
            Standing.DRAFT: names[Standing.DRAFT],
            Standing.CHECKED: self.tr("ตรวจแล้ว"),
            Standing.FINAL: self.tr("ฉบับสมบูรณ์"),
            Standing.ADOPTED: self.tr("รับรองแล้ว"),
        }
        self.standing_label.setText(names[self._standing])
        locked = self._standing in {Standing.FINAL, Standing.ADOPTED}
        self.buttons[Standing.CHECKED].setVisible(self._standing is Standing.DRAFT)
        self.buttons[Standing.FINAL].setVisible(not locked)
        self.buttons[Standing.ADOPTED].setVisible(self._standing is Standing.FINAL)
        self.buttons[Standing.DRAFT].setVisible(self._standing is not Standing.DRAFT)
        self._reason_label.setVisible(self._standing is not Standing.DRAFT)
        self.reason_edit.setVisible(self._standing is not Standing.DRAFT)
        self._adopted_label.setVisible(self._standing is Standing.FINAL)
        self.adopted_combo.setVisible(self._standing is Standing.FINAL)
        self.buttons[Standing.ADOPTED].setEnabled(self.adopted_combo.count() > 0)
        self.keep_button.setVisible(not locked)
        self.restore_button.setVisible(not locked)
        self.restore_button.setEnabled(self._chosen() is not None)
        context = self._context
        rows = tuple(
            (
                Cell(f"{context.day(context.date_of(step.at_ms), short=True)} {context.clock(step.at_ms)}"),
                Cell(taken[step.standing]),
                Cell(" · ".join(part for part in (step.by, step.reason) if part)),
            )
            for step in reversed(self._steps)
        )
        heads = (self.tr("เมื่อ"), self.tr("สถานะ"), self.tr("โดย · เหตุผล"))
        self._model.show(heads, rows, tuple(step.uid for step in reversed(self._steps)))

    def _chosen(self) -> MinutesStep | None:
        uid = self._model.key(self.step_view.currentIndex().row())
        return next((step for step in self._steps if step.uid == uid and step.content), None)

    def _ask(self, standing: Standing) -> None:
        self.step_wanted.emit(
            Wish(
                standing,
                self.by_edit.text().strip(),
                self.reason_edit.toPlainText().strip() if self._standing is not Standing.DRAFT else "",
                self.adopted_combo.currentData() or None,
            )
        )

    def ask_reason(self) -> None:
        """Wait for a reason: without one nothing is opened again."""
        self.reason_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_reason(self) -> None:
        """Empty the reason: it was kept with a step."""
        self.reason_edit.clear()

    def _on_keep_clicked(self) -> None:
        self._ask(self._standing)

    def _on_restore_clicked(self) -> None:
        step = self._chosen()
        if step is not None:
            self.restore_wanted.emit(step)

    def _on_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        step = self._chosen()
        self.restore_button.setEnabled(step is not None)
        if step is not None:
            self.comparison_wanted.emit(step)
