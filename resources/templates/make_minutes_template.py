"""Make minutes.docx, the empty paper in the official form: make_minutes_template.py [OUT.docx].

Every length and name is that of the official form; an office may put its own file in the place of ours.
Standard library only; the same bytes each time.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

FONT = "TH SarabunPSK"
HERE = Path(__file__).parent
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

FONTS = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
LANG = '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/>'
SIZE = '<w:sz w:val="32"/><w:szCs w:val="32"/>'
BOLD = "<w:b/><w:bCs/>"
TIGHT = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
THAI_RUN = f"<w:rPr>{FONTS}{SIZE}<w:cs/>{LANG}</w:rPr>"


def style(kind: str, uid: str, name: str, inside: str, *, default: bool = False) -> str:
    """Return one style."""
    mark = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}"{mark} w:styleId="{uid}"><w:name w:val="{name}"/>{inside}</w:style>'


def heading(level: int, uid: str, name: str, align: str) -> str:
    """Return the style of a heading; its outline level lets Word's navigation find it."""
    outline = f'<w:outlineLvl w:val="{level - 1}"/>'
    paragraph = f'<w:pPr><w:keepNext/>{TIGHT}<w:jc w:val="{align}"/>{outline}</w:pPr>'
    based = '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>'
    return style("paragraph", uid, name, f"{based}{paragraph}<w:rPr>{BOLD}</w:rPr>")


def edges(size: int) -> str:
    """Return the six rules of a table."""
    names = ("top", "left", "bottom", "right", "insideH", "insideV")
    return "".join(f'<w:{name} w:val="single" w:sz="{size}" w:space="0" w:color="auto"/>' for name in names)


def unlisted(uid: str, name: str) -> str:
    """Return the style of a line that looks like a title and that no contents list."""
    paragraph = f'<w:pPr><w:keepNext/>{TIGHT}<w:jc w:val="center"/></w:pPr>'
    based = '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>'
    return style("paragraph", uid, name, f"{based}{paragraph}<w:rPr>{BOLD}</w:rPr>")


def contents_line(level: int) -> str:
    """Return the style of a line of the contents: dots lead to the page's number at the right margin."""
    tabs = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9071"/></w:tabs>'
    indent = f'<w:ind w:left="{425 * (level - 1)}"/>'
    paragraph = f'<w:pPr>{tabs}{TIGHT}{indent}<w:jc w:val="left"/></w:pPr>'
    based = '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/>'
    return style("paragraph", f"TOC{level}", f"toc {level}", f"{based}{paragraph}")


def styles() -> str:
    """Return the styles: no theme font anywhere, no space after a paragraph."""
    cells = (
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr>"
    )
    grid = f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{edges(4)}</w:tblBorders></w:tblPr>'
    return (
        f"{DECLARATION}<w:styles {W}><w:docDefaults>"
        f"<w:rPrDefault><w:rPr>{FONTS}{SIZE}{LANG}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{TIGHT}</w:pPr></w:pPrDefault></w:docDefaults>"
        + style(
            "paragraph",
            "Normal",
            "Normal",
            f"<w:qFormat/><w:pPr>{TIGHT}</w:pPr><w:rPr>{FONTS}{SIZE}{LANG}</w:rPr>",
            default=True,
        )
        + style("character", "DefaultParagraphFont", "Default Paragraph Font", "", default=True)
        + style("table", "TableNormal", "Normal Table", cells, default=True)
        + style("numbering", "NoList", "No List", "", default=True)
        + heading(1, "Heading1", "heading 1", "center")
        + heading(2, "Heading2", "heading 2", "left")
        + heading(3, "Heading3", "heading 3", "left")
        + unlisted("Subtitle", "Subtitle")
        + unlisted("TOCHeading", "TOC Heading")
        + "".join(contents_line(level) for level in (1, 2, 3))
        + style(
            "paragraph",
            "Header",
            "header",
            '<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr>',
        )
        + style("table", "TableGrid", "Table Grid", grid)
        + "</w:styles>"
    )


