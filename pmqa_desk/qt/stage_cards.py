"""Makes the card that the room sees at an instant of the run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.holding import Cover, Holding
from pmqa_desk.domain.people import in_one_line, is_public, presenters_of
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.visit import Item, Kind
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.emblem import Emblem, Emblems
from pmqa_desk.qt.names import kind_name
from pmqa_desk.qt.stage_card import SPEECHES, Card, Layout, Plate, Stroke, seconds_left
from pmqa_desk.qt.stage_clock import StageClock
from pmqa_desk.qt.stage_waiting import WaitingCards

translate = QCoreApplication.translate

# Nobody presents these, whoever is named for them.
NOBODY_PRESENTS = frozenset({Kind.QUESTIONS, Kind.DISCUSSION, Kind.BREAK})


class CardMaker:
    """Makes the card of an instant; words are cut once a text."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._cuts: dict[str, tuple[str, ...]] = {}
        self._emblems = Emblems()
        self._emblem: Emblem | None = None
        self._waiting = WaitingCards(context, self._cut)
        self.clock = StageClock(context)
        self.look_at_files()

    @property
    def emblem(self) -> Emblem | None:
        """Return the organisation's emblem, where it can be shown."""
        return self._emblem

    def look_at_files(self) -> None:
        """Take the emblem as it lies on the disk now; ten times a second would be too often."""
        visit = self._context.bridge.session.visit
        self._emblem = self._emblems.of(self._context.folder, visit.emblem)

    def tell(self, message: str) -> None:
        """Know what the presenter is told."""
        self.clock.message = self._cut(message)

    def of_run(self, view: RunView | None) -> Card:
        """Return the card that the room sees now."""
        if (
            view is None
            or view.phase is Phase.READY
            or (view.place is None and view.phase is not Phase.ENDED)
        ):
            ribbon = () if view is None else _ribbon(view, -1)
            return self._waiting.before_start(replace(self._head(), ribbon=ribbon), view)
        if view.phase is Phase.ENDED or view.place is None:
            return self._closing(view)
        item = view.items[view.place]
        if item.item.kind is Kind.BREAK:
            return self._break(view, view.place)
        plate = self.clock.plate(view, item)
        # What the presenter is told stands beside the plate: for so long the clock is no large figure.
        if plate is not None and not plate.message and self.clock.large(item.item):
            return self._count(view, view.place, plate)
        return self.of_item(view, view.place, plate)

    def of_holding(self, holding: Holding, view: RunView | None) -> Card:
        """Return the holding picture that the room sees instead of the programme."""
        if holding.cover is Cover.MESSAGE:
            return self._waiting.message(self._head(), holding.text)
        if holding.cover is Cover.EMBLEM:
            return self._waiting.emblem(self._head())
        return self._waiting.welcome(self._head(), view)

    def of_item(self, view: RunView, place: int, plate: Plate | None = None) -> Card:
        """Return the title card of an item, whether it runs or not."""
        item = view.items[place].item
        by, position = self._presenter(item)
        public = is_public(item)
        known = item.kind is not Kind.OTHER and public
        return replace(
            self._head(Layout.TITLE),
            number=self._context.figures(item_numbers([each.item for each in view.items])[place]),
            kind=item.kind,
            kind_word=self._kind_word(view, item) if known else "",
            title=self._cut(item.title if public else kind_name(item.kind)),
            agency=self._cut(item.agency or "") if public else (),
            presenter=self._cut(by),
            position=self._cut(position),
            ribbon=_ribbon(view, place),
            plate=plate,
            clocked=item.duration_s is not None and self.clock.wished(item) and not self.clock.large(item),
        )

    def of_next(self, view: RunView, place: int) -> Card:
        """Return the card that starting an item will show, without its clock."""
        if view.items[place].item.kind is Kind.BREAK:
            return self._break(view, place)
        return self.of_item(view, place)

    def _presenter(self, item: Item) -> tuple[str, str]:
        """Return who presents, and under it the position; of a speech the office comes first, and large."""
        presenters = (
            ()
            if item.kind in NOBODY_PRESENTS or not is_public(item)
            else presenters_of(item, self._context.bridge.session.roll().known)
        )
        if not presenters:
            return "", ""
        first = presenters[0]
        if item.kind in SPEECHES:
            alone = len(presenters) == 1 and first.position
            return (first.position, first.name) if alone else (in_one_line(presenters), "")
        text = translate("stage", "โดย {presenters}")
        if len(presenters) == 1:
            return text.replace("{presenters}", first.name), first.position
        return text.replace("{presenters}", in_one_line(presenters)), ""

    def _closing(self, view: RunView) -> Card:
        thanks = self._cut(translate("stage", "ขอขอบคุณ"))
        return replace(self._head(Layout.CLOSING), title=thanks, ribbon=_ribbon(view, len(view.items)))

    def _count(self, view: RunView, place: int, plate: Plate) -> Card:
        item = view.items[place].item
        return replace(
            self._head(Layout.COUNT),
            number=self._context.figures(item_numbers([each.item for each in view.items])[place]),
            kind=item.kind,
            kind_word=kind_name(item.kind),
            title=self._cut(item.title),
            figure=plate.figure,
            line=plate.word,
            ribbon=_ribbon(view, place),
        )

    def _break(self, view: RunView, place: int) -> Card:
        item = view.items[place]
        running = view.place == place and view.current is not None
        left = view.remaining_ms if running else _planned_ms(item)
        return replace(
            self._head(Layout.BREAK),
            kind=Kind.BREAK,
            title=self._cut(item.item.title),
            figure="" if left is None else self._context.length(max(0, seconds_left(left))),
            line=self._again(item, left),
            after=self._after(view, place),
            ribbon=_ribbon(view, place),
        )

    def _again(self, item: ItemView, left_ms: int | None) -> str:
        if left_ms is not None and left_ms <= 0:
            return translate("stage", "เริ่มลำดับต่อไปในอีกสักครู่")
        if item.expected_end_ms is None:
            return ""
        text = translate("stage", "เริ่มอีกครั้งเวลา {clock}")
        return text.replace("{clock}", self._context.clock(item.expected_end_ms))

    def _after(self, view: RunView, place: int) -> str:
        coming = next((each.item for each in view.items[place + 1 :] if each.skip is None), None)
        if coming is None:
            return ""
        title = coming.title if is_public(coming) else kind_name(coming.kind)
        return translate("stage", "ลำดับต่อไป  {title}").replace("{title}", title)

    def _kind_word(self, view: RunView, item: Item) -> str:
        word = kind_name(item.kind)
        if item.kind is not Kind.SHOWCASE:
            return word
        works = [each.item.uid for each in view.items if each.item.kind is Kind.SHOWCASE]
        count = translate("stage", "ผลงานที่ {number} จาก {total}")
        count = count.replace("{number}", str(works.index(item.uid) + 1)).replace("{total}", str(len(works)))
        return word if len(works) == 1 else f"{word}  ·  {self._context.figures(count)}"

    def _head(self, layout: Layout = Layout.HOLDING) -> Card:
        """Return a card with what all cards bear."""
        visit = self._context.bridge.session.visit
        organisation, title = visit.organisation or "", visit.title or ""
        return Card(layout, organisation, title, emblem=self._emblem, corner=self.clock.corner)

    def _cut(self, text: str) -> tuple[str, ...]:
        if text not in self._cuts:
            self._cuts[text] = tuple(self._context.words.cut(text)) if text else ()
        return self._cuts[text]


def _planned_ms(item: ItemView) -> int | None:
    return None if item.item.duration_s is None else item.item.duration_s * 1000


def _ribbon(view: RunView, place: int) -> tuple[tuple[int, Stroke], ...]:
    lengths: Sequence[int | None] = [each.planned_s or each.item.duration_s for each in view.items]
    known = [length for length in lengths if length]
    usual = sum(known) // len(known) if known else 1
    return tuple(
        (length or usual, Stroke.BEHIND if n < place else Stroke.NOW if n == place else Stroke.AHEAD)
        for n, length in enumerate(lengths)
    )
