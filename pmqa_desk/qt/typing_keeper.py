"""Keeps what is being typed at one item: after a pause, and at once when the field is left."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desk.domain.programme_edits import change_item
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.item_fields import changed, field_label

# Longer than between two keys, shorter than anybody waits to see the times follow.
KEEP_AFTER_MS = 250


class TypingKeeper(QObject):
    """Holds typed values until they are kept; one stay in a field is one step of undo."""

    news = Signal()
    """Something waits to be kept, or waits no more."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._uid: str | None = None
        self._waiting: dict[str, object] = {}
        self._stay = 0
        self._refused = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def refused(self) -> bool:
        """Return whether the last try to keep something failed; it is tried again with the next key."""
        return self._refused

    @property
    def waits(self) -> bool:
        """Return whether anything is still to be kept."""
        return bool(self._waiting)

    def waits_for(self, field: str) -> bool:
        """Return whether a value of this field is still to be kept."""
        return field in self._waiting

    def turn_to(self, uid: str | None) -> None:
        """Keep what waits, then listen to another item."""
        if uid != self._uid:
            self.flush()
            self._waiting.clear()
            self._uid = uid
            self.new_step()

    def new_step(self) -> None:
        """Let what is typed next be a step of its own for undo."""
        self._stay += 1

    def typed(self, field: str, value: object) -> None:
        """Keep a value after a pause."""
        self._waiting[field] = value
        self._timer.start()
        self.news.emit()

    def put(self, field: str, value: object) -> bool:
        """Keep a chosen value at once, as a step of its own; return whether it was kept."""
        self.flush()
        self.new_step()
        return self._keep(field, value)

    def flush(self) -> None:
        """Keep at once what waits."""
        self._timer.stop()
        if not self._waiting:
            return
        for field, value in tuple(self._waiting.items()):
            # Taken out first: the visit's news come back while it is being kept.
            del self._waiting[field]
            if not self._keep(field, value):
                self._waiting[field] = value
        self.news.emit()

    def _keep(self, field: str, value: object) -> bool:
        uid = self._uid
        if uid is None:
            return True
        bridge = self._context.bridge
        merge = f"{uid}:{field}:{self._stay}"
        self._refused = not bridge.attempt(
            lambda: bridge.session.edit(
                lambda visit: change_item(visit, uid, lambda item: changed(item, field, value)),
                field_label(field),
                merge,
            )
        )
        return not self._refused
