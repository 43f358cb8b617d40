"""The program of this machine that can write films anew: ffmpeg, where somebody has put it."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pmqa_desk.domain.errors import DeskError

Progress = Callable[[int, int], None]

_LENGTH = re.compile(r"Duration: (\d+):(\d\d):(\d\d)\.(\d\d)")
_PLACE = re.compile(r"out_time_us=(\d+)")
# Twice as fast as the usual, and as large; every player and projector takes pictures of this kind.
_CODING = (
    *("-map", "0:v:0", "-map", "0:a:0?", "-sn", "-dn"),
    *("-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-pix_fmt", "yuv420p"),
    # H.264 has even sizes only.
    *("-vf", "scale=trunc(iw/2)*2:trunc(ih/2)*2"),
    *("-c:a", "aac", "-b:a", "192k", "-movflags", "+faststart", "-f", "mp4"),
)


@dataclass(frozen=True, slots=True)
class FilmPrograms:
    """Looks for ffmpeg on the path, and where its downloads are usually unpacked."""

    environment: Mapping[str, str]

    @property
    def found(self) -> bool:
        """Return whether there is such a program."""
        return self._program() is not None

    def convert(self, source: Path, target: Path, progress: Progress) -> None:
        """Write a film as MP4 with H.264 and AAC; what ``progress`` raises ends the program."""
        program = self._program()
        if program is None:
            raise DeskError(
                f"เครื่องนี้ไม่มีโปรแกรมแปลงวีดิทัศน์ โปรดขอไฟล์ {source.name} จากหน่วยงานเป็น MP4 แบบ H.264 เสียง AAC "
                "ความละเอียดไม่เกิน 1920 × 1080",
                f"This machine has no program that converts films. Ask for {source.name} as MP4 with H.264 "
                "and AAC, at most 1920 × 1080.",
            )
        if not _written(program, source, target, progress):
            raise DeskError(
                f"แปลงวีดิทัศน์ {source.name} ไม่สำเร็จ โปรดขอไฟล์จากหน่วยงานเป็น MP4 แบบ H.264 เสียง AAC",
                f"{source.name} could not be converted. Ask for it as MP4 with H.264 and AAC.",
            )

    def _program(self) -> str | None:
        places = [
            Path(self.environment.get("ProgramFiles", "C:/Program Files")) / "ffmpeg/bin/ffmpeg.exe",
            Path("C:/ffmpeg/bin/ffmpeg.exe"),
            Path("/opt/homebrew/bin/ffmpeg"),
            Path("/usr/local/bin/ffmpeg"),
        ]
        found = shutil.which("ffmpeg", path=self.environment.get("PATH"))
        return found or next((str(place) for place in places if place.is_file()), None)


def _written(program: str, source: Path, target: Path, progress: Progress) -> bool:
    command = [program, "-nostdin", "-hide_banner", "-y", "-progress", "pipe:1", "-nostats"]
    command += ["-i", str(source.absolute()), *_CODING, str(target.absolute())]
    # On Windows no black box may flash up in front of the room.
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        running = subprocess.Popen(  # noqa: S603 - our own command, and the files are arguments of it
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            creationflags=flags,
        )
    except OSError:
        return False
    try:
        whole_ms = _follow(running, progress)
        done = running.wait() == 0 and target.is_file()
        if done and whole_ms:
            # Sound and pictures end at different times: the last place told may lie before the end.
            progress(whole_ms, whole_ms)
        return done
    finally:
        # Whoever wants no more waits for nothing.
        running.kill()
        running.wait()
        if running.stdout is not None:
            running.stdout.close()


def _follow(running: subprocess.Popen[str], progress: Progress) -> int:
    """Tell how far the program has come; return how long the film is."""
    whole_ms = 0
    for line in running.stdout or ():
        length, place = _LENGTH.search(line), _PLACE.match(line)
        if length is not None and not whole_ms:
            hours, minutes, seconds, hundredths = map(int, length.groups())
            whole_ms = ((hours * 60 + minutes) * 60 + seconds) * 1000 + hundredths * 10
        elif place is not None:
            progress(min(int(place[1]) // 1000, whole_ms), whole_ms)
    return whole_ms
