"""What was assigned at all sessions, as a list shows and edits it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.attendance import name_key
from pmqa_desk.domain.owners import owners
from pmqa_desk.domain.preparation import Line
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.record_edits import drop_record, put_assignment
from pmqa_desk.domain.run_names import session_kind_title, session_of
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Assignment, SessionKind, Status, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.line_book import BookWords, Field, Group, Input, state_cell, status_choices
from pmqa_desk.qt.record_cells import near_day
from pmqa_desk.qt.record_table import Columns
from pmqa_desk.qt.rows_model import Cell

translate = QCoreApplication.translate


class AssignmentBook:
    """Groups assignments by who has them, the earliest due first."""

    fields = (
        Field("status", Input.CHOICE),
        Field("text", Input.TEXT),
        Field("item_uid", Input.CHOICE),
        Field("owner", Input.NAME),
        Field("due", Input.DATE),
    )
    columns = Columns(widest=1, names=(3,), titles=(2,))
    group_field = "item_uid"
    in_order = False

    def __init__(self, context: Context) -> None:
        self._context = context
        self._visit: Visit | None = None
        self._today = date.min

    def words(self) -> BookWords:
        """Return what the list says."""
        return BookWords(
            one=translate("assignment_book", "งานที่มอบหมาย"),
            group=translate("assignment_book", "เรื่องที่นำเสนอ"),
            every_group=translate("assignment_book", "ทุกผู้รับผิดชอบ"),
            owner=translate("assignment_book", "ผู้รับผิดชอบ"),
            find=translate("assignment_book", "ค้นงาน เรื่อง หรือผู้รับผิดชอบ (Ctrl+F)"),
            empty=translate(
                "assignment_book",
                "ยังไม่มีงานที่มอบหมาย เพิ่มที่นี่ว่าใครเตรียมเรื่องใดภายในวันใด หรือบันทึกระหว่างการประชุม แล้วจะแสดงรวมกันทุกครั้ง",
            ),
        )

    def heads(self) -> tuple[str, ...]:
        """Return what stands over the columns."""
        return (
            translate("assignment_book", "สถานะ"),
            translate("assignment_book", "งานที่มอบหมาย"),
            translate("assignment_book", "เรื่องที่นำเสนอ"),
            translate("assignment_book", "ผู้รับผิดชอบ"),
            translate("assignment_book", "กำหนดเสร็จ"),
        )

    def look(self, visit: Visit, today: date) -> bool:
        """Know visit and day; return whether cells that were written before may be no longer so."""
        old = self._visit
        same = old is not None and today == self._today and _places(old) == _places(visit)
        self._visit, self._today = visit, today
        return not same

    def cells(self, record: object) -> tuple[Cell, ...]:
        """Return the cells of one assignment."""
        assert isinstance(record, Assignment)  # noqa: S101 - the book shows nothing else
        place = dict(self.choices("item_uid")).get(record.item_uid) if record.item_uid else None
        return (
            state_cell(self._context, record, self._today),
            Cell(" ".join(record.text.split()), tip=self._given_at(record)),
            Cell(place or self._topic(record)),
            Cell(record.owner or ""),
            Cell("" if record.due is None else near_day(self._context, record.due, self._today)),
        )

    def lines(self, visit: Visit) -> tuple[Assignment, ...]:
        """Return all that was assigned."""
        return visit.assignments

    def groups(self, lines: Sequence[Line]) -> tuple[Group, ...]:
        """Return assignments by who has them; what nobody has comes last."""
        found: dict[str, list[Line]] = {}
        names: dict[str, str] = {}
        for line in sorted(lines, key=lambda line: line.due or date.max):
            owner = " ".join((_owner(line) or "").split())
            names.setdefault(name_key(owner), owner)
            found.setdefault(name_key(owner), []).append(line)
        nobody = translate("assignment_book", "ยังไม่ระบุผู้รับผิดชอบ")
        keys = sorted(found, key=lambda key: not key)
        return tuple(Group(key, names[key] or nobody, tuple(found[key])) for key in keys)

    def agency(self, line: Line) -> str:
        """Return nothing: an assignment has an owner alone."""
        del line
        return ""

    def agencies(self, visit: Visit) -> tuple[str, ...]:
        """Return nothing: assignments are filtered by owner."""
        del visit
        return ()

    def searched(self, line: Line) -> str:
        """Return the text in which an assignment is sought, folded."""
        place = self.cells(line)[2].text
        return fold_for_search("\n".join((line.text, _owner(line) or "", place)))

    def choices(self, field: str) -> tuple[tuple[str | None, str], ...]:
        """Return what a field may hold: values with their names."""
        if field == "status":
            return status_choices()
        items = () if self._visit is None else self._visit.items
        numbered = zip(item_numbers(items), items, strict=True)
        named = ((item.uid, f"{number} {item.title}".strip()) for number, item in numbered)
        none = (None, translate("assignment_book", "ไม่ผูกกับลำดับใด"))
        return (none, *((uid, self._context.figures(name)) for uid, name in named))

    def names(self, visit: Visit) -> tuple[str, ...]:
        """Return who may have something to do."""
        return owners(visit)

    def changed(self, visit: Visit, uids: Collection[str], field: str, value: object) -> Visit:
        """Return the visit with a field of these assignments set."""
        made = Status(str(value)) if field == "status" else value
        # Any: each field takes its own type.
        change: dict[str, Any] = {field: (made or "") if field == "text" else made or None}
        for each in visit.assignments:
            if each.uid in uids:
                visit = put_assignment(visit, replace(each, **change))
        return visit

    def added(self, visit: Visit, uid: str, after: Line | None, group: str | None) -> Visit:
        """Return the visit with an empty assignment of the same owner as another."""
        del group
        return put_assignment(visit, Assignment(uid, "", None if after is None else _owner(after)))

    def dropped(self, visit: Visit, uids: Collection[str]) -> Visit:
        """Return the visit without these assignments."""
        for uid in uids:
            visit = drop_record(visit, uid)
        return visit

    def stepped(self, visit: Visit, uids: Collection[str], shown: Sequence[str], by: int) -> Visit:
        """Return the visit as it is: assignments stand by their days."""
        del uids, shown, by
        return visit

    def _topic(self, record: Assignment) -> str:
        topics = () if self._visit is None else self._visit.topics
        return next((topic.title for topic in topics if topic.uid == record.topic_uid), "")

    def _given_at(self, record: Assignment) -> str:
        """Return the whole text, and at which session of the visit it was assigned."""
        session = self._session_of(record)
        if session is None:
            return record.text
        # %1 is the name of a meeting, a rehearsal or the visit.
        return f"{record.text}\n" + translate("assignment_book", "มอบหมายใน %1").replace("%1", session)

    def _session_of(self, record: Assignment) -> str | None:
        runs = {run.uid: run for run in self._context.bridge.session.runs}
        topics = {} if self._visit is None else {topic.uid: topic for topic in self._visit.topics}
        if self._visit is None or (record.run_uid not in runs and record.topic_uid not in topics):
            return None
        run, topic = runs.get(record.run_uid or ""), topics.get(record.topic_uid or "")
        uid = topic.session_uid if topic is not None else run.session_uid if run is not None else None
        session = session_of(self._visit, uid)
        kind = SessionKind.VISIT if session is None else session.kind
        return (session.name if session else None) or session_kind_title(kind, self._context.language)


def _owner(line: Line) -> str | None:
    return line.owner if isinstance(line, Assignment) else None


def _places(visit: Visit) -> tuple[object, ...]:
    return visit.items, visit.topics, visit.sessions
