"""A proposal to fit the programme to its window: which items give how much, taken one by one or whole.

What reaches past a fixed time, an item's clock finish or the limit of the day is taken from the items
before it: from the lowest priority first, in proportion among equals, from protected ones never (the
rules of ``time_sharing``). First items give what is beyond the slot that their rehearsals have shown;
only when that is not enough they give more, down to a minute, and the proposal says of which.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from pmqa_desk.domain.durations import duration_in_words
from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.programme import lay, limit_ms, missing_lengths, planned_end_ms, programme_of
from pmqa_desk.domain.programme_edits import stretches
from pmqa_desk.domain.safe_slot import STEP_S, SafeSlot
from pmqa_desk.domain.time_sharing import LEAST_S, MIDDLE_PRIORITY, is_protected
from pmqa_desk.domain.visit import Item, StartRule, Visit


@dataclass(frozen=True, slots=True)
class Cut:
    """One item's length before and after."""

    uid: str
    was_s: int
    becomes_s: int
    below_rehearsed: bool = False
    """Less than its rehearsals have shown it to need: nothing else was left."""

    @property
    def cut_s(self) -> int:
        """Return what the item gives."""
        return self.was_s - self.becomes_s


@dataclass(frozen=True, slots=True)
class Fit:
    """Cuts under which the programme fits its window; nothing is changed by it. Without any it does."""

    over_s: int
    """By how much it is too long: the sum over the stretches between clock times."""
    cuts: tuple[Cut, ...]

    @property
    def cut_s(self) -> int:
        """Return what all items give together: ``over_s``, or less than half a minute a stretch more."""
        return sum(cut.cut_s for cut in self.cuts)

    def applied_to(self, visit: Visit, uids: Collection[str] | None = None) -> Visit:
        """Return the visit with these items' cuts, or with all; what was edited meanwhile stays as it is."""
        cuts = {cut.uid: cut for cut in self.cuts if uids is None or cut.uid in uids}
        return replace(
            visit,
            items=tuple(
                replace(item, duration_s=cuts[item.uid].becomes_s)
                if item.uid in cuts and item.duration_s == cuts[item.uid].was_s
                else item
                for item in visit.items
            ),
        )

    def sentence(self, language: Language) -> str:
        """Return what is proposed in a sentence."""
        thai = language is Language.THAI
        if not self.cuts:
            return "กำหนดการอยู่ในกรอบเวลาแล้ว" if thai else "The programme fits its window."
        over, cut = (duration_in_words(seconds, language) for seconds in (self.over_s, self.cut_s))
        said = (
            f"กำหนดการเกินกรอบเวลา {over} เสนอลด {len(self.cuts)} ลำดับ รวม {cut}"
            if thai
            else f"The programme is {over} too long: {counted(len(self.cuts), 'item')} would give {cut}."
        )
        below = sum(cut.below_rehearsed for cut in self.cuts)
        if not below:
            return said
        warning = (
            f"มี {below} ลำดับที่เวลาจะน้อยกว่าที่เคยซ้อม เพราะไม่มีเวลาอื่นให้ลดแล้ว"
            if thai
            else f"{counted(below, 'item')} would have less than rehearsed: nothing else is left to give."
        )
        return f"{said} {warning}"


def fit_to_window(visit: Visit, slots: Mapping[str, SafeSlot]) -> Fit:
    """Return the cuts that bring every stretch of the programme into its time.

    Raises:
        DeskError: lengths are missing, or what may be cut is not enough; the sentence says the least that
        would do.
    """
    _refuse_unknown(visit)
    lengths: dict[str, int] = {}
    over_s = given_s = missing_s = 0
    for stretch, room_s in stretches(visit):
        own = [item for item in stretch if item.start_rule is not StartRule.FINISH_AT]
        excess_s = sum(item.duration_s or 0 for item in own) - room_s
        if excess_s > 0:
            after = given(own, excess_s, slots)
            gives_s = sum((i.duration_s or 0) - after[i.uid] for i in own if i.uid in after)
            over_s, given_s = over_s + excess_s, given_s + gives_s
            missing_s += max(0, excess_s - gives_s)
            lengths.update(after)
    fit = Fit(over_s, _cuts(visit.items, lengths, slots))
    missing_s = max(missing_s, _past_limit_s(fit.applied_to(visit)))
    if missing_s:
        raise _impossible(given_s, missing_s)
    return fit


def _past_limit_s(visit: Visit) -> int:
    """Return by how much the plan ends after its limit: a finish at a clock time may lie there."""
    programme = programme_of(visit)
    end, limit = planned_end_ms(lay(programme)), limit_ms(programme)
    return 0 if end is None or limit is None else max(0, end - limit) // 1000


