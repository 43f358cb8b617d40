"""Draft, checked, final, adopted: what follows what, what is locked, and who may open again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pmqa_desk.domain.blocks import plain
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes import minutes_blocks, minutes_parts
from pmqa_desk.domain.minutes_facts import change_details, facts_of
from pmqa_desk.domain.minutes_life import is_locked, refuse_locked, standing_of, take_step
from pmqa_desk.domain.minutes_revision import packed
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.topics import add_default_topics
from pmqa_desk.domain.visit import Photo, Session, SessionKind, Standing, Visit
from tests.papers import RED

VISIT = Visit(
    "v",
    title="การตรวจประเมิน",
    date=date(2022, 7, 25),
    sessions=(
        Session("first", SessionKind.MEETING, date(2022, 7, 1), name="ประชุมคณะทำงาน ครั้งที่ 1"),
        Session("second", SessionKind.MEETING, date(2022, 7, 14), name="ประชุมคณะทำงาน ครั้งที่ 2"),
    ),
)


def content(visit, uid):
    facts = facts_of(visit, None, session_uid=uid)
    return packed({e: minutes_parts(facts, PaperText(visit.timezone, Digits.THAI, e)) for e in Edition})


def final(visit=VISIT, uid="first"):
    return take_step(visit, uid, Standing.FINAL, 1, by="เลขานุการ", content=content(visit, uid))


def test_minutes_begin_as_a_draft_and_each_session_has_its_own_life():
    visit = take_step(VISIT, "first", Standing.CHECKED, 1, by="หัวหน้า")
    assert (standing_of(visit, "first"), standing_of(visit, None)) == (Standing.CHECKED, Standing.DRAFT)


def test_final_minutes_say_what_they_said_whatever_becomes_of_the_data():
    visit = final()
    later = replace(visit, sessions=(replace(visit.sessions[0], name="ชื่อใหม่"), visit.sessions[1]))
    for digits in Digits:
        was = plain(minutes_blocks(VISIT, None, digits=digits, session_uid="first"))
        assert plain(minutes_blocks(later, None, digits=digits, session_uid="first")) == was


def test_nothing_is_written_into_final_minutes():
    visit = final()
    with pytest.raises(DeskError, match="final and locked"):
        refuse_locked(visit, change_details(visit, "first", {"recorder": "ผู้อื่น"}))
    refuse_locked(visit, change_details(visit, "second", {"recorder": "ผู้อื่น"}))
    refuse_locked(visit, replace(visit, title="ชื่อใหม่"))


def test_opening_again_needs_a_reason_that_is_kept():
    visit = final()
    with pytest.raises(DeskError, match="Say why"):
        take_step(visit, "first", Standing.DRAFT, 2, reason="  ")
    opened = take_step(visit, "first", Standing.DRAFT, 2, reason="ชื่อผิด")
    assert not is_locked(opened, "first")
    assert opened.minutes_steps[-1].reason == "ชื่อผิด"


def test_only_the_latest_minutes_are_opened_again():
    both = final(final(), "second")
    with pytest.raises(DeskError, match="only the latest"):
        take_step(both, "first", Standing.DRAFT, 2, reason="ชื่อผิด")
    assert (
        standing_of(take_step(both, "second", Standing.DRAFT, 2, reason="ชื่อผิด"), "second") is Standing.DRAFT
    )


def test_only_final_minutes_are_adopted_and_never_by_their_own_meeting():
    with pytest.raises(DeskError, match="final first"):
        take_step(VISIT, "first", Standing.ADOPTED, 2, adopted_in="second")
    with pytest.raises(DeskError, match="its own"):
        take_step(final(), "first", Standing.ADOPTED, 2, adopted_in="first")


def test_minutes_are_not_adopted_at_a_meeting_that_was_held_before():
    with pytest.raises(DeskError, match="later meeting"):
        take_step(final(uid="second"), "second", Standing.ADOPTED, 2, adopted_in="first")
    undated = replace(VISIT, date=None)
    after = take_step(final(undated, "second"), "second", Standing.ADOPTED, 2, adopted_in=None)
    assert standing_of(after, "second") is Standing.ADOPTED


@pytest.mark.parametrize(("corrections", "said"), [("หน้า 2 แก้ชื่อ", "โดยมีข้อแก้ไข ดังนี้"), (None, "โดยไม่มีข้อแก้ไข")])
def test_the_next_meeting_says_that_it_adopted_them_with_the_corrections(corrections, said):
    visit = add_default_topics(change_details(VISIT, "first", {"meeting_number": 1}), "second")
    visit = take_step(final(visit), "first", Standing.ADOPTED, 2, reason=corrections, adopted_in="second")
    text = plain(minutes_blocks(visit, None, session_uid="second"))
    assert "ที่ประชุมได้พิจารณารายงานการประชุมคณะทำงาน ครั้งที่ ๑/๒๕๖๕ เมื่อวันศุกร์ที่ ๑ กรกฎาคม ๒๕๖๕" in text
    assert f"มติที่ประชุม รับรองรายงานการประชุม {said}" in text
    assert ("หน้า ๒ แก้ชื่อ" in text) == bool(corrections)


def test_a_step_to_where_a_draft_stands_keeps_a_revision():
    visit = take_step(VISIT, None, Standing.DRAFT, 1, content=content(VISIT, None))
    assert (len(visit.minutes_steps), standing_of(visit, None)) == (1, Standing.DRAFT)
    with pytest.raises(DeskError):
        final(final())


def test_minutes_that_were_opened_again_are_adopted_no_more():
    visit = add_default_topics(change_details(VISIT, "first", {"meeting_number": 1}), "second")
    visit = take_step(final(visit), "first", Standing.ADOPTED, 2, adopted_in="second")
    visit = take_step(visit, "first", Standing.DRAFT, 3, reason="ชื่อผิด")
    assert "ที่ประชุมได้พิจารณารายงาน" not in plain(minutes_blocks(visit, None, session_uid="second"))
    again = take_step(final(visit), "first", Standing.ADOPTED, 5, adopted_in="second")
    assert plain(minutes_blocks(again, None, session_uid="second")).count("ที่ประชุมได้พิจารณารายงาน") == 1


def test_adopted_minutes_are_made_final_no_second_time():
    adopted = take_step(final(), "first", Standing.ADOPTED, 2, adopted_in="second")
    with pytest.raises(DeskError, match="already"):
        take_step(adopted, "first", Standing.FINAL, 3, content=content(VISIT, "first"))


def test_locked_minutes_of_a_meeting_hold_nothing_of_the_visit_day():
    visit = final()
    refuse_locked(visit, change_details(visit, None, {"recorder": "เลขานุการคนใหม่"}))
    with pytest.raises(DeskError, match="final and locked"):
        refuse_locked(final(VISIT, None), change_details(VISIT, None, {"recorder": "เลขานุการคนใหม่"}))


def test_a_photograph_that_may_be_shown_no_more_goes_from_final_minutes_with_its_caption():
    visit = replace(VISIT, photos=(Photo("p", "a.jpg", "หมู่ผู้บริหาร", public=True),))
    facts = facts_of(visit, None, pictures={"p": RED})
    said = {e: minutes_parts(facts, PaperText(visit.timezone, Digits.THAI, e)) for e in Edition}
    visit = take_step(visit, None, Standing.FINAL, 1, content=packed(said))
    assert "หมู่ผู้บริหาร" in _public(visit)
    withdrawn = replace(visit, photos=(replace(visit.photos[0], public=False),))
    assert "หมู่ผู้บริหาร" not in _public(withdrawn)
    assert "ภาพประกอบ" not in _public(withdrawn)


def _public(visit):
    return plain(minutes_blocks(visit, None, Edition.PUBLIC, pictures={"p": RED}))


def test_final_minutes_of_a_day_that_nobody_knows_hold_no_others_locked():
    undated = replace(VISIT, sessions=(VISIT.sessions[0], replace(VISIT.sessions[1], date=None)))
    both = final(final(undated), "second")
    assert not is_locked(take_step(both, "first", Standing.DRAFT, 2, reason="ชื่อผิด"), "first")
    assert not is_locked(take_step(both, "second", Standing.DRAFT, 2, reason="ชื่อผิด"), "second")
