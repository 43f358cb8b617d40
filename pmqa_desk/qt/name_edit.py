"""A field for who is to do something: names are offered under it while one types, any name may be typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from pmqa_desk.domain.owners import offered


class NameEdit(QLineEdit):
    """Offers in a list within the same window, which takes no key: those of the window go on working."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Callable[[], tuple[str, ...]] = tuple
        self._list: QListWidget | None = None
        self.textEdited.connect(self._on_text_edited)

    def prepare(self, names: Callable[[], tuple[str, ...]]) -> None:
        """Offer these names, asked for anew each time."""
        self._names = names

    @property
    def offers(self) -> tuple[str, ...]:
        """Return the names that are offered at this moment."""
        found = self._list
        if found is None or not found.isVisible():
            return ()
        return tuple(found.item(row).text() for row in range(found.count()))

    def choose(self) -> bool:
        """Take the name that is pointed at; return whether there was one."""
        found = self._list
        row = None if found is None or not found.isVisible() else found.currentItem()
        if row is None:
            return False
        self._take(row)
        return True

    @override
    def event(self, event: QEvent) -> bool:
        # Before whoever listens to the field's keys: Enter takes a name, or does what it does there.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._take_key(event):
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide()

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            if not self.offers:
                self._offer(self.text())
            self._point(1 if key == Qt.Key.Key_Down else -1)
            return True
        return False

    def _on_text_edited(self, text: str) -> None:
        if text.strip():
            self._offer(text)
        else:
            self._hide()

    def _offer(self, typed: str) -> None:
        found = offered(self._names(), typed)
        if not found:
            self._hide()
            return
        if self._list is None:
            self._list = QListWidget(self.window())
            self._list.setObjectName("name_list")
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.itemPressed.connect(self._take)
        self._list.clear()
        self._list.addItems(list(found))
        self._place(self._list)

    def _place(self, found: QListWidget) -> None:
        """Lie under the field, or above it where the window ends."""
        window = self.window()
        corner = self.mapTo(window, QPoint(0, 0))
        height = found.sizeHintForRow(0) * found.count() + 4
        below = corner.y() + self.height() + 2
        top = below if below + height <= window.height() else corner.y() - height - 2
        found.setGeometry(corner.x(), top, max(self.width(), 240), height)
        found.show()
        found.raise_()

    def _point(self, step: int) -> None:
        found = self._list
        if found is not None and found.isVisible():
            first = 0 if step > 0 else found.count() - 1
            row = found.currentRow()
            found.setCurrentRow(first if row < 0 else (row + step) % found.count())

    def _take(self, row: QListWidgetItem) -> None:
        text = row.text()
        self._hide()
        self.setText(text)
        self.textEdited.emit(text)

    def _hide(self) -> None:
        if self._list is not None:
            self._list.hide()
