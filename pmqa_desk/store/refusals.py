"""The disk's refusals as sentences for the user."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pmqa_desk.domain.errors import DeskError

# The low byte of SQLite's extended error codes is the kind of trouble.
_KIND = 0xFF


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what the disk refuses inside the block into a ``DeskError``; our own faults go through."""
    try:
        yield
    except sqlite3.Error as fault:
        refusal = _of_sqlite(fault, path)
        if refusal is None:
            raise
        raise refusal from fault
    except UnicodeEncodeError as fault:
        raise DeskError(
            "ข้อความมีอักขระที่เสียหาย จึงบันทึกไม่ได้ โปรดลบอักขระนั้นแล้วพิมพ์ใหม่",
            "The text holds a damaged character and cannot be saved. Delete it and type it again.",
        ) from fault
    except OSError as fault:
        raise of_system(fault, path) from fault


def _of_sqlite(fault: sqlite3.Error, path: Path) -> DeskError | None:
    kind = getattr(fault, "sqlite_errorcode", 0) & _KIND
    if kind == sqlite3.SQLITE_FULL:
        return disk_full()
    if kind in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return busy(path)
    if kind in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB} or "decode to UTF-8" in str(fault):
        return damaged(path)
    if kind in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}:
        return unwritable(path)
    if kind in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}:
        return unreadable(path)
    return None


def of_system(fault: OSError, path: Path) -> DeskError:
    """Return the sentence for what the system refused."""
    if fault.errno in {errno.ENOSPC, errno.EDQUOT}:
        return disk_full()
    if fault.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return unwritable(path)
    if fault.errno == errno.ENAMETOOLONG:
        return name_too_long(path)
    return unreadable(path)


def disk_full() -> DeskError:
    """Return the refusal of a full disk."""
    return DeskError(
        "บันทึกไม่ได้ พื้นที่ดิสก์เต็ม กรุณาลบไฟล์ที่ไม่ใช้ ข้อความที่พิมพ์ยังอยู่",
        "Disk full: nothing saved since; free some space. What you typed is still here.",
    )


def busy(path: Path) -> DeskError:
    """Return the refusal of a file that another program holds at this moment."""
    return DeskError(
        f"โปรแกรมอื่นกำลังใช้ไฟล์ {path.name} อยู่ โปรดปิดโปรแกรมนั้นแล้วลองอีกครั้ง",
        f"Another program is using {path.name}. Close it there, then try again.",
    )


def damaged(path: Path) -> DeskError:
    """Return the refusal of a file that is ours but broken."""
    return DeskError(
        f"ไฟล์ {path.name} เสียหายหรือไม่ครบ โปรดเปิดสำเนาสำรองของไฟล์นี้แทน",
        f"{path.name} is damaged or incomplete. Open a backup of it instead.",
    )


def foreign(path: Path) -> DeskError:
    """Return the refusal of a file that is not ours."""
    return DeskError(
        f"{path.name} ไม่ใช่ไฟล์ของ PMQA Desk โปรดเลือกไฟล์ที่ลงท้ายด้วย .pmqa",
        f"{path.name} is not a file of PMQA Desk. Choose one that ends in .pmqa.",
    )


def newer(path: Path) -> DeskError:
    """Return the refusal of a file of a newer version."""
    return DeskError(
        f"ไฟล์นี้สร้างจากโปรแกรมรุ่นใหม่กว่า กรุณาปรับรุ่นโปรแกรมก่อนเปิด ({path.name})",
        f"Made by a newer version: please update first ({path.name}).",
    )


def missing(path: Path) -> DeskError:
    """Return the refusal of a file that is not there."""
    return DeskError(
        f"ไม่พบไฟล์ {path} โปรดตรวจสอบชื่อและที่เก็บ", f"{path} was not found. Check its name and place."
    )


def folder(path: Path) -> DeskError:
    """Return the refusal of a folder where a file is meant."""
    return DeskError(
        f"{path} เป็นโฟลเดอร์ โปรดเลือกไฟล์ที่อยู่ข้างใน", f"{path} is a folder. Choose a file inside it."
    )


def empty(path: Path) -> DeskError:
    """Return the refusal of a file of no bytes."""
    return DeskError(
        f"ไฟล์ {path.name} ว่างเปล่า โปรดใช้สำเนาสำรอง หรือสร้างไฟล์ใหม่",
        f"{path.name} is empty. Use a backup, or make a new file.",
    )


def taken(path: Path) -> DeskError:
    """Return the refusal to make a file over another."""
    return DeskError(
        f"มีไฟล์ {path.name} อยู่แล้ว โปรดตั้งชื่ออื่น", f"There is a {path.name} already. Choose another name."
    )


def no_folder(path: Path) -> DeskError:
    """Return the refusal of a place that is not there."""
    return DeskError(f"ไม่พบโฟลเดอร์ {path} โปรดสร้างโฟลเดอร์ก่อน", f"There is no folder {path}. Make it first.")


def unwritable(path: Path) -> DeskError:
    """Return the refusal of a place where nothing can be written."""
    return DeskError(
        f"เขียน {path.name} ไม่ได้ เพราะที่เก็บเป็นแบบอ่านอย่างเดียว โปรดเลือกที่อื่น",
        f"{path.name} cannot be written: its place is read-only. Choose another.",
    )


def unreadable(path: Path) -> DeskError:
    """Return the refusal of a file that the disk does not give or take."""
    return DeskError(
        f"อ่านหรือเขียน {path.name} ไม่ได้ โปรดตรวจสอบดิสก์หรือเครือข่าย แล้วลองอีกครั้ง",
        f"{path.name} cannot be read or written. Check the disk or the network, then try again.",
    )


def name_too_long(path: Path) -> DeskError:
    """Return the refusal of a name that leaves no room for the names beside it."""
    return DeskError(
        f"ชื่อไฟล์ {path.name[:20]}… ยาวเกินไป โปรดตั้งชื่อให้สั้นลง",
        f"The name {path.name[:20]}… is too long. Choose a shorter one.",
    )
