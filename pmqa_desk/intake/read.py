"""Read a file of somebody else's into a draft; its ending says what it is."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pmqa_desk.domain.draft import Draft
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.intake.text import read_text

# Above this no agenda is that long: refused before it is taken into memory.
LARGEST: Final = 4_000_000


def read_file(path: Path, *, this_year: int | None = None) -> Draft:
    """Return the draft that a file reads as; one that is too large is refused unread."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise _too_large(path.name, size)
        data = path.read_bytes()
    except OSError as problem:
        raise DeskError(
            f"เปิดไฟล์ {path.name} ไม่ได้ โปรดตรวจสอบว่ามีไฟล์นี้และอ่านได้ แล้วลองอีกครั้ง",
            f"{path.name} could not be opened. See that it is there and can be read, then try again.",
        ) from problem
    return read_source(data, path.name, this_year=this_year)


def read_pasted(text: str) -> Draft:
    """Return the draft that a text from the clipboard reads as."""
    # Half a pair of surrogates may come from other programs: no file could keep it.
    return read_text(text.encode("utf-8", errors="replace").decode("utf-8"))


def read_source(data: bytes, name: str, *, this_year: int | None = None) -> Draft:
    """Return the draft that the bytes of the file ``name`` read as."""
    ending = Path(name).suffix.lower()
    if ending in {".docx", ".xlsx", ".csv", ".doc", ".xls", ".pdf"} or data[:4] in {b"PK\x03\x04", b"%PDF"}:
        raise DeskError(
            f"ยังอ่านไฟล์ {name} โดยตรงไม่ได้ โปรดเปิดไฟล์ คัดลอกกำหนดการทั้งหมด แล้ววางเป็นข้อความ",
            f"{name} cannot be read directly yet. Open it, copy the whole agenda, and paste it as text.",
        )
    if len(data) > LARGEST:
        raise _too_large(name, len(data))
    return read_text(decode(data, name), this_year=this_year)


def decode(data: bytes, name: str) -> str:
    """Return the text of ``data`` in whichever of the usual encodings of Thai it is."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text or not data:
        return text
    try:
        return data.decode("cp874")
    except UnicodeDecodeError as problem:
        raise DeskError(
            f"ไฟล์ {name} ไม่ใช่ข้อความ โปรดบันทึกเป็นข้อความแบบ UTF-8 แล้วลองอีกครั้ง",
            f"{name} is not text. Save it as UTF-8 text, then try again.",
        ) from problem


def _too_large(name: str, size: int) -> DeskError:
    return DeskError(
        f"ไฟล์ {name} ใหญ่เกินไป ({size / 1_000_000:.1f} MB) โปรดคัดลอกเฉพาะส่วนที่เป็นกำหนดการ",
        f"{name} is too large ({size / 1_000_000:.1f} MB). Copy only the part that is the agenda.",
    )
