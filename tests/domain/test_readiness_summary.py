"""How far the preparation has come, part by part, and whose the rest is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.preparation import Count
from pmqa_desk.domain.readiness_summary import (
    PLACE_OF,
    Part,
    Share,
    lacks_medium,
    prepared_items,
    readiness_summary,
)
from pmqa_desk.domain.visit import (
    Assignment,
    AwardStep,
    Format,
    Item,
    ItemStatus,
    Kind,
    Preparation,
    Status,
    Visit,
)
from tests.visits import visits

TODAY, DAY = date(2026, 7, 15), date(2026, 7, 21)
LATE, SOON = date(2026, 7, 10), date(2026, 7, 20)
VISIT = Visit(
    "v",
    date=DAY,
    items=(
        Item("a", "ต้อนรับ", Kind.WELCOME),
        Item("b", "วีดิทัศน์", Kind.VIDEO, agency="ประชาสัมพันธ์"),
        Item("c", "ผลงาน", Kind.SHOWCASE, agency="คลัง", media="c.pdf", status=ItemStatus.READY),
        Item("d", "ผลงาน", Kind.SHOWCASE, presenters=("ผู้นำเสนอ",), media="d.pdf", status=ItemStatus.TESTED),
        Item("e", "พัก", Kind.BREAK),
        Item("f", "กล่าวขอบคุณ", Kind.THANKS, format=Format.SLIDES),
    ),
    checklists=(
        Preparation("1", "จองห้อง", agency="ฝ่ายอาคาร", due=LATE),
        Preparation("2", "เก้าอี้", agency="ฝ่ายอาคาร", due=SOON),
        Preparation("3", "ป้าย", person="นาย ก"),
        Preparation("4", "ไฟ", status=Status.DONE),
        Preparation("5", "ไม่ใช้", status=Status.DROPPED),
        Preparation("6", "น้ำ"),
    ),
    assignments=(Assignment("x", "สไลด์", "คลัง", LATE), Assignment("y", "ตัวเลข", status=Status.DONE)),
    award_steps=(
        AwardStep("s1", "ส่งรายงาน", due=LATE, owner="กลุ่มแผน"),
        AwardStep("s2", "สมัคร", due=LATE, done=date(2026, 2, 1)),
        AwardStep("s3", "ตรวจประเมิน", due=DAY),
        AwardStep("s4", "ประกาศผล", due=date(2026, 9, 1)),
    ),
)


def _part(part, visit=VISIT, not_found=()):
    return readiness_summary(visit, TODAY, not_found).of(part)


def test_each_part_says_how_much_of_it_is_ready_and_late():
    found = {each.part: each.count for each in readiness_summary(VISIT, TODAY).parts}
    assert found == {
        Part.ITEMS: Count(1, 4),
        Part.MEDIA: Count(0, 2),
        Part.CHECKLISTS: Count(1, 5, 1),
        Part.ASSIGNMENTS: Count(1, 2, 1),
        Part.STEPS: Count(1, 2, 1),
    }


def test_the_whole_counts_a_missing_file_once_with_its_item():
    assert readiness_summary(VISIT, TODAY).total == Count(4, 13, 3)


def test_the_rest_is_told_with_whose_it_is_who_is_late_first_and_nobody_last():
    assert _part(Part.CHECKLISTS).shares == (Share("ฝ่ายอาคาร", 2, 1), Share("นาย ก", 1), Share("", 1))
    assert _part(Part.ITEMS).shares == (Share("ประชาสัมพันธ์", 1), Share("ผู้นำเสนอ", 1), Share("", 1))
    assert _part(Part.STEPS).shares == (Share("กลุ่มแผน", 1, 1),)


def test_what_is_only_said_or_eaten_is_got_ready_by_nobody():
    assert [item.uid for item in prepared_items(VISIT)] == ["b", "c", "d", "f"]


def test_items_are_counted_by_how_they_stand():
    stand = readiness_summary(VISIT, TODAY).statuses
    assert stand == ((ItemStatus.DRAFT, 2), (ItemStatus.TESTED, 1), (ItemStatus.READY, 1))


def test_an_item_is_not_ready_while_its_file_is_not_found():
    assert _part(Part.ITEMS, not_found={"c.pdf"}).count == Count(0, 4)
    assert _part(Part.MEDIA, not_found={"c.pdf"}).count == Count(0, 3)


def test_a_showcase_may_do_without_a_file_and_a_film_may_not():
    assert not lacks_medium(Item("x", "", Kind.SHOWCASE))
    assert lacks_medium(Item("x", "", Kind.VIDEO))
    assert lacks_medium(Item("x", "", Kind.SHOWCASE, format=Format.SLIDES))
    assert not lacks_medium(Item("x", "", Kind.VIDEO, media="x.mp4"))


def test_the_visit_and_what_follows_it_are_not_prepared_for_it():
    assert _part(Part.STEPS, replace(VISIT, date=None)).count == Count(1, 4, 1)


def test_a_part_that_a_visit_has_nothing_of_is_not_told():
    assert readiness_summary(Visit("v"), TODAY).parts == ()
    assert readiness_summary(Visit("v"), TODAY).total == Count()


def test_every_part_has_a_page():
    assert set(PLACE_OF) == set(Part)


@settings(max_examples=40)
@given(visits, st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_shares_of_a_part_are_all_that_is_not_ready(visit, today):
    for each in readiness_summary(visit, today).parts:
        assert sum(share.open for share in each.shares) == each.count.open
        assert sum(share.overdue for share in each.shares) == each.count.overdue
