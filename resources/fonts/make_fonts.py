"""Make the shipped fonts from the original Sarabun, by hand: make_fonts.py FOLDER-WITH-THE-ORIGINALS.

FOLDER holds ``Sarabun_400Regular.ttf`` and ``Sarabun_700Bold.ttf`` (anywhere below it) as the package
``@expo-google-fonts/sarabun`` 0.4.1 carries them. The OFL reserves no font name here. Needs fonttools and Qt.

``Sarabun`` is for the screen. Its own line metrics, 1.068 / 0.232 em, are less than its ink, 1.275 / 0.350,
so that labels would clip stacked marks: the metrics are raised.

``Sarabun Paper`` is for PDF. There a mark is lost twice: Qt knows no character for a shape that came by
substitution, and readers take glyphs that are not drawn side by side (a vowel and its tone) for words of
their own and shuffle them. So every consonant with its marks is one glyph, drawn as Sarabun draws it, under a
character of the private use area; ``SarabunPaper.json`` lists the texts of these characters in order, and
``pmqa_desk.export.pdf_text`` puts them into the PDF.
"""

from __future__ import annotations

import json
import os
import sys
from itertools import product
from pathlib import Path

from fontTools.otlLib.builder import buildLigatureSubstSubtable, buildLookup, buildMultipleSubstSubtable
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import otTables
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont, QTextLayout

ASCENT = 1290
DESCENT = 370
HERE = Path(__file__).parent
FACES = {"Regular": "Sarabun_400Regular.ttf", "Bold": "Sarabun_700Bold.ttf"}
INVISIBLE = (0x200B, 0x200C, 0x200D, 0x2060)
FIRST_PRIVATE = 0xE000
BASE = 1  # the class of GDEF

CONSONANTS = [chr(code) for code in range(0x0E01, 0x0E2F)]
UPPER = ["", *"ัิีึื"]
LOWER = [*"ฺุู"]
TONES = ["", *"่้๊๋์"]
SARA_AM, NIKHAHIT, SARA_AA = "\u0e33", "\u0e4d", "\u0e32"


def syllables() -> list[str]:
    """Return every consonant with its marks, as typed."""
    marks = [f"{vowel}{tone}" for vowel, tone in product([*UPPER, *LOWER], TONES)]
    marks += ["็", NIKHAHIT, *(f"{tone}{SARA_AM}" for tone in TONES)]
    return [f"{consonant}{mark}" for consonant in CONSONANTS for mark in marks if mark] + ["ฤๅ", "ฦๅ"]


def as_shaped(syllable: str) -> str:
    """Return the characters in the order in which a shaper looks them up: sara am in two, its ring first."""
    if not syllable.endswith(SARA_AM):
        return syllable
    return f"{syllable[0]}{NIKHAHIT}{syllable[1:-1]}{SARA_AA}"


def make_room_for_marks(font: TTFont) -> None:
    """Declare lines tall enough for marks over marks and below the line."""
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent = os2.sTypoAscender = os2.usWinAscent = ASCENT
    hhea.descent = os2.sTypoDescender = -DESCENT
    os2.usWinDescent = DESCENT
    hhea.lineGap = os2.sTypoLineGap = 0


def add_invisible(font: TTFont) -> None:
    """Give the places where a line may break a glyph, or each would be a run of another font."""
    for code in INVISIBLE:
        add_glyph(font, f"uni{code:04X}", [], 0, code)


def add_glyph(font: TTFont, name: str, parts: list[tuple[str, int, int]], width: int, code: int) -> None:
    """Add a glyph drawn from others, and its character."""
    pen = TTGlyphPen(font["glyf"])
    for part, x, y in parts:
        pen.addComponent(part, (1, 0, 0, 1, x, y))
    font["glyf"][name] = pen.glyph()
    font["glyf"][name].recalcBounds(font["glyf"])
    font["hmtx"][name] = (width, getattr(font["glyf"][name], "xMin", 0))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def rename(font: TTFont, family: str, face: str) -> None:
    """Give the font a family name of its own, so that it can be loaded beside the screen's."""
    postscript = f"{family.replace(' ', '')}-{face}"
    texts = {1: family, 3: f"1.000;{postscript}", 4: f"{family} {face}", 6: postscript}
    for record in font["name"].names:
        if record.nameID in texts:
            record.string = texts[record.nameID]


