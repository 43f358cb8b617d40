"""Plain values packed into one text, for what a file keeps whole and shows seldom."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable
from typing import Any, Final

# The highest level takes twice as long and saves a twentieth.
_PRESSED: Final = 6
# What ``unpack``, and reading what it returns, raise where the text is not what was packed.
DAMAGES: Final = (ValueError, KeyError, TypeError, AttributeError, zlib.error)


def pack(told: object, default: Callable[[Any], Any] | None = None) -> str:
    """Return what JSON can hold as one text; ``default`` says what a value of another kind is there."""
    raw = json.dumps(told, ensure_ascii=False, separators=(",", ":"), default=default).encode()
    return base64.b85encode(zlib.compress(raw, _PRESSED)).decode("ascii")


def unpack(content: str) -> Any:  # noqa: ANN401 - what JSON holds
    """Return what was packed.

    Raises:
        ValueError, zlib.error: the text is not what ``pack`` made.
    """
    return json.loads(zlib.decompress(base64.b85decode(content)))
