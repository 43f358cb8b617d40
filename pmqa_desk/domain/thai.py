"""Thai digits, Buddhist-era dates and times of day, as offices write them and people type them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final

from pmqa_desk.domain.errors import DeskError, Language

ERA_OFFSET: Final = 543
# A year of four digits from here on is of the Buddhist era, one below it Gregorian.
FIRST_BUDDHIST_YEAR: Final = 2400

WEEKDAYS: Final = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
MONTHS: Final = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
SHORT_MONTHS: Final = (
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)
ENGLISH_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ENGLISH_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_DIGIT_PAIRS: Final = tuple(zip("๐๑๒๓๔๕๖๗๘๙", "0123456789", strict=True))
_TO_THAI: Final = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
# Characters of no width that copies carry along: U+00AD, U+200B-U+200F, U+2060-U+2064, U+FEFF.
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f\x86-\x9f]")
_SPACES: Final = re.compile("[ \t\x0b\x0c\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_LINE_END: Final = re.compile("\r\n?")


class Digits(StrEnum):
    """Which digits a text is written in."""

    THAI = "thai"
    ARABIC = "arabic"


def arabic(text: str) -> str:
    """Return ``text`` with Thai digits folded to Arabic ones; its length is unchanged."""
    # Not str.translate: it looks every letter up and takes 20 times as long, and every text is folded.
    for thai, digit in _DIGIT_PAIRS:
        text = text.replace(thai, digit)
    return text


def thai_digits(text: str) -> str:
    """Return ``text`` with Arabic digits turned to Thai ones; its length is unchanged."""
    return text.translate(_TO_THAI)


def in_digits(text: str, digits: Digits) -> str:
    """Return ``text`` in the digits chosen."""
    return thai_digits(text) if digits is Digits.THAI else arabic(text)


def normalise(text: str) -> str:
    """Return ``text`` without invisible characters, each run of blanks one space; the lines stay."""
    lines = _LINE_END.sub("\n", text)
    seen = _CONTROL.sub("", _INVISIBLE.sub("", lines))
    return "\n".join(_SPACES.sub(" ", line).strip(" ") for line in seen.split("\n"))


def fold_for_search(text: str) -> str:
    """Return the form under which texts are compared: digits, letter case and two ways of typing folded."""
    plain = arabic(normalise(text)).casefold()
    return plain.replace("ํา", "ำ").replace("เเ", "แ")


def buddhist_year(day: date) -> int:
    """Return the year of the Buddhist era."""
    return day.year + ERA_OFFSET


def fiscal_year(day: date) -> int:
    """Return the fiscal year, October to September, as the Buddhist year of its September."""
    return buddhist_year(day) + (day.month >= 10)


def date_in_words(
    day: date,
    language: Language,
    *,
    weekday: bool = True,
    short: bool = False,
    digits: Digits = Digits.ARABIC,
) -> str:
    """Return the date as read aloud; the short form never bears the weekday."""
    if language is Language.THAI:
        month = (SHORT_MONTHS if short else MONTHS)[day.month - 1]
        words = f"{day.day} {month} {buddhist_year(day)}"
        named = f"วัน{WEEKDAYS[day.weekday()]}ที่ {words}" if weekday and not short else words
        return in_digits(named, digits)
    month = ENGLISH_MONTHS[day.month - 1]
    words = f"{day.day} {month[:3] if short else month} {day.year}"
    return f"{ENGLISH_WEEKDAYS[day.weekday()]} {words}" if weekday and not short else words


def official_date(day: date, digits: Digits = Digits.THAI) -> str:
    """Return the date as minutes open with it."""
    return f"เมื่อ{date_in_words(day, Language.THAI, digits=digits)}"


def time_of_day(at: time | datetime, digits: Digits = Digits.ARABIC, *, suffix: bool = True) -> str:
    """Return a time of day: a full stop and น., never a colon."""
    return in_digits(f"{at.hour:02}.{at.minute:02}{' น.' if suffix else ''}", digits)


# ---------------------------------------------------------------- dates read

_MONTH_WORDS: Final[tuple[tuple[str, ...], ...]] = (
    ("มกราคม", "มกรา", "ม.ค.", "ม.ค", "มค.", "january", "jan"),
    ("กุมภาพันธ์", "กุมภา", "ก.พ.", "ก.พ", "กพ.", "february", "feb"),
    ("มีนาคม", "มีนา", "มี.ค.", "มี.ค", "มีค.", "march", "mar"),
    ("เมษายน", "เมษา", "เม.ย.", "เม.ย", "เมย.", "april", "apr"),
    ("พฤษภาคม", "พฤษภา", "พ.ค.", "พ.ค", "พค.", "may"),
    ("มิถุนายน", "มิถุนา", "มิ.ย.", "มิ.ย", "มิย.", "june", "jun"),
    ("กรกฎาคม", "กรกฏาคม", "กรกฎา", "ก.ค.", "ก.ค", "กค.", "july", "jul"),
    ("สิงหาคม", "สิงหา", "ส.ค.", "ส.ค", "สค.", "august", "aug"),
    ("กันยายน", "กันยา", "ก.ย.", "ก.ย", "กย.", "september", "sept", "sep"),
    ("ตุลาคม", "ตุลา", "ต.ค.", "ต.ค", "ตค.", "october", "oct"),
    ("พฤศจิกายน", "พฤศจิกา", "พ.ย.", "พ.ย", "พย.", "november", "nov"),
    ("ธันวาคม", "ธันวา", "ธ.ค.", "ธ.ค", "ธค.", "december", "dec"),
)
_MONTH_OF: Final = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words}
_MONTH: Final = "|".join(re.escape(word) for word in sorted(_MONTH_OF, key=len, reverse=True))
_WEEKDAY_OF: Final = {
    **{name: number for number, name in enumerate(WEEKDAYS)},
    "พฤหัส": 3,
    **{name.lower(): number for number, name in enumerate(ENGLISH_WEEKDAYS)},
}
_WEEKDAY: Final = "|".join(sorted(_WEEKDAY_OF, key=len, reverse=True))
_YEAR: Final = r"(?:พ\.? ?ศ\.? ?|ค\.? ?ศ\.? ?)?(?P<year{0}>\d{{4}}|\d{{2}})(?!\d)"
_LEAD: Final = rf"(?:(?:วัน)?(?P<weekday>{_WEEKDAY})(?: ?ที่)?,? ?)?(?<![\d.:/])"
# "18-19 July": the first day of two shares the month of the second.
_EARLIER: Final = r"(?:(?P<day0>\d{1,2}) ?(?:[-–—,]|และ|ถึง|กับ) ?(?:วันที่ ?)?)?"
_NAMED: Final = rf"{_EARLIER}(?P<day1>\d{{1,2}}) ?(?:เดือน ?)?(?P<month1>{_MONTH})(?:,? ?{_YEAR.format(1)})?"
# A number before a time of day, 1. 09.00 or 1.09.00-09.30, is no date of a year 2500.
_SLASHED: Final = (
    r"(?!\d{1,2}\. \d{1,2}\.\d{2}(?!\d))"
    r"(?!\d{1,2}\.\d{1,2}\.\d{2} ?(?:น\.|นาฬิกา|(?:[-–—]|ถึง) ?\d{1,2}[.:]\d{2}))"
    r"(?P<day2>\d{1,2}) ?(?P<sep>[/.-]) ?(?P<month2>\d{1,2}) ?(?P=sep) ?(?P<year2>\d{4}|\d{2})(?!\d)"
)
_ISO: Final = r"(?P<year3>\d{4})-(?P<month3>\d{2})-(?P<day3>\d{2})(?!\d)"
# A date that names no year is possible where any year has it.
_LEAP_YEAR: Final = 2024
_DATE: Final = re.compile(f"{_LEAD}(?:{_ISO}|{_NAMED}|{_SLASHED})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date inside a text: where it stands, and whether the weekday written beside it is another day's."""

    start: int
    end: int
    date: date
    weekday_wrong: bool = False


