"""The office's own templates: JSON files in the folder for what the program keeps of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.own_templates import OwnTemplate, checked_name, template_of
from pmqa_desk.domain.templates import TEMPLATES
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.wire import json_text, json_value, visit_from_json, visit_to_json
from pmqa_desk.export.whole_file import sentence_of, write_whole

ENDING: Final = ".json"
# A template has neither runs nor records: the largest programme is some hundred kilobytes.
LARGEST_BYTES: Final = 8 * 1024 * 1024


class TemplateFolder:
    """Saves, lists, reads and removes templates; each is a file of its name."""

    def __init__(self, home: Path) -> None:
        """``home`` is the folder for what the program keeps of its own."""
        self._folder = home / "templates"

    def names(self) -> tuple[str, ...]:
        """Return the names of those that there are."""
        try:
            found = [path.stem for path in self._folder.iterdir() if path.suffix == ENDING and path.is_file()]
        except OSError:
            # Nothing was saved yet, or the folder is out of reach: ours serve without it.
            return ()
        return tuple(sorted(name for name in found if not name.startswith(".")))

    def all(self) -> tuple[OwnTemplate, ...]:
        """Return them by name, those that cannot be read too."""
        return tuple(self._tried(name) for name in self.names())

    def read(self, name: str) -> Visit:
        """Return a template.

        Raises:
            DeskError: there is none of that name, or it cannot be read.
        """
        path = self._path(name)
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST_BYTES + 1)
            if len(data) > LARGEST_BYTES:
                raise _unreadable(path)
            # A file that ``show --json`` wrote serves too.
            return template_of(visit_from_json(json_value(data.decode("utf-8-sig"), path.name)))
        except (FileNotFoundError, NotADirectoryError) as fault:
            raise DeskError(
                f"ไม่มีแม่แบบชื่อ “{name}” ดูชื่อทั้งหมดได้ด้วย new --list",
                f"There is no template “{name}”. See the names with new --list.",
            ) from fault
        except (OSError, UnicodeDecodeError) as fault:
            raise _unreadable(path) from fault

    def save(self, name: str, visit: Visit) -> None:
        """Keep what of a visit serves again, in the place of a template of that name.

        Raises:
            DeskError: the name cannot be that of a file, or the file cannot be written.
        """
        path = self._path(name)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as trouble:
            raise sentence_of(path, trouble) from trouble
        write_whole(path, json_text(visit_to_json(template_of(visit))).encode())

    def remove(self, name: str) -> None:
        """Take a template away; one that is gone is gone."""
        path = self._path(name)
        try:
            path.unlink(missing_ok=True)
        except OSError as trouble:
            raise DeskError(
                f"ลบแม่แบบ “{name}” ไม่ได้ ไฟล์อาจเปิดอยู่ในโปรแกรมอื่น โปรดปิดแล้วลองอีกครั้ง",
                f"The template “{name}” cannot be removed; it may be open elsewhere. Close it and try again.",
            ) from trouble

    def _tried(self, name: str) -> OwnTemplate:
        try:
            return OwnTemplate(name, self.read(name))
        except DeskError as refusal:
            return OwnTemplate(name, trouble=refusal)

    def _path(self, name: str) -> Path:
        return self._folder / f"{checked_name(name, TEMPLATES)}{ENDING}"


def _unreadable(path: Path) -> DeskError:
    return DeskError(
        f"อ่านแม่แบบ {path.name} ไม่ได้ โปรดบันทึกแม่แบบใหม่หรือลบไฟล์นี้",
        f"The template {path.name} cannot be read. Save it anew or remove it.",
    )
