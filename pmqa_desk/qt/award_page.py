"""The awards of the visit: each with its steps and its result, vision and strategies, earlier awards."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.domain.award_edits import MOST_AWARDS, add_award, add_past
from pmqa_desk.domain.milestones import late_milestones, milestones, next_milestone
from pmqa_desk.domain.visit import PastAward, Visit, new_uid
from pmqa_desk.domain.visit_edits import with_detail
from pmqa_desk.qt.award_fields import Rows
from pmqa_desk.qt.award_panel import AwardPanel
from pmqa_desk.qt.award_rows import PastAwardRow
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form, stops, tab_through
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.milestone_words import milestone_words
from pmqa_desk.qt.wrapped_edit import WrappedEdit

# As many of the days that follow the next one as fit in a line.
LATER = 2


class AwardPage(QWidget):
    """Shows and edits what the visit is worked for."""

    milestone_label: QLabel
    later_label: QLabel
    awards_layout: QVBoxLayout
    vision_edit: WrappedEdit
    strategies_edit: WrappedEdit
    past_rows_layout: QVBoxLayout
    history_empty_label: QLabel
    add_past_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        load_form(self, "award_page.ui", WrappedEdit)
        self._panels: list[AwardPanel] = []
        self._stops: list[QWidget] = []
        self._past = Rows(self.past_rows_layout, lambda uid: PastAwardRow(context, uid, self))
        self._add_award_button = QPushButton(self)
        self._add_award_button.clicked.connect(self._on_add_award_button_clicked)
        self.add_past_button.clicked.connect(self._on_add_past_button_clicked)
        for button in (self._add_award_button, self.add_past_button):
            context.look.set_icon(button, "plus")
        self._heads = [label for label in self.findChildren(QLabel) if label.objectName().startswith("past_")]
        self._words = {"vision": self.vision_edit, "strategies": self.strategies_edit}
        for edit in self._words.values():
            edit.prepare(context.words)
            edit.typed.connect(self._on_words_typed)
        context.bridge.visit_changed.connect(self._refresh)
        context.preferences.changed.connect(self._on_preferences_changed)
        self._refresh()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("รางวัล")

    def place(self) -> str:
        """Return whose awards they are."""
        return self._visit.organisation or ""

    def head_buttons(self) -> list[QPushButton]:
        """Return the way to a second award."""
        return [self._add_award_button]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_words"):
            self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Another day may have begun since the page was last looked at.
        super().showEvent(event)
        self._refresh()

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _refresh(self) -> None:
        visit, context = self._visit, self._context
        self._show_milestones(visit)
        self._show_awards(visit)
        for field, edit in self._words.items():
            # What is being typed may end in a space or an empty line that is not kept.
            if edit.text().strip() != (getattr(visit, field) or ""):
                edit.show_text(getattr(visit, field) or "")
        self._past.show(past.uid for past in visit.award_history)
        for row in self._past.rows.values():
            if isinstance(row, PastAwardRow):
                row.show_record()
        empty = self.tr("ยังไม่มี เพิ่มรางวัลที่หน่วยงานเคยได้รับ เพื่อใช้ในบทนำและรายงาน")
        self.history_empty_label.setText(context.words.breakable(empty))
        self.history_empty_label.setVisible(not visit.award_history)
        for head in self._heads:
            head.setVisible(bool(visit.award_history))
        self._add_award_button.setText(self.tr("เพิ่มรางวัลที่สอง"))
        self._add_award_button.setEnabled(len(visit.awards) < MOST_AWARDS)
        self._order()

    def _order(self) -> None:
        """Let Tab go down the page though panels and rows were made later."""
        panels = [stop for panel in self._panels for stop in panel.stops()]
        past = [stop for row in self._past.in_order for stop in stops(row)]
        wanted = [*panels, *self._words.values(), *past, self.add_past_button]
        if wanted != self._stops:
            tab_through(wanted)
            self._stops = wanted

    def _show_awards(self, visit: Visit) -> None:
        wanted = max(1, len(visit.awards))
        while len(self._panels) > wanted:
            panel = self._panels.pop()
            self.awards_layout.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        for panel in self._panels:
            panel.show_award()
        while len(self._panels) < wanted:
            self._panels.append(AwardPanel(self._context, len(self._panels) + 1, self))
            self.awards_layout.addWidget(self._panels[-1])

    def _show_milestones(self, visit: Visit) -> None:
        context, today = self._context, self._context.bridge.session.today()
        found = milestones(visit, context.language)
        late, coming = late_milestones(found, today), next_milestone(found, today)
        first = late[0] if late else coming
        set_state(self.milestone_label, "danger" if late else "")
        if first is None:
            nothing = self.tr("ยังไม่มีวันที่กำหนดไว้ข้างหน้า ใส่กำหนดวันที่ของแต่ละขั้นตอน แล้วระบบจะนับวันให้")
            self.milestone_label.setText(context.words.breakable(nothing))
            self.later_label.hide()
            return
        self.milestone_label.setText(context.words.breakable(milestone_words(context, first, today)))
        ahead = (each for each in found if not each.done and each.day >= today and each is not first)
        later = (*late[1:], *ahead)[:LATER]
        lines = "\n".join(milestone_words(context, each, today) for each in later)
        self.later_label.setText(context.words.breakable(lines))
        self.later_label.setVisible(bool(later))

    def _on_words_typed(self) -> None:
        field = next(name for name, edit in self._words.items() if edit is self.sender())
        text = self._words[field].text().strip() or None
        if text == getattr(self._visit, field):
            return
        bridge = self._context.bridge
        bridge.attempt(
            lambda: bridge.session.edit(
                lambda visit: with_detail(visit, field, text),
                self.tr("แก้วิสัยทัศน์และยุทธศาสตร์"),
                f"visit/{field}",
            )
        )

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == "digits":
            self._refresh()

    def _on_add_award_button_clicked(self) -> None:
        bridge = self._context.bridge
        if bridge.attempt(lambda: bridge.session.edit(add_award, self.tr("เพิ่มรางวัล"))):
            self._panels[-1].type_combo.setFocus()

    def _on_add_past_button_clicked(self) -> None:
        bridge, past = self._context.bridge, PastAward(new_uid(), "")
        label = self.tr("เพิ่มรางวัลปีก่อน")
        if bridge.attempt(lambda: bridge.session.edit(lambda visit: add_past(visit, past), label)):
            row = self._past.rows.get(past.uid)
            if isinstance(row, PastAwardRow):
                row.year_edit.setFocus()
