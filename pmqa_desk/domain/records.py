"""Values as plain dictionaries that JSON and tables can hold, each field checked on its way back."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.plain import Plain, read_scalar, written_scalar, wrong_field
from pmqa_desk.domain.run_log import Event, EventKind
from pmqa_desk.domain.visit import (
    Assignment,
    AwardStep,
    Evidence,
    Item,
    Note,
    NoteKind,
    PastAward,
    Person,
    Question,
    Session,
    SessionKind,
    Topic,
    new_uid,
)

R = TypeVar("R")

# An instant is milliseconds in code, ISO 8601 with an offset outside.
INSTANTS: Final[Mapping[str, str]] = {
    "asked_ms": "asked_at",
    "noted_ms": "noted_at",
    "given_ms": "given_at",
    "handed_ms": "handed_at",
    "arrived_ms": "arrived_at",
    "left_ms": "left_at",
    "opened_ms": "opened_at",
    "kept_ms": "kept_at",
    "at_ms": "at",
    "to_ms": "to_at",
}
# What a field that has no default of its own is where it is left out.
LEFT_OUT: Final[Mapping[tuple[type, str], object]] = {
    (Session, "kind"): SessionKind.MEETING,
    (Note, "kind"): NoteKind.NOTE,
    (Item, "title"): "",
    (Person, "name"): "",
    (Question, "text"): "",
    (Note, "text"): "",
    (Assignment, "text"): "",
    (Topic, "title"): "",
    (Evidence, "title"): "",
    (AwardStep, "name"): "",
    (PastAward, "name"): "",
}
# Events that say nothing without their item: no state could be folded from such a log.
OF_AN_ITEM: Final = frozenset({EventKind.STARTED, EventKind.SKIPPED})


@dataclass(frozen=True, slots=True)
class Shape:
    """How one field of a value is written outside."""

    attribute: str
    name: str
    core: Any  # a class of any kind: str, date, an enumeration, a record of ours
    many: bool
    required: bool

    @property
    def instant(self) -> bool:
        """Return whether the field is an instant."""
        return self.attribute in INSTANTS

    @property
    def record(self) -> bool:
        """Return whether the field holds values with fields of their own."""
        return dataclasses.is_dataclass(self.core)


def _find_shapes(cls: type) -> tuple[Shape, ...]:
    hints = typing.get_type_hints(cls)
    found = []
    for field in dataclasses.fields(cls):
        core, many = _core(hints[field.name])
        required = field.default is dataclasses.MISSING
        found.append(Shape(field.name, INSTANTS.get(field.name, field.name), core, many, required))
    return tuple(found)


# The fields of our classes never change while the program runs.
_known_shapes: Final[Callable[[type], tuple[Shape, ...]]] = cache(_find_shapes)


def shapes(cls: type) -> tuple[Shape, ...]:
    """Return the shapes of the fields of a dataclass, in their order."""
    return _known_shapes(cls)


def to_plain(record: object, zone: ZoneInfo) -> dict[str, Plain]:
    """Return a value as a plain dictionary; instants bear the offset of ``zone``."""
    return {
        shape.name: _to_plain(getattr(record, shape.attribute), shape, zone) for shape in shapes(type(record))
    }


def from_plain(cls: type[R], data: object, where: str, fresh: Callable[[], str] = new_uid) -> R:
    """Return the value of class ``cls`` that ``data`` describes; a field left out takes its default.

    Raises:
        DeskError: a field has the wrong type or value; the sentence names it by its path, from ``where``.
    """
    if not isinstance(data, Mapping):
        raise wrong_field(where, "วัตถุ { }", "an object { }", data)
    values: dict[str, object] = {}
    for shape in shapes(cls):
        found = data.get(shape.name)
        path = f"{where}.{shape.name}" if where else shape.name
        if found is not None:
            values[shape.attribute] = _from_plain(found, shape, path, fresh)
        elif shape.required:
            values[shape.attribute] = _left_out(cls, shape, path, fresh)
    if cls is Event and values["kind"] in OF_AN_ITEM and "item_uid" not in values:
        raise _not_given(f"{where}.item_uid")
    return cls(**values)


def read_list(cls: type[R], data: object, where: str, fresh: Callable[[], str] = new_uid) -> tuple[R, ...]:
    """Return the values that a list describes; nothing is an empty list."""
    if data is None:
        return ()
    if not isinstance(data, list):
        raise wrong_field(where, "รายการ [ ]", "a list [ ]", data)
    return tuple(from_plain(cls, entry, f"{where}[{index}]", fresh) for index, entry in enumerate(data))


def _core(hint: Any) -> tuple[Any, bool]:  # noqa: ANN401 - a type hint has no type of its own
    if isinstance(hint, types.UnionType):
        return _core(next(part for part in typing.get_args(hint) if part is not type(None)))
    if typing.get_origin(hint) is tuple:
        return typing.get_args(hint)[0], True
    return hint, False


def _to_plain(value: object, shape: Shape, zone: ZoneInfo) -> Plain:
    if value is None:
        return None
    if shape.many:
        assert isinstance(value, tuple)  # noqa: S101 - the type hint of the field says so
        return [_one_to_plain(part, shape, zone) for part in value]
    return _one_to_plain(value, shape, zone)


def _one_to_plain(value: object, shape: Shape, zone: ZoneInfo) -> Plain:
    if shape.record:
        return to_plain(value, zone)
    return written_scalar(value, zone if shape.instant else None)


def _from_plain(found: object, shape: Shape, path: str, fresh: Callable[[], str]) -> object:
    if shape.many:
        if shape.record:
            return read_list(shape.core, found, path, fresh)
        if not isinstance(found, list):
            raise wrong_field(path, "รายการ [ ]", "a list [ ]", found)
        return tuple(read_scalar(shape.core, part, f"{path}[{n}]") for n, part in enumerate(found))
    if shape.record:
        return from_plain(shape.core, found, path, fresh)
    return read_scalar(shape.core, found, path, instant=shape.instant, field=shape.attribute)


def _left_out(cls: type, shape: Shape, path: str, fresh: Callable[[], str]) -> object:
    if shape.attribute == "uid":
        return fresh()
    if (cls, shape.attribute) in LEFT_OUT:
        return LEFT_OUT[cls, shape.attribute]
    if shape.many:
        return ()
    raise _not_given(path)


def _not_given(path: str) -> DeskError:
    return wrong_field(path, "ข้อมูลที่ระบุไว้", "given", None)
