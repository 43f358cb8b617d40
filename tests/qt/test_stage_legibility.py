"""What the room reads can be read from ten metres, in every theme: measured on what is painted."""

from __future__ import annotations

from math import atan, degrees

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from pmqa_desk.domain.forecast import Urgency
from pmqa_desk.domain.visit import Kind
from pmqa_desk.qt.presenter_painter import COLOURS, INK, PAPER
from pmqa_desk.qt.stage_canvas import Canvas
from pmqa_desk.qt.stage_card import Card, Layout, Plate
from pmqa_desk.qt.stage_painter import moving, picture, still
from pmqa_desk.qt.stage_plate import MESSAGE_GROUND, MESSAGE_INK
from pmqa_desk.qt.stage_themes import HELD, PLATES, THEMES, contrast, ornament_strength, province
from pmqa_desk.qt.stage_title import _Blocks

HD = QSize(1920, 1080)
NAVY = THEMES["navy"]
# A picture two metres wide, seen from ten.
METRES_A_PIXEL, AWAY_M = 2 / 1920, 10
# Usual, long, and the longest that a programme should have.
TITLES = {
    "ผู้สูงอายุที่มีภาวะพึ่งพิงได้รับการดูแลถึงบ้านทุกหลัง": 24,
    "การพัฒนาระบบบริการเชิงรุกแบบบูรณาการเพื่อยกระดับคุณภาพชีวิตผู้สูงอายุที่มีภาวะพึ่งพิงในพื้นที่ห่างไกล": 18,
    "การพัฒนาระบบบริการเชิงรุกแบบบูรณาการเพื่อยกระดับคุณภาพชีวิตผู้สูงอายุที่มีภาวะพึ่งพิงในพื้นที่ห่างไกลด้วยนวัตกรรมดิจิทัล": 16,
}
AAA = 7.0


def _minutes(pixels):
    return degrees(atan(pixels * METRES_A_PIXEL / AWAY_M)) * 60


def _ink_rows(image, box, ink):
    """Return how many rows of a box bear the colour: the height of a letter without marks."""
    left, top, right, bottom = box
    wanted = QColor(ink).rgb()
    return sum(any(image.pixel(x, y) == wanted for x in range(left, right)) for y in range(top, bottom))


def _card(**fields):
    return Card(Layout.TITLE, "กกก", "กกก", number="7", kind=Kind.SHOWCASE, **fields)


@pytest.mark.parametrize(
    ("field", "ink", "box", "least"),
    [
        # Of a word without marks the whole ink is the body of its letters.
        ("title", NAVY.title, (410, 380, 1800, 980), 24),
        ("agency", NAVY.title, (410, 380, 1400, 980), 10),
        ("presenter", NAVY.body, (410, 380, 1400, 980), 10),
        ("position", NAVY.body, (410, 380, 1400, 980), 9),
    ],
)
def test_letters_are_tall_enough(context, field, ink, box, least):
    image = picture(_card(**{field: ("กกก",)}), NAVY, context.look, HD)
    assert _minutes(_ink_rows(image, box, ink)) >= least


@pytest.mark.parametrize("plate", [None, Plate(Urgency.NORMAL, "เหลือเวลา", "7:42")])
@pytest.mark.parametrize(("title", "least"), TITLES.items())
def test_title_with_agency_and_presenter_is_tall_enough(context, plate, title, least):
    cut = context.words.cut
    card = _card(
        title=tuple(cut(title)),
        agency=tuple(cut("สำนักงานสาธารณสุขจังหวัด")),
        presenter=tuple(cut("โดย นายแพทย์สาธารณสุขจังหวัด")),
        plate=plate,
    )
    canvas = Canvas(still(None, NAVY, context.look, HD), NAVY, context.look)
    blocks = _Blocks(canvas, card).laid()
    canvas.end()
    # The body of a letter is 0.59 em.
    assert _minutes(0.59 * blocks[0].face.pixelSize()) >= least
    assert blocks[-1].end <= 984


def test_message_programme_and_clock_are_tall_enough(context):
    message = picture(Card(Layout.MESSAGE, "", "", title=("กกก",)), NAVY, context.look, HD)
    assert _minutes(_ink_rows(message, (400, 300, 1500, 1000), NAVY.title)) >= 18
    rows = Card(Layout.PROGRAMME, "", "", rows=(("", "กกก"),))
    assert _minutes(_ink_rows(picture(rows, NAVY, context.look, HD), (200, 310, 900, 410), NAVY.title)) >= 10
    plate = _card(plate=Plate(Urgency.NORMAL, "กกก", "0:00"))
    image = moving(still(plate, NAVY, context.look, HD), plate, NAVY, context.look)
    assert _minutes(_ink_rows(image, (1520, 920, 1860, 1035), PLATES[Urgency.NORMAL][2])) >= 25
    assert _minutes(_ink_rows(image, (1575, 850, 1860, 910), PLATES[Urgency.NORMAL][2])) >= 10
    count = Card(Layout.HOLDING, "", "", figure="12:30", caption="x", line="x")
    assert (
        _minutes(_ink_rows(picture(count, NAVY, context.look, HD), (400, 680, 1500, 870), NAVY.accent)) >= 40
    )


def _over(ink, ground, share):
    one, other = QColor(ink), QColor(ground)
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs))


@pytest.mark.parametrize(
    "theme", [*THEMES.values(), province("#0D4034"), province("#7B1FA2"), province("#FFD700")]
)
def test_text_keeps_its_contrast_over_the_ornament(theme):
    behind = _over(theme.accent, theme.ground, ornament_strength(theme))
    assert min(contrast(QColor(ink), behind) for ink in (theme.title, theme.body)) >= AAA
    assert contrast(QColor(theme.accent), QColor(theme.ground)) >= AAA
    assert ornament_strength(theme) > 0


def _pairs():
    yield from ((ground, ink) for _, ground, ink in (*PLATES.values(), HELD))
    yield from ((ground, ink) for ground, ink, _ in COLOURS.values())
    yield MESSAGE_GROUND, MESSAGE_INK
    yield PAPER, INK


@pytest.mark.parametrize(("ground", "ink"), list(_pairs()))
def test_every_plate_has_seven_to_one(ground, ink):
    assert contrast(QColor(ground), QColor(ink)) >= AAA
