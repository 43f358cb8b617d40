"""Asking where a file is or shall be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pmqa_desk.domain.file_names import with_ending

VISIT_ENDING = ".pmqa"
translate = QCoreApplication.translate


class FileDialogs:
    """Asks by the system's own dialogs; ``None`` is the answer of whoever changed their mind."""

    def open(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a visit file that exists."""
        title = translate("dialogs", "เปิดไฟล์งาน")
        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), _visit_files())
        return Path(name) if name else None

    def new(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask what a new visit file shall be called, and where it shall lie."""
        name = folder / (translate("dialogs", "การตรวจประเมิน") + VISIT_ENDING)
        return self._save(parent, translate("dialogs", "สร้างงานใหม่"), name, {VISIT_ENDING: _visit_files()})

    def paper(self, parent: QWidget, name: Path, endings: tuple[str, ...]) -> Path | None:
        """Ask where a paper shall be written, in one of the forms it has."""
        text, calendar = translate("dialogs", "ข้อความ"), translate("dialogs", "ปฏิทิน")
        kinds = {
            ".docx": "Word (*.docx)",
            ".pdf": "PDF (*.pdf)",
            ".xlsx": "Excel (*.xlsx)",
            ".txt": f"{text} (*.txt)",
            ".ics": f"{calendar} (*.ics)",
            ".zip": "ZIP (*.zip)",
            "": translate("dialogs", "โฟลเดอร์") + " (*)",
        }
        offered = {ending: kinds[ending] for ending in endings}
        return self._save(parent, translate("dialogs", "ส่งออกเอกสาร"), name, offered)

    def cleared(self, parent: QWidget, path: Path) -> Path | None:
        """Ask where a copy of a visit file that names nobody shall be written."""
        title = translate("dialogs", "บันทึกสำเนาที่ไม่มีชื่อบุคคล หมายเลขโทรศัพท์ และอีเมล ไฟล์เดิมไม่เปลี่ยน")
        cleared = translate("dialogs", "ปกปิดข้อมูลส่วนบุคคล")
        name = path.with_name(f"{path.stem} {cleared}{VISIT_ENDING}")
        return self._save(parent, title, name, {VISIT_ENDING: _visit_files()})

    def _save(self, parent: QWidget, title: str, path: Path, kinds: dict[str, str]) -> Path | None:
        name, chosen = QFileDialog.getSaveFileName(parent, title, str(path), ";;".join(kinds.values()))
        if not name:
            return None
        # A dialog of the system need not say which kind was chosen.
        ending = next((ending for ending, kind in kinds.items() if kind == chosen), next(iter(kinds)))
        return with_ending(Path(name), ending, kinds)


def _visit_files() -> str:
    return translate("dialogs", "ไฟล์งาน") + f" (*{VISIT_ENDING})"
