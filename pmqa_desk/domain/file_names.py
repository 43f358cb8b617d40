"""Names of files: such as every system can have, with the ending that their form needs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from pathlib import Path
from typing import Final

# A name stays well within 255 bytes, of which a Thai letter takes three.
LONGEST_BYTES: Final = 180
_FORBIDDEN: Final = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ud800-\udfff]'
)
_DEVICES: Final = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)")


def safe_name(text: str, longest: int = LONGEST_BYTES) -> str:
    """Return a name that every system can have; what it cannot have is left out or a low line."""
    name = " ".join(_FORBIDDEN.sub("_", unicodedata.normalize("NFC", text)).split()).strip(" .")
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending.encode()) > 10 or not stem:
        stem, dot, ending = name, "", ""
    stem = cut_to_bytes(stem, longest - len(f"{dot}{ending}".encode())).rstrip(" .")
    name = f"{stem}{dot}{ending}" or "_"
    return f"_{name}" if _DEVICES.match(name) else name


def with_ending(path: Path, ending: str, offered: Collection[str]) -> Path:
    """Return a typed path with ``ending``, unless it bears one of the ``offered``.

    Any other dot is part of the name: a date such as 25.7 is no form of a file.
    """
    known = path.suffix.lower()
    return path if known and known in offered else path.with_name(path.name + ending)


def cut_to_bytes(text: str, longest: int) -> str:
    """Return a text of at most so many bytes, no letter and no mark of one divided."""
    if len(text.encode()) <= longest:
        return text
    cut = text.encode()[: max(longest, 0)].decode(errors="ignore")
    while cut and len(cut) < len(text) and unicodedata.category(text[len(cut)])[0] == "M":
        cut = cut[:-1]
    return cut
