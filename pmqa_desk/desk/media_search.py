"""Media that were moved or renamed: known again by their mark, or else looked for by their name."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from pmqa_desk.domain.visit import MediumMark

# What a mark is made of: a gigabyte's film is marked as fast as a small one.
EDGE = 1 << 20
# A visit on a desktop of everything, or right below the root of a share: the search stays a search.
MOST = 20_000
DEEPEST = 4
DEEPEST_BESIDE = 2


@dataclass(frozen=True, slots=True)
class Sought:
    """A medium that is missing, and its mark if one was made while it was there."""

    medium: str
    mark: MediumMark | None = None


@dataclass(frozen=True, slots=True)
class FoundMedium:
    """Where a missing medium seems to be now."""

    medium: str
    path: Path
    same: bool
    """It is the same file by its mark; otherwise only its name is the same."""


@dataclass(frozen=True, slots=True)
class _Seen:
    path: Path
    size: int


def made_mark(folder: Path, medium: str, uid: str) -> MediumMark | None:
    """Return the mark of a medium; ``None`` for one that is no file or cannot be read."""
    try:
        size, digest = _measured(folder / medium)
    except (OSError, ValueError):  # gone, a folder of pictures, or a name this system cannot have
        return None
    return MediumMark(uid, medium, size, digest)


def find_again(folder: Path, sought: Sequence[Sought]) -> tuple[FoundMedium, ...]:
    """Look for missing media in the visit's folder, below it, and in the folder around it."""
    by_size: dict[int, list[_Seen]] = defaultdict(list)
    by_name: dict[str, list[_Seen]] = defaultdict(list)
    for seen in islice(_around(folder), MOST):
        by_size[seen.size].append(seen)
        by_name[_plain(seen.path.name)].append(seen)
    found = []
    for each in sought:
        name = _plain(PurePosixPath(each.medium).name)
        alike = () if each.mark is None else by_size[each.mark.size]
        # One of its own name first: of two copies it is the one that somebody expects.
        ordered = sorted(alike, key=lambda seen: _plain(seen.path.name) != name)
        same = next((seen for seen in ordered if _is_marked(seen.path, each.mark)), None)
        other = next(iter(by_name[name]), None)
        if same is not None:
            found.append(FoundMedium(each.medium, same.path, same=True))
        elif other is not None:
            found.append(FoundMedium(each.medium, other.path, same=False))
    return tuple(found)


def _is_marked(path: Path, mark: MediumMark | None) -> bool:
    try:
        return mark is not None and _measured(path) == (mark.size, mark.digest)
    except OSError:
        return False


def _measured(path: Path) -> tuple[int, str]:
    """Return size and digest; what lies in both the first and the last mebibyte is read once."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        digest.update(file.read(EDGE))
        file.seek(max(file.tell(), size - EDGE))
        digest.update(file.read(EDGE))
    return size, digest.hexdigest()


def _plain(name: str) -> str:
    # Some systems keep a vowel and its letter apart.
    return unicodedata.normalize("NFC", name).casefold()


def _around(folder: Path) -> Iterator[_Seen]:
    """Return the files around the visit, nearest first."""
    yield from _below(folder, DEEPEST, None)
    if folder.parent != folder:
        yield from _below(folder.parent, DEEPEST_BESIDE, folder)


def _below(folder: Path, depth: int, without: Path | None) -> Iterator[_Seen]:
    """Return the files of a folder, then those of the folders in it."""
    deeper: list[Path] = []
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:  # not ours to read
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith(".") or path == without:
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                deeper.append(path)
            elif entry.is_file():
                yield _Seen(path, entry.stat().st_size)
        except OSError:
            continue
    for path in deeper if depth else ():
        yield from _below(path, depth - 1, without)
