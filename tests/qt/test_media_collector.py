"""Media that lie elsewhere are collected beside the visit by one press, and stay what they were."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from pmqa_desk.domain.visit import ItemStatus
from pmqa_desk.qt.media_collector import MediaCollector
from tests.fakes import MemoryStore
from tests.visits import PLAIN_VISIT


@pytest.fixture
def stick(tmp_path_factory):
    made = tmp_path_factory.mktemp("stick")
    (made / "ฟิล์ม.mp4").write_bytes(b"film")
    return made


@pytest.fixture
def store(stick, tmp_path):
    (tmp_path / "here.pdf").write_bytes(b"here")
    media = (str(stick / "ฟิล์ม.mp4"), "here.pdf", "../gone.mp4")
    items = zip(PLAIN_VISIT.items, media, strict=True)
    tested = tuple(replace(item, media=medium, status=ItemStatus.TESTED) for item, medium in items)
    return MemoryStore(replace(PLAIN_VISIT, items=tested))


@pytest.fixture
def collector(qtbot, context):
    window = QWidget()
    qtbot.addWidget(window)
    return MediaCollector(context, window)


def test_what_lies_elsewhere_is_copied_and_the_rest_stays(qtbot, collector, context, session, tmp_path):
    before = session.visit
    with qtbot.waitSignal(context.bridge.told) as told:
        collector.collect()
    assert [item.media for item in session.visit.items] == ["media/ฟิล์ม.mp4", "here.pdf", "../gone.mp4"]
    assert {item.status for item in session.visit.items} == {ItemStatus.TESTED}
    assert (tmp_path / "media/ฟิล์ม.mp4").read_bytes() == b"film"
    said = "รวบรวมสื่อ 1 ไฟล์ไว้ในโฟลเดอร์ของไฟล์งานแล้ว ยังไม่พบ 1 ไฟล์ ดูในหน้ากำหนดการ"
    assert told.args == [said]
    session.undo()
    assert session.visit == before


def test_where_all_are_there_it_is_said_and_nothing_is_done(qtbot, collector, context, session, stick):
    (stick / "ฟิล์ม.mp4").unlink()
    items = tuple(replace(item, media="here.pdf") for item in session.visit.items)
    session.edit(lambda visit: replace(visit, items=items), "x")
    with qtbot.waitSignal(context.bridge.told) as told:
        collector.collect()
    assert told.args == ["สื่อทุกไฟล์ที่พบอยู่ในโฟลเดอร์ของไฟล์งานแล้ว"]
    assert session.undo_label == "x"
