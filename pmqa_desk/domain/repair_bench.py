"""What the repairs of a programme are made from: the problem on the bench, and tools of several kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from pmqa_desk.domain.clock_edits import (
    clocks_from,
    linked,
    shift_clocks,
    whole_minute_ms,
    with_clock_at,
    with_items_changed,
)
from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.fit_window import given
from pmqa_desk.domain.programme import Slot
from pmqa_desk.domain.programme_check import DayCheck, check_day
from pmqa_desk.domain.programme_edits import with_lengths
from pmqa_desk.domain.schedule_problems import ScheduleProblem
from pmqa_desk.domain.schedule_words import Names, Said, clock_said, items_said, length_said, sentence
from pmqa_desk.domain.time_sharing import LEAST_S, is_protected
from pmqa_desk.domain.visit import Item, StartRule, Visit


class Deed(StrEnum):
    """What a repair does."""

    SHORTEN = "shorten"
    SHORTEN_STRETCH = "shorten_stretch"
    LENGTHEN = "lengthen"
    MOVE = "move"
    SHIFT = "shift"
    LINK = "follow_on"
    INSERT_BREAK = "insert_break"
    START_EARLIER = "start_earlier"
    EXTEND_DAY = "extend_day"
    SET_BUDGET = "set_budget"
    GATHER = "gather"
    PART = "part"
    SHARE_REST = "share_rest"


@dataclass(frozen=True, slots=True)
class Repair:
    """One edit that mends a problem."""

    deed: Deed
    said: Said
    change: Callable[[Visit], Visit]
    brings: int = 0
    """How many problems there are after it that there were not before."""

    def apply(self, visit: Visit) -> Visit:
        """Return the visit after the repair."""
        return self.change(visit)

    def label(self, language: Language) -> str:
        """Return what exactly will happen."""
        return self.said.in_language(language)

    def offer(self, language: Language) -> str:
        """Return the label, with what it would bring."""
        if not self.brings:
            return self.label(language)
        if language is Language.THAI:
            return f"{self.label(language)} (เกิดจุดใหม่ {self.brings} จุด)"
        return f"{self.label(language)} ({counted(self.brings, 'new problem')})"


class Bench:
    """What the repairs of one problem are made from."""

    def __init__(self, visit: Visit, problem: ScheduleProblem, fresh: Callable[[], str]) -> None:
        self.visit, self.problem, self.fresh = visit, problem, fresh
        self.check: DayCheck = check_day(visit)
        self.slots: Sequence[Slot] = self.check.slots
        self.names = Names(visit.items)
        self.place = next(n for n, slot in enumerate(self.slots) if slot.item.uid == problem.uid)

    @property
    def slot(self) -> Slot:
        """Return the slot at which the problem is shown."""
        return self.slots[self.place]

    @property
    def before(self) -> Slot:
        """Return the slot before it."""
        return self.slots[self.place - 1]

    def name(self, uid: str | None = None) -> Said:
        """Return what an item is called, or that at which the problem is shown."""
        return self.names.of(uid or self.problem.uid)

    def clock(self, instant_ms: int) -> Said:
        """Return an instant as a time of day where the visit takes place."""
        return clock_said(instant_ms, self.visit.timezone)

    def stretch(self, end: int) -> list[Item]:
        """Return the items whose lengths push what stands at ``end``: those since the last clock time."""
        found: list[Item] = []
        for slot in reversed(self.slots[:end]):
            if slot.item.start_rule is StartRule.FINISH_AT and slot.clock_ms is not None and slot.length_s:
                break
            found.append(slot.item)
            if slot.item.start_rule is StartRule.FIXED and slot.clock_ms is not None:
                break
        return found[::-1]


def shorten(bench: Bench, end: int, by_s: int) -> Iterator[Repair]:
    """Let the item before ``end`` give all, or all since the last clock time their part."""
    last = bench.slots[end - 1].item if end else None
    if last is not None and not is_protected(last) and (left_s := (last.duration_s or 0) - by_s) >= LEAST_S:
        yield from shortened(bench, {last.uid: left_s}, by_s, ("", ""))
    lengths = given(bench.stretch(end), by_s, {})
    if [uid for uid, _ in _cut(bench, lengths)] != [last.uid if last else ""]:
        yield from shortened(bench, lengths, by_s, ("ก่อนหน้า", "before it"))


def _cut(bench: Bench, lengths: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return the items that would be shorter, and by how much."""
    lost = ((s.item.uid, (s.item.duration_s or 0) - lengths.get(s.item.uid, 0)) for s in bench.slots)
    return [(uid, seconds) for uid, seconds in lost if uid in lengths and seconds > 0]


