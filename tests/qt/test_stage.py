"""The room's window: one picture, nothing of the operator's, and it stays while a run is on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.forecast import Urgency
from pmqa_desk.domain.holding import Cover, Holding
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt import stage as stage_module
from pmqa_desk.qt.stage import Stage
from pmqa_desk.qt.stage_card import Layout, Plate
from pmqa_desk.qt.stage_media import Showing
from pmqa_desk.qt.stage_painter import clock_place, still


@pytest.fixture
def stage(context, session, qtbot):
    session.open_run(session.visit.sessions[1])
    stage = Stage(context)
    stage.resize(960, 540)
    qtbot.addWidget(stage, before_close_func=lambda _: session.run(Command(Do.END)))
    stage.show()
    assert QTest.qWaitForWindowExposed(stage)
    return stage


def test_picture_changes_with_the_item(stage, session, qtbot):
    before = stage.picture.copy()
    with qtbot.waitSignal(stage.painted) as signal:
        session.run(Command(Do.START))
    assert signal.args[0] != before
    assert signal.args[0] == stage.picture


def test_another_item_is_on_the_stage_before_the_press_returns(stage, session):
    painted = []
    stage.painted.connect(painted.append)
    session.run(Command(Do.START))
    assert painted[-1:] == [stage.picture], "the room waited for the console"


def test_a_second_stands_on_the_stage_when_the_tick_is_over(stage, session, context, clocks):
    session.run(Command(Do.START))
    painted = []
    stage.painted.connect(painted.append)
    clocks.forward(1)
    context.bridge.tick()
    assert painted == [stage.picture]


def test_plate_over_a_film_keeps_the_message_and_says_that_time_is_held(stage):
    told = Plate(Urgency.NORMAL, "เหลือเวลา", "5:00", message=("โปรด", "สรุป"))
    card = replace(stage._card, plate=told)
    film = _showing("#102030", moving=True, left_ms=60_000)
    assert stage._plate(card, film).message == ("โปรด", "สรุป")
    held = replace(told, held=True)
    assert stage._plate(replace(card, plate=held), film) == held


def test_frozen_card_with_a_large_clock_keeps_no_word_of_it(stage):
    card = replace(stage._card, layout=Layout.COUNT, line="เหลือเวลา", figure="5:00", plate=None)
    stage._card, stage._still = card, None
    with_words = stage._ground()
    assert stage._kept() != with_words


@pytest.fixture
def regions(monkeypatch):
    """What of the stage was painted, paint by paint."""
    seen = []
    plain = Stage.paintEvent

    def watched(stage, event):
        seen.append(event.rect())
        plain(stage, event)

    monkeypatch.setattr(Stage, "paintEvent", watched)
    return seen


def test_only_the_place_of_the_clock_is_painted_each_second(regions, stage, session, context, clocks, qtbot):
    for name, value in (("motion", False), ("stage_clock_visit", True), ("stage_clock_speeches", True)):
        context.preferences.set(name, value=value)
    session.run(Command(Do.START))
    QApplication.processEvents()
    assert stage._card.plate is not None
    regions.clear()
    clocks.forward(1)
    context.bridge.tick()
    (region,) = regions
    assert stage.rect().contains(region)
    assert region.width() < stage.width() / 2
    assert region.height() < stage.height() / 3


def test_whole_stage_is_painted_where_more_than_the_clock_changes(regions, stage, session, context):
    context.preferences.set("motion", value=False)
    session.run(Command(Do.START))
    regions.clear()
    session.run(Command(Do.NEXT))
    assert regions == [stage.rect()]


def test_frame_of_a_film_just_before_a_flip_is_painted_with_it(
    regions, stage, session, context, clocks, qtbot
):
    context.preferences.set("motion", value=False)
    session.run(Command(Do.START))
    clocks.forward(0.5)
    context.bridge.tick()
    stage.show_medium(_showing("#102030", moving=True))
    QApplication.processEvents()
    regions.clear()
    context.bridge.stop()
    context.bridge._flip.setRemainingTime(stage_module.FRAME_MS)
    stage.show_medium(_showing("#203040", moving=True))
    QApplication.processEvents()
    assert regions == []
    clocks.forward(0.5)
    context.bridge.tick()
    assert regions == [stage.rect()]
    assert _at(stage, 20, 20) == "#203040"


def test_clock_over_a_film_is_painted_anew_in_all_the_place_that_it_had(
    regions, stage, session, context, clocks
):
    """The plate says what is left of the film: it may be wider than the item's own, and shrink."""
    for name, value in (("motion", False), ("stage_clock_visit", True), ("stage_clock_speeches", True)):
        context.preferences.set(name, value=value)
    session.run(Command(Do.START))
    film = _showing("#102030", moving=True, left_ms=3_600_000)
    stage.show_medium(film)
    QApplication.processEvents()
    wide = clock_place(stage._clocked, stage.pixels)
    regions.clear()
    stage._showing = replace(film, film_left_ms=None)
    clocks.forward(1)
    context.bridge.tick()
    narrow = clock_place(stage._clocked, stage.pixels)
    assert narrow.width() < wide.width()
    (region,) = regions
    assert region.contains(wide)
    assert region != stage.rect()


