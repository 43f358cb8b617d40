"""What the room really sees of films and slides: pictures of the stage's own window, numbers burnt in."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QSize, QSizeF, QTimer
from PySide6.QtGui import QColor, QImage

from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.sound_output import SoundOutput
from pmqa_desk.domain.visit import Item, Kind
from pmqa_desk.qt.players import film
from pmqa_desk.qt.players.player import fitted
from pmqa_desk.qt.presenter_mode import PresenterMode
from pmqa_desk.qt.sound_outputs import SoundOutputs
from pmqa_desk.qt.stage_themes import chosen_theme
from tests.fakes import FakeAwake, FakeSoundDevices, MemoryStore
from tests.films import RATE, needs_ffmpeg, number_on, numbered_film
from tests.qt.test_presenter_mode import Desk
from tests.qt.test_screens import LAPTOP, PROJECTOR
from tests.slides import write_numbered_slides

STAGE = QSize(960, 540)
FRAMES = 100
LENGTH_MS = FRAMES * 1000 // RATE
# Four frames: what a busy machine may be behind.
BEHIND = 4
# Alone it takes 120 ms with 100 ms of painting in it; a machine that does much besides takes its time.
JUMPED_S = 2.0
STILL_MS = 800
SIZES = {"portrait": (720, 1280), "wide": (853, 480), "odd": (321, 179), "strip": (640, 16)}
FILMS = ("whole", "silent", *SIZES, "dot", "missing", "empty", "broken")
ITEMS = (
    Item("plain", "Plain", number="1", duration_s=600),
    *(Item(name, name, kind=Kind.VIDEO, duration_s=600, media=f"{name}.mkv") for name in FILMS),
    Item("slides", "Slides", duration_s=600, media="slides.pdf"),
    Item("square", "Square slides", duration_s=600, media="square.pdf"),
    Item("end", "End", duration_s=600),
)


@pytest.fixture(scope="module")
def films(tmp_path_factory):
    folder = tmp_path_factory.mktemp("films")
    numbered_film(folder / "whole.mkv", FRAMES, sound=True)
    numbered_film(folder / "silent.mkv", FRAMES)
    for name, (width, height) in SIZES.items():
        scale = f"scale={width}:{height}:flags=neighbor"
        numbered_film(folder / f"{name}.mkv", 10, options=("-vf", scale, "-pix_fmt", "yuv444p"))
    dot = ("-vf", "scale=1:1,negate", "-c:v", "png")
    numbered_film(folder / "dot.mkv", 1, options=dot)
    (folder / "empty.mkv").write_bytes(b"")
    (folder / "broken.mkv").write_bytes(b"not a film at all" * 1000)
    return folder


@pytest.fixture
def store(example_visit, films, tmp_path):
    for path in films.iterdir():
        (tmp_path / path.name).symlink_to(path)
    write_numbered_slides(tmp_path / "slides.pdf", 12)
    write_numbered_slides(tmp_path / "square.pdf", 3, (100.0, 100.0))
    return MemoryStore(replace(example_visit, items=ITEMS))


@pytest.fixture
def devices():
    return FakeSoundDevices([SoundOutput("pci", "Speakers")])


@pytest.fixture
def mode(context, session, copies, devices, qtbot):
    context.preferences.set("motion", False)
    # The clock's plate would stand over the bars.
    context.preferences.set("stage_clock_visit", False)
    sound = SoundOutputs(context.preferences, devices)
    mode = PresenterMode(context, Desk(LAPTOP, PROJECTOR), copies, FakeAwake(), sound=sound)
    mode.open()
    mode.stage.resize(STAGE)
    yield mode
    if session.live.state.phase is not Phase.ENDED:
        session.run(Command(Do.END))
    mode.close()


def _picture(mode, size=None) -> QImage:
    """Return what stands in the stage's window, or the part of it in which a picture of ``size`` lies."""
    image = mode.stage.grab().toImage()
    return image if size is None else image.copy(fitted(QSizeF(*size), STAGE).toAlignedRect())


def _number(mode, size=None):
    return number_on(_picture(mode, size))


def _go(session, uid):
    session.run(Command(Do.JUMP, item_uid=uid))


