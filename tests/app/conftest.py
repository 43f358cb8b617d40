"""The command line as its user has it."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass

import pytest

from pmqa_desk.app.cli import main
from pmqa_desk.store.file import create_visit_file
from tests.visits import PLAIN_VISIT


@dataclass(frozen=True)
class Answer:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Carry out a command line in this process; ``stdin`` is what stands on standard input."""
    monkeypatch.setenv("PMQA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PMQA_LANG", "en")

    def carry_out(*words, stdin=b""):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        return Answer(status, said.out, said.err)

    return carry_out


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "งาน"
    place.mkdir()
    return place


@pytest.fixture
def file(folder):
    """A visit file of three items."""
    path = folder / "ตรวจ.pmqa"
    create_visit_file(path, PLAIN_VISIT)
    return path
