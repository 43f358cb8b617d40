"""What the program asks of the machine."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from pmqa_desk.app.machine import data_folder, language_of, who
from pmqa_desk.domain.errors import Language

HOME = Path("/home/somying")


@pytest.mark.parametrize(
    ("environment", "system", "folder"),
    [
        ({"PMQA_HOME": "/elsewhere"}, "linux", Path("/elsewhere")),
        ({"PMQA_HOME": "/elsewhere"}, "win32", Path("/elsewhere")),
        ({}, "linux", HOME / ".local/share/pmqa-desk"),
        ({"XDG_DATA_HOME": "/data"}, "linux", Path("/data/pmqa-desk")),
        ({}, "darwin", HOME / "Library/Application Support/PMQA Desk"),
        ({"LOCALAPPDATA": "/local"}, "win32", Path("/local/PMQA Desk")),
        ({}, "win32", HOME / "AppData/Local/PMQA Desk"),
    ],
)
def test_the_programs_folder_is_where_each_system_keeps_such(environment, system, folder):
    assert data_folder(environment, system, HOME) == folder


@pytest.mark.parametrize(
    ("word", "language"),
    [(None, Language.THAI), ("th", Language.THAI), ("EN_gb", Language.ENGLISH), ("", Language.THAI)],
)
def test_thai_is_spoken_unless_english_is_asked_for(word, language):
    assert language_of(word) is language


def test_an_account_without_a_name_is_only_a_machine(monkeypatch):
    def nameless():
        raise KeyError

    assert "@" in who()
    monkeypatch.setattr(getpass, "getuser", nameless)
    assert who().startswith("@")
