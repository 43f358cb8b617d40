"""The page of preparations: the checklists, and what was assigned at all sessions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from pmqa_desk.domain.preparation import Count, add_usual, count
from pmqa_desk.domain.usual_checklists import USUAL_KINDS, usual_preparations
from pmqa_desk.domain.visit import PreparationKind
from pmqa_desk.qt.assignment_book import AssignmentBook
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.line_book import count_words
from pmqa_desk.qt.line_filter import Wanted
from pmqa_desk.qt.line_list import LineList
from pmqa_desk.qt.names import preparation_kind_name
from pmqa_desk.qt.preparation_book import PreparationBook

# Padding and border of a segment, both sides.
SEGMENT_EDGES = 26


class PreparationsPage(QWidget):
    """Shows one part at a time; the blue button adds what that part lists."""

    checklists_button: QPushButton
    assignments_button: QPushButton
    part_stack: QStackedWidget

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        load_form(self, "preparations_page.ui")
        self.checklists = LineList(context, PreparationBook(context), self)
        self.assignments = LineList(context, AssignmentBook(context), self)
        self._parts = (
            (self.checklists_button, self.checklists),
            (self.assignments_button, self.assignments),
        )
        self._usual_button = QPushButton(self)
        self._usual_menu = QMenu(self._usual_button)
        self._usual_button.setMenu(self._usual_menu)
        self._fill_usual_menu()
        self._new_button = QPushButton(self)
        self._new_button.setProperty("role", "primary")
        context.look.set_icon(self._usual_button, "clipboard-text-outline")
        context.look.set_icon(self._new_button, "plus", "on_action")
        for button, part in self._parts:
            self.part_stack.addWidget(part)
            button.clicked.connect(self._on_part_chosen)
        self.checklists_button.setChecked(True)
        self._new_button.clicked.connect(self._on_new_button_clicked)
        self.checklists.usual_wanted.connect(self._on_usual_wanted)
        context.bridge.visit_changed.connect(self._on_visit_changed)
        context.preferences.changed.connect(self._on_preferences_changed)
        self._name_texts()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("การเตรียมการ")

    def place(self) -> str:
        """Return the line under the page's name."""
        return self.tr("รายการเตรียมการแต่ละหมวด และงานที่มอบหมายทุกครั้ง")

    def head_buttons(self) -> list[QPushButton]:
        """Return the buttons of the page's head."""
        return [self._usual_button, self._new_button]

    def point_to(self, place: str) -> None:
        """Show a part, what is open or late of it, or a line; ``place`` is as in assignments/overdue."""
        part, _, wanted = place.partition("/")
        found = self.assignments if part == "assignments" else self.checklists
        self._show_part(found)
        if wanted in {each.value for each in Wanted}:
            found.want(Wanted(wanted))
        elif wanted:
            found.point_to(wanted)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_new_button"):
            self._name_texts()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Another day may have begun; and only now it is known how wide letters are.
        super().showEvent(event)
        self._name_texts()

    def _name_texts(self) -> None:
        visit, today = self._context.bridge.session.visit, self._context.bridge.session.today()
        counts: dict[QPushButton, tuple[str, Count]] = {
            self.checklists_button: (self.tr("รายการเตรียมการ"), count(visit.checklists, today)),
            self.assignments_button: (self.tr("งานที่มอบหมาย"), count(visit.assignments, today)),
        }
        for button, (name, counted) in counts.items():
            button.setText(f"{name} {count_words(self._context, counted)}" if counted.of else name)
            # Chosen it is bold, and wider.
            bold = button.font()
            bold.setBold(True)
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + SEGMENT_EDGES)
        of_checklists = self.part_stack.currentWidget() is self.checklists
        self._new_button.setText(self.tr("เพิ่มรายการ") if of_checklists else self.tr("มอบหมายงาน"))
        self._usual_button.setText(self.tr("ใส่รายการมาตรฐาน"))
        self._usual_button.setEnabled(of_checklists)
        self._name_usual_menu()

    def _fill_usual_menu(self) -> None:
        """Offer all kinds, and each alone."""
        whole = self._usual_menu.addAction("")
        whole.triggered.connect(self._on_usual_wanted)
        self._usual_menu.addSeparator()
        for kind in USUAL_KINDS:
            action = self._usual_menu.addAction("")
            action.triggered.connect(partial(self._on_usual_kind_chosen, kind))

    def _name_usual_menu(self) -> None:
        whole, _, *alone = self._usual_menu.actions()
        whole.setText(self.tr("ทุกหมวด"))
        for action, kind in zip(alone, USUAL_KINDS, strict=True):
            action.setText(preparation_kind_name(kind))

    def _add_usual(self, kinds: tuple[PreparationKind, ...]) -> None:
        bridge = self._context.bridge
        before = len(bridge.session.visit.checklists)
        usual = usual_preparations(bridge.session.visit.date, kinds)
        label = self.tr("ใส่รายการมาตรฐาน")
        if not bridge.attempt(lambda: bridge.session.edit(lambda visit: add_usual(visit, usual), label)):
            return
        added = len(bridge.session.visit.checklists) - before
        if not added:
            bridge.told.emit(self.tr("มีรายการมาตรฐานของหมวดนี้ครบแล้ว ไม่ได้เพิ่มซ้ำ"))
            return
        # %1 is a number of lines.
        text = self.tr("ใส่รายการมาตรฐาน %1 รายการ").replace("%1", str(added))
        if bridge.session.visit.date is None:
            without_days = self.tr("ระบุวันตรวจประเมินก่อน หากต้องการให้ใส่วันกำหนดด้วย")
            text = f"{text} {without_days}"
        bridge.told.emit(self._context.figures(text))

    def _show_part(self, part: QWidget) -> None:
        for button, each in self._parts:
            button.setChecked(each is part)
        self.part_stack.setCurrentWidget(part)
        self._name_texts()

    def _on_part_chosen(self) -> None:
        self._show_part(next(part for button, part in self._parts if button.isChecked()))

    def _on_new_button_clicked(self) -> None:
        shown = next(part for _, part in self._parts if part is self.part_stack.currentWidget())
        shown.add()

    def _on_usual_wanted(self) -> None:
        self._add_usual(USUAL_KINDS)

    def _on_usual_kind_chosen(self, kind: PreparationKind) -> None:
        self._add_usual((kind,))

    def _on_visit_changed(self) -> None:
        self._name_texts()

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == "digits":
            self._name_texts()