def shortened(
    bench: Bench, lengths: Mapping[str, int], by_s: int, which: tuple[str, str]
) -> Iterator[Repair]:
    """Give items these lengths, where they give ``by_s`` together; ``which`` they are is Thai and English."""
    cut = _cut(bench, lengths)
    whole_s = sum(seconds for _, seconds in cut)
    if not cut or whole_s < by_s:
        return
    change = partial(with_lengths, lengths={uid: lengths[uid] for uid, _ in cut})
    if len(cut) == 1:
        name, left = bench.name(cut[0][0]), length_said(lengths[cut[0][0]])
        said = Said(f"ลด{name.thai} เหลือ {left.thai}", f"Shorten {name.english} to {left.english}")
        yield Repair(Deed.SHORTEN, said, change)
        return
    items, whole = items_said(len(cut)), length_said(whole_s)
    said = Said(
        f"ลด {items.thai}{which[0]} ตามสัดส่วน รวม {whole.thai}",
        f"Shorten {items.english} {which[1]} in proportion, by {whole.english} in all",
    )
    yield Repair(Deed.SHORTEN_STRETCH, said, change)


def lengthen(bench: Bench, by_s: int) -> Repair:
    """Let the item before the problem last so much longer."""
    item, length_s = bench.before.item, (bench.before.length_s or 0) + by_s
    name, length = bench.name(item.uid), length_said(length_s)
    said = Said(f"เพิ่ม{name.thai} เป็น {length.thai}", f"Lengthen {name.english} to {length.english}")
    longer = replace(item, duration_s=length_s)
    if item.start_rule is StartRule.FINISH_AT:
        longer = with_clock_at(item, bench.slot.clock_ms or 0, bench.visit.timezone)
    return Repair(Deed.LENGTHEN, said, partial(with_items_changed, changed={item.uid: longer}))


def move(bench: Bench, to_ms: int) -> Iterator[Repair]:
    """Move a fixed start to where the item before ends; alone, or with all clock times behind it."""
    item, starts_ms = bench.slot.item, whole_minute_ms(to_ms)
    name, starts = bench.name(), bench.clock(starts_ms)
    moved = with_clock_at(item, starts_ms, bench.visit.timezone)
    yield Repair(
        Deed.MOVE,
        Said(f"เลื่อน{name.thai} ไปเริ่ม {starts.thai}", f"Move {name.english} to begin at {starts.english}"),
        partial(with_items_changed, changed={item.uid: moved}),
    )
    by_s = (starts_ms - (bench.slot.clock_ms or 0)) // 1000
    count, by = len(clocks_from(bench.visit, item.uid)), length_said(by_s)
    later = by_s > 0
    if count > 1:
        yield Repair(
            Deed.SHIFT,
            Said(
                f"เลื่อนเวลาตายตัว {count} จุดตั้งแต่{name.thai} {'ออกไป' if later else 'เข้ามา'} {by.thai} "
                f"({name.thai} เริ่ม {starts.thai})",
                f"Move {count} clock times from {name.english} on {by.english} "
                f"{'later' if later else 'earlier'} ({name.english} begins at {starts.english})",
            ),
            partial(shift_clocks, uid=item.uid, by_s=by_s),
        )


def link(bench: Bench, starts_ms: int) -> Repair:
    """Let the item follow the one before it, which is at this instant."""
    item, name, starts = bench.slot.item, bench.name(), bench.clock(starts_ms)
    return Repair(
        Deed.LINK,
        sentence(
            Said(
                f"ให้{name.thai} เริ่มต่อจากลำดับก่อนหน้า ({starts.thai})",
                f"Let {name.english} follow the item before it ({starts.english})",
            )
        ),
        partial(with_items_changed, changed={item.uid: linked(item)}),
    )
