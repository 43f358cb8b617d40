"""Papers as PDF, without a screen, from the same blocks and pages as preview and print."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from pmqa_desk.domain.blocks import Block, Heading, clean
from pmqa_desk.domain.thai import Digits
from pmqa_desk.export.pdf_text import with_searchable_text
from pmqa_desk.export.whole_file import write_whole
from pmqa_desk.qt.paper_pages import lay, lay_pages
from pmqa_desk.qt.paper_paint import A4, TWIPS_PER_INCH, paint_page, paper_face
from pmqa_desk.qt.words import Words


def write_pdf(blocks: Iterable[Block], path: Path, digits: Digits = Digits.THAI) -> None:
    """Write the paper to ``path``, whole or not at all; its text can be searched. Needs no screen."""
    write_whole(path, pdf_bytes(blocks, digits=digits))


def with_page_numbers(
    blocks: Iterable[Block], digits: Digits = Digits.THAI, font: str | None = None
) -> tuple[Block, ...]:
    """Return the paper with contents that name its pages, as they are in the office's ``font``.

    A Word file needs them, which is written without fonts. Needs no screen.
    """
    application = _application()
    laid = lay(blocks, paper_face(Words(), font), digits)
    del application
    return laid.blocks


def pdf_bytes(blocks: Iterable[Block], digits: Digits = Digits.THAI) -> bytes:
    """Return the paper as the bytes of a PDF."""
    application = _application()
    said = tuple(blocks)
    face = paper_face(Words())
    pages = lay_pages(said, face, digits)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(TWIPS_PER_INCH)
    writer.setPageLayout(A4)
    writer.setTitle(next((clean(block.text) for block in said if isinstance(block, Heading)), ""))
    writer.setCreator("PMQA Desk")
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        paint_page(painter, page, face)
    painter.end()
    del application
    return with_searchable_text(bytes(buffer.data().data()))


def _application() -> object:
    """Return the application; who asks holds it while it is needed."""
    return QGuiApplication.instance() or QGuiApplication(["pmqa-desk", "-platform", "offscreen"])
