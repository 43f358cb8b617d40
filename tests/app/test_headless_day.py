"""The day without a screen leaves its papers and pictures, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from pmqa_desk.domain.visit import Kind

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    folder = tmp_path_factory.mktemp("day") / "out"
    command = [sys.executable, "-m", "pmqa_desk.app.headless_day", "--out", str(folder)]
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, cwd=ROOT, env=environ, check=True, capture_output=True, timeout=120)
    return folder


@pytest.mark.parametrize(
    "name",
    [
        "minutes.docx",
        "minutes.pdf",
        "timings.docx",
        "timings.pdf",
        "ready.pdf",
        "ready.png",
        "console.png",
        "console-keys.png",
        "console-holding.png",
        "console-reshare.png",
        "stage.png",
        "import.png",
        "day.pmqa",
        "presenter.png",
        "stage-slide.png",
        "stage-video.png",
        "stage-break.png",
        "stage-welcome.png",
        "stage-programme.png",
        "stage-guests.png",
        "stage-message.png",
        "stage-emblem.png",
        "stage-blank.png",
        "stage-count.png",
        "stage-corner.png",
        "stage-closing.png",
        "stage-title-paper.png",
        "stage-title-province.png",
        *(f"stage-title-{kind.value}.png" for kind in Kind if kind is not Kind.BREAK),
    ],
)
def test_file_is_left(out, name):
    assert (out / name).stat().st_size > 1000


def test_pictures_of_the_stage_differ(out):
    pictures = [path.read_bytes() for path in sorted(out.glob("stage*.png"))]
    assert len(pictures) > 30
    assert len(set(pictures)) == len(pictures)


def test_console_and_stage_are_drawn_as_large_as_their_screens(out):
    assert QImage(str(out / "console.png")).size().toTuple() == (1366, 768)
    assert QImage(str(out / "stage.png")).size().toTuple() == (1920, 1080)


def test_day_that_was_played_is_the_one_that_was_meant(out):
    show = [sys.executable, "-m", "pmqa_desk", "show", str(out / "day.pmqa"), "--json"]
    shown = json.loads(subprocess.run(show, cwd=ROOT, check=True, capture_output=True, timeout=60).stdout)
    rehearsal, day = shown["runs"]
    assert rehearsal["session_uid"] == "rehearsal-1"
    kinds = [event["kind"] for event in day["events"]]
    assert {"paused", "resumed", "time_added", "skipped", "undone", "ended"} <= set(kinds)
    assert len(shown["questions"]) == 2
    skipped = [event["item_uid"] for event in day["events"] if event["kind"] == "skipped"]
    assert skipped == ["evidence"]
