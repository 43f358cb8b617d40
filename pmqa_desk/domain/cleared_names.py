"""Which placeholder stands for which name: one for each person, whatever rank is written before the name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from pmqa_desk.domain.cleared_fields import Treatment, treatment_of
from pmqa_desk.domain.ranks import RANK, bare_name, without_prefix
from pmqa_desk.domain.rewrite import rewritten
from pmqa_desk.domain.thai import thai_digits
from pmqa_desk.domain.visit import Attendance, Visit
from pmqa_desk.domain.wire import Whole

HIDDEN_NAME: Final = "(ปกปิดชื่อ)"
"""Stands where a given name may be that of several people."""
_LISTED: Final[Mapping[Attendance, str]] = {
    Attendance.MEMBER: "ผู้มาประชุม",
    Attendance.OTHER: "ผู้เข้าร่วมประชุม",
    Attendance.ASSESSOR: "ผู้ตรวจประเมิน",
}
_DUTIES: Final[Mapping[str, str]] = {
    "presenters": "ผู้นำเสนอ",
    "asked_by": "ผู้ถาม",
    "answered_by": "ผู้ตอบ",
    "owner": "ผู้รับผิดชอบ",
    "recorder": "ผู้จดรายงาน",
    "checker": "ผู้ตรวจรายงาน",
    "stands_for": "ผู้มอบให้แทน",
}
_ANYBODY: Final = "บุคคล"
# These name a group or a duty, never one person.
_NOBODY: Final = (
    *(
        "ผู้ตรวจประเมิน",
        "คณะผู้ตรวจประเมิน",
        "กรรมการ",
        "คณะกรรมการ",
        "คณะทำงาน",
        "ประธาน",
        "ที่ประชุม",
        "ฝ่ายเลขานุการ",
    ),
    *("หน่วยงาน", "ทุกหน่วยงาน", "จังหวัด"),
)
# Two or more names in one field, and what stands in brackets after one.
_AND: Final = re.compile(r"\s*[,;/\n]\s*|\s+(?:และ|กับ)\s*")
_ASIDE: Final = re.compile(r"\s*\(.*", re.DOTALL)
# A name this short is part of too many words to be taken out where no rank stands before it.
SHORTEST: Final = 3


class NameBook:
    """Knows every name of a visit; the names of its offices are no names."""

    def __init__(self, whole: Whole) -> None:
        self._offices = _offices(whole.visit)
        self._placeholders: dict[str, str] = {}
        self._given: dict[str, str] = {}
        self._spellings: dict[str, tuple[str, ...]] = {}
        self._counts: Counter[str] = Counter()
        for person in whole.visit.people:
            self._add(_bare(person.name), _LISTED[person.attendance])
        # Everybody who is named elsewhere, in the order of the fields.
        rewritten(whole, self._meet)
        self._pattern = self._compiled()

    def placeholder(self, names: str) -> str:
        """Return what stands for a name, or for several in one field; the name of an office stays."""
        said = (self._placeholders.get(bare_name(_bare(part)), part) for part in _AND.split(names))
        return ", ".join(part for part in said if part)

    def without_names(self, text: str) -> str:
        """Return a text in which every name that is known, with a rank or without, is replaced."""
        return text if self._pattern is None else self._pattern.sub(self._replaced, text)

    def _meet(self, cls: type, field: str, text: str) -> str:
        if treatment_of(cls, field) is Treatment.NAME:
            for part in map(_bare, _AND.split(text)):
                if _folded(part) not in self._offices:
                    self._add(part, _DUTIES.get(field, _ANYBODY))
        return text

    def _add(self, name: str, duty: str) -> None:
        key, tokens = bare_name(name), tuple(without_prefix(name).split())
        if not key or key in self._placeholders:
            return
        self._counts[duty] += 1
        said = self._placeholders[key] = f"{duty} {thai_digits(str(self._counts[duty]))}"
        self._spellings[key] = tokens
        if len(tokens) > 1:
            given = tokens[0].casefold()
            self._given[given] = HIDDEN_NAME if given in self._given else said
            # A position may be written after the surname.
            short = "".join(tokens[:2]).casefold()
            self._placeholders.setdefault(short, said)
            self._spellings.setdefault(short, tokens[:2])

    def _replaced(self, found: re.Match[str]) -> str:
        key = bare_name(found.group())
        said = self._placeholders.get(key) or self._given.get(key) or HIDDEN_NAME
        return f"{said} " if found.group()[-1:].isspace() else said

    def _compiled(self) -> re.Pattern[str] | None:
        whole = [
            rf"(?:{RANK}){'*' if len(key) >= SHORTEST else '+'}{_spelt(tokens)}"
            for key, tokens in self._spellings.items()
            if re.fullmatch(RANK, key) is None
        ]
        # A given name alone is an ordinary word, unless a rank stands before it.
        given = [rf"(?:{RANK})+{re.escape(name)}" for name in self._given]
        every = (*sorted(whole, key=len, reverse=True), *sorted(given, key=len, reverse=True))
        return re.compile("|".join(every), re.IGNORECASE) if every else None


def _offices(visit: Visit) -> frozenset[str]:
    """Return what the visit itself calls an office, a position or a duty, and no person."""
    named = {_folded(person.name) for person in visit.people}
    said = (
        visit.organisation,
        *(item.agency for item in visit.items),
        *(part for person in visit.people for part in (person.position, person.role)),
        *_NOBODY,
    )
    # A person who was entered as an agency too is a person.
    ranked = {_folded(text) for text in said if text and without_prefix(text) != text.strip()}
    return frozenset(_folded(text) for text in said if text) - named - ranked


def _spelt(tokens: tuple[str, ...]) -> str:
    return r"\s*".join(map(re.escape, tokens))


def _bare(name: str) -> str:
    return _ASIDE.sub("", name).strip()


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
