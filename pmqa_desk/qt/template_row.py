"""The office's own empty paper for Word among the settings: chosen, named, taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.preferences import TEMPLATE, Preferences
from pmqa_desk.qt.words import Words

ENDINGS = "*.docx *.dotx"


class TemplateRow(QFrame):
    """Shows which template every Word file is written into; one that ``check`` refuses is not taken."""

    name_label: ElidedLabel
    choose_button: QPushButton
    remove_button: QPushButton
    trouble_label: QLabel

    def __init__(
        self, preferences: Preferences, words: Words, check: Callable[[Path], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._words = words
        self._check = check
        load_form(self, "template_row.ui", ElidedLabel)
        self.choose_button.clicked.connect(self._on_choose_button_clicked)
        self.remove_button.clicked.connect(self._on_remove_button_clicked)
        self.show_template()

    def show_template(self) -> None:
        """Show the template that is chosen, and what is wrong with it now."""
        path = self._preferences.word_template
        self.name_label.show_text(self.tr("แบบราชการของโปรแกรม") if path is None else path.name)
        self.setToolTip("" if path is None else str(path))
        self.remove_button.setVisible(path is not None)
        self._show_trouble(None if path is None else self._trouble(path))

    def choose(self, path: Path) -> None:
        """Take a file as the template, if a paper can be written into it."""
        trouble = self._trouble(path)
        if trouble is None:
            self._preferences.set(TEMPLATE, str(path))
            self.show_template()
        else:
            self._show_trouble(trouble)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_template()

    def _trouble(self, path: Path) -> DeskError | None:
        """Return why no paper can be written into a file, or ``None``."""
        try:
            self._check(path)
        except DeskError as refusal:
            return refusal
        return None

    def _show_trouble(self, trouble: DeskError | None) -> None:
        text = "" if trouble is None else trouble.sentence(self._preferences.language)
        self.trouble_label.setText(self._words.breakable(text))
        self.trouble_label.setVisible(trouble is not None)
        set_state(self.trouble_label, "danger")

    def _on_choose_button_clicked(self) -> None:
        chosen = self._preferences.word_template
        folder = "" if chosen is None else str(chosen.parent)
        dialog = QFileDialog(self, self.tr("เลือกแม่แบบเอกสาร Word"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"Word ({ENDINGS})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        self.choose(Path(name))

    def _on_remove_button_clicked(self) -> None:
        self._preferences.set(TEMPLATE, "")
        self.show_template()
        self.choose_button.setFocus()
