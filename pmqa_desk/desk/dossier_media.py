"""The media of a visit that go into its dossier: those it names and what lies in its media folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Final

from pmqa_desk.desk.media import MEDIA_FOLDER
from pmqa_desk.domain.dossier import LeftOut
from pmqa_desk.domain.ready_check import Said
from pmqa_desk.domain.rewrite import rewritten
from pmqa_desk.domain.wire import Whole

# Fields, of whatever class, in which a visit refers to a file beside it.
REFERRING: Final = frozenset({"media", "emblem", "picture", "photo", "path", "file"})
_OUTSIDE: Final = Said(
    "อยู่นอกโฟลเดอร์ของไฟล์งาน โปรดย้ายเข้าโฟลเดอร์ก่อน",
    "It lies outside the folder of the visit file. Bring it in first.",
)
_MISSING: Final = Said("ไม่พบไฟล์ หรืออ่านไม่ได้", "It was not found, or cannot be read.")


@dataclass(frozen=True, slots=True)
class MediumPart:
    """A file to be put into the dossier, and how the visit's folder calls it."""

    parts: tuple[str, ...]
    path: Path
    size: int


def media_of(whole: Whole, folder: Path) -> tuple[tuple[MediumPart, ...], tuple[LeftOut, ...]]:
    """Return the files, each once, and what is named and cannot be put in."""
    root = folder.resolve()
    found: dict[Path, MediumPart] = {}
    left_out: list[LeftOut] = []
    for medium in _named(whole):
        files, why = _files(root, medium)
        found.update((each.path, each) for each in files)
        if why is not None:
            left_out.append(LeftOut(medium, why))
    found.update((each.path, each) for each in _under(root, root / MEDIA_FOLDER))
    return tuple(sorted(found.values(), key=lambda each: each.parts)), tuple(left_out)


def _named(whole: Whole) -> tuple[str, ...]:
    named: dict[str, None] = {}

    def note(_cls: type, field: str, text: str) -> str:
        if field in REFERRING and text:
            named[text] = None
        return text

    rewritten(whole.visit, note)
    return tuple(named)


def _files(root: Path, medium: str) -> tuple[tuple[MediumPart, ...], Said | None]:
    try:
        path = (root / medium).resolve()
        if PureWindowsPath(medium).is_absolute() or not path.is_relative_to(root) or path == root:
            return (), _OUTSIDE
        files = tuple(_under(root, path)) if path.is_dir() else _file(root, path)
    except (OSError, ValueError, RuntimeError):  # a name this system cannot have, a link in a ring
        return (), _MISSING
    return files, None if files else _MISSING


def _under(root: Path, folder: Path) -> Iterator[MediumPart]:
    """Yield the files of a folder and below; no link is followed, nothing that is hidden is taken."""
    for place, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place) / name
            if not name.startswith((".", "~$")) and not path.is_symlink():
                yield from _file(root, path)


def _file(root: Path, path: Path) -> tuple[MediumPart, ...]:
    """Return a file where it can be read."""
    try:
        if not path.is_file():
            return ()
        with path.open("rb"):
            return (MediumPart(path.relative_to(root).parts, path, path.stat().st_size),)
    except (OSError, ValueError):
        return ()
