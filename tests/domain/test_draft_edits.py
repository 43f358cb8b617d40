"""A draft is mended line by line before it is accepted; no line of the source is ever lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.draft import Draft, LineRole, ReadLine, Unread
from pmqa_desk.domain.draft_edits import (
    accepted,
    cell_doubts,
    change_draft_item,
    differing_facts,
    item_from_line,
    with_fact,
    with_facts_settled,
    with_session,
    without_item,
    without_session,
)
from pmqa_desk.domain.visit import Award, Item, Session, SessionKind, Visit

NO_START = Doubt.NO_START.sentence()
ITEM = Item("i1", "กล่าวต้อนรับ", number="1", doubts=(Doubt.LONG_TITLE.sentence(), NO_START))
REHEARSAL = Session("s1", SessionKind.REHEARSAL, date(2026, 7, 20), doubts=("โปรดตรวจสอบ",))
DRAFT = Draft(
    Visit("r", date=date(2026, 7, 21), venue="ห้อง ก", sessions=(REHEARSAL,), items=(ITEM,)),
    (Unread(3, "- ๒) พักรับประทาน"),),
    (
        ReadLine(1, "ซ้อม 20 ก.ค.", LineRole.SESSION, ("s1",)),
        ReadLine(2, "1. กล่าวต้อนรับ", LineRole.ITEM, ("i1",)),
        ReadLine(3, "- ๒) พักรับประทาน", LineRole.UNREAD),
        ReadLine(4, "", LineRole.BLANK),
    ),
    ("โปรดตรวจวัน",),
)


def test_typing_into_a_cell_settles_its_doubts_only():
    draft = change_draft_item(DRAFT, "i1", "title", lambda item: replace(item, title="ต้อนรับ"))
    item = draft.visit.items[0]
    assert item.title == "ต้อนรับ"
    assert cell_doubts(item, "title") == ()
    assert cell_doubts(item, "start") == (NO_START,)


def test_line_not_used_becomes_an_item_behind_those_above():
    draft = item_from_line(DRAFT, 3, "i2")
    assert [(item.uid, item.title) for item in draft.visit.items] == [
        ("i1", "กล่าวต้อนรับ"),
        ("i2", "พักรับประทาน"),
    ]
    assert draft.unread == ()
    assert draft.lines[2].role is LineRole.ITEM


def test_line_above_all_items_becomes_the_first():
    draft = item_from_line(without_session(DRAFT, "s1"), 1, "i0")
    assert [item.uid for item in draft.visit.items] == ["i0", "i1"]


def test_lines_of_an_item_taken_out_are_shown_as_not_used():
    draft = without_item(DRAFT, "i1")
    assert draft.visit.items == ()
    assert [one.line for one in draft.unread] == [2, 3]


def test_line_that_told_two_items_stays_used_for_the_other():
    lines = (*DRAFT.lines[:1], replace(DRAFT.lines[1], uids=("i1", "i9")), *DRAFT.lines[2:])
    assert without_item(replace(DRAFT, lines=lines), "i1").lines[1].role is LineRole.ITEM


def test_session_taken_out_gives_its_line_back():
    draft = without_session(DRAFT, "s1")
    assert (draft.visit.sessions, draft.lines[0].role) == ((), LineRole.UNREAD)


def test_doubts_are_settled_one_by_one_and_together():
    assert DRAFT.doubt_count == 4
    assert with_session(DRAFT, "s1", lambda s: replace(s, start=time(9))).doubt_count == 3
    assert with_facts_settled(DRAFT).doubt_count == 2


def test_accepting_fills_only_what_is_empty():
    visit = Visit("v", venue="ห้อง ข", items=(Item("old", "เดิม"),))
    after = accepted(visit, DRAFT, replace_items=False, replace_facts=False)
    assert (after.date, after.venue, after.uid) == (date(2026, 7, 21), "ห้อง ข", "v")
    assert [item.uid for item in after.items] == ["old", "i1"]
    assert after.items[1].doubts == ()
    assert after.sessions == (replace(REHEARSAL, doubts=()),)


def test_accepting_may_replace_items_and_facts():
    visit = Visit("v", venue="ห้อง ข", end=time(12), awards=(Award("x"),), items=(Item("old", "เดิม"),))
    after = accepted(visit, DRAFT, replace_items=True, replace_facts=True)
    assert (after.venue, after.end, after.awards) == ("ห้อง ก", time(12), (Award("x"),))
    assert [item.uid for item in after.items] == ["i1"]


def test_session_of_the_same_day_and_kind_is_not_doubled():
    visit = Visit("v", sessions=(replace(REHEARSAL, uid="there"),))
    after = accepted(visit, DRAFT, replace_items=False, replace_facts=False)
    assert [session.uid for session in after.sessions] == ["there"]


def test_facts_that_differ_are_named():
    assert differing_facts(Visit("v", venue="ห้อง ข"), DRAFT) == ("venue",)
    assert with_fact(DRAFT, "venue", "ห้อง ข").visit.venue == "ห้อง ข"
