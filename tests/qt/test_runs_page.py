"""The rehearsals page shows every run and asks for the right one."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import SessionKind
from pmqa_desk.qt.runs_page import RunsPage


def _texts(view):
    model = view.model()
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def _rehearse(session, clocks, seconds):
    session.open_run(session.visit.sessions[1])
    session.run(Command(Do.JUMP, "welcome"))
    clocks.forward(seconds)
    session.run(Command(Do.SKIP, "rice", reason="มาไม่ทัน"))
    session.run(Command(Do.END))


def test_without_a_run_the_page_says_what_will_stand_here(context, qtbot):
    page = RunsPage(context)
    qtbot.addWidget(page)
    assert page.body_stack.currentWidget() is page.empty_page


def test_overrun_item_is_said_in_words_with_a_shape(context, session, clocks, qtbot):
    page = RunsPage(context)
    qtbot.addWidget(page)
    _rehearse(session, clocks, 420)
    rows = {row[1]: row for row in _texts(page.timing_view)}
    assert rows["ประธานกล่าวต้อนรับคณะผู้ตรวจประเมิน"][3:] == ["5:00", "7:00", "▲ เกินแผน 2 นาที"]
    assert rows["ข้าวอินทรีย์แปลงใหญ่จากนาสู่โรงพยาบาล"][4:] == ["–", "ข้ามแล้ว"]


def test_newest_run_stands_first_under_its_own_name(context, session, clocks, qtbot):
    page = RunsPage(context)
    qtbot.addWidget(page)
    _rehearse(session, clocks, 300)
    _rehearse(session, clocks, 310)
    assert [row[0] for row in _texts(page.run_view)] == ["ซ้อมครั้งที่ 2", "ซ้อมครั้งที่ 1"]
    assert [row[3] for row in _texts(page.run_view)] == ["09.10 น.", "09.05 น."]


def test_on_the_day_the_visit_itself_is_proposed(context, qtbot):
    page = RunsPage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.present_requested) as asked:
        qtbot.mouseClick(page.head_buttons()[0], Qt.MouseButton.LeftButton)
    assert asked.args == [None]


def test_rehearsing_now_adds_a_dated_rehearsal(context, session, qtbot):
    page = RunsPage(context)
    qtbot.addWidget(page)
    page.session_combo.setCurrentIndex(page.session_combo.findData("new-rehearsal"))
    with qtbot.waitSignal(page.present_requested) as asked:
        qtbot.mouseClick(page.head_buttons()[0], Qt.MouseButton.LeftButton)
    dated = session.visit.sessions[-1]
    assert asked.args == [dated]
    assert (dated.kind, dated.date) == (SessionKind.REHEARSAL, session.today())


def test_unfinished_run_is_gone_back_to(context, session, qtbot):
    page = RunsPage(context)
    qtbot.addWidget(page)
    session.open_run()
    assert page.head_buttons()[0].text() == "กลับไปดำเนินรายการต่อ"
    assert not page.session_combo.isEnabled()