class Shaper:
    """Qt's own shaping of one font file, in the font's units."""

    def __init__(self, path: Path, names: list[str]) -> None:
        number = QFontDatabase.addApplicationFont(str(path))
        self._font = QRawFont(str(path), 1000)
        family = QFontDatabase.applicationFontFamilies(number)[0]
        style = QFontDatabase.styles(family)[-1] if self._font.weight() > 500 else "Regular"
        self._layout_font = QFontDatabase.font(family, style, 10)
        self._layout_font.setPixelSize(1000)
        self._layout_font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._names = names

    def shape(self, text: str) -> tuple[list[tuple[str, int, int]], int]:
        """Return the glyphs with their places, and the width of all."""
        layout = QTextLayout(text, self._layout_font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        (run,) = layout.glyphRuns()
        if (
            run.rawFont().weight() != self._font.weight()
            or run.rawFont().familyName() != self._font.familyName()
        ):
            raise LookupError(text)
        places = zip(run.glyphIndexes(), run.positions(), strict=True)
        parts = [
            (self._names[index], round(place.x()), round(line.ascent() - place.y()))
            for index, place in places
        ]
        return parts, round(line.naturalTextWidth())


def substitutions(*subtables: otTables.LigatureSubst | otTables.MultipleSubst) -> otTables.GSUB:
    """Return a table that makes these substitutions always, in every script."""
    table = otTables.GSUB()
    table.Version = 0x00010000
    table.LookupList = otTables.LookupList()
    table.LookupList.Lookup = [buildLookup([subtable]) for subtable in subtables]
    record = otTables.FeatureRecord()
    record.FeatureTag, record.Feature = "ccmp", otTables.Feature()
    record.Feature.FeatureParams = None
    record.Feature.LookupListIndex = list(range(len(subtables)))
    table.FeatureList = otTables.FeatureList()
    table.FeatureList.FeatureRecord = [record]
    table.ScriptList = otTables.ScriptList()
    table.ScriptList.ScriptRecord = []
    for tag in ("DFLT", "latn", "thai"):
        script = otTables.ScriptRecord()
        script.ScriptTag, script.Script = tag, otTables.Script()
        script.Script.LangSysRecord = []
        script.Script.DefaultLangSys = otTables.DefaultLangSys()
        script.Script.DefaultLangSys.ReqFeatureIndex = 0xFFFF
        script.Script.DefaultLangSys.LookupOrder = None
        script.Script.DefaultLangSys.FeatureIndex = [0]
        table.ScriptList.ScriptRecord.append(script)
    return table


def make_paper(font: TTFont, shaper: Shaper) -> None:
    """Turn the font into the one for PDF."""
    characters = font.getBestCmap()
    ligatures = {}
    for code, syllable in enumerate(syllables(), FIRST_PRIVATE):
        parts, width = shaper.shape(syllable)
        name = f"syllable{code:04X}"
        add_glyph(font, name, parts, width, code)
        font["GDEF"].table.GlyphClassDef.classDefs[name] = BASE
        ligatures[tuple(characters[ord(character)] for character in as_shaped(syllable))] = name
    # A shaper puts a space in the place of what cannot be seen, and readers of PDF take it for one.
    nothing = {f"uni{code:04X}": () for code in INVISIBLE}
    table = newTable("GSUB")
    table.table = substitutions(buildLigatureSubstSubtable(ligatures), buildMultipleSubstSubtable(nothing))
    font["GSUB"] = table


def main() -> None:
    """Write the fonts and the list of syllables beside this script."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    originals = Path(sys.argv[1])
    for face, name in FACES.items():
        font = TTFont(next(originals.rglob(name)), recalcTimestamp=False)
        make_room_for_marks(font)
        add_invisible(font)
        screen = HERE / f"Sarabun-{face}.ttf"
        font.save(screen)
        make_paper(font, Shaper(screen, font.getGlyphOrder()))
        rename(font, "Sarabun Paper", face)
        font.save(HERE / f"SarabunPaper-{face}.ttf")
    listed = json.dumps(syllables(), ensure_ascii=False, separators=(",", ":"))
    (HERE / "SarabunPaper.json").write_text(f"{listed}\n", encoding="utf-8")
    del application


if __name__ == "__main__":
    main()
