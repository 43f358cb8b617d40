"""The board of the day: every question with who asked it, whose it is and how it stands, and the notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTableView, QWidget
from typing_extensions import override

from pmqa_desk.domain.question_board import Board, GroupBy, Record, holds, searched
from pmqa_desk.domain.question_edits import change_questions, drop_records, evidence_for
from pmqa_desk.domain.question_state import QuestionState, is_overdue, put_in_state, question_state
from pmqa_desk.domain.record_edits import put_evidence, put_question
from pmqa_desk.domain.visit import Question, Visit, new_uid
from pmqa_desk.qt.bank_links import BankLinks
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.list_rows import Head, Known, RecordRows
from pmqa_desk.qt.question_cells import QuestionCells
from pmqa_desk.qt.question_filter import QuestionFilter, lets_through
from pmqa_desk.qt.record_form import RecordForm
from pmqa_desk.qt.record_table import Columns, RecordTable, plain_key

# The figures that put what is chosen in the list in a state.
STATES: dict[int | None, QuestionState] = dict(enumerate(QuestionState, 1))
COLUMNS = Columns(widest=3, names=(2,), spare=(4,))
# What a head says needs no column.
TOLD = {GroupBy.ITEM: (1,), GroupBy.ASKER: (2,)}


class QuestionBoard(QWidget):
    """Finds and groups what was recorded; the chosen records are edited beside the list as one types."""

    filter_place: QHBoxLayout
    body_stack: QStackedWidget
    empty_page: QWidget
    empty_icon_label: QLabel
    empty_label: QLabel
    record_page: QWidget
    record_layout: QHBoxLayout
    record_view: QTableView
    sum_label: ElidedLabel
    key_label: ElidedLabel

    evidence_made = Signal(str)
    """Evidence was made from a question; its identity."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cells = QuestionCells(context)
        self._texts: dict[str, tuple[Record, str]] = {}
        self._shown_once = False
        load_form(self, "question_board.ui", ElidedLabel)
        self.filter = QuestionFilter(context, self)
        self.filter_place.addWidget(self.filter)
        self.form = RecordForm(context, self)
        self.record_layout.addWidget(self.form)
        self.rows = RecordRows(self._cells.row, self)
        self.table = RecordTable(self.record_view, self.rows, COLUMNS, self)
        context.look.set_icon(self.empty_icon_label, "comment-question-outline", "faint", 48)
        self.links = BankLinks(context, self)
        self._connect()
        self.refresh()

    @property
    def chosen(self) -> tuple[Question, ...]:
        """Return the chosen questions."""
        return tuple(each for each in self.form.shown if isinstance(each, Question))

    def add_question(self) -> None:
        """Add a question outside of the run's own line, and let it be typed."""
        runs = self._context.bridge.session.runs
        question = Question(new_uid(), "", run_uid=runs[-1].uid if runs else None)
        session, label = self._context.bridge.session, self.tr("เพิ่มคำถาม")
        self.filter.show_all_questions()
        edit = lambda: session.edit(lambda visit: put_question(visit, question), label)  # noqa: E731 - one deed
        if self._context.bridge.attempt(edit):
            self.table.choose((question.uid,))
            self.refresh()
            self.form.text_edit.setFocus()

    def refresh(self) -> None:
        """Show what is wanted as the visit has it."""
        visit, today = self._visit, self._context.bridge.session.today()
        old = self._cells.look(visit, today)
        records = sorted(_records(visit), key=_instant)
        shown = self._wanted(records)
        self.table.leave_out(TOLD.get(self.filter.group_by, ()))
        if self.rows.show(self._cells.heads(), self._grouped(shown)):
            self.table.settle()
        elif not self.table.uids:
            self.table.mark_first()
        if old:
            self.rows.retell()
        self.body_stack.setCurrentWidget(self.record_page if records else self.empty_page)
        sentence = self.tr("ยังไม่มีคำถาม กด F7 ระหว่างดำเนินรายการเพื่อจดคำถาม")
        self.empty_label.setText(self._context.words.breakable(sentence))
        self._show_sums(visit)
        self._show_chosen()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "table"):
            self.filter.name_texts()
            self.rows.retell()
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_once = True
        for record in _records(self._visit):
            # Folded once when the page is opened, lest the first letter of a search waits for thousands.
            self._text(record)
        self.refresh()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _connect(self) -> None:
        self._context.bridge.visit_changed.connect(self._on_visit_changed)
        self.filter.changed.connect(self._on_filter_changed)
        self.table.chosen_changed.connect(self._show_chosen)
        self.record_view.installEventFilter(self)
        form = self.form
        form.state_wished.connect(self._put_in_state)
        form.next_button.clicked.connect(self._on_next_clicked)
        form.delete_button.clicked.connect(self._delete)
        form.evidence_button.clicked.connect(self._ask_for_evidence)
        form.bank_button.clicked.connect(self._ask_bank)
        form.untie_button.clicked.connect(self._untie)
        self._context.bridge.bank_changed.connect(self._on_visit_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            shortcut = QShortcut(QKeySequence(keys), self, context=within)
            shortcut.activated.connect(self._on_next_clicked)

    def _wanted(self, records: Sequence[Record]) -> list[Record]:
        lets, words = lets_through(self.filter.shown, self._context.bridge.session.today()), self.filter.words
        # What is chosen stays while it is edited, even where the edit takes it out of the filter.
        kept = set(self.table.uids)
        return [
            each
            for each in records
            if each.uid in kept or (lets(each) and (not words or holds(self._text(each), words)))
        ]

    def _text(self, record: Record) -> str:
        known = self._texts.get(record.uid)
        if known is None or known[0] is not record:
            known = self._texts[record.uid] = (record, searched(record))
        return known[1]

    def _grouped(self, shown: Sequence[Record]) -> list[Head | Known]:
        by = self.filter.group_by
        if by is GroupBy.TIME:
            self.filter.show_parts(())
            return [*shown]
        board = Board(self._visit)
        groups = board.groups((each for each in shown if isinstance(each, Question)), by)
        heads = {group.key: self._cells.head_of(group, by, board.name_of(group, by)) for group in groups}
        self.filter.show_parts(tuple(heads.items()))
        colour = self._context.look.colour("next")
        rows: list[Head | Known] = []
        for group in groups:
            if self.filter.part in {None, group.key}:
                rows += [Head(heads[group.key], colour), *group.questions]
        return rows

    def _show_sums(self, visit: Visit) -> None:
        count = dict.fromkeys(QuestionState, 0)
        for question in visit.questions:
            count[question_state(question)] += 1
        today = self._context.bridge.session.today()
        late = sum(is_overdue(question, today) for question in visit.questions)
        # %1 questions, %2 of them without an answer, %3 to be followed up, %4 promised, %5 of these overdue.
        text = self.tr("คำถาม %1 ข้อ ยังไม่ได้ตอบ %2 ต้องติดตาม %3 รับว่าจะส่ง %4 เกินกำหนด %5")
        asked, follow_up = count[QuestionState.ASKED], count[QuestionState.FOLLOW_UP]
        figures = (len(visit.questions), asked, follow_up, count[QuestionState.PROMISED], late)
        for place, figure in enumerate(figures, 1):
            text = text.replace(f"%{place}", self._context.figures(figure))
        self.sum_label.show_text(text if visit.questions or visit.notes else "")
        keys = self.tr("ในรายการ: 1–5 สถานะ · E ขอเอกสาร · B คลัง · N เพิ่ม · Del ลบ")
        self.key_label.show_text(self._context.figures(keys) if visit.questions else "")

    def _show_chosen(self) -> None:
        known = {each.uid: each for each in _records(self._visit)}
        records = [known[uid] for uid in self.table.uids if uid in known]
        if len(records) > 1:
            records = [each for each in records if isinstance(each, Question)]
        place = self._cells.place_of(records[0]) if records else None
        self.form.show_records(records, place)
        chosen = self.chosen
        self.form.show_link(self.links.linked(chosen[0]) if len(chosen) == 1 else None)

    def _key(self, event: QKeyEvent) -> bool:
        """Do with a key in the list what it does there, whatever layout is on."""
        key = plain_key(event)
        if key in STATES:
            self._put_in_state(STATES[key])
            return True
        deeds: dict[int | None, Callable[[], None]] = {
            Qt.Key.Key_F: self._follow_up,
            Qt.Key.Key_E: self._ask_for_evidence,
            Qt.Key.Key_B: self._ask_bank,
            Qt.Key.Key_N: self.add_question,
            Qt.Key.Key_Delete: self._delete,
            Qt.Key.Key_Return: self.form.text_edit.setFocus,
        }
        deed = deeds.get(key)
        if deed is not None:
            deed()
        return deed is not None

    def _follow_up(self) -> None:
        self._put_in_state(QuestionState.FOLLOW_UP)

    def _put_in_state(self, state: QuestionState) -> None:
        uids = [each.uid for each in self.chosen]
        session, label = self._context.bridge.session, self.tr("แก้สถานะคำถาม")
        now = session.now_ms()
        done = self._context.bridge.attempt(
            lambda: session.edit(
                lambda visit: change_questions(visit, uids, lambda each: put_in_state(each, state, now)),
                label,
            )
        )
        if not done and state is QuestionState.PROMISED:
            self.form.due_edit.setFocus()
        elif not done and state is QuestionState.ANSWERED:
            self.form.answer_edit.setFocus()

    def _ask_for_evidence(self) -> None:
        if len(self.chosen) != 1:
            return
        question, session = self.chosen[0], self._context.bridge.session
        owner = Board(self._visit).agency_of(question) or None
        made = evidence_for(question, " ".join(question.text.split()), session.now_ms(), owner)
        label = self.tr("ขอเอกสาร")
        if self._context.bridge.attempt(lambda: session.edit(lambda visit: put_evidence(visit, made), label)):
            self.evidence_made.emit(made.uid)

    def _ask_bank(self) -> None:
        if len(self.chosen) == 1:
            self.links.ask(self.chosen[0])

    def _untie(self) -> None:
        for question in self.chosen:
            self.links.untie(question)

    def _delete(self) -> None:
        uids, session, label = self.table.uids, self._context.bridge.session, self.tr("ลบเรื่องที่จดไว้")
        if uids:
            self._context.bridge.attempt(lambda: session.edit(lambda visit: drop_records(visit, uids), label))

    def _on_visit_changed(self) -> None:
        # Out of sight it is shown anew when it comes into sight: a run on the console does not wait for it.
        if self.isVisible() or not self._shown_once:
            self.refresh()

    def _on_filter_changed(self) -> None:
        self.table.forget()
        self.refresh()

    def _on_next_clicked(self) -> None:
        if self.table.choose_next():
            self.form.text_edit.setFocus()


def _records(visit: Visit) -> list[Record]:
    return [*visit.questions, *visit.notes]


def _instant(record: Record) -> int:
    instant = record.asked_ms if isinstance(record, Question) else record.noted_ms
    return instant or 0
