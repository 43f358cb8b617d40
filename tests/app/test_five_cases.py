"""The five real cases entered whole, from facts: made, filled in, run, read back."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal

import pytest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.blocks import plain
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.programme_check import check_day
from pmqa_desk.domain.programme_versions import keep_version, next_name
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.reminders import reminders
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.schedule_problems import schedule_problems
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import (
    Assignment,
    Attendance,
    Award,
    AwardStep,
    Format,
    Kind,
    Mode,
    Note,
    NoteKind,
    PastAward,
    Person,
    PreparationKind,
    Resolution,
    SessionKind,
    new_uid,
)
from pmqa_desk.domain.visit import Session as Dated
from pmqa_desk.domain.wire import visit_from_json
from pmqa_desk.store.file import open_visit_file
from tests.fakes import FakeClocks

DAY_MS = dt.datetime(2021, 7, 29, 3, tzinfo=dt.UTC).timestamp() * 1000


@pytest.fixture
def opened(folder):
    """Open a visit file to fill it in."""

    @contextmanager
    def open_it(path, clocks=None):
        store = open_visit_file(path, backups=folder, who="somying@desk-1", now_ms=0)
        session = Session(store, clocks or FakeClocks(), "test")
        try:
            yield session
        finally:
            session.close()

    return open_it


def _shown(run, path):
    return run("show", path, "--json").json


def _edit(session, **changes):
    session.edit(lambda visit: replace(visit, **changes), "กรอก")


def test_ranong_three_sessions_four_assessors_a_bank_and_what_the_meeting_resolved(run, folder, opened):
    path = folder / "ระนอง.pmqa"
    words = ("--organisation", "จังหวัดระนอง", "--category", "2", "--date", "22/7/2563")
    assert run("new", path, "--template", "category", *words).status == 0
    with opened(path) as session:
        visit = session.visit
        rehearsal = next(each for each in visit.sessions if each.kind is SessionKind.REHEARSAL)
        sessions = (
            Dated("meeting", SessionKind.MEETING, dt.date(2020, 7, 14)),
            replace(rehearsal, date=dt.date(2020, 7, 21), name="ซ้อมใหญ่"),
        )
        assessors = tuple(
            Person(f"x{n}", f"ผู้ตรวจประเมิน คนที่ {n}", attendance=Attendance.ASSESSOR) for n in range(1, 5)
        )
        _edit(
            session,
            sessions=sessions,
            mode=Mode.ONLINE,
            vision="เมืองท่าแห่งอันดามัน",
            people=(*visit.people, *assessors),
            notes=(Note("r", NoteKind.RESOLUTION, "แนวทางที่เสนอ", resolution=Resolution.AGREED),),
            assignments=(
                Assignment("g", "รวบรวมคำตอบของทุกหน่วยงาน", "สำนักงานจังหวัดระนอง", dt.date(2020, 7, 17)),
            ),
        )
        for n, agency in enumerate(("คลังจังหวัดระนอง", "พัฒนาการจังหวัดระนอง")):
            entry = BankEntry(f"b{n}", "ถ่ายทอดแผนอย่างไร", "ถ่ายทอดผ่านตัวชี้วัด", agency=agency, category=2)
            session.bank.put(entry, "เพิ่ม")
    shown = _shown(run, path)
    assert [(s["kind"], s["date"]) for s in shown["sessions"]] == [
        ("meeting", "2020-07-14"),
        ("rehearsal", "2020-07-21"),
    ]
    assert (shown["visit"]["date"], shown["visit"]["mode"]) == ("2020-07-22", "online")
    assert [each["attendance"] for each in shown["people"]].count("assessor") == 4
    assert shown["award"][0]["category"] == 2
    assert {(b["agency"], b["category"], b["answer"]) for b in shown["bank"]} == {
        ("คลังจังหวัดระนอง", 2, "ถ่ายทอดผ่านตัวชี้วัด"),
        ("พัฒนาการจังหวัดระนอง", 2, "ถ่ายทอดผ่านตัวชี้วัด"),
    }
    assert shown["visit"]["vision"] == "เมืองท่าแห่งอันดามัน"
    assert shown["assignments"][0]["due"] == "2020-07-17"
    assert shown["notes"][0]["resolution"] == "agreed"


def test_trang_steps_with_scores_a_window_that_fits_formats_versions_and_owners(run, folder, opened):
    path = folder / "ตรัง.pmqa"
    words = ("--organisation", "จังหวัดตรัง", "--date", "25/7/2565", "--start", "09.00")
    assert run("new", path, "--template", "pmqa4", *words).status == 0
    with opened(path) as session:
        visit = session.visit
        steps = (
            AwardStep(
                *("s1", "ขั้นตอนที่ 1", 1, None, dt.date(2022, 3, 11), Decimal("461.01"), Decimal(500), "ผ่าน")
            ),
            AwardStep("s2", "ส่งรายงาน", due=dt.date(2022, 4, 18), owner="สำนักงานจังหวัดตรัง"),
            AwardStep("s3", "ประกาศผล", due=dt.date(2022, 5, 31)),
        )
        topics = ("เปิดกว้างและเชื่อมโยงกัน", "ยึดประชาชนเป็นศูนย์กลาง", "มีขีดสมรรถนะสูงและทันสมัย")
        owners = ("ที่ทำการปกครองจังหวัด", "สำนักงานสาธารณสุขจังหวัด", "สำนักงานสถิติจังหวัด")
        given = tuple(
            Assignment(
                new_uid(), f"ข้อมูลประกอบการนำเสนอของผู้ว่าราชการจังหวัด: {topic}", owner, dt.date(2022, 7, 11)
            )
            for topic, owner in zip(topics, owners, strict=True)
        )
        _edit(session, award_steps=steps, assignments=given)
        session.edit(lambda v: keep_version(v, next_name(v), session.now_ms()), "ร่าง")
        # The window is three hours, and what the template has fills it to the minute.
        assert (visit.start, visit.end) == (dt.time(9), dt.time(12))
        assert schedule_problems(session.visit) == ()
        check = check_day(session.visit)
        assert check.slots[-1].end_ms == check.limit_ms
        assert len(reminders(session.visit, dt.date(2022, 7, 12))) > 0
    shown = _shown(run, path)
    (award,) = shown["award"]
    assert award["type"] == "PMQA 4.0"
    assert (award["steps"][0]["score"], award["steps"][0]["out_of"]) == (461.01, 500)
    assert [step["due"] for step in award["steps"][1:]] == ["2022-04-18", "2022-05-31"]
    works = [i for i in shown["items"] if i["kind"] == "showcase" and i["section"] == "ผลงานเด่น"]
    assert len(works) == 5
    shapes = {item["format"] for item in shown["items"]}
    assert {Format.SLIDES, Format.VIDEO, Format.EXHIBITION} <= shapes
    assert any("ยกระดับ" in item["title"] for item in shown["items"])
    assert [version["name"] for version in shown["versions"]] == ["ร่างที่ 1"]
    assert [each["owner"] for each in shown["assignments"]] == list(owners)
    calendar = folder / "ปฏิทิน.ics"
    assert run("export", path, "calendar", "-o", calendar).status == 0
    assert "DTSTART;VALUE=DATE:20220711" in calendar.read_text(encoding="utf-8")


UNITS = tuple(f"สำนักงานส่วนราชการที่ {n}" for n in range(1, 11))
TRAT = "\n".join(
    (
        "ซักซ้อมเสมือนจริง วันที่ 29 กรกฎาคม 2564 เวลา 10.30 น.",
        "ตรวจประเมิน วันที่ 30 กรกฎาคม 2564 พร้อมกันในห้องประชุม 08.30 น. เริ่มประชุมทางไกล 09.00 น.",
        "ลำดับการนำเสนอ ดังนี้",
        "1. กล่าวรายงานต่อคณะกรรมการ",
        "2. ถ่ายทอดสดนิทรรศการ 10 กระบวนงาน",
        "3. วีดิทัศน์แนะนำจังหวัด ความยาว 6 นาที 50 วินาที",
        "4. วิสัยทัศน์และยุทธศาสตร์จังหวัด",
        *(f"{n}. นำเสนอผลงานที่ {n - 4} โดย {unit}" for n, unit in enumerate(UNITS, 5)),
        "15. กล่าวขอบคุณ",
    )
)


def _run_all(session, clocks, dated, seconds):
    session.open_run(dated)
    for _ in session.visit.items:
        session.run(Command(Do.NEXT))
        clocks.forward(seconds)
    session.run(Command(Do.END))


def test_trat_is_pasted_rehearsed_with_every_step_timed_run_and_minuted(run, folder, opened):
    path = folder / "ตราด.pmqa"
    assert run("import", "-", path, stdin=TRAT.encode()).status == 0
    clocks = FakeClocks(wall=int(DAY_MS))
    with opened(path, clocks) as session:
        visit = session.visit
        assert (len(visit.items), visit.items[2].duration_s) == (15, 410)
        assert (visit.date, visit.call_time, visit.start) == (
            dt.date(2021, 7, 30),
            dt.time(8, 30),
            dt.time(9),
        )
        assert [item.agency for item in visit.items[4:14]] == list(UNITS)
        assert (visit.items[1].kind, visit.items[-1].kind) == (Kind.LIVE, Kind.THANKS)
        (rehearsal,) = visit.sessions
        assert (rehearsal.kind, rehearsal.date, rehearsal.start) == (
            SessionKind.REHEARSAL,
            dt.date(2021, 7, 29),
            dt.time(10, 30),
        )
        _run_all(session, clocks, rehearsal, 300)
        first = session.matrix()
        clocks.forward(22 * 3600)
        _run_all(session, clocks, None, 290)
        assert [len(view.items) for view in map(session.view_of, session.runs)] == [15, 15]
        assert all(item.actual_ms == 300_000 for item in session.view_of(session.runs[0]).items)
        assert first is not session.matrix()
        last = session.runs[-1]
        resolved = Note(
            *("r", NoteKind.RESOLUTION, "ผลการตรวจประเมินตามที่คณะผู้ตรวจแจ้ง", visit.items[-1].uid, last.uid),
            resolution=Resolution.ACKNOWLEDGED,
        )
        _edit(session, notes=(resolved,))
        told = plain(
            minutes_blocks(session.visit, session.view_of(last), digits=Digits.THAI, edition=Edition.INTERNAL)
        )
    assert "รับทราบ" in told
    assert "ผลการตรวจประเมินตามที่คณะผู้ตรวจแจ้ง" in told


AMNAT = """ตรวจประเมินรางวัลรายหมวด หมวด ๖ วันที่ ๒๒ กรกฎาคม ๒๕๖๔ เวลา ๐๙.๐๐ น.
ซ้อม วันที่ ๑๖ กรกฎาคม ๒๕๖๔
ผลงานที่นำเสนอ ดังนี้
๑. ผลงานข้าวหอมปลอดภัย โดย สำนักงานเกษตรจังหวัดอำนาจเจริญ
๒. ผลงานดูแลผู้สูงอายุ โดย สำนักงานสาธารณสุขจังหวัดอำนาจเจริญ
๓. ผลงานบริการประชาชน โดย ที่ทำการปกครองจังหวัดอำนาจเจริญ
"""


def test_amnat_charoen_thai_digits_in_and_out_works_media_checklists_and_earlier_awards(run, folder, opened):
    path = folder / "อำนาจเจริญ.pmqa"
    words = ("--organisation", "จังหวัดอำนาจเจริญ", "--category", "6", "--date", "๒๒ ก.ค. ๒๕๖๔")
    assert run("new", path, "--template", "category", *words).status == 0
    read = run("import", "-", folder / "อ่าน.pmqa", stdin=AMNAT.encode())
    assert read.status == 0
    works = [(item["title"], item["agency"]) for item in _shown(run, folder / "อ่าน.pmqa")["items"]]
    assert [agency for _, agency in works] == [
        "สำนักงานเกษตรจังหวัดอำนาจเจริญ",
        "สำนักงานสาธารณสุขจังหวัดอำนาจเจริญ",
        "ที่ทำการปกครองจังหวัดอำนาจเจริญ",
    ]
    with opened(path) as session:
        mine = [item for item in session.visit.items if item.kind is Kind.SHOWCASE]
        assert len(mine) == 3
        named = {
            item.uid: replace(item, title=title, agency=agency, media=f"media/{n}.mp4", format=Format.VIDEO)
            for n, (item, (title, agency)) in enumerate(zip(mine, works, strict=True), 1)
        }
        _edit(
            session,
            items=tuple(named.get(item.uid, item) for item in session.visit.items),
            award_history=tuple(
                PastAward(f"p{year}", "รางวัลคุณภาพการบริหารจัดการภาครัฐ", year, "ได้รับรางวัล")
                for year in (2559, 2560, 2562)
            ),
        )
        kinds = {line.kind for line in session.visit.checklists}
        assert set(PreparationKind) - {PreparationKind.OTHER} <= kinds
        assert all(line.due is not None for line in session.visit.checklists)
    shown = _shown(run, path)
    assert (shown["visit"]["date"], shown["award"][0]["category"]) == ("2021-07-22", 6)
    assert [s["date"] for s in shown["sessions"] if s["kind"] == "rehearsal"] == ["2021-07-16"]
    assert [item["media"] for item in shown["items"] if item["kind"] == "showcase"] == [
        f"media/{n}.mp4" for n in (1, 2, 3)
    ]
    assert [each["fiscal_year"] for each in shown["award_history"]] == [2559, 2560, 2562]
    paper = folder / "กำหนดการ.txt"
    assert run("export", path, "script", "-o", paper).status == 0
    written = paper.read_text(encoding="utf-8")
    assert "๐๙.๐๐" in written
    assert not any(letter in "0123456789" for letter in written)


def test_phayao_is_certified_thirty_fifth_of_forty_seven_and_what_that_attests(run, folder, opened):
    path = folder / "พะเยา.pmqa"
    words = ("--organisation", "จังหวัดพะเยา", "--date", "15/3/2561")
    assert run("new", path, "--template", "certification", *words).status == 0
    with opened(path) as session:
        (award,) = session.visit.awards
        told = replace(
            award,
            passed=True,
            rank=35,
            units=47,
            unit_kinds="27 กรม 20 จังหวัด",
            announced=dt.date(2018, 5, 30),
            attests="ผ่านเกณฑ์คุณภาพการบริหารจัดการภาครัฐระดับพื้นฐาน",
        )
        _edit(session, awards=(told,))
    (award,) = _shown(run, path)["award"]
    assert award["type"] == "การรับรองระดับพื้นฐาน ฉบับที่ 2"
    assert (award["passed"], award["rank"], award["units"]) == (True, 35, 47)
    assert (award["announced"], award["unit_kinds"]) == ("2018-05-30", "27 กรม 20 จังหวัด")
    assert award["attests"].startswith("ผ่านเกณฑ์")
    assert visit_from_json(_shown(run, path)).awards == (replace(told),)
    assert isinstance(told, Award)
