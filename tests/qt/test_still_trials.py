"""A PDF is opened and drawn, every picture is read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from pmqa_desk.domain.medium_facts import PicturesFact, SlidesFact
from pmqa_desk.qt.still_trials import pictures_fact, slides_fact
from tests.slides import write_slides


@pytest.fixture
def picture(qapp, tmp_path):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#C00000"))
    image.save(str(tmp_path / "a.png"))
    return tmp_path / "a.png"


@pytest.mark.usefixtures("qapp")
def test_slides_are_counted_and_the_first_is_drawn(tmp_path):
    path = write_slides(tmp_path / "สไลด์.pdf")
    assert slides_fact(path, "สไลด์.pdf") == SlidesFact("สไลด์.pdf", 6, drawn=True)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 and nothing more", None])
def test_what_is_no_pdf_is_not_drawn(tmp_path, content):
    path = tmp_path / "x.pdf"
    if content is not None:
        path.write_bytes(content)
    assert slides_fact(path, "x.pdf") == SlidesFact("x.pdf", 0, drawn=False)


def test_picture_is_read(picture):
    assert pictures_fact(picture, "a.png") == PicturesFact("a.png", 1)


def test_pictures_of_a_folder_are_all_read_and_the_bad_ones_named(picture, tmp_path):
    (tmp_path / "b.jpg").write_bytes(picture.read_bytes()[:50])
    (tmp_path / "notes.txt").write_bytes(b"x")
    assert pictures_fact(tmp_path, "set") == PicturesFact("set", 2, ("b.jpg",))


def test_folder_that_went_in_between_is_unreadable(tmp_path, monkeypatch):
    def gone(_path):
        raise FileNotFoundError

    monkeypatch.setattr("pathlib.Path.iterdir", gone)
    assert pictures_fact(tmp_path, "set") == PicturesFact("set", 0, (tmp_path.name,))
