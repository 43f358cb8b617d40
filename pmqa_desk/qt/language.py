"""The language of the screen: our texts are Thai and have English by Qt Linguist; Qt's own the reverse."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from pmqa_desk.assets import asset
from pmqa_desk.domain.errors import Language

# Qt writes its own dialogs and menus in English and has no Thai for them: theirs is ours.
FILES = {Language.THAI: "qtbase_th.qm", Language.ENGLISH: "pmqa_desk_en.qm"}


class Speech(QObject):
    """Switches the language of all windows while they are open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = Language.THAI
        self._translator: QTranslator | None = None

    @property
    def language(self) -> Language:
        """Return the language of the screen."""
        return self._language

    def speak(self, language: Language) -> None:
        """Let every window speak ``language`` from now on, without a restart."""
        if language is self._language and self._translator is not None:
            return
        self._language = language
        self.silence()
        translator = QTranslator(self)
        # By its name: bytes of ours could be gone before the translator that reads them.
        translator.load(str(asset("resources", "translations", FILES[language])))
        QCoreApplication.installTranslator(translator)
        self._translator = translator

    def silence(self) -> None:
        """Take the words back that were brought; the windows are to close."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
