"""Which personal data a visit file holds, where, and what each edition does with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from pmqa_desk.domain.errors import Language


class Fate(Enum):
    """What becomes of a kind of data."""

    STAYS = ("คงไว้", "stays")
    LEFT_OUT = ("ไม่ใส่", "left out")
    REPLACED = ("แทนด้วยคำกลาง", "replaced by neutral words")

    def word(self, language: Language) -> str:
        """Return the word for it."""
        return self.value[0] if language is Language.THAI else self.value[1]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of data, with its fate in the internal and the public edition and in a cleared copy."""

    thai: str
    english: str
    where_thai: str
    where_english: str
    internal: Fate
    public: Fate
    cleared: Fate
    fields: tuple[tuple[str, str], ...] = ()
    """Classes and fields that hold it and nothing else, where there are such."""

    def name(self, language: Language) -> str:
        """Return what it is called."""
        return self.thai if language is Language.THAI else self.english

    def where(self, language: Language) -> str:
        """Return where in the file it stands."""
        return self.where_thai if language is Language.THAI else self.where_english


_STAYS, _OUT, _REPLACED = Fate.STAYS, Fate.LEFT_OUT, Fate.REPLACED
PERSONAL_DATA: Final[Mapping[str, Kind]] = {
    "names": Kind(
        "ชื่อบุคคล",
        "names of people",
        "รายชื่อ ผู้นำเสนอ ผู้จดและผู้ตรวจรายงาน",
        "directory, presenters, who wrote and checked the minutes",
        *(_STAYS, _STAYS, _REPLACED),
    ),
    "positions": Kind(
        "ตำแหน่ง หน้าที่ และหน่วยงาน",
        "positions, roles and agencies",
        "รายชื่อ กำหนดการ รายงานการประชุม",
        "directory, programme, minutes",
        *(_STAYS, _STAYS, _STAYS),
    ),
    "askers": Kind(
        "ผู้ถามและผู้ตอบ",
        "who asked and who answered",
        "ประเด็นคำถามของวันตรวจ",
        "questions of the visit day",
        *(_STAYS, _STAYS, _REPLACED),
    ),
    "rehearsal_questions": Kind(
        "คำถามในการซักซ้อม",
        "questions of rehearsals",
        "ทะเบียนประเด็นคำถาม",
        "register of questions",
        *(_STAYS, _OUT, _REPLACED),
    ),
    "telephones": Kind(
        "หมายเลขโทรศัพท์",
        "telephone numbers",
        "รายชื่อ และในข้อความที่พิมพ์ทุกแห่ง",
        "directory, and any text that was typed",
        *(_STAYS, _OUT, _OUT),
        (("Person", "telephone"),),
    ),
    "addresses": Kind(
        "ที่อยู่อีเมล",
        "e-mail addresses",
        "ในข้อความที่พิมพ์ทุกแห่ง",
        "in any text that was typed",
        *(_STAYS, _STAYS, _OUT),
    ),
    "absence": Kind(
        "เหตุที่ไม่มาประชุม",
        "reasons of absence",
        "รายชื่อ",
        "directory",
        *(_STAYS, _OUT, _OUT),
        (("Appearance", "reason"),),
    ),
    "skips": Kind(
        "เหตุที่ข้ามลำดับ",
        "why an item was skipped",
        "บันทึกของการดำเนินรายการ",
        "log of a run",
        *(_STAYS, _OUT, _OUT),
        (("Event", "reason"),),
    ),
    "notes": Kind(
        "บันทึกและคำแนะนำภายใน",
        "internal notes and advice",
        "บันทึกระหว่างดำเนินรายการ บันทึกของการซักซ้อม",
        "notes taken during a run, notes on a rehearsal",
        *(_STAYS, _OUT, _REPLACED),
        (("Run", "notes"),),
    ),
    "operator": Kind(
        "ข้อควรทราบของผู้ควบคุมและคำกล่าวพิธีกร",
        "notes of the operator, words of the master of ceremonies",
        "กำหนดการ",
        "programme",
        *(_STAYS, _OUT, _REPLACED),
        (
            ("Item", "notes"),
            ("Item", "script"),
            ("Visit", "script_opening"),
            ("Visit", "script_closing"),
        ),
    ),
    "assignments": Kind(
        "งานที่มอบหมายและผู้รับผิดชอบ",
        "assignments and who has them",
        "การซักซ้อม",
        "rehearsals",
        *(_STAYS, _OUT, _REPLACED),
        (("Assignment", "text"), ("Assignment", "owner")),
    ),
    "checklists": Kind(
        "รายการเตรียมการและผู้รับผิดชอบ",
        "checklists and who has each line",
        "การเตรียมการ",
        "preparation",
        *(_STAYS, _OUT, _REPLACED),
        (("Preparation", "text"), ("Preparation", "person"), ("Preparation", "remark")),
    ),
    "versions": Kind(
        "กำหนดการฉบับก่อน ๆ",
        "earlier versions of the programme",
        "กำหนดการ",
        "programme",
        *(_STAYS, _OUT, _OUT),
    ),
    "award_steps": Kind(
        "ผู้รับผิดชอบแต่ละขั้นของรางวัล",
        "whose each step of an award is",
        "รางวัล",
        "awards",
        *(_STAYS, _OUT, _REPLACED),
        (("AwardStep", "owner"),),
    ),
    "evidence": Kind(
        "ผู้จัดหาเอกสารหลักฐานและหมายเหตุ",
        "who fetches evidence, and remarks",
        "ทะเบียนเอกสารหลักฐาน",
        "register of evidence",
        *(_STAYS, _OUT, _REPLACED),
        (("Evidence", "owner"), ("Evidence", "remark")),
    ),
    "bank": Kind(
        "คลังคำถามและแนวคำตอบ",
        "question bank with prepared answers",
        "คลังคำถาม",
        "question bank",
        *(_STAYS, _OUT, _REPLACED),
    ),
    "hand": Kind(
        "ข้อความที่แก้ด้วยมือเฉพาะฉบับภายใน",
        "words written by hand in the internal minutes alone",
        "รายงานการประชุม",
        "minutes",
        *(_STAYS, _OUT, _OUT),
    ),
    "photos": Kind(
        "ภาพประกอบที่ไม่อนุญาตให้เผยแพร่และคำบรรยาย",
        "photographs of the minutes that are not allowed out, and their captions",
        "รายงานการประชุม",
        "minutes",
        *(_STAYS, _OUT, _OUT),
    ),
    "closed": Kind(
        "ชื่อเรื่องและผู้เข้าร่วมประชุมลับของผู้ตรวจ",
        "what the assessors' own meeting is called and who speaks there",
        "กำหนดการ",
        "programme",
        *(_STAYS, _OUT, _REPLACED),
    ),
    "media": Kind(
        "ภาพถ่าย วีดิทัศน์ สไลด์ และชื่อไฟล์",
        "photographs, films, slides and their names",
        "โฟลเดอร์ของไฟล์งาน",
        "folder of the visit file",
        *(_STAYS, _OUT, _OUT),
        (("Item", "media"),),
    ),
    "drafts": Kind(
        "ข้อความที่พิมพ์ค้างไว้ และชื่อเครื่องที่เปิดไฟล์",
        "texts typed and not accepted, the machine that has the file open",
        "ไฟล์งานเท่านั้น ไม่อยู่ในเอกสารใด",
        "the visit file alone, no paper",
        *(_STAYS, _OUT, _OUT),
    ),
}
_HEADS: Final[Mapping[Language, tuple[str, ...]]] = {
    Language.THAI: ("ข้อมูล", "อยู่ที่", "ฉบับภายใน", "ฉบับเผยแพร่", "สำเนาที่ปกปิด"),
    Language.ENGLISH: ("Data", "Where", "Internal", "Public", "Cleared copy"),
}


def personal_rows(language: Language) -> tuple[tuple[str, ...], ...]:
    """Return the table's rows: what, where, internal, public, cleared."""
    return tuple(
        (
            kind.name(language),
            kind.where(language),
            *(fate.word(language) for fate in (kind.internal, kind.public, kind.cleared)),
        )
        for kind in PERSONAL_DATA.values()
    )


def personal_heads(language: Language) -> tuple[str, ...]:
    """Return the titles of the table's columns."""
    return _HEADS[language]
