"""Whether the room sees a clock, and what it says: on cards, over media, or as the presenter's own corner."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.forecast import ItemView, RunView, Urgency
from pmqa_desk.domain.visit import Item, Kind, SessionKind
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.names import urgency_name
from pmqa_desk.qt.presenter_keeper import Wish
from pmqa_desk.qt.stage_card import SPEECHES, Plate, seconds_left
from pmqa_desk.qt.stage_space import Corner

translate = QCoreApplication.translate


class StageClock:
    """Makes the plate of an instant from the run and from what the user prefers."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.message: tuple[str, ...] = ()
        """What the presenter is told, cut into words."""

    @property
    def corner(self) -> Corner:
        """Return where the clock stands."""
        text = self._context.preferences.text("stage_corner", Corner.BOTTOM_RIGHT.value)
        return Corner(text) if text in set(Corner) else Corner.BOTTOM_RIGHT

    def wished(self, item: Item) -> bool:
        """Return whether an item has a clock on the stage at all."""
        if self.corner is Corner.OFF:
            return False
        if self.of_presenter or self.large(item):
            return True
        wished = self._context.preferences.flag
        if item.kind in SPEECHES and not wished("stage_clock_speeches", default=False):
            return False
        if self._visit_day():
            return wished("stage_clock_visit", default=False)
        return wished("stage_clock_rehearsal", default=True)

    def large(self, item: Item) -> bool:
        """Return whether the clock stands in the middle: where nobody presents, and it is wished."""
        large = self._context.preferences.flag("stage_clock_questions", default=False)
        return large and item.kind in {Kind.QUESTIONS, Kind.DISCUSSION}

    @property
    def of_presenter(self) -> bool:
        """Return whether the corner is the presenter's clock, for rooms with a single screen."""
        chosen = self._context.preferences.text("presenter_clock", Wish.AUTO.value)
        if chosen != Wish.CORNER.value or self.corner is Corner.OFF:
            return False
        return not self._visit_day() or self._context.preferences.flag("corner_visit", default=False)

    def plate(self, view: RunView, item: ItemView) -> Plate | None:
        """Return the clock of the running item, or ``None`` where the room is to see none."""
        if view.current is None or not self.wished(item.item):
            return None
        if self.of_presenter:
            return self._of_presenter(view)
        over = self._context.preferences.flag("stage_over", default=False)
        return None if view.urgency is Urgency.OVER and not over else self._usual(view)

    def _usual(self, view: RunView) -> Plate | None:
        urgency, remaining = view.urgency, view.remaining_ms
        if urgency is None or remaining is None:
            return None
        word = translate("stage", "เหลือเวลา") if urgency is Urgency.NORMAL else urgency_name(urgency)
        figure = -remaining // 1000 if urgency is Urgency.OVER else seconds_left(remaining)
        return Plate(urgency, word, self._context.length(figure))

    def _of_presenter(self, view: RunView) -> Plate:
        """Return what the presenter's own clock would say: time spent too, time held, and the message."""
        spent = self._context.length(view.speaking_ms // 1000)
        plate = self._usual(view) or Plate(Urgency.NORMAL, translate("stage", "ใช้เวลาไป"), spent)
        if view.held_ms is not None:
            plate = replace(plate, word=translate("stage", "หยุดเวลา"), held=True)
        told = self._context.preferences.flag("corner_message", default=False)
        return replace(plate, message=self.message if told else ())

    def _visit_day(self) -> bool:
        session = self._context.bridge.session
        uid = None if session.live is None else session.live.run.session_uid
        dated = next((each for each in session.visit.sessions if each.uid == uid), None)
        return dated is None or dated.kind is SessionKind.VISIT
