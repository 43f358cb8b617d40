"""The sheets of the console that its buttons open, and the help with a medium: opened, placed, put away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_medium_help import MediumHelp
from pmqa_desk.qt.console_screens import ScreensSheet
from pmqa_desk.qt.console_sheet import Sheet
from pmqa_desk.qt.console_words import ConsoleWords
from pmqa_desk.qt.presenter_bell import Bell
from pmqa_desk.qt.sound_choice import SoundChoice
from pmqa_desk.qt.sound_outputs import SoundOutputs


class SoundSheet(Sheet):
    """Where the sound goes, chosen while a film plays."""

    def __init__(self, form: ConsoleForm, sound: SoundOutputs, bell: Bell) -> None:
        super().__init__(form, "sound_sheet")
        self.choice = SoundChoice(sound, bell, form.context.words, self)
        self.body.addWidget(self.choice)
        self.body.addStretch(1)

    @override
    def name(self) -> None:
        super().name()
        self.head_label.setText(self.tr("เสียงของวีดิทัศน์"))
        self.choice.show_outputs()


class ConsoleSheets(QObject):
    """At most one sheet lies over the list."""

    said = Signal(str)
    left = Signal()

    def __init__(self, form: ConsoleForm, words: ConsoleWords) -> None:
        super().__init__(form)
        self._form = form
        self.help = MediumHelp(form, words)
        self.help.said.connect(self.said)
        self.help.opening.connect(self.leave)
        self.screens = ScreensSheet(form)
        self.sound: SoundSheet | None = None
        self.help.sheet.left.connect(self.left)
        self.screens.left.connect(self.left)
        form.screens_button.clicked.connect(self._on_screens_clicked)
        form.sound_button.clicked.connect(self._on_sound_clicked)

    def hear(self, sound: SoundOutputs, bell: Bell) -> None:
        """Offer the choice of the sound output from now on."""
        self.sound = SoundSheet(self._form, sound, bell)
        self.sound.left.connect(self.left)
        sound.told.connect(self.said)

    def look(self) -> None:
        """Keep the help with a medium as things stand."""
        self.help.look()

    @property
    def lies_open(self) -> bool:
        """Return whether a sheet lies over the list."""
        return self._open_sheet() is not None

    @property
    def browses(self) -> bool:
        """Return whether a file is looked for by typing its first letters."""
        browser = self.help.sheet.browser
        return browser is not None and browser.isAncestorOf(self._form.focusWidget())

    def leave(self) -> None:
        """Close the sheet that is open."""
        sheet = self._open_sheet()
        if sheet is not None:
            sheet.leave()

    def place(self) -> None:
        """Put everything where it lies as the window is now."""
        self.help.place()
        for sheet in (self.screens, self.sound):
            if sheet is not None:
                sheet.place()

    def _open_sheet(self) -> Sheet | None:
        sheets = (self.help.sheet, self.screens, self.sound)
        return next((sheet for sheet in sheets if sheet is not None and sheet.isVisible()), None)

    def _toggle(self, sheet: Sheet | None) -> None:
        shown = sheet is not None and sheet.isVisible()
        self.leave()
        if sheet is not None and not shown:
            sheet.open()

    def _on_screens_clicked(self) -> None:
        self._toggle(self.screens)

    def _on_sound_clicked(self) -> None:
        self._toggle(self.sound)
