"""What the windows are made with, and what outlives the visit that is open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pmqa_desk.domain.machine_facts import MachineProbe
from pmqa_desk.domain.ports import Clocks, KeepAwake
from pmqa_desk.qt.file_dialogs import FileDialogs
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.look import Look
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.screens import QtDisplays
from pmqa_desk.qt.words import Words


@dataclass(frozen=True, slots=True)
class Tools:
    """Handed to everything in this layer that builds windows."""

    preferences: Preferences
    speech: Speech
    look: Look
    words: Words
    dialogs: FileDialogs
    displays: QtDisplays
    clocks: Clocks
    awake: KeepAwake
    probe: MachineProbe
    who: str
    process: str
    home: Path
    """The folder for what the program keeps of its own."""
    documents: Path
    """Where new visits are proposed to lie."""

    @property
    def backups(self) -> Path:
        """Return the folder of the backups."""
        return self.home / "backups"
