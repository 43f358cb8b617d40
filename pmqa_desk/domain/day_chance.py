"""The chance that the day ends by its limit, told as coarsely as it is known.

Lengths are drawn by ``length_model``, which says what is assumed, and laid by ``day_simulation`` by the
rules of the live forecast. Not in it: a late start, holds, and what passes between two items; an item
that ends at a clock time is taken to end then. An item that was never rehearsed is drawn around its plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from statistics import median

from pmqa_desk.domain.day_simulation import draw_lengths, ends_ms
from pmqa_desk.domain.durations import duration_in_words
from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.length_model import History, length_model, whole_goes
from pmqa_desk.domain.programme import Programme, Slot, lay, limit_ms, planned_end_ms
from pmqa_desk.domain.visit import Item, StartRule

DRAWS = 10_000
# From so many runs on the figure is not called coarse any more.
ENOUGH_RUNS = 6


@dataclass(frozen=True, slots=True)
class DayChance:
    """How likely the day ends by its limit, and on how little that rests."""

    chance: float | None
    """``None`` without a rehearsal, a limit, or a length."""
    runs: int
    slack_s: int | None
    """The limit minus the planned end, in seconds; below 0 the plan itself is too long."""
    unrehearsed: int = 0
    """How many items were never rehearsed."""
    missing: int = 0
    """How many items have neither a length nor a rehearsal."""
    aside: int = 0
    """How many lengths were left aside as far too short to have been the whole item."""
    late_s: tuple[int, ...] = ()
    """End minus limit, in seconds, nine times: the day ends earlier than that in 1, 2 … 9 of 10 cases."""

    @property
    def tenths(self) -> int | None:
        """Return in how many of ten cases the day ends in time."""
        return None if self.chance is None else round(self.chance * 10)

    @property
    def to_cut_s(self) -> int | None:
        """Return by how much the day is too long to end in time in 8 of 10 cases; 0 where it is not."""
        return max(0, self.late_s[7]) if self.late_s else None

    def sentence(self, language: Language) -> str:
        """Return what is known in sentences, and how little that is."""
        thai = language is Language.THAI
        if self.chance is None:
            return self._without_number(language)
        said = [_likely(self.chance, thai=thai), _coarse(self.runs, thai=thai)]
        if self.unrehearsed:
            said.append(
                f"ยังไม่เคยซ้อม {self.unrehearsed} ลำดับ"
                if thai
                else f"{counted(self.unrehearsed, 'item')} never rehearsed."
            )
        if self.aside:
            said.append(
                f"ไม่นับเวลาที่สั้นผิดปกติ {self.aside} ครั้ง"
                if thai
                else f"{counted(self.aside, 'length')} far too short not counted."
            )
        return " ".join(part for part in said if part)

    def cut_sentence(self, language: Language) -> str | None:
        """Return about how much less would end in time in 8 of 10 cases; ``None`` where nothing need go.

        Only what is cut behind the last fixed time helps for sure: before one it may make the wait longer.
        """
        if not self.to_cut_s:
            return None
        about = duration_in_words(-(-self.to_cut_s // 60) * 60, language)
        if language is Language.THAI:
            return f"หากลดเวลาราว {about} จะมีโอกาสจบทันเวลาประมาณ 8 ใน 10"
        return f"About {about} less would make it 8 in 10."

    def _without_number(self, language: Language) -> str:
        thai = language is Language.THAI
        if self.missing:
            if thai:
                return f"ยังไม่ระบุระยะเวลา {self.missing} ลำดับ จึงยังบอกโอกาสจบทันเวลาไม่ได้"
            return f"The length of {counted(self.missing, 'item')} is not set: no chance can be told yet."
        if self.slack_s is None:
            return (
                "ยังไม่ระบุวัน เวลาเริ่ม หรือเวลาที่ต้องจบ จึงยังบอกโอกาสจบทันเวลาไม่ได้"
                if thai
                else "Date, start or end of the day is not set: no chance can be told yet."
            )
        length = duration_in_words(self.slack_s, language)
        if self.slack_s < 0:
            return (
                f"ยังไม่เคยซ้อม ตามกำหนดการเกินกรอบเวลา {length}"
                if thai
                else f"Not rehearsed yet. As planned, the programme is {length} too long."
            )
        return (
            f"ยังไม่เคยซ้อม ตามกำหนดการเหลือเวลา {length}"
            if thai
            else f"Not rehearsed yet. As planned, {length} are left."
        )


def day_chance(programme: Programme, history: History, *, seed: int, draws: int = DRAWS) -> DayChance:
    """Return the chance that the programme ends by its limit, from the lengths of its rehearsals.

    ``history`` has one mapping a run, item to spoken seconds, the oldest first. Equal seeds give equal
    answers.
    """
    slots = lay(programme)
    end, limit = planned_end_ms(slots), limit_ms(programme)
    slack = None if end is None or limit is None else (limit - end) // 1000
    own = [item for item in programme.items if not _ends_by_clock(item)]
    goes = {item.uid: whole_goes(item, (run.get(item.uid) for run in history)) for item in own}
    runs = sum(any(goes[item.uid][place] for item in own) for place in range(len(history)))
    missing = sum(item.duration_s is None and not any(goes[item.uid]) for item in own)
    known = DayChance(None, runs, slack, sum(not any(lengths) for lengths in goes.values()), missing)
    whole = lay(
        replace(programme, items=tuple(_with_length(i, goes.get(i.uid, ())) for i in programme.items))
    )
    if not runs or missing or limit is None or planned_end_ms(whole) is None:
        return known
    cleaned = [
        {uid: lengths[place] or 0.0 for uid, lengths in goes.items() if lengths[place]}
        for place in range(len(history))
    ]
    ends = sorted(_ends(whole, own, cleaned, Random(seed), draws))  # noqa: S311 - a simulation, no secret
    return replace(
        known,
        chance=sum(at <= limit for at in ends) / draws,
        aside=sum(item.uid in run for item in own for run in history) - sum(map(len, cleaned)),
        late_s=tuple(round((ends[draws * tenth // 10] - limit) / 1000) for tenth in range(1, 10)),
    )


def _ends(
    slots: Sequence[Slot], items: Sequence[Item], history: History, random: Random, draws: int
) -> list[float]:
    return ends_ms(slots, draw_lengths(length_model(items, history), random, draws))


def _ends_by_clock(item: Item) -> bool:
    return item.start_rule is StartRule.FINISH_AT and item.finish is not None


def _with_length(item: Item, lengths: Sequence[float | None]) -> Item:
    """Return the item with the length it was rehearsed with, where it has none."""
    if item.duration_s is not None or not any(lengths):
        return item
    return replace(item, duration_s=round(median(s for s in lengths if s)))


def _likely(chance: float, *, thai: bool) -> str:
    """Return the chance in tenths: no more of it is ever known."""
    tenths = round(chance * 10)
    if tenths == 10:
        return "มีโอกาสจบทันเวลามากกว่า 9 ใน 10" if thai else "More than 9 in 10 such days end in time."
    if tenths == 0:
        return "มีโอกาสจบทันเวลาน้อยกว่า 1 ใน 10" if thai else "Fewer than 1 in 10 such days end in time."
    return f"มีโอกาสจบทันเวลาประมาณ {tenths} ใน 10" if thai else f"About {tenths} in 10 such days end in time."


def _coarse(runs: int, *, thai: bool) -> str:
    if runs >= ENOUGH_RUNS:
        return f"คำนวณจากเวลาจริง {runs} ครั้ง" if thai else f"Computed from {runs} runs."
    if runs == 1:
        return "จากเวลาจริงครั้งเดียว ตัวเลขนี้หยาบมาก" if thai else "From a single run this figure is very coarse."
    return f"จากเวลาจริง {runs} ครั้ง ตัวเลขนี้ยังหยาบ" if thai else f"From {runs} runs this figure is still coarse."
