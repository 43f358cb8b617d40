"""The rehearsals page: all runs side by side or as pictures, what they say, what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.desk.rehearsal_advice import advice
from pmqa_desk.domain.carried import open_before_next
from pmqa_desk.domain.partial_runs import items_from
from pmqa_desk.qt.adopt_dialog import AdoptDialog
from pmqa_desk.qt.carried_dialog import CarriedDialog
from pmqa_desk.qt.chance_line import ChanceLine
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.finding_cards import FindingCards
from pmqa_desk.qt.fit_dialog import FitDialog
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.item_sheet import ItemSheet
from pmqa_desk.qt.matrix_view import MatrixView
from pmqa_desk.qt.paper_menu import PaperMenu
from pmqa_desk.qt.run_charts import Chart, RunCharts
from pmqa_desk.qt.run_sheet import RunSheet
from pmqa_desk.qt.run_start import RunStart
from pmqa_desk.qt.shown_runs import shown_runs


class RunsPage(QWidget):
    """Shows runs; asks for presenter mode with what is to be run, and for papers."""

    present_requested = Signal(object, object)
    """The dated session (``None`` is the visit day), and the items (none are all)."""
    paper_requested = Signal(str, bool)
    """Which paper, and whether as a spreadsheet."""

    choice_layout: QHBoxLayout
    matrix_button: QPushButton
    timeline_button: QPushButton
    lengths_button: QPushButton
    lateness_button: QPushButton
    runs_button: QPushButton
    body_stack: QStackedWidget
    empty_page: QWidget
    empty_icon_label: QLabel
    empty_label: QLabel
    run_page: QWidget
    run_layout: QVBoxLayout
    picture_stack: QStackedWidget
    chance_icon_label: QLabel
    chance_label: QLabel
    fit_button: QPushButton
    carried_button: QPushButton
    legend_label: ElidedLabel
    hint_label: ElidedLabel

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = False
        load_form(self, "runs_page.ui", ElidedLabel)
        self._start_button, self._adopt_button = QPushButton(self), QPushButton(self)
        self._export_button = QPushButton(self)
        self.start = RunStart(context, self._start_button, self)
        self.cards = FindingCards(context, self)
        self.matrix = MatrixView(context, self)
        self.charts = RunCharts(context, context.look, self)
        self.papers = PaperMenu(self._export_button)
        self._chance = ChanceLine(context, self.chance_icon_label, self.chance_label, self)
        self._build()
        self._dress()
        self._connect()
        self._refresh()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("การซักซ้อม")

    def place(self) -> str:
        """Return the line under the page's name."""
        return self.tr("เทียบแผนกับเวลาจริงของทุกครั้ง")

    def head_buttons(self) -> list[QPushButton]:
        """Return the buttons of the page's head; the blue one is what to do next."""
        return [self._export_button, self._adopt_button, self._start_button]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _build(self) -> None:
        self.choice_layout.insertWidget(0, self.start)
        self.run_layout.insertWidget(0, self.cards)
        self.picture_stack.addWidget(self.matrix)
        self.picture_stack.addWidget(self.charts)

    def _dress(self) -> None:
        look = self._context.look
        self._start_button.setProperty("role", "primary")
        self.matrix_button.setProperty("place", "first")
        self.lateness_button.setProperty("place", "last")
        self._export_button.setMenu(self.papers)
        look.set_icon(self._start_button, "play", "on_action")
        look.set_icon(self._adopt_button, "clipboard-check-outline")
        look.set_icon(self._export_button, "export-variant")
        look.set_icon(self.runs_button, "history")
        look.set_icon(self.fit_button, "timer-outline")
        look.set_icon(self.empty_icon_label, "chart-gantt", "faint", 48)

    def _connect(self) -> None:
        bridge = self._context.bridge
        self.start.wanted.connect(self.present_requested)
        self.papers.wanted.connect(self.paper_requested)
        self.matrix.item_opened.connect(self._on_item_opened)
        self.matrix.run_opened.connect(self._on_run_opened)
        self.matrix.menu_requested.connect(self._on_matrix_menu)
        for button in self._choices:
            button.clicked.connect(self._show_picture)
        self.runs_button.clicked.connect(self._on_runs_clicked)
        self.fit_button.clicked.connect(self._on_fit_clicked)
        self._adopt_button.clicked.connect(self._on_adopt_clicked)
        self.carried_button.clicked.connect(self._on_carried_clicked)
        bridge.visit_changed.connect(self._on_changed)
        bridge.run_changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        """Read anew what is in sight; a run on the console waits for nothing of this page."""
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _refresh(self) -> None:
        self._stale = False
        session = self._context.bridge.session
        self._name_texts()
        self.start.refresh()
        runs = bool(session.runs)
        self.body_stack.setCurrentWidget(self.run_page if runs else self.empty_page)
        for widget in (self._export_button, self._adopt_button, self.runs_button):
            widget.setEnabled(runs)
        for button in self._choices:
            button.setVisible(runs)
        if not runs:
            return
        matrix = session.matrix()
        self.cards.show_matrix(matrix)
        self.matrix.show_matrix(matrix)
        self._chance.ask(advice(session.visit, matrix))
        self._show_picture()

    def _name_texts(self) -> None:
        context = self._context
        sentence = self.tr("ยังไม่เคยซักซ้อม เมื่อซ้อมครั้งแรก เวลาของทุกลำดับจะแสดงที่นี่")
        self.empty_label.setText(context.words.breakable(sentence))
        self._adopt_button.setText(self.tr("ใช้เวลาที่ซ้อมเป็นแผนใหม่"))
        self._export_button.setText(self.tr("ส่งออก"))
        self.papers.name()
        count = sum(each.count for each in open_before_next(context.bridge.session.visit))
        # {count} is how many pieces of advice and assignments are still open.
        some = self.tr("ก่อนซ้อมครั้งต่อไป: {count} เรื่อง").replace("{count}", context.figures(count))
        self.carried_button.setText(some if count else self.tr("คำแนะนำ"))
        context.look.set_icon(
            self.carried_button, "alert" if count else "check", "warning" if count else "muted", 18
        )

    def _show_picture(self) -> None:
        """Show what the switch says: the matrix, or a picture, which is drawn only then."""
        if self.matrix_button.isChecked():
            self.picture_stack.setCurrentWidget(self.matrix)
            self.legend_label.show_text(self.tr("กรอบโปร่ง = แผน   แท่งทึบ = เวลาจริง   ▲ เกินแผน   ▼ ต่ำกว่าแผน"))
            self.hint_label.show_text(self.tr("กด Enter ที่ลำดับใด เพื่อดูทุกครั้งของลำดับนั้น"))
            return
        legends = {
            Chart.TIMELINES: self.tr(
                "แถวบน = แผน   แถวล่าง = เวลาจริง   ▲ เกินแผน   ▼ เร็วกว่าแผน   เส้นประ = เวลาที่ต้องจบ"
            ),
            Chart.LENGTHS: self.tr(
                "ขีดตั้ง = แผนปัจจุบัน   แต่ละเครื่องหมาย = เวลาจริงของครั้งหนึ่ง   ขวาของขีด = เกินแผนปัจจุบัน"
            ),
            Chart.LATENESS: self.tr("แต่ละจุดคือเวลาที่ลำดับหนึ่งจบ เทียบกับแผนของครั้งนั้น"),
        }
        chart = self._chart_wished
        self.charts.show_runs(chart, shown_runs(self._context))
        self.picture_stack.setCurrentWidget(self.charts)
        self.legend_label.show_text(legends[chart])
        self.hint_label.show_text(self.tr("หมุนล้อเมาส์เพื่อขยาย ลากเพื่อเลื่อน ชี้เพื่ออ่าน"))

    @property
    def _choices(self) -> tuple[QPushButton, ...]:
        return (self.matrix_button, self.timeline_button, self.lengths_button, self.lateness_button)

    @property
    def _chart_wished(self) -> Chart:
        if self.timeline_button.isChecked():
            return Chart.TIMELINES
        return Chart.LENGTHS if self.lengths_button.isChecked() else Chart.LATENESS

    def _on_item_opened(self, uid: str) -> None:
        ItemSheet(self._context, uid, self).open()

    def _on_run_opened(self, uid: str) -> None:
        RunSheet(self._context, uid, self).open()

    def _on_runs_clicked(self) -> None:
        RunSheet(self._context, None, self).open()

    def _on_fit_clicked(self) -> None:
        FitDialog(self._context, self).open()

    def _on_adopt_clicked(self) -> None:
        AdoptDialog(self._context, self).open()

    def _on_carried_clicked(self) -> None:
        CarriedDialog(self._context, self).open()

    def _on_matrix_menu(self, place: QPoint) -> None:
        self.row_menu().popup(place)

    def row_menu(self) -> QMenu:
        """Return the menu of the chosen rows."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("ดูทุกครั้งของลำดับนี้"), self._on_menu_item)
        menu.addAction(self.tr("ซ้อมเฉพาะลำดับที่เลือก"), self._on_menu_some)
        menu.addAction(self.tr("ซ้อมใหม่ตั้งแต่ลำดับนี้"), self._on_menu_from)
        return menu

    def _on_menu_item(self) -> None:
        for uid in self.matrix.chosen[:1]:
            self._on_item_opened(uid)

    def _on_menu_some(self) -> None:
        self._context.bridge.attempt(lambda: self.start.choose_part(self.matrix.chosen))

    def _on_menu_from(self) -> None:
        first = self.matrix.chosen[0]
        uids = items_from(self._context.bridge.session.visit, first)
        # Of an item that the programme no longer has nothing can be rehearsed: the refusal says so.
        self._context.bridge.attempt(lambda: self.start.choose_part(uids or (first,)))
