"""Films: ready on their first frame, true to the clock, standing on their last; broken ones say so."""

from __future__ import annotations

import pytest
from PySide6.QtMultimedia import QAudioDevice

from pmqa_desk.domain.sound_output import SoundOutput
from pmqa_desk.qt.players import film
from pmqa_desk.qt.players.film import FilmPlayer
from pmqa_desk.qt.players.player import Medium
from pmqa_desk.qt.sound_outputs import SoundOutputs
from tests.fakes import FakeSoundDevices
from tests.films import RATE, needs_ffmpeg, number_on, numbered_film

pytestmark = needs_ffmpeg
FRAMES = 50
LENGTH_MS = FRAMES * 1000 // RATE


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return numbered_film(tmp_path_factory.mktemp("film") / "ภาพยนตร์ ๑.mp4", FRAMES)


@pytest.fixture
def play(qtbot):
    players = []

    def opened(path):
        players.append(FilmPlayer(path, 1.0))
        players[-1].open()
        return players[-1]

    yield opened
    for player in players:
        player.pause()


@pytest.fixture
def ready(path, play, qtbot):
    player = play(path)
    qtbot.waitUntil(lambda: player.frame is not None and player.state.whole > 0)
    return player


def _fails(player, qtbot):
    with qtbot.waitSignal(player.failed, timeout=3000):
        pass
    assert player.frame is None


def test_film_waits_on_its_first_frame(ready, qtbot):
    qtbot.wait(200)
    assert number_on(ready.frame) == 0
    assert (ready.state.medium, ready.state.place, ready.state.playing) == (Medium.FILM, 0, False)
    assert ready.state.left_ms == LENGTH_MS


def test_frame_on_show_is_that_of_the_instant(ready, qtbot):
    ready.start()
    for instant in (300, 800, 1300):
        qtbot.waitUntil(lambda instant=instant: ready.state.place >= instant)
        assert abs(number_on(ready.frame) - ready.state.place * RATE / 1000) <= 3
        assert ready.state.playing


def test_last_frame_is_held_at_the_end(ready, qtbot):
    ready.start()
    qtbot.waitUntil(lambda: ready.state.left_ms == 0, timeout=4000)
    qtbot.wait(200)
    assert number_on(ready.frame) == FRAMES - 1
    assert not ready.state.playing
    assert ready.state.left_ms == 0
    assert not ready.step(1)
    ready.pause()
    assert number_on(ready.frame) == FRAMES - 1


def test_film_that_ended_begins_anew(ready, qtbot):
    ready.go_to(LENGTH_MS)
    assert ready.state.left_ms == 0
    ready.start()
    qtbot.waitUntil(lambda: 0 < ready.state.place < 600 and ready.state.playing)


def test_step_back_from_the_end_stands_still(ready, qtbot, monkeypatch):
    monkeypatch.setattr(film, "STEP_MS", 1000)
    ready.go_to(LENGTH_MS)
    assert ready.step(-1)
    qtbot.waitUntil(lambda: number_on(ready.frame) in {24, 25, 26})
    assert not ready.state.playing


def test_step_while_it_plays_goes_on_playing(ready, qtbot, monkeypatch):
    monkeypatch.setattr(film, "STEP_MS", 1000)
    ready.start()
    qtbot.waitUntil(lambda: ready.state.place > 100)
    assert ready.step(1)
    qtbot.waitUntil(lambda: number_on(ready.frame) is not None and number_on(ready.frame) >= 27)
    assert ready.state.playing


def test_step_beyond_the_beginning_is_the_beginning(ready, qtbot):
    ready.go_to(800)
    assert ready.step(-1)
    qtbot.waitUntil(lambda: number_on(ready.frame) == 0)


def test_paused_film_stands_and_goes_on_from_there(ready, qtbot):
    ready.start()
    qtbot.waitUntil(lambda: ready.state.place > 400)
    ready.pause()
    stood = ready.state.place
    qtbot.wait(200)
    assert ready.state.place == stood
    ready.start()
    qtbot.waitUntil(lambda: ready.state.place > stood)


def test_place_wished_before_the_film_is_open_is_kept(path, play, qtbot):
    player = play(path)
    player.go_to(1000)
    qtbot.waitUntil(lambda: number_on(player.frame) in {24, 25, 26})
    assert not player.state.playing


