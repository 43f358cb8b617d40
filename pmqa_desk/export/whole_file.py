"""Write a file whole or not at all: beside its place, then swapped in."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from pmqa_desk.domain.errors import DeskError


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path``; when that fails, what stood there before is untouched."""
    try:
        _swap_in(path, data)
    except OSError as trouble:
        raise sentence_of(path, trouble) from trouble


def _swap_in(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o666 & ~_umask())
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def sentence_of(path: Path, trouble: OSError) -> DeskError:
    """Return in a sentence why a file or folder could not be written."""
    name = path.name
    if isinstance(trouble, FileNotFoundError | NotADirectoryError):
        return DeskError(
            f"ไม่พบโฟลเดอร์ที่จะเก็บ {name} โปรดเลือกโฟลเดอร์อื่น",
            f"There is no folder to keep {name} in. Choose another folder.",
        )
    if trouble.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DeskError(
            f"พื้นที่ดิสก์เต็ม บันทึก {name} ไม่ได้ โปรดลบไฟล์ที่ไม่ใช้แล้วลองอีกครั้ง",
            f"The disk is full and {name} was not written. Free some space, then try again.",
        )
    if isinstance(trouble, PermissionError | IsADirectoryError) or trouble.errno == errno.EROFS:
        return DeskError(
            f"บันทึก {name} ไม่ได้ ไฟล์อาจเปิดอยู่ในโปรแกรมอื่น หรือที่เก็บเขียนไม่ได้ โปรดปิดไฟล์หรือเลือกที่อื่น",
            f"{name} cannot be written: it may be open elsewhere, or its place is read-only. "
            "Close it or choose another place.",
        )
    return DeskError(
        f"บันทึก {name} ไม่ได้ โปรดเปลี่ยนชื่อหรือเลือกที่เก็บอื่น",
        f"{name} could not be written. Change its name or choose another place.",
    )