def test_nothing_is_painted_while_no_second_has_passed(stage, session, context, clocks, qtbot):
    with qtbot.waitSignal(stage.painted):
        session.run(Command(Do.START))
    clocks.forward(0.2)
    context.bridge.tick()
    # What Qt posts on a first start, such as the language, has arrived by then.
    qtbot.wait(100)
    with qtbot.assertNotEmitted(stage.painted, wait=120):
        clocks.forward(0.2)
        context.bridge.tick()


def test_blank_is_black_and_the_card_comes_back(stage, session, qtbot):
    session.run(Command(Do.START))
    card = stage.picture.copy()
    stage.set_blank(True)
    assert stage.blank
    assert stage.picture.pixelColor(400, 200) == QColor("#000000")
    stage.set_blank(False)
    assert stage.picture == card


def test_blank_stays_black_when_the_item_changes(stage, session):
    stage.set_blank(True)
    session.run(Command(Do.START))
    assert stage.picture.pixelColor(400, 200) == QColor("#000000")


def test_keys_typed_on_the_stage_are_handed_on(stage):
    keys = []
    stage.key_pressed.connect(lambda event: keys.append(event.key()))
    QTest.keyClick(stage, Qt.Key.Key_Space)
    assert keys == [Qt.Key.Key_Space]


def test_nobody_closes_the_stage_by_hand_before_or_during_a_run(stage, session):
    assert not stage.close()
    session.run(Command(Do.START))
    assert not stage.close()
    assert stage.isVisible()
    stage.hide()
    assert stage.close(), "the console has put it away"


def test_room_sees_no_cursor_and_no_menu(stage):
    assert stage.cursor().shape() is Qt.CursorShape.BlankCursor
    assert stage.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
    assert stage.toolTip() == ""
    assert not stage.findChildren(object, options=Qt.FindChildOption.FindDirectChildrenOnly)


def test_theme_changes_at_once(stage, context):
    context.preferences.set("stage_theme", "paper")
    assert stage.picture.pixelColor(3, 3) == QColor("#FBF8F1")


def test_picture_has_the_size_of_its_window(stage, qtbot):
    stage.resize(640, 480)
    qtbot.waitUntil(lambda: stage.picture.width() == 640)
    assert stage.picture.height() == 480


def test_stage_is_named_for_those_who_share_it(stage):
    assert stage.windowTitle() == "จอแสดงผล"
    assert stage.sizeHint().width() * 9 == stage.sizeHint().height() * 16


def _showing(colour, scene="item 0", *, size=(160, 90), left_ms=None, moving=False):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return Showing(image, scene, left_ms, moving)


def _at(stage, x, y):
    return stage.picture.pixelColor(x, y).name()


def test_medium_is_shown_whole_with_black_beside_it(stage):
    stage.show_medium(_showing("red", size=(120, 90)))
    assert _at(stage, 480, 20) == _at(stage, 140, 270) == "#ff0000"
    assert _at(stage, 100, 270) == _at(stage, 860, 270) == "#000000"


def test_card_comes_back_when_there_is_no_medium(stage, session):
    session.run(Command(Do.START))
    card = stage.picture.copy()
    stage.show_medium(_showing("red"))
    assert stage.picture != card
    stage.show_medium(None)
    assert stage.picture == card


def _on_a_timed_item(session):
    session.run(Command(Do.JUMP, item_uid="strategy"))


