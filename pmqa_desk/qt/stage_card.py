"""What the room is shown of a run at one instant, as a value: approved content and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.forecast import ItemView, RunView, Urgency
from pmqa_desk.domain.programme import item_numbers, start_ms
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.visit import Item, Kind, SessionKind
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.names import kind_name, urgency_name

translate = QCoreApplication.translate

# Who speaks is the matter of these cards, and nobody holds a clock against them unless it is wished.
SPEECHES = frozenset({Kind.WELCOME, Kind.REPORT, Kind.THANKS})


class Layout(Enum):
    """The cards of the stage."""

    TITLE = auto()
    BREAK = auto()
    HOLDING = auto()
    CLOSING = auto()


class Stroke(Enum):
    """How a stroke of the day's ribbon is painted."""

    BEHIND = auto()
    NOW = auto()
    AHEAD = auto()


@dataclass(frozen=True, slots=True)
class Plate:
    """The corner clock: word, shape and figure."""

    urgency: Urgency
    word: str
    figure: str


@dataclass(frozen=True, slots=True)
class Card:
    """One picture of the stage; texts that may wrap are cut into words."""

    layout: Layout
    organisation: str
    visit: str
    number: str = ""
    kind: Kind | None = None
    kind_word: str = ""
    title: tuple[str, ...] = ()
    agency: tuple[str, ...] = ()
    presenter: tuple[str, ...] = ()
    figure: str = ""
    line: str = ""
    after: str = ""
    ribbon: tuple[tuple[int, Stroke], ...] = ()
    plate: Plate | None = None

    @property
    def speech(self) -> bool:
        """Return whether the presenter's office is as large as the title."""
        return self.kind in SPEECHES


def seconds_left(remaining_ms: int) -> int:
    """Return seconds left, rounded up (T24)."""
    return -(-remaining_ms // 1000)


class CardMaker:
    """Makes the card of an instant; words are cut once a text."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._cuts: dict[str, tuple[str, ...]] = {}

    def of_run(self, view: RunView | None) -> Card:
        """Return the card that the room sees now."""
        if (
            view is None
            or view.phase is Phase.READY
            or (view.place is None and view.phase is not Phase.ENDED)
        ):
            return self._holding(view)
        if view.phase is Phase.ENDED or view.place is None:
            return self._closing(view)
        item = view.items[view.place]
        if item.item.kind is Kind.BREAK:
            return self._break(view, view.place)
        return self.of_item(view, view.place, self._plate(view, item))

    def of_item(self, view: RunView, place: int, plate: Plate | None = None) -> Card:
        """Return the title card of an item, whether it runs or not."""
        item = view.items[place].item
        organisation, visit = self._masthead()
        presenters = "" if item.kind is Kind.QUESTIONS else ", ".join(item.presenters)
        by = presenters if item.kind in SPEECHES else self._by(presenters)
        return Card(
            Layout.TITLE,
            organisation,
            visit,
            number=self._context.figures(item_numbers([each.item for each in view.items])[place]),
            kind=item.kind,
            kind_word="" if item.kind is Kind.OTHER else self._kind_word(view, item),
            title=self._cut(item.title),
            agency=self._cut(item.agency or ""),
            presenter=self._cut(by),
            ribbon=_ribbon(view, place),
            plate=plate,
        )

    def of_next(self, view: RunView, place: int) -> Card:
        """Return the card that starting an item will show, without its clock."""
        if view.items[place].item.kind is Kind.BREAK:
            return self._break(view, place)
        return self.of_item(view, place)

    def _holding(self, view: RunView | None) -> Card:
        organisation, visit = self._masthead()
        live = self._context.bridge.session.live
        begin = None if live is None else start_ms(live.state.programme)
        text = translate("stage", "เริ่มเวลา {clock}") if begin is not None else ""
        line = text.replace("{clock}", self._context.clock(begin))
        return Card(
            Layout.HOLDING,
            organisation,
            visit,
            title=self._cut(visit),
            agency=self._cut(organisation),
            line=line,
            ribbon=() if view is None else _ribbon(view, -1),
        )

    def _closing(self, view: RunView) -> Card:
        organisation, visit = self._masthead()
        thanks = self._cut(translate("stage", "ขอขอบคุณ"))
        return Card(Layout.CLOSING, organisation, visit, title=thanks, ribbon=_ribbon(view, len(view.items)))

    def _break(self, view: RunView, place: int) -> Card:
        organisation, visit = self._masthead()
        item = view.items[place]
        running = view.place == place and view.current is not None
        left = view.remaining_ms if running else _planned_ms(item)
        return Card(
            Layout.BREAK,
            organisation,
            visit,
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
        return translate("stage", "ลำดับต่อไป  {title}").replace("{title}", coming.title)

    def _by(self, presenters: str) -> str:
        return (
            translate("stage", "โดย {presenters}").replace("{presenters}", presenters) if presenters else ""
        )

    def _kind_word(self, view: RunView, item: Item) -> str:
        word = kind_name(item.kind)
        if item.kind is not Kind.SHOWCASE:
            return word
        works = [each.item.uid for each in view.items if each.item.kind is Kind.SHOWCASE]
        count = translate("stage", "ผลงานที่ {number} จาก {total}")
        count = count.replace("{number}", str(works.index(item.uid) + 1)).replace("{total}", str(len(works)))
        return word if len(works) == 1 else f"{word}  ·  {self._context.figures(count)}"

    def _plate(self, view: RunView, item: ItemView) -> Plate | None:
        urgency = view.urgency
        if urgency is None or view.remaining_ms is None or not self._clock_wished(item.item):
            return None
        wished = self._context.preferences.flag("stage_over", default=False)
        if urgency is Urgency.OVER and not wished:
            return None
        left = seconds_left(view.remaining_ms)
        word = translate("stage", "เหลือเวลา") if urgency is Urgency.NORMAL else urgency_name(urgency)
        figure = -view.remaining_ms // 1000 if urgency is Urgency.OVER else left
        return Plate(urgency, word, self._context.length(figure))

    def _clock_wished(self, item: Item) -> bool:
        wished = self._context.preferences.flag
        if item.kind in SPEECHES and not wished("stage_clock_speeches", default=False):
            return False
        if self._visit_day():
            return wished("stage_clock_visit", default=False)
        return wished("stage_clock_rehearsal", default=True)

    def _visit_day(self) -> bool:
        session = self._context.bridge.session
        uid = None if session.live is None else session.live.run.session_uid
        dated = next((each for each in session.visit.sessions if each.uid == uid), None)
        return dated is None or dated.kind is SessionKind.VISIT

    def _masthead(self) -> tuple[str, str]:
        visit = self._context.bridge.session.visit
        return visit.organisation or "", visit.title or ""

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
