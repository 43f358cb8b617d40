"""Copies of a visit file: backups, and the way back from one."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import new_uid
from pmqa_desk.store import refusals
from pmqa_desk.store.connection import (
    INDEX,
    JOURNAL,
    LOG,
    beside,
    connect,
    gather,
    refuse_damaged,
    refuse_foreign,
    refuse_unreadable,
)
from pmqa_desk.store.lock import take
from pmqa_desk.store.refusals import in_words
from pmqa_desk.store.schema import Schema


def dated_name(folder: Path, path: Path, now: datetime, word: str = "") -> Path:
    """Return a name in ``folder`` that no file has: the file's own, the time and a word."""
    stem = "-".join(part for part in (path.stem, word, f"{now:%Y%m%d-%H%M%S}") if part)
    name = folder / f"{stem}.pmqa"
    number = 2
    while name.exists():
        name = folder / f"{stem}-{number}.pmqa"
        number += 1
    return name


def copy_database(db: Database, target: Path) -> None:
    """Copy an open database to one new file by SQLite's own backup, whole or not at all."""
    part = target.with_name(f".{new_uid()}.part")
    try:
        copy = connect(part, "mode=rwc")
        try:
            db.conn.backup(copy.conn)
            if copy.table("opened_by").exists():
                with copy.atomic():
                    copy.execute("DELETE FROM opened_by")
            gather(copy)
        finally:
            copy.close()
        os.replace(part, target)
    finally:
        for ending in ("", LOG, INDEX, JOURNAL):
            beside(part, ending).unlink(missing_ok=True)


def backup_file(path: Path, to_dir: Path, now: datetime, *, schema: Schema | None = None) -> Path:
    """Copy a visit file, open or not, into ``to_dir`` and return the copy.

    Raises:
        DeskError: the file is not a whole visit file, or the copy cannot be written.
    """
    schema = schema or Schema()
    with in_words(path):
        refuse_unreadable(path, schema)
    with in_words(to_dir):
        to_dir.mkdir(parents=True, exist_ok=True)
    target = dated_name(to_dir, path, now)
    db = connect(path, "mode=ro")
    try:
        with in_words(path):
            refuse_damaged(db, path)
        with in_words(target):
            copy_database(db, target)
    finally:
        db.close()
    return target


def restore_file(backup: Path, target: Path, now: datetime, *, schema: Schema | None = None) -> Path | None:
    """Put a backup in the place of ``target`` and return where the file that stood there is kept now.

    Raises:
        DeskError: the backup is not a whole visit file, or ``target`` is open; nothing is changed.
    """
    schema = schema or Schema()
    if not target.parent.is_dir():
        raise refusals.no_folder(target.parent)
    if target.is_dir():
        raise refusals.folder(target)
    if target.exists() and backup.exists() and target.samefile(backup):
        raise DeskError(
            f"{target.name} เป็นไฟล์เดียวกับสำเนาสำรอง โปรดเลือกไฟล์อื่น",
            f"{target.name} and the backup are the same file. Choose another.",
        )
    with in_words(target):
        release = take(target)
    if release is None:
        raise refusals.busy(target)
    try:
        return _restore(backup, target, now, schema)
    finally:
        release()


def _restore(backup: Path, target: Path, now: datetime, schema: Schema) -> Path | None:
    part = target.with_name(f".{new_uid()}.part")
    with in_words(backup):
        refuse_unreadable(backup, schema)
        db = connect(backup, "mode=ro")
        try:
            refuse_damaged(db, backup)
            refuse_foreign(db, backup, schema)
            with in_words(target):
                copy_database(db, part)
        finally:
            db.close()
    try:
        with in_words(target):
            kept = _set_aside(target, now) if target.exists() else None
            os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    return kept


def _set_aside(target: Path, now: datetime) -> Path:
    """Move the old file, whole or broken, with all that lies beside it, under another name."""
    kept = dated_name(target.parent, target, now, "before-restore")
    # A log left behind would be taken for the new file's own: it goes first.
    for ending in (LOG, JOURNAL, ""):
        if beside(target, ending).exists():
            os.replace(beside(target, ending), beside(kept, ending))
    beside(target, INDEX).unlink(missing_ok=True)
    return kept