def test_clock_lies_over_a_medium_as_over_the_card(stage, session, context):
    _on_a_timed_item(session)
    stage.show_medium(_showing("red"))
    assert _at(stage, 900, 425) == "#0b111c"
    context.preferences.set("stage_clock_rehearsal", value=False)
    assert _at(stage, 900, 425) == "#ff0000"


def test_clock_over_a_film_tells_what_is_left_of_the_film(stage, session):
    _on_a_timed_item(session)
    stage.show_medium(_showing("red", left_ms=130_000, moving=True))
    film = stage.picture.copy()
    stage.show_medium(_showing("red", left_ms=61_000, moving=True))
    assert stage.picture != film
    stage.show_medium(_showing("red", left_ms=0))
    ended = stage.picture.copy()
    stage.show_medium(_showing("red"))
    assert stage.picture == ended


def test_frozen_room_keeps_its_picture_without_the_clock(stage, session):
    _on_a_timed_item(session)
    stage.show_medium(_showing("red"))
    stage.set_frozen(True)
    assert stage.frozen
    assert _at(stage, 900, 425) == "#ff0000"
    stage.show_medium(_showing("blue", "item 1"))
    session.run(Command(Do.NEXT))
    assert _at(stage, 400, 200) == "#ff0000"
    stage.set_frozen(False)
    assert _at(stage, 400, 200) == "#0000ff"


def test_frozen_picture_fits_a_stage_of_another_size(stage, qtbot):
    stage.show_medium(_showing("red"))
    stage.set_frozen(True)
    stage.resize(640, 480)
    qtbot.waitUntil(lambda: stage.picture.width() == 640)
    assert _at(stage, 320, 240) == "#ff0000"
    assert _at(stage, 320, 20) == "#000000"


def test_blank_covers_what_is_frozen(stage):
    stage.show_medium(_showing("red"))
    stage.set_frozen(True)
    stage.set_blank(True)
    assert _at(stage, 400, 200) == "#000000"
    stage.set_blank(False)
    assert _at(stage, 400, 200) == "#ff0000"


def test_new_scene_fades_in_over_what_the_room_saw(stage, qtbot):
    stage.show_medium(_showing("red"))
    qtbot.waitUntil(lambda: stage.grab().toImage().pixelColor(400, 200) == QColor("red"))
    stage.show_medium(_showing("blue", "item 1"))
    on_the_way = stage.grab().toImage().pixelColor(400, 200)
    assert on_the_way.red() > 128
    qtbot.waitUntil(lambda: stage.grab().toImage().pixelColor(400, 200) == QColor("blue"))


def test_frames_of_a_film_do_not_fade(stage, qtbot):
    stage.show_medium(_showing("red", left_ms=100, moving=True))
    qtbot.waitUntil(lambda: stage.grab().toImage().pixelColor(400, 200) == QColor("red"))
    stage.show_medium(_showing("blue", left_ms=60, moving=True))
    assert stage.grab().toImage().pixelColor(400, 200) == QColor("blue")


def test_film_in_miniature_is_told_a_few_times_a_second_and_its_last_frame_always(stage, qtbot):
    told = []
    stage.painted.connect(lambda image: told.append(image.pixelColor(400, 200).name()))
    stage.show_medium(_showing("red", left_ms=1000, moving=True))
    qtbot.waitUntil(lambda: told[-1:] == ["#ff0000"])
    for colour in ("lime", "yellow", "blue"):
        stage.show_medium(_showing(colour, left_ms=500, moving=True))
        stage.grab()
    qtbot.waitUntil(lambda: told[-1] == "#0000ff")
    assert "#00ff00" not in told


def test_stage_tells_its_pixels(stage, qtbot):
    with qtbot.waitSignal(stage.resized) as signal:
        stage.resize(640, 360)
    assert signal.args[0] == stage.pixels


MESSAGE = Holding(Cover.MESSAGE, "กรุณารอสักครู่")


def test_holding_picture_stands_before_the_medium_and_goes_again(stage, session):
    _on_a_timed_item(session)
    stage.show_medium(_showing("red"))
    medium = stage.picture.copy()
    stage.show_holding(MESSAGE)
    assert _at(stage, 3, 3) == "#0a1a38"
    stage.show_medium(_showing("blue", "item 1"))
    assert _at(stage, 3, 3) == "#0a1a38"
    stage.show_medium(_showing("red"))
    stage.show_holding(None)
    assert stage.picture == medium


