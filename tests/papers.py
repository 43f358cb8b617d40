"""A long visit day and its run, for the tests of every paper."""

from __future__ import annotations

from datetime import date, time

from pmqa_desk.domain.blocks import Picture
from pmqa_desk.domain.forecast import RunView, project
from pmqa_desk.domain.programme import instant_ms, programme_of
from pmqa_desk.domain.run import fold
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import (
    Appearance,
    Attendance,
    Award,
    Item,
    Kind,
    MinutesDetails,
    Note,
    NoteKind,
    Person,
    Presence,
    Question,
    Visit,
)

# Two by two red points.
RED = Picture(
    bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000002000000020802000000fdd49a730000001049444154789c63f8cfc000"
        "440c100a001fee03fd8b5f14d40000000049454e44ae426082"
    ),
    3000,
    1500,
    "ภาพ",
)
RUN_UID = "run-1"
DAY = date(2022, 7, 25)
BEGIN_MS = instant_ms(DAY, time(9, 2), "Asia/Bangkok")
SKIPPED = "i11"

_TITLES = (
    ("กล่าวต้อนรับคณะผู้ตรวจประเมิน", Kind.WELCOME, None),
    ("ถ่ายทอดสดนิทรรศการกระบวนการทำงาน 10 กระบวนการ", Kind.LIVE, "สำนักงานจังหวัดบูรพาคีรี"),
    ("วีดิทัศน์แนะนำจังหวัด PMQA 4.0", Kind.VIDEO, "สำนักงานประชาสัมพันธ์จังหวัดบูรพาคีรี"),
    ("วิสัยทัศน์และยุทธศาสตร์การขับเคลื่อนจังหวัดสู่ระบบราชการ 4.0", Kind.STRATEGY, None),
    (
        "การบริหารจัดการน้ำชุมชนด้วยข้อมูลเปิดและผู้ซื้อที่ปรึกษาร่วมกับกุฎุมพีท้องถิ่นป้ำ ๆ เป๋อ ๆ",
        Kind.SHOWCASE,
        "โครงการชลประทานบูรพาคีรี",
    ),
    ("ศูนย์บริการร่วมเคลื่อนที่ลดขั้นตอนการอนุญาต", Kind.SHOWCASE, "ที่ทำการปกครองจังหวัดบูรพาคีรี"),
    ("ระบบติดตามผู้ป่วยโรคไม่ติดต่อเรื้อรังในชุมชน", Kind.SHOWCASE, "สำนักงานสาธารณสุขจังหวัดบูรพาคีรี"),
    ("ตลาดเกษตรปลอดภัยออนไลน์ Smart Farm Connect", Kind.SHOWCASE, "สำนักงานเกษตรจังหวัดบูรพาคีรี"),
    ("พักรับประทานอาหารว่าง", Kind.BREAK, None),
    ("การยกระดับทักษะแรงงานตามมาตรฐานฝีมือแรงงานแห่งชาติ", Kind.SHOWCASE, "สำนักงานพัฒนาฝีมือแรงงานบูรพาคีรี"),
    ("ท่องเที่ยวชุมชนคาร์บอนต่ำ", Kind.SHOWCASE, "สำนักงานการท่องเที่ยวและกีฬาจังหวัดบูรพาคีรี"),
    ("ข้อมูลที่ดินเพื่อประชาชน GIS One Map 1:4000", Kind.SHOWCASE, "สำนักงานที่ดินจังหวัดบูรพาคีรี"),
    ("ซักถามและตอบข้อซักถาม", Kind.QUESTIONS, None),
    ("ข้อเสนอแนะจากคณะผู้ตรวจประเมิน", Kind.FEEDBACK, None),
    ("กล่าวขอบคุณ", Kind.THANKS, None),
)


def long_visit() -> Visit:
    """Return a visit of fifteen items with long names, questions and resolutions."""
    items = tuple(
        Item(
            f"i{n}",
            title,
            kind,
            str(n),
            duration_s=600,
            agency=agency,
            presenters=("นายสมมติ นามสกุลยาวเป็นพิเศษเพื่อการทดสอบ",) if agency else (),
        )
        for n, (title, kind, agency) in enumerate(_TITLES, 1)
    )
    return Visit(
        "v1",
        title="การตรวจประเมินรางวัลคุณภาพการบริหารจัดการภาครัฐ 4.0 ของจังหวัดบูรพาคีรี",
        organisation="จังหวัดบูรพาคีรี",
        date=DAY,
        start=time(9, 0),
        end=time(12, 0),
        venue="ห้องประชุมบูรพาธานี ชั้น 5 ศาลากลางจังหวัดบูรพาคีรี",
        awards=(Award("PMQA 4.0", None, 2565),),
        items=items,
        people=_people(),
        appearances=_APPEARANCES,
        questions=_questions(),
        notes=_notes(),
        minutes=MinutesDetails(
            meeting_number=1, recorder="นางสาวผู้จด ตัวอย่างยิ่ง", recorder_position="นักวิเคราะห์นโยบายและแผนชำนาญการ"
        ),
    )


