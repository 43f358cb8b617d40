"""The empty Word file that a paper is written into: ours, or the frame of an office's own."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from copy import deepcopy
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from pmqa_desk.assets import asset
from pmqa_desk.domain.blocks import TEXT_WIDTH
from pmqa_desk.domain.errors import DeskError

TEMPLATE_FONT = "TH SarabunPSK"
STYLES = (
    *("heading 1", "heading 2", "heading 3", "Subtitle"),
    *("TOC Heading", "toc 1", "toc 2", "toc 3", "Table Grid"),
)
_FACES = ("ascii", "hAnsi", "eastAsia", "cs")
# A .dotx differs from a .docx by this one word.
_TEMPLATE_KIND, _DOCUMENT_KIND = b"wordprocessingml.template.main", b"wordprocessingml.document.main"
_CONTENT_TYPES = "[Content_Types].xml"
_REMARKS = ("/comments", "/commentsExtended", "/commentsIds", "/commentsExtensible", "/people")
_NOTES = ("/footnotes", "/endnotes")
# What the schema has after the setting that asks for fields.
_AFTER_FIELDS = frozenset(
    qn(f"w:{name}")
    for name in (
        *("hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids", "attachedSchema"),
        *("themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures"),
        *("forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "shapeDefaults"),
        *("doNotEmbedSmartTags", "decimalSymbol", "listSeparator"),
    )
)
# What zip, XML and python-docx say of a file that is none, or is damaged somewhere inside.
_BROKEN = (
    *(PackageNotFoundError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),
    *(etree.LxmlError, KeyError, IndexError, ValueError, AttributeError, TypeError, AssertionError),
)


def our_template() -> Document:
    """Return the empty paper in the official form."""
    return docx.Document(io.BytesIO(asset("resources", "templates", "minutes.docx").read_bytes()))


def office_template(path: Path) -> Document:
    """Return an office's own empty paper: its page, headers, footers and styles, none of its sample text.

    Raises:
        DeskError: it is not there, or is no Word file.
    """
    try:
        data = path.read_bytes()
    except OSError as trouble:
        raise DeskError(
            f"ไม่พบแม่แบบ {path.name} หรือเปิดอ่านไม่ได้ โปรดเลือกแม่แบบใหม่หรือเลิกใช้แม่แบบในหน้าการตั้งค่า",
            f"The template {path.name} is not there or cannot be read. "
            "Choose it again, or stop using one, in the settings.",
        ) from trouble
    try:
        document = docx.Document(io.BytesIO(_as_document(data)))
        _refuse_strangers(document)
        _empty(document)
    except _BROKEN as trouble:
        raise DeskError(
            f"เปิดแม่แบบ {path.name} ไม่ได้ โปรดเลือกไฟล์ Word (.docx หรือ .dotx) อื่น",
            f"The template {path.name} cannot be opened. Choose another Word file (.docx or .dotx).",
        ) from trouble
    return document


def style_names(document: Document, font: str) -> Mapping[str, str]:
    """Return the identity of each style that papers use, by its name; what is missing is taken from ours.

    A Thai Word calls the style "heading 1" by the identity "1", an English one "Heading1".
    """
    styles = document.styles.element
    named = {_name(style).lower(): style.get(qn("w:styleId")) for style in styles.iter(qn("w:style"))}
    missing = [name for name in STYLES if name.lower() not in named]
    if missing:
        ours = {_name(style): style for style in our_template().styles.element.iter(qn("w:style"))}
        for name in missing:
            named[name.lower()] = _adopted(ours[name], styles, font)
    return {name: str(named[name.lower()]) for name in STYLES}


def set_font(document: Document, font: str) -> None:
    """Put ``font`` in the place of our template's own, in styles and page numbers too."""
    for root in (document.styles.element, *(section.header._element for section in document.sections)):  # noqa: SLF001 - python-docx offers no other way to a header's XML
        _replace_font(root, font)


def ask_for_fields(document: Document) -> None:
    """Let Word make the fields anew when it opens the file; it asks its user first."""
    settings = document.settings.element
    for told in settings.findall(qn("w:updateFields")):
        settings.remove(told)
    told = OxmlElement("w:updateFields")
    told.set(qn("w:val"), "true")
    after = [place for place, child in enumerate(settings) if child.tag in _AFTER_FIELDS]
    settings.insert(after[0] if after else len(settings), told)


