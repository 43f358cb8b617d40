"""What was read of an agenda, beside its source: looked through, mended, counted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.doubts import doubt_in
from pmqa_desk.domain.draft import Draft, LineRole
from pmqa_desk.domain.draft_edits import (
    change_draft_item,
    differing_facts,
    item_from_line,
    with_fact,
    with_facts_settled,
    with_session,
    without_item,
    without_session,
)
from pmqa_desk.domain.history import History
from pmqa_desk.domain.programme_match import is_known
from pmqa_desk.domain.visit import Mode, SessionKind, new_uid
from pmqa_desk.domain.visit_edits import with_session_detail
from pmqa_desk.qt.cell_delegate import CellDelegate
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.import_columns import ImportColumns
from pmqa_desk.qt.import_models import CELLS, DraftColumn, DraftModel, SessionModel
from pmqa_desk.qt.import_source import SourceDelegate, SourceModel
from pmqa_desk.qt.item_fields import changed
from pmqa_desk.qt.look import font, set_state
from pmqa_desk.qt.names import mode_name
from pmqa_desk.qt.painting import LEFT, width_of
from pmqa_desk.qt.typed_edit import ClockEdit, DateEdit, TypedEdit

ROW_PX = 29
SEGMENT_PAD = 28
# Room for a scroll bar below the columns of a wide table.
BAR_ROOM = 12
WIDTHS = {
    DraftColumn.NUMBER: 40,
    DraftColumn.KIND: 96,
    DraftColumn.AGENCY: 150,
    # With the triangle of a doubt before the figures.
    DraftColumn.START: 88,
    DraftColumn.LENGTH: 100,
}


class ImportPreview(QWidget):
    """Shows a draft and edits it; the draft has an undo of its own until it is accepted."""

    draft_changed = Signal()
    columns_chosen = Signal(object)
    """What the columns of the source's tables are, where somebody has corrected one: ``Columns``."""

    column_area: QScrollArea
    source_label: QLabel
    summary_label: QLabel
    result_splitter: QSplitter
    source_pane: QListView
    result_view: QTableView
    echo_label: QLabel
    date_edit: DateEdit
    call_edit: ClockEdit
    start_edit: ClockEdit
    end_edit: ClockEdit
    venue_edit: QLineEdit
    mode_combo: QComboBox
    session_view: QTableView
    doubt_icon_label: QLabel
    doubt_label: QLabel
    settle_button: QPushButton
    append_button: QPushButton
    update_button: QPushButton
    replace_button: QPushButton
    fact_check: QCheckBox
    next_doubt_button: QPushButton
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._history: History[Draft] | None = None
        self._name: str | None = None
        load_form(self, "import_preview.ui", ClockEdit, DateEdit)
        self.source_model = SourceModel(context, self)
        self.draft_model = DraftModel(context, self)
        self.session_model = SessionModel(context, self)
        self.columns = ImportColumns(context, self)
        self._facts: dict[str, TypedEdit] = {
            "date": self.date_edit,
            "call_time": self.call_edit,
            "start": self.start_edit,
            "end": self.end_edit,
        }
        for edit in self._facts.values():
            edit.prepare(context)
        self._dress()
        self._connect()
        self._retranslate()

    @property
    def draft(self) -> Draft:
        """Return the draft as it stands; one must have been shown."""
        assert self._history is not None  # noqa: S101 - the dialog shows one first
        return self._history.value

    @property
    def edited(self) -> bool:
        """Return whether anything was changed in what was read."""
        return self._history is not None and self._history.undo_label is not None

    @property
    def replaces_items(self) -> bool:
        """Return whether the items read are to stand instead of those there."""
        return self.replace_button.isChecked()

    @property
    def updates_items(self) -> bool:
        """Return whether the items read are to be compared with those there, change by change."""
        return self.update_button.isVisibleTo(self) and self.update_button.isChecked()

    @property
    def replaces_facts(self) -> bool:
        """Return whether the facts read are to stand instead of those there."""
        return self.fact_check.isChecked()

    def show_draft(self, draft: Draft, name: str | None) -> None:
        """Show what was read; ``name`` is the file's, ``None`` for a pasted text."""
        self._history = History(draft)
        self._name = name
        self._refresh()
        if is_known(self._context.bridge.session.visit.items, draft.visit.items):
            self.update_button.setChecked(True)
        self.result_view.setCurrentIndex(self.draft_model.index(0, DraftColumn.TITLE))
        self.draft_changed.emit()

    def show_reread(self, draft: Draft) -> None:
        """Show what was read after a column was corrected; one step of undo leads back."""
        self._edit(draft, "columns")
        self._on_echoed(self.tr("อ่านใหม่ตามคอลัมน์ที่เลือกแล้ว กด Ctrl+Z เพื่อกลับเป็นเหมือนเดิม"), wrong=False)

    def show_refusal(self, sentence: str) -> None:
        """Say why the columns cannot be so; what was read stays."""
        self.columns.show_tables(self.draft.tables)
        self._on_echoed(sentence, wrong=True)

    def finish_typing(self) -> None:
        """Let the field being typed in be read."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()

    def go_to_next_doubt(self) -> None:
        """Go to the next doubtful cell, round the end to the first."""
        cells = [
            (row, column)
            for row in range(self.draft_model.rowCount())
            for column in DraftColumn
            if self.draft_model.doubts(row, column)
        ]
        if not cells:
            self._say_cell(QModelIndex())
            return
        here = self.result_view.currentIndex()
        place = (here.row(), here.column())
        row, column = next((cell for cell in cells if cell > place), cells[0])
        self.result_view.setCurrentIndex(self.draft_model.index(row, column))
        self.result_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.draft_model.show_anew()
            if self._history is not None:
                self._refresh()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A key that a cell's field passed up was meant for the field: then the list has no focus itself.
        own = isinstance(watched, QWidget) and watched.hasFocus()
        if own and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers()
            if watched is self.source_pane and (enter or event.key() == Qt.Key.Key_Space):
                self._make_item(self.source_pane.currentIndex().row())
                return True
            if watched is self.result_view and enter:
                self._accept_cell()
                return True
            if event.key() == Qt.Key.Key_Delete and watched in {self.result_view, self.session_view}:
                self._remove(watched)
                return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        self.column_area.setWidget(self.columns)
        # A scroll area fills what it holds with the colour of a window, not with that of the page.
        self.columns.setAutoFillBackground(False)
        self.source_pane.setModel(self.source_model)
        self.source_pane.setItemDelegate(SourceDelegate(self._context, self.source_pane))
        self.result_view.setModel(self.draft_model)
        self.session_view.setModel(self.session_model)
        for view in (self.result_view, self.session_view):
            delegate = CellDelegate(self._context, view)
            delegate.echoed.connect(self._on_echoed)
            view.setItemDelegate(delegate)
            view.setShowGrid(False)
            view.setWordWrap(False)
            view.setTabKeyNavigation(False)
            view.verticalHeader().hide()
            view.verticalHeader().setDefaultSectionSize(ROW_PX)
            view.horizontalHeader().setHighlightSections(False)
            view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            triggers = QAbstractItemView.EditTrigger
            view.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        for column, width in WIDTHS.items():
            self.result_view.setColumnWidth(column, width)
        stretch = QHeaderView.ResizeMode.Stretch
        self.result_view.horizontalHeader().setSectionResizeMode(DraftColumn.TITLE, stretch)
        self.session_view.horizontalHeader().setSectionResizeMode(3, stretch)
        self.session_view.setColumnWidth(1, 140)
        self.session_view.horizontalHeader().setDefaultAlignment(LEFT | Qt.AlignmentFlag.AlignVCenter)
        self.result_splitter.setSizes([330, 700])
        segments = (self.append_button, self.update_button, self.replace_button)
        buttons = (self.settle_button, *segments, self.next_doubt_button)
        for button in (*buttons, self.cancel_button, self.accept_button):
            # In a dialog Enter would press a button, wherever it was typed.
            button.setAutoDefault(False)
        self._context.look.set_icon(self.doubt_icon_label, "triangle", "warning", 18)

    def _connect(self) -> None:
        for view in (self.source_pane, self.result_view, self.session_view):
            view.installEventFilter(self)
        self.source_pane.clicked.connect(self._on_line_clicked)
        self.source_pane.selectionModel().currentRowChanged.connect(self._on_line_changed)
        self.result_view.selectionModel().currentChanged.connect(self._on_cell_changed)
        self.columns.chosen.connect(self.columns_chosen)
        self.draft_model.typed.connect(self._on_item_typed)
        self.session_model.typed.connect(self._on_session_typed)
        for field, edit in self._facts.items():
            edit.value_typed.connect(partial(self._put_fact, field))
            edit.echoed.connect(self._on_echoed)
        self.venue_edit.editingFinished.connect(self._on_venue_finished)
        self.mode_combo.activated.connect(self._on_mode_chosen)
        self.settle_button.clicked.connect(self._on_settle_clicked)
        self.update_button.toggled.connect(self._on_update_toggled)
        self.next_doubt_button.clicked.connect(self.go_to_next_doubt)
        self._context.look.icons_loaded.connect(self.draft_model.show_anew)
        QShortcut(QKeySequence("F8"), self).activated.connect(self.go_to_next_doubt)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self._on_undo)
        QShortcut(QKeySequence.StandardKey.Redo, self).activated.connect(self._on_redo)

    def _retranslate(self) -> None:
        self.mode_combo.clear()
        self.mode_combo.addItem(self.tr("ยังไม่ระบุ"), None)
        for mode in Mode:
            self.mode_combo.addItem(mode_name(mode), mode.value)

    def _edit(self, draft: Draft, label: str, merge: str | None = None) -> None:
        assert self._history is not None  # noqa: S101 - something is on show
        if draft != self.draft:
            self._history.edit(draft, label, merge)
            self._refresh()
            self.draft_changed.emit()

    def _refresh(self) -> None:
        draft = self.draft
        self.source_model.show(draft)
        self.columns.show_tables(draft.tables)
        self.column_area.setVisible(bool(draft.tables))
        self.column_area.setFixedHeight(self.columns.sizeHint().height() + BAR_ROOM)
        self.draft_model.show(draft.visit.items)
        self.session_model.show(draft.visit.sessions)
        self._show_facts(draft)
        self._say_counts(draft)
        self._say_choices(draft)
        self._say_cell(self.result_view.currentIndex())

    def _show_facts(self, draft: Draft) -> None:
        for field, edit in self._facts.items():
            edit.set_value(getattr(draft.visit, field))
        if not self.venue_edit.hasFocus():
            self.venue_edit.setText(draft.visit.venue or "")
            self.venue_edit.setCursorPosition(0)
        mode = draft.visit.mode
        self.mode_combo.setCurrentIndex(0 if mode is None else self.mode_combo.findData(mode.value))
        rows = len(draft.visit.sessions)
        self.session_view.setVisible(rows > 0)
        self.session_view.setFixedHeight(min(124, 34 + ROW_PX * rows))
        doubts = (*draft.doubts, *(doubt for one in draft.visit.sessions for doubt in one.doubts))
        told = dict.fromkeys(doubt_in(self._context.language, doubt) for doubt in doubts)
        self.doubt_label.setText(self._context.words.breakable(" · ".join(told)))
        for part in (self.doubt_icon_label, self.doubt_label, self.settle_button):
            part.setVisible(bool(doubts))

    def _say_counts(self, draft: Draft) -> None:
        figures = self._context.figures
        lines = figures(len(draft.lines))
        # %1 is a number of lines, %2 the name of a file.
        pasted, opened = self.tr("ข้อความที่วาง %1 บรรทัด"), self.tr("ไฟล์ %2 · %1 บรรทัด")
        source = pasted if self._name is None else opened.replace("%2", self._name)
        self.source_label.setText(source.replace("%1", lines))
        unread = sum(line.role is LineRole.UNREAD for line in draft.lines)
        # %1 items, %2 doubts, %3 lines.
        text = self.tr("อ่านได้ %1 ลำดับ · สงสัย %2 · ไม่ได้ใช้ %3 บรรทัด")
        counts = (len(draft.visit.items), draft.doubt_count, unread)
        for mark, count in zip(("%1", "%2", "%3"), counts, strict=True):
            text = text.replace(mark, figures(count))
        self.summary_label.setText(text)
        self.next_doubt_button.setEnabled(draft.doubt_count > 0)

    def _say_choices(self, draft: Draft) -> None:
        visit = self._context.bridge.session.visit
        there = len(visit.items)
        choice = there > 0 and bool(draft.visit.items)
        segments = (self.append_button, self.update_button, self.replace_button)
        for button in segments:
            button.setVisible(choice)
        # %1 is a number of items.
        text = self.tr("ต่อท้ายกำหนดการเดิม %1 ลำดับ")
        self.append_button.setText(text.replace("%1", self._context.figures(there)))
        for button in segments:
            # The chosen one is bold, and the style sheet does not count that in.
            button.setMinimumWidth(round(width_of(button.text(), font(15, bold=True))) + SEGMENT_PAD)
        self._name_accept()
        self.fact_check.setVisible(bool(differing_facts(visit, draft)))

    def _name_accept(self) -> None:
        told = self.tr("ดูสิ่งที่เปลี่ยน") if self.updates_items else self.tr("ยอมรับทั้งหมด")
        self.accept_button.setText(told)

    def _on_update_toggled(self, checked: bool) -> None:
        del checked
        self._name_accept()

    def _say_cell(self, index: QModelIndex) -> None:
        doubts = self.draft_model.doubts(index.row(), index.column()) if index.isValid() else ()
        hint = self.tr("Enter ยอมรับช่องนี้ · F2 แก้ไข · F8 ข้อสงสัยถัดไป")
        text = f"{' · '.join(doubts)}  ({hint})" if doubts else ""
        self.echo_label.setText(self._context.words.breakable(text))
        set_state(self.echo_label, "warning")

    def _accept_cell(self) -> None:
        index = self.result_view.currentIndex()
        if not index.isValid():
            return
        uid, cell = self.draft_model.items[index.row()].uid, CELLS[DraftColumn(index.column())][0]
        if self.draft_model.doubts(index.row(), index.column()):
            self._edit(change_draft_item(self.draft, uid, cell, lambda item: item), cell)
        self.go_to_next_doubt()

    def _make_item(self, row: int) -> None:
        if row < 0 or self.source_model.mark(row).line.role is not LineRole.UNREAD:
            return
        uid = new_uid()
        self._edit(item_from_line(self.draft, self.source_model.mark(row).line.line, uid), "item")
        self._choose_item(uid)

    def _choose_item(self, uid: str) -> None:
        row = self.draft_model.row_of(uid)
        if row is not None:
            self.result_view.setCurrentIndex(self.draft_model.index(row, DraftColumn.TITLE))

    def _remove(self, view: QObject) -> None:
        if view is self.session_view:
            row = self.session_view.currentIndex().row()
            if row >= 0:
                self._edit(without_session(self.draft, self.session_model.sessions[row].uid), "session")
            return
        row = self.result_view.currentIndex().row()
        if row >= 0:
            self._edit(without_item(self.draft, self.draft_model.items[row].uid), "item")

    def _on_line_clicked(self, index: QModelIndex) -> None:
        self._make_item(index.row())

    def _on_line_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid() and self.source_pane.hasFocus():
            self.columns.show_line(self.source_model.mark(current.row()).line.line)
            for uid in self.source_model.mark(current.row()).line.uids[:1]:
                self._choose_item(uid)

    def _on_cell_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        self._say_cell(current)
        if not current.isValid():
            return
        row = self.source_model.row_of(self.draft_model.items[current.row()].uid)
        if row is not None and not self.source_pane.hasFocus():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            index = self.source_model.index(row)
            self.source_pane.selectionModel().setCurrentIndex(index, flags)
            self.source_pane.scrollTo(index)

    def _on_item_typed(self, uid: str, cell: str, value: object) -> None:
        field = "clock" if cell == "start" else cell
        self._edit(change_draft_item(self.draft, uid, cell, lambda i: changed(i, field, value)), cell)

    def _on_session_typed(self, uid: str, field: str, value: object) -> None:
        meant = SessionKind(str(value)) if field == "kind" else value or None
        self._edit(with_session(self.draft, uid, lambda s: with_session_detail(s, field, meant)), field)

    def _put_fact(self, field: str, value: object) -> None:
        self._edit(with_fact(self.draft, field, value), field, merge=field)

    def _on_venue_finished(self) -> None:
        self._put_fact("venue", " ".join(self.venue_edit.text().split()) or None)

    def _on_mode_chosen(self, place: int) -> None:
        mode = self.mode_combo.itemData(place)
        self._put_fact("mode", None if mode is None else Mode(mode))

    def _on_settle_clicked(self) -> None:
        self._edit(with_facts_settled(self.draft), "facts")

    def _on_echoed(self, text: str, wrong: bool) -> None:
        self.echo_label.setText(self._context.words.breakable(text))
        set_state(self.echo_label, "danger" if wrong else "now")

    def _on_undo(self) -> None:
        if self._history is not None and self._history.undo_label is not None:
            self._history.undo()
            self._refresh()

    def _on_redo(self) -> None:
        if self._history is not None and self._history.redo_label is not None:
            self._history.redo()
            self._refresh()
