from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.durations import (
    duration_figure,
    duration_in_words,
    find_durations,
    lateness_in_words,
    read_clock,
    read_duration,
)
from pmqa_desk.domain.errors import DeskError, Language


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("90", 5400),
        ("6:50", 410),
        ("90:00", 5400),
        ("1:02:03", 3723),
        ("1h30", 5400),
        ("1h", 3600),
        ("1 ชม. 30 น.", 5400),
        ("1ชม.30น.", 5400),
        ("1 ชั่วโมง 30 นาที", 5400),
        ("1 ชั่วโมงครึ่ง", 5400),
        ("1.5 ชั่วโมง", 5400),
        ("90'", 5400),
        ("6'50\"", 410),
        ("2m30s", 150),
        ("2m30", 150),
        ("๖ นาที ๕๐ วินาที", 410),
        ("(6 นาที 50 วินาที)", 410),
        ("ครึ่งชั่วโมง", 1800),
        ("๙๐", 5400),
        ("45 วินาที", 45),
        ("1 hour 30 minutes", 5400),
        ("20 MIN", 1200),
        ("0:30", 30),
        ("24:00:00", 86400),
    ],
)
def test_a_typed_length_is_read(typed: str, seconds: int) -> None:
    assert read_duration(typed) == seconds


@pytest.mark.parametrize("typed", ["", "   ", "\u200b", "()"])
def test_nothing_typed_is_no_length(typed: str) -> None:
    assert read_duration(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "1:60",
        "6:5",
        "1:60:00",
        "abc",
        "-5",
        "−5",
        "- 5:00",
        "5 คน",
        "1m2h",
        "5 6",
        "25:00:00",
        "999999999",
        "5:",
        "1.2.3",
    ],
)
def test_what_is_no_length_is_refused_in_both_languages(typed: str) -> None:
    with pytest.raises(DeskError) as refused:
        read_duration(typed)
    assert typed in refused.value.thai
    assert typed in refused.value.english


def test_a_dotted_figure_is_refused_with_both_readings() -> None:
    with pytest.raises(DeskError) as refused:
        read_duration("1.30")
    assert "1 นาที 30 วินาที" in refused.value.thai
    assert "1 ชั่วโมง 30 นาที" in refused.value.thai
    assert "1:30" in refused.value.english
    assert "1:30:00" in refused.value.english


def test_a_dotted_figure_that_is_no_sixtieth_is_offered_as_a_fraction() -> None:
    with pytest.raises(DeskError) as refused:
        read_duration("1.5")
    assert "1 นาที 30 วินาที" in refused.value.thai


@given(st.integers(min_value=1, max_value=86400))
def test_words_and_figures_read_back_as_the_same_length(seconds: int) -> None:
    assert read_duration(duration_in_words(seconds, Language.THAI)) == seconds
    assert read_duration(duration_in_words(seconds, Language.ENGLISH)) == seconds
    assert read_duration(duration_figure(seconds)) == seconds


@given(st.text(max_size=30))
def test_no_typed_length_does_worse_than_be_refused(typed: str) -> None:
    try:
        seconds = read_duration(typed)
    except DeskError:
        return
    assert seconds is None or 0 <= seconds <= 86400


def test_lengths_are_said_in_words() -> None:
    assert duration_in_words(5400, Language.THAI) == "1 ชั่วโมง 30 นาที"
    assert duration_in_words(410, Language.THAI) == "6 นาที 50 วินาที"
    assert duration_in_words(0, Language.THAI) == "0 นาที"
    assert duration_in_words(3660, Language.ENGLISH) == "1 hour 1 minute"


def test_lengths_are_written_with_a_colon() -> None:
    assert duration_figure(410) == "6:50"
    assert duration_figure(3723) == "1:02:03"
    assert duration_figure(-7) == "-0:07"


def test_lengths_inside_a_sentence_are_found_where_they_stand() -> None:
    text = "วีดิทัศน์ (๖ นาที ๕๐ วินาที) แล้วพัก 15 นาที และครึ่งชั่วโมง รวม 1 ชั่วโมง 5 นาที 30 วินาที"
    found = find_durations(text)
    assert [one.seconds for one in found] == [410, 900, 1800, 3930]
    assert text[found[0].start : found[0].end] == "๖ นาที ๕๐ วินาที"


@pytest.mark.parametrize("text", ["ภายใน 3 วัน", "10 กระบวนงาน", "เวลา 09.00 น."])
def test_other_figures_are_not_lengths(text: str) -> None:
    assert find_durations(text) == ()


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("09.00", time(9)),
        ("9:00", time(9)),
        ("๐๙.๐๐ น.", time(9)),
        ("เวลา 13.30 นาฬิกา", time(13, 30)),
        ("13 น.", time(13)),
        ("0905", time(9, 5)),
    ],
)
def test_a_typed_clock_time_is_read(typed: str, at: time) -> None:
    assert read_clock(typed) == at


def test_no_clock_time_typed_is_none() -> None:
    assert read_clock(" ") is None


@pytest.mark.parametrize("typed", ["24.00", "9.60", "9 โมงครึ่ง", "abc", "9.0", "99999"])
def test_an_impossible_clock_time_is_refused(typed: str) -> None:
    with pytest.raises(DeskError, match=typed):
        read_clock(typed)


@pytest.mark.parametrize(
    ("seconds", "thai", "english"),
    [
        (None, "–", "–"),
        (0, "ตรงเวลา", "on time"),
        (-30, "ตรงเวลา", "on time"),
        (31, "ช้ากว่ากำหนด 31 วินาที", "31 seconds late"),
        (-59, "เร็วกว่ากำหนด 59 วินาที", "59 seconds early"),
        (-60, "เร็วกว่ากำหนด 1 นาที", "1 minute early"),
        (239, "ช้ากว่ากำหนด 3 นาที", "3 minutes late"),
        (3600, "ช้ากว่ากำหนด 1 ชั่วโมง", "1 hour late"),
        (-47_239, "เร็วกว่ากำหนด 13 ชั่วโมง 7 นาที", "13 hours 7 minutes early"),
    ],
)
def test_lateness_is_said_in_words(seconds: int | None, thai: str, english: str) -> None:
    assert lateness_in_words(seconds, Language.THAI) == thai
    assert lateness_in_words(seconds, Language.ENGLISH) == english


def test_lateness_is_told_to_the_second_where_that_is_wished():
    said = [lateness_in_words(seconds, Language.THAI, exact=True) for seconds in (0, 1, 395, -150)]
    assert said == ["ตรงเวลา", "ช้ากว่ากำหนด 1 วินาที", "ช้ากว่ากำหนด 6 นาที 35 วินาที", "เร็วกว่ากำหนด 2 นาที 30 วินาที"]
