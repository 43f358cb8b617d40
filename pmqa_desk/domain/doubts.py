"""Every doubt that a reading may have: its Thai sentence as stored, its English, the field it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum
from string import Formatter
from typing import Final

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import ERA_OFFSET, MONTHS, date_in_words

# Where a doubt of an item is shown that is about none of its other fields.
_MAIN_FIELD: Final = "title"


class Doubt(Enum):
    """One kind of doubt; what stands in braces is told by the source.

    A visit keeps the Thai sentence, also for doubts that came in a file or were typed by somebody.
    """

    # Of the whole text, its visit and its sessions.
    NO_ITEMS = (
        _MAIN_FIELD,
        "พบวันนัดหมายแต่ไม่พบลำดับรายการ โปรดเพิ่มรายการหรือวางกำหนดการอีกครั้ง",
        "Dates were found but no programme. Add items, or paste the agenda again.",
    )
    SECOND_DATE = (
        _MAIN_FIELD,
        "ข้อความระบุวันตรวจประเมินมากกว่าหนึ่งวัน ใช้วันแรก โปรดตรวจสอบ",
        "The text names more than one day of the visit; the first was taken. Check it.",
    )
    GUESSED_DATE = (
        _MAIN_FIELD,
        "ข้อความไม่ได้บอกว่าวันใดเป็นวันตรวจประเมิน ใช้วันที่พบในหัวกำหนดการ โปรดตรวจสอบ",
        "The text does not say which day the visit is; that of the programme's heading was taken. Check it.",
    )
    NO_SUCH_DATE = (
        _MAIN_FIELD,
        "ไม่มีวันที่ “{written}” ในปฏิทิน โปรดระบุวันที่ใหม่",
        "There is no such day as “{written}”. Enter the date anew.",
    )
    GUESSED_MODE = (
        _MAIN_FIELD,
        "ข้อความระบุสถานที่แต่ไม่ระบุระบบประชุมทางไกล อ่านเป็นการตรวจ ณ สถานที่ โปรดตรวจสอบ",
        "The text names a place and no online meeting; it was read as a visit on site. Check it.",
    )
    WRONG_WEEKDAY = (
        _MAIN_FIELD,
        "วันในสัปดาห์ไม่ตรงกับวันที่ ({date}) โปรดตรวจสอบ",
        "The weekday does not fit the date ({date}). Check it.",
    )
    DAY_OF_HEADING = (
        _MAIN_FIELD,
        "บรรทัดนี้ไม่ได้บอกว่าเป็นวันของอะไร อ่านตามหัวเรื่องข้างบน โปรดตรวจสอบ",
        "This line does not say what the day is for; it was read by the heading above. Check it.",
    )
    # Of a line or of an item as a whole.
    DAMAGED = (
        "title",
        "ตัวอักษรของบรรทัดนี้เสียหายจากการคัดลอก (เช่น จาก PDF) โปรดตรวจทานตัวสะกด",
        "The letters of this line were damaged in copying (as from a PDF). Check the spelling.",
    )
    STROKES = (
        "title",
        "แยกจากข้อความที่คั่นด้วยเครื่องหมาย / โปรดตรวจว่าแบ่งรายการถูกต้อง",
        "Taken from a text divided by the sign / . Check that the items are divided rightly.",
    )
    COLUMNS_PAIRED = (
        "title",
        "เวลาและชื่อรายการถูกคัดลอกมาคนละคอลัมน์ จับคู่ตามลำดับ โปรดตรวจสอบ",
        "Times and titles were copied as separate columns and paired in order. Check them.",
    )
    HIDDEN = (
        "title",
        "ต้นฉบับซ่อนแถวหรือแผ่นงานนี้ไว้ โปรดตรวจว่าต้องใช้หรือไม่",
        "The source hides this row or sheet. Check whether it is meant to be used.",
    )
    NO_TITLE = (
        "title",
        "ไม่มีชื่อรายการข้างเวลานี้ โปรดเติมชื่อ",
        "No title stands beside this time. Add one.",
    )
    LONG_TITLE = (
        "title",
        "ชื่อรายการยาวมาก โปรดย่อให้อ่านได้จากจอ",
        "The title is very long. Shorten it so that it can be read from the screen.",
    )
    TIME_IN_TITLE = (
        "title",
        "มีเวลาอื่นอยู่ในชื่อรายการ โปรดตรวจว่าเป็นรายการเดียวหรือหลายรายการ",
        "The title holds another time. Check whether this is one item or several.",
    )
    NO_AGENCY = (
        "agency",
        "ข้อความไม่ได้ระบุหน่วยงานรับผิดชอบ โปรดเติม",
        "The text names no agency in charge. Add it.",
    )
    NUMBER_JUMPS = (
        "number",
        "ลำดับที่ข้ามหรือซ้ำ (ก่อนหน้าคือ {before}) โปรดตรวจสอบ",
        "The number skips or repeats (the one before is {before}). Check it.",
    )
    # Of when an item starts.
    COLUMNS_UNPAIRED = (
        "start",
        "พบเวลา {times} ช่วง แต่ชื่อรายการ {titles} บรรทัด จึงยังไม่ได้จับคู่ โปรดระบุเวลา",
        "Times found: {times}, titles: {titles}; so they were not paired. Enter the time.",
    )
    NO_START = (
        "start",
        "ไม่มีเวลาเริ่มที่ใช้ได้ ให้เริ่มต่อจากรายการก่อนหน้า",
        "There is no start that can be used; the item follows the one before.",
    )
    OVERLAPS = (
        "start",
        "เริ่มก่อนรายการก่อนหน้าจะจบ โปรดตรวจสอบ",
        "Starts before the item above has ended. Check it.",
    )
    STARTS_EARLIER = (
        "start",
        "เวลาเริ่มก่อนรายการก่อนหน้า โปรดตรวจสอบ",
        "Starts earlier than the item above. Check it.",
    )
    NEXT_DAY = (
        "start",
        "เวลาย้อนกลับมากโดยไม่มีหัววัน อ่านเป็นวันถัดไป โปรดตรวจสอบ",
        "The time goes far back without a heading for the day; read as the next day. Check it.",
    )
    PAST_MIDNIGHT = (
        "start",
        "เวลาย้อนกลับมากโดยไม่มีหัววัน อ่านเป็นหลังเที่ยงคืน โปรดตรวจสอบ",
        "The time goes far back without a heading for the day; read as after midnight. Check it.",
    )
    WRONG_WEEKDAY_ABOVE = (
        "start",
        "วันในสัปดาห์ของหัววันไม่ตรงกับวันที่ โปรดตรวจสอบ",
        "The weekday in the heading of this day does not fit its date. Check it.",
    )
    NO_SUCH_TIME = (
        "start",
        "ไม่มีเวลา {written} น. โปรดระบุเวลาใหม่",
        "There is no such time as {written}. Enter the time anew.",
    )
    AFTERNOON = (
        "start",
        "เวลา {written} น. อาจหมายถึง {meant} น. โปรดตรวจสอบ",
        "{written} may stand for {meant}. Check it.",
    )
    # Of how long an item takes.
    INFERRED_LENGTH = (
        "length",
        "ต้นฉบับไม่ได้ระบุเวลาจบ คิดระยะเวลาถึงเวลาเริ่มของรายการถัดไป",
        "The source names no end; the length runs to the start of the next item.",
    )
    BACKWARDS = (
        "length",
        "เวลาจบไม่อยู่หลังเวลาเริ่ม จึงไม่ได้คิดระยะเวลา โปรดตรวจสอบ",
        "The end is not after the start, so no length was taken from them. Check it.",
    )
    TWO_LENGTHS = (
        "length",
        "ระยะเวลาที่เขียนไว้ไม่ตรงกับช่วงเวลา ใช้ช่วงเวลา โปรดตรวจสอบ",
        "The written length is not that from start to end; start and end were taken. Check it.",
    )
    SEVERAL_LENGTHS = (
        "length",
        "มีระยะเวลามากกว่าหนึ่งค่าในบรรทัดเดียว อ่านค่าแรก โปรดตรวจสอบ",
        "The line has more than one length; the first was taken. Check it.",
    )
    LENGTH_OF_EACH = (
        "length",
        "“{written}” เป็นเวลาต่อหนึ่งราย ไม่ใช่ของทั้งรายการ โปรดระบุระยะเวลา",
        "“{written}” is the time for each one, not for the whole item. Enter the length.",
    )
    SHARED_TIME = (
        "length",
        "ต้นฉบับให้เวลาช่วงเดียวกันแก่ {count} รายการ แบ่งเวลาเท่ากัน โปรดตรวจสอบ",
        "The source gives one span of time to {count} items; it was shared equally. Check it.",
    )
    TWO_MEANINGS = (
        "length",
        "“{written}” อ่านได้สองอย่าง โปรดระบุระยะเวลา",
        "“{written}” can be read in two ways. Enter the length.",
    )

    def __init__(self, field: str, thai: str, english: str) -> None:
        self.field = field
        self.thai = thai
        self.english = english

    def sentence(self, **told: object) -> str:
        """Return the Thai sentence, as a visit keeps it; ``told`` fills the braces."""
        return self.thai.format(**told)


def doubt_in(language: Language, sentence: str) -> str:
    """Return a doubt as the screen says it; a sentence that is none of ours stays as it is."""
    known = None if language is Language.THAI else _known(sentence)
    if known is None:
        return sentence
    doubt, told = known
    if "date" in told:
        told["date"] = _english_date(told["date"])
    return doubt.english.format(**told)


def doubt_field(sentence: str) -> str:
    """Return the field of an item where a doubt is shown and settled: the one it is about, or the title."""
    known = _known(sentence)
    return known[0].field if known else _MAIN_FIELD


def _known(sentence: str) -> tuple[Doubt, dict[str, str]] | None:
    """Return which doubt a sentence is, with what the source told of it."""
    whole = _WHOLE.get(sentence)
    if whole is not None:
        return whole, {}
    for doubt, pattern in _PATTERNS.items():
        match = pattern.fullmatch(sentence)
        if match:
            return doubt, match.groupdict()
    return None


def _pattern(doubt: Doubt) -> re.Pattern[str]:
    parts = Formatter().parse(doubt.thai)
    words = (re.escape(text) + (f"(?P<{name}>.+)" if name else "") for text, name, _, _ in parts)
    return re.compile("".join(words), re.DOTALL)


def _english_date(words: str) -> str:
    """Return the English of a date that ``date_in_words`` wrote in Thai with its weekday."""
    match = _DATE.fullmatch(words)
    if match is None or match["month"] not in MONTHS:
        return words
    year, month = int(match["year"]) - ERA_OFFSET, MONTHS.index(match["month"]) + 1
    try:
        return date_in_words(date(year, month, int(match["day"])), Language.ENGLISH)
    except ValueError:  # a day that no calendar has, typed by somebody
        return words


_DATE: Final = re.compile(r"วัน\S+ที่ (?P<day>\d{1,2}) (?P<month>\S+) (?P<year>\d{3,5})")
_PATTERNS: Final[Mapping[Doubt, re.Pattern[str]]] = {
    doubt: _pattern(doubt) for doubt in Doubt if "{" in doubt.thai
}
_WHOLE: Final[Mapping[str, Doubt]] = {doubt.thai: doubt for doubt in Doubt if doubt not in _PATTERNS}
