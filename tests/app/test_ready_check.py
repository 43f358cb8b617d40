"""The ready check in the program: reached from three places, told at the foot, passed into the run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from pmqa_desk.app.demo import make_demo
from pmqa_desk.app.desk import Desk
from pmqa_desk.app.windows import make_application, make_tools
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.file_menu import PaperChoice
from tests.fakes import FakeAwake, FakeClocks, FakeProbe
from tests.qt.conftest import VISIT_DAY_MS

CTRL = Qt.KeyboardModifier.ControlModifier


class Answers:
    """The dialog that asks where a paper shall lie."""

    path = None

    def paper(self, *_):
        return self.path


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def desk(qtbot, tmp_path, answers, monkeypatch) -> Iterator[Desk]:
    monkeypatch.delenv("PMQA_LANG", raising=False)
    tools = make_tools(tmp_path / "home", make_application())
    clocks, probe = FakeClocks(wall=VISIT_DAY_MS), FakeProbe()
    made = Desk(replace(tools, clocks=clocks, awake=FakeAwake(), probe=probe, dialogs=answers))
    made.start(make_demo(tmp_path / "example"), "overview")
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_key_opens_one_window_which_checks_at_once(qtbot, desk):
    visit = desk.visit
    assert (visit.ready.window, visit.ready.blocks(Digits.THAI)) == (None, None)
    qtbot.keyClick(visit.window, Qt.Key.Key_R, CTRL)
    first = visit.ready.window
    assert first.isVisible()
    assert first.page.progress_frame.isVisible()
    visit.window.ready_button.click()
    assert visit.ready.window is first
    assert visit.window.ready_button.text().startswith("พร้อม ")
    assert visit.ready.blocks(Digits.THAI)


def test_overview_leads_to_it(desk):
    (button,) = desk.visit.window.page("overview").head_buttons()
    button.click()
    assert desk.visit.ready.window.isVisible()


def test_it_is_passed_into_presenter_mode_on_the_day(qtbot, desk):
    desk.visit.ready.show()
    desk.visit.ready.window.page.pass_button.click()
    assert desk.visit.mode.console is not None
    assert not desk.visit.ready.window.isVisible()


@pytest.mark.parametrize("rehearsal", [False, True])
def test_it_is_out_of_the_way_when_a_run_is_entered(desk, rehearsal):
    visit = desk.visit
    visit.ready.show()
    if rehearsal:
        visit.window.page("rehearsals").present_requested.emit(visit.bridge.session.visit.sessions[1], ())
    else:
        visit.window.present_button.click()
    assert visit.mode.console is not None
    assert not visit.ready.window.isVisible()


def test_its_buttons_lead_to_the_pages_where_things_are_mended(desk):
    desk.visit.ready.show()
    deeds = desk.visit.ready.window.page.deeds
    deeds.page_requested.emit("programme", None)
    assert desk.visit.window.shown == "programme"
    deeds.page_requested.emit("overview", "start")
    assert desk.visit.window.shown == "overview"
    assert desk.visit.window.focusWidget() is desk.visit.window.page("overview").visit_details.start_edit


def test_paper_is_what_the_window_found(desk, answers, tmp_path):
    answers.path = tmp_path / "ready.docx"
    desk.visit.ready.show()
    seen = []
    desk.visit.ready.blocks = lambda digits: seen.append(digits) or None
    desk.visit.window.paper_requested.emit(PaperChoice("ready", str, (".docx",)))
    desk.visit.window.paper_requested.emit(PaperChoice("minutes", str, (".docx",)))
    assert seen == [Digits.THAI]
    assert answers.path.stat().st_size > 1000


def test_visit_that_is_closed_takes_the_window_along(desk):
    ready = desk.visit.ready
    ready.show()
    window = ready.window
    desk.visit.close()
    assert not window.isVisible()
    assert ready.window is None
    desk.visit = None
