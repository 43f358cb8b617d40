"""What a command reads: JSON and other people's texts, from a file or standard input."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pmqa_desk.app.machine import Machine
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.wire import json_value

STDIN: Final = "-"
# The longest programme ever seen has some 10 KB of text; this leaves room for pasted web pages.
LARGEST_BYTES: Final = 32 * 1024 * 1024
# What we wrote ourselves may hold a question bank of 100,000 entries, some 110 MB.
LARGEST_JSON: Final = 256 * 1024 * 1024
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_json(source: str, machine: Machine) -> object:
    """Return the JSON value of a file, or of standard input."""
    name = source_name(source)
    data = read_bytes(source, machine, LARGEST_JSON)
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise DeskError(
            f"{name} ไม่ใช่ข้อความ UTF-8 โปรดบันทึกไฟล์เป็น UTF-8",
            f"{name} is not text in UTF-8. Save it as UTF-8.",
        ) from fault
    return json_value(text, name)


def source_name(source: str) -> str:
    """Return what a sentence calls the source."""
    return "standard input" if source == STDIN else Path(source).name


def read_bytes(source: str, machine: Machine, most: int | None = None) -> bytes:
    """Return the bytes of a file, or of standard input."""
    largest = most or LARGEST_BYTES
    data = machine.stdin.read(largest + 1) if source == STDIN else _file_bytes(Path(source), largest)
    if len(data) > largest:
        size = largest // 1024 // 1024
        raise DeskError(
            f"{source_name(source)} ใหญ่เกิน {size} MB โปรดเลือกเฉพาะส่วนที่ต้องใช้",
            f"{source_name(source)} is larger than {size} MB. Take only the part that is needed.",
        )
    return data


def _file_bytes(path: Path, largest: int) -> bytes:
    if path.is_dir():
        raise DeskError(f"{path} เป็นโฟลเดอร์ โปรดเลือกไฟล์", f"{path} is a folder. Choose a file.")
    try:
        with path.open("rb") as file:
            return file.read(largest + 1)
    except FileNotFoundError as fault:
        raise DeskError(
            f"ไม่พบไฟล์ {path} โปรดตรวจสอบชื่อและที่เก็บ", f"{path} was not found. Check its name and place."
        ) from fault
    except (OSError, ValueError) as fault:
        raise DeskError(
            f"อ่านไฟล์ {path.name} ไม่ได้ โปรดตรวจสอบสิทธิ์และที่เก็บ",
            f"{path.name} cannot be read. Check its place and whether you may read it.",
        ) from fault
