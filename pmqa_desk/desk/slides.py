"""Copies of presentations as PDF: made once for a content, kept with what the program keeps of its own."""

from __future__ import annotations

import hashlib
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.ports import SlideConverter

DECKS = frozenset({".pptx", ".ppt", ".pps", ".ppsx", ".odp"})
_VIDEOS = frozenset({".mp4", ".m4v", ".mov", ".avi", ".wmv", ".mpg", ".mpeg", ".webm", ".mkv"})


@dataclass(frozen=True, slots=True)
class Copy:
    """A presentation as PDF, and what of it a PDF cannot show; ``None`` is not known."""

    pdf: Path
    animated: bool | None
    films: bool | None


def is_deck(path: Path) -> bool:
    """Return whether a file is a presentation that must be converted to be shown."""
    return path.suffix.lower() in DECKS


def copy_of(source: Path, folder: Path, converter: SlideConverter) -> Copy:
    """Return the PDF of a presentation, converted where its content is new; raises ``DeskError``."""
    try:
        with source.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").hexdigest()
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise DeskError(
            f"อ่านไฟล์สไลด์ {source.name} ไม่ได้ กรุณาตรวจว่าไฟล์ยังอยู่ แล้วแนบใหม่",
            f"The slides {source.name} cannot be read; check that the file is there and attach it again.",
        ) from failure
    pdf = folder / f"{content}.pdf"
    if not pdf.is_file():
        _convert(source, folder / f"{content}.part.pdf", pdf, converter)
    return Copy(pdf, *_lost(source))


def _convert(source: Path, part: Path, pdf: Path, converter: SlideConverter) -> None:
    try:
        converter.convert(source, part)
        part.replace(pdf)
    except OSError as failure:
        raise DeskError(
            f"แปลงสไลด์ {source.name} ไม่ได้ ดิสก์อาจเต็มหรือไฟล์ถูกโปรแกรมอื่นใช้อยู่ กรุณาแก้ไขแล้วแนบใหม่",
            f"The slides {source.name} cannot be converted; the disk may be full, or another program holds "
            "the file. Put that right and attach it again.",
        ) from failure
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _lost(source: Path) -> tuple[bool | None, bool | None]:
    """Return whether slides move and whether there are films in them, as far as the file tells."""
    if source.suffix.lower() not in {".pptx", ".ppsx"}:
        return None, None
    try:
        with zipfile.ZipFile(source) as deck:
            names = deck.namelist()
            slides = (name for name in names if name.startswith("ppt/slides/slide"))
            animated = any(b"<p:timing" in deck.read(name) for name in slides)
    except (OSError, zipfile.BadZipFile):
        return None, None
    films = (Path(name).suffix.lower() in _VIDEOS for name in names if name.startswith("ppt/media/"))
    return animated, any(films)
