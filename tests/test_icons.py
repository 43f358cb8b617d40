"""Every icon that the program shows is in the font that ships."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

from pmqa_desk.assets import asset
from pmqa_desk.qt.look import KIND_ICONS, Look, Scheme

SCRIPT = Path(__file__).parents[1] / "resources" / "icons" / "make_icons.py"


def maker():
    spec = importlib.util.spec_from_file_location("make_icons", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_icon_named_in_the_code_ships():
    """After a new icon: run resources/icons/make_icons.py."""
    shipped = json.loads(asset("resources", "icons", "mdi6.json").read_text(encoding="utf-8"))
    made = maker()
    charmap = made.whole_charmap()
    assert set(made.used_names(charmap)) <= shipped.keys()
    assert all(charmap[name] == code for name, code in shipped.items())


def test_a_shipped_icon_has_ink_in_the_colour_asked_for(qtbot):
    look = Look(Scheme.LIGHT)
    assert look.icon("check").isNull(), "before the first paint nothing is loaded"
    look.load_icons()
    for name in KIND_ICONS.values():
        picture = look.tinted(name, look.colour("danger"), 32).toImage()
        inks = {
            picture.pixelColor(x, y).name()
            for x in range(32)
            for y in range(32)
            if picture.pixelColor(x, y).alpha() > 250
        }
        assert inks == {look.colour("danger").name()}, name
