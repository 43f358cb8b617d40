"""The sheet of the screens: which there are, what each is for, and which shall be the room's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_sheet import Sheet
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.screens import Display


class Use(Enum):
    """What a screen is for."""

    CONSOLE = auto()
    STAGE = auto()
    PRESENTER = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class ScreenRow:
    """A screen with what it is for and what it may become."""

    display: Display
    use: Use
    may_be_stage: bool
    may_be_presenter: bool
    mirrors_console: bool


class ScreensSheet(Sheet):
    """Shows the screens and asks; where windows go is not its matter."""

    stage_chosen = Signal(object)
    presenter_chosen = Signal(object)
    identify_requested = Signal()
    swap_requested = Signal()
    windowed_changed = Signal(bool)
    strip_requested = Signal()
    """The console is to be small at the edge."""

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form, "screens_sheet")
        self._rows: tuple[ScreenRow, ...] = ()
        self.lines: list[ScreenLine] = []
        self.warning_label = QLabel(self)
        self.warning_label.setWordWrap(True)
        set_state(self.warning_label, "danger")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.windowed_check = QCheckBox(self)
        self.windowed_check.clicked.connect(self.windowed_changed)
        self.identify_button = QPushButton(self)
        self.identify_button.clicked.connect(self.identify_requested)
        self.swap_button = QPushButton(self)
        self.swap_button.clicked.connect(self.swap_requested)
        self.body.addWidget(self.warning_label)
        self.body.addLayout(self._list)
        self.body.addWidget(self.windowed_check)
        buttons = QHBoxLayout()
        buttons.addWidget(self.identify_button)
        buttons.addWidget(self.swap_button)
        self.strip_button = QPushButton(self)
        self.strip_button.clicked.connect(self.strip_requested)
        buttons.addWidget(self.strip_button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def show_screens(self, rows: Sequence[ScreenRow], *, windowed: bool, may_swap: bool) -> None:
        """Show the screens as they are used now."""
        self.strip_button.setVisible(len(rows) == 1)
        self._rows = tuple(rows)
        self.windowed_check.setChecked(windowed)
        self.swap_button.setEnabled(may_swap)
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [ScreenLine(self, number, row) for number, row in enumerate(self._rows, start=1)]
        for line in self.lines:
            self._list.addWidget(line)
            line.stage_button.clicked.connect(self._on_stage_clicked)
            line.presenter_button.clicked.connect(self._on_presenter_clicked)
            line.setVisible(True)
        self.name()
        if self.isVisible():
            self.place()

    @override
    def name(self) -> None:
        super().name()
        self.head_label.setText(self.tr("จอ"))
        self.identify_button.setText(self.tr("ระบุจอ"))
        self.identify_button.setToolTip(self.tr("แสดงเลขของแต่ละจอ 3 วินาที"))
        self.swap_button.setText(self.tr("สลับจอ"))
        self.strip_button.setText(self.tr("ย่อหน้าควบคุมไว้ขอบจอ"))
        self.windowed_check.setText(self.tr("จอแสดงผลเป็นหน้าต่าง สำหรับแชร์ในการประชุมทางไกล"))
        mirrored = any(row.mirrors_console for row in self._rows)
        text = self.tr("จอสองจอแสดงภาพเดียวกัน ห้องประชุมจะเห็นหน้าควบคุม กรุณาตั้งเครื่องเป็น “ขยายจอ” (Extend)")
        self.warning_label.setText(self.form.context.words.breakable(text) if mirrored else "")
        self.warning_label.setVisible(mirrored)
        for line in self.lines:
            line.name()

    def _on_stage_clicked(self) -> None:
        line = next(each for each in self.lines if each.stage_button is self.sender())
        self.stage_chosen.emit(line.row.display)

    def _on_presenter_clicked(self) -> None:
        line = next(each for each in self.lines if each.presenter_button is self.sender())
        self.presenter_chosen.emit(line.row.display)


class ScreenLine(QFrame):
    """One screen: its number, its name and size, what it is for, what it may become."""

    def __init__(self, sheet: ScreensSheet, number: int, row: ScreenRow) -> None:
        super().__init__(sheet)
        self.row = row
        self._form = sheet.form
        self._number = number
        self.setProperty("role", "strip")
        set_state(self, {Use.CONSOLE: "next", Use.STAGE: "now", Use.PRESENTER: "now"}.get(row.use, ""))
        self.number_label = QLabel(self)
        self.number_label.setProperty("role", "figure")
        self.title_label = ElidedLabel(self)
        self.title_label.setProperty("role", "strong")
        self.use_label = ElidedLabel(self)
        self.use_label.setProperty("role", "muted")
        self.stage_button, self.presenter_button = QPushButton(self), QPushButton(self)
        for button in (self.stage_button, self.presenter_button):
            button.setProperty("role", "small")
        self.stage_button.setVisible(row.may_be_stage)
        self.presenter_button.setVisible(row.may_be_presenter)
        texts = QWidget(self)
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title_label)
        column.addWidget(self.use_label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(self.number_label)
        layout.addWidget(texts, 1)
        layout.addWidget(self.stage_button)
        layout.addWidget(self.presenter_button)

    def name(self) -> None:
        """Write all words anew."""
        uses = {
            Use.CONSOLE: self.tr("หน้าควบคุม"),
            Use.STAGE: self.tr("จอแสดงผล"),
            Use.PRESENTER: self.tr("จอผู้นำเสนอ"),
            Use.NONE: self.tr("ไม่ได้ใช้"),
        }
        width, height = self.row.display.pixels
        figures = self._form.context.figures
        title = self.row.display.title or self.tr("จอไม่มีชื่อ")
        self.number_label.setText(figures(self._number))
        self.title_label.show_text(title)
        self.use_label.show_text(figures(f"{uses[self.row.use]} · {width} × {height}"))
        self.stage_button.setText(self.tr("ใช้เป็นจอแสดงผล"))
        self.presenter_button.setText(self.tr("ใช้เป็นจอผู้นำเสนอ"))
        for button in (self.stage_button, self.presenter_button):
            button.setAccessibleName(f"{button.text()}: {title}")
