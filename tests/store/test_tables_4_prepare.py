"""What format 4 adds of awards: tables and views that a stranger can read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from pmqa_desk.domain.visit import Award, AwardStep, PastAward
from tests.visits import PLAIN_VISIT

VISIT = replace(
    PLAIN_VISIT,
    vision="เมืองน่าอยู่",
    strategies="หนึ่ง\nสอง",
    awards=(Award("PMQA 4.0", None, 2565, passed=False, rank=35, units=47), Award("รายหมวด", 6)),
    award_steps=(
        AwardStep("b", "รายงาน", 2, due=date(2022, 4, 18), owner="กลุ่มงานยุทธศาสตร์"),
        AwardStep("a", "สมัคร", 1, score=Decimal("461.01"), out_of=Decimal(500), result="ผ่าน"),
    ),
    award_history=(PastAward("q", "หมวด 2", 2560), PastAward("p", "หมวด 1", 2559, "รางวัลรายหมวด")),
)


def rows(store, view):
    return [tuple(row.values()) for row in store._db.view(view).rows]


def test_a_stranger_reads_the_steps_of_each_award_and_those_of_earlier_years(path, opened):
    store = opened(path)
    store.save(PLAIN_VISIT, VISIT)
    assert rows(store, "steps_of_awards") == [
        ("PMQA 4.0", None, 2565, "สมัคร", None, None, 461.01, 500.0, "ผ่าน", None),
        ("รายหมวด", 6, None, "รายงาน", "2022-04-18", None, None, None, None, "กลุ่มงานยุทธศาสตร์"),
    ]
    assert rows(store, "earlier_awards") == [(2559, "หมวด 1", "รางวัลรายหมวด"), (2560, "หมวด 2", None)]


def test_awards_with_steps_and_history_come_back_from_the_file(path, opened):
    store = opened(path)
    store.save(PLAIN_VISIT, VISIT)
    store.close()
    assert opened(path).load() == VISIT
