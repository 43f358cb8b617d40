"""The pictures of a room that waits: welcome, the day's programme, the guests, a message, the emblem."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.before_start import countdown, turn
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.people import assessors, is_public
from pmqa_desk.domain.programme import item_numbers, start_ms
from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.names import kind_name
from pmqa_desk.qt.stage_card import ROWS, Card, Layout

translate = QCoreApplication.translate

Cut = Callable[[str], tuple[str, ...]]
# Names that one picture holds in a size to be read.
GUESTS = 4


class WaitingCards:
    """Makes them from a card that bears organisation, visit and emblem."""

    def __init__(self, context: Context, cut: Cut) -> None:
        self._context = context
        self._cut = cut

    def before_start(self, head: Card, view: RunView | None) -> Card:
        """Return the picture that has its turn: the welcome, then the day page by page, then the guests."""
        welcome = self.welcome(head, view)
        live = self._context.bridge.session.live
        if view is None or live is None or not self._context.preferences.flag("stage_loop", default=True):
            return welcome
        cards = (welcome, *self._programme(head, view), *self._guests(head))
        return cards[turn(live.run.opened_ms, view.now_ms, len(cards))]

    def welcome(self, head: Card, view: RunView | None) -> Card:
        """Return the welcome; before the start with how far off that is."""
        card = replace(
            head, layout=Layout.HOLDING, title=self._cut(head.visit), agency=self._cut(head.organisation)
        )
        live = self._context.bridge.session.live
        begin = None if live is None else start_ms(live.state.programme)
        if view is None or view.phase is not Phase.READY or begin is None:
            return card
        told = countdown(view.now_ms, begin)
        if told.soon:
            return replace(card, line=translate("stage", "จะเริ่มในอีกสักครู่"))
        line = self._line(begin, other_day=told.other_day)
        if told.left_s is None:
            return replace(card, line=line)
        caption = translate("stage", "เริ่มในอีก")
        return replace(card, line=line, caption=caption, figure=self._context.length(told.left_s))

    def message(self, head: Card, text: str) -> Card:
        """Return one sentence for the room."""
        return replace(head, layout=Layout.MESSAGE, title=self._cut(self._context.figures(text)))

    def emblem(self, head: Card) -> Card:
        """Return the emblem over the organisation's name."""
        return replace(head, layout=Layout.EMBLEM)

    def _line(self, begin_ms: int, *, other_day: bool) -> str:
        clock = self._context.clock(begin_ms)
        if not other_day:
            return translate("stage", "เริ่มเวลา {clock}").replace("{clock}", clock)
        day = self._context.day(self._context.date_of(begin_ms))
        text = translate("stage", "{day} เริ่มเวลา {clock}")
        return text.replace("{day}", day).replace("{clock}", clock)

    def _programme(self, head: Card, view: RunView) -> tuple[Card, ...]:
        items = [each.item for each in view.items]
        numbers = item_numbers(items)
        rows = tuple(
            (self._context.figures(number), item.title if is_public(item) else kind_name(item.kind))
            for number, item, each in zip(numbers, items, view.items, strict=True)
            if each.skip is None
        )
        pages = [rows[first : first + ROWS] for first in range(0, len(rows), ROWS)]
        title = self._cut(translate("stage", "กำหนดการ"))
        return tuple(
            replace(
                head, layout=Layout.PROGRAMME, title=title, rows=page, line=self._page(number, len(pages))
            )
            for number, page in enumerate(pages, 1)
        )

    def _page(self, number: int, whole: int) -> str:
        if whole == 1:
            return ""
        text = translate("stage", "หน้า {number} จาก {total}")
        return self._context.figures(text.replace("{number}", str(number)).replace("{total}", str(whole)))

    def _guests(self, head: Card) -> tuple[Card, ...]:
        people = assessors(self._context.bridge.session.roll().attendees)
        rows = tuple((each.name, each.position or "") for each in people)
        title = self._cut(translate("stage", "ยินดีต้อนรับคณะผู้ตรวจประเมิน"))
        return tuple(
            replace(head, layout=Layout.GUESTS, title=title, rows=rows[first : first + GUESTS])
            for first in range(0, len(rows), GUESTS)
        )
