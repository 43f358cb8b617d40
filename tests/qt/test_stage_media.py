"""The media of a run: ready before their item, standing where they stood, silent to the room when broken."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, Kind
from pmqa_desk.qt import stage_media
from pmqa_desk.qt.players.player import Medium
from pmqa_desk.qt.stage_media import StageMedia
from tests.fakes import MemoryStore
from tests.films import needs_ffmpeg, number_on, numbered_film
from tests.slides import COLOURS, is_colour, write_slides

STAGE = QSize(640, 360)
ITEMS = (
    Item("welcome", "Welcome", duration_s=60),
    Item("slides", "Slides", duration_s=60, number="2", media="slides.pdf"),
    Item("film", "Film", kind=Kind.VIDEO, duration_s=60, media="film.mp4"),
    Item("deck", "Deck", duration_s=60, media="deck.pptx"),
    Item("broken", "Broken", duration_s=60, media="broken.pdf"),
    Item("words", "Words", duration_s=60, media="words.docx"),
    Item("none", "None", duration_s=60, media="missing.mp4"),
    Item("break", "Break", kind=Kind.BREAK, duration_s=60, media="slides.pdf"),
    Item("last", "Last", duration_s=60, media="picture.png"),
)


@pytest.fixture
def store(example_visit):
    return MemoryStore(replace(example_visit, items=ITEMS))


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    if shutil.which("ffmpeg") is None:
        return None
    return numbered_film(tmp_path_factory.mktemp("film") / "film.mp4")


@pytest.fixture
def folder(tmp_path, film):
    write_slides(tmp_path / "slides.pdf")
    (tmp_path / "deck.pptx").write_bytes(b"a deck")
    (tmp_path / "broken.pdf").write_bytes(b"no slides")
    (tmp_path / "words.docx").write_bytes(b"words")
    if film is not None:
        shutil.copy(film, tmp_path / "film.mp4")
    return tmp_path


@pytest.fixture
def make(context, copies, folder, qtbot):
    made = []

    def media():
        made.append(StageMedia(context, copies))
        made[-1].sentences = []
        made[-1].told.connect(made[-1].sentences.append)
        made[-1].fit(STAGE)
        made[-1].look()
        return made[-1]

    yield media
    for each in made:
        each.close()


@pytest.fixture
def media(session, make):
    session.open_run()
    return make()


def _go(session, uid):
    session.run(Command(Do.JUMP, item_uid=uid))


def _shown(media, qtbot, colour):
    qtbot.waitUntil(lambda: media.showing is not None and is_colour(media.showing.frame, colour))


def test_nothing_is_shown_before_the_first_item_and_of_an_item_without_a_medium(media, session):
    assert media.showing is None
    session.run(Command(Do.START))
    assert media.showing is None
    assert media.state is None


def test_medium_of_the_next_item_is_ready_before_it(media, session, qtbot):
    session.run(Command(Do.START))
    qtbot.waitUntil(lambda: media.coming is not None)
    assert is_colour(media.coming, COLOURS[0])
    with qtbot.waitSignal(media.frame_changed):
        session.run(Command(Do.NEXT))
    assert is_colour(media.showing.frame, COLOURS[0])
    assert media.showing.scene == "slides 0"


def test_steps_show_the_slides_and_never_another_item(media, session, qtbot):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    media.step(1)
    _shown(media, qtbot, COLOURS[1])
    assert media.state.place == 1
    for _ in range(9):
        media.step(1)
    _shown(media, qtbot, COLOURS[-1])
    assert media.sentences == ["หมดสไลด์แล้ว"] * 5
    assert session.live.state.current_uid == "slides"


def test_step_before_the_first_slide_says_so(media, session, qtbot):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    media.step(-1)
    assert media.sentences == ["นี่คือสไลด์แรก"]


def test_step_without_a_medium_says_that_it_never_changes_the_item(media, session):
    session.run(Command(Do.START))
    media.step(1)
    assert media.sentences == ["แป้นเลื่อนหน้าไม่เปลี่ยนลำดับ"]
    media.toggle()
    assert media.sentences[-1] == "ลำดับนี้ไม่มีวีดิทัศน์"


def test_next_too_early_and_undone_is_the_same_slide(media, session, qtbot):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    media.step(1)
    media.step(1)
    session.run(Command(Do.NEXT))
    session.undo_run()
    _shown(media, qtbot, COLOURS[2])


def test_item_gone_back_to_stands_at_its_slide(media, session, qtbot):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    media.step(1)
    _go(session, "break")
    session.run(Command(Do.JUMP, item_uid="slides"))
    _shown(media, qtbot, COLOURS[1])


def test_break_shows_its_countdown_and_not_its_medium(media, session, qtbot):
    _go(session, "break")
    qtbot.wait(100)
    assert media.showing is None


@pytest.mark.parametrize(
    ("uid", "sentence"),
    [
        ("broken", "เปิดไฟล์สไลด์ไม่ได้ จอแสดงชื่อเรื่องแทน"),
        ("words", "เปิดไฟล์แนบไม่ได้ จอแสดงชื่อเรื่องแทน"),
        ("none", "เปิดวีดิทัศน์ไม่ได้ จอแสดงชื่อเรื่องแทน"),
        ("last", "เปิดไฟล์ภาพไม่ได้ จอแสดงชื่อเรื่องแทน"),
    ],
)
def test_medium_that_fails_leaves_the_card_and_tells_the_operator_alone(media, session, qtbot, uid, sentence):
    _go(session, uid)
    qtbot.waitUntil(lambda: sentence in media.sentences)
    assert media.showing is None
    assert media.state is None
    assert not [key for key in media._players if key[0] == uid]


def test_broken_medium_is_told_before_its_item_and_again_when_it_begins(media, session, qtbot):
    _go(session, "deck")
    qtbot.waitUntil(lambda: bool(media.sentences))
    assert media.sentences == ["“Broken”: เปิดไฟล์สไลด์ไม่ได้ จอแสดงชื่อเรื่องแทน"]
    session.run(Command(Do.NEXT))
    assert "เปิดไฟล์สไลด์ไม่ได้ จอแสดงชื่อเรื่องแทน" in media.sentences


def test_file_put_right_during_its_item_is_shown(media, session, folder, qtbot):
    _go(session, "broken")
    qtbot.waitUntil(lambda: bool(media.sentences))
    write_slides(folder / "broken.pdf", COLOURS[3:])
    media.look()
    _shown(media, qtbot, COLOURS[3])


def test_old_file_stays_on_until_the_new_one_has_its_picture(media, session, folder, qtbot):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    media.step(1)
    _shown(media, qtbot, COLOURS[1])
    write_slides(folder / "slides.pdf", COLOURS[::-1])
    seen = []
    media.frame_changed.connect(lambda: seen.append(media.showing and media.showing.frame))
    media.look()
    assert is_colour(media.showing.frame, COLOURS[1])
    _shown(media, qtbot, COLOURS[-2])
    assert None not in seen, "the card never came between"
    assert not [frame for frame in seen if is_colour(frame, COLOURS[-1])], "nor another page"


@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"no slides"), lambda path: path.unlink()])
def test_replacement_that_cannot_be_opened_leaves_the_old_file_on(media, session, folder, qtbot, spoil):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    media.step(1)
    spoil(folder / "slides.pdf")
    media.look()
    assert media.sentences[-1] == "เปิดไฟล์ใหม่ไม่ได้ จอยังแสดงไฟล์เดิม"
    _shown(media, qtbot, COLOURS[1])
    assert media.trouble is None
    told = len(media.sentences)
    media.look()
    assert len(media.sentences) == told, "it is told once"
    write_slides(folder / "slides.pdf", COLOURS[::-1])
    media.look()
    _shown(media, qtbot, COLOURS[-2])


def test_trouble_names_the_file_that_the_item_names(media, session, folder, qtbot):
    _go(session, "broken")
    qtbot.waitUntil(lambda: media.trouble is not None)
    assert (media.trouble.uid, media.trouble.path) == ("broken", folder / "broken.pdf")
    write_slides(folder / "broken.pdf")
    media.look()
    qtbot.waitUntil(lambda: media.trouble is None)


def test_presentation_being_converted_is_told_in_words(media, session, copies):
    assert media.converting == copies.busy_words


def test_replaced_file_stands_at_the_slide_of_the_old_one(media, session, folder, qtbot):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    media.step(1)
    write_slides(folder / "slides.pdf", COLOURS[::-1])
    media.look()
    _shown(media, qtbot, COLOURS[-2])


def test_presentation_is_shown_once_it_is_converted(media, session, qtbot):
    _go(session, "deck")
    qtbot.waitUntil(lambda: media.state is not None)
    assert media.state.medium is Medium.SLIDES
    assert not [each for each in media.sentences if "Broken" not in each]


@pytest.fixture
def refusing(converter):
    converter.refused.add("deck.pptx")


def test_presentation_that_cannot_be_converted_leaves_the_card(refusing, session, make, qtbot):
    session.open_run()
    media = make()
    _go(session, "deck")
    qtbot.waitUntil(lambda: "เปิดไฟล์สไลด์ไม่ได้ จอแสดงชื่อเรื่องแทน" in media.sentences)
    assert media.showing is None


def test_media_no_longer_wanted_are_closed(media, session, qtbot):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    _go(session, "break")
    assert {key[0] for key in media._players} <= {"break", "last"}


def test_stage_of_another_size_gets_pages_of_its_own(media, session, qtbot):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    media.fit(QSize(320, 180))
    qtbot.waitUntil(lambda: media.showing.frame.size() == QSize(320, 180))


def test_slide_is_there_again_after_the_power_was_cut(media, session, store, context, clocks, make, qtbot):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    media.step(1)
    media.step(1)
    assert store.kept_drafts["stage"].endswith(" slides 1 2")
    context.bridge._session = Session(store, clocks, "again")
    again = make()
    _shown(again, qtbot, COLOURS[2])


def test_place_of_another_run_is_not_taken_up(media, session, store, make, qtbot):
    store.kept_drafts["stage"] = "another slides 1 2"
    again = make()
    _go(session, "slides")
    _shown(again, qtbot, COLOURS[0])


def test_disk_that_refuses_the_place_stops_nothing(media, session, store, qtbot):
    _go(session, "slides")
    _shown(media, qtbot, COLOURS[0])
    store.failure = DeskError("เต็ม", "Full.")
    media.step(1)
    _shown(media, qtbot, COLOURS[1])


@needs_ffmpeg
class TestFilm:
    def test_it_starts_with_its_item(self, media, session, qtbot):
        _go(session, "slides")
        qtbot.waitUntil(lambda: not media.waiting)
        _go(session, "film")
        assert number_on(media.showing.frame) == 0
        qtbot.waitUntil(lambda: number_on(media.showing.frame) > 10)
        assert media.state.playing
        assert media.showing.moving
        assert media.showing.scene == "film 0"

    def test_its_last_frame_is_held(self, media, session, qtbot):
        _go(session, "film")
        qtbot.waitUntil(lambda: media.state is not None and media.state.left_ms == 0, timeout=6000)
        assert number_on(media.showing.frame) == 49
        assert not media.showing.moving
        media.step(1)
        assert media.sentences[-1] == "จบวีดิทัศน์แล้ว"

    def test_it_stands_still_and_goes_on_by_one_key(self, media, session, qtbot):
        _go(session, "film")
        qtbot.waitUntil(lambda: media.state is not None and media.state.playing)
        media.toggle()
        assert not media.state.playing
        media.toggle()
        assert media.state.playing

    def test_held_time_holds_it_too(self, media, session, qtbot):
        _go(session, "film")
        qtbot.waitUntil(lambda: media.state is not None and media.state.playing)
        session.run(Command(Do.PAUSE))
        assert not media.state.playing
        session.run(Command(Do.RESUME))
        assert media.state.playing

    def test_it_goes_on_when_a_next_too_early_is_undone(self, media, session, qtbot):
        _go(session, "film")
        qtbot.waitUntil(lambda: media.state is not None and media.state.place > 300)
        session.run(Command(Do.NEXT))
        session.undo_run()
        qtbot.waitUntil(lambda: media.state is not None and media.state.place > 250 and media.state.playing)

    def test_it_begins_anew_when_its_item_does(self, media, session, qtbot):
        _go(session, "film")
        qtbot.waitUntil(lambda: media.state is not None and media.state.place > 600)
        _go(session, "slides")
        _go(session, "film")
        qtbot.waitUntil(lambda: media.state is not None and media.state.playing and media.state.place < 500)

    def test_replaced_while_it_plays_it_goes_on_from_there(self, media, session, folder, qtbot):
        _go(session, "film")
        qtbot.waitUntil(lambda: media.state is not None and media.state.place > 600)
        numbered_film(folder / "longer.mp4", 100)
        (folder / "longer.mp4").replace(folder / "film.mp4")
        stood = media.state.place
        media.look()
        qtbot.waitUntil(lambda: media.state is not None and media.state.whole > 3000)
        qtbot.waitUntil(lambda: media.state.place > stood and media.state.playing)
        assert media.trouble is None

    def test_it_waits_where_the_power_was_cut(
        self, media, session, store, context, clocks, make, qtbot, monkeypatch
    ):
        monkeypatch.setattr(stage_media, "KEPT_EVERY_MS", 50)
        media = make()
        _go(session, "film")
        qtbot.waitUntil(lambda: media.state is not None and media.state.place > 1000)
        qtbot.wait(60)
        kept = int(store.kept_drafts["stage"].split()[-1])
        assert kept > 800
        context.bridge._session = Session(store, clocks, "again")
        again = make()
        qtbot.waitUntil(lambda: again.state is not None and again.state.place == kept)
        assert not again.state.playing

    def test_its_volume_follows_the_wish(self, media, session, context, qtbot):
        _go(session, "film")
        qtbot.waitUntil(lambda: media.state is not None)
        context.preferences.set("film_volume", "50")
        assert media._player(media._current)._sound.volume() == pytest.approx(0.125)
        context.preferences.set("film_volume", "loud")
        assert media._player(media._current)._sound.volume() == pytest.approx(1.0)


def test_medium_that_failed_is_tried_again_when_its_turn_comes(media, session, folder, qtbot):
    _go(session, "deck")
    qtbot.waitUntil(lambda: any(key[0] == "broken" for key in media._failed))
    write_slides(folder / "broken.pdf", COLOURS[3:])
    _go(session, "broken")
    _shown(media, qtbot, COLOURS[3])
