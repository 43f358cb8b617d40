"""A film is converted in the background; all its items have the new one then, as one step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import ItemStatus
from pmqa_desk.qt.film_conversion import FilmConversion
from tests.fakes import FakeFilms, MemoryStore
from tests.visits import PLAIN_VISIT


@pytest.fixture
def store(tmp_path):
    (tmp_path / "a.mkv").write_bytes(b"film")
    first, second, third = PLAIN_VISIT.items
    film = {"media": "a.mkv", "status": ItemStatus.READY}
    return MemoryStore(replace(PLAIN_VISIT, items=(replace(first, **film), second, replace(third, **film))))


@pytest.fixture
def films():
    return FakeFilms()


@pytest.fixture
def conversion(qtbot, context, films):
    window = QWidget()
    qtbot.addWidget(window)
    made = FilmConversion(context, films, window)
    yield made
    made.close()


def media(session):
    return [item.media for item in session.visit.items]


def test_items_have_the_new_film_and_undo_gives_them_the_old_one(qtbot, conversion, context, session):
    before = session.visit
    with qtbot.waitSignal(context.bridge.told) as told:
        conversion.convert("a")
        assert (conversion.busy, conversion.shown.isVisible()) == (True, True)
        conversion.convert("c")
    assert media(session) == ["media/a H264.mp4", None, "media/a H264.mp4"]
    assert session.visit.items[0].status is ItemStatus.RECEIVED
    assert told.args == ["แปลงวีดิทัศน์เป็น a H264.mp4 แล้ว ไฟล์เดิมยังอยู่"]
    assert (conversion.busy, conversion.shown) == (False, None)
    session.undo()
    assert session.visit == before


def test_refusal_is_said_and_nothing_changes(qtbot, conversion, context, session, films):
    before = session.visit
    films.refusal = DeskError("ไม่สำเร็จ", "No.")
    with qtbot.waitSignal(context.bridge.refused) as told:
        conversion.convert("a")
    assert (told.args, session.visit, conversion.busy) == ([films.refusal], before, False)


def test_closing_what_shows_it_ends_it_and_leaves_nothing(qtbot, conversion, context, session):
    with qtbot.waitSignal(context.bridge.told) as told:
        conversion.convert("a")
        conversion.shown.close()
    # The work may have come to its end before it was told.
    ended = told.args == ["ยกเลิกการแปลงวีดิทัศน์แล้ว ไฟล์เดิมยังอยู่"]
    assert media(session)[0] == ("a.mkv" if ended else "media/a H264.mp4")
    assert len(list((context.folder / "media").iterdir())) == (0 if ended else 1)


@pytest.mark.parametrize("uid", ["b", "gone"])
def test_item_without_a_film_asks_for_nothing(conversion, uid):
    conversion.convert(uid)
    assert not conversion.busy
