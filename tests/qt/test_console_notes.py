"""The operator's notes are on the console with their item, and never on the stage."""

from __future__ import annotations

from dataclasses import astuple, replace

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, new_uid
from pmqa_desk.qt.presenter_face import FaceMaker
from pmqa_desk.qt.stage_cards import CardMaker
from tests.qt.consoles import press, shown

NOTES = ("เสียงเบา ปรับไมโครโฟน", "ขอที่นั่งแถวหน้า")


@pytest.fixture
def store(store):
    items = list(store.visit.items)
    items[1] = replace(items[1], notes=NOTES[0])
    items[2] = replace(items[2], notes=NOTES[1])
    store.visit = replace(store.visit, items=tuple(items))
    return store


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    console = shown(context, qtbot)
    session.run(Command(Do.START, item_uid=session.visit.items[1].uid))
    return console


def test_notes_of_what_runs_and_of_what_comes_next_are_shown(console):
    now, coming = console.notes.labels
    assert now.whole == f"บันทึก ลำดับที่ 1 (ขณะนี้): {NOTES[0]}"
    assert coming.whole == f"บันทึก ลำดับที่ 2 (ถัดไป): {NOTES[1]}"
    assert now.isVisible()
    assert coming.isVisible()


def test_notes_go_with_their_item(console, session):
    session.run(Command(Do.NEXT))
    now, coming = console.notes.labels
    assert now.whole.endswith(NOTES[1])
    assert not coming.isVisible()
    session.run(Command(Do.NEXT))
    assert (console.notes.whole, now.isVisible()) == ("", False)


def test_words_of_two_lines_leave_a_mark_and_the_clock_its_room(console, session):
    clock = console.big_clock.height()
    items = list(session.visit.items)
    items[2] = replace(items[2], script="ขอเรียนเชิญ " * 20)
    session.edit(lambda visit: replace(visit, items=tuple(items)), "แก้")
    console.context.bridge.tick()
    assert not any(label.isVisible() for label in console.notes.labels)
    assert console.notes.mark.text() == "มีบันทึก · F2"
    assert console.notes.mark.isVisible()
    assert clock > 0


def test_f2_brings_the_whole_of_them(console):
    press(console, Qt.Key.Key_F2)
    assert console.script.isVisible()
    assert all(note in console.script._text.text().replace("\u200b", "") for note in NOTES)
    press(console, Qt.Key.Key_F2)
    assert not console.script.isVisible()


def test_stage_and_presenters_clock_never_show_them(console, context, session):
    cards, faces = CardMaker(context), FaceMaker(context)
    for _ in range(3):
        view = session.live.view()
        coming = next(n for n, each in enumerate(view.items) if each.to_come)
        shown = (cards.of_run(view), cards.of_next(view, coming), faces.of_run(view, ""))
        texts = str([astuple(each) for each in shown if each is not None])
        assert not any(note in texts for note in NOTES)
        session.run(Command(Do.NEXT))


def test_what_rehearsals_left_open_stands_beside_the_item_that_comes_up(console, session):
    uid = session.visit.items[2].uid
    advice = Note(new_uid(), NoteKind.ADVICE, "พูดช้าลง", uid, "earlier")
    given = Assignment(new_uid(), "ส่งสไลด์", "สำนักงานเกษตร", item_uid=uid, run_uid="earlier")
    session.edit(lambda v: replace(v, notes=(*v.notes, advice), assignments=(given,)), "x")
    console.context.bridge.tick()
    _, coming = console.notes.labels
    assert coming.whole.endswith(
        f"{NOTES[1]} คำแนะนำจากการซ้อม ลำดับที่ 2 (ถัดไป): พูดช้าลง · ส่งสไลด์ (มอบหมาย สำนักงานเกษตร)"
    )
    settled = replace(advice, settled=True)
    session.edit(lambda v: replace(v, notes=(settled,), assignments=(replace(given, owner=None),)), "x")
    console.context.bridge.tick()
    assert coming.whole.endswith("(ถัดไป): ส่งสไลด์")


def test_advice_of_this_very_run_is_not_told_to_those_who_heard_it(console, session):
    uid = session.visit.items[2].uid
    advice = Note(new_uid(), NoteKind.ADVICE, "พูดช้าลง", uid, session.live.run.uid)
    session.edit(lambda v: replace(v, notes=(advice,)), "x")
    console.context.bridge.tick()
    assert "พูดช้าลง" not in console.notes.whole
