"""A list of names read from a text: each line becomes somebody, a heading, or is returned as not read.

What is doubtful is read all the same and says why; nothing is dropped, nothing is made up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from pmqa_desk.domain.attendance import IN_PLACE_OF
from pmqa_desk.domain.ranks import bare_name, names_within, prefix_of, with_prefix
from pmqa_desk.domain.visit import Attendance, Presence

LONGEST_NAME: Final = 80
# A line longer than any name with its office and reason is a sentence of something else.
LONGEST_LINE: Final = 250


class NameDoubt(StrEnum):
    """Why what was read of somebody should be looked at."""

    NO_PREFIX = "no_prefix"
    MANY = "many"
    LONG = "long"
    TWICE = "twice"
    NOBODY = "nobody"
    """A substitute, and not in whose place."""
    LIST = "list"
    """The list that is named is none of ours."""


@dataclass(frozen=True, slots=True)
class ReadName:
    """Somebody of a list; where a substitute came, ``name`` is in whose place."""

    line: int
    """The first line it stands on, from 1."""
    last_line: int
    name: str
    position: str | None = None
    agency: str | None = None
    role: str | None = None
    telephone: str | None = None
    attendance: Attendance | None = None
    """The list in which it stands; ``None`` where the text names none."""
    presence: Presence = Presence.EXPECTED
    reason: str | None = None
    substitute: str | None = None
    substitute_position: str | None = None
    doubts: tuple[NameDoubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """Lines of the text of which nobody was made; ``heading`` tells that they name a list."""

    line: int
    last_line: int
    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class NamesList:
    """A text as it was read; each of its lines that is not blank stands in one of the two, once."""

    names: tuple[ReadName, ...]
    unread: tuple[Unread, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The list that a heading names, and how those in it came."""

    attendance: Attendance | None = None
    presence: Presence = Presence.EXPECTED
    reason: str | None = None


_SECTIONS: Final = (
    (re.compile(r"(?:ราย(?:ชื่อ|นาม))?(?:กรรมการ)?(?:ผู้|ที่)?ไม่(?:ได้)?(?:มา|เข้า)(?:ร่วม)?ประชุม"), None),
    (re.compile(r"(?:ราย(?:ชื่อ|นาม))?ผู้(?:เข้า)?ร่วม(?:การ)?ประชุม"), Attendance.OTHER),
    (re.compile(r"(?:ราย(?:ชื่อ|นาม))?(?:ผู้|กรรมการ(?:ที่|ผู้)?)(?:มา|เข้า)ประชุม"), Attendance.MEMBER),
    (
        re.compile(r"(?:ราย(?:ชื่อ|นาม))?(?:คณะ)?(?:ผู้|กรรมการ(?:ผู้)?)ตรวจ(?:ประเมิน)?(?:รางวัล.*)?"),
        Attendance.ASSESSOR,
    ),
)
# What follows the lists of people where minutes are pasted whole.
_END: Final = re.compile(r"(?:เริ่มประชุม|เปิดประชุม|ระเบียบวาระ|วาระที่|เลิกประชุม|ผู้จดรายงาน|ผู้ตรวจรายงาน)")
_NOBODY: Final = re.compile(
    r"(?:รายงานการประชุม|บัญชีลงชื่อ|ใบลงชื่อ|รายชื่อ|รายนาม|หมายเหตุ|ครั้งที่|เมื่อวัน|วันที่|วัน\S+ที่"
    r"|ณ |เวลา|หน้า\s*\d|ลงชื่อ|เรียน|เรื่อง)"
)
_NUMBER: Final = re.compile(
    r"\s*(?:[(\[]?[0-9๐-๙]{1,3}(?:[.][0-9๐-๙]{1,3})*(?:[.)\]]|\s*-(?=\s)|(?=\s))|[•●○▪■◦‣*+–—-])\s*"
)
_PARTS: Final = re.compile(r"\t+|\s{2,}")
_END_BRACKET: Final = re.compile(r"\s*\(([^()]*)\)\s*$")
_TELEPHONE: Final = re.compile(
    r"(?:โทร(?:ศัพท์|สาร)?\.?|มือถือ|tel\.?)?[\s:]*([0-9๐-๙+][0-9๐-๙ ()+-]{6,})", re.IGNORECASE
)
_ROLE: Final = re.compile(
    r"(?:(?:รอง|ผู้ช่วย)?(?:ประธาน|กรรมการ|อนุกรรมการ|คณะทำงาน|เลขานุการ|หัวหน้าคณะ|ที่ปรึกษา|ผู้สังเกตการณ์)"
    r"(?:คณะ)?(?:กรรมการ|ทำงาน|ที่ประชุม|ตรวจประเมิน|ผู้ตรวจประเมิน)?(?:และ(?:ผู้ช่วย)?เลขานุการ)?|ผู้ตรวจประเมิน)"
)
_REASON: Final = re.compile(
    r"(?:เนื่องจาก)?(?:ติด\S+|ลา(?:ป่วย|กิจ|พักผ่อน|คลอด|ออก|บวช|ศึกษา|$)|ไปราชการ|ไม่ว่าง|ป่วย)"
)
_BECAUSE: Final = re.compile(r"^(?:เนื่องจาก|เพราะ|ด้วย)\s*")


