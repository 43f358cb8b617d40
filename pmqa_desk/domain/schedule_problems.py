"""What does not add up in a programme laid on its day, in the order of the programme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.programme import Slot
from pmqa_desk.domain.programme_check import DayCheck, check_day
from pmqa_desk.domain.programme_edits import sections
from pmqa_desk.domain.schedule_words import Names, Said, clock_said, length_said, quoted, sentence
from pmqa_desk.domain.section_budgets import budgets_by_section
from pmqa_desk.domain.visit import StartRule, Visit

# Clock times are whole minutes: what is left of one before the next is no gap.
LEAST_GAP_S = 60


class ProblemKind(StrEnum):
    """What does not add up."""

    OVERLAP = "overlap"
    """The item before reaches past a fixed start."""
    FINISH = "finish"
    """An item that must end at a clock time has no time."""
    PAST_END = "past_end"
    """The day ends after its limit."""
    GAP = "gap"
    """Nothing is planned before a fixed start."""
    NO_LENGTH = "no_length"
    """Without these lengths nothing behind them can be computed."""
    SECTION_OVER = "section_over"
    """A section takes more than its budget."""
    SECTION_SPLIT = "section_split"
    """Another section stands between the items of one."""


_SERIOUS = frozenset({ProblemKind.OVERLAP, ProblemKind.FINISH, ProblemKind.PAST_END})


@dataclass(frozen=True, slots=True)
class ScheduleProblem:
    """One thing that does not add up; it is shown at the first of its items."""

    kind: ProblemKind
    uids: tuple[str, ...]
    seconds: int
    """By how much; of lengths that are missing, and of a section in parts, how many there are."""
    said: Said
    section: str | None = None

    @property
    def uid(self) -> str:
        """Return the item at which it is shown."""
        return self.uids[0]

    @property
    def serious(self) -> bool:
        """Return whether the day cannot be held as planned: the others are only worth a look."""
        return self.kind in _SERIOUS

    @property
    def key(self) -> tuple[ProblemKind, str]:
        """Return by what it is known again after an edit; the day has one end only."""
        place = "" if self.kind is ProblemKind.PAST_END else self.section or self.uid
        return self.kind, place

    def sentence(self, language: Language) -> str:
        """Return what is wrong in a sentence."""
        return self.said.in_language(language)


def schedule_problems(visit: Visit, check: DayCheck | None = None) -> tuple[ScheduleProblem, ...]:
    """Return everything that does not add up; ``check`` spares laying the programme once more."""
    checked = check or check_day(visit)
    if not checked.slots:
        return ()
    names = Names(visit.items)
    found = [
        *_at_clock_times(checked.slots, names, visit.timezone),
        *_past_end(checked, visit.timezone),
        *_without_length(checked.slots, names),
        *_of_sections(visit, checked.slots),
    ]
    places = {slot.item.uid: place for place, slot in enumerate(checked.slots)}
    return tuple(sorted(found, key=lambda problem: (places[problem.uid], not problem.serious)))


def lacks_length(slot: Slot) -> bool:
    """Return whether an item has no length and none by its clock time either."""
    bound = slot.item.start_rule is StartRule.FINISH_AT and slot.clock_ms is not None
    return slot.length_s is None and not bound


def _at_clock_times(slots: Sequence[Slot], names: Names, timezone: str) -> Iterator[ScheduleProblem]:
    first = slots[0]
    if _has_no_time(first):
        yield _finish(first, names, timezone)
    for before, slot in pairwise(slots):
        if slot.overlap_s:
            yield _overlap(before, slot, names, timezone)
        elif slot.gap_s >= LEAST_GAP_S:
            yield _gap(slot, names, timezone)
        elif _has_no_time(slot):
            yield _finish(slot, names, timezone)


def _has_no_time(slot: Slot) -> bool:
    return slot.item.start_rule is StartRule.FINISH_AT and slot.clock_ms is not None and slot.length_s == 0


def _overlap(before: Slot, slot: Slot, names: Names, timezone: str) -> ScheduleProblem:
    earlier, later, over = names.of(before.item.uid), names.of(slot.item.uid), length_said(slot.overlap_s)
    ends, starts = clock_said(before.end_ms or 0, timezone), clock_said(slot.clock_ms or 0, timezone)
    said = Said(
        f"{earlier.thai} จบ {ends.thai} เลยเวลาเริ่ม {starts.thai} ของ{later.thai} ไป {over.thai}",
        f"{earlier.english} ends at {ends.english}, {over.english} after {later.english} "
        f"must begin ({starts.english}).",
    )
    return ScheduleProblem(ProblemKind.OVERLAP, (slot.item.uid,), slot.overlap_s, sentence(said))


def _gap(slot: Slot, names: Names, timezone: str) -> ScheduleProblem:
    name, free, starts = (
        names.of(slot.item.uid),
        length_said(slot.gap_s),
        clock_said(slot.clock_ms or 0, timezone),
    )
    said = Said(
        f"ว่าง {free.thai} ก่อน{name.thai} ซึ่งเริ่ม {starts.thai}",
        f"Nothing is planned for {free.english} before {name.english} begins at {starts.english}.",
    )
    return ScheduleProblem(ProblemKind.GAP, (slot.item.uid,), slot.gap_s, said)


def _finish(slot: Slot, names: Names, timezone: str) -> ScheduleProblem:
    name = names.of(slot.item.uid)
    ends, starts = clock_said(slot.clock_ms or 0, timezone), clock_said(slot.start_ms or 0, timezone)
    late_s = ((slot.start_ms or 0) - (slot.clock_ms or 0)) // 1000
    said = Said(
        f"{name.thai} ต้องจบ {ends.thai} แต่เริ่มได้ {starts.thai} จึงไม่มีเวลาเหลือ",
        f"{name.english} must end at {ends.english} but cannot begin before {starts.english}: "
        f"it has no time.",
    )
    return ScheduleProblem(ProblemKind.FINISH, (slot.item.uid,), late_s, sentence(said))


def _past_end(check: DayCheck, timezone: str) -> Iterator[ScheduleProblem]:
    over_s = -(check.slack_s or 0)
    if over_s <= 0 or check.end_ms is None or check.limit_ms is None:
        return
    ends, limit = clock_said(check.end_ms, timezone), clock_said(check.limit_ms, timezone)
    over = length_said(over_s)
    said = Said(
        f"กำหนดการจบ {ends.thai} เกินเวลาที่ต้องจบ {limit.thai} ไป {over.thai}",
        f"The programme ends at {ends.english}, {over.english} after it must end ({limit.english}).",
    )
    yield ScheduleProblem(ProblemKind.PAST_END, (check.slots[-1].item.uid,), over_s, said)


def _without_length(slots: Sequence[Slot], names: Names) -> Iterator[ScheduleProblem]:
    """Tell the lengths missing up to each fixed start together: known one by one they help nobody."""
    missing: list[str] = []
    for slot in slots:
        fixed = slot.item.start_rule is StartRule.FIXED and slot.clock_ms is not None
        if fixed and missing:
            yield _missing(missing, names)
            missing = []
        # Where the start itself is not known, no length would help.
        if lacks_length(slot) and (missing or slot.start_ms is not None):
            missing.append(slot.item.uid)
    if missing:
        yield _missing(missing, names)


def _missing(uids: Sequence[str], names: Names) -> ScheduleProblem:
    first, count = names.of(uids[0]), len(uids)
    said = (
        Said(
            f"{first.thai} ยังไม่ระบุเวลา จึงคำนวณเวลาหลังจากนั้นไม่ได้",
            f"{first.english} has no length: what follows it cannot be computed.",
        )
        if count == 1
        else Said(
            f"ยังไม่ระบุเวลา {count} ลำดับ ตั้งแต่{first.thai} จึงคำนวณเวลาหลังจากนั้นไม่ได้",
            f"{count} items from {first.english} on have no length: what follows them cannot be computed.",
        )
    )
    return ScheduleProblem(ProblemKind.NO_LENGTH, tuple(uids), count, sentence(said))


def _of_sections(visit: Visit, slots: Sequence[Slot]) -> Iterator[ScheduleProblem]:
    lengths = {slot.item.uid: slot.length_s or 0 for slot in slots}
    parts: dict[str, list[tuple[str, ...]]] = {}
    for section in sections(slot.item for slot in slots):
        if section.name:
            parts.setdefault(section.name, []).append(tuple(item.uid for item in section.items))
    budgets = budgets_by_section(visit)
    for name, found in parts.items():
        uids = tuple(uid for part in found for uid in part)
        taken_s = sum(lengths[uid] for uid in uids)
        budget_s = budgets.get(name)
        if budget_s is not None and taken_s > budget_s:
            yield _section_over(name, uids, taken_s, budget_s)
        if len(found) > 1:
            yield _section_split(name, tuple(uid for part in found[1:] for uid in part), len(found))


def _section_over(name: str, uids: tuple[str, ...], taken_s: int, budget_s: int) -> ScheduleProblem:
    taken, budget, over = length_said(taken_s), length_said(budget_s), length_said(taken_s - budget_s)
    said = Said(
        f"ช่วง {quoted(name)} ใช้ {taken.thai} เกินเวลาของช่วง ({budget.thai}) ไป {over.thai}",
        f"The section {quoted(name)} takes {taken.english}, {over.english} more than its time "
        f"({budget.english}).",
    )
    return ScheduleProblem(ProblemKind.SECTION_OVER, uids, taken_s - budget_s, said, name)


def _section_split(name: str, uids: tuple[str, ...], count: int) -> ScheduleProblem:
    said = Said(
        f"ช่วง {quoted(name)} แยกเป็น {count} ตอน มีช่วงอื่นคั่นอยู่",
        f"The section {quoted(name)} is in {counted(count, 'part')}: other items stand between them.",
    )
    return ScheduleProblem(ProblemKind.SECTION_SPLIT, uids, count, said, name)
