"""Looks a visit through before it is made: its items with their hours, its days, its checklists."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run_names import session_kind_title
from pmqa_desk.domain.template_preview import Preview, PreviewRow
from pmqa_desk.domain.thai import time_of_day
from pmqa_desk.domain.visit import Session
from pmqa_desk.qt.figures import Outside
from pmqa_desk.qt.look import font

START, TITLE, LENGTH = range(3)
ROW_PX = 28


class NewVisitPreview(QFrame):
    """Shows a preview; nothing in it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outside: Outside | None = None
        self.row_table = QTableWidget(0, 3, self)
        self.sum_label = QLabel(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.row_table, 1)
        layout.addWidget(self.sum_label)
        self.sum_label.setWordWrap(True)
        self._prepare_table()

    def prepare(self, outside: Outside) -> None:
        """Take how figures are written and what colours mean."""
        self._outside = outside

    def show_preview(self, preview: Preview | None) -> None:
        """Show what a visit would be made of; ``None`` is none."""
        self.row_table.setAccessibleName(self.tr("ลำดับการนำเสนอที่จะได้"))
        rows = () if preview is None else preview.rows
        self.row_table.clearSpans()
        self.row_table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._fill(place, row)
        self.sum_label.setText("" if preview is None else self._summary(preview))

    def _prepare_table(self) -> None:
        table = self.row_table
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_PX)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        # The arrows scroll it where the mouse put the focus; the way through the fields leads past it.
        table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)

    def _fill(self, place: int, row: PreviewRow) -> None:
        outside = self._outside
        if outside is None:
            return
        table = self.row_table
        if row.head:
            head = QTableWidgetItem(outside.figures(row.title))
            head.setFont(font(13, bold=True))
            head.setForeground(outside.look.colour("muted"))
            table.setItem(place, START, head)
            table.setSpan(place, START, 1, 3)
            return
        length = "" if row.length_s is None else outside.length(row.length_s)
        texts = ("" if row.start is None else self._clock(row.start), outside.figures(row.title), length)
        for column, text in enumerate(texts):
            cell = QTableWidgetItem(text)
            if column == TITLE:
                cell.setToolTip(text)
            else:
                cell.setForeground(outside.look.colour("muted"))
            if column == LENGTH:
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(place, column, cell)

    def _summary(self, preview: Preview) -> str:
        lines = [self._items_in_words(preview)] if preview.items or not preview.topics else []
        if preview.topics:
            # %1 is how many topics the agendas have.
            lines.append(self.tr("ระเบียบวาระ %1 เรื่อง").replace("%1", str(preview.topics)))
        lines += [self._session_in_words(each) for each in preview.sessions]
        if preview.preparations:
            # %1 is how many lines the checklists have.
            lines.append(self.tr("รายการเตรียมงาน %1 ข้อ").replace("%1", str(preview.preparations)))
        if self._outside is None:
            return ""
        return self._outside.words.breakable(self._outside.figures("\n".join(lines)))

    def _items_in_words(self, preview: Preview) -> str:
        if not preview.items:
            return self.tr("ยังไม่มีลำดับการนำเสนอ")
        # %1 is how many items there are, %2 when they begin, %3 when they end.
        text = self.tr("%1 ลำดับ") if preview.ends is None else self.tr("%1 ลำดับ เวลา %2–%3 น.")
        begins, ends = (
            "–" if at is None else self._clock(at.replace(second=0)) for at in (preview.begins, preview.ends)
        )
        return text.replace("%1", str(preview.items)).replace("%2", begins).replace("%3", ends)

    def _session_in_words(self, session: Session) -> str:
        outside = self._outside
        if outside is None:
            return ""
        parts = [session_kind_title(session.kind, outside.language)]
        if session.date is not None:
            parts.append(outside.day(session.date, short=True))
        if session.start is not None:
            thai = outside.language is Language.THAI
            parts.append(time_of_day(session.start, outside.digits, suffix=thai))
        return " ".join(parts)

    def _clock(self, at: time) -> str:
        assert self._outside is not None  # noqa: S101 - prepared before anything is shown
        return time_of_day(at, self._outside.digits, suffix=False)
