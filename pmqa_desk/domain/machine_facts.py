"""What a machine says of itself before a run; a fact that it does not tell is ``None``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Power:
    """Where the current comes from; a machine without a battery has no ``percent``."""

    on_mains: bool
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class SleepSettings:
    """After how many idle seconds machine and screen go to sleep; ``None`` here is never."""

    machine_s: int | None
    screen_s: int | None


@dataclass(frozen=True, slots=True)
class Room:
    """A folder: how much still fits, and whether a file could be written there just now."""

    free_bytes: int
    writable: bool


@dataclass(frozen=True, slots=True)
class Printers:
    """The printers that are set up, and the one that is taken where none is chosen."""

    names: tuple[str, ...]
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen in its own pixels."""

    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Screens:
    """The screens, and whether the one that the stage was last on is among them (``None``: never chosen)."""

    all: tuple[Screen, ...]
    stage_found: bool | None = None
    mirrored: bool = False
    """Two of them show the same: the room would see the console."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """Whether the screen's own face was loaded, and whether the paper's is installed."""

    screen: bool
    paper: bool


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """The machine's clock beside what it was when something was last kept."""

    now_ms: int
    offset_s: int
    """By how much the machine's own zone is ahead of UTC."""
    kept_ms: int | None = None
    """The last instant that is on the disk."""


@dataclass(frozen=True, slots=True)
class MachineFacts:
    """Everything that is known of the machine at one moment."""

    power: Power | None = None
    sleep: SleepSettings | None = None
    visit_room: Room | None = None
    own_room: Room | None = None
    printers: Printers | None = None
    screens: Screens | None = None
    sounds: tuple[str, ...] | None = None
    """The names of the sound outputs; none at all is the empty tuple."""
    fonts: Fonts | None = None
    clock: ClockFacts | None = None

    def with_clock(self, clock: ClockFacts) -> MachineFacts:
        """Return the same with what the clock says."""
        return replace(self, clock=clock)


class MachineProbe(Protocol):
    """Asks the machine. It may take seconds, so it is asked in the background; it never raises."""

    def power(self) -> Power | None:
        """Return where the current comes from."""
        ...

    def sleep(self) -> SleepSettings | None:
        """Return when machine and screen go to sleep, as they are supplied now."""
        ...

    def printers(self) -> Printers | None:
        """Return the printers."""
        ...

    def room(self, folder: Path) -> Room | None:
        """Return how much fits into a folder, and whether it can be written to."""
        ...

    def offset_s(self) -> int:
        """Return by how much the machine's own zone is ahead of UTC now."""
        ...


def looked_at(probe: MachineProbe, visit_folder: Path, own_folder: Path) -> MachineFacts:
    """Return what can be asked without a screen, the clock apart."""
    return MachineFacts(
        power=probe.power(),
        sleep=probe.sleep(),
        visit_room=probe.room(visit_folder),
        own_room=probe.room(own_folder),
        printers=probe.printers(),
    )
