"""The media that lie in the folder of the visit: what can be attached without looking further."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from heapq import nlargest
from pathlib import Path

from pmqa_desk.desk.slides import DECKS
from pmqa_desk.domain.media_names import FILMS, SLIDES

# A visit that was put on the desktop or into a folder of everything: the list stays a list.
MOST = 200
DEEPEST = 2


@dataclass(frozen=True, slots=True)
class MediumFile:
    """A file of the visit's folder, as the visit would refer to it."""

    medium: str
    size: int
    modified_s: float


def media_files(folder: Path, endings: Collection[str]) -> tuple[MediumFile, ...]:
    """Return the files with one of ``endings`` in a folder and below, the one written last first."""
    found: list[MediumFile] = []
    _gather(folder, "", endings, found, 0)
    return tuple(nlargest(MOST, found, key=lambda file: file.modified_s))


def _gather(folder: Path, under: str, endings: Collection[str], found: list[MediumFile], depth: int) -> None:
    try:
        entries = list(os.scandir(folder))
    except OSError:  # not ours to read
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                if depth < DEEPEST:
                    _gather(Path(entry.path), f"{under}{entry.name}/", endings, found, depth + 1)
            elif Path(entry.name).suffix.lower() in endings:
                facts = entry.stat()
                found.append(MediumFile(under + entry.name, facts.st_size, facts.st_mtime))
        except OSError:
            continue


def unpacked_folders(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return files as they are, and of a folder the films and slides in it.

    A folder that holds pictures only is a medium itself and stays.
    """
    found: list[Path] = []
    for path in paths:
        try:
            inside = sorted(path.iterdir()) if path.is_dir() else []
        except OSError:  # not ours to read
            inside = []
        shown = [each for each in inside if each.suffix.lower() in FILMS | SLIDES | DECKS and each.is_file()]
        found.extend(shown or [path])
    return tuple(found)
