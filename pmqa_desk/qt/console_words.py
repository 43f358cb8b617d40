"""The sentences of the console: what a run's figures are called at one instant."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.auto_advance import will_advance
from pmqa_desk.domain.forecast import ItemView, RunView, Urgency
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.reshare import aims
from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.names import kind_name, urgency_name

translate = QCoreApplication.translate

HALF_DAY_MS = 12 * 3600 * 1000
LATE_MS = 30_000
MINUTE_MS = 60_000
# Letters of a title that a sentence of the news line has room for.
SHORT_LENGTH = 30

ICONS = {
    Urgency.NORMAL: ("circle-outline", "now"),
    Urgency.WARNING: ("triangle", "warning"),
    Urgency.DANGER: ("octagon", "danger"),
    Urgency.OVER: ("plus-box", "over"),
}


@dataclass(frozen=True, slots=True)
class Sign:
    """A word with its colour and its shape."""

    text: str
    tone: str
    icon: str


@dataclass(frozen=True, slots=True)
class Figure:
    """The large figure and the token of its colour."""

    text: str
    tone: str


class ConsoleWords:
    """Says in words what a view of the run holds; rules of the meeting stay in the domain."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def item_name(self, view: RunView, item: ItemView) -> str:
        """Return an item's number and title."""
        place = view.items.index(item)
        number = item_numbers([each.item for each in view.items])[place]
        return f"{self._context.figures(number)}  {item.item.title}".strip()

    def short_name(self, view: RunView, item: ItemView) -> str:
        """Return how a sentence calls an item: by its number, or by a title cut short."""
        number = item_numbers([each.item for each in view.items])[view.items.index(item)]
        if number:
            text = translate("console", "ลำดับที่ {number}").replace("{number}", number)
            return self._context.figures(text)
        words, short = self._context.words.cut(item.item.title), ""
        for word in words:
            if len(short) + len(word) > SHORT_LENGTH:
                return f"“{short.strip()}…”"
            short += word
        return f"“{short}”"

    def item_place(self, view: RunView, item: ItemView) -> str:
        """Return which item of how many this is, and of what kind."""
        numbers = item_numbers([each.item for each in view.items])
        number = numbers[view.items.index(item)]
        kind = kind_name(item.item.kind)
        if not number:
            return kind
        text = translate("console", "ลำดับที่ {number} จาก {total}")
        text = text.replace("{number}", number).replace("{total}", str(sum(map(bool, numbers))))
        return f"{self._context.figures(text)} · {kind}"

    def phase(self, view: RunView) -> Sign:
        """Return the sign of the run: where it stands."""
        if view.phase is Phase.BETWEEN and view.next is None:
            return Sign(translate("console", "ครบทุกลำดับแล้ว"), "next", "check")
        signs = {
            Phase.READY: Sign(translate("console", "ยังไม่เริ่ม"), "next", "clock-outline"),
            Phase.RUNNING: Sign(translate("console", "กำลังดำเนินการ"), "now", "record-circle"),
            Phase.PAUSED: Sign(translate("console", "หยุดเวลาอยู่"), "plain", "pause-circle"),
            Phase.BETWEEN: Sign(translate("console", "รอลำดับถัดไป"), "next", "arrow-right-bold"),
            Phase.ENDED: Sign(translate("console", "จบแล้ว"), "plain", "check"),
        }
        return signs[view.phase]

    def urgency(self, view: RunView) -> Sign:
        """Return the sign beside the clock."""
        if view.held_ms is not None:
            text = translate("console", "หยุดเวลา {length}")
            held = self._context.length(view.held_ms // 1000)
            return Sign(text.replace("{length}", held), "plain", "pause-circle")
        if view.current is None:
            sign = self.phase(view)
            return Sign(sign.text, "plain", sign.icon)
        if view.urgency is None:
            return Sign(translate("console", "ไม่ได้กำหนดเวลา"), "plain", "timer-outline")
        icon, tone = ICONS[view.urgency]
        return Sign(urgency_name(view.urgency), tone, icon)

    def figure(self, view: RunView) -> Figure:
        """Return the large figure: left, over or spent; before an item, what it will be given."""
        if view.current is None:
            coming = view.next
            if view.phase is Phase.ENDED or coming is None:
                return Figure(self._context.length(self._run_s(view)), "muted")
            planned = coming.item.duration_s
            return Figure("–:––" if planned is None else self._context.length(planned), "muted")
        if view.remaining_ms is None:
            return Figure(self._context.length(view.speaking_ms // 1000), self._held_or(view, "text"))
        if view.remaining_ms <= 0:
            return Figure(self._context.length(-view.remaining_ms // 1000), self._held_or(view, "danger"))
        tones = {Urgency.WARNING: "warning", Urgency.DANGER: "danger"}
        tone = tones.get(view.urgency, "text") if view.urgency else "text"
        return Figure(self._context.length(-(-view.remaining_ms // 1000)), self._held_or(view, tone))

    def lateness(self, view: RunView) -> Sign:
        """Return how late the day is, in words; before the start, how far off it is."""
        if view.phase is Phase.READY:
            return self._before_start(view)
        late = view.shown_lateness_ms
        if late is None:
            return Sign(translate("console", "ยังบอกความช้าเร็วไม่ได้"), "muted", "clock-outline")
        text = self._context.lateness(late)
        if late > LATE_MS:
            return Sign(text, "warning", "clock-alert-outline")
        return Sign(text, "now", "clock-check-outline")

    def day_end(self, view: RunView) -> tuple[Sign, str]:
        """Return when the day is expected to end, and how that stands to its limit."""
        if view.phase is Phase.ENDED:
            return self._ended(view)
        if view.expected_end_ms is None:
            why = translate("console", "มีลำดับที่ไม่ได้กำหนดเวลา")
            return Sign(translate("console", "ยังคาดเวลาจบไม่ได้"), "muted", "flag-checkered"), why
        clock = self._context.clock(view.expected_end_ms)
        if view.slack_ms is None:
            text = translate("console", "คาดว่าจบ {clock}")
            return Sign(text.replace("{clock}", clock), "muted", "flag-checkered"), ""
        room = self._context.length_in_words(self._whole(abs(view.slack_ms)))
        if view.slack_ms < 0:
            text = translate("console", "คาดว่าจบ {clock}")
            over = translate("console", "เกินกรอบ {length}").replace("{length}", room)
            return Sign(text.replace("{clock}", clock), "warning", "flag-checkered"), over
        text = translate("console", "คาดว่าจบทันเวลา {clock}")
        if aims(view):
            # A button stands beside it: what is spared, below, says that it is in time.
            text = translate("console", "คาดว่าจบ {clock}")
        spare = translate("console", "เหลือเวลาสำรอง {length}").replace("{length}", room)
        return Sign(text.replace("{clock}", clock), "now", "flag-checkered"), spare

    def main_button(self, view: RunView, *, ending: bool) -> tuple[str, str]:
        """Return what the main button will do, and to which item."""
        coming = view.next
        title = "" if coming is None else self.item_name(view, coming)
        if view.phase is Phase.ENDED:
            return translate("console", "จัดทำรายงานการประชุม"), translate("console", "จบการดำเนินรายการแล้ว")
        if view.phase is Phase.READY:
            return translate("console", "เริ่มลำดับแรก"), title
        if coming is not None and view.current is not None:
            goes_on = will_advance(view) and (view.remaining_ms or 0) > 0
            usual, alone = translate("console", "ลำดับถัดไป"), translate("console", "ลำดับถัดไป · จบแล้วไปต่อเอง")
            return alone if goes_on else usual, title
        if coming is not None:
            return translate("console", "เริ่มลำดับถัดไป"), title
        if view.current is not None:
            return translate("console", "จบลำดับสุดท้าย"), self.item_name(view, view.current)
        again = translate("console", "กดอีกครั้งเพื่อจบ") if ending else translate("console", "ครบทุกลำดับแล้ว")
        return translate("console", "จบการดำเนินรายการ"), again

    def missed_starts(self, view: RunView) -> tuple[str, ...]:
        """Return a sentence for each fixed start that will be missed (T11)."""
        numbers = item_numbers([each.item for each in view.items])
        text = translate("console", "ลำดับที่ {number} กำหนดเริ่ม {clock} จะเริ่มช้า {length}")
        return tuple(
            self._context.figures(
                text.replace("{number}", number or each.item.title)
                .replace("{clock}", self._context.clock(each.planned_start_ms))
                .replace("{length}", self._context.length_in_words(self._whole(each.overlap_ms)))
            )
            for each, number in zip(view.items, numbers, strict=True)
            if each.to_come and each.overlap_ms >= LATE_MS
        )

    def _before_start(self, view: RunView) -> Sign:
        begin = view.items[0].planned_start_ms if view.items else None
        if begin is None:
            return Sign(translate("console", "ยังไม่ได้กำหนดเวลาเริ่ม"), "muted", "clock-outline")
        left = begin - view.now_ms
        if abs(left) > HALF_DAY_MS:
            text = translate("console", "กำหนดเริ่ม {clock}")
            return Sign(text.replace("{clock}", self._context.clock(begin)), "muted", "clock-outline")
        length = self._context.length_in_words(self._whole(abs(left)))
        if left >= 0:
            text = translate("console", "อีก {length} ถึงกำหนดเริ่ม")
            return Sign(text.replace("{length}", length), "next", "clock-outline")
        text = translate("console", "เลยกำหนดเริ่ม {length}")
        return Sign(text.replace("{length}", length), "warning", "clock-alert-outline")

    def _ended(self, view: RunView) -> tuple[Sign, str]:
        text = translate("console", "จบเวลา {clock}")
        sign = Sign(text.replace("{clock}", self._context.clock(view.ended_ms)), "now", "flag-checkered")
        return sign, ""

    def _held_or(self, view: RunView, tone: str) -> str:
        return "muted" if view.held_ms is not None else tone

    def _run_s(self, view: RunView) -> int:
        end = view.ended_ms if view.ended_ms is not None else view.now_ms
        return 0 if view.started_ms is None else (end - view.started_ms) // 1000

    def _whole(self, ms: int) -> int:
        """Return a length for words: whole minutes, seconds below one."""
        return ms // 1000 if ms < MINUTE_MS else ms // MINUTE_MS * 60
