"""What a run has shown of the lengths of its items."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.rehearsed import history_of, spoken_s
from tests.runs import Desk, programme


def test_pauses_are_no_speaking_and_the_attempt_that_runs_is_left_out():
    desk = Desk(programme("09:00", 10, 10)).do("9:00", "start").do("9:02", "pause").do("9:07", "resume")
    assert spoken_s(desk.state) == {}
    assert spoken_s(desk.do("9:13", "next").state) == {"1": 480}


def test_a_skipped_item_shows_nothing_also_where_it_had_begun():
    desk = Desk(programme("09:00", 10, 10, 5)).do("9:00", "start")
    desk = desk.do("9:02", "skip", 1).do("9:02", "skip", 2).do("9:06", "end")
    assert spoken_s(desk.state) == {"3": 240}


def test_on_the_day_attempts_are_summed_and_in_a_rehearsal_the_last_is_the_whole():
    day = programme("09:00", 10, 5)
    for laid, expected in ((day, 9 * 60), (replace(day, rehearsal=True), 6 * 60)):
        desk = (
            Desk(laid)
            .do("9:00", "start")
            .do("9:03", "next")
            .do("9:05", "start", 1)
            .do("9:11", "finish")
            .do("9:12", "end")
        )
        assert spoken_s(desk.state) == {"1": expected, "2": 120}


def test_a_run_that_showed_nothing_is_no_run():
    ran = Desk(programme("09:00", 10)).do("9:00", "start").do("9:08", "end").state
    assert history_of((Desk(programme("09:00", 10)).state, ran)) == ({"1": 480},)


def test_what_an_early_end_cut_off_shows_nothing():
    desk = Desk(programme("09:00", 10, 10, 10)).do("9:00", "start").do("9:09", "next").do("9:11", "end")
    assert spoken_s(desk.state) == {"1": 540}
