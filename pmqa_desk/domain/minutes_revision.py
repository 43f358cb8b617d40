"""The words of minutes at one moment: packed to be kept, unpacked to be shown, compared and restored."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
from pmqa_desk.domain.named_blocks import PHOTO, PHOTOS, Named
from pmqa_desk.domain.packing import DAMAGES, pack, unpack
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits, arabic

_KINDS: Final[Mapping[str, type]] = {
    kind.__name__: kind for kind in (Heading, Paragraph, Table, Decision, Signature, Picture)
}
_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {  # Any: what JSON holds
    "runs": lambda runs: tuple(Run(**run) for run in runs),
    "columns": lambda columns: tuple(Column(**{**c, "align": Align(c["align"])}) for c in columns),
    "rows": lambda rows: tuple(tuple(row) for row in rows),
    "align": Align,
}


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
    return pack(
        {
            edition.value: [[part.name, type(part.block).__name__, _fields(part.block)] for part in parts]
            for edition, parts in editions.items()
        },
        _fields,
    )


def only(content: str, edition: Edition) -> str:
    """Return what ``packed`` made with the words of one edition alone; of what is damaged, nothing."""
    try:
        told = unpack(content)[edition.value]
    except DAMAGES:
        return ""
    return pack({edition.value: told})


def unpacked(
    content: str,
    edition: Edition,
    digits: Digits = Digits.THAI,
    pictures: Mapping[str, Picture] | None = None,
) -> tuple[Named, ...]:
    """Return the words of one edition; ``pictures`` are photographs by their identity.

    The caption of one that is not among them goes with it; without any ``pictures`` only words are wanted.

    Raises:
        DeskError: the text is not what ``packed`` made.
    """
    try:
        told = unpack(content)[edition.value]
        parts = [Named(str(name), _read(_KINDS[kind], fields)) for name, kind, fields in told]
    except DAMAGES as damage:
        raise DeskError(
            "ฉบับที่เก็บไว้ของรายงานการประชุมเสียหาย อ่านไม่ได้ กรุณาเปิดสำเนาสำรองของไฟล์งาน",
            "This kept revision of the minutes is damaged. Open a backup of the file.",
        ) from damage
    kept = _pictured(parts, pictures)
    return kept if digits is Digits.THAI else tuple(Named(part.name, _arabic(part.block)) for part in kept)


def compared(before: Iterable[Block], after: Iterable[Block]) -> tuple[Line, ...]:
    """Return two revisions line by line: what is the same, what went, what is new."""
    old, new = plain(before).split("\n"), plain(after).split("\n")
    lines: list[Line] = []
    a = c = 0
    # Minutes have the same blank under every question: lines that stand once hold the others in their place.
    for b, d in (*_held(old, new), (len(old), len(new))):
        lines += _between(old[a:b], new[c:d])
        a, c = b, d
    return tuple(lines)


def _held(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where lines that stand once in both revisions, and in the same order, are in each."""
    once = _once(old) & _once(new)
    mine = [place for place, line in enumerate(old) if line in once]
    theirs = [place for place, line in enumerate(new) if line in once]
    matcher = SequenceMatcher(None, [old[n] for n in mine], [new[n] for n in theirs], autojunk=False)
    for match in matcher.get_matching_blocks():
        for step in range(match.size):
            yield mine[match.a + step], theirs[match.b + step]


def _once(lines: Sequence[str]) -> set[str]:
    return {line for line, count in Counter(lines).items() if count == 1}


def _between(old: Sequence[str], new: Sequence[str]) -> Iterator[Line]:
    if old == new:
        yield from (Line(Change.SAME, text) for text in old)
        return
    for tag, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes():
        if tag == "equal":
            yield from (Line(Change.SAME, text) for text in old[a:b])
            continue
        yield from (Line(Change.GONE, text) for text in old[a:b])
        yield from (Line(Change.NEW, text) for text in new[c:d])


def _fields(value: Any) -> dict[str, Any]:  # noqa: ANN401 - a block, or a run or column of one
    if isinstance(value, Picture):
        # A photograph is its file: only where it stands is kept with the words.
        return {"alt": value.alt}
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}


def _read(kind: type, fields: Mapping[str, Any]) -> Block:
    """Return a block from its fields; one that a later version added is left out, one it lacks is usual."""
    if kind is Picture:
        return Picture(b"", 1, 1, str(fields["alt"]))
    known = {field.name for field in dataclasses.fields(kind)}
    values = {name: _READERS.get(name, _same)(value) for name, value in fields.items() if name in known}
    block: Block = kind(**values)
    return block


def _same(value: Any) -> Any:  # noqa: ANN401 - what JSON holds
    return value


def _pictured(parts: Sequence[Named], pictures: Mapping[str, Picture] | None) -> tuple[Named, ...]:
    """Return the parts with their photographs, those that are not there left out."""
    known = pictures or {}
    found: list[Named] = []
    for part in parts:
        uid = part.name.removeprefix(PHOTO).partition("/")[0]
        if isinstance(part.block, Picture):
            if uid in known:
                found.append(Named(part.name, replace(known[uid], alt=part.block.alt)))
        elif pictures is None or not part.name.startswith(PHOTO) or uid in known:
            found.append(part)
    if pictures is not None and not any(isinstance(part.block, Picture) for part in found):
        found = [part for part in found if part.name != PHOTOS]
    return tuple(found)


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
