"""The ready check of the open visit: its window, made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pmqa_desk.app.tools import Tools
from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.medium_facts import MediumFact
from pmqa_desk.domain.ports import FilmConverter
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.slide_copies import SlideCopies


class ReadyCheck(QObject):
    """Opens the window, and passes on what it finds and asks for."""

    changed = Signal(object)
    """A ``ReadyReport``."""
    tested = Signal(object)
    """The ``MediumFact`` of a medium that was just tried."""
    convert_requested = Signal(str)
    """The film of an item is to be written anew."""
    present_requested = Signal()
    page_requested = Signal(str, object)

    def __init__(
        self,
        context: Context,
        tools: Tools,
        copies: SlideCopies,
        films: FilmConverter,
        path: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._tools = tools
        self._copies = copies
        self._films = films
        self._path = path
        self.window: QWidget | None = None
        self._facts: Callable[[], Mapping[str, MediumFact]] = dict
        self._sheet: Callable[[Digits], tuple[Block, ...] | None] | None = None

    def show(self) -> None:
        """Show the window; the first time the check begins at once."""
        if self.window is None:
            self.window = self._made()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def leave(self) -> None:
        """Close the window, if it is open: nothing of the operator's may lie on the stage of a run."""
        if self.window is not None:
            self.window.close()

    def blocks(self, digits: Digits) -> tuple[Block, ...] | None:
        """Return the sheet of what was found, or ``None`` where nothing was looked at yet."""
        return None if self._sheet is None else self._sheet(digits)

    def facts(self) -> Mapping[str, MediumFact]:
        """Return what was found of the media, by the identity of the item."""
        return self._facts()

    def close(self) -> None:
        """Stop what is being tried, and take the window away."""
        self.leave()
        if self.window is not None:
            self.window.deleteLater()
            self.window = self._sheet = None
            self._facts = dict

    def _made(self) -> QWidget:
        from pmqa_desk.qt.ready_checker import Asked, ReadyChecker  # noqa: PLC0415 - what plays films, when wanted
        from pmqa_desk.qt.ready_window import ReadyWindow  # noqa: PLC0415
        from pmqa_desk.qt.surroundings import QtSurroundings  # noqa: PLC0415

        tools = self._tools
        surroundings = QtSurroundings(tools.displays, tools.preferences)
        asked = Asked(
            tools.probe, surroundings, tools.clocks.wall_ms, self._path, tools.home, self._films.found
        )
        checker = ReadyChecker(self._context, asked, self._copies, self)
        checker.changed.connect(lambda: self.changed.emit(checker.report))
        checker.tested.connect(self.tested)
        window = ReadyWindow(self._context, checker)
        window.present_requested.connect(self.present_requested)
        window.page.deeds.convert_requested.connect(self.convert_requested)
        window.page.deeds.page_requested.connect(self.page_requested)
        self._sheet = window.blocks
        self._facts = lambda: checker.facts
        return window
