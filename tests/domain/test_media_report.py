"""The report says how each medium stands and whose it is to send what is missing."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.blocks import TEXT_WIDTH, Heading, Paragraph, Table
from pmqa_desk.domain.media_report import (
    NOBODY,
    MediaKnown,
    MediumState,
    media_blocks,
    media_rows,
    media_sheets,
)
from pmqa_desk.domain.medium_facts import DeckFact, FilmFact, SlidesFact, Unusable, UnusableFact
from pmqa_desk.domain.medium_measure import Measure
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Format, Item, ItemStatus, Kind
from tests.visits import PLAIN_VISIT

ITEMS = (
    Item("a", "กล่าวต้อนรับ", Kind.WELCOME, "1", duration_s=600),
    Item("b", "วีดิทัศน์แนะนำ", Kind.VIDEO, "2", agency="ประชาสัมพันธ์", media="media/b.mp4", duration_s=410),
    Item("c", "ยุทธศาสตร์", number="3", agency="ประชาสัมพันธ์", format=Format.SLIDES),
    Item("d", "ผลงานเด่น", number="4", presenters=("หัวหน้าสำนักงาน",), media="d.pdf"),
    Item("e", "นิทรรศการ", number="5", media="e.wmv", duration_s=60, status=ItemStatus.RECEIVED),
    Item("f", "ข้าว", number="6", media="f.pdf", status=ItemStatus.READY),
)
VISIT = replace(PLAIN_VISIT, items=ITEMS, organisation="จังหวัดธารานคร")
FACTS = {
    "b": UnusableFact("media/b.mp4", Unusable.MISSING),
    "d": SlidesFact("d.pdf", 0, drawn=False),
    "e": FilmFact("e.wmv", opened=True, length_ms=59_500, pictures=True, sound=True),
}
KNOWN = MediaKnown(FACTS, {"e.wmv": Measure(5_000_000), "f.pdf": Measure(2_000_000, pages=12)})


def states(known=KNOWN, visit=VISIT):
    return {row.item.uid: row.state for row in media_rows(visit, known)}


def tables(blocks):
    return [block for block in blocks if isinstance(block, Table)]


def test_each_item_that_shows_something_or_is_meant_to_has_its_state():
    assert states() == {
        "b": MediumState.MISSING,
        "c": MediumState.NOT_CHOSEN,
        "d": MediumState.CANNOT,
        "e": MediumState.TESTED,
        "f": MediumState.TESTED,
    }


def test_nothing_is_tested_that_was_not():
    known = MediaKnown({"d": SlidesFact("other.pdf", 3, drawn=True), "e": DeckFact("e.wmv", failed=False)})
    found = states(known)
    assert (found["d"], found["e"]) == (MediumState.NOT_TESTED, MediumState.NOT_TESTED)
    assert states(MediaKnown({"f": SlidesFact("f.pdf", 0, drawn=False)}))["f"] is MediumState.CANNOT


def test_report_counts_and_lists_in_thai_digits():
    blocks = media_blocks(VISIT, KNOWN)
    heads = [block.text for block in blocks if isinstance(block, Heading)]
    assert heads[:4] == [
        "รายงานสื่อนำเสนอ",
        "การตรวจประเมิน",
        "จังหวัดธารานคร",
        "มีไฟล์ที่ใช้ได้ ๒ จาก ๕ ลำดับ ทดสอบแล้ว ๒ ลำดับ",
    ]
    rows = tables(blocks)[0].rows
    assert rows[0] == ("๒", "วีดิทัศน์แนะนำ (ประชาสัมพันธ์)", "b.mp4", "ไม่พบไฟล์", "–")
    assert rows[3] == ("๕", "นิทรรศการ", "e.wmv", "ทดสอบแล้ว", "๑:๐๐ นาที 5.0 MB")
    assert rows[4][4] == "๑๒ หน้า 2.0 MB"
    assert all(sum(column.width for column in table.columns) == TEXT_WIDTH for table in tables(blocks))


def test_what_is_missing_stands_under_whose_it_is():
    blocks = media_blocks(VISIT, KNOWN, Digits.ARABIC)
    owed = dict(tables(blocks)[1].rows)
    assert list(owed) == ["ประชาสัมพันธ์", "หัวหน้าสำนักงาน"]
    missing, none = owed["ประชาสัมพันธ์"].split("\n")
    assert missing.startswith("ลำดับที่ 2 วีดิทัศน์แนะนำ: ไม่พบไฟล์ media/b.mp4 ")
    assert none.startswith("ลำดับที่ 3 ยุทธศาสตร์: ยังไม่ได้เลือกไฟล์")


def test_what_nobody_owns_comes_last():
    orphan = replace(ITEMS[1], agency=None, number=None)
    blocks = media_blocks(replace(VISIT, items=(orphan, *ITEMS[2:])), KNOWN, Digits.ARABIC)
    owed = tables(blocks)[1].rows
    assert owed[-1][0] == NOBODY
    assert owed[-1][1].startswith("วีดิทัศน์แนะนำ: ")


def test_where_nothing_is_missing_it_is_said():
    blocks = media_blocks(replace(VISIT, items=ITEMS[4:]), KNOWN)
    assert len(tables(blocks)) == 1
    last = blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.runs[0].text == "ไม่มีไฟล์ที่ยังขาด"


def test_sheet_has_figures_to_reckon_with():
    (sheet,) = media_sheets(VISIT, KNOWN)
    film = dict(zip((column.title for column in sheet.columns), sheet.rows[3], strict=True))
    assert (film["ความยาว"], film["ขนาด (ไบต์)"], film["สถานะ"]) == (60, 5_000_000, "ทดสอบแล้ว")
    slides = dict(zip((column.title for column in sheet.columns), sheet.rows[4], strict=True))
    assert slides["จำนวนหน้าหรือรูป"] == 12
