"""The stage goes behind other programs' windows, or away where it cannot, and comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from pmqa_desk.qt.stage_aside import StageAside


class Window:
    def __init__(self):
        self.done = []

    def __getattr__(self, name):
        return lambda: self.done.append(name)


@pytest.mark.parametrize(
    ("platform", "goes", "comes"),
    [
        ("windows", "lower", "raise_"),
        ("xcb", "lower", "raise_"),
        ("cocoa", "hide", "showFullScreen"),
        ("wayland", "hide", "showFullScreen"),
    ],
)
def test_stage_goes_and_comes_back(qapp, platform, goes, comes):
    window, parent = Window(), QObject()
    aside = StageAside(window, platform, parent)
    aside.look()
    aside.make_way(aside=False)
    assert window.done == []
    aside.make_way(aside=True)
    aside.make_way(aside=True)
    assert window.done == [goes]
    aside.look()
    aside.make_way(aside=False)
    assert window.done == [goes, goes, comes]
    aside.look()
    assert window.done == [goes, goes, comes]


@pytest.mark.parametrize("platform", ["cocoa", "windows"])
def test_stage_whose_screen_was_unplugged_is_not_shown_over_the_console(qapp, platform):
    window, parent = Window(), QObject()
    aside = StageAside(window, platform, parent)
    aside.make_way(aside=True)
    window.done.clear()
    aside.make_way(aside=False, fills=False)
    aside.look()
    assert window.done == []
