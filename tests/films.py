"""Films whose frames tell their own number; made by ffmpeg, without which tests are skipped by name."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

needs_ffmpeg = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg makes the test films")
RATE = 25
BITS = 8
WIDTH, HEIGHT = 320, 180


def numbered_film(
    path: Path, frames: int = 50, *, options: tuple[str, ...] = (), sound: bool = False
) -> Path:
    """Write a film in which each frame shows its number as eight bars, the lowest bit on the left."""
    raw = b"".join(_frame(number) for number in range(frames))
    command = ["ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "gray"]
    command += ["-s", f"{WIDTH}x{HEIGHT}", "-r", str(RATE), "-i", "-"]
    if sound:
        command += ["-f", "lavfi", "-t", str(frames / RATE), "-i", "sine=frequency=440"]
    command += [*(options or ("-pix_fmt", "yuv420p")), str(path)]
    subprocess.run(command, input=raw, check=True, timeout=60)
    return path


def number_on(image: QImage | None) -> int | None:
    """Return the number that a picture shows, however large it is; ``None`` where it shows none."""
    if image is None or image.isNull():
        return None
    wide, middle = image.width() / BITS, image.height() // 3
    bars = [image.pixelColor(round(wide * (bit + 0.5)), middle).lightness() for bit in range(BITS)]
    if any(70 < light < 185 for light in bars):
        return None
    return sum(1 << bit for bit, light in enumerate(bars) if light > 128)


def _frame(number: int) -> bytes:
    bar = WIDTH // BITS
    line = b"".join((b"\xff" if number >> bit & 1 else b"\x00") * bar for bit in range(BITS))
    return line * HEIGHT
