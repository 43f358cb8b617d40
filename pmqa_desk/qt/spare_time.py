"""Time between two flips of the second, for painting that may wait a moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desk.qt.bridge import Bridge


class SpareTime(QObject):
    """Says when there is time for work of a known cost, at the earliest some time after it was asked."""

    came = Signal()

    def __init__(
        self, bridge: Bridge, cost_ms: int, parent: QObject | None = None, *, after_ms: int = 0
    ) -> None:
        super().__init__(parent)
        self._bridge, self._cost_ms, self._after_ms = bridge, cost_ms, after_ms
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)

    def ask(self) -> None:
        """Ask for time; asked again before it came, it comes once, counted from now."""
        self._timer.start(self._after_ms)

    def cancel(self) -> None:
        """Ask for no time any more."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        wait = self._bridge.wait_ms(self._cost_ms)
        if wait:
            self._timer.start(wait)
        else:
            self.came.emit()
