"""What there is to know of a presentation stands at its item, for as long as the item is shown."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.visit import Item
from pmqa_desk.qt.medium_note import MediumNote
from pmqa_desk.qt.programme_page import ProgrammePage
from pmqa_desk.qt.slide_copies import SlideCopies
from tests.fakes import MemoryStore

ITEMS = (
    Item("a", "A", number="1", media="a.pptx"),
    Item("b", "B", number="7", media="b.odp"),
    Item("c", "C", number="8", media="c.pdf"),
)


class SlowConverter:
    """Waits until it is let go."""

    def __init__(self, pdf, refuses=()):
        self.go, self.pdf, self.refuses = threading.Event(), pdf, set(refuses)

    def convert(self, source, target):
        self.go.wait(5)
        if source.name in self.refuses:
            raise DeskError("เครื่องนี้ไม่มี PowerPoint", "There is no PowerPoint.")
        target.write_bytes(self.pdf)


@pytest.fixture
def store(example_visit):
    return MemoryStore(replace(example_visit, items=ITEMS))


@pytest.fixture
def converter(converter):
    slow = SlowConverter(converter.pdf)
    yield slow
    slow.go.set()


@pytest.fixture
def copies(context, converter, tmp_path):
    for name in ("a.pptx", "b.odp", "c.pdf"):
        (tmp_path / name).write_bytes(name.encode())
    return SlideCopies(context, converter, tmp_path / "copies")


@pytest.fixture
def page(context, copies, qtbot):
    page = ProgrammePage(context)
    page.note = MediumNote(context, copies, page.detail_pane)
    page.resize(1100, 640)
    qtbot.addWidget(page)
    page.show()
    return page


def _text(page):
    return page.note.text().replace("\u200b", "")


def _choose(page, uid):
    page.item_view.choose({uid})


def test_conversion_under_way_is_told_with_its_seconds(page, copies, qtbot):
    _choose(page, "a")
    qtbot.waitUntil(lambda: _text(page) == "กำลังแปลงสไลด์ ไปแล้ว 0 วินาที")
    copies._began -= 12
    copies.progressed.emit()
    assert _text(page) == "กำลังแปลงสไลด์ ไปแล้ว 12 วินาที"
    assert copies.busy_words == "กำลังแปลงสไลด์ (ลำดับที่ 1) ไปแล้ว 12 วินาที"
    _choose(page, "b")
    assert _text(page) == "รอแปลงสไลด์"


def test_what_is_lost_stays_at_the_item(page, copies, converter, tmp_path, qtbot):
    converter.go.set()
    qtbot.waitUntil(lambda: copies.pdf_of(tmp_path / "b.odp") is not None)
    _choose(page, "b")
    assert _text(page) == "หากมีภาพเคลื่อนไหวหรือวีดิทัศน์ในสไลด์ จะไม่แสดงบนจอ"
    assert page.note.isVisible()
    _choose(page, "c")
    assert not page.note.isVisible()
    _choose(page, "b")
    assert page.note.isVisible()
    assert copies.busy_words == ""


def test_machine_without_a_converter_says_what_to_do_at_the_item(page, copies, converter, qtbot):
    converter.refuses.add("a.pptx")
    converter.go.set()
    _choose(page, "a")
    qtbot.waitUntil(lambda: _text(page) == "เครื่องนี้ไม่มี PowerPoint")
    assert page.note.property("state") == "danger"


def test_coming_back_to_the_window_looks_for_what_was_saved_meanwhile(
    page, copies, converter, tmp_path, qtbot
):
    converter.go.set()
    qtbot.waitUntil(lambda: copies.pdf_of(tmp_path / "b.odp") is not None)
    before = copies.pdf_of(tmp_path / "a.pptx")
    (tmp_path / "a.pptx").write_bytes(b"saved anew")
    QCoreApplication.sendEvent(page.detail_pane, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: copies.pdf_of(tmp_path / "a.pptx") != before)


def test_note_speaks_the_language_and_digits_of_the_screen(page, context, copies, qtbot):
    _choose(page, "a")
    qtbot.waitUntil(lambda: "วินาที" in _text(page))
    context.preferences.set("digits", "thai")
    assert _text(page).endswith(" ๐ วินาที")
    context.speech.speak(Language.ENGLISH)
    try:
        qtbot.waitUntil(lambda: _text(page) == "Converting slides, 0 s so far")
    finally:
        context.speech.silence()


def test_programme_without_a_chosen_item_has_no_note(page):
    page.detail_pane.show_row(None)
    assert not page.note.isVisible()
