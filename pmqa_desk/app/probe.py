"""Asks the machine for the ready check: each system in its own module, what they share here."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pmqa_desk.domain.machine_facts import Printers, Room

# A program that does not answer by then is not waited for: the line says that it was not tested.
PATIENCE_S = 4.0
NO_DEFAULT = "no system default destination"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asker:
    """Runs small programs of the system and returns what they say; tests put answers in their place."""

    patience_s: float = PATIENCE_S

    def ask(self, *command: str) -> str | None:
        """Return what a program prints, or ``None`` where it is not there, fails or takes too long."""
        try:
            done = subprocess.run(  # noqa: S603 - commands of ours
                command,
                env=_plain_environment(os.environ),
                timeout=self.patience_s,
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # On Windows no black box may flash up.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.TimeoutExpired):
            _log.info("no answer from %s", command[0], exc_info=True)
            return None
        return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def _plain_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment in which programs answer in English."""
    return {**environment, "LC_ALL": "C", "LANGUAGE": "C"}


def room_of(folder: Path) -> Room | None:
    """Return how much fits into a folder, and whether a file can be written there: one is, and goes again."""
    place = _standing(folder)
    try:
        free = shutil.disk_usage(place).free
    except OSError:
        return None
    try:
        with tempfile.TemporaryFile(dir=place, prefix=".pmqa-"):
            pass
    except OSError:
        return Room(free, writable=False)
    return Room(free, writable=True)


def _standing(folder: Path) -> Path:
    """Return the folder, or the nearest above it: ours is made when something is put into it."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), folder)


def offset_s() -> int:
    """Return by how much the machine's own zone is ahead of UTC now."""
    return time.localtime().tm_gmtoff


def cups_printers(asker: Asker) -> Printers | None:
    """Return the printers of CUPS, which Linux and macOS have."""
    listed = asker.ask("lpstat", "-e")
    if listed is None:
        # Without a printer, and where CUPS does not run, it fails the same way; this tells the two apart.
        told = asker.ask("lpstat", "-r")
        return Printers(()) if told is not None else None
    chosen = asker.ask("lpstat", "-d") or NO_DEFAULT
    default = None if NO_DEFAULT in chosen else chosen.rpartition(":")[2].strip()
    return Printers(tuple(listed.split()), default or None)


def number_after(text: str | None, words: Sequence[str]) -> int | None:
    """Return the first whole number on the first line that begins with one of ``words``."""
    for line in (text or "").splitlines():
        name, _, rest = line.strip().partition(" ")
        if name in words and rest.split() and rest.split()[0].isdecimal():
            return int(rest.split()[0])
    return None
