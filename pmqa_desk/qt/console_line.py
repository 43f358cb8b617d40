"""The line at the console's foot: a question, note, resolution or action of this moment, kept with Enter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import NoteKind, Question, Resolution
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.line_cards import DeedCard, LineKind, QuestionCard
from pmqa_desk.qt.line_kinds import KindButtons
from pmqa_desk.qt.name_edit import NameEdit

# Typing is on the disk this long after the last key.
DRAFT_MS = 150
DRAFT = "console-line"


@dataclass(frozen=True, slots=True)
class Skipped:
    """An item whose skip may be given its reason."""

    uid: str
    name: str


class LineBar(QFrame):
    """One line, and above it a card with what more there is to a question, a resolution or an action."""

    question_button: QPushButton
    note_button: QPushButton
    resolution_button: QPushButton
    action_button: QPushButton
    evidence_button: QPushButton
    summary_button: QPushButton
    line_edit: QLineEdit
    saved_icon: QLabel
    saved_label: QLabel
    people_button: QPushButton

    kept = Signal()
    """A line was kept."""
    left = Signal()
    """The line was left: keys are the console's again."""
    summary_wanted = Signal()
    """The summary of what runs is to be written: that is a field of its own."""
    reason_kept = Signal(str)
    """The reason of a skip was kept; what the item is called."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        load_form(self, "line_bar.ui")
        self.card = QuestionCard(context, parent)
        self.deed_card = DeedCard(context, parent)
        self._cards: tuple[QuestionCard | DeedCard, ...] = (self.card, self.deed_card)
        self._card_width = 420
        self._kind = LineKind.QUESTION
        self._offered: Skipped | None = None
        self._reason: Skipped | None = None
        self._bank_uid: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._timer.timeout.connect(self.keep_drafts)
        self._buttons = {
            LineKind.QUESTION: self.question_button,
            LineKind.NOTE: self.note_button,
            LineKind.RESOLUTION: self.resolution_button,
            LineKind.ACTION: self.action_button,
            LineKind.EVIDENCE: self.evidence_button,
        }
        self._kinds = KindButtons(context.preferences, self, self.line_edit)
        self._fields = {"": self.line_edit, **self.card.fields, **self.deed_card.fields}
        for card in self._cards:
            for before, after in pairwise((self.line_edit, *card.stops)):
                QWidget.setTabOrder(before, after)
        self._wear()
        self._connect()
        self._restore()
        self._show_saved()

    @property
    def kind(self) -> LineKind:
        """Return what the line will become."""
        return self._kind

    def write(self, kind: LineKind) -> None:
        """Let the line become a ``kind``; its text stays, and it has the focus.

        Right after a skip a note is its reason; asked for once more it is a plain note.
        """
        asked = kind is LineKind.NOTE and self._reason is None
        self._reason = self._offered if asked else None
        self.choose(kind)
        # A reason that selects nothing: the next letter goes on, it does not take the place of what is there.
        self.line_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line_edit.end(False)

    def choose(self, kind: LineKind) -> None:
        """Let the line become a ``kind`` without taking the focus."""
        self._kind = kind
        for each, button in self._buttons.items():
            button.setChecked(each is kind)
        self._show_kind()
        self.keep_drafts()

    def offer_reason(self, skipped: Skipped | None) -> None:
        """Let the next note be why an item was skipped, or a plain note again; one being written stays."""
        self._offered = skipped

    def leave(self) -> None:
        """Leave the line; what was typed stays, as a draft."""
        self._reason = None
        self.keep_drafts()
        self._show_kind()
        self.left.emit()

    @property
    def typed(self) -> bool:
        """Return whether something is typed that is not kept yet."""
        return any(field.text() for field in self._fields.values()) or self.deed_card.word is not None

    @property
    def writing(self) -> bool:
        """Return whether the line or a card of it has the keys."""
        stops = (stop for card in self._cards for stop in card.stops)
        return any(each.hasFocus() for each in (self.line_edit, *stops))

    def place(self, width: int) -> None:
        """Let the cards lie above the line, so wide, over the list of the run."""
        self._card_width = width
        form = self.window()
        for card in self._cards:
            card.setFixedWidth(width)
            card.adjustSize()
            card.move(form.width() - width - 12, self.y() - 8 - card.height())

    def take(self, question: Question) -> None:
        """Write a question met before into the line, with its answer; what was typed there is gone."""
        self._bank_uid = question.bank_uid
        self.line_edit.setText(question.text.replace("\n", " "))
        self.card.answer_edit.setText((question.answer or "").replace("\n", " "))
        self.card.answered_by_edit.setText(question.answered_by or "")
        self.write(LineKind.QUESTION)

    def keep(self) -> None:
        """Keep the line in the visit, and make room for the next."""
        text = self.line_edit.text().strip()
        if not self._is_whole(text):
            return
        if not self._context.bridge.attempt(lambda: self._record(text)):
            return
        self._bank_uid = None
        self.line_edit.clear()
        for card in self._cards:
            card.clear()
        self.keep_drafts()
        self.line_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.kept.emit()

    def keep_drafts(self) -> None:
        """Keep what is typed at this moment, so that no end of the program loses it."""
        self._timer.stop()
        drafts = {DRAFT + part: field.text() for part, field in self._fields.items()}
        typed = self.typed
        drafts[DRAFT + "-kind"] = self._kind.value if typed else ""
        drafts[DRAFT + "-bank"] = self._bank_uid or ""
        for card in self._cards:
            drafts |= {DRAFT + part: mark if typed else "" for part, mark in card.marks().items()}
        session = self._context.bridge.session
        known = session.drafts()
        for name, text in drafts.items():
            if known.get(name, "") != text:
                self._context.bridge.attempt(partial(session.keep_draft, name, text))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep with Enter from any of the fields; the card shows while one of them has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if not (isinstance(watched, NameEdit) and watched.choose()):
                    self.keep()
                return True
            if self._kind is LineKind.RESOLUTION and self.deed_card.word_row.take_number(event):
                return True
        elif event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            QTimer.singleShot(0, self, self._show_kind)
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._kinds.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_buttons"):
            self._show_kind()
            self._show_saved()

    def _wear(self) -> None:
        look = self._context.look
        look.set_icon(self.question_button, "comment-question-outline")
        look.set_icon(self.note_button, "note-plus-outline")
        look.set_icon(self.resolution_button, "gavel")
        look.set_icon(self.action_button, "clipboard-check-outline")
        look.set_icon(self.evidence_button, "file-document-outline")
        look.set_icon(self.summary_button, "text-box-outline")
        look.set_icon(self.saved_icon, "content-save-check-outline", "now", 18)

    def _connect(self) -> None:
        self.question_button.clicked.connect(self._on_question_clicked)
        self.note_button.clicked.connect(self._on_note_clicked)
        self.resolution_button.clicked.connect(self._on_resolution_clicked)
        self.action_button.clicked.connect(self._on_action_clicked)
        self.evidence_button.clicked.connect(self._on_evidence_clicked)
        self.line_edit.textEdited.connect(self._on_line_edited)
        self.summary_button.clicked.connect(self.summary_wanted)
        for field in self._fields.values():
            field.textEdited.connect(self._on_typed)
        for card in self._cards:
            card.changed.connect(self._on_card_changed)
            for stop in card.stops:
                stop.installEventFilter(self)
        self.line_edit.installEventFilter(self)
        self._context.bridge.visit_changed.connect(self._show_saved)
        self._context.bridge.run_changed.connect(self._show_saved)
        self._context.preferences.changed.connect(self._show_kind)

    def _on_question_clicked(self) -> None:
        self.write(LineKind.QUESTION)

    def _on_note_clicked(self) -> None:
        self.write(LineKind.NOTE)

    def _on_resolution_clicked(self) -> None:
        self.write(LineKind.RESOLUTION)

    def _on_action_clicked(self) -> None:
        self.write(LineKind.ACTION)

    def _on_evidence_clicked(self) -> None:
        self.write(LineKind.EVIDENCE)

    def _on_line_edited(self, text: str) -> None:
        if len(text.strip()) <= 1:
            # Emptied or written over: another question begins, which is not that of the bank.
            self._bank_uid = None

    def _on_typed(self) -> None:
        """Keep soon what is typed; who types without a pause waits no longer for it."""
        if not self._timer.isActive():
            self._timer.start()

    def _on_card_changed(self) -> None:
        self._on_typed()
        self._show_kind()

    def _restore(self) -> None:
        """Show what was typed when the program last ended."""
        drafts = self._context.bridge.session.drafts()
        mine = {name.removeprefix(DRAFT): text for name, text in drafts.items() if name.startswith(DRAFT)}
        self.line_edit.setText(mine.get("", ""))
        self._bank_uid = mine.get("-bank") or None
        for card in self._cards:
            card.restore(mine)
        self.choose(LineKind(drafts.get(DRAFT + "-kind") or LineKind.QUESTION))

    def _record(self, text: str) -> None:
        session = self._context.bridge.session
        if self._reason is not None:
            session.run(Command(Do.REASON, item_uid=self._reason.uid, reason=text))
            name, self._offered, self._reason = self._reason.name, None, None
            self._show_kind()
            self.reason_kept.emit(name)
        elif self._kind is LineKind.QUESTION:
            card = self.card
            session.record_question(
                text,
                self.tr("จดคำถาม"),
                card.asked_by_edit.text().strip() or None,
                answer=card.answer_edit.text().strip() or None,
                answered_by=card.answered_by_edit.text().strip() or None,
                follow_up=card.follow_up_check.isChecked(),
                bank_uid=self._bank_uid,
            )
        elif self._kind is LineKind.EVIDENCE:
            asked_by = self.card.asked_by_edit.text().strip() or None
            owner = self.card.answered_by_edit.text().strip() or None
            session.record_evidence(text, self.tr("จดเอกสารที่ขอ"), asked_by, owner)
        elif self._kind is LineKind.NOTE:
            session.record_note(NoteKind.NOTE, text, self.tr("จดบันทึก"))
        elif self._kind is LineKind.ACTION or self.deed_card.word is Resolution.ASSIGNED:
            deed = self.deed_card
            session.record_assignment(text, self.tr("มอบหมายงาน"), deed.owner, deed.due)
        else:
            word = self.deed_card.word
            session.record_note(NoteKind.RESOLUTION, text, self.tr("จดมติ"), word)

    def _is_whole(self, text: str) -> bool:
        """Return whether there is something to keep: a word alone resolves, but assigns nothing."""
        deed = self.deed_card
        if self._kind in {LineKind.RESOLUTION, LineKind.ACTION} and deed.due_edit.wrong:
            return False
        word_alone = self._kind is LineKind.RESOLUTION and deed.word not in {None, Resolution.ASSIGNED}
        return bool(text) or word_alone

    def _show_kind(self) -> None:
        preferences = self._context.preferences
        hints = {
            LineKind.QUESTION: self.tr("กด {question} แล้วพิมพ์คำถามของผู้ตรวจประเมิน  กด Enter เพื่อบันทึก"),
            LineKind.NOTE: self.tr("กด {note} แล้วพิมพ์บันทึก  กด Enter เพื่อบันทึก"),
            LineKind.RESOLUTION: self.tr("กด {resolution} แล้วพิมพ์มติ  กด Enter เพื่อบันทึก"),
            LineKind.EVIDENCE: self.tr("กด {evidence} แล้วพิมพ์เอกสารที่ผู้ตรวจประเมินขอ  กด Enter เพื่อบันทึก"),
            LineKind.ACTION: self.tr("กด {action} แล้วพิมพ์งานที่มอบหมาย  กด Enter เพื่อบันทึก"),
        }
        hint = with_keys(preferences, hints[self._kind])
        note = self.tr("บันทึก {note}")
        if self._reason is not None:
            note = self.tr("เหตุผล {note}")
            hint = self.tr("เหตุผลที่ข้าม{item}  กด Enter เพื่อบันทึก").replace("{item}", self._reason.name)
        self.line_edit.setPlaceholderText(hint)
        self._kinds.name(
            {
                self.question_button: self.tr("คำถาม {question}"),
                self.note_button: note,
                self.resolution_button: self.tr("มติ {resolution}"),
                self.action_button: self.tr("งาน {action}"),
                self.evidence_button: self.tr("เอกสาร {evidence}"),
                self.summary_button: self.tr("สรุป {summary}"),
            }
        )
        self._show_cards()

    def _show_cards(self) -> None:
        writing = self.writing
        for card in self._cards:
            card.setVisible(card.suits(self._kind) and writing)
            if card.isVisible():
                card.raise_()
        if writing:
            self.place(self._card_width)

    def _show_saved(self) -> None:
        session = self._context.bridge.session
        live = session.live
        uid = None if live is None else live.run.uid
        visit = session.visit
        count = sum(each.run_uid == uid for each in visit.questions)
        count += sum(each.run_uid == uid for each in visit.notes)
        count += sum(each.run_uid == uid for each in visit.assignments)
        count += sum(each.run_uid == uid for each in visit.evidence)
        text = self.tr("บันทึกแล้ว {count} รายการ").replace("{count}", str(count)) if count else ""
        self.saved_label.setText(self._context.figures(text))
        self.saved_icon.setVisible(bool(count))
        self._kinds.fit()
