"""Undo and redo of values, without a limit: a step keeps the value before it, unchanged parts are shared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Step(Generic[V]):
    """One edit: what it was called, the value on its other side, and what it may be merged with."""

    label: str
    value: V
    merge: str | None = None


class History(Generic[V]):
    """The edits of one value while its file is open."""

    def __init__(self, value: V) -> None:
        self._value = value
        self._past: list[Step[V]] = []
        self._future: list[Step[V]] = []

    @property
    def value(self) -> V:
        """Return the present value."""
        return self._value

    @property
    def steps(self) -> int:
        """Return how many steps undo can take back."""
        return len(self._past)

    @property
    def undo_label(self) -> str | None:
        """Return the name of the edit that undo would take back, or ``None``."""
        return self._past[-1].label if self._past else None

    @property
    def redo_label(self) -> str | None:
        """Return the name of the edit that redo would make again, or ``None``."""
        return self._future[-1].label if self._future else None

    @property
    def before(self) -> V | None:
        """Return the value that undo would bring, or ``None``."""
        return self._past[-1].value if self._past else None

    @property
    def after(self) -> V | None:
        """Return the value that redo would bring, or ``None``."""
        return self._future[-1].value if self._future else None

    def edit(self, value: V, label: str, merge: str | None = None) -> None:
        """Take ``value`` as the present one; an edit with the ``merge`` key of the last joins that step."""
        joins = merge is not None and bool(self._past) and self._past[-1].merge == merge and not self._future
        if not joins:
            self._past.append(Step(label, self._value, merge))
        self._future.clear()
        self._value = value

    def amend(self, change: Callable[[V], V]) -> None:
        """Change the present value and all that undo and redo would bring: what is not taken back."""
        self._value = change(self._value)
        self._past = [replace(step, value=change(step.value)) for step in self._past]
        self._future = [replace(step, value=change(step.value)) for step in self._future]

    def undo(self) -> None:
        """Go back one step; there must be one."""
        step = self._past.pop()
        self._future.append(Step(step.label, self._value))
        self._value = step.value

    def redo(self) -> None:
        """Go forward one step; there must be one."""
        step = self._future.pop()
        self._past.append(Step(step.label, self._value))
        self._value = step.value
