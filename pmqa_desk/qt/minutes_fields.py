"""The fields beside the minutes: what they need beyond what was recorded, kept as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from pmqa_desk.domain.minutes_facts import change_details, details_of
from pmqa_desk.domain.thai import arabic
from pmqa_desk.domain.visit import MinutesDetails
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.minutes_choice import MinutesChoice
from pmqa_desk.qt.minutes_form import MinutesForm

LONGEST_NUMBER = 4
_TEXTS = ("body", "recorder", "recorder_position", "checker", "checker_position")
_NUMBERS = ("meeting_number", "year")


class MinutesFields(QObject):
    """Shows the details of the chosen session's minutes and keeps what is typed."""

    def __init__(self, context: Context, form: MinutesForm, choice: MinutesChoice) -> None:
        super().__init__(form)
        self._context = context
        self._form = form
        self._choice = choice
        self._showing = False
        self._lines: dict[str, QLineEdit] = {
            "body": form.body_edit,
            "meeting_number": form.meeting_edit,
            "year": form.year_edit,
            "recorder": form.recorder_edit,
            "recorder_position": form.recorder_position_edit,
            "checker": form.checker_edit,
            "checker_position": form.checker_position_edit,
        }
        for line in self._lines.values():
            line.textEdited.connect(self._on_edited)
        form.opening_edit.textChanged.connect(self._on_edited)
        form.checker_check.clicked.connect(self._on_edited)
        form.assessors_check.clicked.connect(self._on_edited)
        form.font_combo.currentTextChanged.connect(self._on_edited)

    @property
    def details(self) -> MinutesDetails:
        """Return the details of the chosen session's minutes."""
        return details_of(self._context.bridge.session.visit, self._choice.session_uid)

    def show(self) -> None:
        """Show the details as they stand; what means the same as typed stays as typed."""
        details, form = self.details, self._form
        self._showing = True
        for field, line in self._lines.items():
            value = getattr(details, field)
            text = "" if value is None else str(value)
            if arabic(line.text()).strip() != arabic(text):
                line.setText(text)
        if form.opening_edit.toPlainText().strip() != (details.opening or ""):
            form.opening_edit.setPlainText(details.opening or "")
        form.checker_check.setChecked(details.show_checker)
        form.assessors_check.setChecked(details.assessors_apart)
        form.font_combo.setCurrentText(details.font)
        self._showing = False

    def _on_edited(self) -> None:
        if self._showing:
            return
        form, before, uid = self._form, self.details, self._choice.session_uid
        numbers = {
            field: _read_number(self._lines[field].text(), getattr(before, field)) for field in _NUMBERS
        }
        changes = {
            **{field: self._lines[field].text().strip() or None for field in _TEXTS},
            **numbers,
            "opening": form.opening_edit.toPlainText().strip() or None,
            "show_checker": form.checker_check.isChecked(),
            "assessors_apart": form.assessors_check.isChecked(),
            "font": form.font_combo.currentText(),
        }
        session = self._context.bridge.session
        kept = self._context.bridge.attempt(
            lambda: session.edit(
                lambda visit: change_details(visit, uid, changes),
                self.tr("แก้รายละเอียดรายงาน"),
                f"minutes/{uid}",
            )
        )
        if not kept:
            # Locked: the fields show again what the paper says.
            self.show()


def _read_number(text: str, before: int | None) -> int | None:
    """Return the number that was typed in either digits; what is no number leaves the one before."""
    plain = arabic(text).strip()
    if not plain:
        return None
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= LONGEST_NUMBER else before
