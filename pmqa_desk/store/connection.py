"""Connections to a visit file, and what is refused before anything is touched."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlite_utils import Database

from pmqa_desk.store import refusals
from pmqa_desk.store.disk import Disk
from pmqa_desk.store.schema import APPLICATION_ID, Schema

# A stranger's tool may hold the file for a moment; the window must not wait longer than this.
PATIENCE_S: Final = 3.0
FULL: Final = 2
EXTRA: Final = 3
# What SQLite keeps beside a file: a log, the log's index, or the pages as they were before a change.
LOG: Final = "-wal"
INDEX: Final = "-shm"
JOURNAL: Final = "-journal"
# From this version on SQLite checks what is in a virtual table, too.
READS_INDEXES: Final = (3, 44, 0)
_MAGIC: Final = b"SQLite format 3\0"


def beside(path: Path, ending: str) -> Path:
    """Return the file of SQLite's own beside ``path``."""
    return path.with_name(path.name + ending)


def unfinished(path: Path) -> bool:
    """Return whether a log or journal with something in it lies beside ``path``."""
    found = (beside(path, ending) for ending in (LOG, JOURNAL))
    return any(file.exists() and file.stat().st_size for file in found)


def connect(path: Path, options: str = "mode=rw", vfs: str | None = None) -> Database:
    """Connect to a file that exists; ``options`` are SQLite's own."""
    whole = path.absolute().as_posix()
    slash = "" if whole.startswith("/") else "/"
    layer = f"&vfs={vfs}" if vfs else ""
    uri = f"file://{slash}{quote(os.fsencode(whole), safe='/:')}?{options}{layer}"
    return Database(sqlite3.connect(uri, uri=True, timeout=PATIENCE_S), execute_plugins=False)


def pragma(db: Database, statement: str) -> object:
    """Return what SQLite answers to a pragma."""
    row = db.execute(f"PRAGMA {statement}").fetchone()
    return row[0] if row else None


def fetch(db: Database, statement: str, values: Sequence[object] = ()) -> list[dict[str, object]]:
    """Return all rows of a query; nothing stays open, even where a row cannot be read."""
    cursor = db.conn.execute(statement, values)
    try:
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    finally:
        cursor.close()


def refuse_unreadable(path: Path, schema: Schema) -> None:
    """Look at the file's header alone: no lock, no log, nothing written."""
    if not path.exists():
        raise refusals.missing(path)
    if path.is_dir():
        raise refusals.folder(path)
    if not path.is_file():
        raise refusals.foreign(path)
    if path.stat().st_size == 0:
        raise refusals.empty(path)
    # immutable: SQLite neither locks the file nor looks at what lies beside it.
    db = connect(path, "mode=ro&immutable=1")
    try:
        refuse_foreign(db, path, schema)
    except sqlite3.DatabaseError as fault:
        if fault.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
            raise (refusals.damaged(path) if _began_as_database(path) else refusals.foreign(path)) from fault
        if not unfinished(path):
            raise
        # A full disk may have cut the bringing in of the log short: with the log the file is whole.
    finally:
        db.close()


def _began_as_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def refuse_foreign(db: Database, path: Path, schema: Schema) -> None:
    """Refuse a database that is not ours, or of a newer format."""
    if pragma(db, "application_id") != APPLICATION_ID:
        raise refusals.foreign(path)
    if int(str(pragma(db, "user_version"))) > schema.format:
        raise refusals.newer(path)


def refuse_damaged(db: Database, path: Path) -> None:
    """Refuse a file whose pages do not hold together."""
    cut = False
    if not unfinished(path):
        pages, size = (int(str(pragma(db, word))) for word in ("page_count", "page_size"))
        cut = path.stat().st_size < pages * size
    if cut or not all(pragma(db, check) == "ok" for check in _checks(db)):
        raise refusals.damaged(path)


def _checks(db: Database) -> list[str]:
    """Return the pragmas that look at every page in use.

    A newer SQLite's check of the whole goes through the words of a text index as well: with 100,000 questions
    in the bank 5 s at each opening, where the tables themselves, the index's own too, take a quarter of one.
    """
    if sqlite3.sqlite_version_info < READS_INDEXES:
        return ["quick_check(1)"]
    tables = fetch(
        db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    return [f"quick_check({_named(str(row['name']))})" for row in tables]


def _named(table: str) -> str:
    doubled = table.replace('"', '""')
    return f'"{doubled}"'


def make_durable(db: Database, path: Path, disk: Disk) -> None:
    """Let every commit be on the disk when it returns, by the best way this disk knows."""
    db.execute("PRAGMA foreign_keys = ON")
    logged = not disk.is_remote(path) and pragma(db, "journal_mode = WAL") == "wal"
    if not logged:
        pragma(db, "journal_mode = DELETE")
    # EXTRA: without a log the folder must be on the disk too, or a journal deleted comes back.
    wanted = FULL if logged else EXTRA
    db.execute(f"PRAGMA synchronous = {wanted}")
    if pragma(db, "synchronous") != wanted:
        raise refusals.unreadable(path)


def gather(db: Database) -> None:
    """Bring everything into the one file: nothing is left beside it once the connection is closed."""
    try:
        pragma(db, "journal_mode = DELETE")
    except sqlite3.OperationalError as fault:
        if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        # Somebody reads the file just now: the last of us to close removes the log.
        pragma(db, "wal_checkpoint(TRUNCATE)")
