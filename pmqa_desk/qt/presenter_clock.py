"""The presenter's clock: a window that tells its one reader how long there is, and what the operator says."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.presenter_face import Face, FaceMaker, answer_lines
from pmqa_desk.qt.presenter_painter import paint

# A new message turns dark and white again three times, then stands still.
PULSE_MS = 400
PULSES = 3


class PresenterClock(QWidget):
    """Painted from the one tick that all windows share; nobody's hand is on it."""

    key_pressed = Signal(QKeyEvent)
    """A key typed while the clock had the focus: it is the console's."""
    activated = Signal()
    """The system gave the clock the focus."""
    close_requested = Signal()
    fill_requested = Signal()
    """A double click: the clock is to fill the screen it stands on, or be a window again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._faces = FaceMaker(context)
        self._message = ""
        self._answer = ""
        self._lines: tuple[tuple[str, ...], ...] = ()
        self._first = 0
        self._half_pulses = 0
        self._pulse = QTimer(self, interval=PULSE_MS)
        self._pulse.timeout.connect(self._on_pulse_timeout)
        # Of the last tick: what is painted anew in between shows the second that all windows show.
        self._view = context.bridge.view()
        self.face: Face = self._faces.of_run(self._view, "")
        self.setObjectName("presenter_clock")
        self.setMinimumSize(640, 360)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The keys stay with the console, whatever is clicked and whichever window came last.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self._name()
        context.bridge.ticked.connect(self._on_bridge_ticked)
        context.bridge.visit_changed.connect(self._on_visit_changed)
        context.preferences.looks_changed.connect(self._on_looks_changed)
        context.look.icons_loaded.connect(self._on_looks_changed)

    @property
    def lit(self) -> bool:
        """Return whether the message stands on white: always, but for the dark half of a pulse."""
        return self._half_pulses % 2 == 0

    def show_message(self, text: str) -> None:
        """Show what the operator says, or nothing; a new message pulses."""
        if text == self._message:
            return
        self._message = text
        self._pulse.stop()
        self._half_pulses = 0
        if text and self._context.preferences.flag("motion", default=True):
            self._half_pulses = 2 * PULSES - 1
            self._pulse.start()
        self._on_looks_changed()

    def show_answer(self, text: str) -> None:
        """Show the answer that the operator found, from its beginning, or none."""
        self._answer, self._first = text, 0
        self._on_looks_changed()

    def scroll_answer(self, by: int) -> None:
        """Move the answer by so many lines; its end stays in sight."""
        self._first = max(0, self._first + by)
        self._on_looks_changed()

    @property
    def answer(self) -> str:
        """Return the answer that is shown; empty is none."""
        return self._answer

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # No further than to its end: the way back begins where it is.
        self._first = paint(painter, self.face, self._context.look, self.size(), lit=self.lit)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fill_requested.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave it to the keeper: on a screen of its own a close is a slip."""
        event.ignore()
        self.close_requested.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._on_looks_changed()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("จอผู้นำเสนอ"))

    def _on_bridge_ticked(self, view: RunView | None) -> None:
        self._view = view
        face = self._faces.of_run(view, self._message)
        if self._answer:
            face = replace(face, answer=self._lines, first=self._first)
        if face != self.face:
            self.face = face
            # At once: a second stands in all windows after one pass.
            self.repaint()

    def _on_visit_changed(self) -> None:
        """Name a substitute at once: held time brings no tick that shows anything new."""
        self._on_bridge_ticked(self._view)

    def _on_looks_changed(self) -> None:
        self._lines = answer_lines(self._answer, self._context)
        self._on_bridge_ticked(self._view)
        self.update()

    def _on_pulse_timeout(self) -> None:
        self._half_pulses -= 1
        if self._half_pulses == 0:
            self._pulse.stop()
        self.update()