def _opened(mode, session, uid, qtbot):
    """Go to an item and wait for its medium: a dark card would read as number 0."""
    _go(session, uid)
    qtbot.waitUntil(lambda: mode.media.showing is not None)


def _card(mode):
    """Return whether the room sees a title card: the ground of the theme, and words on it in its gold."""
    image, ground = _picture(mode), chosen_theme(mode.console.context.preferences).ground
    words = {image.pixelColor(x, y).name() for x in range(0, 960, 2) for y in range(120, 420, 2)}
    return image.pixelColor(4, 4) == QColor(ground) and len(words) > 20


@needs_ffmpeg
class TestFilm:
    @pytest.fixture
    def playing(self, mode, session, qtbot):
        _go(session, "whole")
        qtbot.waitUntil(lambda: (_number(mode) or 0) > 1)
        return mode

    def test_picture_is_that_of_the_instant(self, playing, qtbot):
        media, began = playing.media, time.monotonic()
        first = _number(playing)
        for instant in (0.4, 0.9, 1.5):
            qtbot.waitUntil(lambda instant=instant: time.monotonic() - began >= instant)
            shown, passed = _number(playing), time.monotonic() - began
            assert abs(shown - media.state.place * RATE / 1000) <= BEHIND
            assert abs(shown - first - passed * RATE) <= BEHIND

    def test_paused_picture_stands(self, playing, qtbot):
        playing.media.toggle()
        qtbot.wait(100)
        stands = _number(playing)
        qtbot.wait(300)
        assert _number(playing) == stands
        assert abs(stands - playing.media.state.place * RATE / 1000) <= BEHIND
        playing.media.toggle()
        qtbot.waitUntil(lambda: _number(playing) > stands)

    def test_seek_shows_the_frame_of_the_place(self, playing, qtbot, monkeypatch):
        monkeypatch.setattr(film, "STEP_MS", 1000)
        playing.media.toggle()
        qtbot.wait(100)
        before = playing.media.state.place
        playing.media.step(1)
        wanted = (before + 1000) * RATE / 1000
        qtbot.waitUntil(lambda: abs((_number(playing) or 0) - wanted) < 2)
        playing.media.step(-1)
        qtbot.waitUntil(lambda: abs((_number(playing) or 0) - before * RATE / 1000) < 2)

    def test_last_frame_is_held_and_what_is_left_is_told(self, playing, clocks, qtbot):
        left = playing.media.state.left_ms
        assert abs(left - (LENGTH_MS - playing.media.state.place)) <= 1000 // RATE
        clocks.forward(1)
        playing.console.context.bridge.tick()
        assert playing.console.now_label.whole.startswith("วีดิทัศน์เหลือ 0:0")
        qtbot.waitUntil(lambda: playing.media.state.left_ms == 0, timeout=8000)
        qtbot.wait(200)
        assert _number(playing) == FRAMES - 1
        qtbot.wait(200)
        assert _number(playing) == FRAMES - 1

    def test_film_of_the_next_item_is_there_with_the_press(self, mode, session, qtbot):
        session.run(Command(Do.START))
        qtbot.waitUntil(lambda: mode.media.coming is not None)
        session.run(Command(Do.NEXT))
        assert _number(mode) == 0, "in the very next paint"
        pressed = time.monotonic()
        qtbot.waitUntil(lambda: _number(mode) > 2)
        assert time.monotonic() - pressed < JUMPED_S

    @pytest.mark.parametrize("hurried", [False, True])
    def test_film_reached_by_a_jump_is_there_soon_and_the_windows_never_stand_still(
        self, mode, session, qtbot, hurried
    ):
        session.run(Command(Do.START))
        if not hurried:
            qtbot.wait(500)
        beats = Heartbeat(mode)
        pressed = time.monotonic()
        if hurried:
            _go(session, "end")
        _go(session, "silent")
        qtbot.waitUntil(lambda: mode.media.showing is not None)
        took = time.monotonic() - pressed
        assert _number(mode) is not None
        assert took < JUMPED_S
        assert beats.longest_ms < STILL_MS

    @pytest.mark.parametrize("name", list(SIZES))
    def test_film_of_any_size_is_whole_and_undistorted(self, mode, session, qtbot, name):
        size = SIZES[name]
        _go(session, name)
        qtbot.waitUntil(lambda: _number(mode, size) == 9, timeout=6000)
        box = fitted(QSizeF(*size), STAGE)
        image = _picture(mode)
        if box.left() > 2:
            assert image.pixelColor(round(box.left()) - 2, 270).lightness() == 0
        if box.top() > 2:
            assert image.pixelColor(480, round(box.top()) - 2).lightness() == 0

    def test_film_of_one_pixel_fills_what_it_can(self, mode, session, qtbot):
        _go(session, "dot")
        qtbot.waitUntil(lambda: mode.media.showing is not None)
        qtbot.waitUntil(lambda: _picture(mode).pixelColor(480, 270).lightness() > 100)
        assert _picture(mode).pixelColor(100, 270).lightness() == 0

    @pytest.mark.parametrize("name", ["missing", "empty", "broken"])
    def test_film_that_cannot_be_shown_is_its_card_and_nothing_else(self, mode, session, qtbot, name):
        _go(session, name)
        qtbot.waitUntil(lambda: mode.media.trouble is not None and mode.media.trouble.uid == name)
        assert _card(mode)
        assert mode.console.sheets.help.band.isVisible()

    def test_film_plays_on_where_the_last_loudspeaker_is_pulled_out(self, playing, devices, qtbot):
        devices.plug()
        shown = _number(playing)
        qtbot.waitUntil(lambda: _number(playing) > shown + 5)
        assert playing.console.news.text == "เครื่องนี้ไม่มีอุปกรณ์เสียง วีดิทัศน์จะเล่นโดยไม่มีเสียง"
        devices.plug(SoundOutput("pci", "Speakers"))
        shown = _number(playing)
        qtbot.waitUntil(lambda: _number(playing) > shown + 5)

    def test_film_without_sound_plays_like_any_other(self, mode, session, qtbot):
        _go(session, "silent")
        qtbot.waitUntil(lambda: (_number(mode) or 0) > 20)


