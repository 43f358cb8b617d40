"""Draws the eye to a widget: three pulses, then still; none where the user wants nothing to move."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.preferences import Preferences

PULSE_MS = 400
PULSES = 3


class Pulse(QObject):
    """Lets one widget wear the colours of a warning, on and off."""

    def __init__(self, widget: QWidget, preferences: Preferences) -> None:
        super().__init__(widget)
        self._widget = widget
        self._preferences = preferences
        self._left = 0
        self._usual = ""
        self._timer = QTimer(self, interval=PULSE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def going(self) -> bool:
        """Return whether it pulses."""
        return self._left > 0

    def start(self) -> None:
        """Pulse; with motion turned off, be a warning for as long."""
        if not self.going:
            self._usual = str(self._widget.property("state") or "")
        self._left = 2 * PULSES
        set_state(self._widget, "warning")
        self._timer.start()

    def stop(self) -> None:
        """Be as usual again, at once."""
        if self.going:
            self._left = 0
            self._timer.stop()
            set_state(self._widget, self._usual)

    def _on_timer_timeout(self) -> None:
        self._left -= 1
        if not self._left:
            self._timer.stop()
            set_state(self._widget, self._usual)
            return
        still = not self._preferences.flag("motion", default=True)
        set_state(self._widget, "warning" if still or self._left % 2 == 0 else self._usual)
