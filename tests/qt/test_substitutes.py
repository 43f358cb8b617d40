"""Who stands in for a presenter is at once on stage, console, presenter's screen and papers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.attendance import set_substitute
from pmqa_desk.domain.blocks import Table
from pmqa_desk.domain.programme_paper import running_sheet_blocks
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Kind, Person
from pmqa_desk.qt.presenter_clock import PresenterClock
from pmqa_desk.qt.stage import Stage
from pmqa_desk.qt.stage_painter import without_clock
from tests.qt.consoles import shown

CAME, OFFICE = "นางสาวผู้มาแทน ใจดี", "นักวิชาการชำนาญการ"


@pytest.fixture
def item(session):
    """The first showcase; whoever presents it stands in the directory."""
    found = next(item for item in session.visit.items if item.kind is Kind.SHOWCASE)
    name = found.presenters[0]
    people = tuple(person for person in session.visit.people if person.name != name)
    presenter = Person("presenter", name, "หัวหน้าสำนักงาน")
    session.edit(lambda visit: replace(visit, people=(*people, presenter)), "เตรียม")
    return found


@pytest.fixture
def stage(context, session, qtbot, item):
    session.open_run()
    stage = Stage(context)
    stage.resize(960, 540)
    qtbot.addWidget(stage, before_close_func=lambda _: session.run(Command(Do.END)))
    stage.show()
    assert QTest.qWaitForWindowExposed(stage)
    return stage


def _send(session, name=CAME, uid=None):
    session.edit(lambda visit: set_substitute(visit, "presenter", uid, name, OFFICE), "แทน")


def _before(session, item):
    """Run the item before another, so that this one comes next."""
    place = session.visit.items.index(item)
    session.run(Command(Do.JUMP, item_uid=session.visit.items[place - 1].uid))


def test_card_that_is_on_names_the_substitute_at_once(stage, session, item):
    session.run(Command(Do.JUMP, item_uid=item.uid))
    before = stage.picture.copy()
    _send(session)
    assert CAME in "".join(stage._card.presenter)
    assert f"แทน {item.presenters[0]}" in "".join(stage._card.position)
    assert stage.picture != before
    session.undo()
    assert stage.picture == before


def test_card_painted_ahead_is_painted_again(stage, session, item, qtbot):
    _before(session, item)
    qtbot.waitUntil(lambda: stage._ahead is not None)
    before = stage._ahead
    _send(session)
    qtbot.waitUntil(lambda: stage._ahead not in (None, before))
    session.run(Command(Do.NEXT))
    assert CAME in "".join(stage._card.presenter)
    assert stage._ahead[0] == without_clock(stage._card), "what was painted ahead was of no use"


def test_console_and_its_picture_of_what_comes_name_the_substitute(context, session, item, qtbot):
    session.open_run()
    _before(session, item)
    console = shown(context, qtbot)
    _send(session)
    assert CAME in "".join(console.show_._next_card.presenter)
    session.run(Command(Do.JUMP, item_uid=item.uid))
    assert CAME in console.agency_label.whole
    session.undo()
    assert CAME not in console.agency_label.whole


def test_presenters_screen_names_the_substitute_also_while_time_is_held(context, session, item, qtbot):
    session.open_run()
    clock = PresenterClock(context)
    qtbot.addWidget(clock, before_close_func=lambda _: session.run(Command(Do.END)))
    _before(session, item)
    session.run(Command(Do.PAUSE))
    assert item.presenters[0] in clock.face.coming
    _send(session)
    assert CAME in clock.face.coming
    assert item.presenters[0] not in clock.face.coming


def test_substitute_of_another_session_is_named_nowhere(stage, session, item):
    session.run(Command(Do.JUMP, item_uid=item.uid))
    _send(session, uid=session.visit.sessions[0].uid)
    assert CAME not in "".join(stage._card.presenter)


def test_running_sheet_names_the_substitute(session, item):
    _send(session)
    cells = [
        cell
        for block in running_sheet_blocks(session.visit)
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
    ]
    assert any(CAME in cell for cell in cells)


def test_name_of_a_substitute_as_long_as_a_line_keeps_the_stage_and_console(stage, session, item, qtbot):
    session.run(Command(Do.JUMP, item_uid=item.uid))
    _send(session, "ว่าที่ร้อยตรีหญิง" + "กุฎุมพี" * 12)
    assert not stage.picture.isNull()
    QTest.keyClick(stage, Qt.Key.Key_Escape)
