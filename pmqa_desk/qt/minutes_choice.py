"""Which minutes are shown: of which session and run, in which edition and digits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from pmqa_desk.domain.minutes_facts import run_of_session, session_at_hand
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import run_title
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.wire import VISIT_DAY
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.minutes_form import MinutesForm
from pmqa_desk.qt.session_names import session_names


class MinutesChoice(QObject):
    """Fills the four boxes and says what is chosen in them."""

    changed = Signal()
    session_changed = Signal()

    def __init__(self, context: Context, form: MinutesForm) -> None:
        super().__init__(form)
        self._context = context
        self._form = form
        self._showing = False
        self._begun: str | None = None
        form.session_combo.currentIndexChanged.connect(self._on_session_changed)
        for combo in (form.run_combo, form.edition_combo, form.digits_combo):
            combo.currentIndexChanged.connect(self._on_choice_changed)
        self.name()
        self._refresh_sessions()
        session = context.bridge.session
        self.choose_session(session_at_hand(session.visit, session.runs))

    @property
    def session_uid(self) -> str | None:
        """Return the session whose minutes are shown; ``None`` is the visit day itself."""
        return self._form.session_combo.currentData() or None

    @property
    def run(self) -> Run | None:
        """Return the run that they are made from."""
        uid = self._form.run_combo.currentData()
        return next((run for run in self._context.bridge.session.runs if run.uid == uid), None)

    @property
    def edition(self) -> Edition:
        """Return the edition that is shown."""
        return Edition(self._form.edition_combo.currentData())

    @property
    def digits(self) -> Digits:
        """Return the digits that are shown."""
        return Digits(self._form.digits_combo.currentData())

    def name(self) -> None:
        """Write the texts of the boxes that never change but for the language."""
        internal, public = self.tr("ภายใน"), self.tr("เผยแพร่")
        self._fill(self._form.edition_combo, {Edition.INTERNAL: internal, Edition.PUBLIC: public})
        thai, latin = self.tr("เลขไทย ๑ ๒ ๓"), self.tr("เลขอารบิก 1 2 3")
        self._fill(self._form.digits_combo, {Digits.THAI: thai, Digits.ARABIC: latin})

    def choose_session(self, session_uid: str | None) -> None:
        """Show the minutes of a session, from the run that they are usually made from."""
        combo = self._form.session_combo
        self._showing = True
        combo.setCurrentIndex(max(0, combo.findData(session_uid or VISIT_DAY)))
        self._showing = False
        self._refresh_runs(usual=True)

    def refresh(self) -> None:
        """Read sessions and runs anew; what is chosen stays, but a run that has begun since is shown."""
        self._refresh_sessions()
        self._refresh_runs()
        begun = next((run for run in reversed(self._context.bridge.session.runs) if run.events), None)
        if begun is not None and begun.uid != self._begun:
            self.choose_session(begun.session_uid)
            self._showing = True
            self._form.run_combo.setCurrentIndex(self._form.run_combo.findData(begun.uid))
            self._showing = False
        self._begun = None if begun is None else begun.uid

    def _refresh_sessions(self) -> None:
        self._fill(self._form.session_combo, session_names(self._context))

    def _refresh_runs(self, *, usual: bool = False) -> None:
        session, context = self._context.bridge.session, self._context
        known = {each.uid for each in session.visit.sessions}
        mine = [
            run
            for run in reversed(session.runs)
            if (run.session_uid if run.session_uid in known else None) == self.session_uid
        ]
        names = {
            run.uid: context.figures(
                f"{run_title(session.visit, session.runs, run, context.language)} · "
                f"{context.day(context.date_of(run.opened_ms), short=True)}"
            )
            for run in mine
        }
        combo = self._form.run_combo
        before = combo.currentData()
        self._fill(combo, {**names, "": self.tr("ยังไม่ใช้เวลาจากการดำเนินรายการ")})
        if usual or before not in names:
            run = run_of_session(session.visit, session.runs, self.session_uid) or (mine[0] if mine else None)
            self._showing = True
            combo.setCurrentIndex(combo.findData("" if run is None else run.uid))
            self._showing = False
        for widget in (combo, self._form.run_label):
            widget.setVisible(bool(names))

    def _fill(self, combo: QComboBox, names: dict[str, str]) -> None:
        if [(combo.itemData(n), combo.itemText(n)) for n in range(combo.count())] == list(names.items()):
            return
        chosen = combo.currentData()
        self._showing = True
        combo.clear()
        for key, name in names.items():
            combo.addItem(name, key)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._showing = False

    def _on_session_changed(self, index: int) -> None:
        del index
        if not self._showing:
            self._refresh_runs(usual=True)
            self.session_changed.emit()
            self.changed.emit()

    def _on_choice_changed(self, index: int) -> None:
        del index
        if not self._showing:
            self.changed.emit()
