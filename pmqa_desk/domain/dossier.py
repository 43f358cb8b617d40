"""The dossier of a visit: what lies in it under which name, and the list that says so.

Names are such as every system can have: Thai, with a number and the date before their ending, none of the
characters that Windows forbids, no two alike but for the case of their letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Final

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.file_names import LONGEST_BYTES, cut_to_bytes, safe_name
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.ready_check import Said
from pmqa_desk.domain.thai import ERA_OFFSET, Digits

SUMS: Final = "SHA256SUMS"
MEDIA_FOLDER: Final = "สื่อ"
INDEX_NUMBER, JSON_NUMBER, FILE_NUMBER = 0, 90, 91
# A path stays within what Windows has.
LONGEST_PATH: Final = 200
_SUM_LINE: Final = re.compile(r"(?P<sum>[0-9a-f]{64})  (?P<name>.+)")
EDITIONS: Final = {
    Edition.INTERNAL: Said("ฉบับภายใน", "internal"),
    Edition.PUBLIC: Said("ฉบับเผยแพร่", "public"),
}
DIGITS: Final = {Digits.THAI: Said("เลขไทย", "Thai digits"), Digits.ARABIC: Said("เลขอารบิก", "Arabic digits")}


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a dossier."""

    name: str
    """Its path in the dossier, with forward slashes."""
    what: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What might be expected in a dossier and is not in it."""

    what: str
    why: Said


@dataclass(frozen=True, slots=True)
class Manifest:
    """All that the list of a dossier tells."""

    title: str
    day: date
    """The day of the visit, or of the making where that is not known."""
    made: datetime
    edition: Edition
    digits: Digits
    entries: tuple[Entry, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def buddhist_day(day: date) -> str:
    """Return a day as a file's name has it: 2565-07-25."""
    return f"{day.year + ERA_OFFSET:04d}-{day:%m-%d}"


def numbered_name(number: int, title: str, day: date, ending: str) -> str:
    """Return the name of a paper: its number, title, day and ending."""
    tail = f" {buddhist_day(day)}{ending}"
    return f"{number:02d} {safe_name(title, LONGEST_BYTES - len(tail) - 3)}{tail}"


def safe_path(parts: Iterable[str]) -> str:
    """Return the path of a medium in a dossier: nothing in it leads up or out, and it is not too long."""
    names = [safe_name(part) for part in parts if part not in {"", ".", ".."}] or ["_"]
    if len(names) > 1 and names[0] == "media":
        # The visit's own folder of that name: one is enough.
        del names[0]
    path = "/".join((MEDIA_FOLDER, *names))
    return path if len(path) < LONGEST_PATH else f"{MEDIA_FOLDER}/{names[-1]}"


class Names:
    """The names that are taken in a dossier, whatever the case of their letters."""

    def __init__(self) -> None:
        self._taken = {SUMS.casefold()}

    def take(self, name: str) -> str:
        """Return a name that nothing has yet: the one that is wanted, or that one with a number."""
        path, number, free = PurePosixPath(name), 2, name
        while free.casefold() in self._taken:
            tail = f" ({number}){path.suffix}"
            stem = cut_to_bytes(path.name.removesuffix(path.suffix), LONGEST_BYTES - len(tail.encode()))
            free = str(path.with_name(f"{stem}{tail}"))
            number += 1
        self._taken.add(free.casefold())
        return free


def sums_text(entries: Iterable[Entry]) -> str:
    """Return the sums in the format of ``sha256sum``."""
    return "".join(f"{entry.sha256}  {entry.name}\n" for entry in entries)


def read_sums(text: str) -> dict[str, str]:
    """Return the sum of each name of a list in the format of ``sha256sum``; other lines are passed over."""
    lines = (_SUM_LINE.fullmatch(line.removeprefix("\ufeff")) for line in text.splitlines())
    return {line["name"]: line["sum"] for line in lines if line is not None}


def is_inside(name: str) -> bool:
    """Return whether a name of a list stays within the dossier."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name and ":" not in name


def differences(listed: dict[str, str], found: dict[str, str]) -> tuple[Said, ...]:
    """Return in sentences how what is found differs from what the sums say."""
    said: list[Said] = []
    for name, wanted in listed.items():
        if name not in found:
            said.append(Said(f"ไม่มีไฟล์ {name} ในแฟ้ม", f"{name} is missing from the dossier."))
        elif found[name] != wanted:
            said.append(Said(f"ไฟล์ {name} ถูกแก้ไขหลังทำแฟ้ม", f"{name} was changed after the dossier was made."))
    extra = [name for name in found if name not in listed and name != SUMS]
    said += (Said(f"ไฟล์ {name} ไม่อยู่ในสารบัญ", f"{name} is not in the list.") for name in extra)
    return tuple(said)


def edition_words(edition: Edition, language: Language = Language.THAI) -> str:
    """Return what an edition is called."""
    return EDITIONS[edition].sentence(language)