def find_dates(text: str, *, year: int | None = None) -> tuple[FoundDate, ...]:
    """Return the dates of ``text`` in order; ``year`` (Gregorian) completes those that name none.

    A day that its month does not have is not a date and is left out.
    """
    found = []
    for match in _DATE.finditer(arabic(text)):
        day = _date_of(match, year)
        if day is None:
            continue
        named = match["weekday"]
        starts = match.start()
        earlier = _earlier_day(match, day)
        first = earlier or day
        wrong = named is not None and _WEEKDAY_OF[named.lower()] != first.weekday()
        if earlier is not None:
            found.append(FoundDate(starts, match.end("day0"), earlier, wrong))
            starts, wrong = match.start("day1"), False
        found.append(FoundDate(starts, match.end(), day, wrong))
    return tuple(found)


def impossible_dates(text: str) -> tuple[str, ...]:
    """Return what ``text`` writes as a date with a named month that has no such day, as it is written."""
    plain = arabic(text)
    return tuple(
        text[match.start() : match.end()].strip()
        for match in _DATE.finditer(plain)
        if match["month1"] is not None and _date_of(match, _LEAP_YEAR) is None
    )


def _earlier_day(match: re.Match[str], day: date) -> date | None:
    """Return the first of two days that share a month: 18-19 July."""
    if match["day0"] is None or not 0 < int(match["day0"]) < day.day:
        return None
    return day.replace(day=int(match["day0"]))


