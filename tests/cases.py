"""Three of the real cases as visits: a working group's meeting, a virtual rehearsal, a visit (facts only)."""

from __future__ import annotations

from datetime import date, time

from pmqa_desk.domain.programme import instant_ms, programme_of
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.topics import DEFAULT_TITLES
from pmqa_desk.domain.visit import (
    Appearance,
    Assignment,
    Attendance,
    Award,
    Item,
    Kind,
    MinutesDetails,
    Mode,
    Note,
    NoteKind,
    Person,
    Presence,
    Question,
    Resolution,
    Session,
    SessionKind,
    SessionMinutes,
    Topic,
    Visit,
)
from pmqa_desk.domain.wire import Whole

ZONE = "Asia/Bangkok"


def meeting_2563() -> Whole:
    """Return the working group's meeting of 14 July 2563 that prepares a category 2 assessment by video."""
    topics = tuple(Topic(f"t{n}", title, "meeting") for n, title in enumerate(DEFAULT_TITLES, 1))
    visit = Visit(
        "ranong",
        title="การตรวจประเมินรางวัลคุณภาพการบริหารจัดการภาครัฐ รายหมวด หมวด 2",
        organisation="จังหวัดระนอง",
        date=date(2020, 7, 22),
        start=time(9, 0),
        mode=Mode.ONLINE,
        venue="ศาลากลางจังหวัดระนอง",
        awards=(Award("รายหมวด", 2, 2563),),
        sessions=(
            Session(
                "meeting",
                SessionKind.MEETING,
                date(2020, 7, 14),
                time(9, 30),
                began=time(9, 30),
                ended=time(11, 40),
            ),
            Session("rehearsal", SessionKind.REHEARSAL, date(2020, 7, 21), time(9, 0), name="ซ้อมใหญ่"),
        ),
        people=(
            Person("p1", "ผู้ว่าราชการจังหวัดระนอง", role="ประธาน"),
            Person("p2", "หัวหน้าสำนักงานจังหวัดระนอง", role="คณะทำงานและเลขานุการ"),
            Person("p3", "คลังจังหวัดระนอง", role="คณะทำงาน"),
            Person("p4", "พัฒนาการจังหวัดระนอง", role="คณะทำงาน"),
            *(Person(f"x{n}", f"ผู้ตรวจประเมิน คนที่ {n}", attendance=Attendance.ASSESSOR) for n in range(1, 5)),
        ),
        appearances=(
            Appearance(
                "a1",
                "p1",
                "meeting",
                Presence.PRESENT,
                substitute="รองผู้ว่าราชการจังหวัดระนอง",
                substitute_position="รองผู้ว่าราชการจังหวัด",
            ),
            Appearance("a4", "p4", "meeting", Presence.ABSENT, reason="ติดราชการ"),
        ),
        topics=topics,
        notes=(
            Note(
                "n1",
                NoteKind.SUMMARY,
                "กำหนดตรวจประเมินวันที่ 22 กรกฎาคม 2563 ด้วยระบบการประชุมทางไกล โดยผู้ตรวจประเมิน 4 ท่าน",
                topic_uid="t1",
            ),
            Note("n2", NoteKind.RESOLUTION, "", topic_uid="t1", resolution=Resolution.ACKNOWLEDGED),
            Note(
                "n4",
                NoteKind.SUMMARY,
                "แต่ละหน่วยงานเตรียมคำตอบตามบริบทของตน และซ้อมตอบประเด็นคำถามที่คาดว่าผู้ตรวจประเมินจะถาม",
                topic_uid="t4",
            ),
            Note(
                "n5",
                NoteKind.RESOLUTION,
                "แนวทางการเตรียมความพร้อมตามที่เสนอ",
                topic_uid="t4",
                resolution=Resolution.AGREED,
            ),
        ),
        assignments=(
            Assignment(
                "g1",
                "รวบรวมคำตอบที่เตรียมไว้ของทุกหน่วยงาน",
                "สำนักงานจังหวัดระนอง",
                date(2020, 7, 17),
                topic_uid="t4",
            ),
        ),
        session_minutes=(
            SessionMinutes(
                body="คณะทำงานเตรียมความพร้อมรับการตรวจประเมิน",
                meeting_number=1,
                recorder="นักวิเคราะห์นโยบายและแผน",
                recorder_position="สำนักงานจังหวัดระนอง",
                uid="meeting",
            ),
        ),
    )
    return Whole(visit, session_uid="meeting")


