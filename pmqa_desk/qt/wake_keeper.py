"""Keeps machine and screens awake while a run stands on them, from the first card to the end."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pmqa_desk.domain.ports import KeepAwake
from pmqa_desk.qt.bridge import Bridge


class WakeKeeper(QObject):
    """Holds while its run is not over; lets go when that ends or when it is closed."""

    def __init__(self, bridge: Bridge, awake: KeepAwake, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._awake = awake
        self._held = False
        bridge.run_changed.connect(self._on_bridge_run_changed)
        self._on_bridge_run_changed()

    def close(self) -> None:
        """Let machine and screens do as they are set, whatever becomes of the run."""
        self._bridge.run_changed.disconnect(self._on_bridge_run_changed)
        self._hold(wanted=False)

    def _hold(self, *, wanted: bool) -> None:
        if wanted and not self._held:
            self._awake.hold()
        elif self._held and not wanted:
            self._awake.release()
        self._held = wanted

    def _on_bridge_run_changed(self) -> None:
        self._hold(wanted=self._bridge.session.going_on)
