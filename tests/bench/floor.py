"""A bare Qt window; with ``loaded``, one that has also loaded sqlite-utils and shows one icon of qtawesome.

python -m tests.bench.floor [loaded]
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from tests.bench.probe import WINDOW, Probe


class Button(QPushButton):
    """A button that says when it was painted."""

    def __init__(self, probe: Probe) -> None:
        super().__init__("กำหนดการ")
        self._probe = probe

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._probe.seen()


def main() -> int:
    """Show the window until it was measured."""
    loaded = sys.argv[1:] == ["loaded"]
    if loaded:
        import sqlite_utils  # noqa: F401, PLC0415 - measured only in this mode
    application = QApplication(sys.argv[:1])
    window, button = QWidget(), Button(Probe())
    if loaded:
        import qtawesome  # noqa: PLC0415 - measured only in this mode

        button.setIcon(qtawesome.icon("mdi6.format-list-numbered", color="#15202B"))
    layout = QVBoxLayout(window)
    layout.addWidget(button)
    window.resize(*WINDOW)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
