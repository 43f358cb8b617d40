"""Length, size and coding of a film as its own header tells them: at once, and whatever can be played here.

It knows the family of MP4 (ISO 14496-12: mp4, m4v, mov, 3gp), which is what cameras and editors write.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

ENDINGS = frozenset({".mp4", ".m4v", ".mov", ".3gp"})
# The table of a day's film; larger ones are damaged.
LARGEST = 64 << 20
# Boxes at the top of a file: a film that is written in pieces has one for each second.
MOST = 50_000
_CODECS = {
    "avc1": "H.264",
    "avc3": "H.264",
    "hvc1": "HEVC (H.265)",
    "hev1": "HEVC (H.265)",
    "av01": "AV1",
    "vp08": "VP8",
    "vp09": "VP9",
    "mp4v": "MPEG-4",
    "jpeg": "MJPEG",
    "mjpa": "MJPEG",
    "apch": "ProRes",
    "apcn": "ProRes",
    "apcs": "ProRes",
    "apco": "ProRes",
    "ap4h": "ProRes",
}


@dataclass(frozen=True, slots=True)
class FilmHeader:
    """What a film's header tells; of a film without a picture only the length."""

    length_ms: int
    width: int = 0
    height: int = 0
    codec: str = ""


def film_header(path: Path) -> FilmHeader | None:
    """Return what the header of a film tells, or ``None`` where it is of another kind or damaged."""
    if path.suffix.lower() not in ENDINGS:
        return None
    try:
        with path.open("rb") as file:
            table = _table(file)
        return None if table is None else _read(table)
    except (OSError, struct.error, IndexError, ZeroDivisionError):
        return None


def _table(file: BinaryIO) -> bytes | None:
    """Return the content of the box that describes the film; the pictures before it are passed over."""
    for _ in range(MOST):
        head = file.read(8)
        if len(head) < 8:
            return None
        size, kind = struct.unpack(">I4s", head)
        taken = 8
        if size == 1:
            (size,) = struct.unpack(">Q", file.read(8))
            taken = 16
        if kind == b"moov":
            return file.read(size - taken) if taken <= size <= LARGEST else None
        if size < taken:
            return None
        file.seek(size - taken, 1)
    return None


def _read(table: bytes) -> FilmHeader | None:
    length_ms, picture = None, None
    for kind, box in _boxes(table):
        if kind == b"mvhd":
            length_ms = _length_ms(box)
        elif kind == b"trak" and picture is None:
            picture = _picture(box)
    if length_ms is None:
        return None
    return FilmHeader(length_ms, *(picture or ()))


def _length_ms(box: bytes) -> int:
    if box[0] == 1:
        scale, length = struct.unpack_from(">IQ", box, 20)
    else:
        scale, length = struct.unpack_from(">II", box, 12)
    return int(length * 1000 // scale)


def _picture(track: bytes) -> tuple[int, int, str] | None:
    """Return width, height and coding of a track that shows pictures."""
    inside = dict(_boxes(track))
    media = dict(_boxes(inside.get(b"mdia", b"")))
    if media.get(b"hdlr", b"")[8:12] != b"vide":
        return None
    samples = dict(_boxes(dict(_boxes(media.get(b"minf", b""))).get(b"stbl", b"")))
    entry = samples.get(b"stsd", b"")
    # Of an entry: 4 bytes of size, its name, 24 of others, then width and height in pixels.
    width, height = struct.unpack_from(">HH", entry, 40)
    name = entry[12:16].decode("latin-1").strip()
    return width, height, _CODECS.get(name, name)


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 0
    while place + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, place)
        if not 8 <= size <= len(data) - place:
            return
        yield kind, data[place + 8 : place + size]
        place += size
