"""Goes on to the next item where the running one says so; the operator is told before and after."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from pmqa_desk.domain.auto_advance import AutoAdvance, will_advance
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
        self._bridge = context.bridge
        context.bridge.ticked.connect(self._on_bridge_ticked)

    def _on_bridge_ticked(self, view: RunView | None) -> None:
        if view is None:
            return
        self._known, due = self._known.after(view, self._medium.film_rest_ms)
        if due:
            # Not within the tick: the windows that are still to be told of it would show what is past (T24).
            QTimer.singleShot(0, self, self._on_due)

    def _on_due(self) -> None:
        view = self._bridge.view()
        if view is not None and will_advance(view) and (view.remaining_ms or 0) <= 0:
            self._deeds.advance()
