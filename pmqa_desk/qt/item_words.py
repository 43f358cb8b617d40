"""The fields of an item in words, for whatever sets one item beside another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.thai import time_of_day
from pmqa_desk.domain.visit import Item, StartRule
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.names import format_name, kind_name

translate = QCoreApplication.translate


def field_name(field: str) -> str:
    """Return what a field of an item is called; a start goes with its rule."""
    names = {
        "number": translate("names", "ที่"),
        "title": translate("names", "ชื่อลำดับ"),
        "kind": translate("names", "ประเภท"),
        "date": translate("names", "วันที่"),
        "start_rule": translate("names", "เวลาเริ่ม"),
        "duration_s": translate("names", "ระยะเวลา"),
        "agency": translate("names", "หน่วยงาน"),
        "presenters": translate("names", "ผู้นำเสนอ"),
        "format": translate("names", "รูปแบบ"),
        "section": translate("names", "ช่วง"),
    }
    return names[field]


def field_text(item: Item, field: str, context: Context) -> str:
    """Return a field of an item as the screen says it; unknown is a dash."""
    if field == "start_rule":
        return _start(item, context)
    if field == "kind":
        return kind_name(item.kind)
    if field == "format":
        return "–" if item.format is None else format_name(item.format)
    if field == "date":
        return context.day(item.date, short=True)
    if field == "duration_s":
        return context.length(item.duration_s)
    if field == "presenters":
        return ", ".join(item.presenters) or "–"
    return context.figures(getattr(item, field) or "–")


def _start(item: Item, context: Context) -> str:
    if item.start_rule is StartRule.FIXED and item.start is not None:
        return time_of_day(item.start, context.digits, suffix=False)
    if item.start_rule is StartRule.FINISH_AT and item.finish is not None:
        # %1 is a time of day.
        text = translate("names", "จบ %1")
        return text.replace("%1", time_of_day(item.finish, context.digits, suffix=False))
    return translate("names", "ต่อจากลำดับก่อน")
