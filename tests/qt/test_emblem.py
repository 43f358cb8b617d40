"""An emblem is cut to its ink, safe on any ground, and reaches for nothing outside its file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.qt.emblem import LARGEST, Emblems, read_emblem
from pmqa_desk.qt.stage_card import Card, Layout
from pmqa_desk.qt.stage_painter import blank, picture
from pmqa_desk.qt.stage_themes import THEMES, contrast

HD = QSize(1920, 1080)


def _write(path, width, height, ink, ink_box, ground=None, *, round_=False):
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(ground) if ground else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setBrush(QColor(ink))
    painter.setPen(Qt.PenStyle.NoPen)
    if round_:
        painter.drawEllipse(QRectF(*ink_box))
    else:
        painter.drawRect(QRectF(*ink_box))
    painter.end()
    image.save(str(path))
    return path


def _svg(path, inside, head='viewBox="0 0 200 100"'):
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{inside}</svg>', encoding="utf-8")
    return path


def test_transparent_edges_are_cut_off(tmp_path):
    image = read_emblem(_write(tmp_path / "e.png", 400, 300, "red", (100, 50, 200, 100)))
    assert image.width() == pytest.approx(200, abs=4)
    assert image.height() == pytest.approx(100, abs=4)


def test_huge_picture_is_read_smaller(tmp_path):
    image = read_emblem(_write(tmp_path / "e.png", 5000, 2500, "red", (0, 0, 5000, 2500)))
    assert image.size().toTuple() == (LARGEST, LARGEST // 2)


@pytest.mark.parametrize("inside", ["", "<script>x</script>", '<image href="http://x/y.png"/>'])
def test_drawing_that_shows_nothing_or_reaches_out_is_refused(tmp_path, inside):
    with pytest.raises(DeskError, match=r"e\.svg"):
        read_emblem(_svg(tmp_path / "e.svg", inside))


def test_drawing_is_drawn_large(tmp_path):
    image = read_emblem(_svg(tmp_path / "e.svg", '<rect width="200" height="100" fill="#ff0000"/>'))
    assert image.size().toTuple() == (LARGEST, LARGEST // 2)
    assert image.pixelColor(500, 200) == QColor("red")


def test_drawing_without_a_size_is_refused(tmp_path):
    with pytest.raises(DeskError):
        read_emblem(_svg(tmp_path / "e.svg", "", head='viewBox="0 0 0 0"'))


def test_drawing_named_as_a_picture_is_refused(tmp_path):
    with pytest.raises(DeskError):
        read_emblem(_svg(tmp_path / "e.png", '<rect width="200" height="100"/>'))


def test_picture_of_nothing_is_refused(tmp_path):
    with pytest.raises(DeskError):
        read_emblem(_write(tmp_path / "e.png", 50, 50, "red", (0, 0, 0, 0)))


def test_file_that_was_replaced_is_read_anew_and_a_missing_one_has_a_reason(tmp_path):
    emblems = Emblems()
    _write(tmp_path / "e.png", 50, 50, "red", (0, 0, 50, 50))
    first = emblems.of(tmp_path, "e.png")
    assert emblems.of(tmp_path, "e.png") is first
    assert emblems.trouble(tmp_path, "e.png") is None
    _write(tmp_path / "e.png", 60, 60, "blue", (0, 0, 60, 60))
    assert emblems.of(tmp_path, "e.png") != first
    (tmp_path / "e.png").unlink()
    assert emblems.of(tmp_path, "e.png") is None
    assert "e.png" in emblems.trouble(tmp_path, "e.png").thai
    assert emblems.of(tmp_path, None) is emblems.trouble(tmp_path, None) is None


def test_name_that_the_system_cannot_have_is_a_missing_file(tmp_path):
    assert Emblems().trouble(tmp_path, "a\x00b.png") is not None


def _card(emblem, layout=Layout.EMBLEM):
    return Card(layout, "จังหวัดธารานคร", "การตรวจประเมิน", emblem=emblem)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ink", ["#0A1A38", "#FBF8F1", "#808080"])
def test_emblem_of_any_colour_is_seen_on_every_theme(context, tmp_path, theme, ink):
    _write(tmp_path / "e.png", 300, 300, ink, (0, 0, 300, 300), round_=True)
    emblem = Emblems().of(tmp_path, "e.png")
    image = picture(_card(emblem), THEMES[theme], context.look, HD)
    middle = image.pixelColor(960, 400)
    assert middle == QColor(ink)
    around = [image.pixelColor(x, 400) for x in range(960 - 230, 960)]
    assert max(contrast(each, middle) for each in around) > 1.8


def test_photograph_keeps_its_ground(context, tmp_path):
    _write(tmp_path / "e.jpg", 300, 300, "#8A1010", (100, 100, 100, 100), "#FFFFFF")
    emblem = Emblems().of(tmp_path, "e.jpg")
    assert emblem.opaque
    image = picture(_card(emblem), THEMES["navy"], context.look, HD)
    assert image.pixelColor(960 - 180, 400).lightness() > 250


@pytest.mark.parametrize("size", [(12, 12), (2400, 200), (200, 2400)])
def test_emblem_of_any_shape_leaves_the_masthead_its_words(context, tmp_path, size):
    _write(tmp_path / "e.png", *size, "#30A0FF", (0, 0, *size))
    emblem = Emblems().of(tmp_path, "e.png")
    image = picture(_card(emblem, Layout.TITLE), THEMES["navy"], context.look, HD)
    blue = [x for x in range(1920) if image.pixelColor(x, 132) == QColor("#30A0FF")]
    words = [x for x in range(1900) for y in (100, 104, 108) if image.pixelColor(x, y) == QColor("#FFFFFF")]
    assert blue
    assert min(words) > max(blue) + 10
    assert max(blue) < 400


def test_without_an_emblem_ours_stands_in_its_place(context):
    image = picture(_card(None), THEMES["navy"], context.look, HD)
    rows = [y for y in range(150, 650) if image.pixelColor(960, y).lightness() > 120]
    assert rows


@pytest.mark.parametrize("known", [True, False])
def test_blank_screen_with_the_emblem_is_nearly_black(context, tmp_path, known):
    _write(tmp_path / "e.png", 300, 300, "#FFFFFF", (0, 0, 300, 300))
    emblem = Emblems().of(tmp_path, "e.png") if known else None
    image = blank(emblem, THEMES["paper"], context.look, HD, shown=True)
    lights = [image.pixelColor(x, 540).lightness() for x in range(600, 1320)]
    assert 0 < max(lights) <= 60
    assert image.pixelColor(10, 10) == QColor("#000000")
    assert blank(emblem, THEMES["paper"], context.look, HD, shown=False).pixelColor(960, 540) == QColor(
        "#000000"
    )
