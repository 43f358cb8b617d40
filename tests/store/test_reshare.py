"""Lengths shared anew are on the disk, in visit and log alike, before anybody is told."""

from __future__ import annotations

import shutil

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.run_log import EventKind
from tests.fakes import FakeClocks
from tests.visits import PLAIN_VISIT


def test_program_that_dies_after_sharing_comes_back_with_the_lengths_and_undoes_them(opened, path, tmp_path):
    clocks = FakeClocks()
    session = Session(opened(path), clocks, "first")
    session.open_run()
    session.run(Command(Do.START))
    clocks.forward(900)
    session.reshare("เฉลี่ยเวลาใหม่")
    # What a dead program leaves behind: the file and its log, as they are at this moment.
    left = tmp_path / "left"
    shutil.copytree(path.parent, left)
    clocks.forward(20)
    again = Session(opened(left / path.name), clocks, "second")
    assert again.live is not None
    assert again.live.run.events[-1].kind is EventKind.RESHARED
    assert [item.duration_s for item in again.visit.items] == [600, 110, 300]
    assert again.live.state.items == again.visit.items
    assert again.live.view() == session.live.view()
    again.undo_run()
    assert again.visit.items == again.live.state.items == PLAIN_VISIT.items
    assert opened(left / path.name).load().items == PLAIN_VISIT.items