def _refuse_unknown(visit: Visit) -> None:
    programme = programme_of(visit)
    # Without an hour of the end there may still be clock times that the items before must leave alone.
    bound = programme.end is not None or bool(stretches(visit))
    if programme.date is None or programme.start is None or not bound:
        raise DeskError(
            "ยังไม่ทราบกรอบเวลา โปรดกรอกวัน เวลาเริ่ม และเวลาที่ต้องจบ ในหน้าภาพรวม หรือกำหนดเวลาตายตัวให้ลำดับใดลำดับหนึ่ง",
            "The window is not known. Fill in date, start and end on the overview, or fix an item's time.",
        )
    missing = missing_lengths(lay(programme))
    if missing:
        raise DeskError(
            f"ยังไม่ระบุระยะเวลา {missing} ลำดับ โปรดกรอกหรือเฉลี่ยเวลาก่อน",
            f"The length of {counted(missing, 'item')} is not set. Fill in or share it first.",
        )


def _impossible(cut_s: int, missing_s: int) -> DeskError:
    thai, english = (
        [duration_in_words(seconds, language) for seconds in (cut_s, missing_s)]
        for language in (Language.THAI, Language.ENGLISH)
    )
    return DeskError(
        f"ลดเวลาให้พอดีกรอบไม่ได้ ลดได้มากที่สุด {thai[0]} ต้องขยายเวลาหรือตัดบางลำดับออกอีกอย่างน้อย {thai[1]}",
        f"The items cannot give enough: {english[0]} at most. At least {english[1]} more must be found: "
        f"give the day more time, or take items out.",
    )


def given(items: Sequence[Item], give_s: int, slots: Mapping[str, SafeSlot]) -> dict[str, int]:
    """Return the lengths of the items once they have given so much, or all they can."""
    free = [item for item in items if item.duration_s and not is_protected(item)]
    least = {item.uid: min(item.duration_s or 0, LEAST_S) for item in free}
    shown = {uid: _shown(slots.get(uid)) for uid in least}
    lengths = {item.uid: item.duration_s or 0 for item in free}
    for floors in ({uid: max(least[uid], shown[uid]) for uid in least}, least):
        for _, group in groupby(sorted(free, key=_priority), key=_priority):
            equals = [item.uid for item in group]
            part = min(give_s, sum(max(0, lengths[uid] - floors[uid]) for uid in equals))
            if part > 0:
                after = _shortened({uid: lengths[uid] for uid in equals}, floors, part)
                give_s -= sum(lengths[uid] - after[uid] for uid in equals)
                lengths.update(after)
    return lengths


def _shown(slot: SafeSlot | None) -> int:
    return 0 if slot is None else slot.needed_s


def _priority(item: Item) -> int:
    return MIDDLE_PRIORITY if item.priority is None else item.priority


def _shortened(lengths: Mapping[str, int], floors: Mapping[str, int], give_s: int) -> dict[str, int]:
    """Return the lengths once they gave so much in proportion, none below its floor, in whole half minutes.

    Floors are whole half minutes, so that rounding down keeps them. What rounding gives too much goes
    back by half minutes to those that gave most; less than one half minute is given too much in the end.
    """
    after = _in_proportion(lengths, floors, give_s)
    after = {uid: s if s == lengths[uid] else s // STEP_S * STEP_S for uid, s in after.items()}
    spare = sum(lengths.values()) - sum(after.values()) - give_s
    while spare >= STEP_S:
        most = max(after, key=lambda uid: lengths[uid] - after[uid])
        back = min(STEP_S, lengths[most] - after[most])
        after[most] += back
        spare -= back
    return after


def _in_proportion(lengths: Mapping[str, int], floors: Mapping[str, int], give_s: int) -> dict[str, int]:
    """Return the lengths once they gave at least so much; whoever would fall below its floor stays at it."""
    free = {uid: length for uid, length in lengths.items() if length > floors[uid]}
    kept: dict[str, int] = {}
    fair = _fair(free, give_s)
    while low := [uid for uid in fair if fair[uid] < floors[uid]]:
        give_s -= sum(free.pop(uid) - floors[uid] for uid in low)
        kept.update({uid: floors[uid] for uid in low})
        fair = _fair(free, give_s)
    return {**lengths, **kept, **fair}


def _fair(lengths: Mapping[str, int], give_s: int) -> dict[str, int]:
    whole = sum(lengths.values())
    return {uid: length * (whole - give_s) // whole for uid, length in lengths.items()}


def _cuts(
    items: Iterable[Item], lengths: Mapping[str, int], slots: Mapping[str, SafeSlot]
) -> tuple[Cut, ...]:
    return tuple(
        Cut(item.uid, item.duration_s or 0, after, after < _shown(slots.get(item.uid)))
        for item in items
        if (after := lengths.get(item.uid, item.duration_s)) is not None and after != item.duration_s
    )
