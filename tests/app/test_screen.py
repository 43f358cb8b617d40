"""Whether a window can be shown is known before Qt is asked."""

from __future__ import annotations

import socket

import pytest

from pmqa_desk.app import screen
from pmqa_desk.app.screen import display_answers, refuse_without_screen
from pmqa_desk.domain.errors import DeskError


@pytest.mark.parametrize(
    ("environment", "system"),
    [
        ({}, "win32"),
        ({}, "darwin"),
        ({"QT_QPA_PLATFORM": "offscreen:size=1x1"}, "linux"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ({"DISPLAY": ":1"}, "linux"),
    ],
)
def test_where_a_window_can_be_shown_nothing_is_refused(environment, system):
    refuse_without_screen(environment, system, lambda display: display == ":1")


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"DISPLAY": ":9"}])
def test_without_a_screen_that_answers_a_sentence_says_so(environment):
    with pytest.raises(DeskError, match="no screen"):
        refuse_without_screen(environment, "linux", lambda _: False)


def test_a_display_on_another_machine_is_believed():
    assert display_answers("elsewhere:0.0")


def test_a_display_that_nobody_serves_does_not_answer(monkeypatch, tmp_path):
    monkeypatch.setattr(screen, "X_SOCKETS", str(tmp_path / "X"))

    assert not display_answers(":7")


def test_a_display_that_takes_calls_answers(monkeypatch, tmp_path):
    monkeypatch.setattr(screen, "X_SOCKETS", str(tmp_path / "X"))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "X7"))
        server.listen()

        assert display_answers("unix:7.0")
