"""The ranks and titles before a Thai name, and names compared without them."""

from __future__ import annotations

import re
from typing import Final

# The longest first: what begins with a shorter one is told apart.
_RANKS: Final = (
    *("ว่าที่ร้อยตรีหญิง", "ว่าที่ร้อยตรี", "ว่าที่ ร.ต.หญิง", "ว่าที่ ร.ต.", "ว่าที่ร้อยโท", "ว่าที่ร้อยเอก", "ว่าที่พันตรี"),
    *("พลตำรวจเอก", "พลตำรวจโท", "พลตำรวจตรี", "พันตำรวจเอก", "พันตำรวจโท", "พันตำรวจตรี", "ร้อยตำรวจเอก"),
    *(
        "ร้อยตำรวจโท",
        "ร้อยตำรวจตรี",
        "พลเอก",
        "พลโท",
        "พลตรี",
        "พันเอก",
        "พันโท",
        "พันตรี",
        "ร้อยเอก",
        "ร้อยโท",
        "ร้อยตรี",
    ),
    *("พล.ต.อ.", "พล.ต.ท.", "พล.ต.ต.", "พ.ต.อ.", "พ.ต.ท.", "พ.ต.ต.", "ร.ต.อ.", "ร.ต.ท.", "ร.ต.ต.", "ด.ต."),
    *("พล.อ.", "พล.ท.", "พล.ต.", "พ.อ.", "พ.ท.", "พ.ต.", "ร.อ.", "ร.ท.", "ร.ต.", "น.อ.", "น.ท.", "น.ต."),
    *("ศาสตราจารย์", "รองศาสตราจารย์", "ผู้ช่วยศาสตราจารย์", "นายแพทย์", "แพทย์หญิง", "ทันตแพทย์หญิง", "ทันตแพทย์"),
    *("เภสัชกรหญิง", "เภสัชกร", "ดร.", "ผศ.", "รศ.", "ศ.", "นพ.", "พญ.", "ทพ.", "ภก.", "ภญ.", "ม.ร.ว.", "ม.ล."),
    *("นางสาว", "น.ส.", "นาง", "นาย", "คุณ"),
)
RANK: Final = f"(?:{'|'.join(map(re.escape, sorted(_RANKS, key=len, reverse=True)))})\\s*"
"""One rank or title, as a regular expression."""
_RANK: Final = re.compile(RANK)


def without_ranks(name: str) -> str:
    """Return a name without the ranks before it."""
    bare = name.strip()
    # A name that is nothing but a rank is kept: it is what there is.
    while (match := _RANK.match(bare)) and match.end() < len(bare):
        bare = bare[match.end() :]
    return bare


def bare_name(name: str) -> str:
    """Return a name without ranks and blanks: equal ones are taken for one person."""
    return "".join(without_ranks(name).split()).casefold()
