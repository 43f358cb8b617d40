"""Dossier and cleared copy from the window: in the background, with a way to end it, and told."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton

from pmqa_desk.app.demo import make_demo
from pmqa_desk.app.desk import Desk
from pmqa_desk.app.windows import make_application, make_tools
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.export.dossier_file import compare_sums
from pmqa_desk.qt.words import plain
from pmqa_desk.store.file import read_visit_file
from tests.fakes import FakeAwake, FakeClocks, FakeProbe
from tests.qt.conftest import VISIT_DAY_MS


class Answers:
    """The dialog that asks where a copy shall lie."""

    path = None

    def paper(self, *_):
        return self.path

    def cleared(self, *_):
        return self.path


@pytest.fixture
def answers(tmp_path):
    made = Answers()
    made.path = tmp_path / "out" / "แฟ้ม.zip"
    made.path.parent.mkdir()
    return made


@pytest.fixture
def desk(qtbot, tmp_path, answers, monkeypatch) -> Iterator[Desk]:
    monkeypatch.delenv("PMQA_LANG", raising=False)
    tools = make_tools(tmp_path / "home", make_application())
    clocks = FakeClocks(wall=VISIT_DAY_MS)
    made = Desk(replace(tools, clocks=clocks, awake=FakeAwake(), probe=FakeProbe(), dialogs=answers))
    made.start(make_demo(tmp_path / "example"), "overview")
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose(desk, key):
    """Choose a paper in the menu."""
    desk.visit.window.menu.aboutToShow.emit()
    papers = [action.data() for action in desk.visit.window.menu.menus()[1].actions()]
    desk.visit.window.paper_requested.emit(next(paper for paper in papers if paper.key == key))


def rehearse(desk):
    session = desk.visit._session
    session.open_run(session.visit.sessions[1])
    session.run(Command(Do.START))
    session.run(Command(Do.END))


def told(desk):
    return plain(desk.visit.window.news_line.news_label.text())


@pytest.mark.parametrize("key", ["dossier-internal", "dossier-public"])
def test_a_dossier_is_made_in_the_background_with_the_pictures_of_the_runs(qtbot, desk, answers, key):
    rehearse(desk)
    choose(desk, key)
    deeds = desk.visit._copying
    assert deeds.busy
    assert deeds._progress.isVisible()
    assert not answers.path.exists()
    qtbot.waitUntil(lambda: not deeds.busy, timeout=60_000)
    assert compare_sums(answers.path) == ()
    assert str(answers.path) in told(desk)
    with zipfile.ZipFile(answers.path) as packed:
        inside = packed.namelist()
        compared = next(name for name in inside if "เปรียบเทียบ" in name and name.endswith(".docx"))
        (folder := answers.path.parent / "c.docx").write_bytes(packed.read(compared))
    assert any(name.endswith(".png") for name in zipfile.ZipFile(folder).namelist())
    assert any(name.endswith(".pmqa") for name in inside) is (key == "dossier-internal")


def test_a_dossier_may_be_a_folder(qtbot, desk, answers):
    answers.path = answers.path.with_suffix("")
    choose(desk, "dossier-public")
    qtbot.waitUntil(lambda: not desk.visit._copying.busy, timeout=60_000)
    assert compare_sums(answers.path) == ()


def test_cancelling_leaves_nothing_and_is_told(qtbot, desk, answers):
    choose(desk, "dossier-internal")
    deeds = desk.visit._copying
    deeds._progress.findChild(QPushButton).click()
    with qtbot.waitSignal(desk.visit.bridge.refused, timeout=60_000) as heard:
        pass
    assert "cancelled" in heard.args[0].sentence(Language.ENGLISH)
    assert not deeds.busy
    assert list(answers.path.parent.iterdir()) == []


def test_one_dossier_is_made_at_a_time(qtbot, desk):
    choose(desk, "dossier-public")
    choose(desk, "dossier-public")
    assert "กำลังจัดทำแฟ้มอยู่" in told(desk)
    qtbot.waitUntil(lambda: not desk.visit._copying.busy, timeout=60_000)


def test_while_a_run_goes_on_none_is_begun(desk):
    session = desk.visit._session
    session.open_run(session.visit.sessions[1])
    session.run(Command(Do.START))
    choose(desk, "dossier-internal")
    assert not desk.visit._copying.busy
    session.run(Command(Do.END))


def test_a_visit_that_is_closed_ends_the_making(qtbot, desk, answers):
    choose(desk, "dossier-internal")
    desk.visit._copying.close()
    qtbot.waitUntil(lambda: list(answers.path.parent.iterdir()) == [], timeout=60_000)


def test_a_place_that_is_taken_is_refused_in_a_sentence(qtbot, desk, answers):
    answers.path = answers.path.parent
    (answers.path / "mine").write_bytes(b"")
    choose(desk, "dossier-public")
    with qtbot.waitSignal(desk.visit.bridge.refused, timeout=60_000) as heard:
        pass
    assert "not mixed" in heard.args[0].sentence(Language.ENGLISH)


def test_without_a_place_nothing_is_begun(desk, answers):
    answers.path = None
    choose(desk, "dossier-public")
    desk.visit.window.actions_.clear.trigger()
    assert not desk.visit._copying.busy
    assert not desk.visit.window.news_line.isVisible()


def test_a_cleared_copy_is_written_and_the_user_is_told_to_read_it(desk, answers):
    before = desk.visit.path.read_bytes()
    answers.path = answers.path.with_name("สำเนา.pmqa")
    desk.visit.window.actions_.clear.trigger()
    store = read_visit_file(answers.path, backups=answers.path.parent)
    visit = store.load()
    store.close()
    assert len(visit.items) == len(desk.visit._session.visit.items)
    assert "โปรดอ่านก่อนส่งต่อ" in told(desk)
    assert desk.visit.path.read_bytes() == before
