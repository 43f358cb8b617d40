"""What Qt knows of the machine: screens, sound outputs, fonts."""

from __future__ import annotations

from itertools import combinations
from typing import Protocol

from PySide6.QtGui import QFontDatabase, QGuiApplication

from pmqa_desk.domain.machine_facts import Fonts, Screen, Screens
from pmqa_desk.qt.look import FAMILY
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.screens import STAGE, Displays, remembered_among


class Surroundings(Protocol):
    """Asked on the thread of the windows; each answer is quick."""

    def screens(self) -> Screens:
        """Return the screens that are plugged in."""
        ...

    def sounds(self) -> tuple[str, ...]:
        """Return the sound outputs by name, the usual one first."""
        ...

    def fonts(self, paper: str) -> Fonts:
        """Return which faces are there; ``paper`` is that of the minutes."""
        ...


class QtSurroundings:
    """Asks Qt."""

    def __init__(self, displays: Displays, preferences: Preferences) -> None:
        self._displays = displays
        self._preferences = preferences

    def screens(self) -> Screens:
        """Return the screens that are plugged in, in their own pixels."""
        remembered = self._preferences.text(STAGE, "")
        displays = self._displays.all()
        found = remembered_among(remembered, displays) is not None
        mirrored = any(one.mirrors(other) for one, other in combinations(displays, 2))
        screens = []
        for screen in QGuiApplication.screens():
            at, ratio = screen.size(), screen.devicePixelRatio()
            size = round(at.width() * ratio), round(at.height() * ratio)
            screens.append(Screen(screen.name(), *size))
        return Screens(tuple(screens), found if remembered else None, mirrored)

    def sounds(self) -> tuple[str, ...]:
        """Return the sound outputs by name, the usual one first."""
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - 10 ms that no start needs

        outputs = sorted(QMediaDevices.audioOutputs(), key=lambda output: not output.isDefault())
        return tuple(output.description() for output in outputs)

    def fonts(self, paper: str) -> Fonts:
        """Return which faces are there."""
        families = QFontDatabase.families()
        return Fonts(screen=FAMILY in families, paper=paper in families)
