"""Whether the room sees a clock, where it stands, and when it is the presenter's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.forecast import Urgency
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Kind
from pmqa_desk.qt.stage_card import Layout
from pmqa_desk.qt.stage_cards import CardMaker
from pmqa_desk.qt.stage_space import Corner


@pytest.fixture
def cards(context):
    return CardMaker(context)


@pytest.fixture
def corner(context):
    context.preferences.set("presenter_clock", "corner")
    return context.preferences


def _run_to(session, kind, seconds=0, clocks=None):
    item = next(item for item in session.visit.items if item.kind is kind)
    session.run(Command(Do.JUMP, item_uid=item.uid))
    if clocks is not None:
        clocks.forward(seconds)


def _card(cards, session):
    return cards.of_run(session.live.view())


def test_place_of_the_clock_is_kept_when_it_goes(cards, session, clocks):
    session.open_run(session.visit.sessions[1])
    _run_to(session, Kind.SHOWCASE)
    assert _card(cards, session).clocked
    clocks.forward(700)
    card = _card(cards, session)
    assert card.plate is None
    assert card.clocked


def test_corner_of_the_clock_is_chosen_and_off_is_none(cards, session, context):
    session.open_run(session.visit.sessions[1])
    _run_to(session, Kind.SHOWCASE)
    assert _card(cards, session).corner is Corner.BOTTOM_RIGHT
    context.preferences.set("stage_corner", "top_left")
    assert _card(cards, session).corner is Corner.TOP_LEFT
    context.preferences.set("stage_corner", "off")
    card = _card(cards, session)
    assert card.plate is None
    assert not card.clocked
    context.preferences.set("stage_corner", "nowhere")
    assert _card(cards, session).corner is Corner.BOTTOM_RIGHT


def test_presenter_s_corner_shows_speeches_and_overruns_in_a_rehearsal(cards, session, clocks, corner):
    session.open_run(session.visit.sessions[1])
    _run_to(session, Kind.WELCOME, 400, clocks)
    plate = _card(cards, session).plate
    assert (plate.urgency, plate.word, plate.figure) == (Urgency.OVER, "เกินเวลา", "1:40")


def test_presenter_s_corner_is_off_on_the_visit_day_unless_wished(cards, session, corner):
    session.open_run()
    _run_to(session, Kind.SHOWCASE)
    assert _card(cards, session).plate is None
    corner.set("corner_visit", value=True)
    assert _card(cards, session).plate is not None
    corner.set("stage_corner", "off")
    assert _card(cards, session).plate is None


def test_message_is_read_in_the_corner_only_if_wished(cards, session, corner):
    session.open_run(session.visit.sessions[1])
    _run_to(session, Kind.SHOWCASE)
    cards.tell("ขอความกรุณาสรุป")
    assert _card(cards, session).plate.message == ()
    corner.set("corner_message", value=True)
    assert "".join(_card(cards, session).plate.message) == "ขอความกรุณาสรุป"
    corner.set("presenter_clock", "auto")
    assert _card(cards, session).plate.message == ()


def test_time_held_is_said_in_the_corner(cards, session, clocks, corner):
    session.open_run(session.visit.sessions[1])
    _run_to(session, Kind.SHOWCASE, 60, clocks)
    session.run(Command(Do.PAUSE))
    plate = _card(cards, session).plate
    assert (plate.word, plate.figure, plate.held) == ("หยุดเวลา", "9:00", True)


def test_item_without_a_length_counts_up_in_the_corner(cards, session, clocks, corner):
    def without(visit):
        return replace(
            visit, items=tuple(replace(i, duration_s=None) if i.kind is Kind.TOUR else i for i in visit.items)
        )

    session.edit(without, "")
    session.open_run(session.visit.sessions[1])
    _run_to(session, Kind.TOUR, 65, clocks)
    plate = _card(cards, session).plate
    assert (plate.word, plate.figure) == ("ใช้เวลาไป", "1:05")
    session.run(Command(Do.FINISH))
    assert _card(cards, session).plate is None


def test_large_clock_of_questions_stands_in_the_middle_on_the_day_too(cards, session, clocks, context):
    session.open_run()
    context.preferences.set("stage_clock_questions", value=True)
    _run_to(session, Kind.QUESTIONS, 100, clocks)
    card = _card(cards, session)
    assert (card.layout, card.figure, card.line, card.plate) == (Layout.COUNT, "23:20", "เหลือเวลา", None)
    clocks.forward(3000)
    card = _card(cards, session)
    assert (card.layout, card.figure) == (Layout.TITLE, "")
    _run_to(session, Kind.SHOWCASE)
    assert _card(cards, session).layout is Layout.TITLE
