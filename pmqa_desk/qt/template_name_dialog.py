"""Asks under which name a visit is kept as a template."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.own_templates import checked_name
from pmqa_desk.domain.templates import TEMPLATES
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state


class TemplateNameDialog(QDialog):
    """Tells the name when it is accepted; a name that is taken takes that template's place, and says so."""

    named = Signal(str)

    about_label: QLabel
    name_edit: QLineEdit
    hint_label: QLabel
    close_button: QPushButton
    save_button: QPushButton

    def __init__(
        self, context: Context, taken: Collection[str], name: str, parent: QWidget | None = None
    ) -> None:
        """``taken`` are the templates saved here; ``name`` is proposed."""
        super().__init__(parent)
        self._context = context
        self._taken = {each.casefold() for each in taken}
        load_form(self, "template_name_dialog.ui")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = self.tr(
            "เก็บลำดับการนำเสนอ เวลา บทบาท ระเบียบวาระ และรายการเตรียมงานไว้เริ่มงานครั้งต่อไป"
            " ไม่เก็บคำถาม บันทึก รายงานการประชุม และสื่อ"
        )
        self.about_label.setText(context.words.breakable(about))
        self.name_edit.setText(name)
        self.name_edit.selectAll()
        self.name_edit.textEdited.connect(self._show_hint)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setAutoDefault(False)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.save_button.setDefault(True)
        self._show_hint()

    def _show_hint(self) -> None:
        """Say whether the name can be had, and whether another template would go."""
        hint, state = "", "muted"
        try:
            name = checked_name(self.name_edit.text(), TEMPLATES)
            known = name.casefold() in self._taken
            if known:
                hint, state = self.tr("มีแม่แบบชื่อนี้แล้ว จะถูกแทนที่"), "warning"
        except DeskError as refusal:
            hint, state, known = refusal.sentence(self._context.language), "danger", False
        self.hint_label.setText(self._context.words.breakable(hint))
        set_state(self.hint_label, state)
        self.save_button.setText(self.tr("แทนที่แม่แบบเดิม") if known else self.tr("บันทึกแม่แบบ"))
        self.save_button.setEnabled(state != "danger")

    def _on_save_clicked(self) -> None:
        self.named.emit(checked_name(self.name_edit.text(), TEMPLATES))
        self.accept()
