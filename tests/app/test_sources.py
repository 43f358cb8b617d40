"""What a command reads."""

from __future__ import annotations

import pytest

from pmqa_desk.app.machine import this_machine
from pmqa_desk.app.sources import read_bytes, source_name
from pmqa_desk.domain.errors import DeskError, Language


def test_too_much_is_refused_instead_of_taken_into_memory(tmp_path, monkeypatch):
    monkeypatch.setattr("pmqa_desk.app.sources.LARGEST_BYTES", 10)
    (tmp_path / "large.txt").write_bytes(b"x" * 11)
    with pytest.raises(DeskError, match="larger than"):
        read_bytes(str(tmp_path / "large.txt"), this_machine(Language.ENGLISH))


def test_a_dash_is_standard_input():
    assert (source_name("-"), source_name("a/กำหนดการ.txt")) == ("standard input", "กำหนดการ.txt")
