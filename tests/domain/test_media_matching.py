"""Files are proposed to the items that their names tell of; what is not plain is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.media_matching import Match, format_of, item_for, match_files
from pmqa_desk.domain.visit import Format, Item, Kind

ITEMS = (
    Item("open", "ลงทะเบียนและตรวจความพร้อม"),
    Item("film", "วีดิทัศน์แนะนำจังหวัดธารานคร", Kind.VIDEO, "1", agency="สำนักงานประชาสัมพันธ์จังหวัดธารานคร"),
    Item("plan", "วิสัยทัศน์และยุทธศาสตร์การพัฒนาจังหวัด", number="2", agency="สำนักงานจังหวัดธารานคร"),
    Item("flood", "เตือนน้ำหลากถึงมือผู้ใหญ่บ้าน", number="3", agency="สำนักงานป้องกันและบรรเทาสาธารณภัย"),
    Item("rice", "ข้าวอินทรีย์แปลงใหญ่จากนาสู่โรงพยาบาล", number="12", agency="สำนักงานเกษตรจังหวัดธารานคร"),
)


def match(name, items=ITEMS):
    (found,) = match_files([name], items)
    assert found.name == name
    return found.uid, found.sure


@pytest.mark.parametrize(
    ("name", "uid"),
    [
        ("03_flood.pptx", "flood"),
        ("๓ สไลด์.pdf", "flood"),
        ("ลำดับที่ 12 final.pdf", "rice"),
        ("ลำดับที่๑๒.pdf", "rice"),
        ("No.2-slides.pdf", "plan"),
        ("3) นำเสนอ ฉบับแก้ไข.pdf", "flood"),
        ("น้ำหลาก.pdf", "flood"),
        ("แนะนำจังหวัด_final.mp4", "film"),
        ("04 แปลงใหญ่ ข้าวอินทรีย์.pdf", "rice"),
        ("ยุทธศาสตร์การพัฒนา (แก้ไขล่าสุด).pdf", "plan"),
        ("สนง.ป้องกันและบรรเทาสาธารณภัย.pdf", "flood"),
        ("สำนักงานเกษตร.pptx", "rice"),
    ],
)
def test_plain_name_tells_its_item(name, uid):
    assert match(name) == (uid, True)


@pytest.mark.parametrize(
    "name", ["IMG_20690721.png", "2569 รูปหมู่.jpg", "สไลด์.pdf", "99.pdf", "ภาพ.png", ".pdf", "สำนักงานคลัง.pdf"]
)
def test_name_that_tells_nothing_is_asked(name):
    assert match(name) == (None, False)


def test_number_against_words_is_asked():
    assert match("2 น้ำหลากถึงมือผู้ใหญ่บ้าน.pdf") == ("flood", False)


def test_words_that_fit_several_items_are_told_apart_by_the_number():
    items = (Item("a", "ผลงานเด่นด้านน้ำ", number="1"), Item("b", "ผลงานเด่นด้านน้ำ", number="2"))
    assert match("2 ผลงานเด่นด้านน้ำ.pdf", items) == ("b", True)
    assert match("ผลงานเด่นด้านน้ำ.pdf", items)[1] is False


def test_unnumbered_programme_goes_by_its_places():
    items = tuple(replace(item, number=None) for item in ITEMS)
    assert match("5.pdf", items) == ("rice", True)


def test_numbers_below_another_are_their_own():
    items = (Item("a", "หนึ่ง", number="1"), Item("b", "สอง", number="1.2"))
    assert match("1.2 x.pdf", items) == ("b", True)


def test_item_with_a_medium_is_asked_before_it_is_replaced():
    items = (*ITEMS[:3], replace(ITEMS[3], media="old.pdf"), ITEMS[4])
    assert match("03_flood.pptx", items) == ("flood", False)


def test_two_files_for_one_item_are_asked_and_the_better_is_proposed():
    found = match_files(["น้ำหลาก สำนักงานอื่น.pdf", "3 น้ำหลาก.pdf"], ITEMS)
    assert found == (
        Match("น้ำหลาก สำนักงานอื่น.pdf", None, sure=False),
        Match("3 น้ำหลาก.pdf", "flood", sure=False),
    )


def test_only_film_is_proposed_to_the_only_item_that_waits_for_one():
    assert match_files(["x.mp4", "03.pdf"], ITEMS)[0] == Match("x.mp4", "film", sure=False)
    assert match_files(["x.mp4", "y.mp4"], ITEMS)[0].uid is None
    there = (replace(ITEMS[1], media="a.mp4"), *ITEMS[2:])
    assert match_files(["x.mp4"], there)[0].uid is None


def test_nothing_is_proposed_where_there_is_no_item():
    assert match("1 ข้าว.pdf", ()) == (None, False)


@pytest.mark.parametrize(
    ("name", "title", "kind", "shape"),
    [
        ("07_ข้าว_อินทรีย์.mp4", "ข้าว อินทรีย์", Kind.VIDEO, Format.VIDEO),
        ("ลำดับที่ ๗ น้ำ.PPTX", "น้ำ", Kind.OTHER, Format.SLIDES),
        ("2569.pdf", "2569", Kind.OTHER, Format.SLIDES),
        ("5.png", "5", Kind.OTHER, None),
    ],
)
def test_new_item_is_called_as_its_file(name, title, kind, shape):
    assert item_for(name, "n") == Item("n", title, kind, format=shape)
    assert format_of(name) is shape
