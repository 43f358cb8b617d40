"""Media that are made of pages: the one on show, and those around it made ahead."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage
from typing_extensions import override

from pmqa_desk.qt.players.player import Medium, MediumState, Player

# What is kept around the page on show, in the order in which it is made; 8 MB each on a usual projector.
AROUND = (0, 1, 2, -1)


class PagedPlayer(Player):
    """Shows page after page; the next is there before it is asked for."""

    medium: Medium

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = QSize()
        self._place = 0
        self._whole = 0
        self._pages: dict[int, QImage] = {}
        self._shown: QImage | None = None

    @property
    @override
    def frame(self) -> QImage | None:
        return self._shown

    @property
    @override
    def coming(self) -> QImage | None:
        return self._pages.get(self._place + 1)

    @property
    @override
    def state(self) -> MediumState:
        return MediumState(self.medium, self._place, self._whole)

    @override
    def fit(self, size: QSize) -> None:
        if size != self._size and not size.isEmpty():
            self._size = size
            self._pages.clear()
            self._make_around()

    @override
    def go_to(self, place: int) -> None:
        if self._whole:
            place = min(max(0, place), self._whole - 1)
        if place != self._place:
            self._place = place
            self._show()
            self._make_around()
            self.state_changed.emit()

    @override
    def step(self, by: int) -> bool:
        if not 0 <= self._place + by < self._whole:
            return False
        self.go_to(self._place + by)
        return True

    def make(self, place: int, size: QSize) -> None:
        """Begin to make a page; ``take`` is to be called when it is done."""
        raise NotImplementedError

    def found(self, whole: int) -> None:
        """Know how many pages there are."""
        self._whole = whole
        self._place = min(self._place, whole - 1)
        self._make_around()
        self.state_changed.emit()

    def take(self, place: int, size: QSize, page: QImage) -> None:
        """Take a page that was made; one that is no longer wanted is let go."""
        if size != self._size or place not in self._wanted():
            return
        self._pages[place] = page
        if place == self._place:
            self._show()
        elif place == self._place + 1:
            self.frame_changed.emit()

    def _show(self) -> None:
        # Until the page is made the room keeps the one before.
        page = self._pages.get(self._place)
        if page is not None:
            self._shown = page
            self.frame_changed.emit()

    def _wanted(self) -> list[int]:
        return [self._place + step for step in AROUND if 0 <= self._place + step < self._whole]

    def _make_around(self) -> None:
        wanted = self._wanted()
        self._pages = {place: page for place, page in self._pages.items() if place in wanted}
        if self._size.isEmpty():
            return
        for place in wanted:
            if place not in self._pages:
                self.make(place, self._size)
