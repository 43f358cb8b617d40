"""What is recorded of the moment: questions, notes, resolutions, assignments, evidence, summaries."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pmqa_desk.desk.live_run import LiveRun
from pmqa_desk.domain.place import Place, session_of_place, with_summary
from pmqa_desk.domain.ports import Clocks
from pmqa_desk.domain.record_edits import put_assignment, put_evidence, put_note, put_question
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.session_words import day_of
from pmqa_desk.domain.topics import recorded_at_session, summary_of
from pmqa_desk.domain.visit import Assignment, Evidence, Note, NoteKind, Question, Resolution, Visit, new_uid


class Recorder(ABC):
    """The part of a session that records: time and place are filled in, each call is one step of undo."""

    def __init__(self, clocks: Clocks) -> None:
        self._clocks = clocks

    @property
    @abstractmethod
    def visit(self) -> Visit:
        """Return the visit as it stands."""

    @property
    @abstractmethod
    def live(self) -> LiveRun | None:
        """Return the run in progress, or the one that ended last in this session."""

    @property
    @abstractmethod
    def runs(self) -> tuple[Run, ...]:
        """Return every run, oldest first."""

    @abstractmethod
    def edit(self, change: Callable[[Visit], Visit], label: str, merge: str | None = None) -> None:
        """Edit the visit."""

    def here(self) -> Place:
        """Return where something of this moment is recorded: at the item that runs, in its run."""
        live = self.live
        if live is None:
            return Place()
        over = live.state.phase is Phase.ENDED
        return Place(None if over else live.state.current_uid, live.run.uid)

    def now_ms(self) -> int:
        """Return this instant, as a run that goes on knows it: the machine's clock may have been set."""
        live = self.live
        if live is None or live.state.phase is Phase.ENDED:
            return self._clocks.wall_ms()
        return live.now_ms() + live.state.offset_ms

    def today(self) -> date:
        """Return today's date where the visit takes place."""
        zone = ZoneInfo(self.visit.timezone)
        return datetime.fromtimestamp(self._clocks.wall_ms() / 1000, zone).date()

    def wall_ms(self) -> int:
        """Return the instant of the machine's clock."""
        return self._clocks.wall_ms()

    def instant_at(self, session_uid: str | None) -> int | None:
        """Return this instant if a session is held today or runs now; of another day a press tells none."""
        live = self.live
        runs = (
            live is not None and live.state.phase is not Phase.ENDED and live.run.session_uid == session_uid
        )
        here = runs or day_of(self.visit, session_uid) == self.today()
        return self.now_ms() if here else None

    def record_question(
        self,
        text: str,
        label: str,
        asked_by: str | None = None,
        *,
        answer: str | None = None,
        answered_by: str | None = None,
        follow_up: bool = False,
        bank_uid: str | None = None,
    ) -> Question:
        """Keep a question asked now at the current item; time and item are filled in."""
        at, now = self.here(), self.now_ms()
        question = Question(
            new_uid(),
            text,
            at.item_uid,
            at.run_uid,
            now,
            asked_by,
            answer,
            answered_by,
            follow_up,
            bank_uid=bank_uid,
        )
        self.edit(lambda visit: put_question(visit, question), label)
        return question

    def record_note(
        self,
        kind: NoteKind,
        text: str,
        label: str,
        resolution: Resolution | None = None,
        *,
        at: Place | None = None,
    ) -> Note:
        """Keep a note or resolution of this moment, at the current item or ``at`` another place.

        What is resolved to be assigned is an assignment: the minutes tell it as a resolution.
        """
        place, instant = self._where_and_when(at)
        note = Note(
            new_uid(), kind, text, place.item_uid, place.run_uid, instant, False, place.topic_uid, resolution
        )
        self.edit(lambda visit: put_note(visit, note), label)
        return note

    def record_assignment(
        self,
        text: str,
        label: str,
        owner: str | None = None,
        due: date | None = None,
        *,
        at: Place | None = None,
    ) -> Assignment:
        """Keep what somebody is to do, given out now at the current item or ``at`` another place."""
        place, instant = self._where_and_when(at)
        given = Assignment(
            new_uid(),
            text,
            owner,
            due,
            item_uid=place.item_uid,
            run_uid=place.run_uid,
            topic_uid=place.topic_uid,
            given_ms=instant,
        )
        self.edit(lambda visit: put_assignment(visit, given), label)
        return given

    def record_evidence(
        self, title: str, label: str, asked_by: str | None = None, owner: str | None = None
    ) -> Evidence:
        """Keep that a document was asked for now at the current item."""
        at, now = self.here(), self.now_ms()
        asked = Evidence(
            new_uid(), title, asked_by, owner, item_uid=at.item_uid, run_uid=at.run_uid, asked_ms=now
        )
        self.edit(lambda visit: put_evidence(visit, asked), label)
        return asked

    def summary_at(self, place: Place) -> Note | None:
        """Return the summary of a place, or ``None``."""
        recorded = recorded_at_session(self.visit, self._session_of(place), self.runs)
        return summary_of(recorded, item_uid=place.item_uid, topic_uid=place.topic_uid, run_uid=place.run_uid)

    def put_summary(self, place: Place, text: str, label: str, stay: int = 0) -> None:
        """Keep the one summary of a place as it is typed; a ``stay`` in its field is one step of undo."""
        found, now = self.summary_at(place), self.instant_at(self._session_of(place))
        if (found.text if found else "") == text:
            return
        where = f"{place.item_uid}/{place.run_uid}/{place.topic_uid}"
        self.edit(
            lambda visit: with_summary(visit, place, found, text, now), label, f"summary/{where}/{stay}"
        )

    def _where_and_when(self, at: Place | None) -> tuple[Place, int | None]:
        """Return where something is recorded, and when: what is written of another day bears no instant."""
        if at is None:
            return self.here(), self.now_ms()
        return at, self.instant_at(self._session_of(at))

    def _session_of(self, place: Place) -> str | None:
        return session_of_place(self.visit, place, {run.uid: run.session_uid for run in self.runs})
