"""Say why a text could not be read as a visit, with what was found in it."""

from __future__ import annotations

from typing import Final

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.thai import date_in_words, find_dates
from pmqa_desk.intake.awards import results_in
from pmqa_desk.intake.lines import Line
from pmqa_desk.intake.places import find_place, find_provinces

_MOST: Final = 6


def empty() -> DeskError:
    """Return the refusal of a text with nothing in it."""
    return DeskError(
        "ไม่มีข้อความให้อ่าน โปรดคัดลอกกำหนดการแล้ววางอีกครั้ง",
        "There is no text to read. Copy the agenda, then paste it again.",
    )


def too_long(length: int, most: int) -> DeskError:
    """Return the refusal of a text that cannot be an agenda."""
    return DeskError(
        f"ข้อความยาว {length:,} ตัวอักษร เกินที่อ่านได้ ({most:,}) โปรดคัดลอกเฉพาะส่วนที่เป็นกำหนดการ",
        f"The text has {length:,} characters, more than can be read ({most:,}). Copy only the agenda.",
    )


def too_many_rows(rows: int, most: int) -> DeskError:
    """Return the refusal of a table that cannot be an agenda."""
    return DeskError(
        f"ตารางมี {rows:,} แถว เกินที่อ่านได้ ({most:,}) โปรดคัดลอกเฉพาะส่วนที่เป็นกำหนดการไปยังไฟล์ใหม่",
        f"The table has {rows:,} rows, more than can be read ({most:,}). Copy only the agenda out of it.",
    )


def nothing_to_run(lines: tuple[Line, ...]) -> DeskError:
    """Return the refusal of a text without a programme or a session ahead: dates, places, scores, ranks."""
    days = list(dict.fromkeys(one.date for line in lines for one in find_dates(line.plain)))[:_MOST]
    plain = "\n".join(line.plain for line in lines)
    places = _places(lines)
    results = list(results_in(plain))[:_MOST]
    thai = [date_in_words(day, Language.THAI, short=True) for day in days]
    english = [date_in_words(day, Language.ENGLISH, weekday=False) for day in days]
    told_thai = _told({"วันที่": thai, "สถานที่": places, "ผล": results})
    told_english = _told({"dates": english, "places": places, "results": results})
    return DeskError(
        "ไม่พบลำดับรายการหรือวันตรวจประเมินที่จะถึง "
        + (f"พบเพียง {told_thai} " if told_thai else "")
        + "โปรดวางข้อความที่มีกำหนดการ",
        "Neither a programme nor a session ahead was found"
        + (f", only {told_english}" if told_english else "")
        + ". Paste a text that holds the agenda.",
    )


def _told(parts: dict[str, list[str]]) -> str:
    return "; ".join(f"{name} {', '.join(values)}" for name, values in parts.items() if values)


def _places(lines: tuple[Line, ...]) -> list[str]:
    named = [place for line in lines if (place := find_place(line.text))]
    provinces = [f"จังหวัด{name}" for name in find_provinces("\n".join(line.text for line in lines))]
    return list(dict.fromkeys([*named, *provinces]))[:_MOST]
