"""The card of the overview that says how far the preparation has come, and with whom the rest lies."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.domain.readiness_summary import Part, PartSummary, ReadinessSummary, Share
from pmqa_desk.domain.visit import ItemStatus
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.names import item_status_name

NAME_WIDTH, COUNT_WIDTH = 150, 170


class ReadinessRow(QPushButton):
    """One part in a line that is pressed as a whole: its name, how much is ready, whose the rest is."""

    def __init__(self, part: Part, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self._context = context
        self.setProperty("role", "row")
        self.sign_label, self.name_label, self.count_label = QLabel(self), QLabel(self), QLabel(self)
        self.owner_label = ElidedLabel(self)
        self.name_label.setFixedWidth(NAME_WIDTH)
        self.count_label.setFixedWidth(COUNT_WIDTH)
        self.count_label.setProperty("role", "strong")
        self.owner_label.setProperty("role", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 8, 0)
        line.setSpacing(8)
        line_labels = (self.sign_label, self.name_label, self.count_label)
        for label in line_labels:
            line.addWidget(label)
        line.addWidget(self.owner_label, 1)
        goes_on_label = QLabel(self)
        context.look.set_icon(goes_on_label, "chevron-right", "faint")
        line.addWidget(goes_on_label)
        for label in (*line_labels, self.owner_label, goes_on_label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_part(self, name: str, count: str, owners: str, state: str) -> None:
        """Show a part; ``state`` is danger, warning or now, and has a sign of its own."""
        icons = {"danger": "alert", "warning": "circle-outline", "now": "check-circle"}
        self._context.look.set_icon(self.sign_label, icons[state], state)
        self.name_label.setText(name)
        self.count_label.setText(count)
        set_state(self.count_label, "danger" if state == "danger" else "")
        self.owner_label.show_text(owners)
        self.setAccessibleName(" · ".join(part for part in (name, count, owners) if part))
        self.setToolTip(owners)


class ReadinessCard(QFrame):
    """Asks for the page on which a part is seen to."""

    place_requested = Signal(str, str)

    ready_caption_label: QLabel
    ready_figure_label: QLabel
    ready_bar: QProgressBar
    ready_word_label: QLabel
    rows_layout: QVBoxLayout

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context
        self._summary = ReadinessSummary(())
        self.rows: dict[Part, ReadinessRow] = {}

    def prepare(self, context: Context) -> None:
        """Take the look and the words of the screen."""
        self._context = context
        load_form(self, "readiness_card.ui")
        for part in Part:
            row = ReadinessRow(part, context, self)
            row.clicked.connect(self._on_row_clicked)
            self.rows[part] = row
            self.rows_layout.addWidget(row)

    def show_summary(self, summary: ReadinessSummary) -> None:
        """Show how far everything has come; a part that there is nothing of is left out."""
        self._summary = summary
        total, figures = summary.total, self._context.figures
        # %1 things are ready of %2.
        text = self.tr("พร้อม %1 จาก %2").replace("%1", str(total.ready)).replace("%2", str(total.of))
        self.ready_figure_label.setText(figures(text))
        self.ready_bar.setMaximum(max(1, total.of))
        self.ready_bar.setValue(total.ready)
        self.ready_word_label.setText(self._context.words.breakable(figures(self._rest())))
        for part, row in self.rows.items():
            found = summary.of(part)
            # Checklists that nobody has begun are the first thing to do.
            row.setVisible(found is not None or part is Part.CHECKLISTS)
            if found is None:
                row.show_part(self._name(part), "–", self.tr("ยังไม่มี กดเพื่อใส่รายการมาตรฐาน"), "warning")
            else:
                row.show_part(self._name(part), self._count(found), self._owners(found), _state(found))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.rows:
            self.show_summary(self._summary)

    def _rest(self) -> str:
        total = self._summary.total
        if not total.of:
            return self.tr("ยังไม่มีสิ่งที่ต้องเตรียม")
        if not total.open:
            return self.tr("ทุกเรื่องพร้อมแล้ว")
        # %1 things are not ready.
        text = self.tr("ยังไม่พร้อม %1 เรื่อง").replace("%1", str(total.open))
        # %1 of them are late.
        late = self.tr("เลยกำหนด %1").replace("%1", str(total.overdue))
        return f"{text} · {late}" if total.overdue else text

    def _name(self, part: Part) -> str:
        return {
            Part.ITEMS: self.tr("ลำดับการนำเสนอ"),
            Part.MEDIA: self.tr("ไฟล์สื่อที่ยังขาด"),
            Part.CHECKLISTS: self.tr("รายการเตรียมการ"),
            Part.ASSIGNMENTS: self.tr("งานที่มอบหมาย"),
            Part.STEPS: self.tr("ขั้นตอนของรางวัล"),
        }[part]

    def _count(self, found: PartSummary) -> str:
        if found.part is Part.MEDIA:
            # %1 is a number of items.
            text = self.tr("ขาด %1 ลำดับ").replace("%1", str(found.count.of))
            return self._context.figures(text)
        text = f"{found.count.ready}/{found.count.of}"
        if found.count.overdue:
            # %1 is a number of lines.
            late = self.tr("เลยกำหนด %1").replace("%1", str(found.count.overdue))
            text = f"{text} · {late}"
        return self._context.figures(text)

    def _owners(self, found: PartSummary) -> str:
        owners = " · ".join(self._share(share) for share in found.shares)
        if found.part is not Part.ITEMS:
            return self._context.figures(owners)
        stand = " ".join(
            f"{item_status_name(status)} {number}"
            for status, number in self._summary.statuses
            if status is not ItemStatus.READY
        )
        return self._context.figures(f"{stand} — {owners}" if stand and owners else stand or owners)

    def _share(self, share: Share) -> str:
        nobody = self.tr("ยังไม่ระบุผู้รับผิดชอบ")
        text = f"{share.owner or nobody} {share.open}"
        if not share.overdue:
            return text
        # %1 of these are late.
        late = self.tr("เลยกำหนด %1").replace("%1", str(share.overdue))
        return f"{text} ({late})"

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ReadinessRow):
            self.place_requested.emit(*self._summary.place_of(row.part))


def _state(found: PartSummary) -> str:
    if found.count.overdue:
        return "danger"
    return "warning" if found.count.open else "now"
