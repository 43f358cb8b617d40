"""The ranks and titles before a Thai name, and names compared without them."""

from __future__ import annotations

import re
from typing import Final

# Of soldiers, sailors, airmen and police: before them may stand ว่าที่, after them หญิง.
_FORCES: Final = (
    *("พลเอก", "พลโท", "พลตรี", "พันเอก", "พันโท", "พันตรี", "ร้อยเอก", "ร้อยโท", "ร้อยตรี"),
    *("จ่าสิบเอก", "จ่าสิบโท", "จ่าสิบตรี", "สิบเอก", "สิบโท", "สิบตรี"),
    *("พลตำรวจเอก", "พลตำรวจโท", "พลตำรวจตรี", "พันตำรวจเอก", "พันตำรวจโท", "พันตำรวจตรี"),
    *("ร้อยตำรวจเอก", "ร้อยตำรวจโท", "ร้อยตำรวจตรี", "ดาบตำรวจ", "จ่าสิบตำรวจ"),
    *("สิบตำรวจเอก", "สิบตำรวจโท", "สิบตำรวจตรี"),
    *("พลเรือเอก", "พลเรือโท", "พลเรือตรี", "นาวาเอก", "นาวาโท", "นาวาตรี", "เรือเอก", "เรือโท", "เรือตรี"),
    *("พลอากาศเอก", "พลอากาศโท", "พลอากาศตรี", "นาวาอากาศเอก", "นาวาอากาศโท", "นาวาอากาศตรี"),
    *("เรืออากาศเอก", "เรืออากาศโท", "เรืออากาศตรี"),
    *("พล.ต.อ.", "พล.ต.ท.", "พล.ต.ต.", "พ.ต.อ.", "พ.ต.ท.", "พ.ต.ต.", "ร.ต.อ.", "ร.ต.ท.", "ร.ต.ต."),
    *("ด.ต.", "จ.ส.ต.", "ส.ต.อ.", "ส.ต.ท.", "ส.ต.ต."),
    *("พล.อ.", "พล.ท.", "พล.ต.", "พ.อ.", "พ.ท.", "พ.ต.", "ร.อ.", "ร.ท.", "ร.ต.", "น.อ.", "น.ท.", "น.ต."),
    *("จ.ส.อ.", "จ.ส.ท.", "ส.อ.", "ส.ท."),
)
_OTHERS: Final = (
    *("ผู้ช่วยศาสตราจารย์", "รองศาสตราจารย์", "ศาสตราจารย์", "ผศ.", "รศ.", "ศ.", "ดร."),
    *("นายแพทย์", "แพทย์หญิง", "ทันตแพทย์หญิง", "ทันตแพทย์", "นายสัตวแพทย์", "สัตวแพทย์หญิง"),
    *("เภสัชกรหญิง", "เภสัชกร", "นพ.", "พญ.", "ทพ.", "ทพญ.", "ภก.", "ภญ.", "น.สพ.", "สพ.ญ."),
    *("หม่อมราชวงศ์", "หม่อมหลวง", "ม.ร.ว.", "ม.ล."),
    *("นางสาว", "น.ส.", "นาง", "นาย", "คุณหญิง", "คุณ"),
)


def _any_of(words: tuple[str, ...]) -> str:
    # The longest first: what begins with a shorter one is told apart.
    longest = sorted(words, key=len, reverse=True)
    return "|".join(
        r"\s?".join(re.escape(part) for part in re.split(r"(?<=\.)", word) if part) for word in longest
    )


_FORCE: Final = re.compile(rf"(?:ว่าที่\s*)?(?:{_any_of(_FORCES)})(?:\s*หญิง)?")
# No name begins with a vowel or a mark that stands after or over a letter: คุณากร has no title.
RANK: Final = rf"(?:{_FORCE.pattern}|{_any_of(_OTHERS)})(?![ะ-ฺๅ็-๎])\s*"
"""One rank or title, as a regular expression."""
_RANK: Final = re.compile(RANK)
# Offices that begin as a title does: who is listed by the office alone has none.
_OFFICE: Final = re.compile(
    "นายก(?:เทศมนตรี|องค์การ|รัฐมนตรี|สมาคม|สภา|เหล่า|เมือง|อบ|กิ่ง)"
    "|นาย(?:อำเภอ|ทะเบียน|ช่าง|ด่าน|สถานี|ตรวจ|ท่า)"
    "|(?:นาย|ทันต|นายสัตว|สัตว)?(?:แพทย์|เภสัชกร)(?:สาธารณสุข|ชำนาญการ|เชี่ยวชาญ|ปฏิบัติการ|ทรงคุณวุฒิ|ประจำ)"
)


def prefix_of(name: str) -> str:
    """Return the ranks and titles before a name, as they are written; an office has none."""
    whole = name.strip()
    return whole[: len(whole) - len(without_prefix(whole))].rstrip()


def without_prefix(name: str) -> str:
    """Return a name as it is written behind its ranks and titles; one that is nothing else is kept."""
    bare = name.strip()
    while not _OFFICE.match(bare) and (match := _RANK.match(bare)) and match.end() < len(bare):
        bare = bare[match.end() :]
    return bare


def with_prefix(prefix: str, name: str) -> str:
    """Return a name with its prefix before it: only behind a rank of the forces stands a blank."""
    if not prefix or not name or name.startswith(prefix):
        return name or prefix
    return f"{prefix} {name}" if _FORCE.match(prefix) or prefix.isascii() else prefix + name


def bare_name(name: str) -> str:
    """Return a name without ranks and blanks: equal ones are taken for one person."""
    return "".join(without_prefix(name).split()).casefold()


def names_within(text: str) -> int:
    """Return how many names with a title stand in a text, as far as blanks or commas part them."""
    return sum(bool(prefix_of(part)) for part in re.split(r"[\s,;/]+(?:และ)?", text) if part)
