"""Every text of the stage can be read on its ground, whatever colour an agency has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from pmqa_desk.domain.forecast import Urgency
from pmqa_desk.qt.stage_themes import PLATES, THEMES, chosen_theme, contrast, province, theme_named


def _between(one, other):
    return contrast(QColor(one), QColor(other))


def test_contrast_of_black_and_white_is_21():
    assert _between("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("name", THEMES)
def test_every_text_of_a_theme_has_seven_to_one(name):
    theme = THEMES[name]
    assert min(_between(ink, theme.ground) for ink in (theme.title, theme.accent, theme.body)) >= 7


@pytest.mark.parametrize("hue", ["#0D4034", "#FFD700", "#FF69B4", "#FFFFFF", "#000000", "#808080", "#1E90FF"])
def test_colour_of_any_agency_becomes_a_readable_theme(hue):
    theme = province(hue)
    assert _between(theme.title, theme.ground) >= 9
    assert min(_between(ink, theme.ground) for ink in (theme.accent, theme.body)) >= 7


def test_province_keeps_a_hue_that_is_dark_enough():
    assert province("#0D4034").ground == "#0d4034"


def test_hue_that_is_no_colour_falls_back():
    assert province("no colour") == province("#0D4034")


@pytest.mark.parametrize("urgency", Urgency)
def test_plate_is_safe_on_its_own_ground(urgency):
    _, ground, ink = PLATES[urgency]
    assert _between(ground, ink) >= 7


def test_unknown_theme_is_the_usual_one():
    assert theme_named("tartan") == THEMES["navy"]


def test_theme_is_what_the_user_chose(context):
    assert chosen_theme(context.preferences) == THEMES["navy"]
    context.preferences.set("stage_theme", "paper")
    assert chosen_theme(context.preferences) == THEMES["paper"]
    context.preferences.set("stage_theme", "province")
    context.preferences.set("stage_hue", "#3C1053")
    assert chosen_theme(context.preferences).ground == "#3c1053"
