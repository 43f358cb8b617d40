"""The console's form: its children by name, their icons, and how they give way as the window shrinks."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSlider,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.qt.console_line import LineBar
from pmqa_desk.qt.console_parts import BigClock, Mini, ProgressBar
from pmqa_desk.qt.console_questions import QuestionPanel
from pmqa_desk.qt.console_table import DIFFERENCE, MARK, NUMBER, PLANNED, TITLE, RowPainter, RunTable
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.day_ribbon import DayRibbon
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.whole_lines import WholeLines

WIDE_FROM = 1600
COMPACT_BELOW = 1200
# Qt's own word for "no limit"; the binding does not name it.
QWIDGETSIZE_MAX = 16_777_215
LOW_BELOW = 700


class Room(IntEnum):
    """How much room the window has."""

    COMPACT = 0
    USUAL = 1
    WIDE = 2


class ConsoleForm(QWidget):
    """What the console is made of; shows nothing by itself."""

    header: QFrame
    outer_layout: QVBoxLayout
    body_layout: QGridLayout
    ribbon_box: QWidget
    ribbon_layout: QVBoxLayout
    clock_layout: QBoxLayout
    side_layout: QBoxLayout
    mini_layout: QBoxLayout
    session_label: QLabel
    session_chip: QFrame
    session_icon: QLabel
    news_icon: QLabel
    news_label: ElidedLabel
    stage_icon: QLabel
    stage_state: QLabel
    swap_button: QPushButton
    screens_button: QPushButton
    presenter_button: QPushButton
    day_clock: QLabel
    end_button: QPushButton
    leave_button: QPushButton
    show_button: QPushButton
    edit_button: QPushButton
    now_panel: QFrame
    now_chip: QFrame
    now_icon: QLabel
    now_word: QLabel
    now_label: ElidedLabel
    film_volume_slider: QSlider
    film_button: QPushButton
    sound_button: QPushButton
    title_label: ElidedLabel
    agency_label: ElidedLabel
    big_clock: BigClock
    side_box: QWidget
    phase_plate: QFrame
    phase_icon: QLabel
    phase_label: QLabel
    allotted_box: QWidget
    allotted_layout: QBoxLayout
    allotted_name: QLabel
    allotted_label: QLabel
    began_box: QWidget
    began_layout: QBoxLayout
    began_name: QLabel
    began_label: QLabel
    ends_box: QWidget
    ends_layout: QBoxLayout
    ends_name: QLabel
    ends_label: QLabel
    progress_bar: ProgressBar
    late_strip: QFrame
    late_icon: QLabel
    late_label: ElidedLabel
    day_strip: QFrame
    day_layout: QBoxLayout
    day_icon: QLabel
    day_label: ElidedLabel
    slack_label: ElidedLabel
    next_button: QPushButton
    next_icon: QLabel
    next_word: ElidedLabel
    next_title: ElidedLabel
    next_key: QLabel
    hold_button: QPushButton
    back_button: QPushButton
    skip_button: QPushButton
    less_button: QPushButton
    more_button: QPushButton
    freeze_button: QPushButton
    blank_button: QPushButton
    undo_button: QPushButton
    mc_panel: QFrame
    mc_layout: QVBoxLayout
    mc_head_layout: QBoxLayout
    mc_icon: QLabel
    mc_head: ElidedLabel
    mc_label: QLabel
    mini_box: QWidget
    stage_mini: Mini
    next_mini: Mini
    run_view: QTableView
    notice_panel: QFrame
    notice_icon: QLabel
    notice_label: QLabel

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        load_form(self, "console.ui", ElidedLabel, BigClock, ProgressBar, Mini, WholeLines)
        context.look.dress(self)
        self.ribbon = DayRibbon(context, self)
        self.ribbon_layout.addWidget(self.ribbon)
        self.line_bar = LineBar(context, self)
        self.outer_layout.addWidget(self.line_bar)
        self.questions = QuestionPanel(context, self.run_view, self)
        self.table = RunTable(context, self)
        self.rows = RowPainter(context.look, self.run_view)
        self._fill_table()
        self._wear()
        self.room: Room | None = None
        self.low: bool | None = None
        self.setMinimumSize(1000, 560)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1366, 768)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way(self.width(), self.height())

    def receive_key(self, event: QKeyEvent) -> None:
        """Do with a press, or a release, that reached another of our windows what it would do here."""
        raise NotImplementedError

    def _give_way(self, width: int, height: int) -> None:
        room = Room.WIDE if width >= WIDE_FROM else Room.COMPACT if width < COMPACT_BELOW else Room.USUAL
        low = height < LOW_BELOW
        if (room, low) == (self.room, self.low):
            return
        self.room, self.low = room, low
        self._place_columns(room)
        self._place_facts(room, low=low)
        self._size_texts(room)
        self._size_table(room)
        self.mc_panel.setVisible(not low and room is not Room.COMPACT)
        self._dress_small_buttons()

    def _place_columns(self, room: Room) -> None:
        wide = room is Room.WIDE
        grid = self.body_layout
        for widget in (self.mini_box, self.run_view, self.notice_panel, self.questions):
            grid.removeWidget(widget)
        self.mini_layout.setDirection(
            QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight
        )
        self.mini_layout.setSpacing(8 if wide else 12)
        self.notice_panel.setVisible(wide)
        self.questions.stand(column=wide)
        if wide:
            grid.addWidget(self.run_view, 0, 1, 2, 1)
            grid.addWidget(self.notice_panel, 2, 1)
            grid.addWidget(self.mini_box, 0, 2)
            grid.addWidget(self.questions, 1, 2, 2, 1)
        else:
            grid.addWidget(self.mini_box, 0, 1)
            grid.addWidget(self.run_view, 1, 1)
        shares = {Room.WIDE: (46, 41, 25), Room.USUAL: (54, 50, 0), Room.COMPACT: (56, 46, 0)}
        for column, share in enumerate(shares[room]):
            grid.setColumnStretch(column, share)
        grid.setRowStretch(1, 1)
        grid.setHorizontalSpacing(12)

    def _place_facts(self, room: Room, *, low: bool) -> None:
        wide = room is Room.WIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.clock_layout.setDirection(down if wide else across)
        self.side_layout.setDirection(across if wide else down)
        self.side_layout.setSpacing(24 if wide else 4)
        for layout in (self.allotted_layout, self.began_layout, self.ends_layout):
            layout.setDirection(down if wide else across)
            layout.setSpacing(0 if wide else 8)
        for label in (self.allotted_label, self.began_label, self.ends_label):
            side = Qt.AlignmentFlag.AlignLeft if wide else Qt.AlignmentFlag.AlignRight
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.phase_plate.setMinimumSize(QSize(232, 60) if wide else QSize(184, 44))
        self.phase_plate.setMaximumWidth(260 if wide else QWIDGETSIZE_MAX)
        for box in (self.allotted_box, self.began_box):
            box.setVisible(not low)

    def _size_texts(self, room: Room) -> None:
        suffix = "_wide" if room is Room.WIDE else ""
        roles = {self.title_label: "item_title", self.mc_label: "script", self.phase_label: "phase"}
        facts = dict.fromkeys((self.allotted_label, self.began_label, self.ends_label), "fact")
        for label, role in {**roles, **facts}.items():
            put_property(label, "role", role + suffix)

    def _size_table(self, room: Room) -> None:
        wide, compact = room is Room.WIDE, room is Room.COMPACT
        self.rows.pixels = 17 if wide else 15
        self.run_view.verticalHeader().setDefaultSectionSize(40 if wide else 27 if compact else 29)
        self.run_view.setColumnHidden(DIFFERENCE, compact)
        self.table.compact = compact
        widths = (70, 66, 72, 112) if wide else (62, 58, 68, 104)
        for column, width in zip(range(PLANNED, DIFFERENCE + 1), widths, strict=True):
            self.run_view.horizontalHeader().resizeSection(column, width)

    def _fill_table(self) -> None:
        view = self.run_view
        view.setModel(self.table)
        view.setItemDelegate(self.rows)
        view.verticalHeader().hide()
        view.verticalHeader().setMinimumSectionSize(20)
        header = view.horizontalHeader()
        header.setFixedHeight(30)
        header.setMinimumSectionSize(20)
        header.setSectionsClickable(False)
        for column in range(DIFFERENCE + 1):
            fixed = QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if column == TITLE else fixed)
        header.resizeSection(NUMBER, 40)
        header.resizeSection(MARK, 30)

    def _wear(self) -> None:
        look = self.context.look
        for part in (self.big_clock, self.progress_bar):
            part.wear(look)
        self.stage_mini.wear(look, "now", "monitor-eye")
        self.next_mini.wear(look, "next", "arrow-right-bold")
        look.set_icon(self.hold_button, "pause-circle-outline")
        look.set_icon(self.swap_button, "swap-horizontal-bold")
        look.set_icon(self.next_icon, "arrow-right-bold-circle", "on_action", 40)
        look.set_icon(self.mc_icon, "text-box-outline", "muted", 18)
        look.set_icon(self.notice_icon, "bell-ring-outline", "muted", 18)
        look.set_icon(self.day_icon, "flag-checkered", "now", 24)
        look.icons_loaded.connect(self._dress_small_buttons)

    def _dress_small_buttons(self) -> None:
        """Give the row of small buttons its icons, where there is room for them."""
        for button, icon in self._small_buttons().items():
            button.setIcon(QIcon() if self.room is Room.COMPACT else self.context.look.icon(icon))
            button.setIconSize(QSize(20, 20))

    def _small_buttons(self) -> dict[QPushButton, str]:
        return {
            self.back_button: "arrow-left",
            self.skip_button: "debug-step-over",
            self.less_button: "minus-circle-outline",
            self.more_button: "plus-circle-outline",
            self.freeze_button: "snowflake",
            self.blank_button: "monitor-off",
            self.undo_button: "undo",
        }


def put(label: QLabel | QPushButton, text: str) -> None:
    """Set a text where it differs: ten looks a second must cost nothing."""
    if label.text() != text:
        label.setText(text)


def put_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet knows, and let the widget take the new look."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for part in (widget, *widget.findChildren(QLabel)):
        part.style().unpolish(part)
        part.style().polish(part)


def platform() -> str:
    """Return the name of Qt's platform: what a scan code means depends on it."""
    return QGuiApplication.platformName()
