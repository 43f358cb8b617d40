"""What the presenter's clock shows of a run at one instant, as a value: equal values have equal pictures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.forecast import ItemView, RunView, Urgency
from pmqa_desk.domain.people import is_public, presenters_of
from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.names import kind_name, urgency_name
from pmqa_desk.qt.stage_card import seconds_left

translate = QCoreApplication.translate


class Tone(Enum):
    """The colours of the clock; each stands with a word and a shape."""

    CALM = auto()
    """Nobody is nagged: grey."""
    WARNING = auto()
    DANGER = auto()
    OVER = auto()
    STILL = auto()
    """Time stands, or has not begun: the figure is faint."""


TONES = {
    Urgency.NORMAL: (Tone.CALM, "circle-outline"),
    Urgency.WARNING: (Tone.WARNING, "triangle"),
    Urgency.DANGER: (Tone.DANGER, "octagon"),
    Urgency.OVER: (Tone.OVER, "plus-box"),
}


@dataclass(frozen=True, slots=True)
class Face:
    """One picture of the presenter's clock."""

    tone: Tone
    icon: str
    word: str
    figure: str
    clock: str
    """The time of day."""
    allotted: str = ""
    share: float | None = None
    """How much of the time is left, from 1 to 0; without a length there is nothing to share."""
    held: bool = False
    coming: str = ""
    message: tuple[str, ...] = ()
    """The operator's message, cut into words."""
    answer: tuple[tuple[str, ...], ...] = ()
    """The answer that the operator found: its lines, cut into words. On no other window is it shown."""
    first: int = 0
    """The first line of the answer that is wanted in sight."""


def answer_lines(text: str, context: Context) -> tuple[tuple[str, ...], ...]:
    """Return an answer as a face has it."""
    return tuple(tuple(context.words.cut(line)) for line in text.splitlines() if line)


class FaceMaker:
    """Makes the face of an instant; the day's lateness and other items' overruns are no part of it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_run(self, view: RunView | None, message: str) -> Face:
        """Return what the presenter sees now."""
        words = tuple(self._context.words.cut(message)) if message else ()
        if view is None:
            word = translate("presenter", "ยังไม่เริ่ม")
            return Face(Tone.STILL, "clock-outline", word, "–:––", "", message=words)
        clock = self._context.clock(view.now_ms)
        if view.current is None:
            return self._waiting(view, clock, words)
        tone, icon, word = self._sign(view)
        return Face(
            tone,
            icon,
            word,
            self._figure(view),
            clock,
            allotted=self._allotted(view),
            share=_share(view),
            held=view.held_ms is not None,
            coming=self._coming(view.next),
            message=words,
        )

    def _waiting(self, view: RunView, clock: str, message: tuple[str, ...]) -> Face:
        """Return the face while nothing runs: what comes will be given this much; else the time of day."""
        signs = {
            Phase.READY: ("clock-outline", translate("presenter", "ยังไม่เริ่ม")),
            Phase.ENDED: ("check", translate("presenter", "จบแล้ว")),
        }
        usual = ("arrow-right-bold", translate("presenter", "รอลำดับถัดไป"))
        if view.next is None:
            usual = ("check", translate("presenter", "ครบทุกลำดับแล้ว"))
        icon, word = signs.get(view.phase, usual)
        coming = None if view.phase is Phase.ENDED else view.next
        figure = self._context.clock(view.now_ms, suffix=False)
        if coming is not None:
            given = coming.item.duration_s
            figure = "–:––" if given is None else self._context.length(given)
        return Face(Tone.STILL, icon, word, figure, clock, coming=self._coming(coming), message=message)

    def _sign(self, view: RunView) -> tuple[Tone, str, str]:
        if view.held_ms is not None:
            return Tone.STILL, "pause-circle", translate("presenter", "หยุดเวลา")
        if view.urgency is None:
            return Tone.CALM, "timer-outline", translate("presenter", "ไม่ได้กำหนดเวลา")
        return *TONES[view.urgency], urgency_name(view.urgency)

    def _figure(self, view: RunView) -> str:
        if view.remaining_ms is None:
            return self._context.length(view.speaking_ms // 1000)
        over = view.remaining_ms <= 0
        return self._context.length(-view.remaining_ms // 1000 if over else seconds_left(view.remaining_ms))

    def _allotted(self, view: RunView) -> str:
        if not view.length_s:
            return ""
        length = self._context.length_in_words(view.length_s)
        return translate("presenter", "เวลาที่ได้รับ {length}").replace("{length}", length)

    def _coming(self, item: ItemView | None) -> str:
        if item is None:
            return ""
        name = kind_name(item.item.kind)
        if is_public(item.item):
            known = self._context.bridge.session.roll().known
            who = ", ".join(each.name for each in presenters_of(item.item, known)) or item.item.agency
            name = " · ".join(part for part in (who, item.item.title) if part)
        return translate("presenter", "ถัดไป  {name}").replace("{name}", name)


def _share(view: RunView) -> float | None:
    """Return how much is left in whole seconds: the bar moves with the figure."""
    if view.remaining_ms is None or not view.length_s:
        return None
    return min(1.0, max(0.0, seconds_left(view.remaining_ms) / view.length_s))
