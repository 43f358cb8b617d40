"""Cut the icons that the program shows out of QtAwesome's own font: make_icons.py, by hand, after a new icon.

The whole font costs a start 120 ms and 36 MB, these glyphs 6 ms and 4 MB. Needs fonttools and qtawesome.
"""

from __future__ import annotations

import ast
import json
from pathlib import Path

import qtawesome
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
CODE = HERE.parents[1] / "pmqa_desk"
SOURCE = "materialdesignicons6-webfont"


def whole_charmap() -> dict[str, str]:
    """Return the code of every icon of the font that QtAwesome carries, in hexadecimal, by name."""
    (path,) = _fonts().glob("materialdesignicons6-webfont-charmap-*.json")
    charmap: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return charmap


def used_names(charmap: dict[str, str]) -> list[str]:
    """Return every text of our code that is an icon's name; that some mean something else does no harm."""
    texts = {
        node.value.removeprefix("mdi6.")
        for path in CODE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return sorted(texts & charmap.keys())


def main() -> None:
    """Write font and charmap beside this script."""
    charmap = whole_charmap()
    names = used_names(charmap)
    (path,) = (each for each in _fonts().glob(f"{SOURCE}-*.ttf"))
    # The date in it stays the original's: the same icons make the same file.
    font = TTFont(path, recalcTimestamp=False)
    subsetter = Subsetter(Options(hinting=False, layout_features=[], notdef_outline=True, name_IDs=["*"]))
    subsetter.populate(unicodes=[int(charmap[name], 16) for name in names])
    subsetter.subset(font)
    font.save(HERE / "mdi6.ttf")
    listed = json.dumps({name: charmap[name] for name in names}, indent=0)
    (HERE / "mdi6.json").write_text(listed + "\n", encoding="utf-8")


def _fonts() -> Path:
    return Path(qtawesome.__file__).parent / "fonts"


if __name__ == "__main__":
    main()
