"""The words of the command line: what they mean, and how refusals are told."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pmqa_desk.app.parser import COMMANDS

BAD_WORDS = [
    ("nonsense",),
    ("show",),
    ("show", "a.pmqa", "b.pmqa"),
    ("new", "a.pmqa", "--template", "unknown"),
    ("new", "a.pmqa", "--template", "standard", "--from", "x.json"),
    ("new",),
    ("new", "a.pmqa", "--list"),
    ("new", "a.pmqa", "--template", "standard", "--next-year", "b.pmqa"),
    ("new", "a.pmqa", "--category", "8"),
    ("new", "a.pmqa", "--from", "x.json", "--venue", "x"),
    ("import", "text.txt"),
    ("import", "text.txt", "--json"),
    ("export", "a.pmqa"),
    ("export", "a.pmqa", "minutes"),
    ("export", "a.pmqa", "unknown", "-o", "x.docx"),
    ("export", "a.pmqa", "minutes", "-o", "x.docx", "--digits", "roman"),
    ("replay", "a.pmqa", "--at", "x"),
    ("replay", "a.pmqa", "--events", "e.json", "--at", "x", "--session", "one"),
    ("--unknown",),
    ("--lang", "fr", "check", "a.pmqa"),
    ("a.pmqa", "b.pmqa"),
]


@pytest.mark.parametrize("words", BAD_WORDS, ids=" ".join)
def test_wrong_words_end_with_two_and_say_how_it_is_used(run, words, capsys):
    with pytest.raises(SystemExit) as left:
        run(*words)
    assert left.value.code == 2
    assert "usage: pmqa-desk" in capsys.readouterr().err


def test_a_refusal_is_one_sentence_on_standard_error_and_one(run, tmp_path):
    answer = run("show", tmp_path / "none.pmqa", "--json")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.endswith("none.pmqa was not found. Check its name and place.\n")
    assert answer.err.count("\n") == 1


def test_it_speaks_thai_unless_asked_for_english(run, tmp_path, monkeypatch):
    monkeypatch.delenv("PMQA_LANG")
    assert "ไม่พบไฟล์" in run("show", tmp_path / "none.pmqa").err
    assert "was not found" in run("--lang", "en", "show", tmp_path / "none.pmqa").err
    assert "was not found" in run("show", tmp_path / "none.pmqa", "--lang", "en").err
    monkeypatch.setenv("PMQA_LANG", "en_US.UTF-8")
    assert "was not found" in run("show", tmp_path / "none.pmqa").err
    assert "ไม่พบไฟล์" in run("--lang", "th", "show", tmp_path / "none.pmqa").err


def test_a_file_to_open_that_is_not_there_is_refused_before_any_window(run, tmp_path):
    answer = run(tmp_path / "none.pmqa")
    assert (answer.status, "was not found" in answer.err) == (1, True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a screen")
def test_the_window_is_refused_where_there_is_no_screen(run, file, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for words in ((), (file,)):
        answer = run(*words)
        assert (answer.status, "There is no screen" in answer.err) == (1, True)


@pytest.mark.parametrize("language", ["th", "en"])
def test_help_names_every_command(run, capsys, language):
    with pytest.raises(SystemExit) as left:
        run("--lang", language, "--help")
    assert left.value.code == 0
    said = capsys.readouterr().out
    assert all(f"    {command} " in said for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(run, capsys, command):
    with pytest.raises(SystemExit) as left:
        run(command, "--help")
    assert left.value.code == 0
    assert f"pmqa-desk {command}" in capsys.readouterr().out.replace(
        "[--lang th|en] [FILE | COMMAND ...] ", ""
    )


def program(*words, **others):
    environment = {
        name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}
    }
    return subprocess.run(
        [sys.executable, "-m", "pmqa_desk", *map(str, words)],
        capture_output=True,
        env={**environment, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", **others.pop("env", {})},
        check=False,
        **others,
    )


def test_answers_are_utf_8_whatever_the_terminal_claims_and_need_no_screen(file):
    answer = program("show", file, "--json")
    assert answer.returncode == 0
    assert "กล่าวต้อนรับ" in answer.stdout.decode("utf-8")
    refusal = program("show", file.with_name("ไม่มี.pmqa"))
    assert (refusal.returncode, "ไม่พบไฟล์" in refusal.stderr.decode("utf-8")) == (1, True)


@pytest.mark.skipif(os.name == "nt", reason="closes streams by way of a POSIX shell")
def test_a_program_without_any_streams_does_its_work(file, tmp_path):
    words = f'"{sys.executable}" -m pmqa_desk backup "{file}" --to "{tmp_path / "to"}" <&- >&- 2>&-'
    assert subprocess.run(["/bin/sh", "-c", words], check=False).returncode == 0
    assert len(list((tmp_path / "to").iterdir())) == 1


def test_no_command_loads_the_windows(file):
    words = ["show", str(file)]
    code = (
        "import sys\nfrom pmqa_desk.app.cli import main\nmain(sys.argv[1:])\n"
        "sys.exit('PySide6' in sys.modules or 'docx' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, *words], check=True, capture_output=True)


def test_a_reader_that_stops_reading_is_no_fault(file):
    writer = subprocess.Popen(
        [sys.executable, "-m", "pmqa_desk", "show", str(file), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    writer.stdout.close()
    assert writer.stderr.read() == b""
    writer.wait()
    writer.stderr.close()


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
def test_an_answer_onto_a_full_disk_is_refused_in_a_sentence(file):
    with FULL.open("wb") as full:
        refusal = subprocess.run(
            [sys.executable, "-m", "pmqa_desk", "--lang", "en", "show", str(file), "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert refusal.returncode == 1
    assert refusal.stderr.decode() == (
        "The answer could not be written: the disk is full. Free some space, then try again.\n"
    )
