"""The form of the minutes page: headings, paper, and the fields beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.paper_view import PaperView

# Narrower than this the headings are chosen from a box over the paper, which has their room.
NARROW_PX = 1300
LEAST_SIDE_PX, WIDEST_SIDE_PX = 320, 420
FONTS = ("TH SarabunPSK", "TH Sarabun New", "TH SarabunIT๙")


class MinutesForm(QWidget):
    """Holds what the parts of the page share."""

    outline_view: QListWidget
    heading_combo: QComboBox
    paper_view: PaperView
    session_combo: QComboBox
    run_label: QLabel
    run_combo: QComboBox
    edition_combo: QComboBox
    digits_combo: QComboBox
    body_edit: QLineEdit
    meeting_edit: QLineEdit
    year_edit: QLineEdit
    opening_edit: QPlainTextEdit
    recorder_edit: QLineEdit
    recorder_position_edit: QLineEdit
    checker_check: QCheckBox
    checker_edit: QLineEdit
    checker_position_edit: QLineEdit
    assessors_check: QCheckBox
    font_combo: QComboBox
    side_tabs: QTabWidget
    details_area: QScrollArea

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "minutes_page.ui", PaperView)
        self.opening_edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.font_combo.addItems(FONTS)
        self.outline_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.outline_view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._share_width()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def fit_tabs(self) -> None:
        """Let the tabs stand side by side: one that must be scrolled to is not found."""
        wanted = self.side_tabs.tabBar().sizeHint().width()
        # The paper is first: it keeps half of a page that is too narrow for both.
        self.side_tabs.setMinimumWidth(max(LEAST_SIDE_PX, min(wanted, WIDEST_SIDE_PX, self.width() // 2)))

    def _share_width(self) -> None:
        narrow = self.width() < NARROW_PX
        self.outline_view.setVisible(not narrow)
        self.heading_combo.setVisible(narrow)
