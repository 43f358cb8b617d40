"""Where a medium stood is known after a crash, also where there was no time to write it down."""

from __future__ import annotations

import pytest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.medium_places import Here, MediumPlaces, Place
from pmqa_desk.qt.players.player import Medium, MediumState


@pytest.fixture
def uid(session):
    session.open_run()
    session.run(Command(Do.START))
    return session.live.state.current_uid


def test_what_had_just_begun_when_the_program_died_stands_still(session, store, clocks, uid):
    assert MediumPlaces(session).of(uid) is None, "nothing died: it begins"
    assert MediumPlaces(Session(store, clocks, "after")).of(uid) == Place(1, 0, playing=False)


def test_a_place_that_was_kept_is_found_again(session, store, clocks, uid):
    places, here = MediumPlaces(session), Here(uid, 1)
    places.remember(here, MediumState(Medium.FILM, 4200, 9000, playing=True))
    places.keep(here)
    assert MediumPlaces(Session(store, clocks, "after")).of(uid) == Place(1, 4200, playing=False)


def test_an_item_that_had_just_begun_again_stands_still_too(session, store, clocks, uid):
    places, here = MediumPlaces(session), Here(uid, 1)
    places.remember(here, MediumState(Medium.SLIDES, 3, 9))
    places.keep(here)
    session.run(Command(Do.JUMP, item_uid=uid))
    assert MediumPlaces(Session(store, clocks, "after")).of(uid) == Place(2, 3, playing=False)
