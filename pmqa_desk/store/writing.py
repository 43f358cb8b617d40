"""A write to a visit file, for all that keep something in it: whole or not at all, refusals in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.store.refusals import in_words


@contextmanager
def writing(db: Database, path: Path, read_only_because: tuple[str, str] | None) -> Iterator[None]:
    """Run the block as one transaction, or refuse where the file is open only to be read."""
    if read_only_because is not None:
        raise DeskError(*read_only_because)
    with in_words(path), db.atomic():
        yield
