"""A new visit from its dialog to its file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from pmqa_desk.app.other_visit import OtherVisit
from pmqa_desk.app.template_folder import TemplateFolder
from pmqa_desk.app.tools import Tools
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.template_form import TemplateForm
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.wire import Whole
from pmqa_desk.qt.figures import Outside
from pmqa_desk.qt.new_visit_dialog import NewVisitDialog
from pmqa_desk.store.file import create_visit_file


class NewVisit(QObject):
    """Asks of what a new visit is made and where it shall lie, and makes it there."""

    made = Signal(object)
    """The path of the file."""

    def __init__(self, tools: Tools, window: QWidget, folder: Path) -> None:
        """``window`` is what the dialog stands before; ``folder`` is where files are proposed to lie."""
        super().__init__(window)
        self._tools = tools
        self._window = window
        self._folder = folder
        self._templates = TemplateFolder(tools.home)
        self._dialog: NewVisitDialog | None = None

    def ask(self, known: Visit | None = None) -> None:
        """Open the dialog; office and place of a visit that is open are proposed for the next."""
        tools = self._tools
        form = TemplateForm() if known is None else TemplateForm(known.organisation, venue=known.venue)
        outside = Outside(tools.look, tools.words, tools.preferences, tools.speech)
        dialog = NewVisitDialog(outside, self._templates, self._read_last, form, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.create_requested.connect(self._on_create_requested)
        dialog.finished.connect(self.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _read_last(self, window: QWidget) -> Whole | None:
        return OtherVisit(self._tools, window, self._folder).read()

    def _on_create_requested(self, whole: Whole) -> None:
        dialog = self._dialog
        chosen = None if dialog is None else self._tools.dialogs.new(dialog, self._folder)
        if dialog is None or chosen is None:
            return
        try:
            create_visit_file(chosen, whole.visit, whole.runs, whole.bank)
        except DeskError as refusal:
            dialog.refuse(refusal)
            return
        dialog.accept()
        self.made.emit(chosen)
