"""A doubt is kept as a Thai sentence; the catalogue knows it again, says it in English and places it."""

from __future__ import annotations

import re
from datetime import date
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.doubts import Doubt, doubt_field, doubt_in
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import date_in_words
from pmqa_desk.domain.visit import Item

THAI = re.compile("[\u0e00-\u0e7f]")
FRIDAY = date(2021, 7, 30)
# What a source may tell, by the names in the braces.
TOLD = {
    "date": date_in_words(FRIDAY, Language.THAI),
    "before": "12",
    "times": "3",
    "titles": "1",
    "count": "3",
    "written": "7.30 นาที",
    "meant": "14.00",
}


def names_in(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def told_of(doubt: Doubt) -> dict[str, str]:
    return {name: TOLD[name] for name in names_in(doubt.thai)}


@pytest.mark.parametrize("doubt", Doubt)
def test_sentence_is_known_again_with_what_it_tells(doubt):
    told = told_of(doubt)
    english = {**told, "date": date_in_words(FRIDAY, Language.ENGLISH)}
    assert doubt_in(Language.ENGLISH, doubt.sentence(**told)) == doubt.english.format(**english)
    assert doubt_field(doubt.sentence(**told)) == doubt.field


@pytest.mark.parametrize("doubt", Doubt)
def test_both_languages_tell_the_same(doubt):
    assert names_in(doubt.thai) == names_in(doubt.english)
    assert THAI.search(doubt.english) is None
    assert doubt.english.endswith(".")


@pytest.mark.parametrize("doubt", Doubt)
def test_english_sentence_has_no_thai_but_what_it_quotes(doubt):
    english = doubt_in(Language.ENGLISH, doubt.sentence(**{**told_of(doubt), "written": "“ก”"}))
    assert THAI.search(re.sub("“.*”", "", english)) is None


@pytest.mark.parametrize("doubt", Doubt)
def test_thai_sentence_stays_letter_for_letter(doubt):
    sentence = doubt.sentence(**told_of(doubt))
    assert doubt_in(Language.THAI, sentence) == sentence


@pytest.mark.parametrize("doubt", Doubt)
def test_field_of_a_doubt_is_one_that_an_item_shows(doubt):
    assert doubt.field in {"number", "title", "agency", "start", "length"}


@given(st.sampled_from([doubt for doubt in Doubt if "written" in names_in(doubt.thai)]), st.text(min_size=1))
def test_whatever_the_source_wrote_is_quoted_as_it_is(doubt, written):
    told = {"meant": "14.00", "written": written}
    told = {name: told[name] for name in names_in(doubt.thai)}
    assert doubt_in(Language.ENGLISH, doubt.sentence(**told)) == doubt.english.format(**told)


@given(st.dates())
def test_right_day_is_said_in_english_whatever_it_is(day):
    sentence = Doubt.WRONG_WEEKDAY.sentence(date=date_in_words(day, Language.THAI))
    assert f"({date_in_words(day, Language.ENGLISH)})" in doubt_in(Language.ENGLISH, sentence)


@pytest.mark.parametrize(
    "words", ["วันศุกร์", "วันศุกร์ที่ 30 กรกฏ 2564", "วันศุกร์ที่ 31 กุมภาพันธ์ 2564", "วันศุกร์ที่ 1 มกราคม 543"]
)
def test_day_that_no_calendar_has_stays_as_written(words):
    sentence = Doubt.WRONG_WEEKDAY.sentence(date=words)
    assert doubt_in(Language.ENGLISH, sentence) == f"The weekday does not fit the date ({words}). Check it."


@pytest.mark.parametrize("sentence", ["", "โปรดถามเลขานุการ", "Ask the secretary.", "ลำดับที่ 3 {before}"])
def test_sentence_that_is_none_of_ours_stays_and_stands_at_the_title(sentence):
    assert doubt_in(Language.ENGLISH, sentence) == sentence
    assert doubt_field(sentence) == "title"


def test_field_at_which_unplaced_doubts_stand_is_one_of_an_item():
    assert doubt_field("?") in Item.__dataclass_fields__
