"""What a check of a visit found, and what is not ready yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.programme import Slot, lay, limit_ms, missing_lengths, planned_end_ms, programme_of
from pmqa_desk.domain.visit import Visit


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found; a ``wrong`` one must be mended, another may be left as it is."""

    about: str
    wrong: bool
    thai: str
    english: str
    place: int | None = None
    """Place of the item in the programme, from 1."""

    def sentence(self, language: Language) -> str:
        """Return the sentence in ``language``."""
        return self.thai if language is Language.THAI else self.english


def readiness(visit: Visit) -> tuple[Finding, ...]:
    """Return what is not ready yet for the visit day."""
    if not visit.items:
        return (_remark("programme", "ยังไม่มีลำดับการนำเสนอ", "There are no items yet."),)
    found = []
    if visit.date is None:
        found.append(_remark("date", "ยังไม่ได้ระบุวันตรวจประเมิน", "The date of the visit is not set."))
    if visit.start is None:
        found.append(_remark("start", "ยังไม่ได้ระบุเวลาเริ่ม", "The hour of the start is not set."))
    programme = programme_of(visit)
    slots = lay(programme)
    missing = missing_lengths(slots)
    if missing:
        found.append(
            _remark(
                "lengths",
                f"ยังไม่ระบุระยะเวลา {missing} ลำดับ",
                f"The length of {counted(missing, 'item')} is not set.",
            )
        )
    found.extend(_overlaps(slots))
    found.extend(_excess(slots, limit_ms(programme)))
    return tuple(found)


def _excess(slots: tuple[Slot, ...], limit: int | None) -> Iterator[Finding]:
    end = planned_end_ms(slots)
    if end is not None and limit is not None and end > limit:
        over = -(-(end - limit) // 60_000)
        yield _remark(
            "window",
            f"กำหนดการเกินกรอบเวลา {over} นาที",
            f"The programme is {counted(over, 'minute')} longer than the day.",
        )


def _overlaps(slots: tuple[Slot, ...]) -> Iterator[Finding]:
    """Yield the items with a fixed start that the plan itself does not reach in time (T6)."""
    for place, slot in enumerate(slots, 1):
        if slot.overlap_s:
            minutes = -(-slot.overlap_s // 60)
            late = counted(minutes, "minute")
            yield Finding(
                "overlap",
                wrong=False,
                thai=f"ลำดับก่อนหน้าเลยเวลาเริ่มตายตัวของรายการที่ {place} ไป {minutes} นาที",
                english=f"What comes before runs {late} past the start of item {place}.",
                place=place,
            )


def _remark(about: str, thai: str, english: str) -> Finding:
    return Finding(about, wrong=False, thai=thai, english=english)
