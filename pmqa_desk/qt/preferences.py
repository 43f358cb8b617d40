"""What this user likes, kept by the system between starts; never part of a visit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import Digits

RECENT_FILES = 8
TEMPLATE = "word_template"
# Entries that change how nothing looks: a volume must not repaint the room's picture.
UNSEEN = frozenset(
    {
        *("page", "recent", "film_volume", "sound_output", "guard_ms", TEMPLATE, "programme_hidden"),
        *("stage_display", "presenter_display", "stage_windowed"),
    }
)


class Preferences(QObject):
    """Typed entries of one ini file; ``changed`` names the entry."""

    changed = Signal(str)
    looks_changed = Signal()
    """Something changed that is seen in the windows of a run."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        # Every figure that is written asks for the digits: a file's reader is too slow for that.
        self._read: dict[str, str | None] = {}

    @property
    def language(self) -> Language:
        """Return the language of the screen."""
        return Language.ENGLISH if self.text("language", "th") == "en" else Language.THAI

    @property
    def digits(self) -> Digits:
        """Return the digits that dates, times and numbers are shown in."""
        return Digits.THAI if self.text("digits", "arabic") == "thai" else Digits.ARABIC

    @property
    def recent(self) -> tuple[str, ...]:
        """Return the paths of the visits opened last, newest first."""
        return tuple(path for path in self.text("recent", "").split("\n") if path)

    def add_recent(self, path: Path) -> None:
        """Put a visit at the head of the recent ones."""
        others = [other for other in self.recent if other != str(path)]
        self.set("recent", "\n".join([str(path), *others][:RECENT_FILES]))

    @property
    def word_template(self) -> Path | None:
        """Return the office's own empty paper for Word files, or ``None`` for ours."""
        path = self.text(TEMPLATE, "")
        return Path(path) if path else None

    def text(self, entry: str, default: str) -> str:
        """Return an entry, or ``default``."""
        if entry not in self._read:
            value = self._settings.value(entry)
            self._read[entry] = value if isinstance(value, str) else None
        found = self._read[entry]
        return default if found is None else found

    def flag(self, entry: str, *, default: bool) -> bool:
        """Return an entry that is yes or no."""
        return self.text(entry, "yes" if default else "no") == "yes"

    def set(self, entry: str, value: str | bool) -> None:
        """Keep an entry and say that it changed."""
        text = ("yes" if value else "no") if isinstance(value, bool) else value
        if self._settings.value(entry) == text:
            return
        self._settings.setValue(entry, text)
        self._settings.sync()
        self._read.clear()
        self.changed.emit(entry)
        if entry not in UNSEEN:
            self.looks_changed.emit()
