"""The item says how long and how large its medium is, and nothing where there is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.assets import asset
from pmqa_desk.qt.item_pane import ItemPane
from pmqa_desk.qt.measure_note import MeasureNote
from pmqa_desk.qt.programme_rows import ItemRow
from tests.slides import write_slides


@pytest.fixture
def pane(qtbot, context):
    made = ItemPane(context)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def note(context, pane):
    return MeasureNote(context, pane)


def show(pane, session, medium):
    item = replace(session.visit.items[0], media=medium)
    pane.show_row(ItemRow(item.uid, item, "1", None, None, 0, medium_found=True))


def test_film_says_length_pixels_coding_and_size(qtbot, pane, note, session, context):
    (context.folder / "a.mp4").write_bytes(asset("resources", "example", "video.mp4").read_bytes())
    show(pane, session, "a.mp4")
    qtbot.waitUntil(lambda: note.text() == "0:20 นาที · 960 × 540 · H.264 · 157 KB")
    assert not note.isHidden()


def test_replaced_file_is_measured_anew_and_meanwhile_what_was_known_stays(
    qtbot, pane, note, session, context
):
    write_slides(context.folder / "a.pdf")
    show(pane, session, "a.pdf")
    qtbot.waitUntil(lambda: note.text().startswith("6 หน้า"))
    (context.folder / "a.pdf").write_bytes(b"xx")
    show(pane, session, "a.pdf")
    assert note.text().startswith("6 หน้า")
    qtbot.waitUntil(lambda: note.text() == "2 B")


@pytest.mark.parametrize("medium", [None, "gone.pdf"])
def test_nothing_is_said_of_what_is_not_there(qtbot, pane, note, session, context, medium):
    (context.folder / "a.pdf").write_bytes(b"xx")
    show(pane, session, "a.pdf")
    qtbot.waitUntil(lambda: note.text() == "2 B")
    show(pane, session, medium)
    assert note.isHidden()
