"""Media beside the visit file: by relative paths, so that the folder can be carried on a stick."""

from __future__ import annotations

import filecmp
import os
from collections.abc import Callable
from pathlib import Path

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.media_names import pictures_of

MEDIA_FOLDER = "media"
CHUNK = 1 << 20


def is_there(folder: Path, medium: str) -> bool:
    """Return whether a medium of the visit can be found: a file, or a folder of pictures."""
    path = folder / medium
    try:
        return path.is_file() or (path.is_dir() and bool(pictures_of(path.iterdir())))
    except (OSError, ValueError):  # a name this system cannot have
        return False


def relative_medium(folder: Path, source: Path) -> str | None:
    """Return how the visit refers to a file in its own folder, or ``None`` for one elsewhere."""
    resolved, root = source.resolve(), folder.resolve()
    return resolved.relative_to(root).as_posix() if resolved.is_relative_to(root) else None


def bring_in(folder: Path, source: Path, progress: Callable[[int, int], None]) -> str:
    """Return how the visit refers to ``source``; a file from elsewhere is copied into the media folder.

    The copy is written beside its place and swapped in; a file with the same content is used as it is.
    """
    medium = relative_medium(folder, source)
    if medium is not None:
        return medium
    try:
        target = _free_place(folder / MEDIA_FOLDER, source)
        if not target.exists():
            _copy(source, target, progress)
    except OSError as failure:
        raise DeskError(
            f"คัดลอกไฟล์ {source.name} ไม่ได้ โปรดตรวจพื้นที่ว่างและสิทธิ์ในโฟลเดอร์ของไฟล์การตรวจ แล้วลองอีกครั้ง",
            f"{source.name} could not be copied. Check the free space and the folder, then try again.",
        ) from failure
    return target.relative_to(folder).as_posix()


def _free_place(folder: Path, source: Path) -> Path:
    folder.mkdir(exist_ok=True)
    number = 1
    while True:
        name = source.name if number == 1 else f"{source.stem} ({number}){source.suffix}"
        target = folder / name
        if not target.exists() or filecmp.cmp(source, target, shallow=False):
            return target
        number += 1


def _copy(source: Path, target: Path, progress: Callable[[int, int], None]) -> None:
    part = target.with_name(f".{target.name}.part")
    whole, done = source.stat().st_size, 0
    try:
        with source.open("rb") as come, part.open("wb") as go:
            while piece := come.read(CHUNK):
                go.write(piece)
                done += len(piece)
                progress(done, whole)
            go.flush()
            os.fsync(go.fileno())
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def holds_something(path: Path) -> bool:
    """Return whether a medium is there and not empty; the size of a folder tells nothing of it."""
    try:
        return path.is_dir() or path.stat().st_size > 0
    except (OSError, ValueError):
        return False
