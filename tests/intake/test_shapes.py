"""Small texts, each of one way to write or to copy an agenda."""

from __future__ import annotations

from datetime import date

import pytest

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.visit import Item
from pmqa_desk.intake.text import read_text

PRESS = "สำนักงานประชาสัมพันธ์จังหวัดธารทอง"
FARM = "สำนักงานเกษตรจังหวัดธารทอง"


def items(text: str) -> tuple[Item, ...]:
    return read_text(text).visit.items


def spans(text: str) -> list[tuple[str, str | None, int | None]]:
    """Return title, start and minutes of each item."""
    return [
        (item.title, item.start and item.start.strftime("%H.%M"), item.duration_s and item.duration_s // 60)
        for item in items(text)
    ]


def test_the_end_of_the_day_in_a_span_is_no_part_of_the_title() -> None:
    text = "09.00 - 09.40 น. ซักถาม\n09.40 น. – เสร็จสิ้น ถ่ายภาพร่วมกัน"
    assert spans(text) == [("ซักถาม", "09.00", 40), ("ถ่ายภาพร่วมกัน", "09.40", None)]


def test_numbers_stand_before_hours_of_one_digit() -> None:
    text = "1 9.00น.-9.30น. กล่าวต้อนรับ\n2 9.30น.-9.40น. วีดิทัศน์\n10 9.40-10.00 ซักถาม"
    assert spans(text) == [("กล่าวต้อนรับ", "09.00", 30), ("วีดิทัศน์", "09.30", 10), ("ซักถาม", "09.40", 20)]
    assert [item.number for item in items(text)] == ["1", "2", "10"]


def test_spans_are_read_without_dots() -> None:
    text = "0900-0930 กล่าวต้อนรับ\n0930 – 0940 น. วีดิทัศน์\n๐๙๔๐ ถึง ๑๐๐๐ น. ซักถาม"
    assert spans(text) == [("กล่าวต้อนรับ", "09.00", 30), ("วีดิทัศน์", "09.30", 10), ("ซักถาม", "09.40", 20)]


@pytest.mark.parametrize("figures", ["1960-1985", "1030-1015", "2010-2015", "0900-09301"])
def test_other_figures_between_dashes_are_no_span(figures: str) -> None:
    text = f"09.00 น. กล่าวต้อนรับ\n{figures} แผนพัฒนา\n09.30 น. ซักถาม"
    assert [title for title, _, _ in spans(text)] == ["กล่าวต้อนรับ", "ซักถาม"]
    assert figures in (items(text)[0].script or "")


@pytest.mark.parametrize("names", [("ห้อง A", "ห้อง B"), ("สายที่ ๑", "สายที่ ๒"), ("กลุ่ม ก", "กลุ่ม ข")])
def test_rooms_by_letters_are_tracks(names: tuple[str, str]) -> None:
    text = "".join(f"{name}\n09.00-09.30 สัมภาษณ์หนึ่ง\n09.30-10.00 สัมภาษณ์สอง\n" for name in names)
    assert [item.section for item in items(text)] == [names[0], names[0], names[1], names[1]]
    assert all(item.doubts == () for item in items(text))


def test_words_that_stand_apart_before_an_earlier_time_head_a_track() -> None:
    text = "09.00-09.30 สัมภาษณ์หนึ่ง\n09.30-10.00 สัมภาษณ์สอง\n\nด้านบุคลากร\n09.00-09.30 สัมภาษณ์สาม"
    assert [item.section for item in items(text)] == [None, None, "ด้านบุคลากร"]
    assert items(text)[2].doubts == ()


def test_words_that_stand_apart_before_the_next_morning_are_no_track() -> None:
    text = "13.00-16.00 ตรวจเอกสาร\n\nพักค้างคืนที่โรงแรม\n08.30-09.00 เยี่ยมชม"
    assert [item.section for item in items(text)] == [None, None]
    assert Doubt.NEXT_DAY.sentence() in items(text)[1].doubts


def test_a_length_of_two_meanings_in_a_copied_table_is_a_doubt() -> None:
    text = "เวลา\tกิจกรรม\tระยะเวลา (นาที)\n09.00\tกล่าวต้อนรับ\t10\n09.10\tวีดิทัศน์\t6.5\n09.20\tซักถาม\t30"
    assert spans(text) == [("กล่าวต้อนรับ", "09.00", 10), ("วีดิทัศน์", "09.10", 10), ("ซักถาม", "09.20", 30)]
    assert Doubt.TWO_MEANINGS.sentence(written="6.5") in items(text)[1].doubts


def test_columns_of_numbers_and_names_are_paired_with_times_and_titles() -> None:
    text = (
        "ลำดับ\n1\n2\n3\nเวลา\n09.00-09.10 น.\n09.10-09.20 น.\n09.20-09.40 น.\n"
        "กิจกรรม\nกล่าวต้อนรับ\nวีดิทัศน์\nผลงานน้ำใส\n"
        f"ผู้รับผิดชอบ\nผู้ว่าราชการจังหวัดธารทอง\n{PRESS}\n{FARM}"
    )
    assert [(item.number, item.title, item.agency, item.presenters) for item in items(text)] == [
        ("1", "กล่าวต้อนรับ", None, ("ผู้ว่าราชการจังหวัดธารทอง",)),
        ("2", "วีดิทัศน์", PRESS, ()),
        ("3", "ผลงานน้ำใส", FARM, ()),
    ]


def test_a_paragraphs_last_item_ends_where_the_day_is_told() -> None:
    text = (
        f"จังหวัดธารทองจะนำเสนอผลงานเด่น ประกอบด้วย (๑) ตลาดเช้า {PRESS} "
        f"และ(๒) น้ำใส {FARM} ในวันตรวจประเมิน วันที่ 9 กรกฎาคม 2567"
    )
    assert [(item.title, item.agency) for item in items(text)] == [("ตลาดเช้า", PRESS), ("น้ำใส", FARM)]


def test_numbers_of_details_may_end_in_a_colon() -> None:
    text = (
        "ลำดับการนำเสนอ\nวาระที่ 1: กล่าวต้อนรับ\nวาระที่ 2: ผลงานเด่น\n  2.1: ข้าวใหม่\n  2.2: ตลาดเช้า\nวาระที่ 3: ซักถาม"
    )
    assert [(item.title, item.script) for item in items(text)] == [
        ("กล่าวต้อนรับ", None),
        ("ผลงานเด่น", "ข้าวใหม่\nตลาดเช้า"),
        ("ซักถาม", None),
    ]


def test_numbered_headings_are_the_items_where_they_name_what_is_done() -> None:
    draft = read_text(
        "# กำหนดการตรวจประเมิน 9 กรกฎาคม 2567\n## 1. กล่าวต้อนรับ\nผู้ว่าราชการจังหวัดธารทอง\n## 2. วีดิทัศน์\n"
        "## 3. ผลงานข้าวใหม่\n- แปลงใหญ่\n- โรงสีชุมชน\n## 4. ซักถาม"
    )
    assert [(item.number, item.title, item.section) for item in draft.visit.items] == [
        ("1", "กล่าวต้อนรับ", None),
        ("2", "วีดิทัศน์", None),
        ("3", "ผลงานข้าวใหม่", None),
        ("4", "ซักถาม", None),
    ]
    assert draft.visit.items[2].script == "แปลงใหญ่\nโรงสีชุมชน"
    assert draft.visit.date == date(2024, 7, 9)


def test_numbered_headings_are_parts_where_the_items_stand_below_them() -> None:
    text = "## 1. พิธีเปิด\n- กล่าวต้อนรับ\n- วีดิทัศน์\n## 2. ช่วงท้าย\n- ซักถาม\n- กล่าวขอบคุณ"
    assert [item.title for item in items(text)] == ["กล่าวต้อนรับ", "วีดิทัศน์", "ซักถาม", "กล่าวขอบคุณ"]


def test_the_heading_of_the_whole_text_is_no_part_of_the_programme() -> None:
    draft = read_text("# กำหนดการตรวจประเมิน 9 กรกฎาคม 2567\n- กล่าวต้อนรับ\n- วีดิทัศน์\n- ซักถาม")
    assert draft.visit.title == "กำหนดการตรวจประเมิน 9 กรกฎาคม 2567"
    assert draft.visit.date == date(2024, 7, 9)
    assert {item.section for item in draft.visit.items} == {None}


def test_each_part_may_number_its_items_anew() -> None:
    text = "## พิธีเปิด\n1. กล่าวต้อนรับ\n2. วีดิทัศน์\n## ช่วงท้าย\n1. ซักถาม\n2. กล่าวขอบคุณ"
    assert [(item.section, item.number, item.title) for item in items(text)] == [
        ("พิธีเปิด", "1", "กล่าวต้อนรับ"),
        ("พิธีเปิด", "2", "วีดิทัศน์"),
        ("ช่วงท้าย", "1", "ซักถาม"),
        ("ช่วงท้าย", "2", "กล่าวขอบคุณ"),
    ]


def test_words_between_single_stars_lose_the_stars_and_a_star_alone_is_a_bullet() -> None:
    assert spans("*09.00-09.10 น.* กล่าวต้อนรับ\n*09.10-09.20 น.* *วีดิทัศน์*") == [
        ("กล่าวต้อนรับ", "09.00", 10),
        ("วีดิทัศน์", "09.10", 10),
    ]
    listed = items("ลำดับการนำเสนอ\n* กล่าวต้อนรับ\n*วีดิทัศน์\n* ซักถาม")
    assert [item.title for item in listed] == ["กล่าวต้อนรับ", "วีดิทัศน์", "ซักถาม"]


def test_whose_act_a_line_tells_is_no_presenter_of_the_step_above() -> None:
    (opening, _) = items(
        "09.00 น. พิธีเปิด\n- ปลัดจังหวัดธารทอง กล่าวเปิดงาน\n- หัวหน้าสำนักงานจังหวัด ชี้แจงวัตถุประสงค์\n09.30 น. ซักถาม"
    )
    assert opening.presenters == ()
    assert opening.script == "ปลัดจังหวัดธารทอง กล่าวเปิดงาน\nหัวหน้าสำนักงานจังหวัด ชี้แจงวัตถุประสงค์"


def test_a_message_that_ends_in_talk_adds_nothing_to_its_last_step() -> None:
    draft = read_text("9.00 น. กล่าวต้อนรับ\n9.30 น. ซักถาม\nรบกวนมาก่อนเวลานะคะ 😊")
    assert [one.line for one in draft.unread] == [3]
    assert draft.visit.items[1].script is None
