"""The words of minutes at one moment: packed to be kept, unpacked to be shown, compared and restored."""

from __future__ import annotations

import base64
import dataclasses
import json
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, Final

from pmqa_desk.domain.blocks import (
    Align,
    Block,
    Column,
    Decision,
    Heading,
    Paragraph,
    Picture,
    Run,
    Signature,
    Table,
    plain,
)
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.named_blocks import Named
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits, arabic

_KINDS: Final[Mapping[str, type]] = {
    kind.__name__: kind for kind in (Heading, Paragraph, Table, Decision, Signature, Picture)
}
# A photograph is its file: only where it stands is kept with the words.
_PICTURE: Final = {"png": "", "width": 1, "height": 1}
# The highest level takes twice as long and saves a twentieth.
_PRESSED: Final = 6
_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {  # Any: what JSON holds
    "runs": lambda runs: tuple(Run(**run) for run in runs),
    "columns": lambda columns: tuple(Column(**{**c, "align": Align(c["align"])}) for c in columns),
    "rows": lambda rows: tuple(tuple(row) for row in rows),
    "align": Align,
}
# What reading raises where the text is not what was kept.
_DAMAGES: Final = (ValueError, KeyError, TypeError, AttributeError, zlib.error)


class Change(StrEnum):
    """What became of a line between two revisions."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a comparison."""

    change: Change
    text: str


def packed(editions: Mapping[Edition, Sequence[Named]]) -> str:
    """Return the words of each edition as one text; they are to be in Thai digits."""
    return _packed(
        {
            edition.value: [[part.name, type(part.block).__name__, _fields(part.block)] for part in parts]
            for edition, parts in editions.items()
        }
    )


def only(content: str, edition: Edition) -> str:
    """Return what ``packed`` made with the words of one edition alone; of what is damaged, nothing."""
    try:
        told = _told(content)[edition.value]
    except _DAMAGES:
        return ""
    return _packed({edition.value: told})


def unpacked(
    content: str,
    edition: Edition,
    digits: Digits = Digits.THAI,
    pictures: Mapping[str, Picture] | None = None,
) -> tuple[Named, ...]:
    """Return the words of one edition; ``pictures`` are photographs by their identity.

    Raises:
        DeskError: the text is not what ``packed`` made.
    """
    try:
        told = _told(content)[edition.value]
        parts = [Named(str(name), _read(_KINDS[kind], fields)) for name, kind, fields in told]
    except _DAMAGES as damage:
        raise DeskError(
            "ฉบับที่เก็บไว้ของรายงานการประชุมเสียหาย อ่านไม่ได้ กรุณาเปิดสำเนาสำรองของไฟล์งาน",
            "This kept revision of the minutes is damaged. Open a backup of the file.",
        ) from damage
    shown = (_pictured(part, pictures or {}) for part in parts)
    kept = tuple(part for part in shown if part is not None)
    return kept if digits is Digits.THAI else tuple(Named(part.name, _arabic(part.block)) for part in kept)


def compared(before: Iterable[Block], after: Iterable[Block]) -> tuple[Line, ...]:
    """Return two revisions line by line: what is the same, what went, what is new."""
    old, new = plain(before).split("\n"), plain(after).split("\n")
    lines: list[Line] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            lines += [Line(Change.SAME, text) for text in old[a:b]]
            continue
        lines += [Line(Change.GONE, text) for text in old[a:b]]
        lines += [Line(Change.NEW, text) for text in new[c:d]]
    return tuple(lines)


def _packed(told: Mapping[str, Any]) -> str:
    raw = json.dumps(told, ensure_ascii=False, separators=(",", ":"), default=_fields).encode()
    return base64.b85encode(zlib.compress(raw, _PRESSED)).decode("ascii")


def _told(content: str) -> Any:  # noqa: ANN401 - what JSON holds
    return json.loads(zlib.decompress(base64.b85decode(content)))


def _fields(value: Any) -> dict[str, Any]:  # noqa: ANN401 - a block, or a run or column of one
    values = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    return {**values, **_PICTURE} if isinstance(value, Picture) else values


def _read(kind: type, fields: Mapping[str, Any]) -> Block:
    """Return a block from its fields; one that a later version added is left out, one it lacks is usual."""
    known = {field.name for field in dataclasses.fields(kind)}
    values = {name: _READERS.get(name, _same)(value) for name, value in fields.items() if name in known}
    block: Block = kind(**values)
    return block


def _same(value: Any) -> Any:  # noqa: ANN401 - what JSON holds
    return value


def _pictured(part: Named, pictures: Mapping[str, Picture]) -> Named | None:
    if not isinstance(part.block, Picture):
        return part
    found = pictures.get(part.name.partition(":")[2])
    return None if found is None else Named(part.name, replace(found, alt=part.block.alt))


def _arabic(block: Block) -> Block:
    match block:
        case Heading() | Decision():
            return replace(block, text=arabic(block.text))
        case Paragraph():
            return replace(block, runs=tuple(replace(run, text=arabic(run.text)) for run in block.runs))
        case Table():
            return replace(block, rows=tuple(tuple(map(arabic, row)) for row in block.rows))
        case Signature():
            return replace(block, name=arabic(block.name or ""), position=arabic(block.position or ""))
        case _:
            return block
