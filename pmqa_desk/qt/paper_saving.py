"""A paper is written where the user chooses: the file that was there stays whole if that is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.file_names import safe_name, with_ending
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.context import Context

WordWriter = Callable[[tuple[Block, ...], Path, Digits, str], None]
translate = QCoreApplication.translate


def save_paper(
    context: Context, parent: QWidget, title: str, ending: str, write: Callable[[Path], None]
) -> None:
    """Ask where the paper ``title`` is to lie, and write it; a refusal is said in the news line."""
    kinds = {
        ".docx": translate("paper_saving", "เอกสาร Word (*.docx)"),
        ".pdf": translate("paper_saving", "เอกสาร PDF (*.pdf)"),
    }
    proposed = context.folder / f"{safe_name(title)}{ending}"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds[ending])
    if not chosen:
        return
    path = with_ending(Path(chosen), ending, {ending})
    if context.bridge.attempt(lambda: write(path)):
        # %1 is the name of the file that was written.
        context.bridge.told.emit(translate("paper_saving", "บันทึก %1 แล้ว").replace("%1", path.name))
