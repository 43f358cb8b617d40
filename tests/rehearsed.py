"""The fifteen-step day, rehearsed three times and held: every second of it is written here by hand.

Between the first and the second rehearsal an item is inserted, one is renamed and two change places; before
the day one is taken out. There are a pause, a skip, a jump back, an overrun, time added and a run broken off.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import Item, Kind, Session, SessionKind, Visit
from tests.runs import Desk

ZONE = ZoneInfo("Asia/Bangkok")
DAY = date(2022, 7, 22)
SHOWCASE = Kind.SHOWCASE


def _item(uid: str, title: str, kind: Kind, length_s: int, agency: str | None = None) -> Item:
    return Item(uid, title, kind, duration_s=length_s, agency=agency)


FIFTEEN = (
    _item("w", "กล่าวต้อนรับ", Kind.WELCOME, 600),
    _item("v", "วีดิทัศน์แนะนำจังหวัด", Kind.VIDEO, 410),
    _item("st", "วิสัยทัศน์และยุทธศาสตร์", Kind.STRATEGY, 900, "สำนักงานจังหวัด"),
    _item("lv", "ถ่ายทอดสดนิทรรศการ", Kind.LIVE, 720),
    _item("a", "ผลงานที่ 1", SHOWCASE, 600, "สำนักงานที่ดิน"),
    _item("b", "ผลงานที่ 2", SHOWCASE, 600, "สำนักงานเกษตร"),
    _item("c", "ผลงานที่ 3", SHOWCASE, 600, "โรงพยาบาล"),
    _item("d", "ผลงานที่ 4", SHOWCASE, 600, "สำนักงานเกษตร"),
    _item("br", "พักรับประทานอาหารว่าง", Kind.BREAK, 600),
    _item("e", "ผลงานที่ 5", SHOWCASE, 600),
    _item("f", "ผลงานที่ 6", SHOWCASE, 600),
    _item("ex", "ชมนิทรรศการ", Kind.EXHIBITION, 900),
    _item("g", "ผลงานที่ 7", SHOWCASE, 480),
    _item("q", "ผู้ตรวจประเมินซักถาม", Kind.QUESTIONS, 2100),
    _item("t", "กล่าวขอบคุณ", Kind.THANKS, 300),
)
SESSIONS = tuple(
    Session(f"s{number}", SessionKind.REHEARSAL, date(2022, 7, day), time(13, 0))
    for number, day in ((1, 14), (2, 17), (3, 19))
)
FIRST = Visit(
    "v",
    title="การตรวจประเมิน ณ พื้นที่ปฏิบัติงาน",
    date=DAY,
    start=time(9, 0),
    end=time(12, 0),
    sessions=SESSIONS,
    items=FIFTEEN,
)
INSERTED = _item("x", "คลิปเสียงประชาชน", Kind.VIDEO, 180)


def _changed() -> tuple[Item, ...]:
    by_uid = {item.uid: item for item in (*FIFTEEN, INSERTED)}
    by_uid["c"] = replace(by_uid["c"], title="ผลงานที่ 3 (ชื่อใหม่)")
    order = ("w", "v", "st", "lv", "x", "b", "a", "c", "d", "br", "e", "f", "ex", "g", "q", "t")
    return tuple(by_uid[uid] for uid in order)


SECOND = replace(FIRST, items=_changed())
"""The visit as it was from the second rehearsal on."""
LAST = replace(SECOND, items=tuple(item for item in SECOND.items if item.uid != "g"))
"""The visit as it was on the day."""


class Telling:
    """A run told by what happened after how many seconds."""

    def __init__(self, visit: Visit, session: Session | None, chosen: tuple[str, ...] = ()) -> None:
        self.programme = programme_of(visit, session, chosen)
        day, hour = (session.date, time(13)) if session else (visit.date, time(9))
        self.opened_ms = round(datetime.combine(day or DAY, hour, ZONE).timestamp()) * 1000
        self.now_ms = self.opened_ms
        self.session_uid = session.uid if session else None
        self.desk = Desk(self.programme)

    def after(self, passed_s: int, word: str, **more: object) -> Telling:
        """Let so many seconds pass, then give a command."""
        self.now_ms += passed_s * 1000
        self.desk.command(self.now_ms, Command(Do(word), **more))  # type: ignore[arg-type]
        return self

    def each(self, *lengths_s: int) -> Telling:
        """Go on to the next item after each of these lengths."""
        for length_s in lengths_s:
            self.after(length_s, "next")
        return self

    def run(self, uid: str) -> Run:
        """Return what happened so far."""
        return Run(uid, self.programme, self.opened_ms, self.session_uid, events=self.desk.log)


def first_rehearsal() -> Run:
    """All fifteen items; time is held for two minutes in the third."""
    told = Telling(FIRST, SESSIONS[0]).after(0, "start").each(655, 410)
    told.after(300, "pause").after(120, "resume").after(820, "next")
    told.each(905, 640, 615, 745, 560, 600, 720, 665, 1130, 505, 1890)
    return told.after(260, "end").run("r1")


def second_rehearsal() -> Run:
    """The inserted item is skipped; two minutes into the ninth the eighth is taken up again."""
    told = Telling(SECOND, SESSIONS[1]).after(0, "start").each(680, 410, 1015)
    told.after(90, "skip", item_uid="x", reason="ไฟล์ยังไม่มา").each(700, 655, 590, 690)
    told.after(120, "back").each(90, 585, 600, 610, 640, 930, 470, 2210)
    return told.after(290, "end").run("r2")


def third_rehearsal() -> Run:
    """Four items only; in the third of them it is broken off."""
    told = Telling(SECOND, SESSIONS[2], ("st", "c", "ex", "g")).after(0, "start").each(920, 620)
    return told.after(300, "end").run("r3")


def visit_day() -> Run:
    """The day itself: the break and the questions run over; the questions are given two minutes more."""
    told = Telling(LAST, None).after(0, "start")
    told.each(610, 410, 930, 715, 185, 600, 605, 630, 600, 720, 595, 600, 905)
    told.after(2000, "add", seconds=120).each(310)
    return told.after(240, "end").run("day")


def all_runs() -> tuple[Run, ...]:
    """Every run of the visit, oldest first."""
    return first_rehearsal(), second_rehearsal(), third_rehearsal(), visit_day()
