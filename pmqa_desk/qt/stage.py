"""The window that the room sees: one picture, no cursor, no focus, nothing of the operator's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.stage_card import Card, CardMaker
from pmqa_desk.qt.stage_painter import moving, still, without_clock
from pmqa_desk.qt.stage_themes import Theme, chosen_theme


class Stage(QWidget):
    """Shows the card of the run; the picture is made once a change and kept for who wants to see it."""

    painted = Signal(QImage)
    """What the room sees from now on."""
    key_pressed = Signal(QKeyEvent)
    """A key typed while the stage had the focus: it is the console's."""
    activated = Signal()
    """The system gave the stage the focus: it is the console's."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cards = CardMaker(context)
        self._card: Card | None = None
        self._blank = False
        self._may_close = True
        self._picture: QImage | None = None
        self._still: tuple[Card | None, QImage] | None = None
        self.setObjectName("stage")
        self.setWindowTitle(self.tr("จอแสดงผล"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        # Every pixel is ours: without it Qt paints the window's ground first, which flickers.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The keys stay with the console.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        context.bridge.ticked.connect(self._on_bridge_ticked)
        context.bridge.visit_changed.connect(self._on_looks_changed)
        context.preferences.changed.connect(self._on_looks_changed)
        context.look.icons_loaded.connect(self._on_looks_changed)
        self._on_bridge_ticked(context.bridge.view())

    @property
    def picture(self) -> QImage:
        """Return what the room sees, in the pixels of its screen."""
        if self._picture is None:
            card = None if self._blank else self._card
            theme, look = self._theme(), self._context.look
            key = without_clock(card)
            if self._still is None or self._still[0] != key:
                size = self.size() * self.devicePixelRatio()
                self._still = (key, still(card, theme, look, size))
            self._picture = moving(self._still[1], card, theme, look)
            self._picture.setDevicePixelRatio(self.devicePixelRatio())
        return self._picture

    @property
    def blank(self) -> bool:
        """Return whether the room sees black."""
        return self._blank

    def set_blank(self, blank: bool) -> None:
        """Show black, or the card again."""
        if blank != self._blank:
            self._blank = blank
            self._paint_anew()

    @override
    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fresh = self._picture is None
        painter = QPainter(self)
        painter.drawImage(0, 0, self.picture)
        painter.end()
        if fresh:
            self.painted.emit(self.picture)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._still = None
        self._paint_anew()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)
        event.accept()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while a run is on: Alt+F4 on the room's screen is a slip."""
        event.setAccepted(self._may_close)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("จอแสดงผล"))
            self._on_looks_changed()
        super().changeEvent(event)

    def _on_bridge_ticked(self, view: RunView | None) -> None:
        self._may_close = view is None or view.phase in {Phase.READY, Phase.ENDED}
        card = self._cards.of_run(view)
        if card != self._card:
            self._card = card
            if not self._blank:
                self._paint_anew()

    def _on_looks_changed(self) -> None:
        self._still = self._card = None
        self._on_bridge_ticked(self._context.bridge.view())
        self._paint_anew()

    def _theme(self) -> Theme:
        return chosen_theme(self._context.preferences)

    def _paint_anew(self) -> None:
        self._picture = None
        self.update()
