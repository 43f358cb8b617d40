"""Media are marked when they come or are tested; a file replaced under its name is to be tested anew."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from pmqa_desk.desk.media_search import made_mark
from pmqa_desk.domain.media_marks import mark_of
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import ItemStatus
from pmqa_desk.qt.media_marker import MediaMarker
from tests.fakes import MemoryStore
from tests.visits import PLAIN_VISIT


@pytest.fixture
def store(context_folder):
    first, *rest = PLAIN_VISIT.items
    first = replace(first, media="old.pdf", status=ItemStatus.READY)
    mark = made_mark(context_folder, "old.pdf", "m")
    return MemoryStore(replace(PLAIN_VISIT, items=(first, *rest), media_marks=(mark,)))


@pytest.fixture
def context_folder(tmp_path):
    (tmp_path / "old.pdf").write_bytes(b"old")
    (tmp_path / "new.pdf").write_bytes(b"new")
    return tmp_path


@pytest.fixture
def marker(context):
    made = MediaMarker(context)
    yield made
    made.close()


def attach(session, place, medium):
    items = list(session.visit.items)
    items[place] = replace(items[place], media=medium)
    session.edit(lambda visit: replace(visit, items=tuple(items)), "แก้สื่อนำเสนอ")


def over(qtbot, marker):
    qtbot.waitUntil(lambda: not marker.busy)


def test_medium_that_comes_is_marked_and_undo_takes_back_the_edit_alone(
    qtbot, marker, session, context_folder
):
    attach(session, 1, "new.pdf")
    over(qtbot, marker)
    mark = mark_of(session.visit, "new.pdf")
    assert mark == made_mark(context_folder, "new.pdf", mark.uid)
    session.undo()
    assert session.visit.items[1].media is None
    session.redo()
    assert mark_of(session.visit, "new.pdf") == mark


def test_medium_that_is_not_there_gets_no_mark(qtbot, marker, session):
    attach(session, 1, "gone.pdf")
    over(qtbot, marker)
    assert [mark.path for mark in session.visit.media_marks] == ["old.pdf"]


@pytest.mark.parametrize("content", [b"longer", b"OLD"])
def test_file_replaced_under_its_name_is_received_anew(qtbot, marker, session, context_folder, content):
    marker.look()
    over(qtbot, marker)
    assert session.visit.items[0].status is ItemStatus.READY
    (context_folder / "old.pdf").write_bytes(content)
    os.utime(context_folder / "old.pdf", ns=(1, 1))
    marker.look()
    over(qtbot, marker)
    assert session.visit.items[0].status is ItemStatus.RECEIVED
    assert mark_of(session.visit, "old.pdf") == made_mark(context_folder, "old.pdf", "m")
    assert session.undo_label is None


def test_file_written_anew_with_the_same_content_stays_approved(qtbot, marker, session, context_folder):
    marker.look()
    over(qtbot, marker)
    os.utime(context_folder / "old.pdf", ns=(1, 1))
    marker.look()
    over(qtbot, marker)
    assert session.visit.items[0].status is ItemStatus.READY


def test_what_was_just_tested_is_not_received_anew(qtbot, marker, session, context_folder):
    (context_folder / "old.pdf").write_bytes(b"another")
    marker.mark_tested("old.pdf")
    over(qtbot, marker)
    assert session.visit.items[0].status is ItemStatus.READY
    assert mark_of(session.visit, "old.pdf").size == len(b"another")


def test_run_that_is_open_keeps_its_programme_until_it_is_over(qtbot, marker, session, context_folder):
    session.open_run()
    (context_folder / "old.pdf").write_bytes(b"another")
    marker.look()
    over(qtbot, marker)
    assert session.visit.items[0].status is ItemStatus.READY
    session.run(Command(Do.START))
    session.run(Command(Do.END))
    assert not session.going_on
    qtbot.waitUntil(lambda: session.visit.items[0].status is ItemStatus.RECEIVED)
    assert mark_of(session.visit, "old.pdf").size == len(b"another")


def test_run_that_is_opened_while_media_are_read_puts_it_off(qtbot, marker, session, context_folder):
    (context_folder / "old.pdf").write_bytes(b"another")
    marker.look()
    session.open_run()
    over(qtbot, marker)
    assert session.visit.items[0].status is ItemStatus.READY
    assert mark_of(session.visit, "old.pdf").size == len(b"old")


def test_read_only_visit_is_left_alone(qtbot, marker, store, session):
    store.read_only_because = ("อ่านอย่างเดียว", "Read only.")
    marker.look()
    assert not marker.busy


def test_coming_back_to_the_window_looks(qtbot, marker, session, context_folder):
    window = QWidget()
    qtbot.addWidget(window)
    window.installEventFilter(marker)
    (context_folder / "old.pdf").write_bytes(b"another")
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    over(qtbot, marker)
    assert session.visit.items[0].status is ItemStatus.RECEIVED
