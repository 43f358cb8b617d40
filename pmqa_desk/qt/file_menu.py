"""The menu behind "ไฟล์และตั้งค่า": everything that concerns the file and the program, not a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.actions import Actions
from pmqa_desk.qt.context import Context


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """A paper that can be written, and in which forms."""

    key: str
    title: Callable[[Language], str]
    endings: tuple[str, ...]


class FileMenu(QMenu):
    """Lists what there is at the moment it opens: recent files, papers, what was said in the news line."""

    recent_chosen = Signal(object)
    paper_chosen = Signal(object)

    def __init__(
        self,
        context: Context,
        actions: Actions,
        papers: Callable[[], tuple[PaperChoice, ...]],
        kept: Callable[[], tuple[str, ...]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._papers = papers
        self._kept = kept
        self.addActions([actions.new, actions.open])
        self._recent = self.addMenu("")
        self.addSeparator()
        self.addActions([actions.bring_in, actions.ready, actions.script, actions.print])
        self._export = self.addMenu("")
        self.addActions([actions.collect, actions.backup, actions.clear, actions.save_template])
        self.addSeparator()
        self.addActions([actions.undo, actions.redo])
        self._news = self.addMenu("")
        self.addSeparator()
        self.addActions([actions.full_screen, actions.settings, actions.example])
        self.addActions([actions.help, actions.keys, actions.about])
        self.addSeparator()
        self.addAction(actions.leave)
        self.aboutToShow.connect(self._fill)
        for menu, chosen in ((self._recent, self._on_recent_triggered), (self._export, self._on_paper)):
            menu.triggered.connect(chosen)
        self._name()

    def menus(self) -> tuple[QMenu, QMenu, QMenu]:
        """Return the menus inside: recent files, papers, what was said in the news line."""
        return self._recent, self._export, self._news

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self._recent.setTitle(self.tr("เปิดล่าสุด"))
        self._export.setTitle(self.tr("ส่งออก"))
        self._news.setTitle(self.tr("เรื่องที่ควรทราบ"))

    def _fill(self) -> None:
        self._recent.clear()
        for path in self._context.preferences.recent:
            self._recent.addAction(Path(path).stem).setData(path)
        self._export.clear()
        for paper in self._papers():
            self._export.addAction(paper.title(self._context.language)).setData(paper)
        self._news.clear()
        for sentence in self._kept():
            self._news.addAction(sentence)
        for menu in (self._recent, self._export, self._news):
            menu.setEnabled(not menu.isEmpty())

    def _on_recent_triggered(self, action: QAction) -> None:
        self.recent_chosen.emit(Path(action.data()))

    def _on_paper(self, action: QAction) -> None:
        self.paper_chosen.emit(action.data())
