"""One line of the ready check: shape and word of its state, what was found, what to do, its button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from pmqa_desk.domain.ready_check import STATE_WORDS, CheckLine
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.ready_shapes import READY_SHAPES


class ReadyRow(QFrame):
    """Shows a line; its button asks for the line's deed."""

    pressed = Signal(object)
    """The ``Offer`` of the button that was pressed."""

    state_icon_label: QLabel
    state_label: QLabel
    what_label: QLabel
    found_label: QLabel
    to_do_label: QLabel
    deed_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._line: CheckLine | None = None
        load_form(self, "ready_row.ui")
        self.setProperty("role", "panel")
        self.deed_button.clicked.connect(self._on_deed_button_clicked)

    @property
    def line(self) -> CheckLine | None:
        """Return the line that is shown."""
        return self._line

    def show_line(self, line: CheckLine) -> None:
        """Show a line, in the language of the moment."""
        self._line = line
        context = self._context
        icon, tone = READY_SHAPES[line.state]
        context.look.set_icon(self.state_icon_label, icon, tone, 24)
        self.state_label.setText(STATE_WORDS[line.state].sentence(context.language))
        set_state(self.state_label, tone)
        context.words.put(self.what_label, context.figures(line.what.sentence(context.language)))
        found = context.figures(line.found.sentence(context.language))
        context.words.put(self.found_label, found)
        to_do = "" if line.to_do is None else context.figures(line.to_do.sentence(context.language))
        context.words.put(self.to_do_label, to_do)
        self.to_do_label.setVisible(bool(to_do))
        self.deed_button.setVisible(line.offer is not None)
        label = "" if line.offer is None else context.figures(line.offer.label.sentence(context.language))
        self.deed_button.setText(label)
        self.deed_button.setAccessibleDescription(f"{self.state_label.text()} {found}")

    def _on_deed_button_clicked(self) -> None:
        if self._line is not None and self._line.offer is not None:
            self.pressed.emit(self._line.offer)
