"""Slides: pages of a PDF, whole, on white, the next one ready before it is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from pmqa_desk.qt.players.player import Medium
from pmqa_desk.qt.players.slides import SlidePlayer
from tests.slides import COLOURS, is_colour, write_slides

STAGE = QSize(640, 360)


@pytest.fixture
def failed():
    return []


@pytest.fixture
def opened(qtbot, failed):
    players = []

    def open_(path, size=STAGE):
        players.append(SlidePlayer(path))
        players[-1].fit(size)
        players[-1].failed.connect(lambda: failed.append(path))
        players[-1].open()
        return players[-1]

    return open_


@pytest.fixture
def slides(tmp_path, opened, qtbot):
    player = opened(write_slides(tmp_path / "slides.pdf"))
    qtbot.waitUntil(lambda: player.frame is not None)
    return player


def test_first_page_fills_the_stage(slides):
    assert slides.frame.size() == STAGE
    assert is_colour(slides.frame, COLOURS[0])
    assert (slides.state.medium, slides.state.place, slides.state.whole) == (Medium.SLIDES, 0, 6)
    assert slides.state.left_ms is None


def test_next_page_is_there_at_once(slides, qtbot):
    qtbot.waitUntil(lambda: slides.coming is not None)
    assert is_colour(slides.coming, COLOURS[1])
    assert slides.step(1)
    assert is_colour(slides.frame, COLOURS[1])


def test_every_page_is_shown_in_turn_and_the_last_is_kept(slides, qtbot):
    for colour in COLOURS[1:]:
        assert slides.step(1)
        qtbot.waitUntil(lambda colour=colour: is_colour(slides.frame, colour))
    assert not slides.step(1)
    assert is_colour(slides.frame, COLOURS[-1])
    assert slides.coming is None
    assert slides.step(-1)
    assert is_colour(slides.frame, COLOURS[-2])


def test_few_pages_are_kept_however_many_were_shown(slides, qtbot):
    for _ in COLOURS[1:]:
        slides.step(1)
        qtbot.waitUntil(lambda: slides.frame is not None)
    qtbot.wait(100)
    assert len(slides._pages) <= 4


def test_page_far_away_is_shown_when_it_is_made(slides, qtbot):
    slides.go_to(5)
    assert is_colour(slides.frame, COLOURS[0])
    qtbot.waitUntil(lambda: is_colour(slides.frame, COLOURS[5]))
    slides.rewind()
    qtbot.waitUntil(lambda: is_colour(slides.frame, COLOURS[0]))


def test_page_beyond_the_end_is_the_last(slides):
    slides.go_to(99)
    assert slides.state.place == 5


def test_page_before_the_first_is_the_first(slides):
    assert not slides.step(-1)
    slides.go_to(-3)
    assert slides.state.place == 0


def test_pages_are_made_anew_for_another_stage(slides, qtbot):
    slides.fit(QSize(320, 180))
    qtbot.waitUntil(lambda: slides.frame.size() == QSize(320, 180))


def test_page_of_another_shape_is_whole(tmp_path, opened, qtbot):
    player = opened(write_slides(tmp_path / "four_to_three.pdf", size=(120.0, 90.0)))
    qtbot.waitUntil(lambda: player.frame is not None)
    assert player.frame.height() == STAGE.height()
    assert abs(player.frame.width() - 480) <= 1


def test_bare_page_is_white(tmp_path, opened, qtbot):
    player = opened(write_slides(tmp_path / "bare.pdf", colours=("",)))
    qtbot.waitUntil(lambda: player.frame is not None)
    assert is_colour(player.frame, "#FFFFFF")


@pytest.mark.parametrize("content", [None, b"", b"%PDF-1.4 and then nothing of it"])
def test_file_that_is_no_pdf_says_so(tmp_path, opened, failed, content):
    path = tmp_path / "broken.pdf"
    if content is not None:
        path.write_bytes(content)
    player = opened(path)
    assert failed == [path]
    assert player.frame is None
    assert not player.step(1)
