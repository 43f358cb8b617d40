"""Tell the kind of an item, and how it is presented, by the first words of its title."""

from __future__ import annotations

import re
from typing import Final

from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Format, Kind

# The many ways in which offices spell the word for video.
VIDEO_WORD: Final = r"(?:ว[ีิ]ด[ีิ]?ทั?ศน์|ว[ีิ]ด[ีิ]โอ|คลิป|vtr|vdo|video)"
_OFFICE: Final = (
    r"(?:(?:ท่าน)?(?:รอง|ผู้ช่วย)?(?:ประธาน|ผู้ว่าราชการ|ปลัด|หัวหน้า|ผู้อำนวยการ|ผอ\.|อธิบดี|เลขานุการ|ฝ่ายเลขา|นายอำเภอ"
    r"|นายก|พิธีกร|ผู้แทน|ผู้บริหาร|ผู้ตรวจ|คณะ|ผู้เข้าร่วม|เจ้าหน้าที่|ผู้ทรงคุณวุฒิ|กรรมการ|นาย|นาง|นางสาว|ดร\.))"
)
_VERBS: Final = (
    r"(?:(?:พิธี|การ|ร่วม|เข้า|เปิด|ฉาย|รับ|ชม|รับชม|นำเสนอ|นำ|เสนอ|พร้อม|กัน|ให้|และ|เริ่ม|ช่วง|ดำเนิน"
    r"|จัด|ทำ|ตอบ|ต่อ|การแสดง|บรรยายสรุป|บรรยาย|เรื่อง|ภาพรวม|ข้อมูล|เปิดรับ) ?)*"
)
_SPEECHES: Final = (
    ("กล่าวต้อนรับ", Kind.WELCOME),
    ("กล่าวรายงาน", Kind.REPORT),
    ("กล่าวแนะนำ", Kind.INTRODUCTION),
    ("กล่าวขอบคุณ", Kind.THANKS),
    ("กล่าวซักถาม", Kind.QUESTIONS),
    ("ซักถาม", Kind.QUESTIONS),
    ("ให้ข้อเสนอแนะ", Kind.FEEDBACK),
    ("ถ่ายภาพ", Kind.PHOTO),
    ("ถ่ายรูป", Kind.PHOTO),
    ("เยี่ยมชม", Kind.TOUR),
    ("พักรับประทาน", Kind.BREAK),
)
_FIRST_WORDS: Final = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        (rf"{VIDEO_WORD}", Kind.VIDEO),
        (r"ถ่ายทอดสด|live\b|ไลฟ์สด", Kind.LIVE),
        (r"นิทรรศการ|บูธ|exhibition", Kind.EXHIBITION),
        (r"ต้อนรับ|welcome", Kind.WELCOME),
        (r"รายงาน", Kind.REPORT),
        (r"แนะนำ|introduction", Kind.INTRODUCTION),
        (r"วิสัยทัศน์|ยุทธศาสตร์|ทิศทางการพัฒนา|vision", Kind.STRATEGY),
        (r"ประชุมลับ|ประชุมภายใน|ประชุม(?:คณะ)?(?:กรรมการ)?ผู้ตรวจ|หารือภายใน|(?:ประชุม)?สรุปผลภายใน", Kind.CLOSED),
        (r"ตรวจเยี่ยม|ลงพื้นที่|ศึกษาดูงาน|เยี่ยม|tour\b", Kind.TOUR),
        (r"ข้อซักถาม|ซักถาม|ถาม ?- ?ตอบ|ถามตอบ|สัมภาษณ์|q ?& ?a|questions?\b", Kind.QUESTIONS),
        (r"อภิปราย|แลกเปลี่ยน|เสวนา|discussion", Kind.DISCUSSION),
        (r"ข้อเสนอแนะ|ข้อคิดเห็น|สรุปผล|สรุปการตรวจ|แจ้งผล|feedback|exit (?:meeting|conference)", Kind.FEEDBACK),
        (
            r"เบรก|พัก(?!อาศัย|ผ่อน|ฟื้น)|รับประทานอาหาร|อาหาร(?:ว่าง|กลางวัน|เที่ยง)|(?:\w+ )?break\b|lunch\b",
            Kind.BREAK,
        ),
        (r"ลงทะเบียน|registration", Kind.REGISTRATION),
        (r"ถ่ายภาพ|ถ่ายรูป|บันทึกภาพ|photo", Kind.PHOTO),
        (r"ขอบคุณ|thanks?\b", Kind.THANKS),
    )
)
_WORK: Final = re.compile(r"ผลงาน|ความโดดเด่น|best practice|showcase")
_FORMATS: Final = (
    (re.compile(r"power ?point|สไลด์|slides?\b|พาวเวอร์พ[อ๊]"), Format.SLIDES),
    (re.compile(VIDEO_WORD), Format.VIDEO),
    (re.compile(r"ถ่ายทอดสด|live\b"), Format.LIVE),
    (re.compile(r"นิทรรศการ|บูธ"), Format.EXHIBITION),
)
_KIND_FORMATS: Final = {
    Kind.VIDEO: Format.VIDEO,
    Kind.LIVE: Format.LIVE,
    Kind.EXHIBITION: Format.EXHIBITION,
}
# A speaker named first stands before the words that tell the kind; further in, words tell of something else.
_SPEAKER_WITHIN: Final = 90


def kind_of(title: str, agency: str | None = None) -> Kind:
    """Return the kind that the first words of ``title`` name; else an agency makes it a showcase."""
    plain = fold_for_search(title).lstrip("“\"'( ")
    spoken = _first_words_kind(re.sub(f"^{_VERBS}", "", plain)) or _first_words_kind(plain)
    if spoken is not None:
        return spoken
    speech = _speech_kind(plain)
    if speech is not None:
        return speech
    return Kind.SHOWCASE if agency or _WORK.match(re.sub(f"^{_VERBS}", "", plain)) else Kind.OTHER


def format_of(kind: Kind, title: str) -> Format | None:
    """Return how the item is shown where its kind or a word in brackets says so."""
    if kind in _KIND_FORMATS:
        return _KIND_FORMATS[kind]
    said = re.search(r"\(([^()]*)\)|(?:ด้วย|รูปแบบ|ผ่าน)([^()]{0,40})", fold_for_search(title))
    named = "" if said is None else said[1] or said[2] or ""
    return next((form for pattern, form in _FORMATS if pattern.search(named)), None)


def visit_word(title: str) -> bool:
    """Tell whether a title opens with one of the words of a visit day."""
    return kind_of(title) not in {Kind.OTHER, Kind.SHOWCASE} or "นำเสนอ" in title[:30]


def _first_words_kind(words: str) -> Kind | None:
    return next((kind for pattern, kind in _FIRST_WORDS if pattern.match(words)), None)


def _speech_kind(plain: str) -> Kind | None:
    """Return the kind of a title that names who acts first: the earliest act counts."""
    head = plain[:_SPEAKER_WITHIN]
    spoken = [
        (head.index(word), kind) for word, kind in _SPEECHES if word in head and word.startswith("กล่าว")
    ]
    if re.match(_OFFICE, head):
        spoken += [(head.index(word), kind) for word, kind in _SPEECHES if word in head]
    return min(spoken)[1] if spoken else None
