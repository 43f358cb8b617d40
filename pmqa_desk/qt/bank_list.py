"""The question bank on the screen: found as one types, edited in place, filled from tables and visits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.desk.bank import Bank, Taken
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.visit import Question, Visit, new_uid
from pmqa_desk.domain.visit_day import is_visit_day
from pmqa_desk.qt.bank_cells import BankCells
from pmqa_desk.qt.bank_form import BankForm
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.list_rows import RecordRows
from pmqa_desk.qt.record_table import Columns, RecordTable, plain_key

# More than one looks through; a search of more is no quicker than the eye.
MOST = 200
COLUMNS = Columns(widest=0, names=(1,), spare=(2,))


class BankList(QWidget):
    """Searches the bank as one types; every deed of it is taken back by the one undo of the window."""

    search_edit: QLineEdit
    paste_button: QPushButton
    take_button: QPushButton
    body_stack: QStackedWidget
    empty_page: QWidget
    empty_icon_label: QLabel
    empty_label: QLabel
    record_page: QWidget
    record_layout: QHBoxLayout
    bank_view: QTableView
    sum_label: ElidedLabel
    key_label: ElidedLabel

    other_requested = Signal()
    """Questions of another visit file are to be taken up."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown_once = False
        self._found: tuple[BankEntry, ...] = ()
        load_form(self, "bank_list.ui", ElidedLabel)
        self._cells = BankCells(context)
        self.rows = RecordRows(self._cells.row, self)
        self.table = RecordTable(self.bank_view, self.rows, COLUMNS, self)
        self.form = BankForm(context, self)
        self.record_layout.addWidget(self.form)
        self._menu = QMenu(self)
        self.take_own = self._menu.addAction("")
        self.take_other = self._menu.addAction("")
        self.take_button.setMenu(self._menu)
        self._dress()
        self._connect()
        self._name_texts()
        self.refresh()

    def add(self) -> None:
        """Add an entry, and let it be typed."""
        entry, label = BankEntry(new_uid(), ""), self.tr("เพิ่มในคลังคำถาม")
        self.search_edit.clear()
        if self._context.bridge.attempt(lambda: self._bank.put(entry, label)):
            self.point_to(entry.uid)

    def point_to(self, uid: str) -> None:
        """Choose an entry, whatever is sought, and let it be typed."""
        self.table.choose((uid,))
        self.refresh()
        self.form.text_edit.setFocus()

    def refresh(self) -> None:
        """Show what is found now."""
        self._found = self._with_chosen(self._bank.search(self.search_edit.text(), MOST))
        if self.rows.show(self._cells.heads(), self._found):
            self.table.settle()
        elif not self.table.uids:
            self.table.mark_first()
        count = self._bank.count()
        self.body_stack.setCurrentWidget(self.record_page if count else self.empty_page)
        self._show_sums(count)
        self._show_chosen()

    def take_up(self, questions: tuple[Question, ...], visit: Visit, source: str | None) -> None:
        """Take questions into the bank, and say what became of them."""
        label = self.tr("นำคำถามเข้าคลัง")
        self._take(lambda: self._bank.take_up(questions, visit, source, label))

    def take_entries(self, entries: tuple[BankEntry, ...]) -> None:
        """Take entries of another bank into this one, and say what became of them."""
        label = self.tr("นำคำถามเข้าคลัง")
        self._take(lambda: self._bank.take_entries(entries, label))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_menu"):
            self._name_texts()
            self.rows.retell()
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_once = True
        self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.form.keep()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            deeds: dict[int | None, Callable[[], None]] = {
                Qt.Key.Key_N: self.add,
                Qt.Key.Key_Delete: self._delete,
                Qt.Key.Key_Return: self.form.text_edit.setFocus,
            }
            deed = deeds.get(plain_key(event))
            if deed is not None:
                deed()
                return True
        return super().eventFilter(watched, event)

    @property
    def _bank(self) -> Bank:
        return self._context.bridge.session.bank

    def _dress(self) -> None:
        look = self._context.look
        look.set_icon(self.empty_icon_label, "comment-question-outline", "faint", 48)
        look.set_icon(self.paste_button, "clipboard-text-outline")
        look.set_icon(self.take_button, "file-import-outline")
        self.bank_view.setSelectionMode(QTableView.SelectionMode.SingleSelection)

    def _connect(self) -> None:
        self._context.bridge.bank_changed.connect(self._on_bank_changed)
        self.search_edit.textChanged.connect(self._on_search_changed)
        self.table.chosen_changed.connect(self._show_chosen)
        self.bank_view.installEventFilter(self)
        self.form.delete_button.clicked.connect(self._delete)
        self.paste_button.clicked.connect(self._paste)
        self.take_own.triggered.connect(self._take_own)
        self.take_other.triggered.connect(self.other_requested)

    def _name_texts(self) -> None:
        self.take_own.setText(self.tr("คำถามของการซักซ้อมและที่จดไว้ก่อนวันจริง"))
        self.take_other.setText(self.tr("คำถามและคลังของไฟล์งานอื่น เช่น ปีก่อน"))
        self.paste_button.setToolTip(
            self.tr("วางตารางที่คัดลอกจาก Excel หรือ Word หัวตารางบอกว่าช่องใดคือคำถาม คำตอบ หรือหน่วยงาน")
        )

    def _with_chosen(self, found: tuple[BankEntry, ...]) -> tuple[BankEntry, ...]:
        """Return what is found; the chosen entry stays while it is edited out of the search, in its place."""
        uids = {entry.uid for entry in found}
        kept = [uid for uid in self.table.uids if uid not in uids]
        others = (self._bank.entry(uid) for uid in kept)
        before = [entry for entry in others if entry is not None]
        if not before:
            return found
        # Where it stood, lest the row jumps away from under the hand.
        place = self.rows.row_of(before[0].uid)
        at = 0 if place is None else min(place, len(found))
        return (*found[:at], *before, *found[at:])

    def _show_sums(self, count: int) -> None:
        # %1 is how many entries there are.
        text = self.tr("ในคลัง %1 ข้อ")
        if len(self._found) >= MOST:
            # %1 is how many entries there are, %2 how many of them are shown.
            text = self.tr("ในคลัง %1 ข้อ แสดง %2 ข้อแรก พิมพ์คำค้นเพื่อให้แคบลง")
        elif self.search_edit.text().strip():
            # %1 is how many entries there are, %2 how many of them were found.
            text = self.tr("ในคลัง %1 ข้อ พบ %2 ข้อ")
        figures = self._context.figures
        text = text.replace("%1", figures(f"{count:,}")).replace("%2", figures(len(self._found)))
        self.sum_label.show_text(text if count else "")
        self.key_label.show_text(self.tr("ในรายการ: N เพิ่ม · Enter แก้ไข · Del ลบ") if count else "")
        sentence = self.tr("ยังไม่มีคำถามในคลัง เพิ่มทีละข้อ วางจากตาราง หรือนำคำถามของการซักซ้อมเข้าคลัง")
        self.empty_label.setText(self._context.words.breakable(sentence))

    def _show_chosen(self) -> None:
        uid = next(iter(self.table.uids), None)
        self.form.show_entry(next((entry for entry in self._found if entry.uid == uid), None))

    def _paste(self) -> None:
        text, label = QGuiApplication.clipboard().text(), self.tr("วางในคลังคำถาม")
        if not text.strip():
            self._context.bridge.refused.emit(
                DeskError(
                    "ไม่มีข้อความในคลิปบอร์ด กรุณาคัดลอกตารางคำถามก่อน",
                    "There is no text on the clipboard. Copy a table of questions first.",
                )
            )
            return
        self._take(lambda: self._bank.from_rows(text, label))

    def _take_own(self) -> None:
        """Take up what was asked in rehearsals and before the day."""
        session = self._context.bridge.session
        days = {run.uid for run in session.runs if is_visit_day(session.visit, run)}
        questions = tuple(each for each in session.visit.questions if each.run_uid not in days)
        self.take_up(questions, session.visit, self.tr("การซักซ้อม"))

    def _take(self, deed: Callable[[], Taken]) -> None:
        taken: list[Taken] = []
        if not self._context.bridge.attempt(lambda: taken.append(deed())):
            return
        self.search_edit.clear()
        self._context.bridge.told.emit(self._context.figures(self._words_for(taken[0])))

    def _words_for(self, taken: Taken) -> str:
        # %1 new entries, %2 that had no answer and have one now, %3 that were there already.
        text = self.tr("เข้าคลังใหม่ %1 ข้อ เติมคำตอบ %2 ข้อ มีอยู่แล้ว %3 ข้อ")
        counts = (len(taken.added), len(taken.completed), len(taken.known))
        for place, count in enumerate(counts, 1):
            text = text.replace(f"%{place}", str(count))
        if taken.unread:
            # %1 is a number of lines, %2 the first of them.
            left = self.tr("อ่านไม่ได้ %1 บรรทัด เช่น “%2”").replace("%1", str(len(taken.unread)))
            text = f"{text} · {left.replace('%2', ' '.join(taken.unread[0].split())[:40])}"
        return text

    def _delete(self) -> None:
        uid, label = self.form.uid, self.tr("ลบจากคลังคำถาม")
        if uid is not None:
            self.form.keep()
            self._context.bridge.attempt(lambda: self._bank.drop(uid, label))

    def _on_search_changed(self, text: str) -> None:
        del text
        self.form.keep()
        self.table.forget()
        self.refresh()

    def _on_bank_changed(self) -> None:
        if self.isVisible() or not self._shown_once:
            self.refresh()
