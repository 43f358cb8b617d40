"""Looks for objects that only hold each other, on the thread of the windows and between two deeds."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

# Often enough that little gathers, at each look the youngest at most every time.
LOOK_MS = 500


class Collector(QObject):
    """Takes the search for such cycles over from Python for as long as it is open.

    Python begins one whenever an object is made, on any thread, also while Qt is just about to call an object
    that only its cycle holds; the binding then calls what is gone, and the program ends.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Search the oldest generation whose turn it is; Python's own measure says which."""
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, its_turn in enumerate(due) if its_turn))

    def close(self) -> None:
        """Let Python search again."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
