"""Looking for a file anywhere on the machine, as a part of another window: it asks and changes nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override


class FileBrowser(QFileDialog):
    """Qt's own, and no window: the system's would hold all others still, and could land on the stage."""

    missed = Signal(str)
    """The name of a file that is not there."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        # Nothing is renamed, deleted or made here.
        self.setOption(QFileDialog.Option.ReadOnly)
        self.setSizeGripEnabled(False)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.setDirectory(str(folder))
        self.setMinimumSize(0, 0)

    @override
    def accept(self) -> None:
        """Take what is there; Qt would say by a box that holds all windows still what is not."""
        missing = next((name for name in self.selectedFiles() if not QFileInfo.exists(name)), None)
        if missing is None:
            super().accept()
        else:
            self.missed.emit(Path(missing).name)
