"""The language of the screen: ours is Thai in code and forms, English by Qt Linguist; Qt's own is the reverse."""

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
        self._bytes = b""
        self._install(Language.THAI)

    @property
    def language(self) -> Language:
        """Return the language of the screen."""
        return self._language

    def speak(self, language: Language) -> None:
        """Let every window speak ``language`` from now on, without a restart."""
        if language is self._language:
            return
        self._language = language
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._install(language)

    def _install(self, language: Language) -> None:
        translator = QTranslator(self)
        # Kept on self: Qt reads the bytes for as long as the translator is installed.
        self._bytes = asset("resources", "translations", FILES[language]).read_bytes()
        translator.load(self._bytes)
        QCoreApplication.installTranslator(translator)
        self._translator = translator
