"""A value with its texts written anew, wherever in it they stand: also in fields that are added later."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection
from typing import TypeAlias, TypeVar

from pmqa_desk.domain.records import Shape, shapes

R = TypeVar("R")
# From the class and the field in which a text stands; ``None`` leaves it out.
Change: TypeAlias = Callable[[type, str, str], str | None]


def rewritten(record: R, change: Change, dropped: Collection[str] = ()) -> R:
    """Return a dataclass value with every text in it, at any depth, as ``change`` has it.

    Lists of records whose class is named in ``dropped`` are emptied. A text that a class cannot do without
    is empty where it is left out.
    """
    cls = type(record)
    # The type of the fields is known to their shapes alone.
    values = {
        shape.attribute: _rewritten(cls, shape, getattr(record, shape.attribute), change, dropped)
        for shape in shapes(cls)
    }
    return dataclasses.replace(record, **values)  # type: ignore[type-var]


def _rewritten(cls: type, shape: Shape, value: object, change: Change, dropped: Collection[str]) -> object:
    if value is None:
        return None
    if shape.record and shape.core.__name__ in dropped:
        return () if shape.many else None
    if shape.many and isinstance(value, tuple):
        parts = (_one(cls, shape, part, change, dropped) for part in value)
        return tuple(part for part in parts if part is not None)
    changed = _one(cls, shape, value, change, dropped)
    return "" if changed is None and shape.required else changed


def _one(cls: type, shape: Shape, value: object, change: Change, dropped: Collection[str]) -> object:
    if shape.record:
        return rewritten(value, change, dropped)
    # An enumeration's values are words of ours, though texts by their type.
    if shape.core is str and isinstance(value, str):
        return change(cls, shape.attribute, value)
    return value
