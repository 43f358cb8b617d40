"""The criteria of the award: seven categories and their items, as questions and evidence are tagged."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.thai import arabic

CATEGORIES: Final[Mapping[int, tuple[str, str]]] = MappingProxyType(
    {
        1: ("การนำองค์การ", "Leadership"),
        2: ("การวางแผนเชิงยุทธศาสตร์", "Strategic Planning"),
        3: ("การให้ความสำคัญกับผู้รับบริการและผู้มีส่วนได้ส่วนเสีย", "Customers and Stakeholders"),
        4: ("การวัด การวิเคราะห์ และการจัดการความรู้", "Measurement, Analysis and Knowledge Management"),
        5: ("การมุ่งเน้นบุคลากร", "Workforce"),
        6: ("การมุ่งเน้นระบบปฏิบัติการ", "Operations"),
        7: ("ผลลัพธ์การดำเนินการ", "Results"),
    }
)
# PMQA 4.0 has four items a category and six of results; by category there are fewer, with the same numbers.
_ITEMS: Final = MappingProxyType({category: 6 if category == 7 else 4 for category in CATEGORIES})
_CRITERION: Final = re.compile(r"(?:หมวด(?:ที่)? ?)?(\d)[ .]+(\d{1,2})")


def category_name(category: int, language: Language = Language.THAI) -> str:
    """Return a category with its number, as in หมวด 6 การมุ่งเน้นระบบปฏิบัติการ."""
    thai, english = CATEGORIES.get(category, ("", ""))
    words = f"หมวด {category} {thai}" if language is Language.THAI else f"Category {category} {english}"
    return words.strip()


def read_criterion(text: str) -> str | None:
    """Return the item of the criteria that somebody typed, as in 6.1; nothing typed is ``None``.

    Raises:
        DeskError: the criteria have no such item.
    """
    typed = " ".join(arabic(text).split())
    if not typed:
        return None
    match = _CRITERION.fullmatch(typed)
    category, number = (0, 0) if match is None else (int(match[1]), int(match[2]))
    if category not in CATEGORIES:
        raise DeskError(
            f"อ่านหัวข้อ “{text.strip()}” ไม่ได้ โปรดพิมพ์หมวดและข้อ เช่น 6.1",
            f"“{text.strip()}” is no item of the criteria. Type category and item, as in 6.1.",
        )
    if not 1 <= number <= _ITEMS[category]:
        last = _ITEMS[category]
        raise DeskError(
            f"หมวด {category} มีหัวข้อ {category}.1 ถึง {category}.{last} โปรดพิมพ์ใหม่",
            f"Category {category} has the items {category}.1 to {category}.{last}. Type one of them.",
        )
    return f"{category}.{number}"


def category_of(criterion: str) -> int | None:
    """Return the category to which an item of the criteria belongs, or ``None`` where none is told."""
    first = arabic(criterion.strip())[:1]
    return int(first) if first.isdecimal() and int(first) in CATEGORIES else None


def tag_of(category: int | None, criterion: str | None) -> str:
    """Return the shortest sign of a tag: the item, else the category, else nothing."""
    return criterion or ("" if category is None else str(category))
