"""One open visit file as the use cases see it."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from sqlite_utils import Database

from pmqa_desk.domain.run_log import Event, Run
from pmqa_desk.domain.visit import Visit
from pmqa_desk.store import refusals
from pmqa_desk.store.bank import SqliteBank
from pmqa_desk.store.connection import fetch, gather
from pmqa_desk.store.journal import describe_run, read_runs, write_events, write_run
from pmqa_desk.store.refusals import in_words
from pmqa_desk.store.rows import read_visit, write_visit
from pmqa_desk.store.writing import writing

_log = logging.getLogger(__name__)


class SqliteStore:
    """Keeps one visit in one file; what returned is on the disk, what raised has changed nothing."""

    def __init__(
        self,
        db: Database,
        path: Path,
        read_only_because: tuple[str, str] | None,
        on_closed: Callable[[], None],
    ) -> None:
        self._db = db
        self._path = path
        self._read_only_because = read_only_because
        self._on_closed = on_closed
        self._open = True

    @property
    def path(self) -> Path:
        """Return the file."""
        return self._path

    @property
    def read_only_because(self) -> tuple[str, str] | None:
        """Return why nothing can be written, as a Thai and an English sentence, or ``None``."""
        return self._read_only_because

    @property
    def bank(self) -> SqliteBank:
        """Return the bank of likely questions, which lies in the same file."""
        return SqliteBank(self._db, self._path, self._read_only_because)

    def load(self) -> Visit:
        """Return the visit as it stands on the disk."""
        with in_words(self._path):
            visit = read_visit(self._db)
        if visit is None:
            raise refusals.damaged(self._path)
        return visit

    def save(
        self, before: Visit, after: Visit, run_uid: str | None = None, events: tuple[Event, ...] = ()
    ) -> None:
        """Write what differs between two values of the visit, and what it adds to a run, in one go."""
        with self._writing():
            write_visit(self._db, before, after)
            if run_uid is not None:
                write_events(self._db, run_uid, events)

    def runs(self) -> tuple[Run, ...]:
        """Return every run with its log, oldest first."""
        with in_words(self._path):
            return read_runs(self._db)

    def open_run(self, run: Run) -> None:
        """Keep a new run (its events too, if it has any)."""
        with self._writing():
            write_run(self._db, run)

    def describe_run(self, run: Run) -> None:
        """Keep the name, the notes and the standing of a run; its log is not touched."""
        with self._writing():
            describe_run(self._db, run)

    def append_events(self, run_uid: str, events: tuple[Event, ...]) -> None:
        """Append to a run's log, in one transaction."""
        with self._writing():
            write_events(self._db, run_uid, events)

    def mark_alive(self, at_ms: int) -> None:
        """Keep the instant at which the program was last known to run a live run."""
        with self._writing():
            self._db.execute("DELETE FROM last_seen_running")
            self._db.execute("INSERT INTO last_seen_running (at_utc_ms) VALUES (?)", [at_ms])

    def alive_ms(self) -> int | None:
        """Return the instant last marked, or ``None``."""
        with in_words(self._path):
            row = self._db.execute("SELECT at_utc_ms FROM last_seen_running").fetchone()
        return None if row is None else int(row[0])

    def drafts(self) -> dict[str, str]:
        """Return the texts that were typed and not yet accepted, by the name of their field."""
        with in_words(self._path):
            return {str(row["field"]): str(row["text"]) for row in fetch(self._db, "SELECT * FROM drafts")}

    def keep_draft(self, field: str, text: str) -> None:
        """Keep a text being typed; an empty one is forgotten."""
        with self._writing():
            if text:
                self._db.table("drafts").upsert({"field": field, "text": text}, pk="field")
            else:
                self._db.execute("DELETE FROM drafts WHERE field = ?", [field])

    def close(self) -> None:
        """Leave one file on the disk."""
        if not self._open:
            return
        self._open = False
        try:
            if self._read_only_because is None:
                with self._db.atomic():
                    self._db.execute("DELETE FROM opened_by")
                gather(self._db)
        except sqlite3.Error:
            # Everything is committed: the next to open the file reads it from the log beside it.
            _log.warning("%s keeps its log beside it", self._path.name, exc_info=True)
        finally:
            self._db.close()
            self._on_closed()

    def _writing(self) -> AbstractContextManager[None]:
        return writing(self._db, self._path, self._read_only_because)
