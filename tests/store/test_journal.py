"""Runs and their logs in the visit file."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.store.file import create_visit_file, open_visit_file
from tests.fakes import NINE_O_CLOCK_MS
from tests.visits import PLAIN_VISIT, events, runs

RUN = Run("run", programme_of(PLAIN_VISIT), NINE_O_CLOCK_MS)
STARTED = Event(NINE_O_CLOCK_MS, 1, EventKind.STARTED, item_uid="a", monotonic_ms=5, process="p")


@given(logs=runs, more=st.lists(events, max_size=4).map(tuple))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_log_comes_back_as_it_was_written(tmp_path_factory, logs, more):
    folder = tmp_path_factory.mktemp("visit")
    path = folder / "v.pmqa"
    create_visit_file(path, PLAIN_VISIT)
    store = open_visit_file(path, backups=folder, who="u@m", now_ms=0)
    for run in logs:
        store.open_run(run)
        store.append_events(run.uid, more)
    assert store.runs() == tuple(replace(run, events=(*run.events, *more)) for run in logs)
    store.close()


def test_events_are_on_the_disk_before_the_call_returns(path, opened):
    writer, reader = opened(path), opened(path)
    writer.open_run(RUN)
    writer.append_events("run", (STARTED,))
    assert reader.runs() == (replace(RUN, events=(STARTED,)),)


def test_all_events_of_an_action_are_kept_or_none(path, opened):
    store = opened(path)
    store.open_run(RUN)
    broken = replace(STARTED, reason="\ud800")
    with pytest.raises(DeskError):
        store.append_events("run", (STARTED, broken))
    assert store.runs() == (RUN,)


def test_an_edit_and_its_line_of_the_log_are_kept_together(path, opened):
    store, edited = opened(path), replace(PLAIN_VISIT, title="ใหม่")
    store.open_run(RUN)
    store.save(PLAIN_VISIT, edited, "run", (STARTED,))
    assert (store.load(), store.runs()) == (edited, (replace(RUN, events=(STARTED,)),))


def test_an_edit_whose_line_of_the_log_cannot_be_kept_is_not_kept_either(path, opened):
    store = opened(path)
    store.open_run(RUN)
    with pytest.raises(DeskError):
        store.save(
            PLAIN_VISIT, replace(PLAIN_VISIT, title="ใหม่"), "run", (replace(STARTED, reason="\ud800"),)
        )
    assert (store.load(), store.runs()) == (PLAIN_VISIT, (RUN,))


def test_a_run_keeps_the_programme_that_the_visit_no_longer_has(path, opened):
    store = opened(path)
    store.open_run(RUN)
    store.save(PLAIN_VISIT, replace(PLAIN_VISIT, items=(), timezone="UTC"))
    assert store.runs() == (RUN,)


def test_a_log_without_its_run_is_our_own_fault(path, opened):
    store = opened(path)
    with pytest.raises(TypeError):
        store.append_events("unknown", (STARTED,))


def test_an_unknown_event_in_the_file_is_refused_by_its_place(path, opened):
    store = opened(path)
    store.open_run(replace(RUN, events=(STARTED,)))
    store.close()
    db = sqlite3.connect(path)
    db.execute("UPDATE events SET kind = 'danced'")
    db.commit()
    db.close()
    with pytest.raises(DeskError, match=r"runs\[0\].events\[0\].kind"):
        opened(path).runs()


def test_drafts_are_kept_until_they_are_emptied(path, opened):
    store = opened(path)
    store.keep_draft("line", "คำถ")
    store.keep_draft("line", "คำถาม\x00😀")
    store.keep_draft("other", "x")
    store.keep_draft("other", "")
    store.close()
    assert opened(path).drafts() == {"line": "คำถาม\x00😀"}


def test_the_last_sign_of_life_is_kept_and_at_first_there_is_none(path, opened):
    store = opened(path)
    assert store.alive_ms() is None
    store.mark_alive(NINE_O_CLOCK_MS)
    store.mark_alive(NINE_O_CLOCK_MS + 1)
    assert opened(path).alive_ms() == NINE_O_CLOCK_MS + 1
    store.close()
    assert opened(path).alive_ms() == NINE_O_CLOCK_MS + 1
