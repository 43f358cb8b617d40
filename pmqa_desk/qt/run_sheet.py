"""Every run so far, to be named, noted or left out of the sums; none is ever deleted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.rehearsal_words import column_remarks, column_title, sum_in_words
from pmqa_desk.domain.rehearsals import Column
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_log import Run
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.rows_model import Cell, RowsModel, prepare_view

# So long a second press of the same button carries out what the first one asked for.
ARMED_MS = 3000


class RunSheet(QDialog):
    """The newest run stands first; name and notes are kept as their field is left."""

    run_view: QTableView
    remark_label: QLabel
    name_edit: QLineEdit
    notes_edit: QPlainTextEdit
    left_out_check: QCheckBox
    reset_button: QPushButton
    close_button: QPushButton

    def __init__(self, context: Context, run_uid: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._uid: str | None = None
        load_form(self, "run_sheet.ui")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = RowsModel(self)
        prepare_view(self.run_view, self._model, 0)
        self._armed = QTimer(self, interval=ARMED_MS, singleShot=True)
        self._connect()
        self._refresh()
        self.run_view.selectRow(self._model.row_of(run_uid) or 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._refresh()

    @override
    def done(self, result: int) -> None:
        self._keep()
        super().done(result)

    def _connect(self) -> None:
        self.run_view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.name_edit.editingFinished.connect(self._keep)
        self.left_out_check.clicked.connect(self._on_left_out_clicked)
        self.reset_button.clicked.connect(self._on_reset_clicked)
        self._armed.timeout.connect(self._name_reset)
        self.close_button.clicked.connect(self.accept)
        self._context.bridge.run_changed.connect(self._refresh)
        for button in self.findChildren(QPushButton):
            # Enter in the name keeps it.
            button.setAutoDefault(False)

    def _run(self) -> Run | None:
        return next((run for run in self._context.bridge.session.runs if run.uid == self._uid), None)

    def _refresh(self) -> None:
        columns = self._context.bridge.session.matrix().columns[::-1]
        heads = (self.tr("ครั้ง"), self.tr("วันที่"), self.tr("เริ่ม"), self.tr("จบ"), self.tr("ใช้เวลานำเสนอ"))
        self._model.show(
            (*heads, self.tr("เทียบแผน")),
            tuple(self._row(column) for column in columns),
            tuple(column.uid for column in columns),
        )
        self._choose(self._uid)
        self._name_reset()
        self._say_remarks()

    def _row(self, column: Column) -> tuple[Cell, ...]:
        context = self._context
        name = context.figures(column_title(column, context.language))
        tone = context.look.colour("faint") if column.left_out else None
        return (
            Cell(name, bold=not column.left_out, colour=tone),
            Cell(context.day(column.date, short=True), colour=tone),
            Cell(context.clock(column.started_ms), right=True, colour=tone),
            Cell(
                context.clock(column.ended_ms) if column.ended_ms else self.tr("ยังไม่จบ"),
                right=True,
                colour=tone,
            ),
            Cell(context.length(column.sum.actual_s) if column.sum.counted else "–", right=True, colour=tone),
            Cell(context.figures(sum_in_words(column, context.language)), colour=tone),
        )

    def _say_remarks(self) -> None:
        context = self._context
        columns = context.bridge.session.matrix().columns
        column = next((column for column in columns if column.uid == self._uid), None)
        said = () if column is None else column_remarks(column, context.language)
        self.remark_label.setText(context.words.breakable(context.figures(" · ".join(said))))
        self.remark_label.setVisible(bool(said))

    def _show(self, uid: str | None) -> None:
        self._uid = uid
        run = self._run()
        own = run is not None and self._context.bridge.session.read_only_because is None
        for field in (self.name_edit, self.notes_edit, self.left_out_check):
            field.setEnabled(own)
        self.name_edit.setText((run.name if run else None) or "")
        self.notes_edit.setPlainText((run.notes if run else None) or "")
        self.left_out_check.setChecked(run is not None and run.left_out)
        self._armed.stop()
        self._name_reset()
        self._say_remarks()

    def _keep(self) -> None:
        """Keep name and notes as they are typed."""
        run, session = self._run(), self._context.bridge.session
        if run is None or session.read_only_because is not None:
            return
        name = " ".join(self.name_edit.text().split()) or None
        notes = self.notes_edit.toPlainText().strip() or None
        if name != run.name:
            self._context.bridge.attempt(lambda: session.rename_run(run.uid, name))
        if notes != run.notes:
            self._context.bridge.attempt(lambda: session.note_run(run.uid, notes))

    def _on_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        uid = self._model.key(current.row())
        if uid is not None and uid != self._uid:
            # What is kept may fill the table anew, on the run that it belongs to.
            self._keep()
            self._show(uid)
            self._choose(uid)

    def _choose(self, uid: str | None) -> None:
        row = self._model.row_of(uid)
        if row is not None and self.run_view.currentIndex().row() != row:
            self.run_view.selectRow(row)

    def _name_reset(self) -> None:
        """Offer the run that goes on to be set back to its beginning: twice in the same button."""
        live = self._context.bridge.session.live
        going_on = live is not None and live.run.uid == self._uid
        begun = live is not None and live.state.phase not in {Phase.READY, Phase.ENDED}
        self.reset_button.setVisible(going_on and begun)
        again = self.tr("กดอีกครั้งเพื่อเริ่มครั้งนี้ใหม่ตั้งแต่ต้น (เลิกทำได้)")
        self.reset_button.setText(again if self._armed.isActive() else self.tr("เริ่มครั้งนี้ใหม่ตั้งแต่ต้น"))

    def _on_reset_clicked(self) -> None:
        if self._armed.isActive():
            self._armed.stop()
            self._context.bridge.attempt(self._context.bridge.session.reset_run)
        else:
            self._armed.start()
        self._name_reset()

    def _on_left_out_clicked(self, checked: bool) -> None:
        uid, session = self._uid, self._context.bridge.session
        if uid is not None:
            self._keep()
            self._context.bridge.attempt(lambda: session.leave_out_run(uid, left_out=checked))
