"""Format 2: what an item says of its own end and of sharing time, the operator's notes, the emblem."""

from __future__ import annotations

from typing import Final

_ITEM: Final = (
    "notes TEXT",
    "warning_s INTEGER",
    "danger_s INTEGER",
    "advance INTEGER NOT NULL DEFAULT 0",
    "protected INTEGER",
    "priority INTEGER",
)

COLUMNS: Final = (
    *(f"ALTER TABLE {table} ADD COLUMN {column}" for table in ("items", "run_items") for column in _ITEM),
    "ALTER TABLE visit ADD COLUMN emblem TEXT",
)
