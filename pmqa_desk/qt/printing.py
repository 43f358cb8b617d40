"""Papers as PDF, on a printer and in the print preview, all from the same blocks and pages."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Slot
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from pmqa_desk.domain.blocks import Block, Heading, clean
from pmqa_desk.domain.thai import Digits
from pmqa_desk.export.pdf_text import with_searchable_text
from pmqa_desk.export.whole_file import write_whole
from pmqa_desk.qt.paper_pages import Page, lay, lay_pages
from pmqa_desk.qt.paper_paint import TWIPS_PER_INCH, paint_page, paper_face
from pmqa_desk.qt.words import Words

_A4 = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())


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
    writer.setPageLayout(_A4)
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


def print_blocks(
    blocks: Iterable[Block], printer: QPrinter, digits: Digits = Digits.THAI, font: str | None = None
) -> None:
    """Print the paper, or the pages chosen of it, in the office's ``font`` where it is installed."""
    face = paper_face(Words(), font)
    pages = lay_pages(blocks, face, digits)
    printer.setFullPage(True)
    printer.setPageLayout(_A4)
    painter = QPainter(printer)
    scale = printer.resolution() / TWIPS_PER_INCH
    painter.scale(scale, scale)
    for number, page in enumerate(_chosen(pages, printer)):
        if number:
            printer.newPage()
        paint_page(painter, page, face)
    painter.end()


def show_print_preview(
    parent: QWidget | None, blocks: Iterable[Block], digits: Digits = Digits.THAI, font: str | None = None
) -> QPrintPreviewDialog:
    """Open the print preview of a paper."""
    dialog = _PaperPreview(parent, tuple(blocks), digits, font)
    dialog.open()
    return dialog


def _application() -> object:
    """Return the application; who asks holds it while it is needed."""
    return QGuiApplication.instance() or QGuiApplication(["pmqa-desk", "-platform", "offscreen"])


def _chosen(pages: tuple[Page, ...], printer: QPrinter) -> tuple[Page, ...]:
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return pages
    return pages[max(0, printer.fromPage() - 1) : printer.toPage() or None]


class _PaperPreview(QPrintPreviewDialog):
    """The system's print preview over our pages."""

    def __init__(
        self, parent: QWidget | None, blocks: tuple[Block, ...], digits: Digits, font: str | None
    ) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(_A4)
        super().__init__(self._printer, parent)
        self._blocks = blocks
        self._digits = digits
        self._font = font
        self.paintRequested.connect(self._on_self_paint_requested)

    @Slot(QPrinter)
    def _on_self_paint_requested(self, printer: QPrinter) -> None:
        print_blocks(self._blocks, printer, digits=self._digits, font=self._font)
