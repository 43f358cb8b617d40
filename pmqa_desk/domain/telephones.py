"""Telephone numbers and e-mail addresses taken out of a text, so that what is left still reads well."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

HIDDEN: Final = "(ปกปิดหมายเลข)"
"""Stands where the sentence needs something in the place of a number."""
HIDDEN_ADDRESS: Final = "(ปกปิดอีเมล)"

# A non-character: no text that reached a paper holds it.
_MARK: Final = "\ufdd0"
_D: Final = "[0-9๐-๙]"
_BLANK: Final = "[ \u00a0]"
# Bounded, so that a long row of blanks or labels is not tried from each of its places.
_GAP: Final = rf"{_BLANK}{{0,4}}"
_JOINT: Final = rf"(?:{_BLANK}?[-–‑]{_BLANK}?|{_BLANK})?"
_WORDS: Final = (
    *("หมายเลข", "เลขหมาย", "เบอร์ติดต่อ", "เบอร์", "โทรศัพท์", "โทรสาร", "โทร", "เคลื่อนที่", "มือถือ", "แฟกซ์", "ไลน์"),
    *("[Tt]elephone", "[Tt]el", "TEL", "[Pp]hone", "[Mm]obile", "[Ff]ax", "FAX", "[Ll]ine", "LINE"),
)
_LABEL: Final = rf"(?<![A-Za-z])(?:(?:{'|'.join(_WORDS)}){_BLANK}?[.:/]{{0,3}}{_GAP}){{1,6}}"
# A day, which has as many digits as an old number: 01-07-2565.
_NO_DAY: Final = rf"(?!{_D}{{1,2}}[-. ]{_D}{{1,2}}[-. ](?:25|20|๒๕|๒๐){_D}{{2}}(?!{_D}))"
# Thai numbers have nine or ten digits; from abroad they follow a plus and a country.
_SHAPES: Final = (
    rf"[0๐](?:{_JOINT}{_D}){{8,9}}",
    rf"\([0๐]{_D}{{1,2}}\)(?:{_JOINT}{_D}){{6,8}}",
    rf"\+{_BLANK}?[1-9๑-๙]{_D}{{0,2}}(?:{_BLANK}?\([0๐]\))?(?:{_JOINT}{_D}){{6,11}}",
    rf"[0๐]{_D}{{1,2}}\.{_D}{{3,4}}\.{_D}{{3,4}}",
)
# Neither the middle of a longer number, nor of a sum, a day or a share; several lines are 4567-9.
_END: Final = (
    rf"(?!{_D})(?!\.{_D})(?![,/]{_D}(?!{_D}{{6}}))(?!{_BLANK}?(?:บาท|ล้าน))"
    rf"(?:{_BLANK}?(?:[-–]|ถึง){_BLANK}?{_D}{{1,2}}(?!{_D})(?![.:]{_D}))?"
    rf"(?:{_BLANK}?(?:ต่อ|ภายใน|[Ee]xt\.?){_BLANK}?{_D}+(?:(?:[-/,]|{_BLANK}?(?:หรือ|ถึง){_BLANK}?)"
    rf"{_D}{{1,5}}(?![.:]?{_D}))*)?"
)
_BARE: Final = rf"{_NO_DAY}(?:{'|'.join(_SHAPES)}){_END}"
# After a label shorter ones are numbers too.
_LABELLED: Final = rf"{_LABEL}(?:{_BARE}|{_D}(?:{_JOINT}{_D}){{6,9}}{_END})"
_NEXT: Final = rf"(?:{_GAP}(?:[,/;]|และ|หรือ){_GAP}(?:{_LABELLED}|{_BARE})|{_BLANK}{_GAP}{_LABELLED})"
# What has a number of its own kind is no telephone.
_NOT_AFTER: Final = "".join(rf"(?<!{word})(?<!{word} )" for word in ("เลขที่", "รหัส", "บัญชี", "ทะเบียน", "ครุภัณฑ์"))
_FIRST: Final = rf"(?:{_LABELLED}|(?<![0-9๐-๙.,/-]){_NOT_AFTER}{_BARE})"
_LIST: Final = rf"{_FIRST}{_NEXT}*"
_TELEPHONES: Final = rf"\({_GAP}{_LIST}{_GAP}\)|{_LIST}"
_ADDRESS: Final = (
    rf"(?:(?:อีเมล์?|[Ee]-?[Mm]ail){_BLANK}?[.:]?{_GAP})?"
    r"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
)
_ADDRESSES: Final = rf"{_ADDRESS}(?:{_GAP}(?:[,/;]|และ|หรือ){_GAP}{_ADDRESS})*"

# Words after which, and before which, a sentence cannot do without the number.
_ASKS: Final = r"(?<!หน้า)(?<!สถาน)(?<!พื้น)ที่|ทาง|คือ|เป็น|จาก|ถึง|ไปยัง|ผ่าน|ใช้|กับ"
_VERBS: Final = "ติดต่อ|โทร|แจ้ง|สอบถาม|ส่ง|มา|ไป|ได้|ตอบ"
_SAYS: Final = "เป็น|คือ|ของ|ซึ่ง|ไม่|ใช้|ติดต่อไม่"
_TIDY: Final = (
    (
        rf"((?:^|[ (]|{_VERBS})(?:{_ASKS})){_BLANK}*{_MARK}{_BLANK}*",
        r"\1 {} ",
    ),
    (rf"{_BLANK}*{_MARK}{_BLANK}*(?={_SAYS})", r" {} "),
    (rf"(?:^|(?<=\()){_BLANK}*{_MARK}{_BLANK}*(?:[,;/]|และ|หรือ)?{_BLANK}*", ""),
    (rf"{_BLANK}*(?:[,;/:]|และ|หรือ){_BLANK}*{_MARK}(?={_BLANK}*(?:$|[),;]))", ""),
    (rf"{_BLANK}*(?:และ|หรือ){_BLANK}*{_MARK}{_BLANK}*", " "),
    (rf"{_BLANK}*{_MARK}{_BLANK}*(?:และ|หรือ){_BLANK}*", " "),
    (rf"{_BLANK}*{_MARK}(?={_BLANK}*(?:$|[),;.]))", ""),
    (rf"{_BLANK}+{_MARK}{_BLANK}*|{_MARK}{_BLANK}+", " "),
    (_MARK, ""),
    (rf"{_BLANK}*\({_BLANK}*\)", ""),
    (rf"^{_BLANK}+|{_BLANK}+(?=$|[),;])", ""),
)


def without_telephones(text: str) -> str:
    """Return ``text`` without telephone numbers, the words that announce them and the gap they would leave.

    Where a sentence needs something in a number's place, ``HIDDEN`` says that there was one.
    """
    return _without(_TELEPHONES, text, HIDDEN)


def without_addresses(text: str) -> str:
    """Return ``text`` without e-mail addresses, in the same way."""
    return _without(_ADDRESSES, text, HIDDEN_ADDRESS)


def _without(unwanted: str, text: str, hidden: str) -> str:
    left = _compiled(unwanted).sub(_MARK, text)
    if left == text:
        return text
    for found, put in _TIDY:
        left = _compiled(found).sub(put.format(hidden), left)
    return left


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern made when it is first sought: 30 ms that most commands can do without."""
    return re.compile(pattern, re.MULTILINE)
