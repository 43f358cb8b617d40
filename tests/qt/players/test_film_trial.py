"""Films that fail without a word are found out: their pictures are counted."""

from __future__ import annotations

import subprocess

import pytest

from pmqa_desk.qt.players.film_trial import FilmTrial, places_of
from tests.films import needs_ffmpeg, numbered_film

H264 = ("-pix_fmt", "yuv420p", "-c:v", "libx264", "-g", "25")
AV1 = ("-pix_fmt", "yuv420p", "-c:v", "libsvtav1")


@pytest.fixture
def tried(qtbot):
    def carry_out(path):
        trial = FilmTrial(path, path.name)
        with qtbot.waitSignal(trial.finished, timeout=30_000) as found:
            trial.start()
        return found.args[0]

    return carry_out


def damaged(path, whole, first=0.4, last=0.6):
    """Write a film with zeros in its middle, as a stick that was pulled out too early leaves it."""
    content = bytearray(whole.read_bytes())
    begin, end = round(len(content) * first), round(len(content) * last)
    content[begin:end] = bytes(end - begin)
    path.write_bytes(content)
    return path


def test_places_are_the_start_the_end_and_evenly_between():
    assert places_of(0) == (0,)
    assert places_of(2499) == (0,)
    assert places_of(6000) == (0, 2000, 4000, 5300)
    long = places_of(432_000)
    assert (len(long), long[1], long[-1]) == (18, 25_411, 431_300)
    assert list(long) == sorted(long)


@needs_ffmpeg
def test_film_that_plays_has_its_length_pictures_and_sound(tried, tmp_path):
    fact = tried(numbered_film(tmp_path / "วีดิทัศน์.mp4", 75, sound=True))
    assert (fact.opened, fact.pictures, fact.sound, fact.gaps_ms, fact.steady) == (True, True, True, (), True)
    assert abs(fact.length_ms - 3000) < 100
    assert fact.medium == "วีดิทัศน์.mp4"


@needs_ffmpeg
def test_film_without_sound_says_so(tried, tmp_path):
    fact = tried(numbered_film(tmp_path / "a.mp4", 50))
    assert (fact.pictures, fact.sound) == (True, False)


@needs_ffmpeg
def test_film_damaged_in_the_middle_has_no_picture_there(tried, tmp_path):
    whole = numbered_film(tmp_path / "whole.mp4", 250, options=H264)
    fact = tried(damaged(tmp_path / "damaged.mp4", whole))
    assert (fact.opened, fact.pictures) == (True, True)
    assert fact.gaps_ms
    assert all(4000 <= gap <= 8000 for gap in fact.gaps_ms), fact.gaps_ms


@needs_ffmpeg
def test_film_cut_off_has_no_picture_from_there_on(tried, tmp_path):
    whole = numbered_film(tmp_path / "whole.mkv", 150, options=H264)
    cut = tmp_path / "cut.mkv"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    fact = tried(cut)
    assert (fact.opened, fact.pictures, bool(fact.gaps_ms)) == (True, True, True)


@needs_ffmpeg
def test_film_that_this_machine_cannot_decode_shows_no_picture(tried, tmp_path):
    try:
        film = numbered_film(tmp_path / "av1.mp4", 75, options=AV1)
    except subprocess.CalledProcessError:
        pytest.skip("this ffmpeg writes no AV1")
    fact = tried(film)
    if fact.pictures:
        pytest.skip("this machine decodes AV1")
    assert (fact.opened, fact.length_ms, fact.gaps_ms) == (True, 3000, ())


@needs_ffmpeg
def test_sound_alone_is_no_film(tried, tmp_path):
    path = tmp_path / "song.mp4"
    command = ["ffmpeg", "-y", "-loglevel", "error", "-f", "lavfi", "-t", "1", "-i", "sine=frequency=440"]
    subprocess.run([*command, str(path)], check=True, timeout=60)
    fact = tried(path)
    assert (fact.opened, fact.pictures, fact.sound) == (True, False, True)


@needs_ffmpeg
def test_film_cut_off_before_its_index_cannot_be_opened(tried, tmp_path):
    whole = numbered_film(tmp_path / "whole.mp4", 50)
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(whole.read_bytes()[:1000])
    assert tried(cut).opened is False


@pytest.mark.parametrize("content", [b"", b"no film at all" * 100, None])
def test_what_is_no_film_cannot_be_opened(tried, tmp_path, content):
    path = tmp_path / "x.mp4"
    if content is not None:
        path.write_bytes(content)
    fact = tried(path)
    assert (fact.opened, fact.pictures, fact.length_ms) == (False, False, 0)


def test_film_that_never_says_a_word_is_given_up(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("pmqa_desk.qt.players.film_trial.OPEN_MS", 20)
    trial = FilmTrial(tmp_path / "x.mp4", "x.mp4")
    monkeypatch.setattr(trial._player, "setSource", lambda _source: None)
    with qtbot.waitSignal(trial.finished, timeout=5000) as found:
        trial.start()
    assert found.args[0].opened is False


@needs_ffmpeg
def test_trial_that_was_stopped_says_nothing(qtbot, tmp_path):
    trial = FilmTrial(numbered_film(tmp_path / "a.mp4", 50), "a.mp4")
    with qtbot.assertNotEmitted(trial.finished, wait=600):
        trial.start()
        qtbot.wait(100)
        trial.stop()
