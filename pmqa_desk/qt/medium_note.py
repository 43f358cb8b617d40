"""What there is to know of a presentation, at its item: its conversion, and what the room will not see."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from pmqa_desk.desk.slides import is_deck
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.item_pane import ItemPane
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.slide_copies import SlideCopies


class MediumNote(QLabel):
    """Stands under the name of the file as long as the item is shown; says nothing of other media."""

    def __init__(self, context: Context, copies: SlideCopies, pane: ItemPane) -> None:
        super().__init__(pane)
        self._context = context
        self._copies = copies
        self._medium: str | None = None
        self.setObjectName("medium_note_label")
        self.setWordWrap(True)
        pane.media_layout.addWidget(self)
        pane.medium_shown.connect(self.show_medium)
        copies.changed.connect(self._show)
        copies.progressed.connect(self._show)
        context.preferences.changed.connect(self._show)
        pane.installEventFilter(self)
        self.show_medium(pane.medium)

    def show_medium(self, medium: str | None) -> None:
        """Say what there is to know of the file that an item has."""
        self._medium = medium
        self._show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Whoever comes back to the window may have saved the presentation in between.
        if event.type() is QEvent.Type.WindowActivate:
            self._copies.look()
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        text, wrong = "", False
        if self._medium is not None and is_deck(Path(self._medium)):
            text, wrong = self._copies.words_on(self._context.folder / self._medium)
        shown = self._context.words.breakable(text)
        if shown != self.text():
            self.setText(shown)
        set_state(self, "danger" if wrong else "muted")
        self.setVisible(bool(text))
