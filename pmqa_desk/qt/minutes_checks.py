"""What is to be looked at in the minutes, remark by remark, each with its mend or the way to its field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pmqa_desk.domain.minutes_remark import Remark
from pmqa_desk.qt.context import Context

# More of a text than this is not needed to know it again.
SHOWN_LETTERS, SHOWN_BEFORE = 90, 24


class RemarkRow(QFrame):
    """One remark: what it is, what would stand there instead, and its button."""

    pressed = Signal(object)

    def __init__(self, context: Context, remark: Remark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = remark
        self.setProperty("role", "panel")
        words = context.words.breakable
        self.sentence_label = self._label(words(remark.sentence(context.language)))
        icon = QLabel(self)
        context.look.set_icon(icon, "alert", "warning", 18)
        self.button = QPushButton(self)
        self.button.setText(self._button_text(remark))
        self.button.setAccessibleName(f"{self.button.text()} {remark.sentence(context.language)}")
        self.button.clicked.connect(self._on_button_clicked)
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.sentence_label, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if remark.mend is not None:
            # A line that goes is shown, too.
            shown = f"→ {_shortened(remark.becomes, remark.was)}" if remark.becomes else f"✕ {remark.was}"
            becomes = self._label(words(shown))
            becomes.setProperty("state", "muted")
            column.addWidget(becomes)

    def _button_text(self, remark: Remark) -> str:
        if remark.mend is None:
            return self.tr("ไปที่ช่อง")
        return self.tr("แก้ตามแบบ") if remark.becomes else self.tr("ลบบรรทัดนี้")

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _on_button_clicked(self) -> None:
        self.pressed.emit(self._remark)


class MinutesChecks(QWidget):
    """Lists remarks; says which is to be mended, or which field is wanted."""

    pressed = Signal(object)
    """The ``Remark`` whose button was pressed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._remarks: tuple[Remark, ...] | None = None
        self.rows: list[RemarkRow] = []
        self._all_well = QLabel(self)
        self._all_well.setWordWrap(True)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.addWidget(self._all_well)
        layout.addWidget(self._area, 1)

    def show_remarks(self, remarks: Sequence[Remark], *, anew: bool = False) -> None:
        """List remarks; ``anew`` even where they are the same, in another language."""
        known = None if self._remarks is None else [_shown(each) for each in self._remarks]
        if not anew and known == [_shown(each) for each in remarks]:
            # A mend looks at the visit as it stands: the rows stay, and with them the keyboard.
            return
        self._remarks = tuple(remarks)
        self._all_well.setText(
            ""
            if remarks
            else self._context.words.breakable(
                self.tr("ไม่พบช่องที่ว่างหรือถ้อยคำที่ไม่ตรงแบบ โปรดอ่านทวนอีกครั้งก่อนลงนาม")
            )
        )
        self._all_well.setVisible(not remarks)
        page = QWidget(self._area)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.rows = [RemarkRow(self._context, remark, page) for remark in remarks]
        for row in self.rows:
            row.pressed.connect(self.pressed)
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(page)

    def go_to_next(self) -> None:
        """Give the next remark the keyboard; after the last comes the first."""
        buttons = [row.button for row in self.rows]
        if buttons:
            at = next((n for n, button in enumerate(buttons) if button.hasFocus()), -1)
            following = buttons[(at + 1) % len(buttons)]
            following.setFocus()
            self._area.ensureWidgetVisible(following)


def _shown(remark: Remark) -> tuple[object, ...]:
    return remark.place, remark.uid, remark.thai, remark.was, remark.becomes, remark.mend is None


def _shortened(text: str, was: str) -> str:
    """Return the words around the place where a text is another than before."""
    at = next((n for n, (new, old) in enumerate(zip(text, was, strict=False)) if new != old), 0)
    begin = max(0, at - SHOWN_BEFORE)
    shown = " ".join(text[begin : begin + SHOWN_LETTERS].split())
    return f"{'…' if begin else ''}{shown}{'…' if begin + SHOWN_LETTERS < len(text) else ''}"
