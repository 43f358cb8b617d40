"""The organisation's emblem as a file: which ones are taken, and what a drawing may not do."""

from __future__ import annotations

import re
from pathlib import Path

from pmqa_desk.domain.errors import DeskError

ENDINGS = (".png", ".jpg", ".jpeg", ".svg")
# Larger than any drawn emblem, small enough to be read at once.
LARGEST_DRAWING = 4_000_000
LARGEST_PICTURE = 64_000_000

# A drawing shows shapes and nothing else: no program, no other file, nothing from a network.
_FORBIDDEN = re.compile(
    rb"""<\s*(?:\w+:)?(?:script|foreignObject|!?ENTITY)|<!ENTITY|@import"""
    rb"""|href\s*=\s*["']\s*(?!\#|data:image/)[^"']|url\(\s*["']?\s*(?!\#|["']|data:image/|\s)""",
    re.IGNORECASE,
)


def is_drawing(path: Path) -> bool:
    """Return whether a file is a drawing in lines (SVG)."""
    return path.suffix.lower() == ".svg"


def read_emblem_file(path: Path) -> bytes:
    """Return the content of an emblem's file.

    Raises:
        DeskError: it cannot be read, is too large, or is a drawing that reaches for something else.
    """
    name = path.name
    try:
        largest = LARGEST_DRAWING if is_drawing(path) else LARGEST_PICTURE
        if path.stat().st_size > largest:
            raise DeskError(
                f"ไฟล์ตราสัญลักษณ์ {name} ใหญ่เกินไป กรุณาใช้ภาพขนาดไม่เกิน 4,000 จุด",
                f"The emblem {name} is too large. Use a picture of at most 4,000 pixels.",
            )
        content = path.read_bytes()
    except (OSError, ValueError) as failure:
        raise DeskError(
            f"เปิดไฟล์ตราสัญลักษณ์ {name} ไม่ได้ กรุณาเลือกไฟล์ใหม่ในหน้าภาพรวม",
            f"The emblem {name} cannot be opened. Choose another file on the overview.",
        ) from failure
    if is_drawing(path) and _FORBIDDEN.search(content):
        raise DeskError(
            f"ไฟล์ตราสัญลักษณ์ {name} อ้างถึงไฟล์อื่นหรือมีคำสั่ง กรุณาบันทึกเป็น PNG แล้วเลือกใหม่",
            f"The emblem {name} refers to other files or holds a program. Save it as PNG and choose that.",
        )
    return content
