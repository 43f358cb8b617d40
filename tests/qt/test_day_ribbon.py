"""The ribbon: chosen by click and arrow key, painted only where a pixel has moved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from pmqa_desk.domain.programme import lay, limit_ms, programme_of
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.day_ribbon import PLAN_HEIGHT, RUN_HEIGHT, DayRibbon


@pytest.fixture
def ribbon(qtbot, context):
    made = DayRibbon(context)
    qtbot.addWidget(made)
    made.resize(1170, PLAN_HEIGHT)
    programme = programme_of(context.bridge.session.visit)
    made.show_plan(lay(programme), limit_ms(programme), None)
    return made


def _picture(ribbon: DayRibbon) -> QImage:
    return ribbon.grab().toImage()


def test_a_click_chooses_the_item_under_it(qtbot, ribbon, context):
    first = context.bridge.session.visit.items[0]
    with qtbot.waitSignal(ribbon.chosen) as chosen:
        qtbot.mouseClick(ribbon, Qt.MouseButton.LeftButton, pos=QPoint(20, 35))

    assert chosen.args == [first.uid]


def test_a_click_beside_all_items_chooses_nothing(qtbot, ribbon):
    with qtbot.assertNotEmitted(ribbon.chosen):
        qtbot.mouseClick(ribbon, Qt.MouseButton.LeftButton, pos=QPoint(ribbon.width() - 2, 35))


def test_arrow_keys_choose_the_item_beside(qtbot, ribbon, context):
    items = context.bridge.session.visit.items
    programme = programme_of(context.bridge.session.visit)
    ribbon.show_plan(lay(programme), limit_ms(programme), items[2].uid)
    heard: list[str] = []
    ribbon.chosen.connect(heard.append)

    qtbot.keyClick(ribbon, Qt.Key.Key_Right)
    qtbot.keyClick(ribbon, Qt.Key.Key_Left)
    qtbot.keyClick(ribbon, Qt.Key.Key_A)

    assert heard == [items[3].uid, items[1].uid]


def test_the_chosen_item_looks_different(ribbon, context):
    plain = _picture(ribbon)
    programme = programme_of(context.bridge.session.visit)
    ribbon.show_plan(lay(programme), limit_ms(programme), context.bridge.session.visit.items[4].uid)

    assert _picture(ribbon) != plain


def test_digits_of_the_scale_follow_the_preference(ribbon, context):
    arabic = _picture(ribbon)

    context.preferences.set("digits", "thai")

    assert _picture(ribbon) != arabic


def test_the_tooltip_says_what_stands_there_and_when(qtbot, ribbon, context):
    ribbon.show()
    at = QPoint(20, 35)
    QApplication.sendEvent(ribbon, QHelpEvent(QEvent.Type.ToolTip, at, ribbon.mapToGlobal(at)))

    assert QToolTip.text().endswith("08.30–09.00 น.")
    QToolTip.hideText()


def test_a_run_is_painted_again_only_when_a_pixel_has_moved(ribbon, context, clocks):
    session = context.bridge.session
    session.open_run()
    session.run(Command(Do.NEXT))
    ribbon.show_run(context.bridge.view())
    painted = ribbon._painted
    clocks.forward(0.1)
    ribbon.show_run(context.bridge.view())

    assert ribbon._painted == painted
    assert ribbon.sizeHint().height() == RUN_HEIGHT

    clocks.forward(300)
    ribbon.show_run(context.bridge.view())

    assert ribbon._painted != painted


def test_a_late_run_is_drawn_across_the_limit(ribbon, context, clocks):
    session = context.bridge.session
    session.open_run()
    session.run(Command(Do.NEXT))
    clocks.forward(4 * 3600)
    ribbon.show_run(context.bridge.view())
    context.look.load_icons()
    ribbon.setFocus()
    ribbon.resize(600, RUN_HEIGHT)

    danger = context.look.colour("danger").rgb()
    picture = _picture(ribbon)
    row = picture.height() - 2

    assert any(picture.pixel(x, row) == danger for x in range(picture.width()))
