"""What a test of a medium found becomes a line with what to do and its button."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.medium_facts import (
    DeckFact,
    FilmFact,
    PicturesFact,
    SlidesFact,
    Unusable,
    UnusableFact,
)
from pmqa_desk.domain.ready_check import Deed, Said, State
from pmqa_desk.domain.ready_media import media_lines
from pmqa_desk.domain.visit import Format, Item, Kind, StartRule
from tests.visits import PLAIN_VISIT

FILM = FilmFact("film.mp4", opened=True, length_ms=410_000, pictures=True, sound=True)


def lines(fact=None, **changes):
    """Return the lines of the visit with a film at item 2, changed."""
    first, item, last = PLAIN_VISIT.items
    changed = replace(item, **{"media": "film.mp4", **changes})
    facts = {} if fact is None else {"b": fact}
    return media_lines(replace(PLAIN_VISIT, items=(first, changed, last)), facts)


def line(fact=None, **changes):
    (found,) = lines(fact, **changes)
    return found


def test_film_that_plays_and_fits_is_ready():
    found = line(FILM)
    assert (found.state, found.what.thai, found.found.thai) == (State.READY, "ลำดับที่ 2", "วีดิทัศน์ยาว 6:50 เล่นได้")
    assert (found.key, found.place, found.offer) == ("media/b", 2, None)


def test_film_longer_than_planned_offers_its_length_as_the_plan():
    found = line(replace(FILM, length_ms=432_000))
    assert (found.state, found.found.thai) == (State.WARN, "วีดิทัศน์ยาว 7:12 ยาวกว่าแผน 22 วินาที")
    assert found.found.english == "The film takes 7:12, 22 seconds longer than planned"
    assert found.offer.label.thai == "ใช้ 7:12 เป็นแผน"
    assert (found.offer.deed, found.offer.item_uid, found.offer.seconds) == (Deed.USE_LENGTH, "b", 432)


@pytest.mark.parametrize(
    ("length_ms", "state"),
    [(415_000, State.READY), (415_001, State.WARN), (404_001, State.READY), (404_000, State.WARN)],
)
def test_length_is_held_against_the_plan_within_five_seconds(length_ms, state):
    assert line(replace(FILM, length_ms=length_ms)).state is state


def test_film_that_is_a_part_of_a_talk_may_be_shorter_than_it():
    short = replace(FILM, length_ms=60_000)
    assert line(short, kind=Kind.SHOWCASE).state is State.READY
    assert line(short, kind=Kind.SHOWCASE, format=Format.VIDEO).state is State.WARN
    assert line(replace(FILM, length_ms=900_000), kind=Kind.SHOWCASE).state is State.WARN


def test_film_gives_a_length_to_an_item_without_one():
    found = line(FILM, duration_s=None)
    assert (found.state, found.offer.seconds) == (State.WARN, 410)


def test_item_that_ends_at_an_hour_is_offered_no_length():
    first, item, last = PLAIN_VISIT.items
    ends = replace(item, media="film.mp4", start_rule=StartRule.FINISH_AT, finish=first_end())
    (found,) = media_lines(replace(PLAIN_VISIT, items=(first, ends, last)), {"b": FILM})
    assert (found.state, found.offer) == (State.WARN, None)
    assert "1 นาที 50 วินาที" in found.found.thai


def first_end():
    return PLAIN_VISIT.start.replace(minute=15)


def test_film_without_sound_is_to_be_looked_at_and_may_stay():
    found = line(replace(FILM, sound=False))
    assert (found.state, found.offer, "no sound" in found.found.english) == (State.WARN, None, True)


@pytest.mark.parametrize(
    ("fact", "state", "word"),
    [
        (FilmFact("film.mp4", opened=False), State.MEND, "cannot be opened"),
        (FilmFact("film.mp4", opened=True, length_ms=410_000), State.MEND, "without a picture"),
        (replace(FILM, gaps_ms=(200_000, 220_000)), State.MEND, "No picture at 3:20"),
        (replace(FILM, gaps_ms=(200_000,), steady=False), State.WARN, "No picture at 3:20"),
        (UnusableFact("film.mp4", Unusable.MISSING), State.MEND, "film.mp4 is missing"),
        (UnusableFact("film.mp4", Unusable.EMPTY), State.MEND, "is empty"),
        (UnusableFact("film.mp4", Unusable.OF_ANOTHER_KIND), State.WARN, "cannot show"),
        (SlidesFact("film.mp4", 0, drawn=False), State.MEND, "slides cannot be opened"),
        (DeckFact("film.mp4", failed=True), State.MEND, "no PDF"),
        (DeckFact("film.mp4", failed=True, why=Said("เหตุ", "Because.")), State.MEND, "Because."),
        (PicturesFact("film.mp4", 3, ("b.png",)), State.MEND, "b.png cannot be opened"),
    ],
)
def test_medium_that_fails_offers_another_file(fact, state, word):
    found = line(fact)
    assert (found.state, word in found.found.english) == (state, True), found
    assert (found.offer.deed, found.offer.item_uid) == (Deed.CHOOSE_FILE, "b")


def test_presentation_that_is_being_converted_is_not_ready_yet():
    found = line(DeckFact("film.mp4", failed=False))
    assert (found.state, found.offer) == (State.UNTESTED, None)


def test_slides_and_pictures_that_were_drawn_are_ready():
    assert line(SlidesFact("film.mp4", 1, drawn=True)).found.english == "Slides, 1 page"
    assert line(PicturesFact("film.mp4", 2)).found.english == "2 pictures"
    assert line(PicturesFact("film.mp4", 2)).state is State.READY


def test_what_was_not_tried_is_not_ready():
    assert line().state is State.UNTESTED
    assert line(replace(FILM, medium="the-one-before.mp4")).state is State.UNTESTED


def test_item_that_plays_something_and_has_no_file_offers_to_choose_one():
    (found,) = lines(media=None)
    assert (found.key, found.state, found.offer.deed) == ("file/b", State.WARN, Deed.CHOOSE_FILE)
    assert lines(media=None, kind=Kind.SHOWCASE) == ()
    assert len(lines(media=None, kind=Kind.SHOWCASE, format=Format.SLIDES)) == 1


def test_item_without_a_number_is_called_by_its_title():
    items = (Item("x", "พักรับประทานอาหารว่าง", media="a.png"), Item("y", "ต่อ", number="1"))
    (found,) = media_lines(replace(PLAIN_VISIT, items=items), {})
    assert found.what.thai == "“พักรับประทานอาหารว่าง”"


def test_film_that_cannot_be_decoded_is_converted_where_this_machine_can():
    first, item, last = PLAIN_VISIT.items
    visit = replace(PLAIN_VISIT, items=(first, replace(item, media="film.mp4"), last))
    dark = {"b": replace(FILM, pictures=False)}
    (here,), (elsewhere,) = media_lines(visit, dark, converts=True), media_lines(visit, dark)
    assert (here.state, here.offer.deed, here.offer.item_uid) == (State.MEND, Deed.CONVERT_FILM, "b")
    assert (elsewhere.state, elsewhere.offer.deed) == (State.MEND, Deed.CHOOSE_FILE)
    assert "H.264" in elsewhere.to_do.english
