"""An application of Qt's for what is drawn without a screen, where none is running yet."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from pmqa_desk.qt.look import load_fonts


def screenless_application() -> QApplication:
    """Return the application that runs, or one that needs no screen: hold it for as long as one draws."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    application = QApplication(["pmqa-desk", "-platform", "offscreen"])
    application.setStyle("Fusion")
    load_fonts()
    return application
