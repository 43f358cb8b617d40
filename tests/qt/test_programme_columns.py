"""Columns are shown as the user wants them, and give way where the title would have no room."""

from __future__ import annotations

import pytest

from pmqa_desk.qt.programme_columns import ENTRY
from pmqa_desk.qt.programme_model import Column
from pmqa_desk.qt.programme_page import ProgrammePage


@pytest.fixture
def page(context, qtbot):
    page = ProgrammePage(context)
    qtbot.addWidget(page)
    page.resize(1700, 700)
    page.show()
    return page


def _hidden(page):
    return {column for column in Column if page.item_view.isColumnHidden(column)}


def test_presenters_and_end_are_hidden_until_they_are_wanted(page, context):
    assert _hidden(page) == {Column.PRESENTERS, Column.END}
    page.item_view.columns.show_column(Column.END, shown=True)
    assert _hidden(page) == {Column.PRESENTERS}
    assert context.preferences.text(ENTRY, "") == "presenters"


def test_menu_lists_what_may_be_hidden_and_hides_it(page):
    menu = page.item_view.columns.menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [
        "หน่วยงานรับผิดชอบ",
        "สื่อ",
        "สถานะ",
        "ผู้นำเสนอ",
        "จบ (น.)",
    ]
    menu.actions()[1].trigger()
    assert Column.MEDIUM in _hidden(page)


def test_narrow_table_makes_room_without_forgetting_what_is_wanted(page):
    page.item_view.columns.show_column(Column.PRESENTERS, shown=True)
    page.resize(760, 600)
    assert {Column.PRESENTERS, Column.STATUS, Column.AGENCY} <= _hidden(page)
    page.resize(1700, 700)
    assert _hidden(page) == {Column.END}
