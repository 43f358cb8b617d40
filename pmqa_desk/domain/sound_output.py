"""Which of the machine's sound outputs is the one that was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class SoundOutput:
    """A loudspeaker as the system knows it, and as people read it."""

    identity: str
    title: str

    @property
    def text(self) -> str:
        """Return the output as it is remembered."""
        return f"{self.identity}{SEPARATOR}{self.title}"


def output_from(text: str) -> SoundOutput | None:
    """Return a remembered output; ``None`` is the system's own choice."""
    identity, _, title = text.partition(SEPARATOR)
    return SoundOutput(identity, title) if text else None


def same_output(wanted: SoundOutput, plugged: Iterable[SoundOutput]) -> SoundOutput | None:
    """Return the wanted output among those plugged in, or ``None``.

    Some systems name an output anew on another socket: then what people read tells it, if it is the only one.
    """
    found = tuple(plugged)
    same = next((each for each in found if each.identity == wanted.identity), None)
    alike = [each for each in found if wanted.title and each.title == wanted.title]
    return same or (alike[0] if len(alike) == 1 else None)
