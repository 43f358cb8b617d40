"""What the room is told, and what it is never told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Kind, Visit
from pmqa_desk.qt.stage_card import Layout, Stroke
from pmqa_desk.qt.stage_cards import CardMaker

HOUR_MS = 3600 * 1000


@pytest.fixture
def cards(context):
    return CardMaker(context)


@pytest.fixture
def rehearsal(session):
    return session.open_run(session.visit.sessions[1])


def _card(cards, session):
    return cards.of_run(session.live.view() if session.live else None)


def _run_to(session, kind):
    item = next(item for item in session.visit.items if item.kind is kind)
    session.run(Command(Do.JUMP, item_uid=item.uid))
    return item


def test_before_the_start_the_room_is_told_when(cards, session, clocks):
    clocks.wall -= 2 * HOUR_MS
    session.open_run()
    card = _card(cards, session)
    assert card.layout is Layout.HOLDING
    assert card.line == "เริ่มเวลา 09.00 น."
    assert "".join(card.title) == session.visit.title


def test_without_a_run_the_stage_waits(cards, session):
    card = _card(cards, session)
    assert (card.layout, card.line) == (Layout.HOLDING, "")


def test_card_bears_number_kind_title_agency_and_presenter(cards, session, rehearsal):
    _run_to(session, Kind.SHOWCASE)
    card = _card(cards, session)
    assert (card.number, card.kind_word) == ("7", "ผลงานเด่น  ·  ผลงานที่ 1 จาก 3")
    assert "".join(card.title) == "เตือนน้ำหลากถึงมือผู้ใหญ่บ้านก่อนหกชั่วโมง"
    assert "".join(card.presenter) == "โดย หัวหน้าสำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด"


def test_clock_is_shown_in_a_rehearsal(cards, session, rehearsal, clocks):
    _run_to(session, Kind.SHOWCASE)
    clocks.forward(138.4)
    plate = _card(cards, session).plate
    assert (plate.word, plate.figure) == ("เหลือเวลา", "7:42")


def test_clock_is_off_on_the_visit_day_unless_wished(cards, session, context):
    session.open_run()
    _run_to(session, Kind.SHOWCASE)
    assert _card(cards, session).plate is None
    context.preferences.set("stage_clock_visit", True)
    assert _card(cards, session).plate is not None


def test_room_never_sees_over_unless_wished(cards, session, rehearsal, clocks, context):
    _run_to(session, Kind.SHOWCASE)
    clocks.forward(637)
    assert _card(cards, session).plate is None
    context.preferences.set("stage_over", True)
    plate = _card(cards, session).plate
    assert (plate.word, plate.figure) == ("เกินเวลา", "0:37")


@pytest.mark.parametrize("kind", [Kind.WELCOME, Kind.REPORT, Kind.THANKS])
def test_nobody_holds_a_clock_against_a_speech_unless_wished(cards, session, rehearsal, context, kind):
    _run_to(session, kind)
    card = _card(cards, session)
    assert card.speech
    assert card.plate is None
    assert not "".join(card.presenter).startswith("โดย")
    context.preferences.set("stage_clock_speeches", True)
    assert _card(cards, session).plate is not None


def test_questions_name_no_presenter(cards, session, rehearsal):
    items = tuple(
        replace(item, presenters=("somebody",)) if item.kind is Kind.QUESTIONS else item
        for item in session.visit.items
    )
    session.edit(lambda visit: replace(visit, items=items), "")
    _run_to(session, Kind.QUESTIONS)
    assert _card(cards, session).presenter == ()


def test_break_counts_down_and_says_when_it_goes_on(cards, session, rehearsal, clocks):
    _run_to(session, Kind.BREAK)
    clocks.forward(100)
    card = _card(cards, session)
    assert (card.layout, card.figure, card.line) == (Layout.BREAK, "8:20", "เริ่มอีกครั้งเวลา 09.10 น.")
    assert card.after == "ลำดับต่อไป  นิทรรศการสิบกระบวนงานต้นแบบ"


def test_break_that_is_over_names_no_time_that_moves(cards, session, rehearsal, clocks):
    _run_to(session, Kind.BREAK)
    clocks.forward(700)
    card = _card(cards, session)
    assert (card.figure, card.line) == ("0:00", "เริ่มลำดับต่อไปในอีกสักครู่")


def test_break_without_a_length_has_no_figure(cards, session, rehearsal):
    items = tuple(
        replace(item, duration_s=None) if item.kind is Kind.BREAK else item for item in session.visit.items
    )
    session.edit(lambda visit: replace(visit, items=items), "")
    _run_to(session, Kind.BREAK)
    card = _card(cards, session)
    assert (card.figure, card.line) == ("", "")


def test_card_stays_between_two_items_without_its_clock(cards, session, rehearsal):
    item = _run_to(session, Kind.SHOWCASE)
    session.run(Command(Do.FINISH))
    card = _card(cards, session)
    assert "".join(card.title) == item.title
    assert card.plate is None


def test_end_is_a_word_of_thanks(cards, session, rehearsal):
    _run_to(session, Kind.SHOWCASE)
    session.run(Command(Do.END))
    card = _card(cards, session)
    assert (card.layout, "".join(card.title)) == (Layout.CLOSING, "ขอขอบคุณ")


def test_next_picture_of_a_break_is_the_break(cards, session, rehearsal):
    view = session.live.view()
    place = [item.kind for item in session.visit.items].index(Kind.BREAK)
    card = cards.of_next(view, place)
    assert (card.layout, card.figure) == (Layout.BREAK, "10:00")
    assert cards.of_next(view, place + 1).layout is Layout.TITLE


def test_ribbon_shows_behind_now_and_ahead(cards, session, rehearsal):
    session.run(Command(Do.START))
    session.run(Command(Do.NEXT))
    strokes = [stroke for _, stroke in _card(cards, session).ribbon]
    assert strokes[:3] == [Stroke.BEHIND, Stroke.NOW, Stroke.AHEAD]
    assert len(strokes) == len(session.visit.items)


def test_ribbon_gives_an_unknown_length_the_usual_width(cards, session):
    items = (replace(session.visit.items[0], duration_s=None), *session.visit.items[1:])
    session.edit(lambda visit: replace(visit, items=items), "")
    session.open_run()
    assert _card(cards, session).ribbon[0][0] > 0


def test_only_the_programme_reaches_the_stage(cards, session, rehearsal):
    session.run(Command(Do.START))
    session.record_question("a question of the day", "")
    script = session.visit.items[0].script
    shown = repr(_card(cards, session))
    assert "a question of the day" not in shown
    assert script not in shown


def test_visit_with_nothing_but_items_has_a_card(context, store, session, cards):
    session.edit(lambda visit: Visit(visit.uid, items=visit.items, timezone=visit.timezone), "")
    session.open_run()
    session.run(Command(Do.START))
    card = _card(cards, session)
    assert (card.organisation, card.visit) == ("", "")
