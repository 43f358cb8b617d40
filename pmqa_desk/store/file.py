"""Make, open, or refuse a visit file."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import Visit, new_uid
from pmqa_desk.store import refusals
from pmqa_desk.store.bank import SqliteBank
from pmqa_desk.store.connection import (
    JOURNAL,
    LOG,
    beside,
    connect,
    gather,
    make_durable,
    refuse_damaged,
    refuse_foreign,
    refuse_unreadable,
    unfinished,
)
from pmqa_desk.store.copies import copy_database, dated_name
from pmqa_desk.store.disk import Disk
from pmqa_desk.store.journal import write_run
from pmqa_desk.store.lock import take
from pmqa_desk.store.refusals import in_words
from pmqa_desk.store.rows import write_visit
from pmqa_desk.store.schema import Schema
from pmqa_desk.store.sqlite_store import SqliteStore

_log = logging.getLogger(__name__)

# Room for what SQLite and we keep beside the file, in file systems that end at 255 bytes.
LONGEST_NAME: Final = 240
READ_ONLY_PLACE: Final = (
    "ไฟล์นี้อยู่ในที่เก็บแบบอ่านอย่างเดียว เปิดเพื่ออ่านเท่านั้น หากต้องการแก้ไขโปรดคัดลอกไปไว้ในเครื่องก่อน",
    "This file lies in a read-only place; opened to read only. To change it, copy it to this machine first.",
)


def open_visit_file(
    path: Path,
    *,
    backups: Path,
    create: Visit | None = None,
    who: str,
    now_ms: int,
    disk: Disk | None = None,
    schema: Schema | None = None,
) -> SqliteStore:
    """Open a visit file to write, or to read where another has it or its place is read-only.

    ``who`` is ``user@machine``, shown to whoever opens the file meanwhile. ``create`` makes the file first.
    ``backups`` takes a copy before each migration.

    Raises:
        DeskError: the file is missing, not ours, damaged, of a newer format, or there already.
    """
    disk, schema = disk or Disk(), schema or Schema()
    if create is not None:
        create_visit_file(path, create, schema=schema)
    with in_words(path):
        refuse_unreadable(path, schema)
        if not disk.is_writable(path):
            return _open_to_read(path, backups, schema, READ_ONLY_PLACE)
        try:
            release = take(path)
        except PermissionError:
            return _open_to_read(path, backups, schema, READ_ONLY_PLACE)
        if release is None:
            return _open_to_read(path, backups, schema, None)
        try:
            db = _open_to_write(path, backups, who, now_ms, disk, schema)
        except BaseException:
            release()
            raise
    return SqliteStore(db, path, None, release)


def read_visit_file(path: Path, *, backups: Path, schema: Schema | None = None) -> SqliteStore:
    """Open a visit file only to read, whoever has it; nothing beside it is left or taken."""
    schema = schema or Schema()
    with in_words(path):
        refuse_unreadable(path, schema)
        return _open_to_read(path, backups, schema, ("เปิดเพื่ออ่านเท่านั้น", "Opened to read only."))


def create_visit_file(
    path: Path,
    visit: Visit,
    runs: tuple[Run, ...] = (),
    bank: tuple[BankEntry, ...] = (),
    *,
    schema: Schema | None = None,
) -> None:
    """Make a visit file, whole or not at all.

    Raises:
        DeskError: there is a file of that name, or its folder is not there or cannot be written.
    """
    if len(os.fsencode(path.name)) > LONGEST_NAME:
        raise refusals.name_too_long(path)
    if path.exists():
        raise refusals.folder(path) if path.is_dir() else refusals.taken(path)
    if not path.parent.is_dir():
        raise refusals.no_folder(path.parent)
    part = path.with_name(f".{new_uid()}.part")
    with in_words(path):
        try:
            _fill(part, visit, runs, bank, schema or Schema())
            os.replace(part, path)
        finally:
            part.unlink(missing_ok=True)
            beside(part, JOURNAL).unlink(missing_ok=True)


def _fill(
    part: Path, visit: Visit, runs: tuple[Run, ...], bank: tuple[BankEntry, ...], schema: Schema
) -> None:
    db = connect(part, "mode=rwc")
    try:
        db.execute("PRAGMA foreign_keys = ON")
        schema.migrate(db, lambda _: None)
        with db.atomic():
            write_visit(db, None, visit)
            for run in runs:
                write_run(db, run)
        if bank:
            SqliteBank(db, part, None).put_many(bank)
    finally:
        db.close()


def _open_to_write(path: Path, backups: Path, who: str, now_ms: int, disk: Disk, schema: Schema) -> Database:
    db = connect(path, "mode=rw", disk.vfs)
    try:
        refuse_damaged(db, path)
        refuse_foreign(db, path, schema)
        now = datetime.fromtimestamp(now_ms / 1000, UTC)
        schema.migrate(db, lambda present: _back_up(db, path, backups, now, present))
        make_durable(db, path, disk)
        user, _, machine = who.rpartition("@")
        with db.atomic():
            db.execute("DELETE FROM opened_by")
            db.execute(
                "INSERT INTO opened_by (machine, user, since) VALUES (?, ?, ?)",
                [machine, user, now.isoformat(timespec="seconds")],
            )
    except BaseException:
        db.close()
        raise
    return db


def _back_up(db: Database, path: Path, backups: Path, now: datetime, present: int) -> None:
    backups.mkdir(parents=True, exist_ok=True)
    copy_database(db, dated_name(backups, path, now, f"format{present}"))


def _open_to_read(path: Path, backups: Path, schema: Schema, because: tuple[str, str] | None) -> SqliteStore:
    """Open the file where it lies, or a copy of it where reading would have to write."""
    try:
        db = _connect_to_read(path)
    except sqlite3.OperationalError:
        if not unfinished(path):
            raise
        return _open_copy(path, backups, schema, because or READ_ONLY_PLACE)
    try:
        refuse_damaged(db, path)
        refuse_foreign(db, path, schema)
        old = int(db.execute("PRAGMA user_version").fetchone()[0]) < schema.format
        why = because or _held_by(db)
    except BaseException:
        db.close()
        raise
    if old:
        db.close()
        return _open_copy(path, backups, schema, why)
    # Whoever opened beside a writer may be the last to close, and then clears up after both.
    return SqliteStore(db, path, why, (lambda: None) if because else lambda: _clear_up(path))


def _clear_up(path: Path) -> None:
    """Bring a log that its writer could not bring in, because we were reading, into the file."""
    if not beside(path, LOG).exists():
        return
    release = take(path)
    if release is None:
        return
    try:
        db = connect(path)
        try:
            gather(db)
        finally:
            db.close()
    except sqlite3.Error:
        # Nothing is lost: the next to write the file brings the log in.
        _log.info("%s keeps its log beside it", path.name, exc_info=True)
    finally:
        release()


def _connect_to_read(path: Path) -> Database:
    db = connect(path, "mode=ro")
    try:
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        db.close()
        if unfinished(path):
            raise
        # A file that says it keeps a log, in a place where none can be made.
        return connect(path, "mode=ro&immutable=1")
    return db


def _open_copy(path: Path, backups: Path, schema: Schema, because: tuple[str, str]) -> SqliteStore:
    backups.mkdir(parents=True, exist_ok=True)
    place = tempfile.TemporaryDirectory(prefix="read-", dir=backups, ignore_cleanup_errors=True)
    try:
        copy = Path(place.name) / "visit.pmqa"
        for ending in ("", LOG, JOURNAL):
            if beside(path, ending).exists():
                shutil.copyfile(beside(path, ending), beside(copy, ending))
        db = connect(copy)
        try:
            schema.migrate(db, lambda _: None)
        except BaseException:
            db.close()
            raise
    except BaseException:
        place.cleanup()
        raise
    return SqliteStore(db, path, because, place.cleanup)


def _held_by(db: Database) -> tuple[str, str]:
    row = db.execute("SELECT machine, user FROM opened_by").fetchone()
    if row is None:
        return ("ไฟล์นี้เปิดอยู่ที่เครื่องอื่น เปิดเพื่ออ่านเท่านั้น", "This file is open elsewhere; opened to read only.")
    machine, user = row
    name = f"{machine} ({user})" if user else machine
    return (f"ไฟล์นี้เปิดอยู่ที่เครื่อง {name} เปิดเพื่ออ่านเท่านั้น", f"This file is open on {name}; opened to read only.")
