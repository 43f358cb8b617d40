"""The check asks everything, keeps what it found, and follows the visit."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest

from pmqa_desk.domain.machine_facts import Power, Screen, Screens
from pmqa_desk.domain.programme_edits import change_item
from pmqa_desk.domain.ready_check import State
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import ItemStatus, Visit
from pmqa_desk.qt.ready_checker import Asked, ReadyChecker
from tests.fakes import FakeProbe, FakeSurroundings, MemoryStore
from tests.qt.conftest import VISIT_DAY_MS
from tests.slides import write_slides
from tests.visits import PLAIN_VISIT


@pytest.fixture
def store(tmp_path):
    first, film, last = PLAIN_VISIT.items
    items = (replace(first, media="a.pdf"), replace(film, media="film.mp4"), replace(last, media="a.pdf"))
    write_slides(tmp_path / "a.pdf")
    return MemoryStore(replace(PLAIN_VISIT, items=items))


@pytest.fixture
def probe():
    return FakeProbe(says_power=Power(on_mains=False, percent=43))


@pytest.fixture
def around():
    return FakeSurroundings(Screens((Screen("LAPTOP", 1366, 768),)), ("ลำโพง",))


@pytest.fixture
def checker(context, copies, probe, around, clocks, tmp_path):
    asked = Asked(probe, around, clocks.wall_ms, tmp_path / "visit.pmqa", tmp_path / "own")
    made = ReadyChecker(context, asked, copies)
    yield made
    made.cancel()


def lines(checker):
    return {line.key: line for line in checker.report.lines}


def checked(qtbot, checker):
    checker.check()
    qtbot.waitUntil(
        lambda: not checker.busy and lines(checker)["clock"].state is not State.UNTESTED, timeout=10_000
    )
    return lines(checker)


def test_before_the_check_nothing_is_ready_but_what_the_file_says(checker):
    assert checker.at_ms is None
    found = lines(checker)
    assert found["media/a"].state is State.UNTESTED
    assert found["power"].state is State.UNTESTED


def test_check_asks_the_machine_and_tries_every_medium_once(qtbot, checker, probe, around, tmp_path):
    trying = []
    checker.trying.connect(trying.append)
    found = checked(qtbot, checker)
    assert checker.at_ms == VISIT_DAY_MS
    assert [(each.medium, each.place, each.whole) for each in trying[:-1]] == [
        ("a.pdf", 1, 2),
        ("film.mp4", 2, 2),
    ]
    assert trying[-1] is None
    assert (found["media/a"].state, found["media/c"].state) == (State.READY, State.READY)
    assert found["media/b"].state is State.MEND
    assert found["power"].found.english == "On battery, 43 % left"
    assert found["sound"].state is State.READY
    assert found["visit_room"].state is State.UNTESTED, "what the probe does not know stays unknown"
    assert probe.folders == [tmp_path, tmp_path / "own"]
    assert around.papers[-1] == "TH SarabunPSK"


def test_looking_again_asks_the_machine_only(qtbot, checker, probe):
    checked(qtbot, checker)
    probe.says_power = Power(on_mains=True, percent=44)
    checker.look_again()
    assert not checker.busy
    qtbot.waitUntil(lambda: lines(checker)["power"].state is State.READY)
    assert probe.asked == 2
    assert lines(checker)["media/a"].state is State.READY


def test_another_file_is_tried_by_itself(qtbot, checker, session, tmp_path):
    checked(qtbot, checker)
    write_slides(tmp_path / "b.pdf", ("#C00000",))
    session.edit(lambda v: change_item(v, "b", lambda item: replace(item, media="b.pdf")), "เลือกไฟล์")
    assert lines(checker)["media/b"].state is State.UNTESTED
    qtbot.waitUntil(lambda: lines(checker)["media/b"].found.english == "Slides, 1 page")


def test_before_the_first_check_an_edit_tries_nothing(checker, session):
    session.edit(lambda v: change_item(v, "b", lambda item: replace(item, media="a.pdf")), "เลือกไฟล์")
    assert not checker.busy


def test_presentation_is_ready_as_soon_as_its_pdf_is_made(qtbot, checker, session, tmp_path):
    (tmp_path / "deck.pptx").write_bytes(b"x")
    session.edit(lambda v: change_item(v, "b", lambda item: replace(item, media="deck.pptx")), "เลือกไฟล์")
    checker.check()
    qtbot.waitUntil(lambda: lines(checker)["media/b"].found.english == "Slides, 3 pages", timeout=10_000)


def test_presentation_that_is_being_converted_is_tried_again_when_that_is_over(
    qtbot, checker, session, converter, monkeypatch, tmp_path
):
    (tmp_path / "deck.pptx").write_bytes(b"x")
    go_on, convert = Event(), converter.convert

    def wait_and_convert(source, target):
        go_on.wait(10)
        convert(source, target)

    monkeypatch.setattr(converter, "convert", wait_and_convert)
    session.edit(lambda v: change_item(v, "b", lambda item: replace(item, media="deck.pptx")), "เลือกไฟล์")
    checked(qtbot, checker)
    found = lines(checker)["media/b"]
    assert (found.state, "being converted" in found.found.english) == (State.UNTESTED, True)
    go_on.set()
    qtbot.waitUntil(lambda: lines(checker)["media/b"].found.english == "Slides, 3 pages", timeout=10_000)
    assert not checker.busy


def test_presentation_that_cannot_be_converted_says_why(qtbot, checker, session, converter, tmp_path):
    converter.refused.add("deck.pptx")
    (tmp_path / "deck.pptx").write_bytes(b"x")
    session.edit(lambda v: change_item(v, "b", lambda item: replace(item, media="deck.pptx")), "เลือกไฟล์")
    checker.check()
    qtbot.waitUntil(lambda: lines(checker)["media/b"].found.thai == "แปลงไม่ได้", timeout=10_000)
    assert lines(checker)["media/b"].state is State.MEND


def test_stopped_it_says_that_nothing_is_tried_and_keeps_the_rest_untested(qtbot, checker):
    trying = []
    checker.trying.connect(trying.append)
    checker.check()
    checker.cancel()
    assert (trying[-1], checker.busy) == (None, False)
    assert lines(checker)["media/a"].state is State.UNTESTED
    checker.cancel()
    assert trying.count(None) == 1, "what was stopped is not stopped again"


def test_while_a_run_goes_on_nothing_is_played(qtbot, checker, session):
    session.open_run()
    assert checker.allowed
    checker.check()
    session.run(Command(Do.NEXT))
    assert (checker.allowed, checker.busy) == (False, False)
    before = checker.at_ms
    checker.check()
    assert (checker.busy, checker.at_ms) == (False, before)


def test_file_that_is_only_read_is_said(checker, store):
    store.read_only_because = ("อ่านเท่านั้น", "Read only")
    assert lines(checker)["file"].found.english == "Read only"


def test_clock_behind_the_last_run_is_said(qtbot, checker, session, clocks):
    session.open_run()
    session.run(Command(Do.END))
    clocks.set_wall(-86_400)
    assert checked(qtbot, checker)["clock"].state is State.MEND


def test_visit_without_media_is_checked_without_any(qtbot, checker, session):
    session.edit(lambda v: Visit("v", title=v.title), "ล้าง")
    checker.check()
    assert not checker.busy
    assert lines(checker)["programme"].state is State.MEND


def test_good_medium_raises_its_items_to_tested_and_is_no_step_of_undo(qtbot, checker, session):
    checked(qtbot, checker)
    statuses = [item.status for item in session.visit.items]
    assert statuses == [ItemStatus.TESTED, ItemStatus.DRAFT, ItemStatus.TESTED]
    assert session.undo_label is None


def test_programme_of_an_open_run_is_left_as_it_is_by_a_test(qtbot, checker, session):
    session.open_run()
    checked(qtbot, checker)
    assert {item.status for item in session.visit.items} == {ItemStatus.DRAFT}
