"""The minutes written by hand, in place: words of a block, a paragraph of one's own, a block left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes_edits import Placed, drop_edit
from pmqa_desk.domain.minutes_life import is_locked, locked_refusal
from pmqa_desk.domain.named_blocks import PEOPLE, words_of
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.visit import MinutesEdit, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.look import Scheme, colour
from pmqa_desk.qt.minutes_choice import MinutesChoice
from pmqa_desk.qt.minutes_writing import MinutesWriting
from pmqa_desk.qt.paper_view import PaperView
from pmqa_desk.qt.paper_writer import PaperWriter

Words = Mapping[str, Mapping[Edition, str | None]]
"""What the program puts in each block, by its name, in each edition."""


# The line beside words written by hand, and beside those whose ground has changed.
_MARKS = {False: "action", True: "warning"}


class MinutesHand(QObject):
    """Opens a field over the block that is pressed and keeps what is written, as it is typed."""

    field_wanted = Signal(str)
    """A block that is made from fields was pressed: its name."""
    laid_wanted = Signal()
    """The field was left: the paper shows what was written."""

    def __init__(self, context: Context, view: PaperView, choice: MinutesChoice) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._choice = choice
        self._placed: Sequence[Placed] = ()
        self._words: Words = {}
        self._first = 0
        self._at = 0
        self._below = False
        self._writing = MinutesWriting(context, choice, self)
        self.writer = PaperWriter(view, self._writing.keep)
        self.writer.both_wanted.connect(self._on_both_wanted)
        self.writer.left.connect(self.laid_wanted)
        self.writer.textChanged.connect(self._lie)
        view.pressed.connect(self._on_pressed)
        view.menu_wanted.connect(self._on_menu_wanted)
        view.moved.connect(self._lie)
        view.installEventFilter(self)
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_minutes(self, placed: Sequence[Placed], words: Words, shown: int) -> None:
        """Take up what is shown; ``shown`` is how many blocks there are, contents before them counted."""
        self._placed, self._words, self._first = placed, words, shown - len(placed)
        self._at = min(self._at, max(0, len(placed) - 1))
        if self.writer.writing:
            self._follow()
        self._mark()
        self._lie()

    def go_to_edit(self, edit: MinutesEdit) -> None:
        """Scroll to what was written, or to where it was left out, and choose it."""
        own = (
            n for n, each in enumerate(self._placed) if each.edit is not None and each.edit.uid == edit.uid
        )
        near = (n for n, each in enumerate(self._placed) if each.name == edit.block)
        found = next(own, next(near, None))
        if found is not None:
            self._at = found
            self._view.go_to(found + self._first)
            self._mark()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keyboard choose a block, write in it, put a paragraph behind it, or leave it out."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._mark()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self._placed:
            return super().eventFilter(watched, event)
        deeds: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Down: partial(self._step, 1),
            Qt.Key.Key_Up: partial(self._step, -1),
            Qt.Key.Key_Return: self._write_here,
            Qt.Key.Key_Enter: self._write_here,
            Qt.Key.Key_F2: self._write_here,
            Qt.Key.Key_Insert: self._write_behind,
            Qt.Key.Key_Delete: self._leave_out,
        }
        if self.writer.writing:
            # Words that could not be kept wait there.
            self.writer.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        deed = deeds.get(event.key())
        if deed is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        deed()
        return True

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _here(self) -> Placed | None:
        return self._placed[self._at] if self._at < len(self._placed) else None

    def _step(self, by: int) -> None:
        self._at = max(0, min(len(self._placed) - 1, self._at + by))
        area = self._view.area(self._at + self._first)
        if area is not None and not self._view.viewport().rect().contains(area.topLeft()):
            self._view.go_to(self._at + self._first)
        self._mark()

    def _on_pressed(self, place: int) -> None:
        self.writer.leave()
        at = place - self._first
        if 0 <= at < len(self._placed) and not self.writer.writing:
            self._at = at
            self._mark()
            self._write_here()

    def _write_here(self) -> None:
        placed = self._here()
        if placed is None:
            return
        words = words_of(placed.block)
        if words is None or placed.name.startswith(PEOPLE):
            self.field_wanted.emit(placed.name)
        elif self._may_write():
            self._writing.begin(placed, self._words.get(placed.name, {}))
            self._open(_typed(placed))

    def _write_behind(self) -> None:
        placed = self._here()
        if placed is not None and self._may_write():
            behind = placed.edit.block if placed.edit is not None and placed.edit.after else placed.name
            self._writing.begin_behind(behind)
            self._open("", below=True)

    def _open(self, words: str, *, below: bool = False) -> None:
        self._below = below
        public = self._choice.edition is Edition.PUBLIC
        also = self.tr("ลงในฉบับภายในด้วย (F6)") if public else self.tr("ลงในฉบับเผยแพร่ด้วย (F6)")
        self.writer.open(words)
        self.writer.show_edition(also, both=not self._writing.only, free=self._writing.may_serve_both)
        self._lie()
        if not self._view.viewport().rect().contains(self.writer.geometry()):
            self._view.go_to(self._at + self._first)
        self.writer.ensureCursorVisible()

    def _follow(self) -> None:
        """Keep to the block that is written in: blocks before it may have come or gone."""
        writing = self._writing
        mine = [n for n, each in enumerate(self._placed) if writing.is_in(each)]
        if mine:
            self._at = self._at if self._at in mine else mine[0]
            self.writer.show_anew(_typed(self._placed[self._at]))
        elif not mine and writing.paragraph is not None:
            behind = [n for n, each in enumerate(self._placed) if each.name == writing.paragraph.block]
            self._at = behind[-1] if behind else self._at
        self._below = writing.paragraph is not None and not mine

    def _leave_out(self) -> None:
        placed = self._here()
        if placed is None or words_of(placed.block) is None or placed.name.startswith(PEOPLE):
            return
        if self._may_write():
            if placed.edit is not None and placed.edit.after:
                self._drop(placed.edit)
            else:
                self._writing.begin(placed, self._words.get(placed.name, {}))
                if self._writing.keep(""):
                    said = self.tr("ตัดข้อความออกจากรายงานแล้ว  กด Ctrl+Z เพื่อกลับ")
                    self._context.bridge.told.emit(said)
            self.laid_wanted.emit()

    def _drop(self, edit: MinutesEdit) -> None:
        session = self._context.bridge.session
        label = self.tr("ใช้ข้อความของโปรแกรม")
        self._context.bridge.attempt(lambda: session.edit(lambda visit: drop_edit(visit, edit.uid), label))
        self.laid_wanted.emit()

    def _may_write(self) -> bool:
        """Return whether the minutes may be written in; locked ones say by whom and when, and how to open."""
        uid, session = self._choice.session_uid, self._context.bridge.session
        if session.read_only_because is not None:
            self._context.bridge.refused.emit(DeskError(*session.read_only_because))
        elif is_locked(self._visit, uid):
            self._context.bridge.refused.emit(locked_refusal(self._visit, uid))
        else:
            return True
        return False

    def _on_both_wanted(self, both: bool) -> None:
        self._writing.keep_in(only=not both)

    def _on_menu_wanted(self, place: int, where: QPoint) -> None:
        self.writer.leave()
        at = place - self._first
        if self.writer.writing or not 0 <= at < len(self._placed):
            return
        self._at = at
        self._mark()
        placed = self._placed[at]
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("แก้ข้อความ") + "\tEnter", self._write_here)
        menu.addAction(self.tr("เพิ่มย่อหน้าต่อจากนี้") + "\tInsert", self._write_behind)
        menu.addAction(self.tr("ตัดข้อความนี้ออก") + "\tDelete", self._leave_out)
        if placed.edit is not None:
            menu.addAction(self.tr("ใช้ข้อความของโปรแกรม"), partial(self._drop, placed.edit))
        menu.popup(where)

    def _mark(self) -> None:
        # The paper is white whatever the scheme of the screen.
        colours = {differs: colour(token, Scheme.LIGHT) for differs, token in _MARKS.items()}
        marks: dict[int, QColor] = {
            place + self._first: colours[placed.differs]
            for place, placed in enumerate(self._placed)
            if placed.edit is not None
        }
        self._view.show_marks(marks, self._at + self._first if self._view.hasFocus() else None)

    def _lie(self) -> None:
        """Keep the field over its block while the paper moves under it."""
        if not self.writer.writing:
            return
        place = self._at + self._first
        parts = self._view.areas(place)
        area = parts[-1] if parts and self._below else self._view.area(place)
        if area is not None:
            if self._below:
                area.moveTop(area.bottom())
            self.writer.lie(area, self._view.line_px())


def _typed(placed: Placed) -> str:
    """Return the words of a block as they are written in: by hand, or else the program's."""
    return (words_of(placed.block) or "") if placed.edit is None else placed.edit.text
