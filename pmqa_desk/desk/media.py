"""Media beside the visit file: by relative paths, so that the folder can be carried on a stick."""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.media_names import pictures_of

MEDIA_FOLDER = "media"
CHUNK = 1 << 20
# Left free beside what is copied: the visit file itself must still be written.
SPARE = 50_000_000


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


class Stopped(Exception):  # noqa: N818 - no error: somebody wants no more
    """Raised by a function that is told of progress, where no more shall be copied."""


@dataclass(frozen=True, slots=True)
class Brought:
    """How the visit refers to each file that came, and why the first of the others did not."""

    media: Mapping[Path, str] = field(default_factory=dict)
    refusal: DeskError | None = None
    stopped: bool = False


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
            (_copy_pictures if source.is_dir() else _copy)(source, target, progress)
    except OSError as failure:
        raise DeskError(
            f"คัดลอกไฟล์ {source.name} ไม่ได้ โปรดตรวจพื้นที่ว่างและสิทธิ์ในโฟลเดอร์ของไฟล์การตรวจ แล้วลองอีกครั้ง",
            f"{source.name} could not be copied. Check the free space and the folder, then try again.",
        ) from failure
    return target.relative_to(folder).as_posix()


def bring_in_all(folder: Path, sources: Sequence[Path], progress: Callable[[int, int], None]) -> Brought:
    """Bring in one file after another; one that cannot come keeps none of the others from coming.

    ``progress`` is told of all bytes together. Where it raises ``Stopped``, the copies made so far are gone.
    """
    sizes = {source: _size(source) for source in sources if relative_medium(folder, source) is None}
    whole, before = sum(sizes.values()), 0
    media: dict[Path, str] = {}
    refusal: DeskError | None = None
    known = frozenset(_entries(folder / MEDIA_FOLDER))
    try:
        refuse_without_room(folder, whole)
        for source in sources:
            try:
                media[source] = bring_in(folder, source, _from(before, whole, progress))
            except DeskError as failure:
                refusal = refusal or failure
            before += sizes.get(source, 0)
    except DeskError as failure:
        refusal = failure
    except Stopped:
        _forget({folder / medium for medium in media.values()} & set(_entries(folder / MEDIA_FOLDER)) - known)
        return Brought(stopped=True)
    return Brought(media, refusal)


def is_outside(folder: Path, medium: str) -> bool:
    """Return whether a medium lies outside the folder of the visit, so that it would not travel along."""
    try:
        return relative_medium(folder, folder / medium) is None
    except (OSError, ValueError):  # a name this system cannot have
        return False


def _from(before: int, whole: int, progress: Callable[[int, int], None]) -> Callable[[int, int], None]:
    def told(done: int, _of_one: int) -> None:
        progress(before + done, whole)

    return told


def _size(source: Path) -> int:
    """Return how many bytes there are to copy: of a folder, those of its pictures."""
    try:
        if source.is_dir():
            return sum(picture.stat().st_size for picture in pictures_of(source.iterdir()))
        return source.stat().st_size
    except OSError:  # said when it is its turn
        return 0


def refuse_without_room(folder: Path, wanted: int) -> None:
    """Raise ``DeskError`` where so many bytes more would leave the disk of a folder full."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:  # no way to know: the copy itself will tell
        return
    if wanted + SPARE > free:
        megabytes = -(-(wanted + SPARE - free) // 1_000_000)
        raise DeskError(
            f"พื้นที่ว่างในดิสก์ไม่พอ ขาดอีกประมาณ {megabytes} MB โปรดลบไฟล์ที่ไม่ใช้ แล้วแนบอีกครั้ง",
            f"The disk lacks about {megabytes} MB for these files. Make room, then attach them again.",
        )


def _forget(copies: Iterable[Path]) -> None:
    for copy in copies:
        if copy.is_dir():
            shutil.rmtree(copy, ignore_errors=True)
        else:
            with suppress(OSError):
                copy.unlink()


def _entries(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(folder.iterdir())
    except OSError:  # there is none yet
        return ()


def _free_place(folder: Path, source: Path) -> Path:
    """Return the file of the folder that is the same as ``source``, or a name that no other has."""
    folder.mkdir(exist_ok=True)
    if source.is_dir():
        return _free_name(folder, source)
    size = source.stat().st_size
    alike = sorted(path for path in _entries(folder) if path.is_file() and path.stat().st_size == size)
    # The one of the same name first: it is what somebody looks for.
    for path in sorted(alike, key=lambda path: path.name != source.name):
        if filecmp.cmp(source, path, shallow=False):
            return path
    return _free_name(folder, source)


def _free_name(folder: Path, source: Path) -> Path:
    number = 1
    while True:
        name = source.name if number == 1 else f"{source.stem} ({number}){source.suffix}"
        if not (folder / name).exists():
            return folder / name
        number += 1


def _copy_pictures(source: Path, target: Path, progress: Callable[[int, int], None]) -> None:
    """Copy a folder of pictures; in part it is no medium, so that nothing of it stays where one fails."""
    pictures = pictures_of(path for path in source.iterdir() if path.is_file())
    if not pictures:
        raise FileNotFoundError(source)
    whole, before = _size(source), 0
    part = target.with_name(f".{target.name}.part")
    try:
        part.mkdir()
        for picture in pictures:
            _copy(picture, part / picture.name, _from(before, whole, progress))
            before += _size(picture)
        os.replace(part, target)
    finally:
        shutil.rmtree(part, ignore_errors=True)


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
