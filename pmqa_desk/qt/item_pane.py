"""The programme's detail pane: every field of one item, kept as one types."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.item_presenters import moved_name
from pmqa_desk.domain.programme_edits import change_item, with_rule
from pmqa_desk.domain.visit import Format, Item, ItemStatus, Kind, StartRule
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.item_fields import means_same, shown_text
from pmqa_desk.qt.item_more import ItemMore
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.names import format_name, item_status_name, kind_name
from pmqa_desk.qt.presenter_note import PresenterNote
from pmqa_desk.qt.programme_clips import dropped_paths
from pmqa_desk.qt.programme_rows import ItemRow
from pmqa_desk.qt.section_budget import SectionBudget
from pmqa_desk.qt.typed_edit import ClockEdit, DurationEdit, TypedEdit
from pmqa_desk.qt.typing_keeper import TypingKeeper


class ItemPane(QFrame):
    """Shows one item and edits it; what is being typed is kept after a pause and when a field is left."""

    attach_requested = Signal()
    files_dropped = Signal(object)
    duplicate_requested = Signal()
    script_requested = Signal()
    delete_requested = Signal()
    left = Signal()
    """Esc: back to the table."""
    medium_shown = Signal(object)
    """The file of the item that is shown from now on, or ``None``."""

    pane_stack: QStackedWidget
    item_page: QWidget
    none_page: QWidget
    none_label: QLabel
    number_label: QLabel
    saved_label: QLabel
    saved_icon_label: QLabel
    field_area: QScrollArea
    field_body: QWidget
    field_layout: QVBoxLayout
    title_edit: QPlainTextEdit
    kind_combo: QComboBox
    length_edit: DurationEdit
    echo_label: QLabel
    linked_button: QPushButton
    fixed_button: QPushButton
    finish_button: QPushButton
    clock_edit: ClockEdit
    clock_echo_label: QLabel
    agency_edit: QLineEdit
    presenter_edit: QPlainTextEdit
    presenter_layout: QVBoxLayout
    format_combo: QComboBox
    section_edit: QLineEdit
    media_icon_label: QLabel
    media_label: QLabel
    media_layout: QVBoxLayout
    attach_button: QToolButton
    detach_button: QToolButton
    status_combo: QComboBox
    script_edit: QPlainTextEdit
    script_button: QToolButton
    duplicate_button: QPushButton
    delete_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: ItemRow | None = None
        self._keeper = TypingKeeper(context, self)
        self._keeper.news.connect(self._say_saved)
        load_form(self, "item_pane.ui", DurationEdit, ClockEdit)
        self.more = ItemMore(context, self._keeper, self.field_body)
        self.field_layout.insertWidget(self.field_layout.count() - 1, self.more)
        self.budget = SectionBudget(context, self.field_body)
        self.field_layout.insertWidget(self.field_layout.indexOf(self.media_layout), self.budget)
        self.presenter_note = PresenterNote(context, self)
        self.presenter_layout.addWidget(self.presenter_note)
        self.setAcceptDrops(True)
        self._texts: dict[str, QLineEdit | QPlainTextEdit] = {
            "title": self.title_edit,
            "agency": self.agency_edit,
            "presenters": self.presenter_edit,
            "script": self.script_edit,
        }
        self._rules = {
            StartRule.LINKED: self.linked_button,
            StartRule.FIXED: self.fixed_button,
            StartRule.FINISH_AT: self.finish_button,
        }
        self._completers = {edit: QStringListModel(self) for edit in (self.agency_edit, self.section_edit)}
        self._prepare_fields()
        self._order_tabs()
        self._connect()
        self._retranslate()
        self.show_row(None)

    def show_row(self, row: ItemRow | None) -> None:
        """Show an item; what was typed at another is kept first, what is being typed here stays."""
        moved_on = self._row is None or row is None or row.key != self._row.key
        if moved_on:
            self._keeper.turn_to(None if row is None else row.key)
        self._row = row
        self.pane_stack.setCurrentWidget(self.none_page if row is None else self.item_page)
        self.medium_shown.emit(self.medium)
        if row is None:
            return
        self._show_texts(row.item, anew=moved_on)
        self.presenter_note.show_item(row.item)
        self._show_times(row)
        self._show_rest(row)
        self.more.show_item(row.item, anew=moved_on)
        self._say_saved()

    @property
    def medium(self) -> str | None:
        """Return the file of the item that is shown."""
        return None if self._row is None else self._row.item.media

    def flush(self) -> None:
        """Keep at once what is being typed."""
        self._keeper.flush()
        self.budget.flush()

    def edit_title(self) -> None:
        """Put the cursor into the title, all of it chosen."""
        self.field_area.ensureWidgetVisible(self.title_edit)
        self.title_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title_edit.selectAll()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_row(self._row)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._row is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.FocusIn:
            self._keeper.new_step()
        elif kind is QEvent.Type.FocusOut:
            self.flush()
        elif kind is QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.ShortcutOverride:
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress:
            return self._key(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        session = self._context.bridge.session
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            self.flush()
            undo = event.matches(QKeySequence.StandardKey.Undo)
            wanted = session.undo_label if undo else session.redo_label
            if wanted is not None:
                self._context.bridge.attempt(session.undo if undo else session.redo)
            self._keeper.new_step()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and watched is self.title_edit:
            self.flush()
            self.focusNextChild()
            return True
        if watched is self.presenter_edit and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return self._move_presenter(event)
        typed = isinstance(watched, TypedEdit) and watched.isModified()
        if event.key() == Qt.Key.Key_Escape and not typed:
            self.left.emit()
            return True
        return False

    def _move_presenter(self, event: QKeyEvent) -> bool:
        """Move the name that the cursor is on up or down; return whether the key was for that."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or self.presenter_edit.isReadOnly():
            return False
        cursor = self.presenter_edit.textCursor()
        place, names = cursor.blockNumber(), self.presenter_edit.toPlainText().split("\n")
        moved = moved_name(names, place, step)
        if moved != tuple(names):
            self.presenter_edit.setPlainText("\n".join(moved))
            cursor = QTextCursor(self.presenter_edit.document().findBlockByNumber(place + step))
            self.presenter_edit.setTextCursor(cursor)
        return True

    def _prepare_fields(self) -> None:
        watched = (*self._texts.values(), self.section_edit, self.length_edit, self.clock_edit)
        for edit in (
            *watched,
            self.kind_combo,
            self.format_combo,
            self.status_combo,
            self.budget.budget_edit,
            *self.more.fields,
        ):
            edit.installEventFilter(self)
        for text in (self.title_edit, self.presenter_edit, self.script_edit):
            text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            text.setAcceptDrops(False)
        for edit, model in self._completers.items():
            completer = QCompleter(model, edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            edit.setCompleter(completer)
        for kind in Kind:
            self.kind_combo.addItem("", kind.value)
        self.format_combo.addItem("", None)
        for shape in Format:
            self.format_combo.addItem("", shape.value)
        for status in ItemStatus:
            self.status_combo.addItem("", status.value)
        self.length_edit.prepare(self._context)
        self.clock_edit.prepare(self._context)

    def _order_tabs(self) -> None:
        """Let Tab go through what was made after the form in the order of reading."""
        chain = (self.script_edit, self.more.more_button, *self.more.fields, self.duplicate_button)
        for first, second in pairwise((*chain, self.delete_button)):
            self.setTabOrder(first, second)
        self.setTabOrder(self.section_edit, self.budget.budget_edit)

    def _connect(self) -> None:
        for text in (self.title_edit, self.presenter_edit, self.script_edit):
            text.textChanged.connect(self._on_text_changed)
        self.agency_edit.textChanged.connect(self._on_text_changed)
        self.section_edit.editingFinished.connect(self._on_section_edit_finished)
        self.length_edit.value_typed.connect(self._on_length_typed)
        self.length_edit.echoed.connect(self._on_length_echoed)
        self.clock_edit.value_typed.connect(self._on_clock_typed)
        self.clock_edit.echoed.connect(self._on_clock_echoed)
        self.kind_combo.activated.connect(self._on_kind_chosen)
        self.format_combo.activated.connect(self._on_format_chosen)
        self.status_combo.activated.connect(self._on_status_chosen)
        for button in self._rules.values():
            button.clicked.connect(self._on_rule_clicked)
        self.attach_button.clicked.connect(self.attach_requested)
        self.detach_button.clicked.connect(self._on_detach_clicked)
        self.script_button.clicked.connect(self._on_script_clicked)
        self.duplicate_button.clicked.connect(self.duplicate_requested)
        self.delete_button.clicked.connect(self.delete_requested)
        self._context.look.icons_loaded.connect(self._on_icons_loaded)

    def _retranslate(self) -> None:
        look = self._context.look
        look.set_icon(self.duplicate_button, "content-copy")
        look.set_icon(self.delete_button, "delete-outline", "danger")
        self._context.words.put(self.none_label, self.tr("เลือกลำดับในตารางเพื่อดูรายละเอียด"))
        for place, kind in enumerate(Kind):
            self.kind_combo.setItemText(place, kind_name(kind))
        self.format_combo.setItemText(0, self.tr("ยังไม่ระบุ"))
        for place, shape in enumerate(Format, 1):
            self.format_combo.setItemText(place, format_name(shape))
        for place, status in enumerate(ItemStatus):
            self.status_combo.setItemText(place, item_status_name(status))
        self.length_edit.retranslate()
        self.clock_edit.retranslate()

    def _show_texts(self, item: Item, *, anew: bool) -> None:
        for field, edit in self._texts.items():
            text, present = shown_text(item, field), _text_of(edit)
            typing = self._keeper.waits_for(field) or (edit.hasFocus() and means_same(item, field, present))
            if present == text or (typing and not anew):
                continue
            edit.blockSignals(True)
            if isinstance(edit, QPlainTextEdit):
                edit.setPlainText(text)
            else:
                edit.setText(text)
                edit.setCursorPosition(0 if anew else len(text))
            edit.blockSignals(False)
        self._offer_words(item, anew=anew)

    def _offer_words(self, item: Item, *, anew: bool) -> None:
        if anew or not self.section_edit.hasFocus():
            self.section_edit.setText(item.section or "")
            self.section_edit.setCursorPosition(0)
        items = self._context.bridge.session.visit.items
        agencies = sorted({other.agency for other in items if other.agency})
        names = dict.fromkeys(other.section for other in items if other.section)
        for edit, words in ((self.agency_edit, agencies), (self.section_edit, list(names))):
            if self._completers[edit].stringList() != words:
                self._completers[edit].setStringList(words)

    def _show_times(self, row: ItemRow) -> None:
        item = row.item
        finishes = item.start_rule is StartRule.FINISH_AT
        if not self._keeper.waits_for("length"):
            self.length_edit.set_value(row.length_s if finishes else item.duration_s)
        self.length_edit.setReadOnly(finishes or self._read_only)
        self.length_edit.setToolTip(self.tr("คำนวณจากเวลาจบ") if finishes else "")
        self._rules[item.start_rule].setChecked(True)
        linked = item.start_rule is StartRule.LINKED
        self.clock_edit.setVisible(not linked)
        self.clock_echo_label.setVisible(not linked)
        if not self._keeper.waits_for("clock"):
            self.clock_edit.set_value(item.finish if finishes else item.start)

    def _show_rest(self, row: ItemRow) -> None:
        item = row.item
        # %1 is the item's number.
        numbered = self.tr("ลำดับที่ %1").replace("%1", self._context.figures(row.number))
        self.number_label.setText(numbered if row.number else kind_name(item.kind))
        self.kind_combo.setCurrentIndex(self.kind_combo.findData(item.kind.value))
        shape = self.format_combo.findData(item.format.value) if item.format else 0
        self.format_combo.setCurrentIndex(shape)
        self.status_combo.setCurrentIndex(self.status_combo.findData(item.status.value))
        name = Path(item.media).name if item.media else self.tr("ยังไม่ได้แนบไฟล์")
        found = name if row.medium_found else self.tr("ไม่พบ %1").replace("%1", name)
        metrics = self.media_label.fontMetrics()
        width = max(80, self.media_label.width())
        self.media_label.setText(metrics.elidedText(found, Qt.TextElideMode.ElideMiddle, width))
        self.media_label.setToolTip(item.media or "")
        self.detach_button.setVisible(item.media is not None)
        mark = ("check-circle", "now") if row.medium_found else ("alert", "danger")
        self.media_icon_label.setVisible(item.media is not None)
        self._context.look.set_icon(self.media_icon_label, *mark, 18)
        self._lock()

    def _lock(self) -> None:
        locked = self._read_only
        self.more.lock(locked=locked)
        self.budget.lock(locked=locked)
        for edit in (*self._texts.values(), self.section_edit, self.clock_edit):
            edit.setReadOnly(locked)
        parts = (
            self.kind_combo,
            self.format_combo,
            self.status_combo,
            *self._rules.values(),
            self.attach_button,
        )
        for part in (*parts, self.detach_button, self.duplicate_button, self.delete_button):
            part.setEnabled(not locked)

    @property
    def _read_only(self) -> bool:
        return self._context.bridge.session.read_only_because is not None

    def _say_saved(self) -> None:
        look = self._context.look
        tone, icon = "now", "content-save-check-outline"
        if self._read_only:
            text, tone, icon = self.tr("เปิดเพื่ออ่านเท่านั้น"), "muted", "lock-outline"
        elif self._keeper.refused:
            text, tone, icon = self.tr("ยังไม่ได้บันทึก"), "danger", "alert"
        elif self._keeper.waits:
            text, tone, icon = self.tr("กำลังบันทึก"), "muted", "content-save-check-outline"
        else:
            text = self.tr("บันทึกแล้ว")
        self.saved_label.setText(text)
        set_state(self.saved_label, tone)
        look.set_icon(self.saved_icon_label, icon, tone, 18)

    def _on_text_changed(self) -> None:
        sender = self.sender()
        for field, edit in self._texts.items():
            if edit is sender:
                self._keeper.typed(field, _text_of(edit))

    def _on_length_typed(self, value: object) -> None:
        self._keeper.typed("length", value)

    def _on_clock_typed(self, value: object) -> None:
        # An emptied time keeps its rule until the field is left: it may be about to be typed anew.
        if value is not None:
            self._keeper.typed("clock", value)

    def _on_length_echoed(self, text: str, wrong: bool) -> None:
        self._echo(self.echo_label, text, wrong=wrong)

    def _on_clock_echoed(self, text: str, wrong: bool) -> None:
        self._echo(self.clock_echo_label, text, wrong=wrong)

    def _echo(self, label: QLabel, text: str, *, wrong: bool) -> None:
        label.setText(self._context.words.breakable(text))
        set_state(label, "danger" if wrong else "now")

    def _on_section_edit_finished(self) -> None:
        if self._row is not None and self.section_edit.text() != (self._row.item.section or ""):
            self._keeper.put("section", self.section_edit.text())

    def _on_kind_chosen(self, place: int) -> None:
        self._keeper.put("kind", self.kind_combo.itemData(place))

    def _on_format_chosen(self, place: int) -> None:
        self._keeper.put("format", self.format_combo.itemData(place))

    def _on_status_chosen(self, place: int) -> None:
        self._keeper.put("status", self.status_combo.itemData(place))

    def _on_script_clicked(self) -> None:
        self.flush()
        self.script_requested.emit()

    def _on_detach_clicked(self) -> None:
        self._keeper.put("media", None)

    def _on_rule_clicked(self) -> None:
        row = self._row
        rule = next(rule for rule, button in self._rules.items() if button.isChecked())
        if row is None or rule is row.item.start_rule:
            return
        self.flush()
        length_ms = None if row.length_s is None else row.length_s * 1000
        ends_ms = None if row.start_ms is None or length_ms is None else row.start_ms + length_ms
        begins, ends = self._context.time_of(row.start_ms), self._context.time_of(ends_ms)
        session = self._context.bridge.session
        self._context.bridge.attempt(
            lambda: session.edit(
                lambda visit: change_item(visit, row.key, lambda item: with_rule(item, rule, begins, ends)),
                self.tr("แก้การเริ่ม"),
            )
        )
        if rule is not StartRule.LINKED:
            self.clock_edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.clock_edit.selectAll()

    def _on_icons_loaded(self) -> None:
        self._say_saved()


def _text_of(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()
