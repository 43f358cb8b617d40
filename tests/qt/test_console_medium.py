"""The console and the medium: words, keys, the second press while a film plays, freeze."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, Kind
from pmqa_desk.qt.stage_media import StageMedia
from tests.fakes import MemoryStore
from tests.films import needs_ffmpeg, numbered_film
from tests.qt.consoles import new_console, press, shown
from tests.slides import COLOURS, is_colour, write_slides

ITEMS = (
    Item("slides", "Slides", number="1", duration_s=600, media="slides.pdf"),
    Item("film", "Film", kind=Kind.VIDEO, number="2", duration_s=600, media="film.mp4"),
    Item("pictures", "Pictures", number="3", duration_s=600, media="pictures"),
    Item("plain", "Plain", number="4", duration_s=600),
)


@pytest.fixture
def store(example_visit):
    return MemoryStore(replace(example_visit, items=ITEMS))


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    if shutil.which("ffmpeg") is None:
        return None
    return numbered_film(tmp_path_factory.mktemp("film") / "film.mp4", 100)


@pytest.fixture
def folder(tmp_path, film):
    write_slides(tmp_path / "slides.pdf")
    (tmp_path / "pictures").mkdir()
    for name, colour in (("a.png", "red"), ("b.png", "blue")):
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.save(str(tmp_path / "pictures" / name))
    if film is not None:
        shutil.copy(film, tmp_path / "film.mp4")
    return tmp_path


@pytest.fixture
def make(context, copies, folder, qtbot):
    made = []

    def console():
        media = StageMedia(context, copies)
        made.append(media)
        media.fit(QSize(640, 360))
        console = new_console(context, qtbot)
        console.medium.watch(media)
        console.show()
        qtbot.waitActive(console)
        media.look()
        return console

    yield console
    for each in made:
        each.close()


@pytest.fixture
def console(session, make):
    session.open_run()
    return make()


def _go(session, uid):
    session.run(Command(Do.JUMP, item_uid=uid))


def _reads(console, qtbot, text):
    qtbot.waitUntil(lambda: text in console.now_label.whole)


def test_line_on_the_item_tells_the_slide(console, session, qtbot):
    session.run(Command(Do.START))
    _reads(console, qtbot, "ลำดับที่ 1 จาก 4 · อื่น ๆ · สไลด์ 1 จาก 6")
    press(console, Qt.Key.Key_PageDown)
    _reads(console, qtbot, "สไลด์ 2 จาก 6")
    press(console, Qt.Key.Key_Left)
    _reads(console, qtbot, "สไลด์ 1 จาก 6")


def test_slides_are_counted_in_the_digits_of_the_user(console, session, context, qtbot):
    context.preferences.set("digits", "thai")
    session.run(Command(Do.START))
    _reads(console, qtbot, "สไลด์ ๑ จาก ๖")


def test_clicker_past_the_last_slide_changes_nothing_but_the_news(console, session, qtbot):
    session.run(Command(Do.START))
    _reads(console, qtbot, "สไลด์ 1 จาก 6")
    for _ in range(6):
        press(console, Qt.Key.Key_PageDown)
    assert console.news.text == "หมดสไลด์แล้ว"
    assert session.live.state.current_uid == "slides"


def test_clicker_past_the_last_slide_may_change_the_item_with_two_presses(
    console, session, clocks, context, qtbot
):
    context.preferences.set("clicker_past_last", True)
    session.run(Command(Do.START))
    _reads(console, qtbot, "สไลด์ 1 จาก 6")
    clocks.forward(5)
    for _ in range(6):
        press(console, Qt.Key.Key_PageDown)
    assert session.live.state.current_uid == "slides"
    assert console.next_title.whole == "หมดสไลด์แล้ว · กดอีกครั้งเพื่อไปลำดับถัดไป"
    assert console.next_button.property("state") == "warning"
    clocks.forward(0.2)
    press(console, Qt.Key.Key_PageDown)
    assert session.live.state.current_uid == "slides", "one nervous double press is no answer"
    clocks.forward(1)
    press(console, Qt.Key.Key_PageDown)
    assert session.live.state.current_uid == "film"


def test_next_too_early_comes_back_to_the_same_slide_and_clock(console, session, clocks, qtbot):
    session.run(Command(Do.START))
    _reads(console, qtbot, "สไลด์ 1 จาก 6")
    press(console, Qt.Key.Key_PageDown)
    press(console, Qt.Key.Key_PageDown)
    clocks.forward(60)
    press(console, Qt.Key.Key_Space)
    clocks.forward(2)
    press(console, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    _reads(console, qtbot, "สไลด์ 3 จาก 6")
    assert session.live.view().speaking_ms == 62_000


def test_next_picture_is_the_next_slide_and_then_that_of_the_next_item(console, session, qtbot):
    session.run(Command(Do.START))
    qtbot.waitUntil(lambda: _next_is(console, COLOURS[1]))
    _go(session, "film")
    qtbot.waitUntil(lambda: _next_is(console, "red"))
    _go(session, "pictures")
    qtbot.waitUntil(lambda: _next_is(console, "blue"))
    _reads(console, qtbot, "ภาพ 1 จาก 2")
    press(console, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: console.next_mini._picture.size() == QSize(960, 540))
    press(console, Qt.Key.Key_PageDown)
    assert console.news.text == "หมดภาพแล้ว"


def _next_is(console, colour):
    picture = console.next_mini._picture
    return picture is not None and is_colour(picture, colour)


def test_item_without_a_medium_has_no_controls_of_a_film(console, session):
    _go(session, "plain")
    assert not console.film_button.isVisible()
    assert not console.film_volume_slider.isVisible()
    press(console, Qt.Key.Key_V)
    assert console.news.text == "ลำดับนี้ไม่มีวีดิทัศน์"


def test_console_without_a_stage_says_that_the_keys_never_change_the_item(context, session, qtbot):
    session.open_run()
    console = shown(context, qtbot)
    press(console, Qt.Key.Key_PageUp)
    assert console.news.text == "แป้นเลื่อนหน้าไม่เปลี่ยนลำดับ"
    press(console, Qt.Key.Key_V)
    assert console.medium.coming is None


def test_freeze_is_asked_for_and_let_go_by_one_key(console, session, qtbot):
    with qtbot.waitSignal(console.stage_side.freeze_changed) as signal:
        press(console, Qt.Key.Key_F)
    assert signal.args == [True]
    assert console.freeze_button.text() == "เลิกตรึงภาพ"
    console.stage_side.show_picture(QImage(16, 9, QImage.Format.Format_RGB32))
    assert console.stage_mini.note == "ตรึงภาพ"
    with qtbot.waitSignal(console.stage_side.freeze_changed) as signal:
        console.freeze_button.click()
    assert signal.args == [False]
    assert console.freeze_button.text() == "ตรึงภาพ"


def test_recovery_tells_the_slide_that_is_on_again(console, session, store, context, clocks, make, qtbot):
    session.run(Command(Do.START))
    _reads(console, qtbot, "สไลด์ 1 จาก 6")
    press(console, Qt.Key.Key_PageDown)
    context.bridge._session = Session(store, clocks, "again")
    again = make()
    qtbot.waitUntil(lambda: again.medium.recovered == "หน้าสไลด์ 2")
    clocks.forward(1)
    context.bridge.tick()
    assert "หน้าสไลด์ 2" in again.reminders.band.band_label.whole


@needs_ffmpeg
class TestFilm:
    @pytest.fixture
    def playing(self, console, session, clocks, qtbot):
        _go(session, "film")
        clocks.forward(2)
        qtbot.waitUntil(lambda: bool(console.medium.film_left_ms))
        return console

    def test_what_is_left_of_it_comes_first(self, playing, qtbot):
        _reads(playing, qtbot, "วีดิทัศน์เหลือ 0:0")
        assert playing.now_label.whole.startswith("วีดิทัศน์เหลือ")

    def test_next_asks_for_a_second_press_while_it_plays(self, playing, session, clocks):
        press(playing, Qt.Key.Key_Space)
        assert session.live.state.current_uid == "film"
        assert playing.next_title.whole.startswith("วีดิทัศน์ยังเหลือ 0:0")
        assert playing.next_title.whole.endswith("กดอีกครั้งเพื่อหยุด")
        assert playing.next_button.property("state") == "warning"
        clocks.forward(1)
        press(playing, Qt.Key.Key_Space)
        assert session.live.state.current_uid == "pictures"
        assert playing.next_button.property("state") == ""

    def test_nervous_double_press_does_not_stop_it(self, playing, session, clocks):
        press(playing, Qt.Key.Key_Space)
        clocks.forward(0.12)
        press(playing, Qt.Key.Key_Space)
        assert session.live.state.current_uid == "film"
        assert playing.next_title.whole == "กดซ้ำเร็วเกินไป ระบบไม่ได้ข้าม"

    def test_second_press_is_not_asked_for_once_it_stands(self, playing, session, qtbot):
        press(playing, Qt.Key.Key_V)
        qtbot.waitUntil(lambda: playing.film_button.text().startswith("เล่น"))
        press(playing, Qt.Key.Key_Space)
        assert session.live.state.current_uid == "pictures"

    def test_it_stands_while_the_time_is_held_and_its_key_says_why(self, playing, qtbot):
        press(playing, Qt.Key.Key_P)
        qtbot.waitUntil(lambda: playing.film_button.text().startswith("เล่น"))
        press(playing, Qt.Key.Key_V)
        assert playing.news.text == "หยุดเวลาอยู่ กด P ให้เวลาเดินต่อก่อน จึงเล่นวีดิทัศน์ได้"
        assert playing.medium.film_left_ms is None
        press(playing, Qt.Key.Key_P)
        qtbot.waitUntil(lambda: bool(playing.medium.film_left_ms))
        press(playing, Qt.Key.Key_V)
        assert playing.medium.film_left_ms is None

    def test_question_of_a_film_is_past_once_another_item_is_on(self, playing, clocks):
        press(playing, Qt.Key.Key_Space)
        assert playing.deeds.armed == "film"
        clocks.forward(1)
        QTest.keyClick(playing.windowHandle(), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        assert playing.deeds.armed is None

    def test_escape_takes_the_question_back(self, playing, session):
        press(playing, Qt.Key.Key_Space)
        press(playing, Qt.Key.Key_Escape)
        assert playing.deeds.armed is None
        assert playing.next_button.property("state") == ""
        assert session.live.state.current_uid == "film"

    def test_button_and_volume_are_there_while_it_is_on(self, playing, session, context, qtbot):
        assert playing.film_button.isVisible()
        assert playing.film_button.text().startswith("หยุด")
        playing.film_volume_slider.setValue(40)
        assert context.preferences.text("film_volume", "") == "40"
        playing.film_button.click()
        qtbot.waitUntil(lambda: playing.medium.film_left_ms is None)
        _go(session, "plain")
        assert not playing.film_button.isVisible()

    def test_recovery_tells_where_it_waits(self, playing, store, context, clocks, make, qtbot):
        qtbot.waitUntil(lambda: playing.medium.film_left_ms < 2900)
        press(playing, Qt.Key.Key_Right)
        context.bridge._session = Session(store, clocks, "again")
        again = make()
        qtbot.waitUntil(lambda: again.medium.recovered.startswith("วีดิทัศน์พร้อมเล่นต่อที่ 0:0"))

    def test_end_of_it_is_told(self, playing, qtbot):
        press(playing, Qt.Key.Key_Right)
        _reads(playing, qtbot, "จบวีดิทัศน์แล้ว")


@pytest.fixture
def speech(context):
    yield context.speech
    context.speech.speak(Language.THAI)


def test_buttons_keep_their_word_in_another_language(console, speech, qtbot):
    press(console, Qt.Key.Key_F)
    press(console, Qt.Key.Key_B)
    speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: console.freeze_button.text() == "Unfreeze")
    assert console.blank_button.text() == "Show again"
    speech.speak(Language.THAI)
    qtbot.waitUntil(lambda: console.freeze_button.text() == "เลิกตรึงภาพ")


@needs_ffmpeg
def test_item_that_goes_on_by_itself_waits_for_the_end_of_its_film(console, session, clocks, qtbot):
    session.edit(
        lambda visit: replace(
            visit,
            items=tuple(
                replace(i, duration_s=2, advance=True) if i.uid == "film" else i for i in visit.items
            ),
        ),
        "แก้",
    )
    _go(session, "film")
    _reads(console, qtbot, "วีดิทัศน์เหลือ")
    clocks.forward(3)
    console.context.bridge.tick()
    qtbot.wait(50)
    assert session.live.state.current_uid == "film"
    qtbot.waitUntil(lambda: session.live.state.current_uid == "pictures", timeout=15000)
    assert console.news.text.startswith("ไปต่อเอง")