class TestSlides:
    def test_each_step_shows_its_page(self, mode, session, qtbot):
        _opened(mode, session, "slides", qtbot)
        assert _number(mode) == 0
        for page in range(1, 12):
            mode.media.step(1)
            qtbot.waitUntil(lambda page=page: _number(mode) == page)
        mode.media.step(1)
        assert _number(mode) == 11
        for page in range(10, 5, -1):
            mode.media.step(-1)
            qtbot.waitUntil(lambda page=page: _number(mode) == page)

    def test_next_page_is_there_with_the_press(self, mode, session, qtbot):
        _opened(mode, session, "slides", qtbot)
        qtbot.waitUntil(lambda: mode.media.coming is not None)
        mode.media.step(1)
        assert _number(mode) == 1, "in the very next paint"

    def test_page_of_another_shape_is_whole(self, mode, session, qtbot):
        _opened(mode, session, "square", qtbot)
        assert _number(mode, (100, 100)) == 0
        mode.media.step(1)
        qtbot.waitUntil(lambda: _number(mode, (100, 100)) == 1)
        assert _picture(mode).pixelColor(100, 270).lightness() == 0

    def test_replaced_deck_stands_at_the_same_page(self, mode, session, tmp_path, qtbot):
        _opened(mode, session, "slides", qtbot)
        assert _number(mode) == 0
        for _ in range(4):
            mode.media.step(1)
        qtbot.waitUntil(lambda: _number(mode) == 4)
        write_numbered_slides(tmp_path / "slides.pdf", 40)
        mode._watch.changed.emit()
        qtbot.waitUntil(lambda: mode.media.state.whole == 40)
        assert _number(mode) == 4


class Heartbeat(QObject):
    """Knows how long the windows stood still."""

    def __init__(self, parent):
        super().__init__(parent)
        self.longest_ms, self._last = 0.0, time.monotonic()
        timer = QTimer(self, interval=5)
        timer.timeout.connect(self._on_beat)
        timer.start()

    def _on_beat(self):
        now = time.monotonic()
        self.longest_ms, self._last = max(self.longest_ms, (now - self._last) * 1000), now