def test_holding_picture_fades_in(stage, qtbot):
    stage.show_medium(_showing("red"))
    qtbot.waitUntil(lambda: stage.grab().toImage().pixelColor(400, 100) == QColor("red"))
    stage.show_holding(MESSAGE)
    assert stage.grab().toImage().pixelColor(400, 100).red() > 128
    qtbot.waitUntil(lambda: stage.grab().toImage().pixelColor(400, 100).red() < 32)


def test_holding_picture_chosen_while_frozen_covers_what_is_frozen(stage):
    stage.show_medium(_showing("red"))
    stage.set_frozen(True)
    stage.show_holding(MESSAGE)
    assert _at(stage, 3, 270) != "#ff0000"
    stage.show_holding(None)
    assert _at(stage, 3, 270) == "#ff0000"


def test_frozen_holding_picture_stays_when_the_programme_goes_on(stage):
    stage.show_holding(MESSAGE)
    message = stage.picture.copy()
    stage.set_frozen(True)
    stage.show_holding(None)
    stage.show_medium(_showing("red"))
    assert stage.picture == message
    stage.set_frozen(False)
    assert _at(stage, 3, 270) == "#ff0000"


def test_blank_may_show_the_emblem_faintly(stage, context):
    context.preferences.set("stage_blank", "emblem")
    stage.set_blank(True)
    lights = [stage.picture.pixelColor(x, 270).lightness() for x in range(300, 660)]
    assert 0 < max(lights) < 64


def test_emblem_is_looked_for_again_when_the_visit_changes(stage, session, context):
    path = context.folder / "e.png"
    image = QImage(90, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("#30A0FF"))
    image.save(str(path))
    stage.show_holding(Holding(Cover.EMBLEM))
    session.edit(lambda visit: replace(visit, emblem="e.png"), "")
    assert _at(stage, 480, 200) == "#30a0ff"
    path.unlink()
    session.edit(lambda visit: replace(visit, title="t"), "")
    assert _at(stage, 480, 200) != "#30a0ff"


def test_slide_of_four_to_three_leaves_the_clock_its_place(stage, session, context):
    _on_a_timed_item(session)
    stage.show_medium(_showing("red", size=(120, 90)))
    assert _at(stage, 5, 270) == "#ff0000"
    assert _at(stage, 730, 270) == "#000000"
    assert _at(stage, 900, 425) == "#0b111c"
    context.preferences.set("stage_corner", "top_left")
    assert _at(stage, 955, 270) == "#ff0000"
    assert _at(stage, 100, 30) == "#0b111c"


def test_message_to_the_presenter_is_read_in_the_corner_where_that_is_wished(stage, session, context):
    context.preferences.set("presenter_clock", "corner")
    _on_a_timed_item(session)
    before = stage.picture.copy()
    stage.show_message("ขอความกรุณาสรุป")
    assert stage.picture == before
    context.preferences.set("corner_message", value=True)
    assert _at(stage, 731, 470) == "#ffffff"
    stage.show_message("")
    assert _at(stage, 731, 470) != "#ffffff"


def test_next_card_is_painted_before_it_is_asked_for(stage, session, context, qtbot, monkeypatch):
    session.run(Command(Do.START))
    qtbot.waitUntil(lambda: stage._ahead is not None)
    painted = []
    monkeypatch.setattr(stage_module, "still", lambda *words: painted.append(words) or still(*words))
    session.run(Command(Do.NEXT))
    assert painted == []
    view = context.bridge.view()
    fresh = still(stage._cards.of_run(view), stage._theme(), context.look, stage.pixels)
    assert stage.picture.convertToFormat(fresh.format()) == fresh


def test_a_card_painted_ahead_of_an_edit_is_not_shown(stage, session, qtbot):
    session.run(Command(Do.START))
    qtbot.waitUntil(lambda: stage._ahead is not None)
    coming = session.visit.items[1]
    change = lambda visit: replace(  # noqa: E731 - the shape that edit takes
        visit, items=tuple(replace(i, title="ชื่อใหม่") if i.uid == coming.uid else i for i in visit.items)
    )
    session.edit(change, "แก้")
    session.run(Command(Do.NEXT))
    assert "".join(stage._card.title) == "ชื่อใหม่"
    fresh = still(stage._card, stage._theme(), stage._context.look, stage.pixels)
    assert stage.picture == fresh
