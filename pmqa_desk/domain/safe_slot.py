"""The slot that an item needs, as its runs have shown it: no law of chance, only what happened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from pmqa_desk.domain.durations import duration_figure, duration_in_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.length_model import History
from pmqa_desk.domain.visit import Item

# Nobody announces seven minutes and twelve seconds.
STEP_S = 30
# From so many runs on, one in ten may be left out of account.
TENTHS_FROM = 10


@dataclass(frozen=True, slots=True)
class SafeSlot:
    """What one item took over its runs, and the slot that follows from it."""

    runs: int
    shown_s: int
    """The longest of few runs; of ten and more what sufficed nine times in ten. Whole seconds, up."""

    @property
    def needed_s(self) -> int:
        """Return the slot in whole half minutes that what was shown fits into."""
        return -(-self.shown_s // STEP_S) * STEP_S

    def sentence(self, language: Language) -> str:
        """Return the slot said plainly."""
        thai, figure = language is Language.THAI, duration_figure(self.shown_s)
        if self.runs == 1:
            return f"ซ้อมครั้งเดียว ใช้เวลา {figure}" if thai else f"Rehearsed once, in {figure}"
        if self.runs < TENTHS_FROM:
            return (
                f"ครั้งที่นานที่สุดใน {self.runs} ครั้งคือ {figure}"
                if thai
                else f"The longest of {self.runs} times was {figure}"
            )
        slot = duration_in_words(self.needed_s, language)
        if self.runs == TENTHS_FROM:
            return f"{slot} พอ 9 ใน 10 ครั้ง" if thai else f"{slot} sufficed 9 times in 10"
        return (
            f"{slot} พอ 9 ใน 10 ครั้ง (จาก {self.runs} ครั้ง)"
            if thai
            else f"{slot} sufficed 9 times in 10 (of {self.runs} times)"
        )


def safe_slot(lengths_s: Iterable[float]) -> SafeSlot | None:
    """Return the slot that these lengths of one item show; ``None`` where there are none.

    From ten runs on it is the shortest length that sufficed in at least nine of ten. As a forecast that is a
    little bold: what sufficed in nine of ten runs will suffice in about eight of the next ten.
    """
    ranked = sorted(length for length in lengths_s if length > 0)
    if not ranked:
        return None
    # In whole numbers: 0.9 times a count is not always what it seems.
    place = len(ranked) if len(ranked) < TENTHS_FROM else -(-9 * len(ranked) // 10)
    return SafeSlot(len(ranked), ceil(ranked[place - 1]))


def safe_slots(items: Iterable[Item], history: History) -> dict[str, SafeSlot]:
    """Return the slots of those items that were rehearsed, by identity."""
    found = {item.uid: safe_slot(run[item.uid] for run in history if item.uid in run) for item in items}
    return {uid: slot for uid, slot in found.items() if slot is not None}
