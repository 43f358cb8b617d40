"""What the program asks of the machine it runs on: the time, the user, folders, the standard streams."""

from __future__ import annotations

import getpass
import io
import os
import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, TextIO

from pmqa_desk.domain.errors import Language

HOME = "PMQA_HOME"
LANGUAGE = "PMQA_LANG"


def data_folder(environment: Mapping[str, str], system: str, home: Path) -> Path:
    """Return the folder for what the program keeps of its own: backups, settings, reports."""
    if environment.get(HOME):
        return Path(environment[HOME])
    if system == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "PMQA Desk"
    if system == "darwin":
        return home / "Library" / "Application Support" / "PMQA Desk"
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / "pmqa-desk"


def backups_folder() -> Path:
    """Return the folder for copies of visit files made before a change of format, and on demand."""
    return data_folder(os.environ, sys.platform, Path.home()) / "backups"


def who() -> str:
    """Return ``user@machine``, as shown to whoever opens a file that is open here."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # an account without a name
        user = ""
    return f"{user}@{platform.node()}"


def language_of(word: str | None) -> Language:
    """Return the language that a word names; Thai unless it says English."""
    return Language.ENGLISH if (word or "").lower().startswith("en") else Language.THAI


@dataclass(frozen=True, slots=True)
class Machine:
    """The outside of one command."""

    language: Language
    now: datetime
    who: str
    backups: Path
    stdin: BinaryIO
    stdout: TextIO
    stderr: TextIO

    @property
    def home(self) -> Path:
        """Return the folder for what the program keeps of its own."""
        return self.backups.parent

    @property
    def now_ms(self) -> int:
        """Return the UTC time in milliseconds."""
        return round(self.now.timestamp() * 1000)

    def say(self, thai: str, english: str) -> None:
        """Print a sentence of the answer."""
        print(thai if self.language is Language.THAI else english, file=self.stdout)


def this_machine(language: Language) -> Machine:
    """Return the machine that the program runs on, its streams speaking UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)  # pytest puts other streams in their place
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    # A program started without streams, as from an icon, has None in their place.
    return Machine(
        language,
        datetime.now(UTC),
        who(),
        backups_folder(),
        io.BytesIO() if sys.stdin is None else sys.stdin.buffer,
        sys.stdout or io.StringIO(),
        sys.stderr or io.StringIO(),
    )