_APPEARANCES = (
    Appearance(
        "c-m2",
        "m2",
        presence=Presence.PRESENT,
        substitute="นางรอง ประธานงาน",
        substitute_position="ปลัดจังหวัดบูรพาคีรี",
    ),
    Appearance("c-a1", "a1", presence=Presence.ABSENT, reason="ติดราชการ โทร. 081-234-5678"),
)


def _people() -> tuple[Person, ...]:
    members = tuple(
        Person(f"m{n}", f"นายกรรมการ นามสกุลที่ {n}", "หัวหน้าสำนักงานคลังจังหวัดบูรพาคีรี", "คณะทำงาน")
        for n in range(3, 14)
    )
    return (
        Person("m1", "ว่าที่ร้อยตรี ประธาน ตัวอย่างดี", "ผู้ว่าราชการจังหวัดบูรพาคีรี", "ประธานคณะทำงาน"),
        Person("m2", "รองผู้ว่าราชการจังหวัดบูรพาคีรี", None, "รองประธาน"),
        *members,
        Person("a1", "นายไม่มา ติดงาน", "เกษตรจังหวัด", "คณะทำงาน"),
        Person("o1", "นายช่างภาพ ถ่ายดี", "เจ้าหน้าที่โสตทัศนศึกษา", None, Attendance.OTHER),
        Person("x1", "รศ.ดร. ผู้ตรวจ หัวหน้าคณะ", "ผู้ทรงคุณวุฒิ", "ประธานคณะผู้ตรวจประเมิน", Attendance.ASSESSOR),
        Person("x2", "ดร. ผู้ตรวจ คนที่สอง", "ผู้ทรงคุณวุฒิ", "ผู้ตรวจประเมิน", Attendance.ASSESSOR),
    )


def _questions() -> tuple[Question, ...]:
    text = (
        "จังหวัดนำข้อมูลผู้รับบริการจากระบบ e-Service มาใช้ปรับปรุงกระบวนการภายใน 30 วันอย่างไร "
        "และวัดผลสำเร็จที่ได้เทียบกับปี 2564 อย่างไร"
    )
    answer = (
        "ใช้แผงข้อมูลรายสัปดาห์ให้ทุกหน่วยงานเห็นพร้อมกัน เมื่อพบค่าผิดปกติจะมอบหมายเจ้าภาพภายใน 24 ชั่วโมง "
        "ค่าเฉลี่ยความพึงพอใจเพิ่มจากร้อยละ 82.4 เป็น 91.7"
    )
    return tuple(
        Question(
            f"q{n}",
            text,
            f"i{5 + n}",
            RUN_UID,
            BEGIN_MS,
            "ผู้ตรวจประเมินคนที่ 1",
            answer,
            "สำนักงานจังหวัด",
            n % 2 == 0,
        )
        for n in range(1, 7)
    )


def _notes() -> tuple[Note, ...]:
    return (
        Note(
            "n1",
            NoteKind.NOTE,
            "ประธานย้ำให้ทุกหน่วยงานสรุปผลไม่เกิน 5 นาที\nและเตรียมเอกสาร แผน2565.xlsx ไว้ให้พร้อม",
            "i4",
            RUN_UID,
        ),
        Note("n2", NoteKind.RESOLUTION, "รับทราบ", "i4", RUN_UID),
        Note(
            "n3",
            NoteKind.RESOLUTION,
            "มอบหมายให้สำนักงานจังหวัดรวบรวมหลักฐานส่งภายในวันที่ 31 กรกฎาคม 2565",
            "i13",
            RUN_UID,
        ),
        Note("n4", NoteKind.NOTE, "ควรเชื่อมโยงข้อมูลระหว่างหน่วยงานให้เป็นชุดเดียวกัน", "i14", RUN_UID),
        Note("n5", NoteKind.RESOLUTION, "เห็นชอบให้จัดประชุมติดตามทุก 3 เดือน", None, RUN_UID),
        Note("n6", NoteKind.NOTE, "บันทึกของการซ้อม", "i4", "another-run"),
    )


def run_of(visit: Visit, *, over: bool = True) -> Run:
    """Return a run in which each item took eleven minutes, the eleventh was skipped."""
    events: list[Event] = []
    at = BEGIN_MS
    for action, item in enumerate(visit.items, 1):
        if item.uid == SKIPPED:
            events.append(Event(at, action, EventKind.SKIPPED, item.uid, reason="วิทยากรเดินทางไม่ทัน"))
            continue
        events.append(Event(at, action, EventKind.STARTED, item.uid))
        at += 11 * 60 * 1000
    if over:
        events.append(Event(at, len(visit.items) + 1, EventKind.ENDED))
    return Run(RUN_UID, programme_of(visit), BEGIN_MS, events=tuple(events))


def view_of(visit: Visit, *, over: bool = True) -> RunView:
    """Return that run as the papers meet it."""
    run = run_of(visit, over=over)
    return project(fold(run), run.events[-1].at_ms if run.events else BEGIN_MS)