def settings() -> str:
    """Return the settings: mode 15 for Thai breaks, Thai as the complex-script language of the theme."""
    uri = "http://schemas.microsoft.com/office/word"
    names = (("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1))
    names += (("enableOpenTypeFeatures", 1), ("doNotFlipMirrorIndents", 1))
    compat = "".join(f'<w:compatSetting w:name="{n}" w:uri="{uri}" w:val="{v}"/>' for n, v in names)
    return (
        f'{DECLARATION}<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        f"<w:compat>{compat}</w:compat>"
        '<w:themeFontLang w:val="en-US" w:bidi="th-TH"/></w:settings>'
    )


def theme() -> str:
    """Return a plain theme whose fonts are the paper's own, in every script."""
    colours = (
        "000000",
        "FFFFFF",
        "1F2937",
        "F3F4F6",
        "1B59B8",
        "08693F",
        "7A4A00",
        "A8280F",
        "434F5B",
        "0B3F8F",
    )
    names = ("dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6")
    scheme = "".join(f'<a:{n}><a:srgbClr val="{c}"/></a:{n}>' for n, c in zip(names, colours, strict=True))
    links = '<a:hlink><a:srgbClr val="1B59B8"/></a:hlink><a:folHlink><a:srgbClr val="434F5B"/></a:folHlink>'
    faces = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface="{FONT}"/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme {A} name="Minutes"><a:themeElements>'
        f'<a:clrScheme name="Minutes">{scheme}{links}</a:clrScheme>'
        f'<a:fontScheme name="Minutes"><a:majorFont>{faces}</a:majorFont><a:minorFont>{faces}</a:minorFont>'
        f'</a:fontScheme><a:fmtScheme name="Minutes"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def header() -> str:
    """Return the page number of every page but the first: - ๒ -."""
    text = f'<w:r>{THAI_RUN}<w:t xml:space="preserve">{{}}</w:t></w:r>'
    marks = ("begin", "separate", "end")
    begin, separate, end = (f'<w:r>{THAI_RUN}<w:fldChar w:fldCharType="{mark}"/></w:r>' for mark in marks)
    field = f'<w:r>{THAI_RUN}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    page = f"{begin}{field}{separate}{text.format('๒')}{end}"
    number = f"{text.format('- ')}{page}{text.format(' -')}"
    centred = '<w:pPr><w:pStyle w:val="Header"/><w:jc w:val="center"/></w:pPr>'
    return f"{DECLARATION}<w:hdr {W}><w:p>{centred}{number}</w:p></w:hdr>"


def first_header() -> str:
    """Return the header of the first page, which bears no number."""
    return f'{DECLARATION}<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>'


def document() -> str:
    """Return the empty body and the page: A4, the official margins, Thai page numbers."""
    page = '<w:pgSz w:w="11906" w:h="16838"/>'
    margins = (
        'w:top="1418" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="567" w:gutter="0"'
    )
    headers = (
        '<w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>'
    )
    numbers = '<w:pgNumType w:fmt="thaiNumbers"/><w:cols w:space="708"/><w:titlePg/>'
    section = f"<w:sectPr>{headers}{page}<w:pgMar {margins}/>{numbers}</w:sectPr>"
    return f"{DECLARATION}<w:document {W} {R}><w:body>{section}</w:body></w:document>"


def font_table() -> str:
    """Return the font, so that a machine without it knows what kind of letter to take."""
    traits = '<w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>'
    return f'{DECLARATION}<w:fonts {W}><w:font w:name="{FONT}">{traits}</w:font></w:fonts>'


def relations(*targets: tuple[str, str]) -> str:
    """Return a part's relations, numbered in order."""
    lines = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{DECLARATION}<Relationships xmlns="{namespace}">{lines}</Relationships>'


def content_types() -> str:
    """Return what each part is."""
    parts = {
        "document": "document.main",
        "styles": "styles",
        "settings": "settings",
        "fontTable": "fontTable",
    }
    parts |= {"header1": "header", "header2": "header"}
    lines = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD_TYPE}.{kind}+xml"/>'
        for name, kind in parts.items()
    )
    theme_type = "application/vnd.openxmlformats-officedocument.theme+xml"
    namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
    relation = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{DECLARATION}<Types xmlns="{namespace}"><Default Extension="rels" ContentType="{relation}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{lines}'
        f'<Override PartName="/word/theme/theme1.xml" ContentType="{theme_type}"/></Types>'
    )


def parts() -> dict[str, str]:
    """Return every part of the file by its name."""
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relations(
            ("styles", "styles.xml"),
            ("settings", "settings.xml"),
            ("theme", "theme/theme1.xml"),
            ("header", "header1.xml"),
            ("header", "header2.xml"),
            ("fontTable", "fontTable.xml"),
        ),
        "word/document.xml": document(),
        "word/styles.xml": styles(),
        "word/settings.xml": settings(),
        "word/fontTable.xml": font_table(),
        "word/header1.xml": header(),
        "word/header2.xml": first_header(),
        "word/theme/theme1.xml": theme(),
    }


def write(out: Path) -> None:
    """Write the file."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts().items():
            archive.writestr(
                zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text.encode(), zipfile.ZIP_DEFLATED
            )


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "minutes.docx")
