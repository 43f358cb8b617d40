"""Goes on to the next item where the running one says so; the operator is told before and after."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pmqa_desk.domain.auto_advance import AutoAdvance
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.qt.console_deeds import ConsoleDeeds
from pmqa_desk.qt.console_medium import ConsoleMedium
from pmqa_desk.qt.context import Context


class Advance(QObject):
    """Looks at each tick of the run; made anew with each console, so a crash forgets every zero (T19)."""

    def __init__(self, context: Context, deeds: ConsoleDeeds, medium: ConsoleMedium, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._medium = medium
        self._known = AutoAdvance()
        context.bridge.ticked.connect(self._on_bridge_ticked)

    def _on_bridge_ticked(self, view: RunView | None) -> None:
        if view is None:
            return
        self._known, due = self._known.after(view, self._medium.film_rest_ms)
        if due:
            self._deeds.advance()
