"""One open visit, and everything that may be done to it; says what changed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from enum import Flag, auto

from typing_extensions import override

from pmqa_desk.desk.bank import Bank
from pmqa_desk.desk.deed_order import DeedOrder, Of
from pmqa_desk.desk.live_run import EDITS, LiveRun
from pmqa_desk.desk.recorder import Recorder
from pmqa_desk.desk.roll_book import RollBook
from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.attendance import Roll
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import RunView, project
from pmqa_desk.domain.history import History
from pmqa_desk.domain.minutes_life import refuse_locked
from pmqa_desk.domain.partial_runs import chosen_items
from pmqa_desk.domain.ports import Clocks, VisitStore
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.rehearsals import Matrix
from pmqa_desk.domain.reshare import Proposal, propose
from pmqa_desk.domain.run import Phase, RunState, fold
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import Session as Dated
from pmqa_desk.domain.visit import Visit, new_uid


class Changed(Flag):
    """What a call changed; views re-read just that."""

    VISIT = auto()
    """The visit's value: programme, people, questions, notes, details."""
    RUN = auto()
    """The live run's state, which run is live, or what a run is called and noted for."""
    DRAFTS = auto()
    BANK = auto()
    """The question bank."""


class Session(Recorder):
    """One open visit: edits with undo and redo, runs, and lines recorded while it runs.

    Each method is on the disk when it returns, or raises ``DeskError`` and has changed nothing.
    """

    def __init__(self, store: VisitStore, clocks: Clocks, process: str) -> None:
        super().__init__(clocks)
        self._store = store
        self._process = process
        self._history = History(store.load())
        self._runs = list(store.runs())
        self._book = RunBook()
        self._rolls = RollBook()
        self._listeners: list[Callable[[Changed], None]] = []
        self._bank = Bank(store.bank)
        self._bank.listen(self._on_bank_changed)
        self._deeds = DeedOrder()
        self._live = self._unfinished()

    @property
    @override
    def visit(self) -> Visit:
        """Return the visit as it stands."""
        return self._history.value

    @property
    def bank(self) -> Bank:
        """Return the question bank, which lies in the same file."""
        return self._bank

    @property
    def read_only_because(self) -> tuple[str, str] | None:
        """Return why nothing can be changed, as a Thai and an English sentence, or ``None``."""
        return self._store.read_only_because

    @property
    @override
    def live(self) -> LiveRun | None:
        """Return the run in progress, or the one that ended last in this session."""
        return self._live

    @property
    def going_on(self) -> bool:
        """Return whether a run is open that has not ended."""
        return self._live is not None and self._live.state.phase is not Phase.ENDED

    @property
    @override
    def runs(self) -> tuple[Run, ...]:
        """Return every run, oldest first, the live one as it stands."""
        live = self._live
        return tuple(live.run if live is not None and run.uid == live.run.uid else run for run in self._runs)

    @property
    def undo_label(self) -> str | None:
        """Return the name of the edit, or of the deed in the bank, that undo takes back, or ``None``."""
        return self._bank.undo_label if self._deeds.last is Of.BANK else self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        """Return the name of the edit that redo makes again, or ``None``."""
        return self._history.redo_label

    def listen(self, listener: Callable[[Changed], None]) -> None:
        """Call ``listener`` after each change with what changed."""
        self._listeners.append(listener)

    @override
    def edit(self, change: Callable[[Visit], Visit], label: str, merge: str | None = None) -> None:
        """Edit the visit; ``label`` names the step for undo, equal ``merge`` keys in a row are one step."""
        self._edit(change, label, merge)

    def amend(self, change: Callable[[Visit], Visit]) -> None:
        """Keep what was found out about the visit, such as a test; it is no step, and no undo takes it back.

        ``change`` is made of every value that undo and redo would bring, and must hold for each.
        """
        before = self.visit
        after = change(before)
        if after == before:
            return
        changed = self._save(before, after)
        self._history.amend(change)
        self._tell(changed)

    def take_minutes_step(self, change: Callable[[Visit], Visit]) -> None:
        """Keep a step in the life of minutes, made by ``minutes_life.take_step``; no undo takes it back."""
        self._refuse_read_only()
        before = self.visit
        after = change(before)
        self._store.save(before, after)
        self._history.amend(lambda visit: replace(visit, minutes_steps=after.minutes_steps))
        self._tell(Changed.VISIT)

    def undo(self) -> None:
        """Take the last edit, or the last deed in the bank, back."""
        if self._deeds.last is Of.BANK:
            self._bank.undo()
            return
        self._swap(self._history.before, self._history.undo)

    def redo(self) -> None:
        """Make again what undo took back."""
        self._swap(self._history.after, self._history.redo)

    def open_run(
        self, dated: Dated | None = None, name: str | None = None, items: Collection[str] = ()
    ) -> LiveRun:
        """Open a run of the programme as ``dated`` holds it; without one, of the visit day itself.

        ``items`` names those that a partial run holds; without any it is the whole programme.
        """
        self._refuse_read_only()
        if self.going_on:
            raise DeskError(
                "มีการดำเนินรายการค้างอยู่ กรุณาจบรายการนั้นก่อน", "A run is still going on; end that one first."
            )
        if not self.visit.items:
            raise DeskError("ยังไม่มีลำดับการนำเสนอ กรุณาเพิ่มลำดับก่อน", "There is no item yet; add items first.")
        uid = dated.uid if dated else None
        programme = programme_of(self.visit, dated, chosen_items(self.visit, items))
        run = Run(new_uid(), programme, self._clocks.wall_ms(), uid, name)
        self._store.open_run(run)
        self._runs = [*self.runs, run]
        self._live = LiveRun(run, self._store, self._clocks, self._process)
        self._tell(Changed.RUN)
        return self._live

    def run(self, command: Command) -> None:
        """Carry out a command on the live run."""
        self._require_live().do(command)
        self._tell(Changed.RUN)

    def undo_run(self) -> None:
        """Take back the last action of the live run; an edit is taken back in the programme too."""
        live, before = self._require_live(), self.visit
        items = live.items_before_last()
        if live.undo_kind in EDITS:
            after = replace(before, items=items)
            live.undo(keep=lambda uid, events: self._store.save(before, after, uid, events))
            if after == self._history.before:
                self._history.undo()
            else:
                self._history.edit(after, self._history.undo_label or "")
            self._tell(Changed.VISIT | Changed.RUN)
            return
        taken_up = live.state.phase is Phase.ENDED and before.items != items
        live.undo(before.items if taken_up else None)
        self._tell(Changed.RUN)

    def reshare(self, label: str) -> Proposal:
        """Share what is left of the live run's day anew, as it stands now, and return how (T23).

        Visit and run have the new lengths from then on; undo of either takes them back.
        """
        live = self._require_live()
        proposal = propose(live.state, live.view())
        self._edit(proposal.applied_to, label, None, Do.RESHARE)
        return proposal

    def reset_run(self) -> None:
        """Put aside all that the live run has begun, so that it starts again; one undo brings it back."""
        self._require_live().do(Command(Do.RESET, items=self.visit.items))
        self._tell(Changed.RUN)

    def rename_run(self, uid: str, name: str | None) -> None:
        """Call a run by a name of its own; without one it is called by its session."""
        self._describe(uid, lambda run: replace(run, name=name or None))

    def note_run(self, uid: str, notes: str | None) -> None:
        """Keep what is to be known of a run."""
        self._describe(uid, lambda run: replace(run, notes=notes or None))

    def leave_out_run(self, uid: str, *, left_out: bool) -> None:
        """Let a run count in no sum over several runs, or count again."""
        self._describe(uid, lambda run: replace(run, left_out=left_out))

    def hold_from_crash(self) -> None:
        """Hold the live run's clock from the moment the program stopped (T19)."""
        self._require_live().hold_from_crash()
        self._tell(Changed.RUN)

    def mark_alive(self) -> None:
        """Keep that the program runs at this instant: after a crash it tells how long it was away (T19)."""
        live = self._live
        if live is not None and self.going_on:
            self._store.mark_alive(live.now_ms())

    def notice_clock(self) -> int | None:
        """Return by how many milliseconds the machine's clock was set since the last look, or ``None``."""
        live = self._live
        step = live.notice_clock() if live is not None and self.going_on else None
        if step is not None:
            self._tell(Changed.RUN)
        return step

    def view_of(self, run: Run) -> RunView:
        """Return a run as it stands: the live one at this instant, another as it was at its last event."""
        if self._live is not None and self._live.run.uid == run.uid:
            return self._live.view()
        return project(self.state_of(run), run.events[-1].at_ms if run.events else run.opened_ms)

    def state_of(self, run: Run) -> RunState:
        """Return the state of a stored run after its whole log."""
        live = self._live
        return live.state if live is not None and live.run.uid == run.uid else fold(run)

    def matrix(self) -> Matrix:
        """Return all runs side by side, the one that goes on as it stands at this instant."""
        live = self._live
        going = None if live is None else (live.run.uid, live.state, live.now_ms())
        return self._book.matrix(self.visit, self.runs, going)

    def roll(self) -> Roll:
        """Return who belongs to the session of the live run and how they came; without one, to the day."""
        return self._rolls.roll(self.visit, None if self._live is None else self._live.run.session_uid)

    def drafts(self) -> dict[str, str]:
        """Return the texts that were typed and not yet accepted, by the name of their field."""
        return self._store.drafts()

    def keep_draft(self, field: str, text: str) -> None:
        """Keep a text being typed, so that no end of the program loses it; an empty one is forgotten."""
        if self.read_only_because is None:
            self._store.keep_draft(field, text)
            self._tell(Changed.DRAFTS)

    def close(self) -> None:
        """Close the file; one file is left on the disk."""
        self._bank.close()
        self._store.close()

    def _unfinished(self) -> LiveRun | None:
        run = self._runs[-1] if self._runs else None
        if run is None or self.read_only_because is not None or fold(run).phase is Phase.ENDED:
            return None
        live = LiveRun(run, self._store, self._clocks, self._process)
        live.recover(self._store.alive_ms())
        return live

    def _describe(self, uid: str, change: Callable[[Run], Run]) -> None:
        """Keep what is said of a run; its log is never touched."""
        self._refuse_read_only()
        before = next((run for run in self.runs if run.uid == uid), None)
        if before is None:
            raise DeskError("ไม่มีการดำเนินรายการนี้ในไฟล์", "There is no such run in this file.")
        after = change(before)
        if after == before:
            return
        self._store.describe_run(after)
        self._runs = [after if run.uid == uid else run for run in self.runs]
        if self._live is not None and self._live.run.uid == uid:
            self._live.describe(after)
        self._tell(Changed.RUN)

    def _edit(
        self, change: Callable[[Visit], Visit], label: str, merge: str | None, do: Do = Do.EDIT
    ) -> None:
        before = self.visit
        after = change(before)
        if after == before:
            return
        refuse_locked(before, after)
        changed = self._save(before, after, do)
        self._history.edit(after, label, merge)
        self._tell(changed)

    def _swap(self, value: Visit | None, step: Callable[[], None]) -> None:
        if value is None:
            raise DeskError("ไม่มีสิ่งที่จะเลิกทำหรือทำซ้ำ", "There is nothing to undo or redo.")
        # What was written before minutes were made final is taken back no more.
        refuse_locked(self.visit, value)
        changed = self._save(self.visit, value)
        step()
        self._tell(changed)

    def _save(self, before: Visit, after: Visit, do: Do = Do.EDIT) -> Changed:
        """Write an edit and what it means for the live run, lengths and order still to come, as one (T14)."""
        self._refuse_read_only()
        live = self._live
        if live is None or not self.going_on or before.items == after.items:
            self._store.save(before, after)
            return Changed.VISIT
        live.do(
            Command(do, items=after.items),
            keep=lambda uid, events: self._store.save(before, after, uid, events),
        )
        return Changed.VISIT | Changed.RUN

    def _refuse_read_only(self) -> None:
        because = self._store.read_only_because
        if because is not None:
            raise DeskError(*because)

    def _require_live(self) -> LiveRun:
        if self._live is None:
            raise DeskError("ยังไม่ได้เริ่มดำเนินรายการ", "No run has been opened yet.")
        return self._live

    def _on_bank_changed(self) -> None:
        self._tell(Changed.BANK)

    def _tell(self, changed: Changed) -> None:
        self._deeds.note(self._history.steps, self._bank.steps)
        for listener in self._listeners:
            listener(changed)
