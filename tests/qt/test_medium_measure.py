"""Each kind of medium is measured by what it has: pages, pixels, a header, the number of pictures."""

from __future__ import annotations

import zipfile

import pytest
from PySide6.QtGui import QImage

from pmqa_desk.assets import asset
from pmqa_desk.domain.medium_measure import Measure
from pmqa_desk.qt.medium_measure import measure_of
from tests.slides import write_slides


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "film.mp4").write_bytes(asset("resources", "example", "video.mp4").read_bytes())
    write_slides(tmp_path / "a.pdf")
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(tmp_path / "a.png"))
    (tmp_path / "bad.pdf").write_bytes(b"no pdf")
    (tmp_path / "bad.png").write_bytes(b"no picture")
    (tmp_path / "bad.pptx").write_bytes(b"no deck")
    (tmp_path / "pictures").mkdir()
    for name in ("1.png", "2.png", "x.txt"):
        (tmp_path / "pictures" / name).write_bytes(b"12")
    with zipfile.ZipFile(tmp_path / "deck.pptx", "w") as deck:
        for name in ("ppt/slides/slide1.xml", "ppt/slides/slide12.xml", "ppt/slides/_rels/slide1.xml.rels"):
            deck.writestr(name, "")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "measure"),
    [
        ("film.mp4", Measure(156_910, 20_000, 960, 540, "H.264")),
        ("a.pdf", Measure(pages=6)),
        ("a.png", Measure(width=40, height=30)),
        ("pictures", Measure(4, pictures=2)),
        ("deck.pptx", Measure(pages=2)),
        ("bad.pdf", Measure(6)),
        ("bad.png", Measure(10)),
        ("bad.pptx", Measure(7)),
    ],
)
def test_medium_is_measured(qapp, folder, name, measure):
    found = measure_of(folder / name)
    size = measure.size if measure.size is not None else (folder / name).stat().st_size
    assert found == Measure(
        size, measure.length_ms, measure.width, measure.height, measure.codec, measure.pages, measure.pictures
    )


@pytest.mark.parametrize("name", ["gone.mp4", "a\x00b.pdf"])
def test_what_is_not_there_has_no_measure(folder, name):
    assert measure_of(folder / name) is None
