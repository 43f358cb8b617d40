"""The list of a dossier: each file with its size and sum, what is left out, what became of personal data."""

from __future__ import annotations

from typing import Final

from pmqa_desk.domain.dossier import DIGITS, SUMS, Manifest, buddhist_day, edition_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.personal_data import personal_heads, personal_rows
from pmqa_desk.domain.sheets import Sheet, SheetColumn
from pmqa_desk.domain.thai import date_in_words

TITLE: Final = "สารบัญแฟ้ม"
_FILES: Final = (
    SheetColumn("ชื่อไฟล์", width=56),
    SheetColumn("เอกสาร", width=44),
    # Text: a size is read, and no file is so large that its sum matters.
    SheetColumn("ขนาด (ไบต์)", width=14),
    SheetColumn("SHA-256", width=70),
    SheetColumn("วันที่จัดทำ", width=14),
    SheetColumn("ฉบับ", width=14),
    SheetColumn("ตัวเลข", width=14),
)
_LEFT_OUT: Final = (SheetColumn("เอกสาร", width=44), SheetColumn("เหตุที่ไม่อยู่ในแฟ้ม", width=80))
_WIDTHS: Final = (44, 44, 14, 14, 18)


def index_text(manifest: Manifest) -> str:
    """Return the list as plain text."""
    made = date_in_words(manifest.made.date(), Language.THAI)
    lines = [
        f"{TITLE} {manifest.title}".strip(),
        f"{edition_words(manifest.edition)} {_digits(manifest)} จัดทำเมื่อ{made}",
        "",
    ]
    for entry in manifest.entries:
        lines += [entry.name, f"    {entry.what} {entry.size:,} ไบต์", f"    SHA-256 {entry.sha256}"]
    if manifest.left_out:
        lines += ["", "ไม่อยู่ในแฟ้ม"]
        lines += (f"    {left.what}: {left.why.thai}" for left in manifest.left_out)
    lines += ["", "ข้อมูลส่วนบุคคล", f"    {' | '.join(personal_heads(Language.THAI))}"]
    lines += (f"    {' | '.join(row)}" for row in personal_rows(Language.THAI))
    lines += [
        "",
        f"ตรวจว่าแฟ้มไม่ถูกแก้ไข: pmqa-desk check ตามด้วยแฟ้มนี้ หรือ sha256sum -c {SUMS}",
        "ใช้เป็นต้นแบบของปีถัดไป: pmqa-desk new งานใหม่.pmqa --from ตามด้วยไฟล์ .json ในแฟ้มนี้",
    ]
    return "\n".join(lines) + "\n"


def index_sheets(manifest: Manifest) -> tuple[Sheet, ...]:
    """Return the list as sheets: the files, what is left out, personal data."""
    made, edition = buddhist_day(manifest.made.date()), edition_words(manifest.edition)
    files = tuple(
        (entry.name, entry.what, str(entry.size), entry.sha256, made, edition, _digits(manifest))
        for entry in manifest.entries
    )
    left_out = tuple((left.what, left.why.thai) for left in manifest.left_out)
    heads = zip(personal_heads(Language.THAI), _WIDTHS, strict=True)
    personal = tuple(SheetColumn(title, width=width) for title, width in heads)
    return (
        Sheet(TITLE, _FILES, files, frozen=1),
        Sheet("ไม่อยู่ในแฟ้ม", _LEFT_OUT, left_out),
        Sheet("ข้อมูลส่วนบุคคล", personal, personal_rows(Language.THAI)),
    )


def _digits(manifest: Manifest) -> str:
    return DIGITS[manifest.digits].thai
