"""A visit kept in one SQLite file; nothing outside this package knows SQL."""

from __future__ import annotations

import importlib
import sys


def _load_lean() -> None:
    """Import sqlite-utils without numpy, which it would import for the names of its number types.

    Where the charts have brought numpy along that costs every start 50 ms and 15 MB for nothing.
    """
    if "numpy" in sys.modules:
        return
    hidden = {"numpy": None}
    sys.modules.update(hidden)  # type: ignore[arg-type]  # None is Python's own sign for "not to be found"
    try:
        importlib.import_module("sqlite_utils")
    finally:
        del sys.modules["numpy"]


_load_lean()
