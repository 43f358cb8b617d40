"""How long and how large an item's medium is, under the name of its file; measured in the background."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from pmqa_desk.domain.medium_measure import Measure, measure_in_words
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.item_pane import ItemPane
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.medium_measure import measure_of
from pmqa_desk.qt.worker import Worker


class MeasureNote(QLabel):
    """Says what is known of the file that is shown; nothing where there is none."""

    def __init__(self, context: Context, pane: ItemPane) -> None:
        super().__init__(pane)
        self._context = context
        self._medium: str | None = None
        self._measure: Measure | None = None
        self._busy = False
        self._worker = Worker(self)
        self._worker.done.connect(self._on_measured)
        self.setObjectName("measure_label")
        self.setWordWrap(True)
        set_state(self, "muted")
        pane.media_layout.addWidget(self)
        pane.medium_shown.connect(self.show_medium)
        context.preferences.changed.connect(self._show)
        self.show_medium(pane.medium)

    def show_medium(self, medium: str | None) -> None:
        """Say what is known of the file that an item has; it may have been replaced since it was seen."""
        if medium == self._medium and self._busy:
            # A share that is slow is not asked at every key.
            return
        if medium != self._medium:
            self._measure = None
        self._medium, self._busy = medium, medium is not None
        self._worker.abandon()
        if medium is not None:
            path = self._context.folder / medium
            self._worker.start(lambda _progress: measure_of(path))
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _on_measured(self, measure: Measure | None) -> None:
        self._measure, self._busy = measure, False
        self._show()

    def _show(self) -> None:
        text = "" if self._measure is None else measure_in_words(self._measure, self._context.language)
        self.setText(self._context.figures(text))
        self.setVisible(bool(text))