def test_rewound_film_is_ready_to_start(ready, qtbot):
    ready.start()
    qtbot.waitUntil(lambda: ready.state.place > 300)
    ready.rewind()
    qtbot.waitUntil(lambda: number_on(ready.frame) == 0)
    assert not ready.state.playing


def test_film_with_sound_plays_to_its_end_and_takes_a_volume(tmp_path, play, qtbot):
    player = play(numbered_film(tmp_path / "sound.mp4", 25, sound=True))
    player.set_volume(0.5)
    player.start()
    qtbot.waitUntil(lambda: player.state.whole > 0 and player.state.left_ms == 0, timeout=5000)
    assert number_on(player.frame) == 24


def test_odd_sized_film_is_shown_as_it_is(tmp_path, play, qtbot):
    options = ("-vf", "scale=321:179", "-pix_fmt", "yuv444p")
    player = play(numbered_film(tmp_path / "odd.mkv", 5, options=options))
    qtbot.waitUntil(lambda: player.frame is not None)
    assert player.frame.size().toTuple() == (321, 179)
    assert number_on(player.frame) == 0


def test_missing_film_says_so(tmp_path, play, qtbot):
    _fails(play(tmp_path / "none.mp4"), qtbot)


@pytest.mark.parametrize("content", [b"", b"not a film at all" * 100])
def test_file_that_is_no_film_says_so(tmp_path, play, qtbot, content):
    path = tmp_path / "broken.mp4"
    path.write_bytes(content)
    _fails(play(path), qtbot)


def test_truncated_film_says_so(tmp_path, path, play, qtbot):
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(path.read_bytes()[:400])
    _fails(play(cut), qtbot)


def test_sound_without_pictures_is_no_film(tmp_path, play, qtbot):
    options = ("-map", "1:a")
    _fails(play(numbered_film(tmp_path / "sound.m4a", 25, options=options, sound=True)), qtbot)


def test_film_that_never_has_a_frame_is_given_up(tmp_path, path, play, qtbot, monkeypatch):
    monkeypatch.setattr(film, "NO_FRAME_MS", 100)
    whole = bytearray(path.read_bytes())
    # The list of samples is whole, the samples are not: it loads without a word.
    start = whole.index(b"mdat") + 4
    end = whole.index(b"moov") - 4
    whole[start:end] = bytes(end - start)
    damaged = tmp_path / "damaged.mp4"
    damaged.write_bytes(whole)
    _fails(play(damaged), qtbot)


class Loudspeakers(FakeSoundDevices):
    """Outputs that a player takes; on a machine without one they stand for its silence."""

    def device(self, _output):
        return QAudioDevice()


def test_sound_goes_where_it_is_wished_while_the_film_plays(ready, context, qtbot):
    devices = Loudspeakers([SoundOutput("a", "A")])
    sound = SoundOutputs(context.preferences, devices)
    ready.sound_to(sound)
    ready.start()
    assert ready._player.audioOutput() is ready._sound
    qtbot.waitUntil(lambda: ready.state.place > 200)
    devices.plug()
    assert ready._player.audioOutput() is None, "nothing is asked of a machine without sound"
    stood = ready.state.place
    qtbot.waitUntil(lambda: ready.state.place > stood)
    devices.plug(SoundOutput("b", "B"))
    assert ready._player.audioOutput() is ready._sound


def test_other_output_is_handed_to_the_player(ready, context, monkeypatch):
    handed = []
    monkeypatch.setattr(ready, "_sound", Handed(handed))
    monkeypatch.setattr(ready, "_player", Handed(handed))
    sound = SoundOutputs(context.preferences, Loudspeakers([SoundOutput("a", "A"), SoundOutput("b", "B")]))
    ready._outputs = sound
    ready._on_outputs_changed()
    assert handed == ["setDevice", "setAudioOutput"]
    monkeypatch.undo()


class Handed:
    """Writes down what it is told, and has none of it yet."""

    def __init__(self, handed):
        self.handed = handed

    def device(self):
        return None

    def audioOutput(self):  # noqa: N802 - Qt's name
        return None

    def setDevice(self, _device):  # noqa: N802 - Qt's name
        self.handed.append("setDevice")

    def setAudioOutput(self, _output):  # noqa: N802 - Qt's name
        self.handed.append("setAudioOutput")
