"""Items of the programme as they travel by the clipboard, to another visit or another program."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from pmqa_desk.domain.durations import duration_figure
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.thai import Digits, in_digits
from pmqa_desk.domain.visit import Item, Visit
from pmqa_desk.domain.wire import visit_from_json, visit_to_json

MIME = "application/x-pmqa-items"


@dataclass(frozen=True, slots=True)
class Carried:
    """Items cut or copied, and the folder their media are relative to."""

    items: tuple[Item, ...]
    folder: str


def packed(items: tuple[Item, ...], folder: str) -> bytes:
    """Return items for the clipboard of this program."""
    data = visit_to_json(Visit(uid="clipboard", items=items))
    return json.dumps({"folder": folder, "items": data["items"]}, ensure_ascii=False).encode()


def unpacked(data: bytes) -> Carried:
    """Return the items that ``packed`` wrote."""
    try:
        found = json.loads(data.decode())
    except ValueError as fault:
        raise DeskError(
            "อ่านข้อมูลที่คัดลอกไม่ได้ โปรดคัดลอกลำดับอีกครั้ง", "What was copied cannot be read. Copy the items again."
        ) from fault
    folder = found.get("folder") if isinstance(found, dict) else None
    return Carried(visit_from_json(found).items, folder if isinstance(folder, str) else "")


def admitted(items: tuple[Item, ...], present: Collection[str], fresh: Callable[[], str]) -> tuple[Item, ...]:
    """Return items ready to be pasted: an identity in use is changed, one that was cut stays the same."""
    return tuple(replace(item, uid=fresh()) if item.uid in present else item for item in items)


def as_rows(items: tuple[Item, ...], starts: tuple[str, ...], digits: Digits = Digits.ARABIC) -> str:
    """Return items as rows with tabs, for a spreadsheet or a message; ``starts`` are their times as shown."""
    rows = []
    for item, start in zip(items, starts, strict=True):
        length = "" if item.duration_s is None else duration_figure(item.duration_s)
        cells = (item.number or "", start, item.title, item.agency or "", ", ".join(item.presenters), length)
        rows.append("\t".join(_one_line(cell) for cell in cells))
    return in_digits("\n".join(rows), digits)


def _one_line(text: str) -> str:
    return " ".join(text.split())
