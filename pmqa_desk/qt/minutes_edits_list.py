"""What was written in the minutes by hand, edit by edit; where its ground has changed, either is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pmqa_desk.domain.minutes_edits import Difference
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.visit import MinutesEdit
from pmqa_desk.qt.context import Context

# More of a text than this is not needed to know it again.
SHOWN_LETTERS = 140


class EditRow(QFrame):
    """One edit: what was written, what the program would say, and what may be done about it."""

    mine_kept = Signal(object)
    dropped = Signal(object)
    sought = Signal(object)

    def __init__(
        self,
        context: Context,
        edit: MinutesEdit,
        difference: Difference | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = edit
        self._difference = difference
        self.setProperty("role", "panel")
        words = context.words.breakable
        column = QVBoxLayout(self)
        head = f"{self._head()} · {self._scope()}"
        self.head_label = self._label(words(head), "warning" if difference else "muted")
        column.addWidget(self.head_label)
        column.addWidget(self._label(words(_short(edit.text) or self.tr("(ตัดออกจากรายงาน)"))))
        if difference is not None and difference.now:
            # {text} is what the program would write now.
            now = self.tr("ข้อมูลล่าสุดคือ {text}").replace("{text}", _short(difference.now))
            column.addWidget(self._label(words(now), "muted"))
        row = QHBoxLayout()
        for name, deed in self._deeds():
            button = QPushButton(name, self)
            button.setAccessibleName(f"{name} {_short(edit.text)}")
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _head(self) -> str:
        if self._difference is not None:
            lost = self._difference.now is None
            return self.tr("▲ ข้อความเดิมในรายงานถูกลบไปแล้ว") if lost else self.tr("▲ ข้อมูลเปลี่ยนไปหลังจากที่แก้")
        if self.edit.after:
            return self.tr("ย่อหน้าที่เพิ่ม")
        return self.tr("ข้อความที่แก้") if self.edit.text.strip() else self.tr("ข้อความที่ตัดออก")

    def _scope(self) -> str:
        """Return in which editions it stands."""
        if self.edit.edition is None:
            return self.tr("ทั้งสองฉบับ")
        public = self.edit.edition == Edition.PUBLIC
        return self.tr("เฉพาะฉบับเผยแพร่") if public else self.tr("เฉพาะฉบับภายใน")

    def _deeds(self) -> list[tuple[str, Callable[[], object]]]:
        program = self.tr("ลบ") if self.edit.after else self.tr("ใช้ข้อความของโปรแกรม")
        deeds: list[tuple[str, Callable[[], object]]] = [(program, partial(self.dropped.emit, self.edit))]
        if self._difference is None or self._difference.now is not None:
            deeds.append((self.tr("ไปดู"), partial(self.sought.emit, self.edit)))
        if self._difference is not None and self._difference.now is not None:
            deeds.insert(0, (self.tr("คงที่แก้ไว้"), partial(self.mine_kept.emit, self._difference)))
        return deeds

    def _label(self, text: str, state: str | None = None) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if state is not None:
            label.setProperty("state", state)
        return label


class MinutesEditsList(QWidget):
    """Lists the edits of the minutes that are shown."""

    mine_kept = Signal(object)
    """The ``Difference`` in which what was written stays."""
    dropped = Signal(object)
    """The ``MinutesEdit`` in whose place the program's words are wanted."""
    sought = Signal(object)
    """The ``MinutesEdit`` that is to be shown on the paper."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[object, ...] | None = None
        self.rows: list[EditRow] = []
        self._how = QLabel(self)
        self._how.setWordWrap(True)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.addWidget(self._how)
        layout.addWidget(self._area, 1)

    def show_edits(
        self, edits: Sequence[MinutesEdit], differing: Mapping[str, Difference], *, anew: bool = False
    ) -> None:
        """List edits; ``differing`` are those whose ground has changed, by the identity of the edit."""
        shown = (tuple(edits), tuple(differing.items()))
        if shown == self._shown and not anew:
            return
        self._shown = shown
        self._how.setText(
            self._context.words.breakable(
                self.tr(
                    "คลิกข้อความในหน้ากระดาษเพื่อแก้ หรือใช้ลูกศรเลือกแล้วกด Enter  "
                    "กด Insert เพื่อเพิ่มย่อหน้า  กด Delete เพื่อตัดออก"
                )
            )
        )
        page = QWidget(self._area)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        ordered = sorted(edits, key=lambda edit: edit.uid not in differing)
        self.rows = [EditRow(self._context, edit, differing.get(edit.uid), page) for edit in ordered]
        for row in self.rows:
            row.mine_kept.connect(self.mine_kept)
            row.dropped.connect(self.dropped)
            row.sought.connect(self.sought)
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(page)


def _short(text: str) -> str:
    shown = " ".join(text.split())
    return shown if len(shown) <= SHOWN_LETTERS else f"{shown[:SHOWN_LETTERS]}…"
