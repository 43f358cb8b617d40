"""The programs of this machine that can turn presentations into PDF: PowerPoint and LibreOffice."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pmqa_desk.assets import asset
from pmqa_desk.domain.errors import DeskError

# Twenty slides take 3 s; a minute a hundred, and as much again for a slow machine.
PATIENCE_S = 180
FONTS = ("Sarabun-Regular.ttf", "Sarabun-Bold.ttf")

# 32 is the number that PowerPoint gives to PDF.
_POWERPOINT = """
$ErrorActionPreference = 'Stop'
$program = New-Object -ComObject PowerPoint.Application
try {
    $deck = $program.Presentations.Open($env:PMQA_SOURCE, -1, 0, 0)
    try { $deck.SaveAs($env:PMQA_TARGET, 32) } finally { $deck.Close() }
} finally { if ($program.Presentations.Count -eq 0) { $program.Quit() } }
"""


@dataclass(frozen=True, slots=True)
class SlidePrograms:
    """Tries PowerPoint where there is Windows, then LibreOffice."""

    system: str
    environment: Mapping[str, str]
    home: Path
    """Folder for LibreOffice's own profile, so that no window of it that is open can answer instead."""

    def convert(self, source: Path, target: Path) -> None:
        """Write a presentation as a PDF."""
        if self.system == "win32" and self._powerpoint(source, target):
            return
        office = self._office()
        if office is None:
            raise DeskError(
                f"เครื่องนี้ไม่มี PowerPoint หรือ LibreOffice กรุณาบันทึก {source.name} เป็น PDF แล้วแนบใหม่",
                f"{source.name} needs PowerPoint or LibreOffice, and this machine has neither. "
                "Save it as a PDF and attach that.",
            )
        if not self._libreoffice(office, source, target):
            raise DeskError(
                f"แปลงสไลด์ {source.name} ไม่สำเร็จ กรุณาบันทึกเป็น PDF แล้วแนบใหม่",
                f"{source.name} could not be converted. Save it as a PDF and attach that.",
            )

    def _office(self) -> str | None:
        places = self.environment.get("PATH")
        known = [
            Path(self.environment.get("ProgramFiles", "C:/Program Files"))
            / "LibreOffice/program/soffice.exe",
            Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
        ]
        found = shutil.which("soffice", path=places) or shutil.which("libreoffice", path=places)
        return found or next((str(place) for place in known if place.is_file()), None)

    def _libreoffice(self, office: str, source: Path, target: Path) -> bool:
        share = self.home / "share"
        _lend_fonts(share / "fonts")
        with tempfile.TemporaryDirectory() as folder:
            profile = (self.home / "profile").absolute().as_uri()
            command = [office, f"-env:UserInstallation={profile}", "--headless", "--norestore"]
            command += ["--convert-to", "pdf", "--outdir", folder, str(source.absolute())]
            made = Path(folder) / f"{source.stem}.pdf"
            # Its own fonts folder: without a Thai font on the system the letters would be boxes.
            if not self._run(command, {"XDG_DATA_HOME": str(share.absolute())}) or not made.is_file():
                return False
            shutil.copyfile(made, target)
        return True

    def _powerpoint(self, source: Path, target: Path) -> bool:
        command = ["powershell", "-NoProfile", "-NonInteractive", "-Command", _POWERPOINT]
        paths = {"PMQA_SOURCE": str(source.absolute()), "PMQA_TARGET": str(target.absolute())}
        return self._run(command, paths) and target.is_file()

    def _run(self, command: Sequence[str], more: Mapping[str, str]) -> bool:
        environment = {**self.environment, **more}
        # On Windows no black box may flash up in front of the room.
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            done = subprocess.run(  # noqa: S603 - our own command, and the file is one argument of it
                command,
                env=environment,
                timeout=PATIENCE_S,
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=flags,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0


def _lend_fonts(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in FONTS:
        font = folder / name
        if not font.exists():
            part = font.with_suffix(".part")
            part.write_bytes(asset("resources", "fonts", name).read_bytes())
            os.replace(part, font)
