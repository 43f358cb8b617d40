"""Names put into a line with ↓ and ↑: nothing opens over the window, and what is typed is free."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from pmqa_desk.domain.thai import fold_for_search

_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class NameSteps(QObject):
    """Steps through the names that hold what was typed; after the last comes the first."""

    def __init__(self, line: QLineEdit, names: Callable[[], Sequence[str]]) -> None:
        super().__init__(line)
        self._line = line
        self._names = names
        self._typed = ""
        line.textEdited.connect(self._on_edited)
        line.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(event.key())
            if step is not None:
                self._go(step)
                return True
        return super().eventFilter(watched, event)

    def _go(self, step: int) -> None:
        wanted, every = fold_for_search(self._typed), self._names()
        names = [name for name in every if wanted in fold_for_search(name)] or list(every)
        if not names:
            return
        shown = self._line.text()
        place = names.index(shown) + step if shown in names else (0 if step > 0 else -1)
        self._line.setText(names[place % len(names)])
        # It is written as if it were typed: what listens to typing keeps it.
        typed = self._typed
        self._line.textEdited.emit(self._line.text())
        self._typed = typed

    def _on_edited(self, text: str) -> None:
        self._typed = text