def read_names_text(lines: Iterable[tuple[int, str]]) -> NamesList:
    """Read a text line by line, each with its number: numbered, in columns by tabs or by two blanks."""
    names: list[ReadName] = []
    unread: list[Unread] = []
    section, over = Section(), False
    for number, line in lines:
        if not line.strip():
            continue
        text = _NUMBER.sub("", line, count=1).strip()
        heading = section_of(text)
        over = heading is None and (over or bool(_END.match(text)))
        if heading is not None:
            section = heading
            unread.append(Unread(number, number, line, heading=True))
        elif over or not _is_somebody(text):
            unread.append(Unread(number, number, line))
        elif text.startswith(IN_PLACE_OF) and names and names[-1].substitute is None:
            # In whose place somebody came may stand on a line of its own, below the one who came.
            names[-1] = in_place_of(names[-1], text, last_line=number)
        else:
            names.append(_somebody(number, text, section))
    return NamesList(tuple(names), tuple(unread))


def section_of(text: str) -> Section | None:
    """Return the list that a line names, or ``None`` for what is no heading."""
    reason = _END_BRACKET.search(text)
    head = "".join(_END_BRACKET.sub("", text).split()).rstrip(":-–—.")
    for pattern, attendance in _SECTIONS:
        match = pattern.match(head)
        rest = "" if match is None else head[match.end() :]
        # “ผู้มาประชุมผ่านระบบ…” names a list too; a long rest is somebody's office.
        if match is None or (rest and not rest.startswith(("ผ่าน", "ประกอบด้วย", "ดังนี้", "เนื่องจาก", "เพราะ"))):
            continue
        if attendance is not None:
            return Section(attendance)
        why = reason.group(1) if reason else rest
        return Section(Attendance.MEMBER, Presence.ABSENT, because(why))
    return None


def because(text: str) -> str | None:
    """Return a reason without the word that leads it in."""
    return _BECAUSE.sub("", text.strip()).strip() or None


def is_reason(text: str) -> bool:
    """Return whether a text says why somebody is absent."""
    return bool(_REASON.match(text.strip()))


def in_place_of(read: ReadName, text: str, last_line: int) -> ReadName:
    """Turn who was read into the substitute of the one whom a text names, as in “แทน ปลัดจังหวัด”."""
    whom = " ".join(text.removeprefix(IN_PLACE_OF).split()).strip("() ")
    doubts = read.doubts if whom else (*read.doubts, NameDoubt.NOBODY)
    if not whom:
        return replace(read, last_line=last_line, doubts=doubts)
    parts = [part for part in _PARTS.split(text.removeprefix(IN_PLACE_OF).strip("() ")) if part]
    return replace(
        read,
        last_line=last_line,
        name=parts[0],
        position=" ".join(parts[1:]) or None,
        presence=Presence.PRESENT,
        reason=None,
        substitute=read.name,
        substitute_position=read.position,
    )


def with_doubts(names: Iterable[ReadName], *, table: bool = False) -> tuple[ReadName, ...]:
    """Return what was read with what is doubtful of it; in a table a name without a title is none."""
    read = tuple(names)
    counts = Counter(bare_name(each.name) for each in read)
    return tuple(replace(each, doubts=_doubts(each, counts, table=table)) for each in read)


