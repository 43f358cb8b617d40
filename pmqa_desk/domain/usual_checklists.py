"""The usual lines of the checklists: what is got ready for a visit, kind by kind, and by when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from pmqa_desk.domain.days import day_after
from pmqa_desk.domain.visit import Preparation, PreparationKind, new_uid

_PLACE: Final = (
    "จองห้องประชุมในวันซักซ้อมและวันตรวจประเมิน",
    "จัดผังที่นั่งผู้บริหาร ผู้ตรวจประเมิน ผู้นำเสนอ และผู้เข้าร่วม",
    "จัดทำป้ายชื่อประจำที่นั่งและป้ายต้อนรับ",
    "ตรวจแสง ม่าน และเครื่องปรับอากาศในห้องประชุม",
    "จัดห้องรับรองและห้องประชุมลับของผู้ตรวจประเมิน",
    "จัดที่จอดรถและป้ายบอกทางไปห้องประชุม",
    "ตรวจปลั๊กไฟ สายพ่วง และไฟฟ้าสำรอง",
)
_EQUIPMENT: Final = (
    "เครื่องคอมพิวเตอร์หลักและเครื่องสำรองที่เปิดสื่อทุกรายการได้",
    "เครื่องฉายหรือจอภาพ พร้อมสายสัญญาณและหัวแปลงสำรอง",
    "ไมโครโฟนของประธาน ผู้นำเสนอ และผู้ตรวจประเมิน พร้อมถ่านสำรอง",
    "ลำโพงและเสียงจากคอมพิวเตอร์ ทดสอบด้วยวีดิทัศน์จริง",
    "อุปกรณ์เลื่อนสไลด์และตัวชี้ พร้อมถ่านสำรอง",
    "นาฬิกาจับเวลาที่ผู้นำเสนอมองเห็น",
    "เครื่องพิมพ์ กระดาษ และหมึก",
    "กล้องถ่ายภาพและผู้ถ่ายภาพ",
)
_APPLICATIONS: Final = (
    "ติดตั้งและปรับรุ่นโปรแกรมประชุมทางไกลทุกเครื่องที่ใช้",
    "เตรียมบัญชีผู้ใช้ของห้องประชุมที่ไม่จำกัดเวลา",
    "สร้างห้องประชุมทางไกลและส่งลิงก์ให้ผู้ตรวจประเมิน",
    "ตั้งชื่อผู้เข้าร่วมแต่ละจุดให้ตรงกับหน่วยงาน",
    "เปิดสไลด์ วีดิทัศน์ และระบบงานที่จะสาธิตบนเครื่องจริง",
    "ปิดการแจ้งเตือน การปรับรุ่นอัตโนมัติ และการพักหน้าจอ",
    "เตรียมแบบอักษรไทยที่ใช้ในสไลด์ให้ครบทุกเครื่อง",
)
_SIGNAL: Final = (
    "วัดความเร็วอินเทอร์เน็ตในห้องประชุมในเวลาเดียวกับวันจริง",
    "ต่อเครื่องหลักด้วยสายแทนสัญญาณไร้สาย",
    "เตรียมอินเทอร์เน็ตสำรองจากอีกเครือข่ายหนึ่ง",
    "ทดสอบเสียงและภาพกับปลายทางจากทุกจุดนำเสนอ",
    "แจ้งผู้ใช้เครือข่ายร่วมกันให้งดใช้งานหนักในช่วงตรวจประเมิน",
    "จัดเจ้าหน้าที่เครือข่ายประจำห้องและเบอร์ติดต่อฉุกเฉิน",
)
_BROADCAST: Final = (
    "กำหนดจุดถ่ายทอดสดและเส้นทางเดินกล้อง",
    "กล้อง ขาตั้ง แบตเตอรี่สำรอง และไฟส่องสว่างของแต่ละจุด",
    "ไมโครโฟนของผู้บรรยายที่จุดถ่ายทอด",
    "ซักซ้อมการสลับภาพระหว่างห้องประชุมกับจุดถ่ายทอด",
    "กำหนดสัญญาณเริ่มและจบกับผู้ควบคุมรายการ",
    "เตรียมวีดิทัศน์ที่บันทึกไว้เผื่อสัญญาณขาด",
    "บันทึกภาพและเสียงการประชุมไว้ตลอดรายการ",
)
_EXHIBITION: Final = (
    "คัดเลือกกระบวนงานและผลงานที่จะจัดแสดง",
    "จัดผังพื้นที่และลำดับการเดินชมให้ทันเวลา",
    "จัดทำแผ่นป้ายผลงานพร้อมตัวเลขผลลัพธ์ล่าสุด",
    "จัดชิ้นงานจริง ตัวอย่าง หรือเครื่องมือที่สาธิตได้",
    "กำหนดผู้บรรยายและผู้บรรยายสำรองของแต่ละจุด",
    "ซ้อมบรรยายแต่ละจุดพร้อมจับเวลา",
    "ตรวจความเรียบร้อยของพื้นที่จัดแสดงก่อนวันตรวจประเมิน",
)
_DOCUMENTS: Final = (
    "รายงานผลการดำเนินการ (Application Report) ฉบับที่ส่งแล้ว",
    "เอกสารหลักฐานแยกตามหมวดและหัวข้อของเกณฑ์",
    "สำเนาสไลด์ของทุกผลงานสำหรับผู้ตรวจประเมิน",
    "กำหนดการและรายชื่อผู้เข้าร่วมฉบับล่าสุด",
    "ประเด็นที่คาดว่าจะถูกถามพร้อมคำตอบและผู้ตอบ",
    "คำสั่งแต่งตั้งคณะทำงานและรายงานการประชุมที่เกี่ยวข้อง",
    "บทพิธีกรและคำกล่าวของประธาน",
    "ทะเบียนลงชื่อผู้เข้าร่วมและปากกา",
)
_CATERING: Final = (
    "ตรวจกำหนดการเดินทางและที่พักของผู้ตรวจประเมิน",
    "จัดรถและผู้ประสานงานรับส่งผู้ตรวจประเมิน",
    "อาหารว่างและเครื่องดื่มตามจำนวนผู้เข้าร่วม",
    "สอบถามอาหารที่ผู้ตรวจประเมินรับประทานไม่ได้",
    "น้ำดื่มประจำที่นั่งผู้ตรวจประเมินและผู้นำเสนอ",
    "จัดเจ้าหน้าที่ต้อนรับและจุดลงทะเบียน",
    "นัดหมายลำดับและผู้ถ่ายภาพหมู่",
)
_LINES: Final[Mapping[PreparationKind, tuple[str, ...]]] = MappingProxyType(
    {
        PreparationKind.PLACE: _PLACE,
        PreparationKind.EQUIPMENT: _EQUIPMENT,
        PreparationKind.APPLICATIONS: _APPLICATIONS,
        PreparationKind.SIGNAL: _SIGNAL,
        PreparationKind.BROADCAST: _BROADCAST,
        PreparationKind.EXHIBITION: _EXHIBITION,
        PreparationKind.DOCUMENTS: _DOCUMENTS,
        PreparationKind.CATERING: _CATERING,
    }
)
USUAL_KINDS: Final = tuple(_LINES)
# Days before the visit by which all lines of a kind are done: what rehearsals need comes before what
# only the day needs.
DAYS_BEFORE: Final[Mapping[PreparationKind, int]] = MappingProxyType(
    {
        PreparationKind.PLACE: 14,
        PreparationKind.EQUIPMENT: 7,
        PreparationKind.APPLICATIONS: 7,
        PreparationKind.SIGNAL: 5,
        PreparationKind.BROADCAST: 5,
        PreparationKind.EXHIBITION: 3,
        PreparationKind.DOCUMENTS: 7,
        PreparationKind.CATERING: 2,
    }
)


def usual_checklist(kind: PreparationKind) -> tuple[str, ...]:
    """Return the usual lines of one kind; of other things there are none."""
    return _LINES.get(kind, ())


def usual_preparations(
    visit_date: date | None,
    kinds: tuple[PreparationKind, ...] = USUAL_KINDS,
    fresh: Callable[[], str] = new_uid,
) -> tuple[Preparation, ...]:
    """Return the usual lines of these kinds, open; due so many days before the visit if it has a day."""
    return tuple(
        Preparation(fresh(), text, kind, due=day_after(visit_date, timedelta(days=-DAYS_BEFORE[kind])))
        for kind in kinds
        for text in usual_checklist(kind)
    )
