"""Photographs come into the minutes by a file, with a caption, and into the public one only if allowed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from pmqa_desk.domain.blocks import Picture
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.qt.minutes_page import MinutesPage
from pmqa_desk.qt.photographs import HIGHEST, WIDEST_PX, photograph


@pytest.fixture
def page(context, qtbot):
    page = MinutesPage(context, lambda *_: None)
    qtbot.addWidget(page)
    page.show()
    return page


def _file(folder, name="หมู่.jpg", size=(2400, 1600)):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    path = folder / name
    image.save(str(path))
    return path


def _pictures(page):
    return [block for block in page.paper_view.blocks if isinstance(block, Picture)]


def test_a_photograph_is_copied_beside_the_file_and_stands_behind_the_signatures(
    page, session, context, qtbot, tmp_path
):
    elsewhere = tmp_path / "กล้อง"
    elsewhere.mkdir()
    with qtbot.waitSignal(context.bridge.visit_changed):
        page.photos.add([_file(elsewhere)])
    (photo,) = session.visit.photos
    assert (context.folder / photo.path).is_file()
    page.photos.caption_edit.setText("")
    qtbot.keyClicks(page.photos.caption_edit, "group photo")
    page._lay()
    (picture,) = _pictures(page)
    assert picture.alt == "group photo"
    assert page.paper_view.blocks[-1].runs[0].text == "group photo"


def test_the_public_edition_shows_what_is_allowed(page, session, context, qtbot, tmp_path):
    with qtbot.waitSignal(context.bridge.visit_changed):
        page.photos.add([_file(tmp_path)])
    page.edition_combo.setCurrentIndex(page.edition_combo.findData(Edition.PUBLIC))
    page._lay()
    assert _pictures(page) == []
    page.photos.public_check.click()
    page._lay()
    assert len(_pictures(page)) == 1


def test_what_is_no_picture_is_refused_and_nothing_comes_in(page, session, context, qtbot, tmp_path):
    wrong = tmp_path / "ภาพ.jpg"
    wrong.write_bytes(b"no picture")
    with qtbot.waitSignal(context.bridge.refused) as refused:
        page.photos.add([_file(tmp_path, "ดี.png"), wrong])
    assert "ภาพ.jpg" in refused.args[0].thai
    assert session.visit.photos == ()


def test_a_photograph_is_taken_out_and_undo_brings_it_back(page, session, context, qtbot, tmp_path):
    with qtbot.waitSignal(context.bridge.visit_changed):
        page.photos.add([_file(tmp_path)])
    page.photos.remove_button.click()
    assert session.visit.photos == ()
    session.undo()
    assert len(session.visit.photos) == 1


def test_pictures_are_no_larger_than_paper_shows_and_read_anew_when_their_file_changes(tmp_path):
    path = _file(tmp_path, size=(1000, 3000))
    tall = photograph(path)
    assert QImage.fromData(tall.data).height() == WIDEST_PX
    assert tall.height == HIGHEST
    assert photograph(path) is tall
    path.unlink()
    assert photograph(path) is None
    _file(tmp_path, size=(3000, 1000))
    assert photograph(path).width > photograph(path).height


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "b.png"])
def test_what_stands_beside_the_dots_of_a_photograph_goes_on_no_paper(tmp_path, name):
    kept = QImage.Format.Format_ARGB32 if name == "b.png" else QImage.Format.Format_RGB32
    image = QImage(60, 40, kept)
    image.fill(0x80336699)
    image.setText("Author", "secret-name")
    image.save(str(tmp_path / name))
    assert b"secret-name" in (tmp_path / name).read_bytes()
    picture = photograph(tmp_path / name)
    assert b"secret-name" not in picture.data
    shown = QImage.fromData(picture.data)
    assert (shown.width(), shown.height(), shown.hasAlphaChannel()) == (60, 40, name == "b.png")


def test_a_day_of_photographs_is_read_once(tmp_path):
    paths = [_file(tmp_path, f"{n}.jpg", (300, 200)) for n in range(40)]
    first = [photograph(path) for path in paths]
    assert all(photograph(path) is picture for path, picture in zip(paths, first, strict=True))


def test_lots_that_come_while_others_are_copied_all_come_in_and_into_their_session(
    page, session, qtbot, tmp_path
):
    for name in ("หนึ่ง.jpg", "สอง.jpg", "สาม.jpg"):
        page.photos.add([_file(tmp_path, name)])
    page.session_combo.setCurrentIndex((page.session_combo.currentIndex() + 1) % page.session_combo.count())
    qtbot.waitUntil(lambda: len(session.visit.photos) == 3)
    assert {photo.session_uid for photo in session.visit.photos} == {None}


def test_a_photograph_whose_file_has_gone_is_said_to_be_missing(page, session, context, qtbot, tmp_path):
    with qtbot.waitSignal(context.bridge.visit_changed):
        page.photos.add([_file(tmp_path)])
    (context.folder / session.visit.photos[0].path).unlink()
    page.side_tabs.setCurrentWidget(page.photos)
    assert "เปิดไฟล์ภาพไม่ได้" in page.photos.photo_list.item(0).text()
