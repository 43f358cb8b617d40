"""The paper on the screen: white sheets on grey, each with its number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.qt.paper_view import PaperView
from tests.papers import long_visit, view_of


@pytest.fixture
def view(qtbot) -> PaperView:
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    return view


@pytest.fixture
def blocks():
    return minutes_blocks(long_visit(), view_of(long_visit()))


def test_an_empty_view_has_no_page(view):
    assert (view.page_count, view.page_number) == (0, 0)
    assert view.grab().toImage().pixelColor(350, 300) != QColor("white")


def test_the_sheet_is_white_on_grey_with_ink_on_it(view, blocks):
    view.show_blocks(blocks)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(40, 300) == QColor("white")
    assert image.pixelColor(4, 300) != QColor("white")
    dark = [
        x for x in range(image.width()) for y in range(80, 160) if image.pixelColor(x, y).lightness() < 100
    ]
    assert min(dark) > 16
    assert len(dark) > 100


def test_the_page_in_view_is_said_of_all(view, blocks):
    view.show_blocks(blocks)
    assert (view.page_number, view.page_count) == (1, 4)
    assert view.accessibleDescription() == "หน้า 1 จาก 4"
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.page_number == 4
    assert view.accessibleDescription() == "หน้า 4 จาก 4"


def test_it_scrolls_to_the_block_asked_for(view, blocks):
    view.show_blocks(blocks)
    view.go_to(len(blocks) - 1)
    assert view.page_number == 4
    view.go_to(0)
    assert view.page_number == 1


def test_the_place_stays_when_the_window_grows_or_the_paper_changes(view, blocks):
    view.show_blocks(blocks)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    before = view.page_number
    view.resize(500, 600)
    assert view.page_number == before
    view.show_blocks(blocks[:-1])
    assert view.page_number == before


def test_a_sheet_is_as_wide_as_there_is_room(view, blocks):
    view.show_blocks(blocks)
    long = view.verticalScrollBar().maximum()
    view.resize(400, 600)
    assert view.verticalScrollBar().maximum() < long


def test_its_words_are_said_anew_when_the_language_changes(view, blocks):
    view.show_blocks(blocks)
    view.setAccessibleName("")
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert view.accessibleName() == "เอกสารตามที่จะพิมพ์"
