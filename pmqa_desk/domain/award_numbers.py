"""Scores, years and counts of an award, read as people type them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.plain import LARGEST_SCORE
from pmqa_desk.domain.thai import arabic

# Years of the Buddhist era that can be meant.
YEARS: Final = range(2540, 2700)
_MOST: Final = 9999
_SCORE: Final = re.compile(r"\d{1,6}(?:\.\d{0,2})?")


def read_score(text: str) -> Decimal | None:
    """Return the score that was typed; nothing typed is ``None``.

    Raises:
        DeskError: it is none, or has more than two decimals.
    """
    typed = arabic(text).replace(",", "").strip()
    if not typed:
        return None
    score = Decimal(typed) if _SCORE.fullmatch(typed) else None
    if score is None or score > LARGEST_SCORE:
        raise DeskError(
            f"อ่านคะแนน “{text.strip()}” ไม่ได้ โปรดพิมพ์ตัวเลข ทศนิยมไม่เกิน 2 ตำแหน่ง เช่น 461.01",
            f"“{text.strip()}” is no score. Type a number with up to 2 decimals, such as 461.01.",
        )
    return score


def score_figure(score: Decimal) -> str:
    """Return a score as it is written: whole, or with its two decimals."""
    return f"{score:.0f}" if score == score.to_integral_value() else f"{score:.2f}"


def read_year(text: str) -> int | None:
    """Return the fiscal year that was typed, of the Buddhist era; nothing typed is ``None``."""
    typed = arabic(text).strip().removeprefix("พ.ศ.").strip()
    if not typed:
        return None
    if not typed.isdecimal() or int(typed) not in YEARS:
        raise DeskError(
            f"อ่านปี “{text.strip()}” ไม่ได้ โปรดพิมพ์ปี พ.ศ. 4 หลัก เช่น 2569",
            f"“{text.strip()}” is no year. Type a year of the Buddhist era, such as 2569.",
        )
    return int(typed)


def read_count(text: str) -> int | None:
    """Return the number that was typed, from 1; nothing typed is ``None``."""
    typed = arabic(text).replace(",", "").strip()
    if not typed:
        return None
    if not typed.isdecimal() or not 1 <= int(typed) <= _MOST:
        raise DeskError(
            f"อ่านจำนวน “{text.strip()}” ไม่ได้ โปรดพิมพ์จำนวนเต็มตั้งแต่ 1 เช่น 35",
            f"“{text.strip()}” is no count. Type a whole number from 1, such as 35.",
        )
    return int(typed)
