"""A proposal of new lengths: old and new of each item, taken one by one or whole; nothing changes before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form

UID_ROLE = Qt.ItemDataRole.UserRole
NUMBER, TITLE, WAS, BECOMES, REMARK = range(5)


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """One item; what is not ``offered`` keeps its length, and the remark says why."""

    uid: str
    number: str
    title: str
    was_s: int | None
    becomes_s: int | None
    remark: str
    offered: bool


class ProposalDialog(QDialog):
    """Shows rows with a box for each that may be taken; tells which are."""

    taken = Signal(object)
    """The identities of the items whose new length is taken."""

    head_label: QLabel
    figure_label: QLabel
    figure_combo: QComboBox
    row_table: QTableWidget
    sum_label: QLabel
    all_button: QPushButton
    close_button: QPushButton
    accept_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[ProposalRow, ...] = ()
        load_form(self, "proposal_dialog.ui")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._prepare()
        self.row_table.itemChanged.connect(self._on_changed)
        self.all_button.clicked.connect(self._on_all_clicked)
        self.close_button.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._on_accept_clicked)

    @property
    def uids(self) -> tuple[str, ...]:
        """Return the items whose new length is chosen."""
        return tuple(row.uid for place, row in enumerate(self._rows) if self._is_checked(place))

    def show_rows(self, head: str, rows: Sequence[ProposalRow]) -> None:
        """Show a proposal, all that is offered chosen."""
        self._rows = tuple(rows)
        self.head_label.setText(self._context.words.breakable(self._context.figures(head)))
        self.row_table.blockSignals(True)
        self.row_table.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            self._fill(place, row)
        self.row_table.blockSignals(False)
        self._on_changed()

    def check(self, uid: str, *, chosen: bool) -> None:
        """Choose an item's new length, or leave it as it is."""
        place = next(n for n, row in enumerate(self._rows) if row.uid == uid)
        state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        cell = self.row_table.item(place, NUMBER)
        if cell is not None:
            cell.setCheckState(state)

    def _prepare(self) -> None:
        table = self.row_table
        heads = (
            "",
            self.tr("ลำดับการนำเสนอ"),
            self.tr("เดิม"),
            self.tr("ใหม่"),
            self.tr("หมายเหตุ"),
        )
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(29)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def _fill(self, place: int, row: ProposalRow) -> None:
        context = self._context
        becomes = context.length(row.becomes_s) if row.offered else ""
        texts = (row.number, row.title, context.length(row.was_s), becomes, row.remark)
        for column, text in enumerate(texts):
            cell = QTableWidgetItem(context.figures(text) if column != TITLE else text)
            cell.setToolTip(text)
            if column in {WAS, BECOMES}:
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if not row.offered:
                cell.setForeground(context.look.colour("faint"))
            elif column == NUMBER:
                cell.setCheckState(Qt.CheckState.Checked)
            self.row_table.setItem(place, column, cell)

    def _is_checked(self, place: int) -> bool:
        cell = self.row_table.item(place, NUMBER)
        offered = self._rows[place].offered
        return offered and cell is not None and cell.checkState() is Qt.CheckState.Checked

    def _on_changed(self) -> None:
        chosen, context = set(self.uids), self._context
        was = sum(row.was_s or 0 for row in self._rows)
        becomes = sum((row.becomes_s if row.uid in chosen else row.was_s) or 0 for row in self._rows)
        # %1 is the sum of all lengths as they are, %2 as they would be.
        text = self.tr("รวมเดิม %1 เป็น %2").replace("%1", context.length(was))
        self.sum_label.setText(text.replace("%2", context.length(becomes)) if self._rows else "")
        self.all_button.setEnabled(any(row.offered for row in self._rows))
        self.accept_button.setEnabled(bool(chosen) and context.bridge.session.read_only_because is None)

    def _on_all_clicked(self) -> None:
        offered = [row for row in self._rows if row.offered]
        every = len(self.uids) == len(offered)
        for row in offered:
            self.check(row.uid, chosen=not every)

    def _on_accept_clicked(self) -> None:
        self.taken.emit(self.uids)
        self.accept()
