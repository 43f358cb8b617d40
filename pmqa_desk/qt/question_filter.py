"""Which records the board shows, what they stand together by, and the words that are sought in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from pmqa_desk.domain.question_board import GroupBy, Record
from pmqa_desk.domain.question_state import QuestionState, is_overdue, question_state
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Note, NoteKind, Question
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.names import question_state_name

QUESTIONS, OVERDUE, NOTES, RESOLUTIONS, ALL = "questions", "overdue", "notes", "resolutions", "all"


def lets_through(shown: str, today: date) -> Callable[[Record], bool]:
    """Return whether a record is one of those ``shown`` names."""
    kinds = {NOTES: NoteKind.NOTE, RESOLUTIONS: NoteKind.RESOLUTION}
    if shown == ALL:
        return lambda record: bool(record.uid)
    if shown in kinds:
        return lambda record: isinstance(record, Note) and record.kind is kinds[shown]
    if shown == QUESTIONS:
        return lambda record: isinstance(record, Question)
    if shown == OVERDUE:
        return lambda record: isinstance(record, Question) and is_overdue(record, today)
    return lambda record: isinstance(record, Question) and question_state(record) == shown


class QuestionFilter(QWidget):
    """Says what is wanted; the board finds it."""

    filter_combo: QComboBox
    group_combo: QComboBox
    part_combo: QComboBox
    search_edit: QLineEdit

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        load_form(self, "question_filter.ui")
        self.part_combo.hide()
        self.name_texts()
        self.filter_combo.currentIndexChanged.connect(self._on_changed)
        self.group_combo.currentIndexChanged.connect(self._on_group_changed)
        self.part_combo.currentIndexChanged.connect(self._on_changed)
        self.search_edit.textChanged.connect(self._on_changed)

    @property
    def shown(self) -> str:
        """Return the name of what is shown."""
        return str(self.filter_combo.currentData())

    @property
    def group_by(self) -> GroupBy:
        """Return what stands together; only questions do."""
        by = GroupBy(self.group_combo.currentData())
        return GroupBy.TIME if self.shown in {NOTES, RESOLUTIONS, ALL} else by

    @property
    def part(self) -> str | None:
        """Return the key of the only group that is shown, or ``None`` for all."""
        return None if self.group_by is GroupBy.TIME else self.part_combo.currentData()

    @property
    def words(self) -> Sequence[str]:
        """Return the folded words that are sought."""
        return fold_for_search(self.search_edit.text()).split()

    def show_all_questions(self) -> None:
        """Take every restriction away."""
        with QSignalBlocker(self.filter_combo), QSignalBlocker(self.part_combo):
            self.filter_combo.setCurrentIndex(self.filter_combo.findData(QUESTIONS))
            self.part_combo.setCurrentIndex(min(0, self.part_combo.count() - 1))
        self.search_edit.clear()
        self._on_changed()

    def name_texts(self) -> None:
        """Name every choice in the language of the screen; what is chosen stays."""
        states = {state.value: question_state_name(state) for state in QuestionState}
        shown = {QUESTIONS: self.tr("คำถามทั้งหมด"), **states, OVERDUE: self.tr("เกินกำหนดส่ง")}
        others = {NOTES: self.tr("บันทึก"), RESOLUTIONS: self.tr("มติ"), ALL: self.tr("ทุกเรื่องตามเวลา")}
        _fill(self.filter_combo, {**shown, **others}.items())
        by = {
            GroupBy.TIME: self.tr("ตามเวลาที่ถาม"),
            GroupBy.ASKER: self.tr("ตามผู้ถาม"),
            GroupBy.CATEGORY: self.tr("ตามหมวด"),
            GroupBy.ITEM: self.tr("ตามลำดับ"),
            GroupBy.AGENCY: self.tr("ตามหน่วยงาน"),
            GroupBy.STATE: self.tr("ตามสถานะ"),
        }
        _fill(self.group_combo, ((key.value, name) for key, name in by.items()))

    def show_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Offer the groups there are, each by its key with its name; one that is gone is shown no longer."""
        self.group_combo.setEnabled(self.shown not in {NOTES, RESOLUTIONS, ALL})
        self.part_combo.setVisible(self.group_by is not GroupBy.TIME)
        _fill(self.part_combo, ((None, self.tr("ทุกกลุ่ม")), *parts))

    def _on_group_changed(self, index: int) -> None:
        del index
        # A group of assessors is no group of categories, though their keys may be alike.
        with QSignalBlocker(self.part_combo):
            self.part_combo.clear()
        self.changed.emit()

    def _on_changed(self, *args: object) -> None:
        del args
        self.changed.emit()


def _fill(combo: QComboBox, entries: Iterable[tuple[str | None, str]]) -> None:
    """Offer other entries without telling of it; the chosen one stays where it is still there."""
    new = [(name, key) for key, name in entries]
    if new == [(combo.itemText(place), combo.itemData(place)) for place in range(combo.count())]:
        return
    chosen = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for name, key in new:
            combo.addItem(name, key)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