def rehearsal_2564() -> Whole:
    """Return the virtual rehearsal of 29 July 2564: fifteen steps, and what was resolved after them."""
    titles = (
        ("รายงานต่อคณะกรรมการ", Kind.REPORT, 300),
        ("ถ่ายทอดสดนิทรรศการ 10 กระบวนการ", Kind.LIVE, 600),
        ("วีดิทัศน์แนะนำจังหวัด", Kind.VIDEO, 410),
        ("วิสัยทัศน์และยุทธศาสตร์", Kind.STRATEGY, 900),
        *((f"ผลงานของหน่วยงานที่ {n}", Kind.SHOWCASE, 600) for n in range(1, 11)),
        ("กล่าวขอบคุณ", Kind.THANKS, 180),
    )
    items = tuple(
        Item(
            f"i{n}",
            title,
            kind,
            str(n),
            duration_s=length,
            agency=f"หน่วยงานที่ {n - 4}" if 4 < n < 15 else None,
        )
        for n, (title, kind, length) in enumerate(titles, 1)
    )
    dated = Session(
        "rehearsal", SessionKind.REHEARSAL, date(2021, 7, 29), time(10, 30), name="การซักซ้อมเสมือนจริง"
    )
    visit = Visit(
        "trat",
        title="การตรวจประเมิน ณ พื้นที่ปฏิบัติงาน",
        organisation="จังหวัดตราด",
        date=date(2021, 7, 30),
        call_time=time(8, 30),
        start=time(9, 0),
        mode=Mode.ONLINE,
        venue="ห้องประชุมศาลากลางจังหวัดตราด",
        sessions=(dated,),
        items=items,
        people=(Person("p1", "ผู้ว่าราชการจังหวัดตราด", role="ประธาน"), Person("p2", "หัวหน้าสำนักงานจังหวัดตราด")),
        notes=(Note("n1", NoteKind.RESOLUTION, "ให้ปรับเวลาของแต่ละหน่วยงานให้พอดี 10 นาที", "i15", "run"),),
        session_minutes=(
            SessionMinutes(body="ซักซ้อมการตรวจประเมินเสมือนจริง", recorder="เจ้าหน้าที่", uid="rehearsal"),
        ),
    )
    return Whole(visit, (_run(visit, dated, time(10, 32)),), "rehearsal")


def visit_2565() -> Whole:
    """Return the visit of Monday 25 July 2565, three hours at the province, five showcase works."""
    titles = (
        ("กล่าวต้อนรับคณะผู้ตรวจประเมิน", Kind.WELCOME, 600),
        ("วีดิทัศน์แนะนำจังหวัด", Kind.VIDEO, 420),
        ("การขับเคลื่อนสู่ระบบราชการ 4.0", Kind.STRATEGY, 1500),
        *((f"ผลงานเด่นที่ {n}", Kind.SHOWCASE, 900) for n in range(1, 6)),
        ("ซักถามและตอบข้อซักถาม", Kind.QUESTIONS, 2100),
        ("กล่าวขอบคุณ", Kind.THANKS, 300),
    )
    items = tuple(
        Item(
            f"i{n}",
            title,
            kind,
            str(n),
            duration_s=length,
            presenters=("ผู้ว่าราชการจังหวัดตรัง",) if n == 1 else (),
        )
        for n, (title, kind, length) in enumerate(titles, 1)
    )
    visit = Visit(
        "trang",
        title="การตรวจประเมินรางวัล PMQA 4.0 จังหวัดตรัง",
        organisation="จังหวัดตรัง",
        date=date(2022, 7, 25),
        start=time(9, 0),
        end=time(12, 0),
        mode=Mode.ONSITE,
        venue="ห้องประชุมศาลากลางจังหวัดตรัง",
        awards=(Award("PMQA 4.0", None, 2565),),
        items=items,
        people=(
            Person("p1", "ผู้ว่าราชการจังหวัดตรัง", role="ประธาน"),
            Person("p2", "หัวหน้าสำนักงานจังหวัดตรัง", role="เลขานุการ"),
            Person("x1", "ประธานคณะผู้ตรวจประเมิน", attendance=Attendance.ASSESSOR),
        ),
        questions=(
            Question(
                "q1",
                "จังหวัดยกระดับคะแนนจากขั้นตอนที่ 1 อย่างไร",
                "i9",
                "run",
                asked_by="ประธานคณะผู้ตรวจประเมิน",
                answer="ทบทวนผลคะแนน 461.01 จาก 500 รายข้อ แล้ววางแผนยกระดับ",
                answered_by="สำนักงานจังหวัดตรัง",
            ),
            Question("q2", "ขอข้อมูลผู้รับบริการย้อนหลัง 3 ปี", "i9", "run", due=date(2022, 7, 29)),
        ),
        notes=(Note("n1", NoteKind.SUMMARY, "ประธานกล่าวต้อนรับและแนะนำคณะทำงาน", "i1", "run"),),
        minutes=MinutesDetails(meeting_number=1, recorder="นักวิเคราะห์นโยบายและแผนชำนาญการ"),
    )
    return Whole(visit, (_run(visit, None, time(9, 4)),))


def _run(visit: Visit, dated: Session | None, began: time) -> Run:
    """Return a run in which each item took a minute more than planned."""
    programme = programme_of(visit, dated)
    day = visit.date if dated is None else dated.date
    assert day is not None
    at_ms, events = instant_ms(day, began, ZONE), []
    for number, item in enumerate(visit.items, 1):
        events.append(Event(at_ms, number, EventKind.STARTED, item.uid))
        at_ms += ((item.duration_s or 0) + 60) * 1000
    events.append(Event(at_ms, len(events) + 1, EventKind.ENDED))
    return Run("run", programme, events[0].at_ms, None if dated is None else dated.uid, events=tuple(events))
