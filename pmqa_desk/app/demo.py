"""Lay out the worked example: an invented province's visit, with its media, in a folder."""

from __future__ import annotations

import json
from pathlib import Path

from pmqa_desk.assets import asset
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.wire import visit_from_json
from pmqa_desk.export.whole_file import write_whole
from pmqa_desk.store.file import create_visit_file

FILE_NAME = "ตัวอย่างการตรวจประเมิน.pmqa"
# A text to try the import with.
ANNOUNCEMENT = "ประกาศสำหรับลองนำเข้า.txt"
# in the folder -> as it ships
_BESIDE = {
    ANNOUNCEMENT: "announcement.txt",
    "media/04_แนะนำจังหวัด.mp4": "video.mp4",
    "media/05_ยุทธศาสตร์.pdf": "slides.pdf",
}


def make_demo(folder: Path) -> Path:
    """Return the example's visit file in ``folder``; what is there already is kept as the user left it.

    Raises:
        DeskError: the folder cannot be made or written.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for place, shipped in _BESIDE.items():
            _lay_out(folder / place, shipped)
    except OSError as failure:
        raise DeskError(
            f"วางตัวอย่างในโฟลเดอร์ {folder} ไม่ได้ กรุณาเลือกโฟลเดอร์อื่นที่เขียนได้",
            f"The example cannot be put into {folder}. Choose a folder that can be written.",
        ) from failure
    if not path.exists():
        text = asset("resources", "example", "visit.json").read_text(encoding="utf-8")
        create_visit_file(path, visit_from_json(json.loads(text)))
    return path


def _lay_out(target: Path, shipped: str) -> None:
    if not target.exists():
        target.parent.mkdir(exist_ok=True)
        write_whole(target, asset("resources", "example", shipped).read_bytes())
