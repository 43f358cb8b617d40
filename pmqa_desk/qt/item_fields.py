"""The fields of an item as the detail pane types them: texts to values, values to texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Final

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.item_status import with_medium
from pmqa_desk.domain.programme_edits import with_clock
from pmqa_desk.domain.thai import normalise
from pmqa_desk.domain.visit import Format, Item, Kind


def shown_text(item: Item, field: str) -> str:
    """Return a text field as the pane shows it."""
    texts = {
        "title": item.title,
        "agency": item.agency or "",
        "presenters": "\n".join(item.presenters),
        "script": item.script or "",
        "notes": item.notes or "",
    }
    return texts[field]


def means_same(item: Item, field: str, typed: str) -> bool:
    """Return whether a text being typed already stands in the item, blanks at its edges apart."""
    return changed(item, field, typed) == item


def changed(item: Item, field: str, value: object) -> Item:
    """Return the item with a field as typed."""
    return _CHANGES[field](item, value)


def field_label(field: str) -> str:
    """Return the name that undo gives to an edit of the field."""
    translate = QCoreApplication.translate
    labels = {
        "number": translate("item_fields", "แก้เลขลำดับ"),
        "title": translate("item_fields", "แก้ชื่อเรื่อง"),
        "agency": translate("item_fields", "แก้หน่วยงานรับผิดชอบ"),
        "presenters": translate("item_fields", "แก้ผู้นำเสนอ"),
        "script": translate("item_fields", "แก้คำกล่าวพิธีกร"),
        "section": translate("item_fields", "แก้ช่วง"),
        "length": translate("item_fields", "แก้เวลา"),
        "clock": translate("item_fields", "แก้เวลาเริ่ม"),
        "kind": translate("item_fields", "แก้ประเภท"),
        "format": translate("item_fields", "แก้รูปแบบ"),
        "media": translate("item_fields", "แก้สื่อนำเสนอ"),
        "notes": translate("item_fields", "แก้บันทึกของผู้ควบคุม"),
        "warning": translate("item_fields", "แก้เวลาเตือน"),
        "danger": translate("item_fields", "แก้เวลาขอให้สรุป"),
        "advance": translate("item_fields", "แก้การไปลำดับถัดไปเอง"),
        "protected": translate("item_fields", "แก้การเฉลี่ยเวลา"),
        "priority": translate("item_fields", "แก้ความสำคัญ"),
    }
    return labels[field]


def _one_line(value: object) -> str:
    return " ".join(normalise(str(value)).split())


def _lines(value: object) -> tuple[str, ...]:
    return tuple(line for line in normalise(str(value)).split("\n") if line)


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _length(item: Item, value: object) -> Item:
    return replace(item, duration_s=_whole(value))


def _clock(item: Item, value: object) -> Item:
    return with_clock(item, value if isinstance(value, time) else None)


_CHANGES: Final[dict[str, Callable[[Item, object], Item]]] = {
    "number": lambda item, value: replace(item, number=_one_line(value) or None),
    "title": lambda item, value: replace(item, title=_one_line(value)),
    "agency": lambda item, value: replace(item, agency=_one_line(value) or None),
    "presenters": lambda item, value: replace(item, presenters=_lines(value)),
    "script": lambda item, value: replace(item, script=normalise(str(value)).strip() or None),
    "section": lambda item, value: replace(item, section=_one_line(value) or None),
    "length": _length,
    "clock": _clock,
    "kind": lambda item, value: replace(item, kind=Kind(str(value))),
    "format": lambda item, value: replace(item, format=Format(str(value)) if value else None),
    "media": lambda item, value: with_medium(item, str(value) if value else None),
    "notes": lambda item, value: replace(item, notes=normalise(str(value)).strip() or None),
    "warning": lambda item, value: replace(item, warning_s=_whole(value)),
    "danger": lambda item, value: replace(item, danger_s=_whole(value)),
    "advance": lambda item, value: replace(item, advance=bool(value)),
    "protected": lambda item, value: replace(item, protected=None if value is None else bool(value)),
    "priority": lambda item, value: replace(item, priority=_whole(value)),
}
