"""A dossier on the disk, one zip or a folder: made beside its place and swapped in whole, or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Final, Protocol

from pmqa_desk.domain.dossier import SUMS, differences, is_inside, read_sums
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.ready_check import Said
from pmqa_desk.export.whole_file import sentence_of

CHUNK: Final = 1 << 20
ZIP: Final = ".zip"
# What a zip can date; a machine's clock may stand in the Buddhist era.
FIRST_YEAR, LAST_YEAR = 1980, 2107
_UNIX: Final = 3
_READABLE: Final = 0o644 << 16
# What is compressed already is stored as it is.
_PACKED: Final = frozenset(
    {
        ".docx",
        ".xlsx",
        ".pptx",
        ".pdf",
        ".mp4",
        ".mov",
        ".mkv",
        ".webm",
        ".jpg",
        ".jpeg",
        ".png",
        ".zip",
        ".mp3",
    }
)
Told = Callable[[int], None]


class DossierWriter(Protocol):
    """Takes the files of a dossier one after the other."""

    def add(self, name: str, source: bytes | Path, told: Told) -> tuple[int, str]:
        """Put a file in and return its size and SHA-256; ``told`` hears of every piece, and may raise."""
        ...


@contextmanager
def new_dossier(out: Path, at: datetime) -> Iterator[DossierWriter]:
    """Open a dossier to write; it stands at ``out`` once all is in it, and nothing does where that failed.

    Raises:
        DeskError: ``out`` is a folder that holds something, or its place cannot be written.
    """
    _refuse_taken(out)
    part = out.with_name(f".{out.name[:40]}.{uuid.uuid4().hex}.part")
    try:
        if out.suffix.lower() == ZIP:
            with zipfile.ZipFile(part, "w") as packed:
                yield _Zip(packed, at)
            _flush(part)
            os.replace(part, out)
        else:
            part.mkdir()
            yield _Folder(part)
            if out.exists():
                out.rmdir()
            part.rename(out)
    except OSError as trouble:
        raise sentence_of(out, trouble) from trouble
    finally:
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)


def compare_sums(path: Path) -> tuple[Said, ...]:
    """Return in sentences where a dossier, zip or folder, differs from its own sums.

    Raises:
        DeskError: it is no dossier, or cannot be read.
    """
    try:
        if path.is_dir():
            sums, found = _of_folder(path)
        else:
            sums, found = _of_zip(path)
    except (OSError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, KeyError) as trouble:
        raise DeskError(
            f"{path.name} ไม่ใช่แฟ้มเอกสารที่สมบูรณ์ หรืออ่านไม่ได้ โปรดใช้สำเนาอื่น",
            f"{path.name} is no whole dossier, or cannot be read. Use another copy.",
        ) from trouble
    listed = read_sums(sums.decode(errors="replace"))
    return differences(listed, found)


class _Zip:
    def __init__(self, packed: zipfile.ZipFile, at: datetime) -> None:
        self._packed = packed
        self._at = at

    def add(self, name: str, source: bytes | Path, told: Told) -> tuple[int, str]:
        year = min(max(self._at.year, FIRST_YEAR), LAST_YEAR)
        info = zipfile.ZipInfo(name, (year, *self._at.timetuple()[1:6]))
        info.compress_type = (
            zipfile.ZIP_STORED if Path(name).suffix.lower() in _PACKED else zipfile.ZIP_DEFLATED
        )
        info.create_system, info.external_attr = _UNIX, _READABLE
        with self._packed.open(info, "w", force_zip64=True) as goes:
            return _pour(source, goes, told)


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, name: str, source: bytes | Path, told: Told) -> tuple[int, str]:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as goes:
            found = _pour(source, goes, told)
            goes.flush()
            os.fsync(goes.fileno())
        return found


def _pour(source: bytes | Path, goes: IO[bytes], told: Told) -> tuple[int, str]:
    """Copy a file piece by piece; what is summed is what was written."""
    digest, size = hashlib.sha256(), 0
    for piece in _pieces(source):
        goes.write(piece)
        digest.update(piece)
        size += len(piece)
        told(len(piece))
    return size, digest.hexdigest()


def _pieces(source: bytes | Path) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    with source.open("rb") as comes:
        while piece := comes.read(CHUNK):
            yield piece


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _refuse_taken(out: Path) -> None:
    if out.suffix.lower() == ZIP and not out.is_dir():
        return
    if out.is_file() or (out.is_dir() and (out.suffix.lower() == ZIP or any(out.iterdir()))):
        raise DeskError(
            f"มี {out.name} อยู่แล้ว แฟ้มใหม่จะไม่ปนกับของเดิม โปรดตั้งชื่อโฟลเดอร์ใหม่ หรือชื่อไฟล์ที่ลงท้ายด้วย .zip",
            f"{out.name} is there already, and a dossier is not mixed with anything. "
            "Name another folder, or a file that ends in .zip.",
        )


def _of_folder(folder: Path) -> tuple[bytes, dict[str, str]]:
    sums = (folder / SUMS).read_bytes()
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        # A link would lead to what is not in the dossier.
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                found[path.relative_to(folder).as_posix()] = hashlib.file_digest(file, "sha256").hexdigest()
    return sums, found


def _of_zip(path: Path) -> tuple[bytes, dict[str, str]]:
    with zipfile.ZipFile(path) as packed:
        found: dict[str, str] = {}
        for info in packed.infolist():
            if not info.is_dir() and is_inside(info.filename):
                with packed.open(info) as file:
                    found[info.filename] = _sum_of(file)
        return packed.read(SUMS), found


def _sum_of(file: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while piece := file.read(CHUNK):
        digest.update(piece)
    return digest.hexdigest()
