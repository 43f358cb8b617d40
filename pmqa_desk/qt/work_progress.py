"""How far a long work is, with a button that ends it; the windows stay in use meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

# A progress bar counts in whole numbers of 32 bits; a film has more bytes.
STEPS = 1000


class WorkProgress(QProgressDialog):
    """Shown until it is told that all is done; closing it asks for the end as the button does."""

    def __init__(self, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("PMQA Desk")
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setLabelText(said)
        self.setCancelButtonText(self.tr("ยกเลิก"))
        self.setRange(0, STEPS)
        self.setMinimumDuration(0)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setMinimumWidth(420)
        self.setValue(0)

    def show_progress(self, done: int, whole: int) -> None:
        """Show so much of so much."""
        self.setValue(round(STEPS * done / whole) if whole else 0)
