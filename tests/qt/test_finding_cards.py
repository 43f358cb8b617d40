"""The three cards say what the runs say, each tone with an icon of its own."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.qt.finding_cards import FindingCards
from tests.qt.rehearsals import store  # noqa: F401 - a fixture


def _heads(cards):
    return [cards.plan_head_label.whole, cards.last_head_label.whole, cards.cut_head_label.whole]


def test_the_last_run_is_held_against_plan_and_against_the_run_before(context, session, qtbot):
    cards = FindingCards(context)
    qtbot.addWidget(cards)
    cards.show_matrix(session.matrix())
    assert _heads(cards) == [
        "วันตรวจจริง ยาวกว่าแผน 5 นาที 45 วินาที",
        "สั้นกว่าซ้อมครั้งที่ 2 อยู่ 7 นาที 15 วินาที",
        "ไม่มีลำดับที่ต้องตัดเวลา",
    ]
    states = [label.property("state") for label in (cards.plan_head_label, cards.last_head_label)]
    assert states == ["warning", "now"]


def test_where_to_cut_is_said_in_red_with_its_sum(context, session, qtbot):
    cards = FindingCards(context)
    qtbot.addWidget(cards)
    matrix = session.matrix()
    # Without the day the last times are those of the rehearsals.
    for uid in ("day", "r3", "r2"):
        session.leave_out_run(uid, left_out=True)
    cards.show_matrix(session.matrix())
    assert cards.cut_head_label.whole == "ควรตัดเวลา: ลำดับที่ 3, 4, 13"
    assert cards.cut_head_label.property("state") == "danger"
    assert cards.last_head_label.whole == "ยังไม่มีครั้งก่อนให้เทียบ"
    cards.show_matrix(replace(matrix, columns=(), rows=()))
    assert cards.plan_head_label.whole == "ยังไม่มีเวลาซ้อมให้เทียบกับแผน"
