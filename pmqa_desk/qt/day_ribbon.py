"""The day to scale: outline is planned, solid is actual, dashed is expected, the pin a fixed start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.programme import Slot
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.day_marks import MINUTE_MS, Channel, Day, Mark, plan_day, run_day
from pmqa_desk.qt.look import font
from pmqa_desk.qt.painting import CENTRE, LEFT, RIGHT, round_rect, smooth, text_in, width_of

PLAN_HEIGHT = 62
RUN_HEIGHT = 44
SCALE_PX = 13
NUMBER_PX = 14
# A box so narrow is a line: of a thousand items, drawing outlines would be felt at each key.
LINE_PX = 2
# No figure fits into less.
NARROWEST_PX = 8
PIN_PX = 14
# Steps of the scale: the first that leaves its times apart is taken.
STEPS_MIN = (15, 30, 60, 120, 180, 360, 720, 1440, 10_080)


class DayRibbon(QWidget):
    """Shows a plan or a run; a click or the arrow keys choose an item."""

    chosen = Signal(str)
    """The identity of the item that was clicked."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._day = Day()
        self._running = False
        self._chosen: str | None = None
        self._room = 0.0
        self._painted: object = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("แถบเวลาของวัน"))
        context.look.icons_loaded.connect(self.update)
        context.preferences.changed.connect(self._on_preferences_changed)

    @property
    def day(self) -> Day:
        """Return what stands on the ribbon."""
        return self._day

    def show_plan(self, slots: Sequence[Slot], limit_ms: int | None, chosen_uid: str | None) -> None:
        """Show a programme laid on its day, and which item is chosen."""
        self._take(plan_day(slots, limit_ms), chosen_uid, running=False)

    def show_run(self, view: RunView, chosen_uid: str | None = None) -> None:
        """Show a run at one instant; paints only where a pixel has moved."""
        self._take(run_day(view), chosen_uid, running=True)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, RUN_HEIGHT if self._running else PLAN_HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("แถบเวลาของวัน"))
            self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            mark = self._at(event.pos().x())
            if mark is not None:
                QToolTip.showText(event.globalPos(), self._words_of(mark), self)
                return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._at(event.position().x())
        if mark is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(mark.uid)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        uids = [mark.uid for mark in self._day.marks if mark.channel is Channel.PLANNED]
        if step is None or not uids:
            super().keyPressEvent(event)
            return
        place = uids.index(self._chosen) + step if self._chosen in uids else 0
        self.chosen.emit(uids[max(0, min(place, len(uids) - 1))])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        if self._day.scaled:
            self._paint_scale(painter)
        self._paint_marks(painter)
        for mark in self._day.marks:
            if mark.pinned:
                self._paint_pin(painter, self._box(mark))
        self._paint_limit(painter)
        if self._day.now_ms is not None:
            x = self._x(self._day.now_ms)
            painter.fillRect(QRectF(x - 1, 18, 2, self.height() - 18), self._colour("text"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _take(self, day: Day, chosen_uid: str | None, *, running: bool) -> None:
        if running != self._running:
            self._running = running
            self.updateGeometry()
        self._day, self._chosen = day, chosen_uid
        self._measure()
        seen = (chosen_uid, tuple(self._seen(mark) for mark in day.marks), self._now_px())
        if seen != self._painted:
            self._painted = seen
            self.update()

    def _measure(self) -> None:
        """Know how many pixels a millisecond has: each mark asks for it four times."""
        self._room = (self.width() - 2) / (self._day.last_ms - self._day.first_ms)

    def _seen(self, mark: Mark) -> tuple[object, ...]:
        return (
            mark.uid,
            mark.number,
            mark.channel,
            mark.pinned,
            self._x(mark.begin_ms),
            self._x(mark.end_ms),
        )

    def _now_px(self) -> int | None:
        return None if self._day.now_ms is None else round(self._x(self._day.now_ms))

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == "digits":
            self.update()

    def _colour(self, token: str) -> QColor:
        return self._context.look.colour(token)

    def _x(self, instant_ms: int) -> float:
        return round(1 + self._room * (instant_ms - self._day.first_ms))

    def _box(self, mark: Mark) -> QRectF:
        left = self._x(mark.begin_ms) + 1
        width = max(LINE_PX, self._x(mark.end_ms) - left - 1)
        if not self._running:
            return QRectF(left, 26, width, 31)
        planned = mark.channel is Channel.PLANNED
        return QRectF(left, 22 if planned else 34, width, 8)

    def _at(self, x: float) -> Mark | None:
        hit = [mark for mark in self._day.marks if self._x(mark.begin_ms) <= x <= self._x(mark.end_ms)]
        planned = [mark for mark in hit if mark.channel is Channel.PLANNED]
        return next(iter((*planned, *hit)), None)

    def _words_of(self, mark: Mark) -> str:
        context = self._context
        number = f"{context.figures(mark.number)}  " if mark.number else ""
        times = ""
        if self._day.scaled:
            times = f"\n{context.clock(mark.begin_ms, suffix=False)}–{context.clock(mark.end_ms)}"
        return f"{number}{mark.title}{'' if mark.guessed else times}"

    def _paint_scale(self, painter: QPainter) -> None:
        face = font(SCALE_PX)
        widest = width_of(self._context.clock(self._day.last_ms), face) + 16
        # Line boxes of marked Thai are high: the box reaches above the widget and is not clipped.
        row = QRectF(0, -2, widest, 24)
        faint = self._colour("faint")
        first, last = self._day.first_ms, self._day.last_ms
        text_in(painter, row, self._context.clock(first), face, faint, LEFT)
        text_in(
            painter, row.translated(self.width() - widest, 0), self._context.clock(last), face, faint, RIGHT
        )
        for instant in self._ticks(widest):
            box = row.translated(self._x(instant) - widest / 2, 0)
            text_in(painter, box, self._context.clock(instant), face, faint, CENTRE)

    def _ticks(self, widest: float) -> list[int]:
        first, last = self._day.first_ms, self._day.last_ms
        room = (self.width() - 2) / (last - first)
        steps = (step * MINUTE_MS for step in STEPS_MIN)
        step = next((step for step in steps if step * room >= widest * 1.4), None)
        if step is None:
            return []
        start = -(-first // step) * step
        edge = widest * 1.5
        return [
            instant
            for instant in range(start, last, step)
            if self._x(instant) >= edge and self.width() - self._x(instant) >= edge
        ]

    def _paint_marks(self, painter: QPainter) -> None:
        """Paint every mark; lines that lie on one another, as in a day of a thousand items, in one stroke."""
        stroke: QRectF | None = None
        for mark in self._day.marks:
            left = self._x(mark.begin_ms) + 1
            narrow = self._x(mark.end_ms) - left - 1 <= LINE_PX
            line = narrow and mark.channel is Channel.PLANNED and mark.uid != self._chosen
            if line and stroke is not None and stroke.left() <= left <= stroke.right():
                stroke.setRight(max(stroke.right(), left + LINE_PX))
                continue
            if stroke is not None:
                painter.fillRect(stroke, self._colour("edge"))
            stroke = self._box(mark) if line else None
            if stroke is None:
                self._paint_mark(painter, mark, self._box(mark))
        if stroke is not None:
            painter.fillRect(stroke, self._colour("edge"))

    def _paint_mark(self, painter: QPainter, mark: Mark, box: QRectF) -> None:
        solid = {Channel.ACTUAL: "faint", Channel.NOW: "now"}.get(mark.channel)
        if solid is not None:
            round_rect(painter, box, 3, self._colour(solid))
            return
        here = mark.uid == self._chosen and mark.channel is Channel.PLANNED
        if box.width() <= LINE_PX and not here:
            painter.fillRect(box, self._colour("next" if mark.channel is Channel.NEXT else "edge"))
            return
        edge = "next" if here or mark.channel is Channel.NEXT else "edge"
        pen = QPen(self._colour(edge), 2 if here else 1)
        if mark.guessed or mark.channel in {Channel.NEXT, Channel.EXPECTED}:
            pen.setStyle(Qt.PenStyle.DashLine)
        ground = "next_ground" if here else "raised"
        filled = here or not self._running
        round_rect(
            painter, box.adjusted(0.5, 0.5, -0.5, -0.5), 3, self._colour(ground) if filled else None, pen
        )
        if not self._running:
            self._paint_number(painter, mark, box, here=here)

    def _paint_number(self, painter: QPainter, mark: Mark, box: QRectF, *, here: bool) -> None:
        if box.width() < NARROWEST_PX:
            return
        face = font(NUMBER_PX, bold=here)
        number = self._context.figures(mark.number)
        if width_of(number, face) + 4 <= box.width():
            text_in(painter, box, number, face, self._colour("text" if here else "muted"), CENTRE)

    def _paint_pin(self, painter: QPainter, box: QRectF) -> None:
        pin = self._context.look.tinted("pin", self._colour("next"), PIN_PX)
        if not pin.isNull():
            left = max(0.0, box.left() - PIN_PX / 2)
            painter.drawPixmap(QPointF(left, box.top() - PIN_PX + 3), pin)

    def _paint_limit(self, painter: QPainter) -> None:
        """Draw the end of the day across whatever reaches beyond it."""
        limit = self._day.limit_ms
        if limit is None or limit >= self._day.last_ms:
            return
        x = self._x(limit)
        painter.fillRect(QRectF(x - 1, 18, 2, self.height() - 18), self._colour("danger"))
