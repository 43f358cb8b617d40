"""Time that goes only when told to: a day is played in seconds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class VirtualClocks:
    """Three clocks that go only when told to."""

    now_ms: int

    def wall_ms(self) -> int:
        """Return the virtual UTC time."""
        return self.now_ms

    def boot_ms(self) -> int:
        """Return the same count: nothing sleeps here."""
        return self.now_ms

    def monotonic_ms(self) -> int:
        """Return the same count: nobody sets these clocks."""
        return self.now_ms

    def forward(self, seconds: int) -> None:
        """Let time pass."""
        self.now_ms += seconds * 1000
