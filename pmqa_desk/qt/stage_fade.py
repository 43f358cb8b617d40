"""One picture giving way to another: a quarter of a second that nothing else waits for."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QElapsedTimer, QObject, QVariantAnimation, Signal
from PySide6.QtGui import QImage, QPainter

from pmqa_desk.qt.preferences import Preferences

SCENE_MS = 250
BLANK_MS = 150


class Fade(QObject):
    """Paints the new picture over the old, stronger and stronger; each step is one repaint of the window."""

    stepped = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._from: QImage | None = None
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._curve = QEasingCurve(QEasingCurve.Type.InOutQuad)
        # The animation wakes us; how far it is is asked when it is painted, however late that is.
        self._clock = QElapsedTimer()
        self._run.valueChanged.connect(self.stepped)
        self._run.finished.connect(self.stop)

    @property
    def going_on(self) -> bool:
        """Return whether two pictures are to be seen."""
        return self._from is not None

    @property
    def strength(self) -> float:
        """Return how much of the new picture is to be seen now, 0 to 1."""
        if self._from is None:
            return 1.0
        return self._curve.valueForProgress(min(1.0, self._clock.elapsed() / self._run.duration()))

    def begin(self, old: QImage, length_ms: int) -> None:
        """Begin with the picture that is to go, unless the user wants nothing to move."""
        if self._preferences.flag("motion", default=True):
            self._from = old
            self._run.stop()
            self._run.setDuration(length_ms)
            self._run.start()
            self._clock.start()

    def stop(self) -> None:
        """Show the new picture alone."""
        self._from = None
        self._run.stop()

    def paint(self, painter: QPainter, new: QImage) -> None:
        """Paint what is to be seen now."""
        if self._from is not None and self._from.size() == new.size():
            painter.drawImage(0, 0, self._from)
            painter.setOpacity(self.strength)
        painter.drawImage(0, 0, new)
