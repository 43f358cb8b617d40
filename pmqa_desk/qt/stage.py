"""The window that the room sees: one picture, no cursor, no focus, nothing of the operator's."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from pmqa_desk.domain.forecast import RunView, Urgency
from pmqa_desk.domain.holding import Holding
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.spare_time import SpareTime
from pmqa_desk.qt.stage_card import Card, Layout, Plate, seconds_left
from pmqa_desk.qt.stage_cards import CardMaker
from pmqa_desk.qt.stage_fade import BLANK_MS, SCENE_MS, Fade
from pmqa_desk.qt.stage_media import Showing
from pmqa_desk.qt.stage_painter import blank, clock_place, framed, moving, still, without_clock
from pmqa_desk.qt.stage_themes import Theme, chosen_theme

# A film in miniature: five pictures a second tell that it runs, thirty would cost as much as the film.
MINIATURE_MS = 200
# The next card is painted ahead once the fade to the running one is over: it costs some 30 ms, which no press
# shall wait for.
AHEAD_MS = SCENE_MS + 350
# What a card may take to be painted, and a frame of a film.
CARD_MS, FRAME_MS = 80, 15


class Stage(QWidget):
    """Shows the medium of the running item or its card; the picture is kept for who wants to see it."""

    painted = Signal(QImage)
    """What the room sees from now on."""
    key_pressed = Signal(QKeyEvent)
    """A key typed while the stage had the focus: it is the console's."""
    resized = Signal(QSize)
    """The room's picture has so many pixels from now on."""
    activated = Signal()
    """The system gave the stage the focus: it is the console's."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cards = CardMaker(context)
        self._card: Card | None = None
        # As it was painted last, with the clock that it had then: over a film, what is left of that.
        self._clocked: Card | None = None
        # Of the last tick: what is painted anew in between shows the second that all windows show.
        self._view: RunView | None = None
        self._showing: Showing | None = None
        self._holding: Holding | None = None
        self._frozen_over: Holding | None = None
        self._scene: object = None
        self._blank = False
        self._frozen: QImage | None = None
        self._picture: QImage | None = None
        self._seen: QImage | None = None
        self._still: tuple[object, QImage] | None = None
        self._ahead: tuple[object, QImage] | None = None
        self._coming: str | None = None
        self._spare = SpareTime(context.bridge, CARD_MS, after_ms=AHEAD_MS)
        self._spare.came.connect(self._on_spare_came)
        self._fade = Fade(context.preferences)
        self._fade.stepped.connect(self.update)
        self._miniature = QTimer(singleShot=True, interval=MINIATURE_MS)
        self._miniature.timeout.connect(self._on_miniature_timeout)
        self._owed = False
        self.setObjectName("stage")
        self.setWindowTitle(self.tr("จอแสดงผล"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        # Every pixel is ours: without it Qt paints the window's ground first, which flickers.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The keys stay with the console, whatever is clicked and whichever window came last.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        context.bridge.ticked.connect(self._on_bridge_ticked)
        context.bridge.visit_changed.connect(self._on_looks_changed)
        context.preferences.looks_changed.connect(self._on_looks_changed)
        context.look.icons_loaded.connect(self._on_looks_changed)
        self._on_bridge_ticked(context.bridge.view())

    @property
    def picture(self) -> QImage:
        """Return what the room sees, in the pixels of its screen."""
        if self._picture is None:
            self._picture = self._made()
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
            self._give_way(BLANK_MS)
            self._paint_anew()

    @property
    def frozen(self) -> bool:
        """Return whether the room keeps what it saw."""
        return self._frozen is not None

    def set_frozen(self, frozen: bool) -> None:
        """Keep what the room sees, without its clock, which would lie; or go on with what is on."""
        if frozen != self.frozen:
            self._fade.stop()
            self._frozen = self._kept() if frozen else None
            self._frozen_over = self._holding
            self._paint_anew()

    def show_medium(self, showing: Showing | None) -> None:
        """Show the picture of a medium; ``None`` is the card."""
        goes_on = _next_frame(self._showing, showing)
        self._showing = showing
        self._change()
        # A frame that would make the next second late is painted with it.
        if not (goes_on and self._context.bridge.wait_ms(FRAME_MS)):
            self.update()

    def show_holding(self, holding: Holding | None) -> None:
        """Show a holding picture instead of the programme; ``None`` is the programme again."""
        if holding != self._holding:
            covered = self._frozen_now
            self._holding = holding
            if covered != self._frozen_now:
                self._give_way(SCENE_MS)
                self._paint_anew()
            self._look()

    def show_message(self, text: str) -> None:
        """Know what the presenter is told: it may be read in the stage's corner, where that is wished."""
        self._cards.tell(text)
        self._look()

    @property
    def pixels(self) -> QSize:
        """Return the size of the room's picture."""
        return self.size() * self.devicePixelRatio()

    @override
    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self.picture
        fresh = picture is not self._seen
        self._seen = picture
        painter = QPainter(self)
        self._fade.paint(painter, picture)
        painter.end()
        if fresh:
            self._tell_painted()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._still = self._ahead = self._coming = None
        self._fade.stop()
        self._paint_anew()
        self.resized.emit(self.pixels)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)
        event.accept()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whatever is pressed on it: the console alone opens and closes the stage."""
        event.setAccepted(not self.isVisible())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("จอแสดงผล"))
            self._on_looks_changed()
        super().changeEvent(event)

    def _on_bridge_ticked(self, view: RunView | None) -> None:
        self._view = view
        self._look()

    def _look(self) -> None:
        view = self._view
        holding = self._holding
        card = self._cards.of_run(view) if holding is None else self._cards.of_holding(holding, view)
        if card != self._card:
            self._card = card
            self._change()
        if self._picture is None:
            self._show_at_once()
        self._look_ahead(view)

    def _show_at_once(self) -> None:
        """Paint before the next event: a second stands in all windows after one pass.

        And another item is in the room before the console has painted its lists. Where only the clock went
        on, no more than its place goes to the screen.
        """
        ground, before = self._still, self._clocked
        size, picture = self.pixels, self.picture
        if self._fade.going_on or self._still is not ground or self._still is None:
            self.repaint()
            return
        place = clock_place(before, size).united(clock_place(self._clocked, size))
        ratio = picture.devicePixelRatio()
        self.repaint(QRectF(QPointF(place.topLeft()) / ratio, QSizeF(place.size()) / ratio).toAlignedRect())

    def _look_ahead(self, view: RunView | None) -> None:
        coming = None if view is None or view.next is None else view.next.item.uid
        if coming != self._coming:
            self._coming = coming
            self._spare.ask()

    def _on_spare_came(self) -> None:
        """Paint the card that the next press will show."""
        view = self._view
        uids = [] if view is None else [each.item.uid for each in view.items]
        if view is None or self._coming not in uids:
            return
        card = self._cards.of_next(view, uids.index(self._coming))
        self._ahead = (without_clock(card), still(card, self._theme(), self._context.look, self.pixels))

    def _on_looks_changed(self) -> None:
        self._cards.look_at_files()
        self._still = self._card = self._ahead = self._coming = None
        self._look()
        self._paint_anew()

    def _change(self) -> None:
        """Have another picture to paint; where the scene is another, let the one before fade."""
        scene = self._scene_now()
        covered = self._blank or self._frozen_now
        if scene != self._scene and not covered:
            self._give_way(SCENE_MS)
        self._scene = scene
        if not covered:
            self._picture = None

    def _give_way(self, length_ms: int) -> None:
        """Let what the room saw last fade, whatever was on since and never painted."""
        if self._seen is not None:
            self._fade.begin(self._seen, length_ms)

    @property
    def _medium(self) -> Showing | None:
        """Return the medium that the room sees, unless a holding picture stands before it."""
        return self._showing if self._holding is None else None

    @property
    def _frozen_now(self) -> bool:
        """Return whether the room sees what was frozen: a holding picture chosen since stands before it."""
        return self.frozen and self._holding in {None, self._frozen_over}

    def _scene_now(self) -> object:
        if self._medium is not None:
            return self._medium.scene
        card = self._card
        return None if card is None else (card.layout, card.number, card.title, card.rows)

    def _made(self) -> QImage:
        """Return the picture of now: black, what was frozen, or medium or card with its clock."""
        theme, look = self._theme(), self._context.look
        if self._blank:
            shown = self._context.preferences.text("stage_blank", "black") == "emblem"
            return blank(self._cards.emblem, theme, look, self.pixels, shown=shown)
        if self._frozen is not None and self._frozen_now:
            fits = self._frozen.size() == self.pixels
            return self._frozen if fits else framed(self._frozen, self.pixels)
        card = self._card
        if card is not None and self._medium is not None:
            card = replace(card, figure="", plate=self._plate(card, self._medium))
        self._clocked = card
        return moving(self._ground(), card, theme, look)

    def _ground(self) -> QImage:
        """Return the picture of now without its clock."""
        showing, size, card = self._medium, self.pixels, self._card
        corner = card.corner if card is not None and card.plated else None
        key = without_clock(card) if showing is None else (showing.frame.cacheKey(), corner)
        if self._still is None or self._still[0] != key:
            if showing is None and self._ahead is not None and self._ahead[0] == key:
                self._still = self._ahead
            elif showing is None:
                self._still = (key, still(card, self._theme(), self._context.look, size))
            else:
                self._still = (key, framed(showing.frame, size, corner))
        return self._still[1]

    def _kept(self) -> QImage:
        """Return the picture of now without its clock, and without the words that belong to a large one."""
        card = self._card
        if self._medium is None and card is not None and card.layout is Layout.COUNT:
            wordless = replace(card, line="", figure="", plate=None)
            return still(wordless, self._theme(), self._context.look, self.pixels)
        return self._ground()

    def _plate(self, card: Card, showing: Showing) -> Plate | None:
        """Return the clock over a medium: as on the card, but of a film what is left of it."""
        plate = card.plate
        if plate is None or plate.held or not showing.film_left_ms:
            return plate
        left = self._context.length(seconds_left(showing.film_left_ms))
        return Plate(Urgency.NORMAL, self.tr("วีดิทัศน์เหลือ"), left, message=plate.message)

    def _tell_painted(self) -> None:
        """Say what the room sees; of a film that plays only now and then."""
        plays = self._medium is not None and self._medium.moving
        if plays and self._miniature.isActive():
            self._owed = True
            return
        self._owed = False
        self.painted.emit(self.picture)
        if plays:
            self._miniature.start()

    def _on_miniature_timeout(self) -> None:
        if self._owed:
            self._tell_painted()

    def _theme(self) -> Theme:
        return chosen_theme(self._context.preferences)

    def _paint_anew(self) -> None:
        self._picture = None
        self.update()


def _next_frame(before: Showing | None, showing: Showing | None) -> bool:
    """Return whether a film that plays went on by a frame, and nothing else happened."""
    if before is None or showing is None or not showing.moving:
        return False
    return before.scene == showing.scene and before.frame is not showing.frame
