"""A sheet over the list of the run: nine choices by number, or a line of one's own; Enter does it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)
from typing_extensions import override

from pmqa_desk.qt.console_form import ConsoleForm, platform
from pmqa_desk.qt.console_keys import number_of

CHOICES = 9
BUTTON_ROOM = 16
LONGEST = 200


class MessageEdit(QLineEdit):
    """One line, in which a number key chooses a ready-made message as long as nothing is typed."""

    chosen = Signal(int)

    def __init__(self, parent: QFrame) -> None:
        super().__init__(parent)
        self._sign: str | None = None
        self.setMaxLength(LONGEST)

    def begin(self) -> None:
        """Hold nothing of what was typed or chosen when it was open before."""
        self._sign = None
        self.clear()

    def show_choice(self, text: str) -> None:
        """Show a ready-made message; whatever is typed over it takes its place."""
        self._sign = None
        self.setText(text)
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = number_of(event, platform())
        sign = event.text()
        if number is not None and (not self.text() or (self._sign is not None and sign.isdecimal())):
            self.chosen.emit(number)
            self._sign = sign
        elif self._sign is not None and self._chosen_whole and sign and sign.isprintable():
            # It was the first letter of a text: with the Thai layout these keys are letters.
            self.setText(self._sign + sign)
            self._sign = None
        else:
            self._sign = None
            super().keyPressEvent(event)
        # Nothing behind the sheet may act on it.
        event.accept()

    @property
    def _chosen_whole(self) -> bool:
        """Return whether a ready-made message stands as it was chosen: no cursor was put into it."""
        return self.selectedText() == self.text()


class ChoiceSheet(QFrame):
    """Never over clock or main button; a choice stands in the line first, and does nothing before Enter."""

    left = Signal()
    """It was closed: the console wants its keys back."""

    def __init__(self, form: ConsoleForm, name: str, *, rows: int, widths: tuple[int, int]) -> None:
        """Lay the choices in two columns of so many rows, as wide to each other as ``widths``."""
        super().__init__(form)
        self.form = form
        self.setObjectName(name)
        self.setProperty("role", "panel")
        self.head_label = QLabel(self)
        self.head_label.setProperty("role", "strong")
        self.head = QHBoxLayout()
        self.head.addWidget(self.head_label)
        self.buttons = tuple(QPushButton(self) for _ in range(CHOICES))
        self.edit = MessageEdit(self)
        self.done_button = QPushButton(self)
        self.done_button.setProperty("role", "small")
        self.hint_label = QLabel(self)
        self.hint_label.setProperty("role", "muted")
        self.hint_label.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._lay(rows, widths)
        for number, button in enumerate(self.buttons, start=1):
            button.setProperty("role", "message")
            button.clicked.connect(partial(self._on_number_chosen, number))
        self.edit.chosen.connect(self._on_number_chosen)
        self.edit.returnPressed.connect(self.done)
        self.done_button.clicked.connect(self.done)
        self.hide()

    def texts(self) -> tuple[str, ...]:
        """Return what the keys 1 to 9 choose."""
        raise NotImplementedError

    def done(self) -> None:
        """Do what stands in the line."""
        raise NotImplementedError

    def name(self) -> None:
        """Write all words anew: language or digits changed."""
        self.edit.setAccessibleName(self.head_label.text())
        self._show_texts()

    def open(self) -> None:
        """Ask, with an empty line."""
        self.edit.begin()
        self.show()
        self.raise_()
        # Once it is shown: only then its buttons know how wide they are.
        self.place()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close; nothing was changed by opening it."""
        self.hide()
        self.left.emit()

    def place(self) -> None:
        """Lie over the list, and over the pictures where the list is low."""
        view = self.form.run_view
        corner = view.mapTo(self.form, QPoint(0, 0))
        tall = self.heightForWidth(view.width()) if self.hasHeightForWidth() else self.sizeHint().height()
        top = min(corner.y(), corner.y() + view.height() - tall)
        self.setGeometry(corner.x(), top, view.width(), tall)
        self._show_texts()

    def _show_texts(self) -> None:
        """Write the choices on their buttons, as much of each as there is room for."""
        self._layout.activate()
        for number, (button, text) in enumerate(zip(self.buttons, self.texts(), strict=True), start=1):
            whole = f"{self.form.context.figures(number)} {text}"
            room = button.width() - BUTTON_ROOM
            button.setText(button.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room))
            button.setAccessibleName(text)
            button.setToolTip(text)

    def _lay(self, rows: int, widths: tuple[int, int]) -> None:
        layout = self._layout
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(self.head)
        grid = QGridLayout()
        grid.setSpacing(4)
        for column, width in enumerate(widths):
            grid.setColumnStretch(column, width)
        # Numbered down the columns, as they are read.
        for place, button in enumerate(self.buttons):
            column = min(1, place // rows)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, place - rows * column, column)
        layout.addLayout(grid)
        line = QHBoxLayout()
        line.addWidget(self.edit, 1)
        line.addWidget(self.done_button)
        layout.addLayout(line)
        layout.addWidget(self.hint_label)

    def _on_number_chosen(self, number: int) -> None:
        self.edit.show_choice(self.texts()[number - 1])
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
