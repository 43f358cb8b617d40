"""The award parts of the five real cases (facts only): what each was worked for, and how it went."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pmqa_desk.domain.visit import Award, AwardStep, PastAward, Session, SessionKind, Visit

CASES = {
    "ranong": Visit(
        "ranong",
        organisation="จังหวัดระนอง",
        date=date(2020, 7, 22),
        vision="เมืองท่าแห่งอันดามัน",
        strategies="ท่องเที่ยวเชิงสุขภาพ\nเกษตรและประมง",
        awards=(Award("รายหมวด", 2, 2563, "การวางแผนยุทธศาสตร์และการสื่อสารเพื่อนำไปสู่การปฏิบัติ"),),
        sessions=(
            Session("meeting", SessionKind.MEETING, date(2020, 7, 14)),
            Session("rehearsal", SessionKind.REHEARSAL, date(2020, 7, 21), name="ซ้อมใหญ่"),
        ),
    ),
    "trang": Visit(
        "trang",
        organisation="จังหวัดตรัง",
        date=date(2022, 7, 25),
        awards=(Award("PMQA 4.0", None, 2565),),
        award_steps=(
            AwardStep(
                *("s1", "ขั้นตอนที่ 1 ประเมินตนเอง", 1, None, date(2022, 3, 11)),
                *(Decimal("461.01"), Decimal(500), "ผ่าน"),
            ),
            AwardStep("s2", "ขั้นตอนที่ 2 ส่งรายงาน", due=date(2022, 4, 18), owner="สำนักงานจังหวัด"),
            AwardStep("s3", "ประกาศผลขั้นตอนที่ 2", due=date(2022, 5, 31)),
        ),
    ),
    "trat": Visit(
        "trat",
        organisation="จังหวัดตราด",
        date=date(2021, 7, 30),
        awards=(Award(None, 2, 2564),),
        sessions=(Session("rehearsal", SessionKind.REHEARSAL, date(2021, 7, 29)),),
    ),
    "amnat": Visit(
        "amnat",
        organisation="จังหวัดอำนาจเจริญ",
        date=date(2021, 7, 22),
        awards=(Award("รายหมวด", 6, 2564, "กระบวนการคุณภาพและนวัตกรรม"),),
        award_history=tuple(
            PastAward(f"p{year}", "รางวัลคุณภาพการบริหารจัดการภาครัฐ", year, "ได้รับรางวัล")
            for year in (2559, 2560, 2562)
        ),
        sessions=(Session("rehearsal", SessionKind.REHEARSAL, date(2021, 7, 16)),),
    ),
    "phayao": Visit(
        "phayao",
        organisation="จังหวัดพะเยา",
        awards=(
            Award(
                *("การรับรองระดับพื้นฐาน ฉบับที่ 2", None, 2561, None, "ฉบับที่ 2", True, 35, 47),
                *("27 กรม 20 จังหวัด", date(2018, 5, 30), "ผ่านเกณฑ์คุณภาพระดับพื้นฐาน"),
            ),
        ),
    ),
}
