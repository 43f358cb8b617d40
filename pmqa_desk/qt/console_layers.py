"""What may lie over the console, and in which order Esc closes it; at most one sheet lies over the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from pmqa_desk.qt.key_bindings import Press


class Header(Enum):
    """What opens a sheet without a key of its own."""

    BUTTON = auto()


Opener = Press | Header


@dataclass(frozen=True, slots=True)
class Layer:
    """Something that Esc closes; a sheet has what opens it, and gives way when another is opened."""

    lies_open: Callable[[], bool]
    leave: Callable[[], object]
    opener: Opener | None = None


class Layers:
    """The layers of one console, the innermost first."""

    def __init__(self, *layers: Layer) -> None:
        self._layers = layers

    def close_innermost(self) -> None:
        """Close what lies over everything else; nothing of the run ends by it."""
        layer = next((layer for layer in self._layers if layer.lies_open()), None)
        if layer is not None:
            layer.leave()

    def make_room(self, opener: Opener) -> None:
        """Let the sheets give way that ``opener`` does not open; what opens none changes nothing."""
        openers = {layer.opener for layer in self._layers}
        for layer in self._layers:
            gives_way = layer.opener is not None and layer.opener is not opener
            if opener in openers and gives_way and layer.lies_open():
                layer.leave()
