"""The names of Word's XML, and what its values and switches say."""

from __future__ import annotations

from typing import Final

from pmqa_desk.intake.package import Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF: Final = frozenset({"0", "false", "off"})


def value_of(element: Element | None) -> str | None:
    """Return the value that an element gives."""
    if element is None:
        return None
    value: str | None = element.get(W + "val")
    return value


def is_on(element: Element | None) -> bool:
    """Tell whether a switch is there and not turned off."""
    return element is not None and (value_of(element) or "").lower() not in _OFF
