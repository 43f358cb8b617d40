"""What the main window needs of a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QPushButton, QWidget


class Page(Protocol):
    """A page says its name, the words under it, and which buttons stand in the head beside them."""

    def title(self) -> str:
        """Return the page's name in the language of the screen."""
        ...

    def place(self) -> str:
        """Return the line under the name: which session, which day, where."""
        ...

    def head_buttons(self) -> Sequence[QPushButton]:
        """Return the buttons of the head; at most one is blue."""
        ...


@dataclass(frozen=True, slots=True)
class Made:
    """A page that was made: the same object as a widget and as a page."""

    widget: QWidget
    page: Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page that is made when it is first shown: making all of them would cost the start."""

    key: str
    icon: str
    make: Callable[[], Made]
