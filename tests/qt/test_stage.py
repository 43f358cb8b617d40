"""The room's window: one picture, nothing of the operator's, and it stays while a run is on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.stage import Stage


@pytest.fixture
def stage(context, session, qtbot):
    session.open_run(session.visit.sessions[1])
    stage = Stage(context)
    stage.resize(960, 540)
    qtbot.addWidget(stage, before_close_func=lambda _: session.run(Command(Do.END)))
    stage.show()
    qtbot.waitExposed(stage)
    return stage


def test_picture_changes_with_the_item(stage, session, qtbot):
    before = stage.picture.copy()
    with qtbot.waitSignal(stage.painted) as signal:
        session.run(Command(Do.START))
    assert signal.args[0] != before
    assert signal.args[0] == stage.picture


def test_nothing_is_painted_while_no_second_has_passed(stage, session, context, clocks, qtbot):
    with qtbot.waitSignal(stage.painted):
        session.run(Command(Do.START))
    clocks.forward(0.2)
    context.bridge.tick()
    qtbot.waitUntil(lambda: stage.grab() is not None)
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


def test_stage_stays_open_while_a_run_is_on(stage, session):
    session.run(Command(Do.START))
    assert not stage.close()
    assert stage.isVisible()


def test_stage_may_be_closed_once_the_run_has_ended(context, session, qtbot):
    session.open_run()
    stage = Stage(context)
    qtbot.addWidget(stage)
    stage.show()
    session.run(Command(Do.END))
    assert stage.close()


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
