"""A visit file on the disk, and the disks that refuse."""

from __future__ import annotations

import subprocess

import pytest

from pmqa_desk.store.file import open_visit_file
from tests.fakes import NINE_O_CLOCK_MS
from tests.visits import PLAIN_VISIT


@pytest.fixture
def backups(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def folder(tmp_path):
    """The folder that holds nothing but the visit file."""
    place = tmp_path / "งาน"
    place.mkdir()
    return place


@pytest.fixture
def opened(backups, mounted):
    """Open a visit file; whatever is still open at the end is closed, before its disk goes."""
    stores = []

    def open_it(path, **others):
        words = {"who": "somying@desk-1", "now_ms": NINE_O_CLOCK_MS, **others}
        store = open_visit_file(path, backups=backups, **words)
        stores.append(store)
        return store

    yield open_it
    for store in reversed(stores):
        store.close()


@pytest.fixture
def path(folder, opened):
    """A visit file, closed."""
    file = folder / "ตรวจประเมิน #1 %20.pmqa"
    opened(file, create=PLAIN_VISIT).close()
    return file


@pytest.fixture
def mounted(tmp_path):
    """Mount a disk of our own; skips where that is not allowed."""
    places = []

    def mount(*words):
        place = tmp_path / f"disk{len(places)}"
        place.mkdir()
        try:
            subprocess.run(["mount", *words, str(place)], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("mounting a disk of one's own is not allowed here")
        places.append(place)
        return place

    yield mount
    for place in places:
        subprocess.run(["umount", "-l", str(place)], check=True, capture_output=True)
