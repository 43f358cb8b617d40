"""The words of the timeline: what an entry is, when and where it was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from pmqa_desk.domain.run_log import Event, EventKind
from pmqa_desk.domain.timeline import Coming, Entry, EntryKind
from pmqa_desk.domain.topics import NumberedTopic
from pmqa_desk.domain.visit import Visit
from pmqa_desk.qt.context import Context

translate = QCoreApplication.translate
MINUTE_S = 60


class TimelineWords:
    """Knows the numbers of items and topics as they stood when the list was read."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._numbers: Mapping[str, str] = {}
        self._days: Mapping[str | None, date | None] = {}
        self._titles: Mapping[str, str] = {}
        self._topics: Mapping[str, NumberedTopic] = {}

    def know(self, visit: Visit, numbers: Mapping[str, str], topics: Mapping[str, NumberedTopic]) -> None:
        """Take the numbers of items and topics."""
        self._numbers, self._topics = numbers, topics
        self._days = {None: visit.date, **{each.uid: each.date for each in visit.sessions}}
        self._titles = {item.uid: item.title for item in visit.items}

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            translate("timeline", "วันที่"),
            translate("timeline", "เวลา"),
            translate("timeline", "ชนิด"),
            translate("timeline", "ลำดับ"),
            translate("timeline", "เรื่อง"),
        )

    def cell(self, entry: Entry, column: int) -> str:
        """Return what a cell shows."""
        context, at = self._context, entry.at_ms
        if column == 0:
            day = self._days.get(entry.session_uid) if at is None else context.date_of(at)
            return context.day(day, short=True)
        if column == 1:
            return context.clock(at)
        if column == 2:
            return self.kind_name(entry.kind)
        if column == 3:
            topic = self._topics.get(entry.topic_uid or "")
            number = topic.number if topic else self._numbers.get(entry.item_uid or "", "")
            return context.figures(number)
        return " ".join(self._told(entry).split())

    def tip(self, entry: Entry, column: int) -> str:
        """Return the whole of a cell."""
        topic = self._topics.get(entry.topic_uid or "")
        if column == 3:
            return topic.topic.title if topic else self._titles.get(entry.item_uid or "", "")
        return self._context.words.breakable(self._told(entry)) if column == 4 else self.cell(entry, column)

    def colour(self, entry: Entry) -> QColor:
        """Return the colour of a kind: what is resolved or given out stands out from what the run did."""
        tones = {
            EntryKind.RUN: "faint",
            EntryKind.RESOLUTION: "now",
            EntryKind.ASSIGNMENT: "warning",
            EntryKind.QUESTION: "next",
        }
        return self._context.look.colour(tones.get(entry.kind, "text"))

    def kind_name(self, kind: EntryKind) -> str:
        """Return what a kind of entry is called."""
        names = {
            EntryKind.RUN: translate("timeline", "การดำเนินรายการ"),
            EntryKind.QUESTION: translate("timeline", "คำถาม"),
            EntryKind.NOTE: translate("timeline", "บันทึก"),
            EntryKind.SUMMARY: translate("timeline", "สรุป"),
            EntryKind.RESOLUTION: translate("timeline", "มติ"),
            EntryKind.ADVICE: translate("timeline", "คำแนะนำ"),
            EntryKind.ASSIGNMENT: translate("timeline", "งานที่มอบหมาย"),
            EntryKind.EVIDENCE: translate("timeline", "เอกสารหลักฐาน"),
            EntryKind.ATTENDANCE: translate("timeline", "การเข้าประชุม"),
        }
        return names[kind]

    def _told(self, entry: Entry) -> str:
        if entry.event is not None:
            return f"{self._event_name(entry.event)} {entry.text}".strip()
        if entry.coming is not None:
            names = {
                Coming.ASKED: translate("timeline", "ขอ"),
                Coming.HANDED: translate("timeline", "ส่งมอบ"),
                Coming.ARRIVED: translate("timeline", "มาถึง"),
                Coming.LEFT: translate("timeline", "ออกจากห้อง"),
            }
            return f"{names[entry.coming]} {entry.text}".strip()
        if entry.kind is EntryKind.ASSIGNMENT and entry.more:
            return f"{entry.text} ({entry.more})"
        return entry.text

    def _event_name(self, event: Event) -> str:
        names = {
            EventKind.STARTED: translate("timeline", "เริ่ม"),
            EventKind.FINISHED: translate("timeline", "จบ"),
            EventKind.SKIPPED: translate("timeline", "ข้าม"),
            EventKind.PAUSED: translate("timeline", "หยุดเวลา"),
            EventKind.RESUMED: translate("timeline", "เดินเวลาต่อ"),
            EventKind.TIME_ADDED: self._added(event.seconds or 0),
            EventKind.EDITED: translate("timeline", "แก้กำหนดการ"),
            EventKind.RESHARED: translate("timeline", "เฉลี่ยเวลาใหม่"),
            EventKind.HELD: translate("timeline", "หยุดเวลาตั้งแต่โปรแกรมหยุดทำงาน"),
            EventKind.BACKDATED: translate("timeline", "แก้เวลาเริ่ม"),
            EventKind.CLOCK_CHANGED: translate("timeline", "นาฬิกาของเครื่องถูกปรับ"),
            EventKind.RESET: translate("timeline", "เริ่มใหม่ทั้งหมด"),
            EventKind.UNDONE: translate("timeline", "เลิกทำ"),
            EventKind.ENDED: translate("timeline", "จบการดำเนินรายการ"),
        }
        return names[event.kind]

    def _added(self, seconds: int) -> str:
        text = translate("timeline", "เพิ่มเวลา {count} นาที")
        if seconds < 0:
            text = translate("timeline", "ลดเวลา {count} นาที")
        return self._context.figures(text.replace("{count}", str(abs(seconds) // MINUTE_S)))
