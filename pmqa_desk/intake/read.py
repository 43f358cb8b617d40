"""Read a file of somebody else's into a draft; its ending says what it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from pmqa_desk.domain.draft import Draft
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.source_table import Columns
from pmqa_desk.intake.blocks import Block
from pmqa_desk.intake.csv_file import read_csv
from pmqa_desk.intake.file_refusal import with_macros
from pmqa_desk.intake.layout import laid_out
from pmqa_desk.intake.refusal import too_long
from pmqa_desk.intake.text import LONGEST, read_lines, read_text

# Above this no agenda is that long: refused before it is taken into memory.
LARGEST: Final = 4_000_000
# A document may carry pictures, which are never unpacked.
LARGEST_PACKAGE: Final = 32_000_000
_TABLES: Final = frozenset({".csv", ".tsv"})
_MACROS: Final = frozenset({".docm", ".dotm", ".xlsm", ".xltm", ".xlsb"})
_OFFICE: Final = frozenset({".docx", ".dotx", ".xlsx", ".xltx", ".doc", ".xls"})
_FOREIGN: Final = frozenset({".pdf", ".odt", ".ods", ".rtf", ".pptx", ".ppt", ".html", ".htm"})
_PACKAGE_MARK: Final = b"PK\x03\x04"
_OLD_MARK: Final = b"\xd0\xcf\x11\xe0"


def read_file(
    path: Path, *, this_year: int | None = None, columns: Columns | None = None, may_be_bare: bool = False
) -> Draft:
    """Return the draft that a file reads as; one that is too large is refused unread."""
    try:
        size = path.stat().st_size
        if size > LARGEST_PACKAGE:
            raise _too_large(path.name, size)
        data = path.read_bytes()
    except OSError as problem:
        raise DeskError(
            f"เปิดไฟล์ {path.name} ไม่ได้ โปรดตรวจสอบว่ามีไฟล์นี้และอ่านได้ แล้วลองอีกครั้ง",
            f"{path.name} could not be opened. See that it is there and can be read, then try again.",
        ) from problem
    return read_source(data, path.name, this_year=this_year, columns=columns, may_be_bare=may_be_bare)


def read_pasted(text: str) -> Draft:
    """Return the draft that a text from the clipboard reads as."""
    # Half a pair of surrogates may come from other programs: no file could keep it.
    return read_text(text.encode("utf-8", errors="replace").decode("utf-8"))


def read_source(
    data: bytes,
    name: str,
    *,
    this_year: int | None = None,
    columns: Columns | None = None,
    may_be_bare: bool = False,
) -> Draft:
    """Return the draft that the bytes of the file ``name`` read as.

    ``columns`` says what the columns of its tables are, where the guess was mended; ``may_be_bare`` lets a
    table in which no item was found be shown, so that it can be.
    """
    blocks = _blocks(data, name)
    if blocks is None:
        return read_text(decode(data, name), this_year=this_year)
    layout = laid_out(blocks, columns or {}, this_year)
    length = sum(len(line.raw) for line in layout.lines)
    if length > LONGEST:
        raise too_long(length, LONGEST)
    bare = may_be_bare and bool(layout.tables)
    draft = read_lines(layout.lines, layout.rows, this_year=this_year, may_be_bare=bare)
    return replace(draft, tables=layout.tables)


def _blocks(data: bytes, name: str) -> tuple[Block, ...] | None:
    """Return what a file is made of; ``None`` for a text; its first bytes say more than its name."""
    ending = Path(name).suffix.lower()
    if ending in _MACROS:
        raise with_macros(name)
    if ending in _FOREIGN or data.startswith(b"%PDF"):
        raise _foreign(name)
    if data.startswith((_PACKAGE_MARK, _OLD_MARK)) or ending in _OFFICE:
        return _office(data, name)
    if len(data) > LARGEST:
        raise _too_large(name, len(data))
    return read_csv(decode(data, name), name) if ending in _TABLES else None


def _office(data: bytes, name: str) -> tuple[Block, ...]:
    """Return the blocks of a file of Word or Excel, whichever it is."""
    # Both bring a parser of XML: only when such a file is read.
    from pmqa_desk.intake.excel_file import read_excel  # noqa: PLC0415
    from pmqa_desk.intake.package import Package  # noqa: PLC0415
    from pmqa_desk.intake.word_file import read_word  # noqa: PLC0415

    names = Package(data, name).names
    if "xl/workbook.xml" in names:
        return read_excel(data, name)
    if any(part.startswith(("ppt/", "content.xml")) for part in names):
        raise _foreign(name)
    return read_word(data, name)


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


def _foreign(name: str) -> DeskError:
    return DeskError(
        f"อ่านไฟล์ {name} โดยตรงไม่ได้ โปรดเปิดไฟล์ คัดลอกกำหนดการทั้งหมด แล้ววางเป็นข้อความ",
        f"{name} cannot be read directly. Open it, copy the whole agenda, and paste it as text.",
    )


def _too_large(name: str, size: int) -> DeskError:
    return DeskError(
        f"ไฟล์ {name} ใหญ่เกินไป ({size / 1_000_000:.1f} MB) โปรดคัดลอกเฉพาะส่วนที่เป็นกำหนดการ",
        f"{name} is too large ({size / 1_000_000:.1f} MB). Copy only the part that is the agenda.",
    )
