"""What a master of ceremonies usually says before an item, with slots for what the visit knows.

A slot is a word in braces, such as ``{ผู้นำเสนอ}``. It is filled when the words are read, so that names and
positions are those of the directory, and whoever came in somebody's place is the one who is called.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from pmqa_desk.domain.visit import Item, Kind, Visit

PRESENTER: Final = "ผู้นำเสนอ"
AGENCY: Final = "หน่วยงาน"
TITLE: Final = "เรื่อง"
NUMBER: Final = "ลำดับ"
LENGTH: Final = "ระยะเวลา"
STARTS: Final = "เวลาเริ่ม"
ENDS: Final = "เวลาจบ"
CHAIR: Final = "ประธาน"
ASSESSORS: Final = "ผู้ตรวจประเมิน"
HOST: Final = "เจ้าภาพ"
OCCASION: Final = "ชื่องาน"
DAY: Final = "วันที่"
PLACE: Final = "สถานที่"
SLOTS: Final = (
    *(PRESENTER, AGENCY, TITLE, NUMBER, LENGTH, STARTS, ENDS),
    *(CHAIR, ASSESSORS, HOST, OCCASION, DAY, PLACE),
)
FIRST, NEXT, LAST = "ลำดับแรก", "ลำดับต่อไป", "ลำดับสุดท้าย"
_EVERYBODY: Final = "ทุกท่าน"
_GUESTS: Final = "คณะผู้ตรวจประเมิน"
# A title that begins with one of these says by itself what is done.
_VERBS: Final = (
    *("กล่าว", "นำเสนอ", "แนะนำ", "รายงาน", "ชี้แจง", "บรรยาย", "อภิปราย", "สรุป", "มอบ", "เปิด", "ปิด"),
    *("ชม", "รับชม", "เยี่ยมชม", "ถ่ายทอด", "ซักถาม", "ตอบ", "ให้", "ร่วม", "ประชุม", "พบปะ", "ถ่ายภาพ"),
)
# One that begins with one of these says who does it.
_SUBJECTS: Final = (
    *("ประธาน", "ผู้ว่า", "รอง", "ปลัด", "หัวหน้า", "ผู้อำนวยการ", "ผู้แทน", "ผู้บริหาร", "อธิบดี", "เลขาธิการ"),
    *("นาย", "นาง", "ดร.", "คณะ", "ผู้ตรวจ", "กรรมการ"),
)
_FILMS: Final = ("วีดิทัศน์", "วิดีทัศน์", "วีดีทัศน์", "วิดีโอ", "วีดีโอ", "VDO", "Video", "video")
# What a presenter does with a title that names a thing.
_DEEDS: Final[Mapping[Kind, str]] = {
    Kind.WELCOME: "กล่าวต้อนรับ",
    Kind.REPORT: "กล่าวรายงาน เรื่อง {เรื่อง}",
    Kind.INTRODUCTION: "แนะนำ{เรื่อง}",
    Kind.STRATEGY: "นำเสนอ{เรื่อง}",
    Kind.SHOWCASE: "นำเสนอผลงาน เรื่อง {เรื่อง}",
    Kind.FEEDBACK: "ให้ข้อเสนอแนะ",
    Kind.THANKS: "กล่าวขอบคุณ",
}


def slot(name: str) -> str:
    """Return a slot as it stands in the words."""
    return f"{{{name}}}"


def usual_words(item: Item, lead: str = NEXT) -> str:
    """Return what is usually said before an item, with slots; ``lead`` is how the sentence begins."""
    return _WORDS.get(item.kind, _of_presenter)(item, lead)


def usual_opening(visit: Visit) -> str:
    """Return what is usually said before the first item, with slots for what the visit knows."""
    host = f"{slot(HOST)}มีความยินดี" if visit.organisation else "คณะทำงานมีความยินดี"
    what = slot(OCCASION) if visit.title else "การตรวจประเมิน ณ พื้นที่ปฏิบัติงาน"
    day = f" ใน{slot(DAY)}" if visit.date else ""
    place = f" ณ {slot(PLACE)}" if visit.venue else ""
    return (
        f"เรียน {_GUESTS} และผู้เข้าร่วมประชุม{_EVERYBODY}\n"
        f"{host}ที่ได้ต้อนรับ{_EVERYBODY}เข้าสู่{what}{day}{place}\n"
        "บัดนี้ได้เวลาอันสมควรแล้ว ขอเริ่มดำเนินการตามกำหนดการ"
    )


def usual_closing(visit: Visit) -> str:
    """Return what is usually said after the last item, with slots for what the visit knows."""
    host = slot(HOST) if visit.organisation else "คณะทำงาน"
    what = slot(OCCASION) if visit.title else "การตรวจประเมิน"
    return (
        f"บัดนี้ {what} ได้ดำเนินการครบทุกลำดับแล้ว\n"
        f"{host}ขอขอบพระคุณ{_GUESTS}และผู้เข้าร่วมประชุม{_EVERYBODY} ขอเรียนเชิญพักผ่อนตามอัธยาศัย"
    )


def _who(item: Item) -> str:
    if item.presenters:
        return slot(PRESENTER)
    return slot(AGENCY) if item.agency else ""


def _tells_deed(item: Item) -> bool:
    return item.title.strip().startswith(_VERBS)


def _of_presenter(item: Item, lead: str) -> str:
    who = _who(item)
    if item.title.strip().startswith(_SUBJECTS):
        return f"{lead} {slot(TITLE)} ขอเรียนเชิญ {who}" if who else f"{lead} ขอเรียนเชิญ{slot(TITLE)}"
    # A thing of no kind of ours is only named.
    deed = slot(TITLE) if _tells_deed(item) else _DEEDS.get(item.kind, f"ดำเนินการเรื่อง {slot(TITLE)}")
    return f"{lead} ขอเรียนเชิญ {who} {deed}" if who else f"{lead} เป็นการ{deed}"


def _film(item: Item, lead: str) -> str:
    title = item.title.strip()
    what = slot(TITLE)
    if title.startswith(_FILMS):
        seen = f"รับชม{what}"
    elif _tells_deed(item):
        seen = what
    else:
        seen = f"รับชมวีดิทัศน์ เรื่อง {what}"
    length = f" ความยาว {slot(LENGTH)}" if item.duration_s else ""
    return f"{lead} ขอเรียนเชิญ{_EVERYBODY}{seen}{length}"


def _live(item: Item, lead: str) -> str:
    title = item.title.strip()
    what = f"การ{slot(TITLE)}" if title.startswith("ถ่ายทอด") else f"การถ่ายทอดสด เรื่อง {slot(TITLE)}"
    who = _who(item)
    return f"{lead} ขอเรียนเชิญ{_EVERYBODY}รับชม{what}{f' โดย {who}' if who else ''}"


def _visited(verb: str) -> Callable[[Item, str], str]:
    def words(item: Item, lead: str) -> str:
        what = slot(TITLE) if _tells_deed(item) else f"{verb}{slot(TITLE)}"
        who = _who(item)
        guide = f" โดย {who} ให้การต้อนรับและนำชม" if who else ""
        return f"{lead} ขอเรียนเชิญ{_GUESTS}{what}{guide}"

    return words


def _questions(item: Item, lead: str) -> str:
    who = f" {_who(item)} " if _who(item) else "ผู้เกี่ยวข้อง"
    return f"{lead} ขอเรียนเชิญ{_GUESTS}ซักถาม และขอเรียนเชิญ{who}ตอบข้อซักถาม"


def _discussion(item: Item, lead: str) -> str:
    about = "" if _tells_deed(item) else f" เรื่อง {slot(TITLE)}"
    return f"{lead} ขอเรียนเชิญ{_GUESTS}และผู้เข้าร่วมประชุมแลกเปลี่ยนความคิดเห็น{about}"


def _feedback(item: Item, lead: str) -> str:
    who = f" {_who(item)} " if _who(item) else _GUESTS
    deed = slot(TITLE) if _tells_deed(item) else _DEEDS[Kind.FEEDBACK]
    return f"{lead} ขอเรียนเชิญ{who}{deed}"


def _closed(item: Item, lead: str) -> str:
    del item
    return f"{lead} เป็นการประชุมเฉพาะ{_GUESTS} ขอความกรุณาผู้ที่ไม่เกี่ยวข้องพักรอด้านนอกห้องประชุม"


def _break(item: Item, lead: str) -> str:
    del lead
    until = f" และกลับเข้าห้องประชุมเวลา {slot(ENDS)}" if item.duration_s or item.finish else ""
    return f"ต่อไปเป็นเวลาพัก ขอเรียนเชิญ{_EVERYBODY}พักตามอัธยาศัย{until}"


def _registration(item: Item, lead: str) -> str:
    del item, lead
    return f"ขอเรียนเชิญผู้เข้าร่วมประชุม{_EVERYBODY}ลงทะเบียน และเข้าประจำที่นั่งในห้องประชุม"


def _photo(item: Item, lead: str) -> str:
    del item
    return f"{lead} ขอเรียนเชิญ{_GUESTS}และผู้เข้าร่วมประชุม{_EVERYBODY}ถ่ายภาพร่วมกัน"


_WORDS: Final[Mapping[Kind, Callable[[Item, str], str]]] = {
    Kind.VIDEO: _film,
    Kind.LIVE: _live,
    Kind.EXHIBITION: _visited("ชม"),
    Kind.TOUR: _visited("เยี่ยมชม"),
    Kind.QUESTIONS: _questions,
    Kind.DISCUSSION: _discussion,
    Kind.FEEDBACK: _feedback,
    Kind.CLOSED: _closed,
    Kind.BREAK: _break,
    Kind.REGISTRATION: _registration,
    Kind.PHOTO: _photo,
}
