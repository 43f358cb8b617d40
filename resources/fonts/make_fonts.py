"""Make the shipped fonts from the original Sarabun, by hand: make_fonts.py FOLDER-WITH-THE-ORIGINALS.

FOLDER holds ``Sarabun_400Regular.ttf`` and ``Sarabun_700Bold.ttf`` (anywhere below it) as the package
``@expo-google-fonts/sarabun`` 0.4.1 carries them. The OFL reserves no font name here. Needs fonttools.

``Sarabun`` is for the screen. Its own line metrics, 1.068 / 0.232 em, are less than its ink, 1.275 / 0.350,
so that labels would clip stacked marks: the metrics are raised.

``Sarabun Paper`` is for PDF. Glyphs that come from contextual substitution have no way back to a character
in Qt's PDFs, so that tone marks are lost from their text: it has no GSUB, and no private-use character that
a shaper could take in its stead. Marks are then placed by GPOS alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

ASCENT = 1290
DESCENT = 370
HERE = Path(__file__).parent
FACES = {"Regular": "Sarabun_400Regular.ttf", "Bold": "Sarabun_700Bold.ttf"}
PRIVATE_USE = range(0xE000, 0xF900)


def make_room_for_marks(font: TTFont) -> None:
    """Declare lines tall enough for marks over marks and below the line."""
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent = os2.sTypoAscender = os2.usWinAscent = ASCENT
    hhea.descent = os2.sTypoDescender = -DESCENT
    os2.usWinDescent = DESCENT
    hhea.lineGap = os2.sTypoLineGap = 0


def keep_characters_as_glyphs(font: TTFont) -> None:
    """Take away what would replace a character's own glyph by another."""
    del font["GSUB"]
    for table in font["cmap"].tables:
        table.cmap = {code: glyph for code, glyph in table.cmap.items() if code not in PRIVATE_USE}


def rename(font: TTFont, family: str, face: str) -> None:
    """Give the font a family name of its own, so that it can be loaded beside the screen's."""
    postscript = f"{family.replace(' ', '')}-{face}"
    texts = {1: family, 3: f"1.000;{postscript}", 4: f"{family} {face}", 6: postscript}
    for record in font["name"].names:
        if record.nameID in texts:
            record.string = texts[record.nameID]


def main() -> None:
    """Write the four files beside this script."""
    originals = Path(sys.argv[1])
    for face, name in FACES.items():
        source = next(originals.rglob(name))
        font = TTFont(source, recalcTimestamp=False)
        make_room_for_marks(font)
        font.save(HERE / f"Sarabun-{face}.ttf")
        keep_characters_as_glyphs(font)
        rename(font, "Sarabun Paper", face)
        font.save(HERE / f"SarabunPaper-{face}.ttf")


if __name__ == "__main__":
    main()
