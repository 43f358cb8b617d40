"""The machine's clocks."""

from __future__ import annotations

import time


class MachineClocks:
    """Wall, boot and monotonic clock of this machine, in whole milliseconds."""

    def wall_ms(self) -> int:
        """Return the UTC time of the machine's clock, which anybody may set."""
        return time.time_ns() // 1_000_000

    def boot_ms(self) -> int:
        """Return a count that goes on while the machine sleeps.

        Linux has a clock of its own for it; elsewhere the monotonic clock of the system counts sleep.
        """
        boot = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic_ns() // 1_000_000 if boot is None else time.clock_gettime_ns(boot) // 1_000_000

    def monotonic_ms(self) -> int:
        """Return a count that never jumps."""
        return time.monotonic_ns() // 1_000_000
