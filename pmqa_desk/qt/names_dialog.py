"""Names are pasted, looked at and taken: the text on the left, who was read on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.names_list import NamesList
from pmqa_desk.domain.names_table import read_names
from pmqa_desk.domain.names_taking import candidates, take
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.visit import Attendance
from pmqa_desk.qt.attendance_marks import list_name
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.names_model import NamesColumn, NamesModel
from pmqa_desk.qt.press import press_focused
from pmqa_desk.qt.session_names import session_text
from pmqa_desk.qt.window_size import open_at

# Long enough not to read at each letter, short enough to feel at once.
READ_MS = 150
WIDTHS = {NamesColumn.NAME: 200, NamesColumn.REMARK: 240, NamesColumn.POSITION: 160, NamesColumn.AGENCY: 140}
ROW_PX = 29


class NamesDialog(QDialog):
    """Reads what is on the clipboard, or is typed; the directory takes it as one step of undo."""

    hint_label: QLabel
    paste_edit: QPlainTextEdit
    names_view: QTableView
    list_label: QLabel
    list_combo: QComboBox
    summary_label: QLabel
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(self, context: Context, session_uid: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session_uid = session_uid
        self._listed = NamesList((), ())
        load_form(self, "names_dialog.ui")
        self.setObjectName("page")
        open_at(self, 1040, 560)
        self.setModal(True)
        self._model = NamesModel(context, self)
        self._timer = QTimer(self, singleShot=True, interval=READ_MS)
        self.paste_edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._prepare_view()
        self._connect()
        context.look.dress(self)
        self._name()
        self.paste_edit.setPlainText(QGuiApplication.clipboard().text())
        self.paste_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
            self._read()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _prepare_view(self) -> None:
        view = self.names_view
        view.setModel(self._model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_PX)
        view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for column, width in WIDTHS.items():
            view.setColumnWidth(column, width)

    def _connect(self) -> None:
        self.paste_edit.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._read)
        self.list_combo.currentIndexChanged.connect(self._on_list_changed)
        self._model.ticked.connect(self._show_summary)
        self.names_view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.cancel_button.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._take)
        for button in (self.cancel_button, self.accept_button):
            button.setAutoDefault(False)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._take)

    def _name(self) -> None:
        dated = session_of(self._context.bridge.session.visit, self._session_uid)
        # {session} is a session with its day.
        hint = self.tr("วางรายชื่อบรรทัดละหนึ่งคน หรือตารางจาก Excel ที่มีหัวตาราง ผู้ไม่มาและผู้มาแทนบันทึกที่ {session}")
        text = hint.replace("{session}", session_text(dated, self._context))
        self.hint_label.setText(self._context.words.breakable(text))
        chosen = self.list_combo.currentIndex()
        self.list_combo.blockSignals(True)
        self.list_combo.clear()
        for attendance in Attendance:
            self.list_combo.addItem(list_name(attendance), attendance.value)
        self.list_combo.setCurrentIndex(max(0, chosen))
        self.list_combo.blockSignals(False)

    @property
    def _usual(self) -> Attendance:
        return Attendance(self.list_combo.currentData())

    def _read(self) -> None:
        self._timer.stop()
        self._listed = read_names(self.paste_edit.toPlainText())
        visit = self._context.bridge.session.visit
        self._model.show(candidates(visit, self._listed.names), self._usual)
        self._mark_lines()
        self._show_summary()

    def _mark_lines(self) -> None:
        """Show which lines are no names: those that name a list stand out, the rest is faint."""
        selections = []
        for each in self._listed.unread:
            selection = QTextEdit.ExtraSelection()
            form = selection.format
            form.setForeground(self._context.look.colour("next" if each.heading else "faint"))
            form.setFontWeight(QFont.Weight.Bold if each.heading else QFont.Weight.Normal)
            selection.format = form
            selection.cursor = self._lines(each.line, each.last_line)
            selections.append(selection)
        self.paste_edit.setExtraSelections(selections)

    def _lines(self, first: int, last: int) -> QTextCursor:
        document = self.paste_edit.document()
        cursor = QTextCursor(document.findBlockByNumber(first - 1))
        end = document.findBlockByNumber(last - 1)
        cursor.setPosition(end.position() + max(0, end.length() - 1), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _show_summary(self) -> None:
        read, taken = self._listed.names, self._model.taken
        doubtful = self._model.doubtful
        unread = sum(not each.heading for each in self._listed.unread)
        # {read} are names, {doubts} those that are doubtful, {unread} lines.
        text = self.tr("อ่านได้ {read} คน · สงสัย {doubts} · ไม่ได้ใช้ {unread} บรรทัด")
        for name, count in (("{read}", len(read)), ("{doubts}", doubtful), ("{unread}", unread)):
            text = text.replace(name, str(count))
        self.summary_label.setText(self._context.figures(text))
        self.list_label.setVisible(any(each.attendance is None for each in read))
        self.list_combo.setVisible(not self.list_label.isHidden())
        # {count} is a number of people.
        accept = self.tr("รับ {count} คน").replace("{count}", str(len(taken)))
        self.accept_button.setText(self._context.figures(accept))
        self.accept_button.setEnabled(bool(taken))

    def _on_list_changed(self) -> None:
        self._read()

    def _on_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Show on the left where the chosen one stands."""
        del previous
        read = self._model.read(current.row())
        if read is not None:
            self.paste_edit.setTextCursor(self._lines(read.line, read.last_line))

    def _take(self) -> None:
        self._read()
        taken, usual = self._model.taken, self._usual
        bridge = self._context.bridge
        if taken and bridge.attempt(
            lambda: bridge.session.edit(
                lambda visit: take(visit, taken, self._session_uid, usual), self.tr("วางรายชื่อ")
            )
        ):
            self.accept()
