"""Questions met before and those of the bank, beside the run: what may be asked, and the answer there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.questions import at_hand, near, question_of, together
from pmqa_desk.domain.visit import Item, Question
from pmqa_desk.qt.bank_words import answer_words
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.key_words import with_keys

# More than one looks through while somebody speaks.
MOST = 50
UID = Qt.ItemDataRole.UserRole


class QuestionPanel(QFrame):
    """A search, the questions it finds, the answer of the chosen one; nothing of it reaches another window.

    In a wide console it is a column; in others it lies over the list of the run while it is asked for.
    """

    head_icon: QLabel
    head_label: ElidedLabel
    send_button: QPushButton
    search_edit: QLineEdit
    question_list: QListWidget
    answer_area: QScrollArea
    answer_label: QLabel

    left = Signal()
    """The keys are the console's again."""
    send_wished = Signal()
    """The answer of the chosen question is to go to whoever answers, or to be taken away."""
    taken = Signal(Question)
    """A question met before is asked again: it is to stand in the line, with its answer."""

    def __init__(self, context: Context, over: QWidget, form: QWidget) -> None:
        super().__init__(form)
        self._context = context
        self._form = form
        self._over = over
        self._item: Item | None = None
        self._found: tuple[BankEntry | Question, ...] = ()
        self._old = False
        self._sent = False
        self._column = False
        load_form(self, "question_panel.ui", ElidedLabel)
        context.look.set_icon(self.head_icon, "comment-question-outline", "muted", 18)
        self.search_edit.textEdited.connect(self._show_found)
        self.search_edit.installEventFilter(self)
        self.question_list.installEventFilter(self)
        self.question_list.currentRowChanged.connect(self._on_row_changed)
        self.question_list.itemDoubleClicked.connect(self._take)
        self.send_button.clicked.connect(self.send_wished)
        context.bridge.visit_changed.connect(self._on_changed)
        context.bridge.bank_changed.connect(self._on_changed)
        context.look.icons_loaded.connect(self._on_changed)
        context.preferences.changed.connect(self._name_search)
        self.hide()
        self._name_search()
        self._show_found()

    def stand(self, *, column: bool) -> None:
        """Be a column that is always there, or lie over the list only while asked for."""
        self._column = column
        self.setVisible(column)
        self._show_if_old()

    def open(self) -> None:
        """Ask for words to find."""
        self.place()
        self._show_if_old()
        self.show()
        self.raise_()
        self.search_edit.selectAll()
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Give the keys back; a column shows the questions of the item again."""
        self.search_edit.clear()
        self._show_found()
        if not self._column:
            self.hide()
        self.left.emit()

    @property
    def lies_open(self) -> bool:
        """Return whether there is something to close: the panel over the list, or a search in the column."""
        return self.isVisible() and (not self._column or self._has_keys() or bool(self.search_edit.text()))

    @property
    def answer(self) -> str:
        """Return what whoever answers would read: the chosen answer and its evidence; empty is none."""
        found = self._chosen()
        answer = "" if found is None else (found.answer or "").strip()
        evidence = (found.evidence or "").strip() if answer and isinstance(found, BankEntry) else ""
        proof = self.tr("หลักฐาน {evidence}").replace("{evidence}", evidence) if evidence else ""
        return "\n".join(part for part in (answer, proof) if part)

    def show_sent(self, *, on: bool) -> None:
        """Know whether an answer is on the presenter's screen."""
        self._sent = on
        self._name_search()

    def place(self) -> None:
        """Lie over the list of the run; clock and main button stay in sight."""
        if not self._column:
            corner = self._over.mapTo(self._form, QPoint(0, 0))
            self.setGeometry(corner.x(), corner.y(), self._over.width(), self._over.height())

    def show_run(self, view: RunView | None) -> None:
        """Follow the run: the questions are those of the item that runs, or that comes."""
        current = None if view is None else view.current or view.next
        item = None if current is None else current.item
        if item != self._item:
            self._item = item
            self._on_changed()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_found"):
            self._name_search()
            self._show_found()

    def _name_search(self) -> None:
        # {find_question} is a key.
        hint = self.tr("ค้นคำถามที่เคยพบ  {find_question}")
        self.search_edit.setPlaceholderText(with_keys(self._context.preferences, hint))
        send = self.tr("เก็บคำตอบ") if self._sent else self.tr("ขึ้นจอผู้ตอบ")
        self.send_button.setText(send)
        keys = self.tr("Ctrl+Enter ส่งคำตอบขึ้นจอผู้นำเสนอหรือเก็บ · Ctrl+↑ ↓ เลื่อน · ห้องประชุมไม่เห็น")
        self.send_button.setToolTip(keys)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
            return True
        if watched is self.search_edit and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            last = self.question_list.count() - 1
            self.question_list.setCurrentRow(min(max(0, self.question_list.currentRow() + step), last))
            return True
        return False

    def _has_keys(self) -> bool:
        return self.search_edit.hasFocus() or self.question_list.hasFocus()

    def _show_found(self) -> None:
        session = self._context.bridge.session
        run_uid = None if session.live is None else session.live.run.uid
        wanted = self.search_edit.text().strip()
        met = at_hand(session.visit, run_uid, self._item, wanted)
        self._old = False
        self._found = together(self._in_bank(wanted), met)[:MOST]
        self.head_label.show_text(self._head(wanted))
        with QSignalBlocker(self.question_list):
            self.question_list.clear()
            for question in self._found:
                self.question_list.addItem(self._row(question))
            self.question_list.setCurrentRow(0 if self._found else -1)
        self._on_row_changed()

    def _in_bank(self, wanted: str) -> tuple[BankEntry, ...]:
        """Return what the bank has; without words to find only what is near the item."""
        bank, agency = self._context.bridge.session.bank, None if self._item is None else self._item.agency
        if wanted:
            return bank.search(wanted, MOST, agency=agency)
        return near(bank.search("", MOST, agency=agency), self._item) if agency else ()

    def _on_changed(self) -> None:
        """Look anew where somebody can see it: a bank of thousands is not searched for nobody."""
        self._old = True
        if self.isVisible():
            self._show_found()

    def _show_if_old(self) -> None:
        if self._old:
            self._show_found()

    def _head(self, wanted: str) -> str:
        if wanted:
            text = self.tr("พบ {count} คำถาม").replace("{count}", str(len(self._found)))
            return self._context.figures(text)
        return self.tr("คำถามที่เคยพบในลำดับนี้")

    def _row(self, question: BankEntry | Question) -> QListWidgetItem:
        look = self._context.look
        icon = look.icon("check-circle", "now") if question.answer else look.icon("circle-outline", "muted")
        row = QListWidgetItem(icon, question.text.replace("\n", " "))
        row.setData(UID, question.uid)
        row.setToolTip(self._context.words.breakable(question.text))
        return row

    def _chosen(self) -> BankEntry | Question | None:
        row = self.question_list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _on_row_changed(self) -> None:
        question = self._chosen()
        self.answer_label.setText(self._context.words.breakable(self._answer(question)))

    def _answer(self, question: BankEntry | Question | None) -> str:
        if isinstance(question, BankEntry):
            return answer_words(question, self._context)
        if question is None:
            return self.tr("คำถามจากการซักซ้อมและที่เตรียมไว้จะแสดงที่นี่")
        if not question.answer:
            return self.tr("ยังไม่มีคำตอบ")
        by = self.tr("ผู้ตอบ {name}").replace("{name}", question.answered_by) if question.answered_by else ""
        return "\n".join(part for part in (question.answer, by) if part)

    def _take(self) -> None:
        question = self._chosen()
        if question is not None:
            self.leave()
            self.taken.emit(question_of(question))
