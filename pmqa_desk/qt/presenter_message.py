"""What the operator tells the presenter: a message or an answer, until another comes or the next item."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.run import Phase


class PresenterMessage(QObject):
    """Holds the message; it belongs to whoever spoke when it was sent."""

    changed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""
        self._meant_for: tuple[str, int] | None = None

    @property
    def text(self) -> str:
        """Return what the presenter is told; empty is nothing."""
        return self._text

    def send(self, text: str, view: RunView | None) -> None:
        """Tell the presenter of this instant something; an empty text takes back what was told."""
        self._meant_for = _attempt(view)
        self._tell(self._written(text))

    def look(self, view: RunView | None) -> None:
        """Take the message away once somebody else speaks, or nobody will."""
        attempt = _attempt(view)
        ended = view is None or view.phase is Phase.ENDED
        if ended or (attempt is not None and attempt != self._meant_for):
            self._tell("")

    def _written(self, text: str) -> str:
        """Return a text as it is shown: a message is one sentence."""
        return " ".join(text.split())

    def _tell(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.changed.emit(text)


class PresenterAnswer(PresenterMessage):
    """Holds the answer that the operator found for whoever answers now; its lines stay as they are."""

    @override
    def _written(self, text: str) -> str:
        return "\n".join(line for line in (" ".join(each.split()) for each in text.splitlines()) if line)


def _attempt(view: RunView | None) -> tuple[str, int] | None:
    item = None if view is None else view.current
    return None if item is None else (item.item.uid, len(item.attempts))
