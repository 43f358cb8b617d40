"""The digits of official papers: Thai ones, but in technical codes."""

from __future__ import annotations

import re
from typing import Final

from pmqa_desk.domain.thai import MONTHS, SHORT_MONTHS, Digits, arabic, thai_digits

# A number after a Latin word counts Thai things, and is no code, where one of these follows.
_COUNTED: Final = (
    *MONTHS,
    *SHORT_MONTHS,
    *("คน", "ราย", "ครั้ง", "แห่ง", "หน่วย", "เรื่อง", "ข้อ", "ด้าน", "ตัวชี้วัด", "ผลงาน", "โครงการ", "กระบวนการ"),
    *("วัน", "เดือน", "ปี", "ชั่วโมง", "นาที", "วินาที", "น.", "บาท", "ล้าน", "แสน", "หมื่น", "พัน", "ร้อย"),
    *("จังหวัด", "อำเภอ", "ตำบล", "หมู่", "ระบบ", "ชุด", "ชิ้น", "เครื่อง", "คัน", "จุด", "ช่อง", "ระดับ", "หมวด"),
)
_UNITS: Final = "bps|kbps|Mbps|Gbps|KB|MB|GB|TB|Hz|kHz|MHz|GHz|px|dpi|mm|cm|km|kg|mg|ml|kW|kWh|kVA|V|W|K"
_ADDRESS: Final = r"(?:https?://|www\.)[^\s<>\"“”]+|[^\s@<>()]+@[\w.-]+\.[A-Za-z]{2,}"
# File names may be Thai up to their ending.
_FILE: Final = (
    r"[^\s\"“”()]+\.(?i:docx?|xlsx?|pptx?|pdf|csv|txt|json|pmqa|mp[34]|mov|avi|mkv|jpe?g|png|zip)\b"
)
_WORD: Final = r"[0-9]*[A-Za-z][A-Za-z0-9]*(?:[-_./:+&#][A-Za-z0-9]+)*"
_RANGE: Final = r"(?:[ \u00a0]?(?:[-–—]|ถึง)[ \u00a0]?[0-9][0-9.:]*+)?"
_COUNT_FOLLOWS: Final = rf"{_RANGE}[ \u00a0]?(?:{'|'.join(map(re.escape, _COUNTED))})"
# A version or standard (4.0, 9001:2015) is a code unless it is a time of day; a whole number may be a count.
_AFTER_WORD: Final = (
    rf"(?:[ \u00a0]?(?:[0-9]++(?:[.:/-][0-9]++)++(?!{_RANGE}[ \u00a0]?น\.)"
    rf"|[0-9]++(?![.:/-][0-9])(?!{_COUNT_FOLLOWS})))?"
)
_BEFORE_UNIT: Final = rf"[0-9]+(?:[.,][0-9]+)*[ \u00a0](?:{_UNITS})(?![A-Za-z])"
_TECHNICAL: Final = re.compile("|".join((_ADDRESS, _FILE, _BEFORE_UNIT, _WORD + _AFTER_WORD)))

_ARABIC: Final = re.compile("[0-9]")


def official_digits(text: str, digits: Digits) -> str:
    """Return ``text`` in the digits chosen; with Thai ones, foreign and technical codes keep theirs.

    A code is an address, a file name, a Latin word with the digits in it, the number right after one
    (PMQA 4.0, ISO 9001:2015) unless it counts Thai things, and a number before a unit in Latin letters.
    """
    if digits is Digits.ARABIC:
        return arabic(text)
    # Looking for codes costs a tenth of a large paper; most of its texts have no digit at all.
    if _ARABIC.search(text) is None:
        return text
    parts: list[str] = []
    done = 0
    for code in _TECHNICAL.finditer(text):
        parts += [thai_digits(text[done : code.start()]), code.group()]
        done = code.end()
    return "".join((*parts, thai_digits(text[done:])))
