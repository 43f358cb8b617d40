"""Read which award a text is about, and in a text without a programme its scores and ranks."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from pmqa_desk.domain.thai import FIRST_BUDDHIST_YEAR
from pmqa_desk.domain.visit import Award

_CATEGORY: Final = re.compile(r"หมวด(?:ที่)? ?([1-7])(?!\d)(?!\.\d)")
_PAST_AWARD: Final = re.compile(r"ได้รับ(?:การ)?(?:รางวัล|คัดเลือก)")
_BY_CATEGORY: Final = re.compile(r"ราย ?หมวด")
_LEVELS: Final = re.compile(r"(?:PMQA|ภาครัฐ|ระบบราชการ)\)? ?4\.0", re.IGNORECASE)
_LEVELS_AWARD: Final = re.compile(r"(?:รางวัล)[ก-๙() A-Za-z]{0,60}4\.0", re.IGNORECASE)
_BASIC: Final = re.compile(r"(?:รับรอง[^\d\n]{0,60})(?:ระดับพื้นฐาน|FL\b)(?:[^\d\n]{0,10}ฉบับที่ ?2)?")
_FISCAL: Final = re.compile(r"ปีงบประมาณ ?(?:พ\.ศ\. ?)?(\d{4})")
_YEARLY: Final = re.compile(r"ประจำปี ?(?:พ\.ศ\. ?)?(\d{4})")
_OF_AWARD: Final = re.compile(r"(?<![ก-๙])ปี ?(?:พ\.ศ\. ?)?(\d{4})")
_SCORE: Final = re.compile(
    r"คะแนน ?\d{1,3}(?:\.\d{1,2})? ?จาก(?:คะแนนเต็ม)? ?\d{1,4}(?: ?คะแนน)?"
    r"|\d{1,3}(?:\.\d{1,2})? ?คะแนน(?: ?\(?(?:จาก)?(?:คะแนน)?เต็ม ?\d{1,4}(?: ?คะแนน)?\)?)?"
)
_RANK: Final = re.compile(
    r"(?:ลำดับ|อันดับ)(?:ที่)? ?\d{1,3} ?จาก(?:ทั้งหมด|จำนวน)? ?\d{1,4}(?: ?(?:ส่วนราชการ|หน่วยงาน|จังหวัด|แห่ง))?"
)
BY_CATEGORY: Final = "รายหมวด"
LEVELS: Final = "PMQA 4.0"
BASIC: Final = "การรับรองระดับพื้นฐาน ฉบับที่ 2"


def read_awards(plain: str, fallback_year: int | None) -> tuple[Award, ...]:
    """Return the awards that ``plain`` speaks of as this visit's; earlier ones that were won are not."""
    category = _category(plain)
    year = _year(plain) or (fallback_year if category or _LEVELS.search(plain) else None)
    awards: list[Award] = []
    if category is not None and not (_LEVELS.search(plain) and not _by_category(plain)):
        awards.append(Award(BY_CATEGORY if _BY_CATEGORY.search(plain) else None, category, year))
    if _LEVELS_AWARD.search(plain) or (not awards and _LEVELS.search(plain)):
        awards.append(Award(LEVELS, None, year))
    if not awards and _BASIC.search(plain):
        awards.append(Award(BASIC, None, year))
    if not awards and year is not None and re.search(r"PMQA|รางวัล", plain):
        awards.append(Award(None, None, year))
    return tuple(awards)


def results_in(plain: str) -> tuple[str, ...]:
    """Return the scores and ranks that ``plain`` tells, each once."""
    found = [match[0].strip() for pattern in (_SCORE, _RANK) for match in pattern.finditer(plain)]
    return tuple(dict.fromkeys(found))


def _by_category(plain: str) -> bool:
    return _BY_CATEGORY.search(plain) is not None or _LEVELS_AWARD.search(plain) is None


def _category(plain: str) -> int | None:
    """Return the category named most often, those of earlier awards left out; a draw names none."""
    counted: Counter[int] = Counter()
    for match in _CATEGORY.finditer(plain):
        if not _PAST_AWARD.search(plain[max(0, match.start() - 45) : match.start()]):
            counted[int(match[1])] += 1
    ranked = counted.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _year(plain: str) -> int | None:
    for pattern in (_FISCAL, _YEARLY, _OF_AWARD):
        years = Counter(int(match[1]) for match in pattern.finditer(plain))
        known = [year for year, _ in years.most_common() if year >= FIRST_BUDDHIST_YEAR]
        if known:
            return known[0]
    return None
