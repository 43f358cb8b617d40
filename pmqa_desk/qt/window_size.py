"""How large a dialog opens: as large as it likes, and never larger than the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

# What the system puts around a window: a title above, an edge at each side.
FRAME_PX: Final = 40
_EDGES_PX: Final = 16


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window that is not shown yet its size, its buttons within the screen."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - _EDGES_PX), min(height, room.height() - FRAME_PX))
