"""The script of the master of ceremonies: what is said at each place, edited with slots."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.mc_script import OPENING, Cue, bound, names_typed, script_of, set_words
from pmqa_desk.domain.mc_words import SLOTS, slot
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.press import press_focused
from pmqa_desk.qt.soon_keeper import SoonKeeper
from pmqa_desk.qt.window_size import open_at
from pmqa_desk.qt.wrapped_edit import WrappedEdit

ROW_PX = 36
PLACE = Qt.ItemDataRole.UserRole


class ScriptDialog(QDialog):
    """What is typed is kept as one types; nothing is to be saved, and undo takes it back."""

    paper_requested = Signal()
    """The script is wanted as a paper."""

    hint_label: QLabel
    place_list: QListWidget
    place_label: QLabel
    words_edit: WrappedEdit
    slot_button: QToolButton
    usual_button: QPushButton
    saved_label: QLabel
    doubt_label: QLabel
    said_edit: QPlainTextEdit
    paper_button: QPushButton
    next_button: QPushButton
    close_button: QPushButton

    def __init__(self, context: Context, place: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cues: Sequence[Cue] = ()
        self._keeper = SoonKeeper(self)
        load_form(self, "script_dialog.ui", WrappedEdit)
        self.setObjectName("page")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        open_at(self, 1000, 620)
        self.words_edit.prepare(context.words)
        self.said_edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.place_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._menu = QMenu(self.slot_button)
        self.slot_button.setMenu(self._menu)
        self._connect()
        context.look.dress(self)
        self._name()
        self._read(place or OPENING)
        self.words_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
            self._read(self._place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def done(self, result: int) -> None:
        """Close once all is kept: what was refused is not thrown away by closing."""
        if self._keeper.flush():
            super().done(result)

    def _connect(self) -> None:
        session = self._context.bridge.session
        self.place_list.currentRowChanged.connect(self._on_place_changed)
        self.words_edit.typed.connect(self._on_words_typed)
        self._menu.triggered.connect(self._on_slot_chosen)
        self.usual_button.clicked.connect(self._on_usual_clicked)
        self.paper_button.clicked.connect(self._on_paper_clicked)
        self.next_button.clicked.connect(self._on_next)
        self.close_button.clicked.connect(self.accept)
        self._context.bridge.visit_changed.connect(self._on_visit_changed)
        for button in (self.usual_button, self.paper_button, self.next_button, self.close_button):
            button.setAutoDefault(False)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._on_next)
        for standard, step in (
            (QKeySequence.StandardKey.Undo, self._on_undo),
            (QKeySequence.StandardKey.Redo, self._on_redo),
        ):
            QShortcut(QKeySequence(standard), self).activated.connect(step)
        locked = session.read_only_because is not None
        self.words_edit.setReadOnly(locked)
        self.slot_button.setEnabled(not locked)

    def _name(self) -> None:
        hint = self.tr(
            "คำในวงเล็บปีกกา เช่น {ผู้นำเสนอ} คือช่องที่โปรแกรมเติมให้จากรายชื่อและกำหนดการ มีผู้มาแทนเมื่อใด คำกล่าวเปลี่ยนตาม"
        )
        self._context.words.put(self.hint_label, hint)
        self._menu.clear()
        for name in SLOTS:
            self._menu.addAction(slot(name)).setData(name)

    @property
    def _text(self) -> PaperText:
        return PaperText(self._context.bridge.session.visit.timezone, self._context.digits)

    @property
    def _place(self) -> str:
        chosen = self.place_list.currentRow()
        return OPENING if chosen < 0 else str(self.place_list.item(chosen).data(PLACE))

    @property
    def _cue(self) -> Cue:
        place = self._place
        return next(cue for cue in self._cues if cue.place == place)

    def _read(self, place: str) -> None:
        """Show the whole script as it stands, and the place that is chosen."""
        self._cues = script_of(self._context.bridge.session.visit, self._text)
        with QSignalBlocker(self.place_list):
            self._show_places(place)
        self._show_cue()

    def _show_places(self, place: str) -> None:
        shown = self.place_list
        while shown.count() > len(self._cues):
            shown.takeItem(shown.count() - 1)
        for row, cue in enumerate(self._cues):
            if row == shown.count():
                shown.addItem("")
            item = shown.item(row)
            item.setText(self._line(cue))
            item.setToolTip(self._called(cue))
            # As wide as the list: a long title ends in dots.
            item.setSizeHint(QSize(0, ROW_PX))
            item.setData(PLACE, cue.place)
            if cue.place == place:
                shown.setCurrentRow(row)
        if shown.currentRow() < 0:
            shown.setCurrentRow(0)

    def _line(self, cue: Cue) -> str:
        """Return a place in one line: a sign where words are missing, another where somebody wrote them."""
        sign = "▲ " if cue.unknown else "✎ " if cue.written else ""
        return f"{sign}{self._called(cue)}"

    def _called(self, cue: Cue) -> str:
        if cue.slot is None:
            return self.tr("ก่อนเริ่มรายการ") if cue.place == OPENING else self.tr("เมื่อจบรายการ")
        number = f"{cue.number}. " if cue.number else ""
        return self._context.figures(number + cue.slot.item.title)

    def _show_cue(self) -> None:
        cue, words = self._cue, self._context.words
        hours = "" if cue.slot is None else self._context.clock(cue.slot.start_ms)
        called = self._called(cue)
        told = f"{called} · {hours}" if hours not in {"", "–"} else called
        words.put(self.place_label, told)
        typed = self.words_edit.text()
        visit = self._context.bridge.session.visit
        # What is being typed stays as it is, though names in it were put into slots as it was kept.
        same = self.words_edit.hasFocus() and bound(visit, cue.place, typed, self._text).strip() == cue.words
        if not same and not self._keeper.waits_for(cue.place):
            self.words_edit.show_text(cue.words)
        self._show_said(cue)
        self.usual_button.setEnabled(cue.written and not self.words_edit.isReadOnly())

    def _show_said(self, cue: Cue) -> None:
        self.said_edit.setPlainText(self._context.words.breakable(cue.said))
        doubts = []
        if cue.unknown:
            # {slots} are names of slots in braces.
            missing = self.tr("ยังเติมไม่ได้: {slots} โปรดกรอกข้อมูลนั้น หรือแก้คำกล่าว")
            doubts.append(missing.replace("{slots}", " ".join(slot(name) for name in cue.unknown)))
        typed = names_typed(self._context.bridge.session.visit, cue.words)
        if typed:
            # {names} are names of people.
            fixed = self.tr("ชื่อที่พิมพ์ไว้เองจะไม่เปลี่ยนตามผู้มาแทน: {names}")
            doubts.append(fixed.replace("{names}", ", ".join(typed)))
        self.doubt_label.setVisible(bool(doubts))
        self._context.words.put(self.doubt_label, "\n".join(f"▲ {doubt}" for doubt in doubts))
        set_state(self.doubt_label, "warning")
        self.saved_label.setText(self.tr("คำที่เขียนเอง") if cue.written else self.tr("คำมาตรฐาน"))

    def _keep(self, place: str, words: str | None, merge: str | None = None) -> bool:
        bridge, text = self._context.bridge, self._text
        return bridge.attempt(
            lambda: bridge.session.edit(
                lambda visit: set_words(visit, place, words, text), self.tr("แก้คำกล่าวพิธีกร"), merge
            )
        )

    def _on_place_changed(self, row: int) -> None:
        if row < 0:
            return
        self._keeper.flush()
        self.words_edit.show_text(self._cue.words)
        self._show_cue()

    def _on_words_typed(self) -> None:
        place, words = self._place, self.words_edit.text()
        self._keeper.typed(place, lambda: self._keep(place, words, f"script:{place}"))

    def _on_slot_chosen(self, action: QAction) -> None:
        self.words_edit.insertPlainText(slot(str(action.data())))
        self.words_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_usual_clicked(self) -> None:
        self._keeper.forget(self._place)
        if self._keep(self._place, None):
            self.words_edit.show_text(self._cue.words)

    def _on_paper_clicked(self) -> None:
        if self._keeper.flush():
            self.paper_requested.emit()

    def _on_next(self) -> None:
        row = self.place_list.currentRow() + 1
        if row < self.place_list.count():
            self.place_list.setCurrentRow(row)
            self.words_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_undo(self) -> None:
        session = self._context.bridge.session
        if self._keeper.flush() and session.undo_label is not None:
            self._context.bridge.attempt(session.undo)
            self.words_edit.show_text(self._cue.words)

    def _on_redo(self) -> None:
        session = self._context.bridge.session
        if self._keeper.flush() and session.redo_label is not None:
            self._context.bridge.attempt(session.redo)
            self.words_edit.show_text(self._cue.words)

    def _on_visit_changed(self) -> None:
        self._read(self._place)