def _doubts(read: ReadName, counts: Counter[str], *, table: bool) -> tuple[NameDoubt, ...]:
    came = read.substitute or read.name
    found = {
        NameDoubt.NO_PREFIX: not table and not prefix_of(came) and read.position is None,
        NameDoubt.MANY: any(names_within(name) > 1 for name in (read.name, came)),
        NameDoubt.LONG: max(len(read.name), len(came)) > LONGEST_NAME,
        NameDoubt.TWICE: counts[bare_name(read.name)] > 1,
    }
    return (*read.doubts, *(doubt for doubt, so in found.items() if so and doubt not in read.doubts))


def _is_somebody(text: str) -> bool:
    letters = any(sign.isalpha() for sign in text)
    return letters and len(text) <= LONGEST_LINE and not _NOBODY.match(text)


def _somebody(number: int, text: str, section: Section) -> ReadName:
    text, reason, whom = _off_the_end(text, section)
    cells = [cell.strip() for cell in _PARTS.split(text) if cell.strip()] or [text]
    place = next((n for n, cell in enumerate(cells) if n and cell.startswith(IN_PLACE_OF)), len(cells))
    cells, stands = cells[:place], "  ".join(cells[place:]) or whom
    name, rest = _name_of(cells)
    read = _with_cells(
        ReadName(number, number, name, attendance=section.attendance, presence=section.presence),
        rest,
    )
    if section.presence is Presence.ABSENT:
        read = replace(read, reason=reason or read.reason or section.reason)
    return in_place_of(read, stands, number) if stands else read


def _off_the_end(text: str, section: Section) -> tuple[str, str | None, str]:
    """Take what stands in brackets at the end: the reason of an absent one, or whose place was taken."""
    bracket = _END_BRACKET.search(text)
    if bracket is None or not bracket.start():
        return text, None, ""
    inside = bracket.group(1).strip()
    if inside.startswith(IN_PLACE_OF):
        return text[: bracket.start()], None, inside
    if section.presence is Presence.ABSENT and inside:
        return text[: bracket.start()], because(inside), ""
    return text, None, ""


def _name_of(cells: list[str]) -> tuple[str, list[str]]:
    """Return the name, and the cells behind it: a title may stand in a cell of its own."""
    first, rest = cells[0], cells[1:]
    if not rest or prefix_of(f"{first}กก") != first:
        return _apart(first, rest)
    name, rest = with_prefix(first, rest[0]), rest[1:]
    if rest and " " not in name.removeprefix(first).strip():
        # So does the family name, then.
        name, rest = f"{name} {rest[0]}", rest[1:]
    return name, rest


def _apart(first: str, rest: list[str]) -> tuple[str, list[str]]:
    """Part name and office where one blank alone stands between: a name has a given and a family name."""
    words = first.split()
    # Given name, family name, office.
    if rest or not prefix_of(first) or len(words) < 3 or names_within(first) > 1:
        return first, rest
    # The title may stand by itself, and be of two words.
    taken = 2
    while taken < len(words) and not _has_two_names(" ".join(words[:taken])):
        taken += 1
    return " ".join(words[:taken]), [" ".join(words[taken:])] if words[taken:] else []


def _has_two_names(name: str) -> bool:
    return len(name.removeprefix(prefix_of(name)).split()) > 1


def _with_cells(read: ReadName, cells: list[str]) -> ReadName:
    """Tell the cells behind a name apart: telephone and role by their looks, then position and agency."""
    for cell in cells:
        telephone = _TELEPHONE.fullmatch(cell)
        if telephone:
            read = replace(read, telephone=telephone.group(1).strip())
        elif read.role is None and _ROLE.fullmatch(cell):
            read = replace(read, role=cell)
        elif read.presence is Presence.ABSENT and is_reason(cell):
            read = replace(read, reason=because(cell))
        elif read.position is None:
            read = replace(read, position=cell)
        elif read.agency is None:
            read = replace(read, agency=cell)
        else:
            read = replace(read, agency=f"{read.agency} {cell}")
    return read
