"""Nothing on the stage is cut, whatever its kind, its length or the shape of the screen."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from pmqa_desk.domain.forecast import Urgency
from pmqa_desk.domain.visit import Kind
from pmqa_desk.qt.look import font
from pmqa_desk.qt.painting import balanced, bases, outline, width_of
from pmqa_desk.qt.stage_card import Card, Layout, Plate, Stroke
from pmqa_desk.qt.stage_painter import clock_place, framed, moving, picture, still, without_clock
from pmqa_desk.qt.stage_space import PLATE_ROOM, Corner, space_of
from pmqa_desk.qt.stage_themes import THEMES
from pmqa_desk.qt.stage_title import title_block

HD = QSize(1920, 1080)
NAVY = THEMES["navy"]
MARKS = "ปี่ ป้ำ ฐู กี๊ กุฎุมพี ผู้ซื้อที่"
LONG = (
    "การพัฒนาระบบบริการเชิงรุกแบบบูรณาการเพื่อยกระดับคุณภาพชีวิตผู้สูงอายุที่มีภาวะพึ่งพิง"
    "ในพื้นที่ห่างไกลด้วยนวัตกรรมดิจิทัลและเครือข่ายภาคประชาชน"
)


@pytest.fixture
def card(context):
    cut = context.words.cut
    return Card(
        Layout.TITLE,
        "จังหวัดธารานคร",
        "การตรวจประเมิน",
        number="7",
        kind=Kind.SHOWCASE,
        kind_word="ผลงานเด่น",
        title=tuple(cut("ผู้สูงอายุที่มีภาวะพึ่งพิงได้รับการดูแลถึงบ้านทุกหลัง")),
        agency=tuple(cut("สำนักงานสาธารณสุขจังหวัด")),
        presenter=tuple(cut("โดย นายแพทย์สาธารณสุขจังหวัด")),
        ribbon=((600, Stroke.BEHIND), (300, Stroke.NOW), (900, Stroke.AHEAD)),
    )


def _rows_with(image, box, ink):
    """Return the rows inside a box that bear a pixel of a colour."""
    left, top, right, bottom = box
    wanted = QColor(ink).rgb()
    return [y for y in range(top, bottom) if any(image.pixel(x, y) == wanted for x in range(left, right))]


@pytest.mark.parametrize("text", [MARKS, LONG, "สั้น", "X" * 140, "ฎุ ฏุ ญี่ปุ่น กั๊ก ปี้ ผู้ซื้อที่ " * 4])
def test_ink_of_a_title_stays_between_its_edges(context, text):
    face, lines = title_block(context.words.cut(text), 382, 1470, 800)
    placed, end = bases(lines, face, 382)
    boxes = [outline(line, face).translated(410, base) for line, base in zip(lines, placed, strict=True)]
    assert min(box.top() for box in boxes) >= 382 - 1
    assert max(box.bottom() for box in boxes) <= end + 1
    assert max(box.right() for box in boxes) <= 1900
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_marks_of_two_lines_never_touch(context):
    face, lines = title_block(context.words.cut("กุฎุมพี ฎุ ฏุ ฐู " * 3 + "ปี่ ป้ำ กี๊ ผู้ซื้อที่ " * 2), 0, 1470, 900)
    placed, _ = bases(lines, face, 0)
    boxes = [outline(line, face).translated(0, base) for line, base in zip(lines, placed, strict=True)]
    assert len(boxes) >= 2
    assert all(below.top() > above.bottom() for above, below in pairwise(boxes))


def test_title_breaks_where_its_lines_are_even(context):
    face = font(120, bold=True)
    lines = balanced(context.words.cut("ผู้สูงอายุที่มีภาวะพึ่งพิงได้รับการดูแลถึงบ้านทุกหลัง"), face, 1470)
    widths = [width_of(line, face) for line in lines]
    assert len(lines) == 2
    assert min(widths) > 0.7 * max(widths)


def test_title_is_as_large_as_two_lines_allow(context):
    assert title_block(context.words.cut("สั้น"), 382, 1470, 800)[0].pixelSize() == 120
    assert title_block(context.words.cut(LONG), 382, 1470, 980)[0].pixelSize() < 88


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("theme", THEMES)
def test_every_layout_is_painted_in_every_theme(context, card, layout, theme):
    filled = replace(card, layout=layout, figure="8:20", rows=(("1", "กล่าวต้อนรับ"),))
    image = picture(filled, THEMES[theme], context.look, HD)
    assert image.pixelColor(5, 5) == QColor(THEMES[theme].ground)
    accent = layout in {Layout.EMBLEM, Layout.GUESTS}
    assert _rows_with(image, (100, 200, 1800, 900), THEMES[theme].accent if accent else THEMES[theme].title)


def test_text_never_reaches_the_ribbon(context, card):
    words = tuple(context.words.cut(LONG))
    full = replace(card, title=words, agency=words, presenter=words, ribbon=())
    image = picture(full, NAVY, context.look, HD)
    rows = _rows_with(image, (410, 300, 1900, 1079), NAVY.title)
    rows += _rows_with(image, (410, 300, 1900, 1079), NAVY.body)
    assert rows
    assert max(rows) <= 1000


def test_office_of_a_speech_is_larger_than_a_presenter(context, card):
    plain = picture(replace(card, presenter=("ผู้ว่าราชการจังหวัด",)), NAVY, context.look, HD)
    speech = picture(replace(card, kind=Kind.WELCOME, presenter=("ผู้ว่าราชการจังหวัด",)), NAVY, context.look, HD)
    box = (410, 600, 1800, 990)
    assert len(_rows_with(speech, box, NAVY.accent)) > len(_rows_with(plain, box, NAVY.body))


def test_card_without_title_is_still_a_card(context, card):
    bare = replace(card, title=(), agency=(), presenter=(), number="", kind_word="")
    assert picture(bare, NAVY, context.look, HD).pixelColor(5, 5) == QColor(NAVY.ground)


SHAPES = [
    (1024, 768),
    (1280, 800),
    (1280, 720),
    (1920, 1080),
    (3840, 2160),
    (800, 1280),
    (2560, 1080),
    (941, 612),
]


@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize("kind", [Kind.SHOWCASE, Kind.THANKS])
def test_card_uses_the_whole_of_any_screen(context, card, size, kind):
    spoken = replace(card, kind=kind, position=card.agency)
    image = picture(spoken, NAVY, context.look, QSize(*size))
    width, height = size
    scale = min(width / 1920, height / 1080)
    assert (image.width(), image.height()) == size
    assert all(image.pixelColor(2, y) == QColor(NAVY.ground) for y in (2, height - 3))
    # The ribbon lies at the foot and reaches from margin to margin.
    y = round(height - 69 * scale)
    for x in (round(130 * scale), round(width - 130 * scale)):
        assert image.pixelColor(x, y) != QColor(NAVY.ground)
    # The rule left of the title ends above it.
    x = round(374 * scale)
    between = range(round(height - 94 * scale), round(height - 84 * scale))
    assert any(image.pixelColor(x, y).lightness() > 100 for y in range(round(250 * scale), between.start))
    assert not any(image.pixelColor(x, y).lightness() > 100 for y in between)


@pytest.mark.parametrize("size", SHAPES)
def test_long_texts_stay_above_the_ribbon_on_any_screen(context, card, size):
    words = tuple(context.words.cut(LONG))
    full = replace(card, title=words, agency=words, presenter=words, ribbon=())
    image = picture(full, NAVY, context.look, QSize(*size))
    scale = min(size[0] / 1920, size[1] / 1080)
    box = (round(410 * scale), round(300 * scale), size[0], size[1])
    assert max(_rows_with(image, box, NAVY.title)) <= size[1] - 80 * scale


def test_no_card_is_black(context):
    image = picture(None, NAVY, context.look, QSize(320, 180))
    assert image.pixelColor(160, 90) == QColor("#000000")


@pytest.mark.parametrize("urgency", Urgency)
def test_plate_stands_bottom_right(context, card, urgency):
    plated = replace(card, plate=Plate(urgency, "เหลือเวลา", "7:42"))
    image = picture(plated, NAVY, context.look, HD)
    bare = picture(card, NAVY, context.look, HD)
    assert image.pixelColor(1860, 1000) != bare.pixelColor(1860, 1000)
    assert image.pixelColor(1890, 1060) == bare.pixelColor(1890, 1060)


def test_what_stays_is_the_same_for_every_second(context, card):
    early = replace(card, plate=Plate(Urgency.NORMAL, "เหลือเวลา", "7:42"))
    late = replace(card, plate=Plate(Urgency.WARNING, "ใกล้หมดเวลา", "1:41"))
    assert without_clock(early) == without_clock(late)
    ground = still(early, NAVY, context.look, HD)
    assert ground == still(late, NAVY, context.look, HD)
    kept = QImage(ground)
    clock, whole = moving(ground, late, NAVY, context.look), picture(late, NAVY, context.look, HD)
    assert clock.copy(0, 0, 1400, 1080) == ground.copy(0, 0, 1400, 1080)
    # Now and then Qt draws a large glyph by a shade otherwise than the time before.
    dots = [(x, y) for x in range(1430, 1920) for y in range(820, 1080)]
    assert all(_nearly(clock.pixelColor(*dot), whole.pixelColor(*dot)) for dot in dots)
    assert ground == kept


@pytest.mark.parametrize("size", [HD, QSize(1024, 768), QSize(1280, 800)])
@pytest.mark.parametrize("corner", [corner for corner in Corner if corner is not Corner.OFF])
@pytest.mark.parametrize("message", ["", MARKS])
def test_plate_goes_on_within_its_place(context, card, size, corner, message):
    words = tuple(context.words.cut(message))
    long = replace(card, corner=corner, plate=Plate(Urgency.NORMAL, "ใช้เวลาไป", "1:00:00", message=words))
    short = replace(long, plate=Plate(Urgency.OVER, "เกินเวลา", "0:01"))
    _verify_place(context, long, short, size)


@pytest.mark.parametrize("size", [HD, QSize(1024, 768)])
@pytest.mark.parametrize("layout", [Layout.BREAK, Layout.COUNT, Layout.HOLDING])
def test_large_figure_goes_on_within_its_place(context, card, layout, size):
    long = replace(card, layout=layout, figure="1:00:00")
    _verify_place(context, long, replace(long, figure="59:59"), size)


def _verify_place(context, one, other, size):
    """Hold two seconds of a card against each other outside the place of their clocks."""
    ground = still(one, NAVY, context.look, size)
    place = clock_place(one, size).united(clock_place(other, size))
    first, second = (moving(ground, card, NAVY, context.look) for card in (one, other))
    assert first != second
    for image in (first, second):
        painter = QPainter(image)
        painter.fillRect(place, QColor("#FF00FF"))
        painter.end()
    assert first == second


def test_card_without_a_clock_has_no_place_for_one(card):
    assert clock_place(card, HD).isEmpty()
    assert clock_place(None, HD).isEmpty()


def _nearly(one, other):
    return abs(one.lightness() - other.lightness()) <= 16


def test_number_of_three_digits_stays_left_of_the_rule(context, card):
    image = picture(replace(card, number="105"), NAVY, context.look, HD)
    assert not _rows_with(image, (355, 300, 371, 480), NAVY.accent)


@pytest.mark.parametrize("corner", [Corner.BOTTOM_RIGHT, Corner.TOP_LEFT])
def test_message_of_any_length_stays_on_the_screen_beside_its_clock(context, card, corner):
    words = tuple(context.words.cut(LONG * 2))
    plate = Plate(Urgency.DANGER, "โปรดสรุป", "0:30", message=words)
    told = replace(card, plate=plate, corner=corner)
    bare = still(told, NAVY, context.look, HD)
    image = moving(bare, told, NAVY, context.look)
    x = range(420, 1440) if corner is Corner.BOTTOM_RIGHT else range(450, 1500)
    beside = range(850, 1030) if corner is Corner.BOTTOM_RIGHT else range(60, 230)
    assert all(any(image.pixel(a, b) == QColor("#FFFFFF").rgb() for a in x) for b in beside)
    # Number and title stand as they stood.
    assert image.copy(100, 300, 1700, 500) == bare.copy(100, 300, 1700, 500)


def test_time_held_has_a_ground_of_its_own(context, card):
    held = replace(card, plate=Plate(Urgency.OVER, "หยุดเวลา", "1:00", held=True))
    assert picture(held, NAVY, context.look, HD).pixelColor(1850, 860) == QColor("#0B111C")


def test_long_row_of_the_programme_and_a_long_masthead_stay_on_the_screen(context, card):
    long = replace(card, layout=Layout.PROGRAMME, visit=LONG, organisation=LONG, rows=(("12", LONG),))
    image = picture(replace(long, corner=Corner.TOP_RIGHT, clocked=True), NAVY, context.look, HD)
    right = [
        x
        for x in range(1890, 1920)
        for y in range(0, 500, 2)
        if image.pixel(x, y) == QColor(NAVY.title).rgb()
    ]
    assert right == []
    assert _rows_with(image, (1440, 60, 1900, 200), NAVY.title) == []


def test_picture_larger_than_the_stage_is_made_to_fit(context):
    frame = QImage(200, 100, QImage.Format.Format_RGB32)
    frame.fill(QColor("red"))
    assert framed(frame, QSize(100, 100)).pixelColor(50, 10) == QColor("#000000")
    assert framed(frame, QSize(200, 100)).pixelColor(0, 0) == QColor("red")


@pytest.mark.parametrize(
    "corner", [Corner.BOTTOM_LEFT, Corner.BOTTOM_RIGHT, Corner.TOP_LEFT, Corner.TOP_RIGHT]
)
def test_nothing_is_written_where_the_clock_stands(context, card, corner):
    words = tuple(context.words.cut("การพัฒนาระบบบริการเชิงรุกแบบบูรณาการเพื่อยกระดับคุณภาพชีวิตผู้สูงอายุ"))
    full = replace(card, title=words, agency=words, presenter=words, clocked=True, corner=corner, visit=LONG)
    image = picture(full, NAVY, context.look, HD)
    place = space_of(HD).corner_box(PLATE_ROOM, corner).toRect()
    box = (place.left(), place.top(), place.right(), place.bottom())
    assert not any(_rows_with(image, box, ink) for ink in (NAVY.title, NAVY.body))
