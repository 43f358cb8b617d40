"""A file is handed to the program that the system has for it, and nobody waits for that."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from pmqa_desk.app import outside_programs as module
from pmqa_desk.app.outside_programs import Opener, Starter, outside_programs
from pmqa_desk.domain.errors import DeskError


@pytest.fixture
def called(tmp_path, monkeypatch):
    """A folder of programs that write down what they were given."""
    for name in (module.LINUX, module.MACOS):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f'#!/bin/sh\nprintf "{name} %s" "$1" > "{tmp_path}/said.part"\n'
                           f'mv "{tmp_path}/said.part" "{tmp_path}/said"\n')  # fmt: skip
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    return tmp_path / "said"


def _said(path):
    for _ in range(200):
        if path.exists():
            return path.read_text()
        time.sleep(0.02)
    return ""


@pytest.mark.skipif(os.name == "nt", reason="the programs of this test are scripts of a shell")
@pytest.mark.parametrize("program", ["xdg-open", "open"])
def test_desktop_is_asked_with_the_whole_path(called, tmp_path, program):
    path = tmp_path / "สไลด์ 1; rm -rf.pptx"
    starter = Starter(program)
    Opener(starter).open(path)
    assert _said(called) == f"{program} {path}"
    assert starter.running[0].wait(5) == 0
    starter(str(path))
    assert len(starter.running) == 1, "the first is over"
    assert starter.running[0].wait(5) == 0


@pytest.mark.parametrize(("system", "program"), [("linux", "xdg-open"), ("darwin", "open")])
def test_each_system_has_its_own(monkeypatch, tmp_path, system, program):
    asked = []
    monkeypatch.setattr(module, "Starter", lambda command: lambda name: asked.append((command, name)))
    outside_programs(system).open(tmp_path / "a.pdf")
    assert asked == [(program, str(tmp_path / "a.pdf"))]


def test_windows_is_asked_by_its_own_function(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(os, "startfile", asked.append, raising=False)
    outside_programs("win32").open(tmp_path / "a.pdf")
    assert asked == [str(tmp_path / "a.pdf")]


def test_system_without_a_program_is_told_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DeskError, match=r"a\.pdf could not be opened elsewhere"):
        outside_programs("linux").open(tmp_path / "a.pdf")


def test_windows_without_the_function_refuses(monkeypatch, tmp_path):
    monkeypatch.delattr(os, "startfile", raising=False)
    with pytest.raises(DeskError):
        outside_programs("win32").open(tmp_path / "a.pdf")


def test_whatever_calls_is_given_a_whole_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    asked = []
    Opener(asked.append).open(Path("a.pdf"))
    assert asked == [str(tmp_path / "a.pdf")]
