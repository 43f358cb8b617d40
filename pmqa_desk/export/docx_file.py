"""Blocks as a Word file in the official form, with all that Word needs for Thai."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Twips

from pmqa_desk.assets import asset
from pmqa_desk.domain.blocks import Block, Paragraph, Picture, Piece, Table, flow
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.thai import Digits
from pmqa_desk.export.docx_xml import paragraph_xml, table_xml
from pmqa_desk.export.whole_file import write_whole

TEMPLATE_FONT = "TH SarabunPSK"
_NUMBER_FORMATS = {Digits.THAI: "thaiNumbers", Digits.ARABIC: "decimal"}
_FACES = ("ascii", "hAnsi", "eastAsia", "cs")


def write_docx(
    blocks: Iterable[Block],
    path: Path,
    *,
    font: str = TEMPLATE_FONT,
    digits: Digits = Digits.THAI,
    template: Path | None = None,
) -> None:
    """Write the paper to ``path``, whole or not at all; ``template`` is an office's own empty paper."""
    write_whole(path, docx_bytes(blocks, font=font, digits=digits, template=template))


def docx_bytes(
    blocks: Iterable[Block],
    *,
    font: str = TEMPLATE_FONT,
    digits: Digits = Digits.THAI,
    template: Path | None = None,
) -> bytes:
    """Return the paper as the bytes of a Word file."""
    document = _open(template)
    _set_font(document, font)
    _set_page_numbers(document, digits)
    body = document.element.body
    section = body.sectPr
    pieces = flow(blocks)
    for place, piece in enumerate(pieces):
        section.addprevious(_xml(piece, font, document))
        follows = pieces[place + 1] if place + 1 < len(pieces) else None
        # Word joins two tables that touch, and wants a paragraph after the last one.
        if isinstance(piece, Table) and not isinstance(follows, Paragraph):
            section.addprevious(paragraph_xml(Paragraph((), first_line=0), font))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _xml(piece: Piece, font: str, document: Document) -> BaseOxmlElement:
    if isinstance(piece, Picture):
        return _picture_xml(piece, document)
    return paragraph_xml(piece, font) if isinstance(piece, Paragraph) else table_xml(piece, font)


def _picture_xml(picture: Picture, document: Document) -> BaseOxmlElement:
    """Return a paragraph that holds a picture and nothing else, in the text's whole width."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.first_line_indent = Twips(0)
    size = Twips(picture.width), Twips(picture.height)
    shape = paragraph.add_run().add_picture(io.BytesIO(picture.png), *size)
    shape._inline.docPr.set("descr", picture.alt)  # noqa: SLF001 - python-docx has no name for it
    return paragraph._p  # noqa: SLF001 - the caller moves it to its place


def _open(template: Path | None) -> Document:
    if template is None:
        return docx.Document(io.BytesIO(asset("resources", "templates", "minutes.docx").read_bytes()))
    try:
        return docx.Document(str(template))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, OSError) as trouble:
        raise DeskError(
            f"เปิดแม่แบบ {template.name} ไม่ได้ โปรดเลือกไฟล์ Word (.docx) อื่น",
            f"The template {template.name} cannot be opened. Choose another Word file (.docx).",
        ) from trouble


def _set_font(document: Document, font: str) -> None:
    """Put ``font`` in the place of the template's own, in styles and page numbers too."""
    roots = [document.styles.element, *(section.header._element for section in document.sections)]  # noqa: SLF001 - python-docx offers no other way to a header's XML
    for fonts in (found for root in roots for found in root.iter(qn("w:rFonts"))):
        for face in _FACES:
            if fonts.get(qn(f"w:{face}")) == TEMPLATE_FONT:
                fonts.set(qn(f"w:{face}"), font)


def _set_page_numbers(document: Document, digits: Digits) -> None:
    for section in document.sections:
        for numbers in section._sectPr.iter(qn("w:pgNumType")):  # noqa: SLF001 - as above, for a section's
            numbers.set(qn("w:fmt"), _NUMBER_FORMATS[digits])
