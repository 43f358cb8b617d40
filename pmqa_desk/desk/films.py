"""Films that this machine cannot show, written anew beside the visit so that it can."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from pmqa_desk.desk.media import MEDIA_FOLDER, refuse_without_room
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.ports import FilmConverter

MARK = "H264"


def converted(
    folder: Path, medium: str, converter: FilmConverter, progress: Callable[[int, int], None]
) -> Path:
    """Return a film written anew, in the media folder under a name of its own; the old one stays.

    What is not whole never bears that name; what ``progress`` raises leaves nothing.

    Raises:
        DeskError: it cannot be converted, read or written.
    """
    source, media = folder / medium, folder / MEDIA_FOLDER
    try:
        refuse_without_room(folder, source.stat().st_size)
        media.mkdir(exist_ok=True)
        target = _free_name(media, source.stem)
        part = media / f".{target.stem}.part.mp4"
        try:
            converter.convert(source, part, progress)
            os.replace(part, target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as failure:
        raise DeskError(
            f"แปลงวีดิทัศน์ {source.name} ไม่ได้ โปรดตรวจว่าไฟล์ยังอยู่และดิสก์มีพื้นที่ว่าง แล้วลองอีกครั้ง",
            f"{source.name} cannot be converted. Check that it is there and that the disk has room, "
            "then try again.",
        ) from failure
    return target


def _free_name(folder: Path, stem: str) -> Path:
    number = 1
    while True:
        target = folder / (f"{stem} {MARK}.mp4" if number == 1 else f"{stem} {MARK} ({number}).mp4")
        if not target.exists():
            return target
        number += 1
