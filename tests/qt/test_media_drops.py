"""Dropped files find their items; what is not plain is asked, and all of it is one step."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from pmqa_desk.qt.media_deeds import MediaDeeds
from pmqa_desk.qt.media_drop_dialog import NEW, NOWHERE, MediaDropDialog
from pmqa_desk.qt.media_drops import MediaDrops


@pytest.fixture
def files(context):
    """Files in the visit's folder, so that nothing waits for a copy."""

    def made(*names):
        for name in names:
            path = context.folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(b"x")
        return [context.folder / name for name in names]

    return made


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def drops(context, window):
    return MediaDrops(context, MediaDeeds(context, window), window)


def media(session):
    return {item.number or item.uid: item.media for item in session.visit.items}


def dialog_of(window):
    return window.findChild(MediaDropDialog)


def choose(dialog, place, wanted):
    combo = dialog.combos[place]
    combo.setCurrentIndex(combo.findData(wanted))
    combo.activated.emit(combo.currentIndex())


def test_one_file_on_an_item_is_attached_whatever_it_is_called(drops, session, files):
    drops.take(files("แนะนำจังหวัด.mp4"), "rice")
    assert media(session)["9"] == "แนะนำจังหวัด.mp4"


def test_several_plain_names_are_attached_at_once_and_are_one_step(drops, session, window, files):
    before = session.visit
    drops.take(files("08 ผู้สูงอายุ.pdf", "ข้าวอินทรีย์แปลงใหญ่.pptx"), None)
    assert dialog_of(window) is None
    assert (media(session)["8"], media(session)["9"]) == ("08 ผู้สูงอายุ.pdf", "ข้าวอินทรีย์แปลงใหญ่.pptx")
    assert session.undo_label == "แนบสื่อ 2 ไฟล์"
    session.undo()
    assert session.visit == before


def test_one_file_beside_the_items_finds_its_own(drops, session, files):
    drops.take(files("09.pdf"), None)
    assert media(session)["9"] == "09.pdf"


def test_folder_on_an_item_gives_its_films_to_the_items_they_name(drops, session, context, files):
    files("ส่งมา/08.pdf", "ส่งมา/09.pdf")
    drops.take([context.folder / "ส่งมา"], "welcome")
    assert (media(session)["8"], media(session)["9"]) == ("ส่งมา/08.pdf", "ส่งมา/09.pdf")


def test_what_is_not_plain_is_asked_with_a_proposal_and_nothing_happens_before(drops, session, window, files):
    before = session.visit
    drops.take(files("09.pdf", "IMG_1.png", "04.mp4"), None)
    dialog = dialog_of(window)
    assert [combo.currentData() for combo in dialog.combos] == ["rice", NOWHERE, "video"]
    assert "(แทน 04_แนะนำจังหวัด.mp4)" in dialog.combos[2].currentText()
    assert dialog.sum_label.text() == "แนบ 2 จาก 3 ไฟล์"
    assert session.visit == before
    dialog.close_button.click()
    assert session.visit == before


def test_asked_files_go_where_they_were_sent_and_a_new_item_is_called_as_its_file(
    drops, session, window, files
):
    before = session.visit
    drops.take(files("09.pdf", "คลิปเปิดงาน.mp4"), None)
    dialog = dialog_of(window)
    choose(dialog, 0, "welcome")
    choose(dialog, 1, NEW)
    dialog.accept_button.click()
    last = session.visit.items[-1]
    assert media(session)["1"] == "09.pdf"
    assert (last.title, last.media) == ("คลิปเปิดงาน", "คลิปเปิดงาน.mp4")
    session.undo()
    assert session.visit == before


def test_no_item_is_chosen_twice_and_nothing_chosen_attaches_nothing(drops, window, files):
    drops.take(files("x.pdf", "y.pdf"), None)
    dialog = dialog_of(window)
    assert not dialog.accept_button.isEnabled()
    choose(dialog, 0, "rice")
    choose(dialog, 1, "rice")
    assert [combo.currentData() for combo in dialog.combos] == [NOWHERE, "rice"]
    choose(dialog, 0, NEW)
    choose(dialog, 1, NEW)
    assert [combo.currentData() for combo in dialog.combos] == [NEW, NEW]
