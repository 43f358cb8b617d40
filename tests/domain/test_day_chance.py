"""The chance to end in time: what is said of it, and how it comes true over days drawn otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from pmqa_desk.domain.day_chance import DayChance, day_chance
from pmqa_desk.domain.errors import Language
from tests.runs import item, programme
from tests.synthetic_days import WORLDS
from tests.torture.reliability import ABOUT_80, between, score, share, show, tell

PLAN = programme("09:00", 20, 20, 20, end="10:05")
AS_PLANNED = dict.fromkeys("123", 1200.0)


def chance(history, plan=PLAN) -> DayChance:
    return day_chance(plan, history, seed=1, draws=2000)


def thai(found: DayChance) -> str:
    return found.sentence(Language.THAI)


def english(found: DayChance) -> str:
    return found.sentence(Language.ENGLISH)


def test_without_a_rehearsal_there_is_no_number_but_the_plans_slack():
    found = chance(())
    assert (found.chance, found.tenths, found.to_cut_s, found.slack_s) == (None, None, None, 300)
    assert found.cut_sentence(Language.THAI) is None
    assert thai(found) == "ยังไม่เคยซ้อม ตามกำหนดการเหลือเวลา 5 นาที"
    assert english(found) == "Not rehearsed yet. As planned, 5 minutes are left."


def test_without_a_rehearsal_a_plan_that_is_too_long_says_so():
    found = chance((), replace(PLAN, end=time(9, 50)))
    assert found.slack_s == -600
    assert thai(found) == "ยังไม่เคยซ้อม ตามกำหนดการเกินกรอบเวลา 10 นาที"
    assert english(found) == "Not rehearsed yet. As planned, the programme is 10 minutes too long."


@pytest.mark.parametrize("unknown", [{"end": None}, {"start": None}, {"date": None}])
def test_without_a_window_no_chance_is_told(unknown):
    found = chance((AS_PLANNED,), replace(PLAN, **unknown))
    assert (found.chance, found.slack_s) == (None, None)
    assert "ยังบอกโอกาสจบทันเวลาไม่ได้" in thai(found)
    assert "no chance can be told yet" in english(found)


def test_a_length_that_nobody_knows_is_counted_instead_of_guessed():
    found = chance((AS_PLANNED,), programme("09:00", 20, 20, 20, None, None, end="10:05"))
    assert (found.chance, found.missing) == (None, 2)
    assert thai(found) == "ยังไม่ระบุระยะเวลา 2 ลำดับ จึงยังบอกโอกาสจบทันเวลาไม่ได้"
    assert english(found) == "The length of 2 items is not set: no chance can be told yet."


def test_a_length_that_is_missing_may_come_from_the_rehearsals():
    found = chance((AS_PLANNED, AS_PLANNED), programme("09:00", 20, None, 20, end="10:05"))
    assert found.missing == 0
    assert found.chance == pytest.approx(chance((AS_PLANNED, AS_PLANNED)).chance, abs=0.1)


def test_few_rehearsals_give_a_figure_in_tenths_that_calls_itself_coarse():
    found = chance((AS_PLANNED, AS_PLANNED))
    assert found.chance is not None
    assert 0.5 < found.chance < 0.95
    assert thai(found) == f"มีโอกาสจบทันเวลาประมาณ {found.tenths} ใน 10 จากเวลาจริง 2 ครั้ง ตัวเลขนี้ยังหยาบ"
    assert english(found) == (
        f"About {found.tenths} in 10 such days end in time. From 2 runs this figure is still coarse."
    )


def test_one_rehearsal_is_very_coarse_and_six_are_only_counted():
    assert "จากเวลาจริงครั้งเดียว ตัวเลขนี้หยาบมาก" in thai(chance((AS_PLANNED,)))
    assert "From a single run this figure is very coarse." in english(chance((AS_PLANNED,)))
    assert thai(chance((AS_PLANNED,) * 6)).endswith("คำนวณจากเวลาจริง 6 ครั้ง")
    assert english(chance((AS_PLANNED,) * 6)).endswith("Computed from 6 runs.")


def test_nothing_is_ever_certain():
    sure = chance((AS_PLANNED,) * 4, replace(PLAN, end=time(12, 0)))
    never = chance((AS_PLANNED,) * 4, replace(PLAN, end=time(9, 20)))
    assert (sure.chance, never.chance) == (1, 0)
    assert thai(sure).startswith("มีโอกาสจบทันเวลามากกว่า 9 ใน 10")
    assert thai(never).startswith("มีโอกาสจบทันเวลาน้อยกว่า 1 ใน 10")
    assert english(sure).startswith("More than 9 in 10")
    assert english(never).startswith("Fewer than 1 in 10")


def test_what_was_never_rehearsed_and_what_was_left_aside_is_said():
    found = chance(({"1": 1200.0, "2": 3.0}, {"1": 1200.0}))
    assert (found.runs, found.unrehearsed, found.aside) == (2, 2, 1)
    assert thai(found).endswith("ยังไม่เคยซ้อม 2 ลำดับ ไม่นับเวลาที่สั้นผิดปกติ 1 ครั้ง")
    assert english(found).endswith("2 items never rehearsed. 1 length far too short not counted.")


def test_a_run_of_other_items_is_no_rehearsal_of_this_day():
    assert chance(({"gone": 600.0},)).runs == 0


def test_the_more_time_there_is_the_likelier_the_end_and_less_is_to_cut():
    found = [
        chance((AS_PLANNED,) * 3, replace(PLAN, end=time(9 + m // 60, m % 60))) for m in (50, 58, 62, 75)
    ]
    chances = [each.chance for each in found]
    assert chances == sorted(chances)
    assert chances[0] < 0.2 < 0.9 < chances[-1]
    cuts = [each.to_cut_s for each in found]
    assert cuts == sorted(cuts, reverse=True)
    # An hour and a little over, against fifty minutes.
    assert 600 < cuts[0] < 1100
    assert cuts[-1] == 0
    assert found[-1].cut_sentence(Language.THAI) is None
    whole = -(-cuts[0] // 60)
    assert found[0].cut_sentence(Language.THAI) == f"หากลดเวลาราว {whole} นาที จะมีโอกาสจบทันเวลาประมาณ 8 ใน 10"
    assert found[0].cut_sentence(Language.ENGLISH) == f"About {whole} minutes less would make it 8 in 10."
    assert list(found[0].late_s) == sorted(found[0].late_s)


def test_an_item_that_ends_by_the_clock_needs_no_rehearsal():
    plan = programme("09:00", 20, item("", until="09:40"), end="09:45")
    found = chance(({"1": 1200.0},) * 3, plan)
    assert (found.unrehearsed, found.missing, found.chance) == (0, 0, 1)


def test_equal_seeds_give_equal_answers():
    assert chance((AS_PLANNED,)) == chance((AS_PLANNED,))


@pytest.fixture(scope="module")
def told():
    return tell(WORLDS["usual"], 1000, 150, 2565)


def test_of_the_days_given_about_80_percent_70_to_90_end_in_time(told):
    days = between(told, *ABOUT_80)
    assert len(days) > 60
    assert 0.7 <= share(days) <= 0.9


def test_chances_come_true_all_along_and_say_much_more_than_the_mean(told, capsys):
    for least, most in ((0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.01)):
        days = between(told, least, most)
        given = sum(day.chance for day in days) / len(days)
        assert share(days) == pytest.approx(given, abs=0.13)
    rate = share(told)
    assert score(told) < 0.5 * rate * (1 - rate)
    show("usual", told)
    assert "about 80 %" in capsys.readouterr().out
