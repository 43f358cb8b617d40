"""The programme of another visit file, read as an agenda is."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pmqa_desk.domain.draft import Draft
from pmqa_desk.domain.draft_of_visit import draft_of
from pmqa_desk.store.file import read_visit_file

VISIT_FILE: Final = ".pmqa"


def read_visit_source(path: Path, backups: Path) -> Draft:
    """Return the programme of another visit; its file is only read, whoever has it open.

    Raises:
        DeskError: the file cannot be read, or has no programme.
    """
    store = read_visit_file(path, backups=backups)
    try:
        return draft_of(store.load())
    finally:
        store.close()
