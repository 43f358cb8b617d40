"""The sheet to sign on of a session, from the buttons of a page: printed, as PDF, as a Word file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.sign_in_sheet import sign_in_blocks
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.paper_pdf import write_pdf
from pmqa_desk.qt.paper_saving import WordWriter, save_paper
from pmqa_desk.qt.printing import show_print_preview
from pmqa_desk.qt.session_names import session_text


class SignInPaper(QObject):
    """Has the three buttons; ``session_uid`` is whose sheet they make."""

    def __init__(self, context: Context, write_word: WordWriter, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._write_word, self._page = context, write_word, page
        self.session_uid: str | None = None
        self.buttons = tuple(QPushButton(page) for _ in range(3))
        icons = ("printer-outline", "export-variant", "file-word-box-outline")
        deeds = (self._on_print_clicked, self._on_pdf_clicked, self._on_word_clicked)
        for button, icon, deed in zip(self.buttons, icons, deeds, strict=True):
            context.look.set_icon(button, icon)
            button.clicked.connect(deed)

    def name(self) -> None:
        """Write all words anew."""
        wholes = (
            self.tr("พิมพ์บัญชีลงชื่อ"),
            self.tr("บันทึกบัญชีลงชื่อเป็น PDF"),
            self.tr("บันทึกบัญชีลงชื่อเป็น Word"),
        )
        for button, text, whole in zip(self.buttons, (wholes[0], "PDF", "Word"), wholes, strict=True):
            button.setText(text)
            button.setToolTip(whole)
            button.setAccessibleName(whole)

    def _blocks(self) -> tuple[Block, ...]:
        return sign_in_blocks(self._visit, Digits.THAI, session_uid=self.session_uid)

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _title(self) -> str:
        dated = session_of(self._visit, self.session_uid)
        # {session} is a session with its day.
        return self.tr("บัญชีลงชื่อ {session}").replace("{session}", session_text(dated, self._context))

    def _on_print_clicked(self) -> None:
        show_print_preview(self._page, self._blocks(), Digits.THAI, self._visit.minutes.font)

    def _on_pdf_clicked(self) -> None:
        def write(path: Path) -> None:
            write_pdf(self._blocks(), path, digits=Digits.THAI)

        save_paper(self._context, self._page, self._title(), ".pdf", write)

    def _on_word_clicked(self) -> None:
        def write(path: Path) -> None:
            self._write_word(self._blocks(), path, Digits.THAI, self._visit.minutes.font)

        save_paper(self._context, self._page, self._title(), ".docx", write)
