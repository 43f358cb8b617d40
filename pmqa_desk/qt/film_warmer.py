"""Wakes what films need before the run begins: the first of a process holds all windows for a moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.players.opening import medium_of, open_medium
from pmqa_desk.qt.players.player import Medium, Player

# The windows are painted first.
AFTER_MS = 600


class FilmWarmer(QObject):
    """Opens one film of the programme, unseen and silent, and lets it go at its first frame."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.player: Player | None = None
        self.warm = False
        """Whether a first frame was there."""
        QTimer.singleShot(AFTER_MS, self, self._on_due)

    def _on_due(self) -> None:
        view = self._context.bridge.view()
        if view is None or view.phase is not Phase.READY:
            # The clock runs: nothing may hold it up that need not.
            return
        media = (self._context.folder / item.item.media for item in view.items if item.item.media)
        film = next((path for path in media if medium_of(path) is Medium.FILM and path.is_file()), None)
        self.player = None if film is None else open_medium(film, 0, self)
        if self.player is not None:
            self.player.frame_changed.connect(self._on_frame)
            self.player.failed.connect(self._let_go)
            self.player.open()

    def _on_frame(self) -> None:
        self.warm = True
        self._let_go()

    def _let_go(self) -> None:
        if self.player is not None:
            self.player.pause()
            self.player.deleteLater()
            self.player = None
