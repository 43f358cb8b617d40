"""Edits of the directory of people: added, typed, moved by rank, taken out."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from pmqa_desk.domain.attendance_edits import move_people, presented_by
from pmqa_desk.domain.record_edits import drop_record, put_person
from pmqa_desk.domain.visit import Attendance, Person, Visit, new_uid
from pmqa_desk.qt.context import Context


class PeopleDeeds(QObject):
    """Does what the table asks; each deed is one step of undo."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def add(self, after: Person | None) -> str | None:
        """Add somebody without a name below another, in the same list; return who that is if it was done."""
        people = self._context.bridge.session.visit.people
        above = after or (people[-1] if people else None)
        person = Person(new_uid(), "", attendance=above.attendance if above else Attendance.MEMBER)
        place = len(people) if above is None else people.index(above) + 1
        whole = (*people[:place], person, *people[place:])
        done = self._edit(lambda visit: replace(visit, people=whole), self.tr("เพิ่มชื่อ"))
        return person.uid if done else None

    def type(self, uid: str, field: str, text: str) -> None:
        """Keep what was typed of a person; an empty name stays an empty name."""
        people = self._context.bridge.session.visit.people
        person = next((person for person in people if person.uid == uid), None)
        if person is None:
            return
        value: object = text if field == "name" else text or None
        # Any: each field of a person has its own type.
        changes: dict[str, Any] = {field: Attendance(text) if field == "attendance" else value}
        changed = replace(person, **changes)
        self._edit(lambda visit: put_person(visit, changed), self.tr("แก้รายชื่อ"))

    def move(self, uids: Collection[str], before_uid: str | None) -> bool:
        """Move people before another, or behind everybody."""
        return self._edit(lambda visit: move_people(visit, uids, before_uid), self.tr("เลื่อนชื่อ"))

    def delete(self, uids: Collection[str]) -> bool:
        """Take people out; of a presenter it is said that the programme still has the name."""
        visit = self._context.bridge.session.visit
        items = [number for uid in uids for number in presented_by(visit, uid)]

        def dropped(before: Visit) -> Visit:
            for uid in uids:
                before = drop_record(before, uid)
            return before

        if not self._edit(dropped, self.tr("ลบชื่อ")):
            return False
        if items:
            # {items} are numbers of items.
            text = self.tr("ลบชื่อแล้ว กำหนดการลำดับที่ {items} ยังมีชื่อนี้เป็นผู้นำเสนอ · Ctrl+Z เลิกทำ")
            self._context.bridge.told.emit(self._context.figures(text.replace("{items}", ", ".join(items))))
        return True

    def _edit(self, change: Callable[[Visit], Visit], label: str) -> bool:
        bridge = self._context.bridge
        return bridge.attempt(lambda: bridge.session.edit(change, label))
