"""The rehearsals page: what to run next, every run so far, and where its time went."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QTableView, QWidget
from typing_extensions import override

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.forecast import ItemView, RunView, project
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import rehearsal_title, run_title, session_kind_title
from pmqa_desk.domain.visit import Session as Dated
from pmqa_desk.domain.visit import SessionKind, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.rows_model import Cell, RowsModel, prepare_view

# Within this much an item kept its time: nobody speaks to the second.
AS_PLANNED_MS = 30_000
VISIT_DAY = "visit-day"
NEW_REHEARSAL = "new-rehearsal"


class RunsPage(QWidget):
    """Shows runs; asks for presenter mode with the dated session to run (``None`` is the visit day)."""

    present_requested = Signal(object)

    session_label: QLabel
    session_combo: QComboBox
    body_stack: QStackedWidget
    empty_page: QWidget
    empty_icon_label: QLabel
    empty_label: QLabel
    run_page: QWidget
    run_view: QTableView
    summary_label: QLabel
    timing_view: QTableView

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        load_form(self, "runs_page.ui")
        self._run_model = RowsModel(self)
        self._timing_model = RowsModel(self)
        prepare_view(self.run_view, self._run_model, 0)
        prepare_view(self.timing_view, self._timing_model, 1)
        self._start_button = QPushButton(self)
        self._start_button.setProperty("role", "primary")
        self._start_button.clicked.connect(self._on_start_button_clicked)
        context.look.set_icon(self._start_button, "play", "on_action")
        context.look.set_icon(self.empty_icon_label, "chart-gantt", "faint", 48)
        self.session_combo.currentIndexChanged.connect(self._on_session_combo_changed)
        self.run_view.selectionModel().currentRowChanged.connect(self._on_run_view_row_changed)
        self._run_model.modelReset.connect(self._on_run_model_reset)
        context.bridge.visit_changed.connect(self._refresh)
        context.bridge.run_changed.connect(self._refresh)
        self._refresh()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("การซักซ้อม")

    def place(self) -> str:
        """Return the line under the page's name."""
        return self.tr("เทียบแผนกับเวลาจริงของทุกครั้ง")

    def head_buttons(self) -> list[QPushButton]:
        """Return the buttons of the page's head; the blue one is what to do next."""
        return [self._start_button]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._refresh()

    @property
    def _session(self) -> Session:
        return self._context.bridge.session

    def _refresh(self) -> None:
        self._fill_sessions()
        runs = self._session.runs
        self.empty_label.setText(self._context.words.breakable(self._empty_sentence()))
        self.body_stack.setCurrentWidget(self.run_page if runs else self.empty_page)
        self._run_model.show(
            (self.tr("ครั้ง"), self.tr("วันที่"), self.tr("เริ่ม"), self.tr("จบ"), self.tr("เทียบกำหนด")),
            tuple(self._run_row(run) for run in reversed(runs)),
            tuple(run.uid for run in reversed(runs)),
        )
        self._show_timings()

    def _empty_sentence(self) -> str:
        return self.tr("ยังไม่เคยซักซ้อม เมื่อซ้อมครั้งแรก เวลาของทุกลำดับจะแสดงที่นี่")

    def _fill_sessions(self) -> None:
        chosen = self.session_combo.currentData()
        visit = self._session.visit
        self.session_combo.blockSignals(True)
        self.session_combo.clear()
        for dated in visit.sessions:
            if dated.kind is SessionKind.REHEARSAL:
                self.session_combo.addItem(self._dated_text(dated), dated.uid)
        self.session_combo.addItem(self.tr("ซ้อมเดี๋ยวนี้"), NEW_REHEARSAL)
        visit_day = session_kind_title(SessionKind.VISIT, self._context.language)
        self.session_combo.addItem(f"{visit_day} · {self._context.day(visit.date, short=True)}", VISIT_DAY)
        place = self.session_combo.findData(chosen if chosen is not None else self._likely())
        self.session_combo.setCurrentIndex(max(0, place))
        self.session_combo.blockSignals(False)
        self._name_start_button()

    def _likely(self) -> str:
        """Return what is most likely to be run next: the visit on its day, else the next rehearsal."""
        today = self._session.today()
        visit = self._session.visit
        if visit.date == today:
            return VISIT_DAY
        rehearsals = [s for s in visit.sessions if s.kind is SessionKind.REHEARSAL and s.date is not None]
        ahead = [s for s in rehearsals if s.date is not None and s.date >= today]
        return ahead[0].uid if ahead else NEW_REHEARSAL

    def _dated_text(self, dated: Dated) -> str:
        kind = session_kind_title(dated.kind, self._context.language)
        return f"{kind} · {self._context.day(dated.date, short=True)}"

    def _name_start_button(self) -> None:
        live = self._session.live
        going_on = live is not None and live.state.phase is not Phase.ENDED
        self.session_combo.setEnabled(not going_on)
        self._start_button.setEnabled(self._session.read_only_because is None)
        if going_on:
            self._start_button.setText(self.tr("กลับไปดำเนินรายการต่อ"))
        elif self.session_combo.currentData() == VISIT_DAY:
            self._start_button.setText(self.tr("เริ่มวันตรวจจริง"))
        else:
            number = sum(run.programme.rehearsal for run in self._session.runs) + 1
            # %1 is what the rehearsal is called, with its number.
            title = rehearsal_title(number, self._context.language)
            self._start_button.setText(self.tr("เริ่ม%1").replace("%1", self._context.figures(title)))

    def _run_row(self, run: Run) -> tuple[Cell, ...]:
        view = self._view_of(run)
        title = run_title(self._session.visit, self._session.runs, run, self._context.language)
        ended = self._context.clock(view.ended_ms) if view.phase is Phase.ENDED else self.tr("ยังไม่จบ")
        return (
            Cell(self._context.figures(title), bold=True),
            Cell(self._context.day(self._context.date_of(run.opened_ms), short=True)),
            Cell(self._context.clock(view.started_ms), right=True),
            Cell(ended, right=True),
            Cell(self._context.lateness(view.shown_lateness_ms)),
        )

    def _view_of(self, run: Run) -> RunView:
        live = self._session.live
        if live is not None and live.run.uid == run.uid:
            return live.view()
        last = run.events[-1].at_ms if run.events else run.opened_ms
        return project(self._session.state_of(run), last)

    def _chosen(self) -> Run | None:
        key = self._run_model.key(self.run_view.currentIndex().row())
        return next((run for run in self._session.runs if run.uid == key), None)

    def _show_timings(self) -> None:
        run = self._chosen()
        view = None if run is None else self._view_of(run)
        self.summary_label.setText("" if view is None else self._context.words.breakable(self._summary(view)))
        heads = ("", self.tr("ลำดับการนำเสนอ"), self.tr("เริ่มจริง"), self.tr("แผน"), self.tr("จริง"))
        items = () if view is None else view.items
        self._timing_model.show(
            (*heads, self.tr("ผลต่าง")),
            tuple(self._timing_row(item) for item in items),
            tuple(item.item.uid for item in items),
        )

    def _summary(self, view: RunView) -> str:
        spoken = sum(item.actual_ms for item in view.items) // 1000
        done = sum(bool(item.attempts) for item in view.items)
        # %1 of %2 items; %3 is a length in words.
        text = self.tr("ดำเนินการ %1 จาก %2 ลำดับ ใช้เวลานำเสนอรวม %3")
        for mark, value in (("%1", done), ("%2", len(view.items))):
            text = text.replace(mark, self._context.figures(value))
        return text.replace("%3", self._context.length_in_words(spoken))

    def _timing_row(self, item: ItemView) -> tuple[Cell, ...]:
        context = self._context
        return (
            Cell(context.figures(item.item.number or ""), right=True),
            Cell(item.item.title),
            Cell(context.clock(item.actual_start_ms), right=True),
            Cell(context.length(item.planned_s), right=True),
            Cell(context.length(item.actual_ms // 1000 if item.attempts else None), right=True),
            self._difference(item),
        )

    def _difference(self, item: ItemView) -> Cell:
        if item.skip is not None:
            return Cell(self.tr("ข้ามแล้ว"), colour=self._context.look.colour("faint"), tip=item.skip.reason)
        if not item.attempts or item.planned_s is None:
            return Cell("–", colour=self._context.look.colour("faint"))
        over_ms = item.actual_ms - item.planned_s * 1000
        if abs(over_ms) <= AS_PLANNED_MS:
            return Cell(self.tr("ตามแผน"))
        length = self._context.length_in_words(abs(over_ms) // 1000)
        if over_ms < 0:
            return Cell(self.tr("▼ เร็วกว่าแผน %1").replace("%1", length))
        return Cell(self.tr("▲ เกินแผน %1").replace("%1", length), colour=self._context.look.colour("danger"))

    def _on_session_combo_changed(self, index: int) -> None:
        del index
        self._name_start_button()

    def _on_run_model_reset(self) -> None:
        if self._run_model.rowCount() and not self.run_view.currentIndex().isValid():
            self.run_view.selectRow(0)

    def _on_run_view_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        self._show_timings()

    def _on_start_button_clicked(self) -> None:
        chosen = self.session_combo.currentData()
        if chosen == VISIT_DAY or not self.session_combo.isEnabled():
            self.present_requested.emit(None)
            return
        if chosen == NEW_REHEARSAL:
            dated = Dated(new_uid(), SessionKind.REHEARSAL, self._session.today())
            label = self.tr("เพิ่มการซักซ้อม")
            if not self._context.bridge.attempt(
                lambda: self._session.edit(lambda v: replace(v, sessions=(*v.sessions, dated)), label)
            ):
                return
            chosen = dated.uid
        self.present_requested.emit(next(s for s in self._session.visit.sessions if s.uid == chosen))
