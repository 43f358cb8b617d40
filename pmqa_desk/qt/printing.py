"""Papers on a printer, seen before they are printed: from the same blocks and pages as the PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPainter
from PySide6.QtPrintSupport import (
    QAbstractPrintDialog,
    QPrintDialog,
    QPrinter,
    QPrinterInfo,
    QPrintPreviewDialog,
    QPrintPreviewWidget,
)
from PySide6.QtWidgets import QDialog, QToolBar, QToolButton, QWidget

from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.paper_pages import lay_pages
from pmqa_desk.qt.paper_paint import A4, TWIPS_PER_INCH, paint_page, paper_face
from pmqa_desk.qt.words import Words

_OPTIONS = (
    QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
    QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage,
    QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies,
    QAbstractPrintDialog.PrintDialogOption.PrintToFile,
)


def print_blocks(
    blocks: Iterable[Block], printer: QPrinter, digits: Digits = Digits.THAI, font: str | None = None
) -> None:
    """Print the paper, or the pages chosen of it, in the office's ``font`` where it is installed."""
    face = paper_face(Words(), font)
    pages = lay_pages(blocks, face, digits)
    printer.setFullPage(True)
    printer.setPageLayout(A4)
    painter = QPainter(printer)
    scale = printer.resolution() / TWIPS_PER_INCH
    painter.scale(scale, scale)
    for place, number in enumerate(sheets(printer, len(pages))):
        if place:
            printer.newPage()
        paint_page(painter, pages[number - 1], face)
    painter.end()


def sheets(printer: QPrinter, count: int) -> Iterator[int]:
    """Return the pages in the order in which they are to leave the printer, each as often as it shall.

    A printer that makes copies by itself is given one of each.
    """
    chosen = [number for number in range(1, count + 1) if _is_chosen(printer, number)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return (number for _ in range(copies) for number in chosen)
    return (number for number in chosen for _ in range(copies))


def show_print_preview(
    parent: QWidget | None, blocks: Iterable[Block], digits: Digits = Digits.THAI, font: str | None = None
) -> PaperPreview:
    """Open the print preview of a paper."""
    dialog = PaperPreview(parent, tuple(blocks), digits, font)
    dialog.open()
    return dialog


def _is_chosen(printer: QPrinter, number: int) -> bool:
    ranges = printer.pageRanges()
    if printer.printRange() is not QPrinter.PrintRange.PageRange or ranges.isEmpty():
        return True
    return ranges.contains(number)


class PaperPreview(QPrintPreviewDialog):
    """The system's print preview over our pages, which are upright A4 and nothing else."""

    def __init__(
        self, parent: QWidget | None, blocks: tuple[Block, ...], digits: Digits, font: str | None
    ) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(A4)
        if QPrinter.DuplexMode.DuplexLongSide in QPrinterInfo(self._printer).supportedDuplexModes():
            self._printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        super().__init__(self._printer, parent)
        self._blocks = blocks
        self._digits = digits
        self._font = font
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.print_action = QAction(self)
        self.print_action.setShortcut(QKeySequence("Ctrl+P"))
        # The key that opened the preview may still be down.
        self.print_action.setAutoRepeat(False)
        self.print_action.triggered.connect(self._on_print_action_triggered)
        self._replace_actions()
        self.paintRequested.connect(self._on_self_paint_requested)

    def _replace_actions(self) -> None:
        """Put our print in the place of Qt's, which knows no pages, and take away what would do nothing."""
        *_, orientation, _, printing = self.findChildren(QActionGroup)
        for action in (*orientation.actions(), *printing.actions()):
            action.setVisible(False)
        theirs = printing.actions()[0]
        self.print_action.setText(self.tr("พิมพ์ (Ctrl+P)"))
        self.print_action.setIcon(theirs.icon())
        bar = self.findChildren(QToolBar)[0]
        bar.insertAction(theirs, self.print_action)
        button = bar.widgetForAction(self.print_action)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _on_print_action_triggered(self) -> None:
        count = self.findChildren(QPrintPreviewWidget)[0].pageCount()
        dialog = QPrintDialog(self._printer, self)
        for option in _OPTIONS:
            dialog.setOption(option, True)
        dialog.setMinMax(1, count)
        dialog.setFromTo(1, count)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_print_dialog_accepted)
        # Its own open() asks for a slot by name.
        QDialog.open(dialog)

    def _on_print_dialog_accepted(self) -> None:
        printer = self._printer
        if printer.printRange() is QPrinter.PrintRange.CurrentPage:
            page = self.findChildren(QPrintPreviewWidget)[0].currentPage()
            printer.setFromTo(page, page)
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
        print_blocks(self._blocks, printer, digits=self._digits, font=self._font)
        self.accept()

    @Slot(QPrinter)
    def _on_self_paint_requested(self, printer: QPrinter) -> None:
        print_blocks(self._blocks, printer, digits=self._digits, font=self._font)
