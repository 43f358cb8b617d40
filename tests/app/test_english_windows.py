"""A visit in Latin letters, in every window, after a switch to English: no Thai is left over."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTableView, QWidget

from pmqa_desk.app.desk import Desk
from pmqa_desk.app.windows import make_application, make_tools
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Attendance, Award, Item, Kind, Person, Session, SessionKind, Visit, new_uid
from tests.fakes import FakeAwake, FakeClocks

THAI = re.compile("[\u0e00-\u0e7f]")
PAGES = (
    "overview",
    "award",
    "programme",
    "preparations",
    "rehearsals",
    "questions",
    "people",
    "record",
    "minutes",
)
# What is Thai in any language: names of awards, typefaces, official papers, and what is said aloud.
PAPER = {
    "award_combo",
    "type_combo",
    "font_combo",
    "heading_combo",
    "outline_view",
    "reason_combo",
    "mc_label",
}
VISIT = Visit(
    new_uid(),
    title="Site visit",
    organisation="A province",
    date=date(2026, 7, 21),
    start=time(9),
    end=time(12),
    venue="Town hall",
    awards=(Award("PMQA 4.0", 3, 2569),),
    sessions=(Session("r", SessionKind.REHEARSAL, date(2026, 7, 14), time(9), "Town hall"),),
    people=(Person("p", "Somebody", "A position"), Person("q", "", attendance=Attendance.ASSESSOR)),
    items=tuple(
        Item(f"item-{place}", f"Item {kind.value}", kind, str(place), duration_s=None if place == 4 else 600)
        for place, kind in enumerate(Kind, 1)
    ),
)


def _texts(widget: QWidget) -> list[str]:
    texts = [widget.toolTip(), widget.accessibleName(), widget.windowTitle()]
    if isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts += [widget.placeholderText(), widget.text()]
    if isinstance(widget, QComboBox):
        texts += [widget.itemText(place) for place in range(widget.count())]
    if isinstance(widget, QTableView) and widget.model() is not None:
        model = widget.model()
        texts += [
            str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            for column in range(model.columnCount())
        ]
        texts += [
            str(model.index(row, column).data() or "")
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
    return texts


def _thai_left(window: QWidget) -> list[tuple[str, str]]:
    widgets = [widget for widget in (window, *window.findChildren(QWidget)) if not _of_paper(widget)]
    return [(each.objectName(), text) for each in widgets for text in _texts(each) if THAI.search(text)]


def _of_paper(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.objectName() in PAPER:
            return True
        widget = widget.parentWidget()
    return False


@pytest.fixture
def desk(qtbot, tmp_path, monkeypatch):
    monkeypatch.delenv("PMQA_LANG", raising=False)
    clocks = FakeClocks(wall=1_784_340_000_000)
    tools = replace(make_tools(tmp_path, make_application()), clocks=clocks, awake=FakeAwake())
    made = Desk(tools)
    assert made.open(tmp_path / "visit.pmqa", VISIT, "overview")
    for page in PAGES:
        made.visit.window.show_page(page)
    yield made
    tools.preferences.set("language", "th")
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def test_pages_that_were_open_speak_english_after_the_switch(qtbot, desk):
    desk._tools.preferences.set("language", "en")
    window = desk.visit.window

    def speaks_english() -> None:
        assert _thai_left(window) == []

    for page in PAGES:
        window.show_page(page)
        qtbot.waitUntil(speaks_english)
    assert [
        action.text() for action in window.actions_.parent().actions() if THAI.search(action.text())
    ] == []


def test_pages_made_after_the_switch_speak_english(qtbot, desk, tmp_path):
    desk._tools.preferences.set("language", "en")
    assert desk.open(tmp_path / "other.pmqa", replace(VISIT, uid=new_uid()), "overview")
    left = []
    for page in PAGES:
        desk.visit.window.show_page(page)
        left += _thai_left(desk.visit.window)

    assert left == [], left


def test_console_and_stage_speak_english_after_the_switch(qtbot, desk):
    session = desk.visit.context.bridge.session
    session.open_run()
    desk.visit.mode.open(None)
    session.run(Command(Do.NEXT))
    session.run(Command(Do.NEXT))
    desk._tools.preferences.set("language", "en")

    def speaks_english() -> None:
        assert _thai_left(desk.visit.mode.console) + _thai_left(desk.visit.mode.stage) == []

    qtbot.waitUntil(speaks_english)
    session.run(Command(Do.END))


def test_ready_check_speaks_english_after_the_switch(qtbot, desk):
    desk.visit.ready.show()
    window = desk.visit.ready.window
    qtbot.waitUntil(lambda: not window.page.progress_frame.isVisible(), timeout=10_000)
    desk._tools.preferences.set("language", "en")

    def speaks_english() -> None:
        assert _thai_left(window) == []

    qtbot.waitUntil(speaks_english)
