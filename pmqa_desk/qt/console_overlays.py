"""What may lie over the list of the run: a search, and the words for the master of ceremonies."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout
from typing_extensions import override

from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_notes import ConsoleNotes
from pmqa_desk.qt.console_table import NUMBER, TITLE


class Finder(QLineEdit):
    """Finds an item by number or title; Enter goes to its row, where Enter jumps."""

    left = Signal()

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self.setObjectName("find_edit")
        self.textEdited.connect(self._on_text_edited)
        self.returnPressed.connect(self._on_return_pressed)
        self.hide()

    def open(self) -> None:
        """Ask for what to find, over the head of the list."""
        self.setPlaceholderText(self.tr("ค้นลำดับด้วยเลขหรือชื่อเรื่อง"))
        self.setAccessibleName(self.placeholderText())
        self.clear()
        self.place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close the search."""
        self.hide()
        self.left.emit()

    def place(self) -> None:
        """Lie over the head of the list."""
        view = self._form.run_view
        self.setGeometry(*view.mapTo(self._form, QPoint(0, 0)).toTuple(), view.width(), 36)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        # Enter is taken: nothing behind the search may act on it.
        event.accept()

    def _on_text_edited(self, text: str) -> None:
        wanted = fold_for_search(text)
        table = self._form.table
        for place in range(table.rowCount()):
            row = table.row(place)
            found = row is not None and (
                fold_for_search(row.cells[NUMBER]) == wanted or wanted in fold_for_search(row.cells[TITLE])
            )
            if wanted and found:
                self._form.run_view.setCurrentIndex(table.index(place, 0))
                self._form.run_view.viewport().update()
                return

    def _on_return_pressed(self) -> None:
        self.hide()
        self._form.run_view.setFocus(Qt.FocusReason.ShortcutFocusReason)


class ScriptSheet(QFrame):
    """The words for the master of ceremonies, where the window has no room of their own for them."""

    def __init__(self, form: ConsoleForm, notes: ConsoleNotes) -> None:
        super().__init__(form)
        self._form = form
        self._notes = notes
        self.setObjectName("script_sheet")
        self.setProperty("role", "panel")
        self._head = QLabel(self)
        self._head.setProperty("role", "strong")
        self._text = QLabel(self)
        self._text.setProperty("role", "script")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._text)
        layout = QVBoxLayout(self)
        layout.addWidget(self._head)
        layout.addWidget(area, 1)
        self.hide()

    def toggle(self) -> None:
        """Show the words of the next item, or put them away."""
        if self.isVisible():
            self.hide()
            return
        self._head.setText(self._form.mc_head.whole)
        parts = (self._form.mc_label.text(), self._form.context.words.breakable(self._notes.whole))
        self._text.setText("\n\n".join(part for part in parts if part))
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Lie over the list; clock and main button stay in sight."""
        view = self._form.run_view
        self.setGeometry(*view.mapTo(self._form, QPoint(0, 0)).toTuple(), view.width(), view.height())
