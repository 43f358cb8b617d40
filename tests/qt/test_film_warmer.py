"""One film is opened and let go before the run begins; during a run nothing is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item
from pmqa_desk.qt import film_warmer
from pmqa_desk.qt.film_warmer import FilmWarmer
from tests.fakes import MemoryStore
from tests.films import needs_ffmpeg, numbered_film

ITEMS = (
    Item("gone", "Gone", media="gone.mp4"),
    Item("slides", "Slides", media="slides.pdf"),
    Item("film", "Film", media="film.mp4"),
)


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(film_warmer, "AFTER_MS", 0)


@pytest.fixture
def store(example_visit):
    return MemoryStore(replace(example_visit, items=ITEMS))


@pytest.fixture
def parent():
    return QObject()


@needs_ffmpeg
def test_film_is_opened_and_let_go_at_its_first_frame(context, session, parent, tmp_path, qtbot):
    numbered_film(tmp_path / "film.mp4", 5)
    session.open_run()
    warmer = FilmWarmer(context, parent)
    qtbot.waitUntil(lambda: warmer.warm)
    assert warmer.player is None


def test_film_that_cannot_be_opened_is_let_go_without_a_word(context, session, parent, tmp_path, qtbot):
    (tmp_path / "film.mp4").write_bytes(b"no film")
    session.open_run()
    warmer = FilmWarmer(context, parent)
    qtbot.waitUntil(lambda: warmer.player is not None)
    qtbot.waitUntil(lambda: warmer.player is None)
    assert not warmer.warm


def test_programme_without_a_film_opens_nothing(context, session, parent, qtbot):
    session.open_run()
    warmer = FilmWarmer(context, parent)
    qtbot.wait(30)
    assert warmer.player is None


@needs_ffmpeg
def test_nothing_is_opened_once_the_clock_runs(context, session, parent, tmp_path, qtbot):
    numbered_film(tmp_path / "film.mp4", 5)
    session.open_run()
    session.run(Command(Do.START))
    warmer = FilmWarmer(context, parent)
    qtbot.wait(50)
    assert warmer.player is None
    assert not warmer.warm


def test_window_without_a_run_opens_nothing(context, parent, qtbot):
    warmer = FilmWarmer(context, parent)
    qtbot.wait(30)
    assert warmer.player is None
