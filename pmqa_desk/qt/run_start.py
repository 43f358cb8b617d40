"""What is to be run next: which dated session, and the whole programme or a part of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from pmqa_desk.domain.next_run import likely_session
from pmqa_desk.domain.partial_runs import chosen_items
from pmqa_desk.domain.run_names import rehearsal_title, session_kind_title
from pmqa_desk.domain.visit import Session as Dated
from pmqa_desk.domain.visit import SessionKind, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.part_dialog import PartDialog

VISIT_DAY = "visit-day"
NEW_REHEARSAL = "new-rehearsal"


class RunStart(QWidget):
    """Chooses and names what the blue button will begin; a part of the visit day cannot be chosen."""

    wanted = Signal(object, object)
    """The dated session (``None`` is the visit day), and the items (none are all)."""

    session_combo: QComboBox
    part_button: QPushButton

    def __init__(self, context: Context, button: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._button = button
        self._part: tuple[str, ...] = ()
        load_form(self, "run_start.ui")
        button.clicked.connect(self._on_button_clicked)
        self.session_combo.currentIndexChanged.connect(self._on_session_combo_changed)
        self.part_button.clicked.connect(self._on_part_button_clicked)

    @property
    def part(self) -> tuple[str, ...]:
        """Return the items that are to be rehearsed; none named are all."""
        return () if self.session_combo.currentData() == VISIT_DAY else self._part

    def choose_part(self, uids: Collection[str]) -> None:
        """Let the next rehearsal hold these items only."""
        self._part = chosen_items(self._context.bridge.session.visit, uids)
        if self.session_combo.currentData() == VISIT_DAY:
            self.session_combo.setCurrentIndex(self.session_combo.findData(NEW_REHEARSAL))
        self._name()

    def refresh(self) -> None:
        """Show the sessions as they stand; the choice stays."""
        session, context = self._context.bridge.session, self._context
        visit, chosen = session.visit, self.session_combo.currentData()
        known = {item.uid for item in visit.items}
        self._part = tuple(uid for uid in self._part if uid in known)
        self.session_combo.blockSignals(True)
        self.session_combo.clear()
        for dated in visit.sessions:
            if dated.kind is SessionKind.REHEARSAL:
                self.session_combo.addItem(self._dated_text(dated), dated.uid)
        self.session_combo.addItem(self.tr("ซ้อมเดี๋ยวนี้"), NEW_REHEARSAL)
        visit_day = session_kind_title(SessionKind.VISIT, context.language)
        self.session_combo.addItem(f"{visit_day} · {context.day(visit.date, short=True)}", VISIT_DAY)
        place = self.session_combo.findData(chosen if chosen is not None else self._likely())
        self.session_combo.setCurrentIndex(max(0, place))
        self.session_combo.blockSignals(False)
        self._name()

    def _likely(self) -> str:
        session = self._context.bridge.session
        likely = likely_session(session.visit, session.today())
        if likely is SessionKind.VISIT:
            return VISIT_DAY
        return NEW_REHEARSAL if likely is SessionKind.REHEARSAL else likely

    def _dated_text(self, dated: Dated) -> str:
        kind = session_kind_title(dated.kind, self._context.language)
        return f"{kind} · {self._context.day(dated.date, short=True)}"

    def _name(self) -> None:
        session, context = self._context.bridge.session, self._context
        going_on = session.going_on
        visit_day = self.session_combo.currentData() == VISIT_DAY
        self.session_combo.setEnabled(not going_on)
        self.part_button.setEnabled(not going_on and not visit_day and bool(session.visit.items))
        self._button.setEnabled(session.read_only_because is None)
        # {count} is how many items are to be rehearsed.
        some = self.tr("เฉพาะ {count} ลำดับ").replace("{count}", context.figures(len(self.part)))
        self.part_button.setText(some if self.part else self.tr("ทุกลำดับ"))
        if going_on:
            self._button.setText(self.tr("กลับไปดำเนินรายการต่อ"))
        elif visit_day:
            self._button.setText(self.tr("เริ่มวันตรวจจริง"))
        else:
            number = sum(run.programme.rehearsal for run in session.runs) + 1
            # %1 is what the rehearsal is called, with its number.
            text = self.tr("เริ่ม%1").replace("%1", context.figures(rehearsal_title(number, context.language)))
            self._button.setText(f"{text} ({some})" if self.part else text)

    def _on_session_combo_changed(self) -> None:
        self._name()

    def _on_part_button_clicked(self) -> None:
        dialog = PartDialog(self._context, self._part, self)
        dialog.chosen.connect(self.choose_part)
        dialog.open()

    def _on_button_clicked(self) -> None:
        session, chosen = self._context.bridge.session, self.session_combo.currentData()
        if chosen == VISIT_DAY or not self.session_combo.isEnabled():
            self.wanted.emit(None, ())
            return
        if chosen == NEW_REHEARSAL:
            dated = Dated(new_uid(), SessionKind.REHEARSAL, session.today())
            label = self.tr("เพิ่มการซักซ้อม")
            if not self._context.bridge.attempt(
                lambda: session.edit(lambda v: replace(v, sessions=(*v.sessions, dated)), label)
            ):
                return
            chosen = dated.uid
        part, self._part = self._part, ()
        self.wanted.emit(next(s for s in session.visit.sessions if s.uid == chosen), part)
        self._name()
