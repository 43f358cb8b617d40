"""Writes the keys into the tooltips of the console's buttons, as this user has them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.key_bindings import Press, bindings_of
from pmqa_desk.qt.key_words import chord_names

translate = QCoreApplication.translate


def caption(form: ConsoleForm) -> None:
    """Name the keys of every button that has some."""
    bindings = bindings_of(form.context.preferences)
    five = translate("keys", "กด Shift ด้วย: 5 นาที")
    for press, button in _buttons(form).items():
        names = chord_names(bindings, press)
        text = translate("keys", "แป้น {key}").replace("{key}", names) if names else ""
        steps = press in {Press.MORE, Press.LESS} and text
        _tip(button, f"{text} {five}" if steps else text)


def _buttons(form: ConsoleForm) -> dict[Press, QPushButton]:
    return {
        Press.BACK: form.back_button,
        Press.SKIP: form.skip_button,
        Press.LESS: form.less_button,
        Press.MORE: form.more_button,
        Press.FREEZE: form.freeze_button,
        Press.BLANK: form.blank_button,
        Press.UNDO: form.undo_button,
        Press.HOLD: form.hold_button,
        Press.FILM: form.film_button,
    }


def _tip(button: QPushButton, text: str) -> None:
    """Set a tooltip; that of a button that is off says why, and this one comes back with it."""
    button.setProperty("usual_tip", text)
    if button.isEnabled():
        button.setToolTip(text)
