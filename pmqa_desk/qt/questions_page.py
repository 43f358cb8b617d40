"""The questions page: the board of the day, the register of evidence, the question bank."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from pmqa_desk.domain.chat_text import promises_text
from pmqa_desk.domain.evidence_register import waited_for
from pmqa_desk.domain.wire import Whole
from pmqa_desk.qt.bank_list import BankList
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.copy_button import CopyButton
from pmqa_desk.qt.evidence_list import EvidenceList
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.question_board import QuestionBoard

# Padding and border of a segment, both sides.
SEGMENT_EDGES = 26


def no_other() -> None:
    """Read no other visit file: there is nobody to ask for one."""


class QuestionsPage(QWidget):
    """Shows one part at a time; the blue button adds what that part lists."""

    board_button: QPushButton
    evidence_button: QPushButton
    bank_button: QPushButton
    part_stack: QStackedWidget

    def __init__(
        self, context: Context, other: Callable[[], Whole | None] = no_other, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._other = other
        load_form(self, "questions_page.ui")
        self.board = QuestionBoard(context, self)
        self.evidence = EvidenceList(context, self)
        self.bank = BankList(context, self)
        parts: list[tuple[QPushButton, QWidget]] = [
            (self.board_button, self.board),
            (self.evidence_button, self.evidence),
            (self.bank_button, self.bank),
        ]
        self._parts = tuple(parts)
        self._copy_button = CopyButton(context, self._as_text, self)
        self._new_button = QPushButton(self)
        self._new_button.setProperty("role", "primary")
        context.look.set_icon(self._new_button, "plus", "on_action")
        for button, part in self._parts:
            self.part_stack.addWidget(part)
            button.clicked.connect(self._on_part_chosen)
        self.board_button.setChecked(True)
        self._new_button.clicked.connect(self._on_new_button_clicked)
        self.board.evidence_made.connect(self._on_evidence_made)
        self.bank.other_requested.connect(self._on_other_requested)
        context.bridge.visit_changed.connect(self._name_texts)
        self._name_texts()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("ประเด็นคำถาม")

    def place(self) -> str:
        """Return the line under the page's name."""
        return self.tr("คำถามของผู้ตรวจประเมิน เอกสารที่ขอ บันทึก และมติ")

    def head_buttons(self) -> list[QPushButton]:
        """Return the buttons of the page's head."""
        return [self._copy_button, self._new_button]

    def point_to(self, part: str) -> None:
        """Show the board, or the register of evidence."""
        self._show_part(self.evidence if part == "evidence" else self.board)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_new_button"):
            self._name_texts()

    def _name_texts(self) -> None:
        visit = self._context.bridge.session.visit
        evidence = self.tr("ทะเบียนเอกสารหลักฐาน")
        left = len(waited_for(visit))
        if left:
            # %1 is how many documents are still to be handed over.
            evidence = self.tr("ทะเบียนเอกสารหลักฐาน · ค้างส่ง %1").replace("%1", str(left))
        self.board_button.setText(self.tr("ประเด็นคำถาม"))
        self.bank_button.setText(self.tr("คลังคำถาม"))
        self.evidence_button.setText(self._context.figures(evidence))
        for button, _ in self._parts:
            # Chosen it is bold, and wider.
            bold = button.font()
            bold.setBold(True)
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + SEGMENT_EDGES)
        names: dict[QWidget | None, str] = {
            self.evidence: self.tr("เพิ่มเอกสารที่ขอ"),
            self.bank: self.tr("เพิ่มในคลัง"),
        }
        self._new_button.setText(names.get(self.part_stack.currentWidget(), self.tr("เพิ่มคำถาม")))
        self._copy_button.setToolTip(self.tr("คัดลอกสิ่งที่ต้องส่งผู้ตรวจประเมิน แยกตามหน่วยงาน เพื่อวางในแชต"))

    def _as_text(self) -> str:
        return promises_text(self._context.bridge.session.visit, self._context.digits)

    def _show_part(self, part: QWidget) -> None:
        for button, each in self._parts:
            button.setChecked(each is part)
        self.part_stack.setCurrentWidget(part)
        self._name_texts()

    def _on_part_chosen(self) -> None:
        self._show_part(next(part for button, part in self._parts if button.isChecked()))

    def _on_new_button_clicked(self) -> None:
        shown = self.part_stack.currentWidget()
        if shown is self.evidence:
            self.evidence.add()
        elif shown is self.bank:
            self.bank.add()
        else:
            self.board.add_question()

    def _on_other_requested(self) -> None:
        """Take up the bank and the questions of another visit file."""
        read: list[Whole | None] = []
        if not self._context.bridge.attempt(lambda: read.append(self._other())):
            return
        whole = read[0]
        if whole is not None:
            source = whole.visit.title or whole.visit.organisation
            self.bank.take_entries(whole.bank)
            self.bank.take_up(whole.visit.questions, whole.visit, source)

    def _on_evidence_made(self, uid: str) -> None:
        self._show_part(self.evidence)
        self.evidence.point_to(uid)
