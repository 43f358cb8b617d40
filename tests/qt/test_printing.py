"""Print and its preview: the pages, copies and sides that are asked for, on upright A4."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import (
    QAbstractPrintDialog,
    QPrintDialog,
    QPrinter,
    QPrinterInfo,
    QPrintPreviewWidget,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton, QSpinBox

from pmqa_desk.domain.blocks import Paragraph, Run
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.paper_pdf import pdf_bytes
from pmqa_desk.qt.printing import print_blocks, sheets, show_print_preview
from tests.papers import long_visit, view_of

LINE = Paragraph((Run("บรรทัด"),))
# Elsewhere the dialog is the system's own, and a machine with a printer offers that first.
offers_a_file = pytest.mark.skipif(
    not sys.platform.startswith("linux") or bool(QPrinterInfo.availablePrinters()),
    reason="Qt's own print dialog, and no printer, are needed",
)
Option = QAbstractPrintDialog.PrintDialogOption


@pytest.fixture
def blocks():
    return minutes_blocks(long_visit(), view_of(long_visit()))


@pytest.fixture
def printer(qapp, tmp_path) -> QPrinter:
    """A printer that writes a file, and makes no copies by itself."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


def numbers_of(path: Path) -> list[str]:
    """Return the number at the top of each page."""
    return [re.search(r"-\s*([0-9๐-๙]+)\s*-", page.extract_text())[1] for page in PdfReader(path).pages]


def printed(printer: QPrinter, blocks) -> PdfReader:
    print_blocks(blocks, printer)
    return PdfReader(Path(printer.outputFileName()))


def test_print_has_the_pages_of_the_pdf(printer, blocks):
    ours = PdfReader(io.BytesIO(pdf_bytes(blocks)))
    reader = printed(printer, blocks)
    assert len(reader.pages) == len(ours.pages)
    assert [round(float(size)) for size in reader.pages[0].mediabox[2:]] == [595, 842]


def test_only_the_pages_chosen_are_printed(printer):
    printer.setFromTo(2, 3)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printed(printer, (LINE,) * 150)
    assert numbers_of(Path(printer.outputFileName())) == ["๒", "๓"]


def test_pages_chosen_here_and_there_are_printed(printer):
    printer.setPageRanges(QPageRanges.fromString("1,3-4"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    assert list(sheets(printer, 5)) == [1, 3, 4]


def test_a_range_that_is_not_asked_for_hides_no_page(printer):
    printer.setFromTo(2, 2)
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    assert list(sheets(printer, 3)) == [1, 2, 3]


@pytest.mark.parametrize(("collate", "order"), [(True, [1, 2, 1, 2]), (False, [1, 1, 2, 2])])
def test_copies_are_made_where_the_printer_makes_none(printer, collate, order):
    assert not printer.supportsMultipleCopies()
    printer.setCopyCount(2)
    printer.setCollateCopies(collate)
    assert list(sheets(printer, 2)) == order
    assert len(printed(printer, (LINE,) * 60).pages) == 4


def test_the_last_page_comes_first_where_that_is_asked_for(printer):
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert list(sheets(printer, 3)) == [3, 2, 1]


def test_paper_is_upright_a4_whatever_the_printer_was_set_to(printer):
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    box = printed(printer, (LINE,)).pages[0].mediabox
    assert [round(float(size)) for size in box[2:]] == [595, 842]


@pytest.fixture
def preview(qtbot, printer):
    dialog = show_print_preview(None, (LINE,) * 150, Digits.THAI)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    qtbot.waitExposed(dialog)
    return dialog


def asked(preview) -> QPrintDialog:
    """Press the key of print in the preview, and return what it opens."""
    QTest.keyClick(preview.windowHandle(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = preview.findChildren(QPrintDialog)
    return dialog


def test_the_preview_shows_every_page(preview):
    (shown,) = preview.findChildren(QPrintPreviewWidget)
    shown.updatePreview()
    assert preview.isVisible()
    assert shown.pageCount() == 4


def test_the_preview_offers_one_print_and_nothing_that_the_paper_does_not_follow(preview):
    visible = [
        action
        for bar in preview.findChildren(type(preview.print_action.associatedObjects()[0]))
        for action in bar.actions()
        if action.isVisible() and action.text()
    ]
    names = [action.text() for action in visible]
    assert names.count("พิมพ์ (Ctrl+P)") == 1
    assert not {"Portrait", "Landscape", "Page setup", "Print"} & set(names)


def test_print_asks_for_pages_copies_and_order(preview):
    dialog = asked(preview)
    assert dialog.isVisible()
    wanted = (Option.PrintPageRange, Option.PrintCurrentPage, Option.PrintCollateCopies, Option.PrintToFile)
    assert all(dialog.testOption(option) for option in wanted)
    assert (dialog.minPage(), dialog.maxPage(), dialog.fromPage(), dialog.toPage()) == (1, 4, 1, 4)
    dialog.done(QPrintDialog.DialogCode.Rejected)
    assert preview.isVisible(), "whoever thinks better of it is back at the preview"


def filled(dialog: QPrintDialog, path: Path, choice: str) -> None:
    """Fill the dialog in as one does by hand, and accept it; without a printer it offers a file."""
    dialog.findChild(QLineEdit, "filename").setText(str(path))
    dialog.findChild(QRadioButton, choice).setChecked(True)
    for name, value in (("from", 2), ("to", 3), ("copies", 2)):
        dialog.findChild(QSpinBox, name).setValue(value)
    dialog.accept()


@offers_a_file
def test_what_was_asked_for_is_printed_and_the_preview_goes(preview, tmp_path):
    filled(asked(preview), tmp_path / "asked.pdf", "printRange")
    assert numbers_of(tmp_path / "asked.pdf") == ["๒", "๓"] * 2
    assert not preview.isVisible()


@offers_a_file
def test_the_page_that_is_looked_at_can_be_printed_alone(preview, tmp_path):
    (shown,) = preview.findChildren(QPrintPreviewWidget)
    shown.updatePreview()
    shown.setCurrentPage(3)
    filled(asked(preview), tmp_path / "one.pdf", "printCurrentPage")
    assert numbers_of(tmp_path / "one.pdf") == ["๓"] * 2


@pytest.mark.parametrize("two_sided", [True, False])
def test_a_printer_of_two_sides_turns_the_leaf_at_its_long_edge(qtbot, monkeypatch, two_sided):
    long = QPrinter.DuplexMode.DuplexLongSide
    monkeypatch.setattr(QPrinterInfo, "supportedDuplexModes", lambda _: [long] if two_sided else [])
    chosen: list[QPrinter.DuplexMode] = []
    monkeypatch.setattr(QPrinter, "setDuplex", lambda _, mode: chosen.append(mode))
    dialog = show_print_preview(None, (LINE,))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    assert chosen == ([long] if two_sided else [])
