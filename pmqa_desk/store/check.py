"""Whether a visit file is whole, and whether the media it names are there."""

from __future__ import annotations

import sqlite3
from pathlib import Path, PurePosixPath, PureWindowsPath

from sqlite_utils import Database

from pmqa_desk.domain.findings import Finding
from pmqa_desk.domain.media_names import pictures_of
from pmqa_desk.domain.visit import Visit
from pmqa_desk.store.connection import connect, refuse_unreadable
from pmqa_desk.store.refusals import in_words
from pmqa_desk.store.schema import Schema


def check_pages(path: Path, schema: Schema | None = None) -> tuple[Finding, ...]:
    """Return where the pages or the references of a file do not hold together.

    Raises:
        DeskError: it is no visit file at all, or of a newer format.
    """
    with in_words(path):
        refuse_unreadable(path, schema or Schema())
        db = connect(path, "mode=ro")
        try:
            broken = _broken(db)
            # In broken pages there are no references to follow.
            loose = [] if broken else db.execute("PRAGMA foreign_key_check").fetchall()
        finally:
            db.close()
    return tuple(
        Finding(
            "integrity",
            wrong=True,
            thai=f"ไฟล์เสียหาย: {line} โปรดใช้สำเนาสำรอง",
            english=f"The file is damaged: {line}. Use a backup.",
        )
        for line in (*broken, *(f"{table} {row}" for table, row, *_ in loose))
    )


def _broken(db: Database) -> list[str]:
    try:
        return [str(row[0]) for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    except sqlite3.DatabaseError as fault:
        # Some damage stops the check itself.
        if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return [str(fault)]


def check_media(visit: Visit, folder: Path) -> tuple[Finding, ...]:
    """Return the media of the items that are missing, or do not lie in the visit file's folder."""
    found = (
        _medium(place, item.media, folder)
        for place, item in enumerate(visit.items, 1)
        if item.media is not None
    )
    return tuple(finding for finding in found if finding is not None)


def _medium(place: int, media: str, folder: Path) -> Finding | None:
    if not _is_there(folder, media):
        return Finding(
            "media",
            wrong=True,
            thai=f"ไม่พบไฟล์ {media} ของลำดับที่ {place} โปรดวางไฟล์ไว้ในโฟลเดอร์เดียวกับไฟล์งาน",
            english=f"{media} of item {place} is missing. Put it into the folder of the visit file.",
            place=place,
        )
    outside = PurePosixPath(media).is_absolute() or PureWindowsPath(media).is_absolute()
    if outside or ".." in PurePosixPath(media).parts:
        return Finding(
            "media",
            wrong=False,
            thai=f"ไฟล์ {media} ของลำดับที่ {place} อยู่นอกโฟลเดอร์ของไฟล์งาน จะไม่ติดไปเมื่อคัดลอกโฟลเดอร์",
            english=f"{media} of item {place} lies outside the folder and will not travel with it.",
            place=place,
        )
    return None


def _is_there(folder: Path, media: str) -> bool:
    path = folder / media
    try:
        return path.is_file() or (path.is_dir() and bool(pictures_of(path.iterdir())))
    except (OSError, ValueError):  # a name with a character that no file can have
        return False
