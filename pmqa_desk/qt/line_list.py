"""A list of lines that stand open or done, typed in its cells; several are set at once below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.preparation import Line, count, turned
from pmqa_desk.domain.visit import Visit, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.line_book import LineBook, count_words
from pmqa_desk.qt.line_filter import LineFilter, Wanted
from pmqa_desk.qt.line_rows import LineDelegate, LineRows
from pmqa_desk.qt.line_view import LineView
from pmqa_desk.qt.list_rows import Head, Known
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.name_edit import NameEdit
from pmqa_desk.qt.offered_names import offer_names
from pmqa_desk.qt.record_fields import RecordFields
from pmqa_desk.qt.record_table import RecordTable
from pmqa_desk.qt.typed_edit import DateEdit

Change = Callable[[Visit], Visit]
# The column of the agency among the fields below, and its share of their width.
AGENCY, AGENCY_STRETCH = 2, 4


class LineList(QWidget):
    """Shows the lines of a book by group; each deed is one step of undo."""

    usual_wanted = Signal()

    state_filter: QComboBox
    group_filter: QComboBox
    agency_filter: QComboBox
    search_edit: QLineEdit
    body_stack: QStackedWidget
    empty_page: QWidget
    empty_icon_label: QLabel
    empty_label: QLabel
    empty_usual_button: QPushButton
    empty_add_button: QPushButton
    record_page: QWidget
    line_view: LineView
    chosen_frame: QFrame
    chosen_label: QLabel
    echo_label: ElidedLabel
    field_layout: QGridLayout
    group_label: QLabel
    agency_head_label: QLabel
    owner_label: QLabel
    status_combo: QComboBox
    group_combo: QComboBox
    agency_edit: NameEdit
    owner_edit: NameEdit
    due_edit: DateEdit
    higher_button: QPushButton
    lower_button: QPushButton
    delete_button: QPushButton
    sum_label: ElidedLabel
    key_label: ElidedLabel

    def __init__(self, context: Context, book: LineBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._book = book
        self._turn, self._shown_once = 0, False
        # The line that was added last, while its words are being typed, and the one above it.
        self._fresh: str | None = None
        self._above: str | None = None
        load_form(self, "line_list.ui", LineView, NameEdit, DateEdit, ElidedLabel)
        self.rows = LineRows(book, self)
        self.table = RecordTable(self.line_view, self.rows, book.columns, self)
        filters = (self.state_filter, self.group_filter, self.agency_filter)
        self.filter = LineFilter(book, *filters, self.search_edit, self)
        self._delegate = LineDelegate(context, book, self)
        self.line_view.setItemDelegate(self._delegate)
        self.line_view.let_type()
        self._fields = RecordFields(self._widgets(), self)
        self._dress()
        self._connect()
        self._name_texts()

    def add(self) -> None:
        """Add a line below the chosen one, and let its words be typed."""
        chosen, uid = self._chosen(), new_uid()
        after, group = (chosen[-1] if chosen else None), self.filter.group
        label = self._label(self.tr("เพิ่ม%1"))
        if self._edit(lambda visit: self._book.added(visit, uid, after, group), label, f"lines/{uid}"):
            self._fresh, self._above = uid, None if after is None else after.uid
            self._show_alone(uid)
            self.line_view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line_view.edit(self.line_view.currentIndex())

    def point_to(self, uid: str) -> None:
        """Choose a line, whatever was filtered."""
        self.filter.clear()
        self._show_alone(uid)
        self.line_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def want(self, wanted: Wanted) -> None:
        """Show the lines that stand so, the first of them chosen."""
        self.filter.want(wanted)
        self.line_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is wanted as the visit has it."""
        visit, today = self._visit, self._context.bridge.session.today()
        old = self._book.look(visit, today)
        self.filter.offer(visit)
        # Before the rows: of a table that is not in sight every cell is measured.
        self.body_stack.setCurrentWidget(self.record_page if self._book.lines(visit) else self.empty_page)
        if self.rows.show(self._book.heads(), self._wanted(visit)):
            self.table.settle()
        elif not self.table.uids:
            self.table.mark_first()
        if old:
            self.rows.retell()
        self._show_sums(visit)
        self._show_chosen()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_fields"):
            self._name_texts()
            if self._shown_once:
                self.refresh()
                self.rows.retell()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Another day may have begun since the list was last looked at.
        super().showEvent(event)
        self._shown_once = True
        self.refresh()

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _widgets(self) -> dict[str, QWidget]:
        """Return the fields below by the names that the book has for them; the others are hidden."""
        names = [field.name for field in self._book.fields]
        owner = "person" if "person" in names else "owner"
        for widget in (self.agency_head_label, self.agency_edit):
            widget.setVisible("agency" in names)
        self.field_layout.setColumnStretch(AGENCY, AGENCY_STRETCH if "agency" in names else 0)
        for button in (self.higher_button, self.lower_button):
            button.setVisible(self._book.in_order)
        widgets: dict[str, QWidget] = {
            "status": self.status_combo,
            self._book.group_field: self.group_combo,
            owner: self.owner_edit,
            "due": self.due_edit,
        }
        return {**widgets, "agency": self.agency_edit} if "agency" in names else widgets

    def _dress(self) -> None:
        look = self._context.look
        look.set_icon(self.empty_icon_label, "clipboard-check-outline", "faint", 48)
        look.set_icon(self.empty_usual_button, "clipboard-text-outline")
        look.set_icon(self.empty_add_button, "plus")
        look.set_icon(self.delete_button, "delete-outline", "danger")
        self.empty_usual_button.setVisible(self._book.in_order)
        for edit in (self.agency_edit, self.owner_edit):
            offer_names(edit, self._context, self._book.names)
        self.due_edit.prepare(self._context)

    def _connect(self) -> None:
        view = self.line_view
        self._context.bridge.visit_changed.connect(self._on_visit_changed)
        self.filter.changed.connect(self._on_filter_changed)
        self.table.chosen_changed.connect(self._on_chosen_changed)
        self._fields.edited.connect(self._on_field_edited)
        self.rows.typed.connect(self._on_typed)
        self._delegate.closeEditor.connect(self._on_editor_closed)
        for echoing in (self._delegate.echoed, self.due_edit.echoed):
            echoing.connect(self._on_echoed)
        view.tick_wanted.connect(self._tick)
        view.line_wanted.connect(self.add)
        view.deletion_wanted.connect(self._delete)
        view.step_wanted.connect(self._step)
        self.empty_add_button.clicked.connect(self.add)
        self.empty_usual_button.clicked.connect(self.usual_wanted)
        self.higher_button.clicked.connect(self._on_higher_clicked)
        self.lower_button.clicked.connect(self._on_lower_clicked)
        self.delete_button.clicked.connect(self._delete)
        # Of the window as long as the list is in sight.
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._on_find_pressed)

    def _name_texts(self) -> None:
        words = self._book.words()
        self.search_edit.setPlaceholderText(words.find)
        self.search_edit.setAccessibleName(words.find)
        self.group_filter.setAccessibleName(words.every_group)
        self.line_view.setAccessibleName(words.one)
        self.empty_label.setText(self._context.words.breakable(words.empty))
        self.empty_add_button.setText(self._label(self.tr("เพิ่ม%1")))
        for label, field, name in (
            (self.group_label, self.group_combo, words.group),
            (self.owner_label, self.owner_edit, words.owner),
        ):
            label.setText(name)
            field.setAccessibleName(name)
        self._fields.show_names()
        self.due_edit.retranslate()

    def _label(self, text: str) -> str:
        """Return the name of a deed, in which %1 is what a line is called."""
        return text.replace("%1", self._book.words().one)

    def _wanted(self, visit: Visit) -> list[Head | Known]:
        today = self._context.bridge.session.today()
        colour = self._context.look.colour("text")
        rows: list[Head | Known] = []
        lines = self._book.lines(visit)
        shown = {line.uid for line in self.filter.shown(lines, self.table.uids, today)}
        only = self.filter.group
        for group in self._book.groups(lines):
            found = [line for line in group.lines if line.uid in shown]
            if found and only in {None, group.key}:
                counted = count_words(self._context, count(group.lines, today))
                rows += [Head(f"{group.name}  {counted}", colour), *found]
        return rows

    def _chosen(self) -> tuple[Line, ...]:
        known = {line.uid: line for line in self._book.lines(self._visit)}
        return tuple(known[uid] for uid in self.table.uids if uid in known)

    def _show_alone(self, uid: str) -> None:
        self.table.choose((uid,))
        self.refresh()
        self.line_view.scrollTo(self.line_view.currentIndex())

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self.chosen_frame.setEnabled(bool(chosen))
        # %1 is a number of lines.
        several = self.tr("เลือกไว้ %1 รายการ แก้พร้อมกัน").replace("%1", str(len(chosen)))
        one = self.tr("รายการที่เลือก")
        self.chosen_label.setText(self._context.figures(several) if len(chosen) > 1 else one)
        self._fill_choices()
        self._fields.show(chosen)

    def _fill_choices(self) -> None:
        """Offer what fields may hold; it follows the programme and the language."""
        names = {"status": self.status_combo, self._book.group_field: self.group_combo}
        for field, combo in names.items():
            choices = self._book.choices(field)
            if [(combo.itemText(n), combo.itemData(n)) for n in range(combo.count())] != list(choices):
                with QSignalBlocker(combo):
                    combo.clear()
                    for value, name in choices:
                        combo.addItem(name, value)

    def _show_sums(self, visit: Visit) -> None:
        lines = self._book.lines(visit)
        counted = count(lines, self._context.bridge.session.today())
        # %1 lines are done of %2, %3 of the others are late.
        text = self.tr("เสร็จแล้ว %1 จาก %2 รายการ เลยกำหนด %3")
        for place, figure in enumerate((counted.ready, counted.of, counted.overdue), 1):
            text = text.replace(f"%{place}", self._context.figures(figure))
        keys = self.tr("Enter เพิ่ม · F2 หรือพิมพ์เพื่อแก้ · เว้นวรรค เสร็จแล้ว · Del ลบ · Ctrl+F ค้นหา")
        self.sum_label.show_text(text if lines else "")
        self.key_label.show_text(keys if lines else "")

    def _edit(self, change: Change, label: str, merge: str | None = None) -> bool:
        bridge = self._context.bridge
        return bridge.attempt(lambda: bridge.session.edit(change, label, merge))

    def _set(self, uids: tuple[str, ...], field: str, value: object, merge: str | None = None) -> None:
        label = self._label(self.tr("แก้%1"))
        self._edit(lambda visit: self._book.changed(visit, uids, field, value), label, merge)

    def _tick(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._set(self.table.uids, "status", turned(chosen).value)

    def _delete(self) -> None:
        uids = self.table.uids
        place = min((row for uid in uids if (row := self.rows.row_of(uid)) is not None), default=None)
        label = self._label(self.tr("ลบ%1"))
        if place is None or not self._edit(lambda visit: self._book.dropped(visit, uids), label):
            return
        left = [row for row in range(self.rows.rowCount()) if self.rows.record(row) is not None]
        record = self.rows.record(min(left, key=lambda row: abs(row - place))) if left else None
        if record is not None:
            self._show_alone(record.uid)

    def _step(self, by: int) -> None:
        uids = self.table.uids
        records = (self.rows.record(row) for row in range(self.rows.rowCount()))
        shown = [record.uid for record in records if record is not None]
        label = self._label(self.tr("เลื่อน%1"))
        if uids and self._book.in_order:
            self._edit(lambda visit: self._book.stepped(visit, uids, shown, by), label)

    def _on_field_edited(self, field: str, value: object) -> None:
        if self.table.uids:
            self._set(self.table.uids, field, value, f"lines/{self._turn}/{field}")

    def _on_typed(self, uid: str, field: str, value: object) -> None:
        self._set((uid,), field, value, f"lines/{uid}" if uid == self._fresh else None)

    def _on_editor_closed(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After the words of a line that was just added comes the next one, until one stays empty."""
        del editor
        uid, self._fresh = self._fresh, None
        line = next((each for each in self._book.lines(self._visit) if each.uid == uid), None)
        if uid is None or line is None:
            return
        if not line.text.strip():
            self._take_back(uid)
        elif hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.add()

    def _take_back(self, uid: str) -> None:
        """Take an added line back that stayed empty: nothing was done."""
        bridge = self._context.bridge
        if bridge.session.undo_label == self._label(self.tr("เพิ่ม%1")):
            bridge.attempt(bridge.session.undo)
        else:
            self._edit(lambda visit: self._book.dropped(visit, (uid,)), self._label(self.tr("ลบ%1")))
        if self._above is not None:
            self._show_alone(self._above)

    def _on_higher_clicked(self) -> None:
        self._step(-1)

    def _on_lower_clicked(self) -> None:
        self._step(1)

    def _on_find_pressed(self) -> None:
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_edit.selectAll()

    def _on_chosen_changed(self) -> None:
        self._turn += 1
        self.echo_label.show_text("")
        self._show_chosen()

    def _on_echoed(self, text: str, wrong: bool) -> None:
        self.echo_label.show_text(text)
        set_state(self.echo_label, "danger" if wrong else "")

    def _on_visit_changed(self) -> None:
        """Follow what is in sight; a run on the console waits for nothing of this list."""
        if self.isVisible():
            self.refresh()

    def _on_filter_changed(self) -> None:
        self.table.forget()
        self.refresh()
