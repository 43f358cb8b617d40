"""Media are brought to items in the background, each job as one step; what is stopped leaves nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from pmqa_desk.desk import media
from pmqa_desk.domain.visit import Item, ItemStatus
from pmqa_desk.qt import copy_progress, media_deeds
from pmqa_desk.qt.copy_progress import CopyProgress
from pmqa_desk.qt.media_deeds import MediaDeeds, Take


@pytest.fixture
def outside(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stick")
    for name in "abc":
        (folder / f"{name}.pdf").write_bytes(name.encode())
    return folder


@pytest.fixture
def deeds(context):
    return MediaDeeds(context)


def test_fault_of_ours_in_one_copy_keeps_no_other_from_being_made(
    context, session, qtbot, monkeypatch, outside
):
    whole = media_deeds.bring_in_all

    def faulty(folder, sources, progress):
        if sources[0].name == "a.pdf":
            raise ZeroDivisionError
        return whole(folder, sources, progress)

    monkeypatch.setattr(media_deeds, "bring_in_all", faulty)
    deeds = MediaDeeds(context)
    items = session.visit.items
    with qtbot.captureExceptions() as caught:
        deeds.attach(items[0].uid, outside / "a.pdf")
        deeds.attach(items[1].uid, outside / "b.pdf")
        qtbot.waitUntil(lambda: session.visit.items[1].media == "media/b.pdf")
    assert caught[0][0] is ZeroDivisionError
    assert session.visit.items[0].media == items[0].media
    assert not deeds.busy


def test_several_files_are_one_step_and_new_items_come_with_theirs(deeds, session, qtbot, outside):
    before = session.visit
    first = before.items[0]
    new = Item("new", "ใหม่")
    takes = (Take(first.uid, outside / "a.pdf"), Take("new", outside / "b.pdf", new))
    with qtbot.waitSignal(deeds.taken):
        deeds.take(takes, "แนบสื่อ 2 ไฟล์", first.uid)
    one, other = session.visit.items[:2]
    assert (one.media, one.status) == ("media/a.pdf", ItemStatus.RECEIVED)
    assert (other.uid, other.media, other.section) == ("new", "media/b.pdf", one.section)
    assert session.undo_label == "แนบสื่อ 2 ไฟล์"
    session.undo()
    assert session.visit == before


def test_item_that_went_meanwhile_gets_nothing(deeds, session, qtbot, outside):
    first, second, *rest = session.visit.items
    deeds.take((Take(first.uid, outside / "a.pdf"), Take(second.uid, outside / "b.pdf")), "x")
    session.edit(lambda visit: replace(visit, items=(second, *rest)), "ลบลำดับ")
    qtbot.waitUntil(lambda: not deeds.busy)
    assert session.visit.items[0].media == "media/b.pdf"
    assert len(session.visit.items) == len(rest) + 1


def test_what_can_come_comes_and_what_cannot_is_said(deeds, context, session, qtbot, outside):
    first, second = session.visit.items[:2]
    takes = (Take(first.uid, outside / "gone.pdf"), Take(second.uid, outside / "b.pdf"))
    with qtbot.waitSignal(context.bridge.refused) as told:
        deeds.take(takes, "x")
    assert "gone.pdf" in told.args[0].thai
    assert session.visit.items[0].media == first.media
    assert session.visit.items[1].media == "media/b.pdf"


def test_stopped_copy_attaches_nothing_and_leaves_nothing(
    deeds, context, session, qtbot, outside, monkeypatch
):
    monkeypatch.setattr(media, "CHUNK", 1)
    before = session.visit
    (outside / "film.mp4").write_bytes(b"x" * 2_000)
    monkeypatch.setattr(media_deeds, "Event", StoppedAfter)
    first, second = before.items[:2]
    takes = (Take(first.uid, outside / "a.pdf"), Take(second.uid, outside / "film.mp4"))
    with qtbot.waitSignal(context.bridge.told) as told:
        deeds.take(takes, "x")
    assert told.args == ["ยกเลิกการคัดลอกแล้ว ไม่มีไฟล์ใดถูกแนบ"]
    assert session.visit == before
    assert list((context.folder / "media").iterdir()) == []


class StoppedAfter:
    """An event that somebody sets in the middle of the second file."""

    def __init__(self):
        self.looks = 0

    def is_set(self):
        self.looks += 1
        return self.looks > 5


def test_same_file_in_another_place_stays_tested(deeds, session, qtbot, context):
    (context.folder / "ใหม่.pdf").write_bytes(b"x")
    first = session.visit.items[0]
    tested = replace(first, media="old.pdf", status=ItemStatus.TESTED)
    session.edit(lambda visit: replace(visit, items=(tested, *visit.items[1:])), "x")
    deeds.take((Take(first.uid, context.folder / "ใหม่.pdf", same=True),), "ใช้ไฟล์ที่พบ")
    assert session.visit.items[0] == replace(tested, media="ใหม่.pdf")


def test_only_a_large_copy_shows_how_far_it_is_and_its_button_ends_it(qtbot, deeds, page_like):
    progress = CopyProgress(deeds, page_like)
    deeds.copying.emit(1, copy_progress.LARGE_BYTES - 1)
    assert progress.shown is None
    deeds.copying.emit(3 * 10**9, 4 * 10**9)
    assert (progress.shown.isVisible(), progress.shown.value()) == (True, 750)
    deeds.copying.emit(1, 1)
    assert progress.shown is None
    deeds.copying.emit(3 * 10**9, 4 * 10**9)
    progress.shown.close()
    assert (progress.shown, deeds._stop.is_set()) == (None, True)
    deeds._on_progressed(1, 10**9)
    assert progress.shown is None


@pytest.fixture
def page_like(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made