def text_width(document: Document) -> int:
    """Return how wide the text of the last section is."""
    section = document.sections[-1]
    sides = (section.page_width, section.left_margin, section.right_margin)
    if any(side is None for side in sides):
        return TEXT_WIDTH
    page, left, right = (int(side.twips) for side in sides if side is not None)
    gutter = 0 if section.gutter is None else int(section.gutter.twips)
    return max(TEXT_WIDTH // 4, page - left - right - gutter)


def _as_document(data: bytes) -> bytes:
    """Return a .dotx as the .docx that it would become; anything else as it is."""
    with zipfile.ZipFile(io.BytesIO(data)) as before:
        kinds = before.read(_CONTENT_TYPES)
        if _TEMPLATE_KIND not in kinds:
            return data
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
            for name in before.namelist():
                content = before.read(name)
                after.writestr(
                    name,
                    content.replace(_TEMPLATE_KIND, _DOCUMENT_KIND) if name == _CONTENT_TYPES else content,
                )
    return out.getvalue()


def _refuse_strangers(document: Document) -> None:
    """Refuse parts that python-docx takes for what their place in the file says, and Word does not."""
    parts = ((document.element, "document"), (document.styles.element, "styles"))
    for element, name in (*parts, (document.settings.element, "settings")):
        if element.tag != qn(f"w:{name}"):
            raise ValueError(f"{name} is {element.tag}")


def _empty(document: Document) -> None:
    """Take the sample text away, with what only it used: pictures, links, notes, remarks."""
    body = document.element.body
    section = _whole_section(body)
    before = set(_used(document.element))
    for child in list(body):
        body.remove(child)
    body.append(section)
    gone = before - set(_used(document.element))
    part = document.part
    for uid, relation in list(part.rels.items()):
        if uid in gone or relation.reltype.endswith(_REMARKS):
            part.rels.pop(uid)
        elif relation.reltype.endswith(_NOTES):
            notes = etree.fromstring(relation.target_part.blob)
            for note in [note for note in notes if note.get(qn("w:type")) is None]:
                notes.remove(note)
            relation.target_part._blob = etree.tostring(notes, xml_declaration=True, encoding="UTF-8")  # noqa: SLF001 - python-docx has no name for notes


def _whole_section(body: BaseOxmlElement) -> BaseOxmlElement:
    """Return the last section with the headers and footers that it inherits from those before it."""
    sections = list(body.iter(qn("w:sectPr")))
    if not sections or sections[-1].find(qn("w:pgSz")) is None:
        sections.append(_our_section())
    inherited: dict[tuple[str, str], BaseOxmlElement] = {}
    for section in sections:
        for kind in ("headerReference", "footerReference"):
            inherited |= {(kind, str(r.get(qn("w:type")))): r for r in section.findall(qn(f"w:{kind}"))}
    whole: BaseOxmlElement = deepcopy(sections[-1])
    for reference in [r for r in whole if r.tag in {qn("w:headerReference"), qn("w:footerReference")}]:
        whole.remove(reference)
    for place, reference in enumerate(inherited.values()):
        whole.insert(place, deepcopy(reference))
    # Not inside a page that some text began.
    for begins in whole.findall(qn("w:type")):
        whole.remove(begins)
    return whole


def _our_section() -> BaseOxmlElement:
    """Return the official page without its headers, for a file that names no page."""
    section: BaseOxmlElement = our_template().element.body.sectPr
    for child in [child for child in section if child.tag == qn("w:headerReference")]:
        section.remove(child)
    return section


def _used(root: BaseOxmlElement) -> Iterator[str]:
    """Return the relations that are named anywhere in a tree."""
    namespace = f"{{{RELATIONSHIP_TYPE.STYLES.rsplit('/', 1)[0]}}}"
    for element in root.iter():
        yield from (value for name, value in element.attrib.items() if name.startswith(namespace))


def _name(style: BaseOxmlElement) -> str:
    name = style.find(qn("w:name"))
    return "" if name is None else str(name.get(qn("w:val")))


def _adopted(style: BaseOxmlElement, styles: BaseOxmlElement, font: str) -> str:
    """Give an office's file a style of ours, based on its own running text; return its identity there."""
    taken = {each.get(qn("w:styleId")) for each in styles.iter(qn("w:style"))}
    copy = parse_xml(etree.tostring(style))
    uid = str(copy.get(qn("w:styleId")))
    uid = uid if uid not in taken else f"Desk{uid}"
    copy.set(qn("w:styleId"), uid)
    kind = copy.get(qn("w:type"))
    base = next(
        (
            each.get(qn("w:styleId"))
            for each in styles.iter(qn("w:style"))
            if each.get(qn("w:type")) == kind and each.get(qn("w:default")) in {"1", "true", "on"}
        ),
        None,
    )
    for tag in ("w:basedOn", "w:next"):
        for link in copy.findall(qn(tag)):
            if base is None:
                copy.remove(link)
            else:
                link.set(qn("w:val"), base)
    _replace_font(copy, font)
    styles.append(copy)
    return uid


def _replace_font(root: BaseOxmlElement, font: str) -> None:
    for fonts in root.iter(qn("w:rFonts")):
        for face in _FACES:
            if fonts.get(qn(f"w:{face}")) == TEMPLATE_FONT:
                fonts.set(qn(f"w:{face}"), font)
