"""What a Linux machine says: the kernel of its current, the desktop of its sleep, CUPS of its printers."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pmqa_desk.app.probe import Asker, cups_printers, offset_s, room_of
from pmqa_desk.domain.machine_facts import Power, Printers, Room, SleepSettings

SUPPLIES = Path("/sys/class/power_supply")
_GNOME_POWER = "org.gnome.settings-daemon.plugins.power"
_GNOME_SESSION = "org.gnome.desktop.session"


@dataclass(frozen=True, slots=True)
class LinuxProbe:
    """Reads ``/sys`` and asks small programs."""

    asker: Asker = field(default_factory=Asker)
    supplies: Path = SUPPLIES

    def power(self) -> Power | None:
        """Return where the current comes from."""
        if not self.supplies.is_dir():
            return None
        supplies = [_Supply(path) for path in sorted(self.supplies.iterdir())]
        ours = [supply for supply in supplies if supply.read("scope") != "Device"]  # no mouse's, no pen's
        mains = [supply.read("online") == "1" for supply in ours if supply.read("type") in {"Mains", "USB"}]
        batteries = [supply for supply in ours if supply.read("type") == "Battery"]
        if not batteries:
            # A desk machine has no supply of its own in this list, or only its mains.
            return Power(on_mains=True)
        discharging = any(battery.read("status") == "Discharging" for battery in batteries)
        levels = [int(level) for battery in batteries if (level := battery.read("capacity")).isdecimal()]
        percent = sum(levels) // len(levels) if levels else None
        return Power(any(mains) if mains else not discharging, percent)

    def sleep(self) -> SleepSettings | None:
        """Return when machine and screen go to sleep, as GNOME and its kin are set."""
        power = self.power()
        source = "battery" if power is not None and not power.on_mains else "ac"
        kind = self._setting(_GNOME_POWER, f"sleep-inactive-{source}-type")
        timeout = _seconds(self._setting(_GNOME_POWER, f"sleep-inactive-{source}-timeout"))
        idle = _seconds(self._setting(_GNOME_SESSION, "idle-delay"))
        if kind is None or timeout is None or idle is None:
            return None
        sleeps = "nothing" not in kind and timeout > 0
        return SleepSettings(timeout if sleeps else None, idle or None)

    def printers(self) -> Printers | None:
        """Return the printers."""
        return cups_printers(self.asker)

    def room(self, folder: Path) -> Room | None:
        """Return how much fits into a folder."""
        return room_of(folder)

    def offset_s(self) -> int:
        """Return by how much the machine's own zone is ahead of UTC now."""
        return offset_s()

    def _setting(self, schema: str, key: str) -> str | None:
        return self.asker.ask("gsettings", "get", schema, key)


@dataclass(frozen=True, slots=True)
class _Supply:
    path: Path

    def read(self, name: str) -> str:
        try:
            return (self.path / name).read_text(encoding="ascii", errors="replace").strip()
        except OSError:  # a supply that has no such property, or was just unplugged
            return ""


def _seconds(answer: str | None) -> int | None:
    """Return the number in an answer such as ``uint32 300``."""
    figures = (answer or "").split()
    return int(figures[-1]) if figures and figures[-1].isdecimal() else None
