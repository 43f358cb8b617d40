"""A room that waits sees the welcome, the day and the guests in turn, or a holding picture."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.before_start import TURN_MS
from pmqa_desk.domain.holding import Cover, Holding
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Attendance, Kind, Person
from pmqa_desk.qt.stage_card import ROWS, Layout
from pmqa_desk.qt.stage_cards import CardMaker

TURN_S = TURN_MS // 1000


@pytest.fixture
def cards(context):
    return CardMaker(context)


@pytest.fixture
def run(session, clocks):
    clocks.wall -= 750_000
    session.open_run()
    return session


def _card(cards, session):
    return cards.of_run(session.live.view())


def test_last_hour_is_counted_down(cards, run):
    card = _card(cards, run)
    assert (card.layout, card.caption, card.figure, card.line) == (
        Layout.HOLDING,
        "เริ่มในอีก",
        "12:30",
        "เริ่มเวลา 09.00 น.",
    )


def test_start_that_has_passed_is_not_counted(cards, run, clocks):
    clocks.forward(10 * 6 * TURN_S)
    card = _card(cards, run)
    assert (card.figure, card.caption, card.line) == ("", "", "จะเริ่มในอีกสักครู่")


def test_start_of_another_day_is_named_with_its_date(cards, session, clocks):
    clocks.wall -= 26 * 3600 * 1000
    session.open_run()
    assert _card(cards, session).line == "วันอังคารที่ 21 กรกฎาคม 2569 เริ่มเวลา 09.00 น."


def test_visit_without_a_start_is_a_welcome_without_a_line(cards, session):
    session.edit(lambda visit: replace(visit, start=None), "")
    session.open_run()
    assert _card(cards, session).line == ""


def test_day_and_guests_have_their_turns(cards, run, clocks):
    layouts = []
    rows = []
    for _ in range(7):
        card = _card(cards, run)
        layouts.append(card.layout)
        rows += card.rows if card.layout is Layout.PROGRAMME else ()
        clocks.forward(TURN_S)
    pages = -(-len(run.visit.items) // ROWS)
    assert layouts == [*[Layout.HOLDING] * 2, *[Layout.PROGRAMME] * pages, Layout.GUESTS, Layout.HOLDING]
    assert len(rows) == len(run.visit.items)
    assert ("1", "ประธานกล่าวต้อนรับคณะผู้ตรวจประเมิน") in rows


def test_welcome_keeps_still_where_that_is_wished(cards, run, clocks, context):
    context.preferences.set("stage_loop", value=False)
    for _ in range(7):
        assert _card(cards, run).layout is Layout.HOLDING
        clocks.forward(TURN_S)


def test_page_of_the_day_is_counted_and_a_single_one_is_not(cards, run, clocks):
    clocks.forward(2 * TURN_S)
    assert _card(cards, run).line == "หน้า 1 จาก 3"
    run.edit(lambda visit: replace(visit, items=visit.items[:3]), "")
    assert _card(cards, run).line == ""


def test_title_of_the_assessors_own_meeting_is_nowhere_on_the_stage(cards, run, clocks):
    hidden = "หัวข้อที่ไม่เปิดเผย"

    def hide(visit):
        changed = tuple(
            replace(item, title=hidden, agency=hidden, presenters=(hidden,))
            if item.kind is Kind.CLOSED
            else item
            for item in visit.items
        )
        return replace(visit, items=changed)

    run.edit(hide, "")
    seen = []
    for _ in range(7):
        seen.append(repr(_card(cards, run)))
        clocks.forward(TURN_S)
    for item in run.visit.items:
        run.run(Command(Do.JUMP, item_uid=item.uid))
        seen.append(repr(_card(cards, run)))
    view = run.live.view()
    seen += [repr(cards.of_next(view, place)) for place in range(len(view.items))]
    assert any("ประชุมลับของผู้ตรวจ" in each for each in seen)
    assert not any(hidden in each for each in seen)


def test_item_left_out_is_not_on_the_programme(cards, run, clocks):
    run.run(Command(Do.SKIP, item_uid="strategy"))
    titles = []
    for _ in range(7):
        titles += [title for _, title in _card(cards, run).rows]
        clocks.forward(TURN_S)
    gone = next(item.title for item in run.visit.items if item.uid == "strategy")
    assert titles
    assert gone not in titles


def test_guests_are_named_with_their_positions_four_on_a_picture(cards, run, clocks):
    people = tuple(
        Person(str(n), f"ผู้ตรวจ {n}", f"ตำแหน่ง {n}", attendance=Attendance.ASSESSOR) for n in range(5)
    )
    run.edit(lambda visit: replace(visit, people=people), "")
    clocks.forward(5 * TURN_S)
    assert [row[0] for row in _card(cards, run).rows] == [f"ผู้ตรวจ {n}" for n in range(4)]
    clocks.forward(TURN_S)
    assert _card(cards, run).rows == (("ผู้ตรวจ 4", "ตำแหน่ง 4"),)


def test_message_is_in_the_digits_of_the_screen(cards, run, context):
    context.preferences.set("digits", "thai")
    card = cards.of_holding(Holding(Cover.MESSAGE, "พัก 10 นาที"), run.live.view())
    assert (card.layout, "".join(card.title)) == (Layout.MESSAGE, "พัก ๑๐ นาที")


def test_emblem_and_welcome_may_be_chosen_at_any_time(cards, run):
    run.run(Command(Do.START))
    view = run.live.view()
    assert cards.of_holding(Holding(Cover.EMBLEM), view).layout is Layout.EMBLEM
    card = cards.of_holding(Holding(Cover.WELCOME), view)
    assert (card.layout, card.figure, card.line) == (Layout.HOLDING, "", "")


def test_presenter_of_the_directory_has_a_position_on_the_card(cards, run):
    def named(visit):
        items = tuple(
            replace(item, presenters=("นาย ก",) if item.uid == "flood" else ("นาย ก", "นาย ข"))
            for item in visit.items
        )
        people = (Person("a", "นาย ก", "นายอำเภอ"), Person("b", "นาย ข"))
        return replace(visit, items=items, people=people)

    run.edit(named, "")
    texts = {}
    for uid in ("flood", "elderly", "thanks"):
        run.run(Command(Do.JUMP, item_uid=uid))
        card = _card(cards, run)
        texts[uid] = ("".join(card.presenter), "".join(card.position))
    assert texts == {
        "flood": ("โดย นาย ก", "นายอำเภอ"),
        "elderly": ("โดย นาย ก นายอำเภอ, นาย ข", ""),
        "thanks": ("นาย ก นายอำเภอ, นาย ข", ""),
    }


def test_office_of_one_who_speaks_alone_comes_first(cards, run):
    def named(visit):
        items = tuple(replace(item, presenters=("นาย ก",)) for item in visit.items)
        return replace(visit, items=items, people=(Person("a", "นาย ก", "นายอำเภอ"),))

    run.edit(named, "")
    run.run(Command(Do.JUMP, item_uid="thanks"))
    card = _card(cards, run)
    assert ("".join(card.presenter), "".join(card.position)) == ("นายอำเภอ", "นาย ก")
