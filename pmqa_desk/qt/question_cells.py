"""What the rows of the board say: when, at which item, who, what, and how it stands by shape and word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.criteria import category_name, tag_of
from pmqa_desk.domain.question_board import Group, GroupBy, Record
from pmqa_desk.domain.question_state import QuestionState, is_overdue, question_state
from pmqa_desk.domain.resolutions import resolution_text
from pmqa_desk.domain.visit import Note, Question
from pmqa_desk.qt.names import note_name, question_state_name
from pmqa_desk.qt.record_cells import RecordCells
from pmqa_desk.qt.rows_model import Cell

translate = QCoreApplication.translate

# Shape and colour of each state; the word says the same.
SIGNS = {
    QuestionState.ASKED: ("○", "danger"),
    QuestionState.ANSWERED: ("✓", "now"),
    QuestionState.FOLLOW_UP: ("▲", "warning"),
    QuestionState.PROMISED: ("▶", "warning"),
    QuestionState.HANDED_OVER: ("✓", "now"),
}


class QuestionCells(RecordCells):
    """Writes questions, and the notes of the board, and the heads of their groups."""

    def heads(self) -> tuple[str, ...]:
        """Return what stands over the columns."""
        return (
            translate("questions", "เวลา"),
            translate("questions", "ลำดับ"),
            translate("questions", "ผู้ถาม"),
            translate("questions", "เรื่อง"),
            translate("questions", "หมวด"),
            translate("questions", "สถานะ"),
        )

    def row(self, record: object) -> tuple[Cell, ...]:
        """Return the cells of one record."""
        assert isinstance(record, Question | Note)  # noqa: S101 - the board shows nothing else
        context, place = self._context, self.place_of(record)
        instant = record.asked_ms if isinstance(record, Question) else record.noted_ms
        asked_by, tag, tip = "", "", None
        if isinstance(record, Question):
            asked_by, tag = record.asked_by or "", tag_of(record.category, record.criterion)
            if record.category is not None:
                tip = context.figures(category_name(record.category, context.language))
        told = resolution_text(record) if isinstance(record, Note) else record.text
        number, title = place or ("–", translate("questions", "ไม่ผูกกับลำดับใด"))
        return (
            Cell(context.clock(instant)),
            Cell(context.figures(number), tip=title),
            Cell(asked_by),
            Cell(" ".join(told.split()), tip=told),
            Cell(context.figures(tag), tip=tip),
            self._state(record),
        )

    def head_of(self, group: Group, by: GroupBy, name: str) -> str:
        """Return what stands over a group: its name, how many there are, on how many something is to do."""
        # %1 is a number of questions.
        count = translate("questions", "%1 ข้อ").replace("%1", self._context.figures(len(group.questions)))
        text = f"{self.group_name(group, by, name)} · {count}"
        if group.unsettled and by is not GroupBy.STATE:
            # %1 is a number of questions.
            left = translate("questions", "ค้าง %1").replace("%1", self._context.figures(group.unsettled))
            text = f"{text} · {left}"
        return text

    def group_name(self, group: Group, by: GroupBy, name: str) -> str:
        """Return what a group is called; ``name`` is what somebody wrote for it."""
        if by is GroupBy.STATE:
            return question_state_name(QuestionState(group.key))
        if by is GroupBy.CATEGORY and group.key:
            return self._context.figures(category_name(int(group.key), self._context.language))
        if by is GroupBy.ITEM and group.key:
            number, title = self._places[group.key]
            return f"{self._context.figures(number)} {title}"
        nothing = {
            GroupBy.ASKER: translate("questions", "ไม่ระบุผู้ถาม"),
            GroupBy.CATEGORY: translate("questions", "ไม่ระบุหมวด"),
            GroupBy.ITEM: translate("questions", "ไม่ผูกกับลำดับใด"),
            GroupBy.AGENCY: translate("questions", "ไม่ระบุหน่วยงาน"),
        }
        return name or nothing[by]

    def _state(self, record: Record) -> Cell:
        if isinstance(record, Note):
            return Cell(note_name(record.kind))
        state = question_state(record)
        sign, tone = SIGNS[state]
        word = question_state_name(state)
        if state is QuestionState.PROMISED and record.due is not None:
            late = self._today is not None and is_overdue(record, self._today)
            if late:
                sign, tone = "▲", "danger"
            due = translate("questions", "เกินกำหนด %1") if late else translate("questions", "ส่งภายใน %1")
            word = due.replace("%1", self.near_day(record.due))
        return Cell(f"{sign} {word}", colour=self._context.look.colour(tone))