def read_date(text: str) -> date:
    """Return the one date that was typed, or raise a sentence that says how to type it."""
    typed = normalise(text)
    bare = re.sub(r"^(?:ใน|เมื่อ)?(?:วันที่)? ?", "", typed)
    match = _DATE.fullmatch(arabic(bare).strip(" ()"))
    if match is None or match["day0"] is not None:
        raise DeskError(
            f"อ่านวันที่ “{typed}” ไม่ได้ โปรดพิมพ์เช่น 25 ก.ค. 2565 หรือ 25/7/2565",
            f"“{typed}” could not be read as a date. Type it as 25 July 2022 or 25/7/2565.",
        )
    day = _date_of(match, None)
    if day is None:
        raise _no_such_day(typed, match)
    named = match["weekday"]
    if named is not None and _WEEKDAY_OF[named.lower()] != day.weekday():
        raise DeskError(
            f"{date_in_words(day, Language.THAI, weekday=False)} ตรงกับวัน{WEEKDAYS[day.weekday()]} "
            "โปรดแก้ไขวันในสัปดาห์หรือวันที่",
            f"{date_in_words(day, Language.ENGLISH, weekday=False)} is a "
            f"{ENGLISH_WEEKDAYS[day.weekday()]}. Correct the weekday or the date.",
        )
    return day


def _no_such_day(typed: str, match: re.Match[str]) -> DeskError:
    if match["day1"] is not None and match["year1"] is None:
        return DeskError(
            f"“{typed}” ยังไม่มีปี โปรดเติมปี พ.ศ. เช่น 25 ก.ค. 2565",
            f"“{typed}” names no year. Add it, as in 25 July 2022.",
        )
    return DeskError(
        f"ไม่มีวันที่ “{typed}” ในปฏิทิน โปรดตรวจสอบวัน เดือน และปี",
        f"There is no such day as “{typed}”. Check the day, month and year.",
    )


def _date_of(match: re.Match[str], year: int | None) -> date | None:
    if match["day1"] is not None:
        day, month, written = match["day1"], str(_MONTH_OF[match["month1"].lower()]), match["year1"]
    elif match["day2"] is not None:
        day, month, written = match["day2"], match["month2"], match["year2"]
    else:
        day, month, written = match["day3"], match["month3"], match["year3"]
    gregorian = year if written is None else gregorian_year(int(written))
    if gregorian is None:
        return None
    try:
        return date(gregorian, int(month), int(day))
    except ValueError:
        return None


def gregorian_year(written: int) -> int:
    """Return the Gregorian year of a year as written: two digits are 25xx of the Buddhist era."""
    if written < 100:
        return written + 2500 - ERA_OFFSET
    return written - ERA_OFFSET if written >= FIRST_BUDDHIST_YEAR else written
