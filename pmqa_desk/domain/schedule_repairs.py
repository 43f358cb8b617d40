"""What mends a programme that does not add up: each repair one edit, its label says what will come of it.

A repair is offered only where it mends: it is tried on the visit first. What would bring new problems
says how many, and stands behind the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from pmqa_desk.domain.clock_edits import local, whole_minute_ms, with_clock_at, with_items_changed
from pmqa_desk.domain.fit_window import given
from pmqa_desk.domain.programme_edits import insert_items, missing_lengths_shared, move_items, with_lengths
from pmqa_desk.domain.repair_bench import Bench, Deed, Repair, lengthen, link, move, shorten, shortened
from pmqa_desk.domain.schedule_problems import ProblemKind, ScheduleProblem, schedule_problems
from pmqa_desk.domain.schedule_words import Said, items_said, length_said, quoted
from pmqa_desk.domain.section_budgets import with_budget
from pmqa_desk.domain.time_sharing import LEAST_S
from pmqa_desk.domain.visit import Item, Kind, Visit
from pmqa_desk.domain.visit_edits import with_detail

BREAK_TITLE = "พัก"


def repairs_of(visit: Visit, problem: ScheduleProblem, fresh: Callable[[], str]) -> tuple[Repair, ...]:
    """Return what mends a problem, the gentlest first; ``fresh`` makes the identity of a new part."""
    known = {found.key for found in schedule_problems(visit)}
    if problem.key not in known:
        return ()
    found: list[Repair] = []
    for repair in _KINDS[problem.kind](Bench(visit, problem, fresh)):
        after = {left.key for left in schedule_problems(repair.apply(visit))}
        if problem.key not in after:
            found.append(replace(repair, brings=len(after - known)))
    return tuple(sorted(found, key=lambda repair: repair.brings > 0))


def _overlap(bench: Bench) -> Iterator[Repair]:
    over_s, slot = bench.slot.overlap_s, bench.slot
    yield from shorten(bench, bench.place, over_s)
    yield from move(bench, (slot.clock_ms or 0) + over_s * 1000)
    yield link(bench, (slot.clock_ms or 0) + over_s * 1000)


def _gap(bench: Bench) -> Iterator[Repair]:
    slot, gap_s = bench.slot, bench.slot.gap_s
    yield lengthen(bench, gap_s)
    length = length_said(gap_s)
    name = bench.name()
    pause = Item(bench.fresh(), BREAK_TITLE, Kind.BREAK, duration_s=gap_s)
    yield Repair(
        Deed.INSERT_BREAK,
        Said(
            f"แทรกพัก {length.thai} ก่อน{name.thai}",
            f"Insert a break of {length.english} before {name.english}",
        ),
        partial(insert_items, new=(pause,), after_uid=bench.before.item.uid),
    )
    yield from move(bench, (slot.clock_ms or 0) - gap_s * 1000)
    yield link(bench, (slot.clock_ms or 0) - gap_s * 1000)


def _finish(bench: Bench) -> Iterator[Repair]:
    slot, item = bench.slot, bench.slot.item
    start_ms = slot.start_ms or 0
    yield from shorten(bench, bench.place, bench.problem.seconds + (item.duration_s or LEAST_S))
    if not item.duration_s:
        return
    end_ms = whole_minute_ms(start_ms + item.duration_s * 1000)
    name, ends, length = bench.name(), bench.clock(end_ms), length_said((end_ms - start_ms) // 1000)
    yield Repair(
        Deed.MOVE,
        Said(
            f"เลื่อนเวลาจบของ{name.thai} เป็น {ends.thai} ({length.thai})",
            f"Move the end of {name.english} to {ends.english} ({length.english})",
        ),
        partial(with_items_changed, changed={item.uid: with_clock_at(item, end_ms, bench.visit.timezone)}),
    )
    yield link(bench, start_ms)


def _past_end(bench: Bench) -> Iterator[Repair]:
    visit, over_s = bench.visit, bench.problem.seconds
    yield from shorten(bench, len(bench.slots), over_s)
    begin_ms, end_ms = bench.check.start_ms, bench.check.end_ms
    if begin_ms is not None:
        # A minute is the least by which a clock time moves: the day may end before its hour then.
        start = local(begin_ms - whole_minute_ms(over_s * 1000), visit.timezone)
        starts = bench.clock(begin_ms - whole_minute_ms(over_s * 1000))
        if start.date() == visit.date:
            yield Repair(
                Deed.START_EARLIER,
                Said(f"เริ่มวันเร็วขึ้นเป็น {starts.thai}", f"Begin the day at {starts.english} instead"),
                partial(with_detail, field="start", value=start.time()),
            )
    limit_ms = whole_minute_ms(end_ms or 0)
    limit = bench.clock(limit_ms)
    yield Repair(
        Deed.EXTEND_DAY,
        Said(f"เลื่อนเวลาที่ต้องจบเป็น {limit.thai}", f"Let the day end by {limit.english} instead"),
        partial(with_detail, field="end", value=local(limit_ms, visit.timezone).time()),
    )


def _no_length(bench: Bench) -> Iterator[Repair]:
    shared = missing_lengths_shared(bench.visit)
    lengths = {uid: shared[uid] for uid in bench.problem.uids if uid in shared}
    if lengths:
        said = _shared(bench.name(), lengths)
        yield Repair(Deed.SHARE_REST, said, partial(with_lengths, lengths=lengths))


def _shared(first: Said, lengths: Mapping[str, int]) -> Said:
    """Say what becomes of the time left; the shares of one stretch are equal."""
    count, whole = items_said(len(lengths)), length_said(sum(lengths.values()))
    each = length_said(next(iter(lengths.values())))
    if len(lengths) == 1:
        return Said(
            f"ให้เวลา{first.thai} {each.thai} จากเวลาที่เหลือ",
            f"Give {first.english} {each.english} of what is left",
        )
    if len(set(lengths.values())) == 1:
        return Said(
            f"แบ่งเวลาที่เหลือ {whole.thai} ให้ {count.thai} ลำดับละ {each.thai}",
            f"Share {whole.english} of what is left among {count.english}, {each.english} each",
        )
    return Said(
        f"แบ่งเวลาที่เหลือ {whole.thai} ให้ {count.thai}",
        f"Share {whole.english} of what is left among {count.english}",
    )


def _section_over(bench: Bench) -> Iterator[Repair]:
    section, uids = bench.problem.section or "", set(bench.problem.uids)
    taken_s = sum(slot.length_s or 0 for slot in bench.slots if slot.item.uid in uids)
    items = [item for item in bench.visit.items if item.uid in uids]
    yield from shortened(
        bench, given(items, bench.problem.seconds, {}), bench.problem.seconds, ("ในช่วง", "of the section")
    )
    taken = length_said(taken_s)
    yield Repair(
        Deed.SET_BUDGET,
        Said(
            f"ตั้งเวลาของช่วง {quoted(section)} เป็น {taken.thai}",
            f"Give the section {quoted(section)} {taken.english}",
        ),
        partial(with_budget, section=section, seconds=taken_s, fresh=bench.fresh),
    )


def _section_split(bench: Bench) -> Iterator[Repair]:
    section, uids = bench.problem.section or "", frozenset(bench.problem.uids)
    items = bench.visit.items
    first = next(n for n, item in enumerate(items) if item.section == section)
    behind = next(n for n in range(first, len(items)) if items[n].section != section)
    last, moved = bench.name(items[behind - 1].uid), items_said(len(uids))
    yield Repair(
        Deed.GATHER,
        Said(
            f"ย้าย {moved.thai} ของช่วง {quoted(section)} มาต่อท้าย{last.thai}",
            f"Move {moved.english} of {quoted(section)} to behind {last.english}",
        ),
        partial(move_items, uids=uids, before_uid=items[behind].uid, section=section),
    )
    names = _part_names(items, section, uids)
    yield Repair(
        Deed.PART,
        Said(
            f"แยก {moved.thai} เป็นช่วงใหม่ {_listed(names.values())}",
            f"Make {moved.english} a section of their own: {_listed(names.values())}",
        ),
        partial(_with_sections, names=names),
    )


_KINDS: Mapping[ProblemKind, Callable[[Bench], Iterator[Repair]]] = {
    ProblemKind.OVERLAP: _overlap,
    ProblemKind.GAP: _gap,
    ProblemKind.FINISH: _finish,
    ProblemKind.PAST_END: _past_end,
    ProblemKind.NO_LENGTH: _no_length,
    ProblemKind.SECTION_OVER: _section_over,
    ProblemKind.SECTION_SPLIT: _section_split,
}


def _part_names(items: Sequence[Item], section: str, uids: frozenset[str]) -> dict[str, str]:
    """Return a new section for each item of the later parts, one a part."""
    taken = {item.section for item in items}
    found: dict[str, str] = {}
    number, open_part = 1, False
    for item in items:
        if item.uid not in uids:
            open_part = False
            continue
        while not open_part:
            number += 1
            open_part = f"{section} ({number})" not in taken
        found[item.uid] = f"{section} ({number})"
    return found


def _with_sections(visit: Visit, names: Mapping[str, str]) -> Visit:
    changed = {i.uid: replace(i, section=names[i.uid]) for i in visit.items if i.uid in names}
    return with_items_changed(visit, changed)


def _listed(names: Iterable[str]) -> str:
    """Return the names of new sections, of many the first and the last."""
    first, *others = dict.fromkeys(names)
    if len(others) < 2:
        return ", ".join(quoted(name) for name in (first, *others))
    return f"{quoted(first)} … {quoted(others[-1])}"
