"""Blocks as a Word file in the official form, with all that Word needs for Thai."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from pathlib import Path

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Twips
from lxml import etree

from pmqa_desk.domain.blocks import (
    Block,
    Contents,
    Heading,
    Paragraph,
    Picture,
    Piece,
    Table,
    clean_run,
    flow,
)
from pmqa_desk.domain.contents import parted, with_contents
from pmqa_desk.domain.thai import Digits
from pmqa_desk.export.docx_template import (
    TEMPLATE_FONT,
    ask_for_fields,
    office_template,
    our_template,
    set_font,
    style_names,
    text_width,
)
from pmqa_desk.export.docx_xml import Manner, contents_xml, paragraph_xml, table_xml
from pmqa_desk.export.whole_file import write_whole

_NUMBER_FORMATS = {Digits.THAI: "thaiNumbers", Digits.ARABIC: "decimal"}
# What the schema has before a section's page numbers.
_BEFORE_NUMBERS = frozenset(
    qn(f"w:{name}")
    for name in (
        *(
            "headerReference",
            "footerReference",
            "footnotePr",
            "endnotePr",
            "type",
            "pgSz",
            "pgMar",
            "paperSrc",
        ),
        *("pgBorders", "lnNumType"),
    )
)
# What the properties of a file say of who made it.
_TEMPLATES_OWN = (
    *("author", "last_modified_by", "comments", "keywords", "subject", "category"),
    *("content_status", "identifier", "version"),
)
# The paragraph that ends the pages of the contents: as little as a line can be.
_LEAST_LINE = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'


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
    """Return the paper as the bytes of a Word file; a long one has contents.

    The pages that the contents name are those that they came with: without fonts nothing is laid here. On an
    office's own page they are others, so that Word is told to count them, and asks before it does.
    """
    said, font = with_contents(blocks), clean_run(font)
    document = our_template() if template is None else office_template(template)
    if template is None:
        set_font(document, font)
    section = document.element.body.sectPr
    _number_pages(section, _NUMBER_FORMATS[digits], ours=template is None)
    manner = Manner(font, style_names(document, font), text_width(document))
    contents, paper = parted(said)
    front = ""
    if contents is not None:
        front = contents_xml(contents, manner) + _lettered_pages(section)
        _number_pages(section, _NUMBER_FORMATS[digits], ours=True, first=True)
        if template is not None:
            ask_for_fields(document)
    written = [front.encode()]
    for number, (piece, xml) in enumerate(_pieces(paper, manner, _marked(contents)), 1):
        drawn = _picture_xml(piece, number, manner, document) if isinstance(piece, Picture) else xml
        written.append(drawn.encode())
    _say_title(document, paper)
    return _saved(document, written)


def _saved(document: Document, written: Iterable[bytes]) -> bytes:
    """Return the empty document's file with the paper in it.

    The paper is never read into elements: that took four times the memory of all the rest, and half the time.
    """
    name = document.part.partname.membername
    empty, out = io.BytesIO(), io.BytesIO()
    document.save(empty)
    with zipfile.ZipFile(empty) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for part in before.namelist():
            if part != name:
                after.writestr(part, before.read(part))
                continue
            with after.open(part, "w") as body:
                body.write(_opening(document).encode())
                body.writelines(written)
                section = etree.tostring(document.element.body.sectPr, encoding="unicode")
                body.write(f"{section}</w:body></w:document>".encode())
    return out.getvalue()


def _opening(document: Document) -> str:
    """Return the start of the body's file, with the page's colour where a template has one."""
    found = document.element.findall(qn("w:background"))
    backgrounds = "".join(etree.tostring(background, encoding="unicode") for background in found)
    declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f"{declaration}<w:document {nsdecls('w', 'r', 'wp', 'a', 'pic')}>{backgrounds}<w:body>"


def _pieces(paper: Sequence[Block], manner: Manner, marked: frozenset[int]) -> Iterator[tuple[Piece, str]]:
    """Return every piece with its XML, a picture without."""
    # The contents stand first: places are counted with them.
    pieces = [(place, piece) for place, block in enumerate(paper, 1) for piece in flow((block,))]
    above: Piece | None = None
    for number, (place, piece) in enumerate(pieces, 1):
        xml = ""
        if isinstance(piece, Paragraph):
            goes_on = _is_title(piece) and _is_title(above) and not piece.new_page
            bookmark = place if place in marked else None
            xml = paragraph_xml(piece, manner, bookmark=bookmark, goes_on=goes_on)
        elif isinstance(piece, Table):
            xml = table_xml(piece, manner)
            # Word joins two tables that touch, and wants a paragraph after the last one.
            if number == len(pieces) or not isinstance(pieces[number][1], Paragraph):
                xml += paragraph_xml(Paragraph((), first_line=0), manner)
        yield piece, xml
        above = piece


def _marked(contents: Contents | None) -> frozenset[int]:
    """Return the places of the headings to which the contents lead."""
    return frozenset(entry.block for entry in contents.entries) if contents is not None else frozenset()


def _is_title(piece: Piece | None) -> bool:
    return isinstance(piece, Paragraph) and piece.level == 1


def _picture_xml(picture: Picture, number: int, manner: Manner, document: Document) -> str:
    """Put a picture into the file and return a paragraph that holds it and nothing else."""
    size = Twips(manner.fitted(picture.width)), Twips(manner.fitted(picture.height))
    inline = document.part.new_pic_inline(io.BytesIO(picture.data), *size)
    inline.docPr.set("descr", picture.alt)
    # python-docx numbers by what stands in the body, where the pictures before this one do not stand yet.
    inline.docPr.set("id", str(number))
    drawn = etree.tostring(inline, encoding="unicode")
    return f'<w:p><w:pPr><w:ind w:firstLine="0"/></w:pPr><w:r><w:drawing>{drawn}</w:drawing></w:r></w:p>'


def _lettered_pages(section: BaseOxmlElement) -> str:
    """Return the line that ends the pages of the contents: those of the paper but for their numbers."""
    lettered = deepcopy(section)
    _number_pages(lettered, "thaiLetters", ours=True)
    return f"<w:p><w:pPr>{_LEAST_LINE}{etree.tostring(lettered, encoding='unicode')}</w:pPr></w:p>"


def _number_pages(section: BaseOxmlElement, form: str, *, ours: bool, first: bool = False) -> None:
    """Let a section number its pages so; one that says nothing of it is changed only if it is ``ours``."""
    numbers = section.find(qn("w:pgNumType"))
    if numbers is None and ours:
        numbers = OxmlElement("w:pgNumType")
        section.insert(sum(child.tag in _BEFORE_NUMBERS for child in section), numbers)
    if numbers is not None:
        numbers.set(qn("w:fmt"), form)
    if numbers is not None and first:
        numbers.set(qn("w:start"), "1")


def _say_title(document: Document, paper: Sequence[Block]) -> None:
    """Put the paper's title in the place of a template's own, among the properties of the file.

    Who made the template, and what they said of it, is nothing of the paper: it may leave the house.
    """
    title = next((clean_run(block.text) for block in paper if isinstance(block, Heading)), "")
    if any(
        relation.reltype == RELATIONSHIP_TYPE.CORE_PROPERTIES
        for relation in document.part.package.rels.values()
    ):
        for name in _TEMPLATES_OWN:
            setattr(document.core_properties, name, "")
        document.core_properties.title = title[:255]
