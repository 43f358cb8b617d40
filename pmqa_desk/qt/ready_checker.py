"""Runs the ready check: asks the machine, tries the media, and keeps what was found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmqa_desk.desk.ready import saved_ms
from pmqa_desk.domain.item_status import with_test
from pmqa_desk.domain.machine_facts import ClockFacts, MachineFacts, MachineProbe, looked_at
from pmqa_desk.domain.medium_facts import DeckFact, MediumFact
from pmqa_desk.domain.ready_check import ReadyReport, Said
from pmqa_desk.domain.ready_report import ReadyFacts, last_kept_ms, ready_report
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.visit import Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.media_tester import MediaTester
from pmqa_desk.qt.slide_copies import SlideCopies
from pmqa_desk.qt.surroundings import Surroundings
from pmqa_desk.qt.worker import Worker


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the check asks, and about which folders."""

    probe: MachineProbe
    surroundings: Surroundings
    wall_ms: Callable[[], int]
    file: Path
    own_folder: Path
    converts: bool = False
    """Whether this machine can write films anew."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the machine said on the worker's thread."""

    machine: MachineFacts
    offset_s: int
    saved_ms: int | None


class ReadyChecker(QObject):
    """One check of the open visit; it can be begun anew, stopped, and read at any time."""

    changed = Signal()
    """Something more was found, or the visit changed."""
    tested = Signal(object)
    """The ``MediumFact`` of a medium that was just tried."""
    trying = Signal(object)
    """A ``Trying``; ``None`` when there is nothing more to try."""

    def __init__(
        self, context: Context, asked: Asked, copies: SlideCopies, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._asked = asked
        self._copies = copies
        self._machine = MachineFacts()
        self._media: dict[str, MediumFact] = {}
        self._at_ms: int | None = None
        self._tester = MediaTester(context.folder, copies, self)
        self._tester.trying.connect(self.trying)
        self._tester.tested.connect(self._on_tested)
        self._tester.finished.connect(self._on_finished)
        self._worker = Worker(self)
        self._worker.done.connect(self._on_machine_answered)
        copies.changed.connect(self._on_copies_changed)
        context.bridge.visit_changed.connect(self._on_visit_changed)
        context.bridge.run_changed.connect(self._on_run_changed)

    @property
    def at_ms(self) -> int | None:
        """Return when the check was last begun, or ``None``."""
        return self._at_ms

    @property
    def busy(self) -> bool:
        """Return whether media are being tried."""
        return self._tester.busy

    @property
    def allowed(self) -> bool:
        """Return whether films may be played: while a run goes on nothing may take from it."""
        live = self._context.bridge.session.live
        return live is None or live.state.phase in {Phase.READY, Phase.ENDED}

    @property
    def facts(self) -> Mapping[str, MediumFact]:
        """Return what was found of the media, by the identity of the item."""
        items = self._visit.items
        return {item.uid: self._media[item.media] for item in items if item.media in self._media}

    @property
    def report(self) -> ReadyReport:
        """Return how everything stands, as far as it is known."""
        visit = self._visit
        because = self._context.bridge.session.read_only_because
        read_only = None if because is None else Said(*because)
        return ready_report(visit, ReadyFacts(self.facts, self._machine, read_only, self._asked.converts))

    def check(self) -> None:
        """Look at everything anew."""
        if not self.allowed:
            return
        self._media.clear()
        self.look_again()
        self._copies.look()
        self._tester.start(self._named())
        self.changed.emit()

    def look_again(self) -> None:
        """Ask the machine anew; media are left as they were found."""
        asked, folder = self._asked, self._context.folder
        self._at_ms = asked.wall_ms()
        self._machine = self._with_surroundings(self._machine)
        self._worker.start(
            lambda _progress: _Answer(
                looked_at(asked.probe, folder, asked.own_folder), asked.probe.offset_s(), saved_ms(asked.file)
            )
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Try no more media; what was not tried stays untested."""
        was_busy = self.busy
        self._tester.cancel()
        if was_busy:
            self.trying.emit(None)
            self.changed.emit()

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _named(self) -> tuple[str, ...]:
        """Return the media of the visit in the order of their first items, each once."""
        return tuple(dict.fromkeys(item.media for item in self._visit.items if item.media))

    def _with_surroundings(self, machine: MachineFacts) -> MachineFacts:
        around = self._asked.surroundings
        fonts = around.fonts(self._visit.minutes.font)
        return replace(machine, screens=around.screens(), sounds=around.sounds(), fonts=fonts)

    def _on_machine_answered(self, answer: _Answer) -> None:
        session = self._context.bridge.session
        kept = last_kept_ms(session.visit, session.runs, answer.saved_ms)
        clock = ClockFacts(self._asked.wall_ms(), answer.offset_s, kept)
        self._machine = self._with_surroundings(answer.machine.with_clock(clock))
        self.changed.emit()

    def _on_tested(self, fact: MediumFact) -> None:
        self._media[fact.medium] = fact
        session = self._context.bridge.session
        # What is found out is no step of the operator's; a run that is open holds the programme as it is.
        if session.read_only_because is None and not session.going_on:
            self._context.bridge.attempt(lambda: session.amend(lambda visit: with_test(visit, fact)))
        self.tested.emit(fact)
        self.changed.emit()

    def _on_finished(self) -> None:
        self.trying.emit(None)
        self.changed.emit()
        # A file that was chosen while others were tried.
        self._try_new()

    def _on_copies_changed(self) -> None:
        waiting = [fact.medium for fact in self._media.values() if isinstance(fact, DeckFact)]
        for medium in waiting:
            del self._media[medium]
        if waiting:
            self._try_new()

    def _on_visit_changed(self) -> None:
        self._try_new()
        self.changed.emit()

    def _try_new(self) -> None:
        if self._at_ms is None or self.busy or not self.allowed:
            return
        new = tuple(medium for medium in self._named() if medium not in self._media)
        if new:
            self._tester.start(new)

    def _on_run_changed(self) -> None:
        if not self.allowed:
            self.cancel()
