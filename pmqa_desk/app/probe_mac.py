"""What macOS says, by its own ``pmset`` and ``lpstat``; never run by us on such a machine."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from pmqa_desk.app.probe import Asker, cups_printers, number_after, offset_s, room_of
from pmqa_desk.domain.machine_facts import Power, Printers, Room, SleepSettings

_PERCENT = re.compile(r"(\d+)%")


@dataclass(frozen=True, slots=True)
class MacProbe:
    """Asks small programs of macOS."""

    asker: Asker = field(default_factory=Asker)

    def power(self) -> Power | None:
        """Return where the current comes from."""
        said = self.asker.ask("pmset", "-g", "batt")
        if said is None or "drawing from" not in said:
            return None
        level = _PERCENT.search(said)
        return Power("'AC Power'" in said, None if level is None else int(level[1]))

    def sleep(self) -> SleepSettings | None:
        """Return when machine and screen go to sleep; ``pmset`` counts minutes, and 0 is never."""
        said = self.asker.ask("pmset", "-g")
        machine, screen = number_after(said, ("sleep",)), number_after(said, ("displaysleep",))
        if machine is None or screen is None:
            return None
        return SleepSettings(machine * 60 or None, screen * 60 or None)

    def printers(self) -> Printers | None:
        """Return the printers."""
        return cups_printers(self.asker)

    def room(self, folder: Path) -> Room | None:
        """Return how much fits into a folder."""
        return room_of(folder)

    def offset_s(self) -> int:
        """Return by how much the machine's own zone is ahead of UTC now."""
        return offset_s()
