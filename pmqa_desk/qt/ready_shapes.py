"""The shape and colour of each state of the ready check."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pmqa_desk.domain.ready_check import State

# state -> icon and colour; word and shape are the meaning.
READY_SHAPES: Mapping[State, tuple[str, str]] = MappingProxyType(
    {
        State.MEND: ("close-circle", "danger"),
        State.WARN: ("alert", "warning"),
        State.UNTESTED: ("alert", "warning"),
        State.READY: ("check-circle", "now"),
        State.NOT_APPLICABLE: ("minus-circle-outline", "muted"),
    }
)
