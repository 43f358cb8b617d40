"""Each button of the check mends what its line names, and can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme_edits import delete_items, item_of
from pmqa_desk.domain.ready_check import Deed, Offer, Said
from pmqa_desk.qt.ready_deeds import ReadyDeeds
from tests.fakes import MemoryStore
from tests.visits import PLAIN_VISIT

LABEL = Said("กด", "Press")


@pytest.fixture
def store():
    return MemoryStore(PLAIN_VISIT)


@pytest.fixture
def deeds(context, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return ReadyDeeds(context, window)


def offer(deed, **more):
    return Offer(deed, LABEL, **more)


def test_length_of_the_film_becomes_the_plan_as_one_step_of_undo(deeds, session):
    deeds.do(offer(Deed.USE_LENGTH, item_uid="b", seconds=432))
    assert item_of(session.visit, "b").duration_s == 432
    assert session.undo_label == "ใช้ความยาวของวีดิทัศน์เป็นแผน"
    session.undo()
    assert item_of(session.visit, "b").duration_s == 410


def test_length_that_cannot_be_kept_is_refused_aloud(deeds, store, context, qtbot):
    store.failure = DeskError("ดิสก์เต็ม", "Disk full.")
    with qtbot.waitSignal(context.bridge.refused) as refused:
        deeds.do(offer(Deed.USE_LENGTH, item_uid="b", seconds=432))
    assert refused.args[0].english == "Disk full."


def test_file_that_is_chosen_becomes_the_medium_of_its_item(deeds, session, tmp_path):
    (tmp_path / "new.mp4").write_bytes(b"x")
    deeds.do(offer(Deed.CHOOSE_FILE, item_uid="b"))
    deeds.dialog.fileSelected.emit(str(tmp_path / "new.mp4"))
    deeds.dialog.reject()
    assert item_of(session.visit, "b").media == "new.mp4"
    assert deeds.dialog is None


def test_second_press_leaves_the_dialog_that_is_open(deeds):
    deeds.do(offer(Deed.CHOOSE_FILE, item_uid="b"))
    first = deeds.dialog
    deeds.do(offer(Deed.CHOOSE_FILE, item_uid="a"))
    assert isinstance(first, QFileDialog)
    assert (deeds.dialog is first, first.property("uid")) == (True, "b")
    first.reject()


def test_item_that_went_meanwhile_takes_no_file(deeds, session, tmp_path):
    (tmp_path / "new.mp4").write_bytes(b"x")
    deeds.do(offer(Deed.CHOOSE_FILE, item_uid="b"))
    session.edit(lambda visit: delete_items(visit, {"b"}), "ลบลำดับ")
    deeds.dialog.fileSelected.emit(str(tmp_path / "new.mp4"))
    assert [item.media for item in session.visit.items] == [None, None]
    deeds.dialog.reject()


@pytest.mark.parametrize(
    ("asked", "page", "field"),
    [
        (offer(Deed.OPEN_PROGRAMME), "programme", None),
        (offer(Deed.OPEN_DETAILS, field="start"), "overview", "start"),
    ],
)
def test_what_is_mended_elsewhere_leads_there(qtbot, deeds, asked, page, field):
    with qtbot.waitSignal(deeds.page_requested) as requested:
        deeds.do(asked)
    assert requested.args == [page, field]


def test_machine_is_looked_at_again(qtbot, deeds):
    with qtbot.waitSignal(deeds.look_again_requested):
        deeds.do(offer(Deed.LOOK_AGAIN))


def test_offer_without_an_item_does_nothing(deeds, store):
    deeds.do(offer(Deed.CHOOSE_FILE))
    deeds.do(offer(Deed.USE_LENGTH, seconds=5))
    assert (deeds.dialog, store.saved) == (None, [])


def test_conversion_of_a_film_is_asked_of_whoever_can(deeds, qtbot):
    with qtbot.waitSignal(deeds.convert_requested) as asked:
        deeds.do(offer(Deed.CONVERT_FILM, item_uid="b"))
    assert asked.args == ["b"]
