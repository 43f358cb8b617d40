"""What is run next: which session, and the whole of it or a part."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import SessionKind
from pmqa_desk.qt.part_dialog import PartDialog
from pmqa_desk.qt.run_start import NEW_REHEARSAL, VISIT_DAY, RunStart


@pytest.fixture
def start(context, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    start = RunStart(context, button)
    qtbot.addWidget(start)
    start.button = button
    start.refresh()
    return start


def _choose(start, key):
    start.session_combo.setCurrentIndex(start.session_combo.findData(key))


def test_on_the_day_the_visit_itself_is_proposed_and_never_in_part(start, qtbot):
    assert start.session_combo.currentData() == VISIT_DAY
    assert not start.part_button.isEnabled()
    with qtbot.waitSignal(start.wanted) as asked:
        start.button.click()
    assert asked.args == [None, ()]


def test_before_it_a_rehearsal_is_proposed(start, session, clocks):
    clocks.forward(-86_400 * 30)
    start.session_combo.clear()
    start.refresh()
    assert start.session_combo.currentData() in {s.uid for s in session.visit.sessions}


def test_rehearsing_now_adds_a_dated_rehearsal(start, session, qtbot):
    _choose(start, NEW_REHEARSAL)
    with qtbot.waitSignal(start.wanted) as asked:
        start.button.click()
    dated = session.visit.sessions[-1]
    assert asked.args == [dated, ()]
    assert (dated.kind, dated.date) == (SessionKind.REHEARSAL, session.today())


def test_a_part_is_said_on_the_button_and_asked_for_once(start, session, qtbot):
    uids = tuple(item.uid for item in session.visit.items[1:3])
    start.choose_part(uids)
    # A part of the visit day cannot be run: it is a rehearsal.
    assert start.session_combo.currentData() == NEW_REHEARSAL
    assert start.button.text() == "เริ่มซ้อมครั้งที่ 1 (เฉพาะ 2 ลำดับ)"
    assert start.part_button.text() == "เฉพาะ 2 ลำดับ"
    with qtbot.waitSignal(start.wanted) as asked:
        start.button.click()
    assert asked.args[1] == uids
    assert start.part == ()
    assert start.part_button.text() == "ทุกลำดับ"


def test_items_that_went_are_no_part_any_more(start, session):
    uids = tuple(item.uid for item in session.visit.items[1:3])
    start.choose_part(uids)
    session.edit(lambda v: type(v)(v.uid, items=v.items[:2]), "x")
    start.refresh()
    assert start.part == uids[:1]
    with pytest.raises(DeskError, match="Choose again"):
        start.choose_part(uids[1:])


def test_the_part_button_opens_the_choice(start, session):
    _choose(start, NEW_REHEARSAL)
    start.part_button.click()
    (dialog,) = start.findChildren(PartDialog)
    dialog.item_list.setCurrentRow(3)
    dialog.from_button.click()
    dialog.accept_button.click()
    assert start.part == tuple(item.uid for item in session.visit.items[3:])


def test_unfinished_run_is_gone_back_to(start, session, qtbot):
    session.open_run()
    start.refresh()
    assert start.button.text() == "กลับไปดำเนินรายการต่อ"
    assert not start.session_combo.isEnabled()
    with qtbot.waitSignal(start.wanted) as asked:
        start.button.click()
    assert asked.args == [None, ()]


def test_a_session_that_cannot_be_added_begins_nothing(start, store, qtbot):
    _choose(start, NEW_REHEARSAL)
    store.failure = DeskError("เต็ม", "full")
    with qtbot.assertNotEmitted(start.wanted):
        start.button.click()
