from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.thai import (
    Digits,
    arabic,
    buddhist_year,
    date_in_words,
    find_dates,
    fiscal_year,
    fold_for_search,
    impossible_dates,
    in_digits,
    normalise,
    official_date,
    read_date,
    thai_digits,
    time_of_day,
)

MONDAY = date(2022, 7, 25)


def test_digits_are_folded_both_ways() -> None:
    assert arabic("หมวด ๖") == "หมวด 6"
    assert thai_digits("1/2565") == "๑/๒๕๖๕"
    assert in_digits("๒5", Digits.ARABIC) == "25"
    assert in_digits("๒5", Digits.THAI) == "๒๕"


def test_dates_are_written_in_the_buddhist_era() -> None:
    assert buddhist_year(MONDAY) == 2565
    assert date_in_words(MONDAY, Language.THAI) == "วันจันทร์ที่ 25 กรกฎาคม 2565"
    assert date_in_words(MONDAY, Language.THAI, weekday=False) == "25 กรกฎาคม 2565"
    assert date_in_words(MONDAY, Language.THAI, short=True) == "25 ก.ค. 2565"
    assert date_in_words(MONDAY, Language.THAI, digits=Digits.THAI) == "วันจันทร์ที่ ๒๕ กรกฎาคม ๒๕๖๕"
    assert official_date(MONDAY) == "เมื่อวันจันทร์ที่ ๒๕ กรกฎาคม ๒๕๖๕"
    assert official_date(MONDAY, Digits.ARABIC) == "เมื่อวันจันทร์ที่ 25 กรกฎาคม 2565"


def test_dates_are_written_in_english() -> None:
    assert date_in_words(MONDAY, Language.ENGLISH) == "Monday 25 July 2022"
    assert date_in_words(MONDAY, Language.ENGLISH, short=True) == "25 Jul 2022"


def test_the_fiscal_year_begins_in_october() -> None:
    assert fiscal_year(date(2022, 9, 30)) == 2565
    assert fiscal_year(date(2022, 10, 1)) == 2566


def test_a_time_of_day_has_a_full_stop() -> None:
    assert time_of_day(time(10, 9)) == "10.09 น."
    assert time_of_day(datetime(2022, 7, 25, 9, 5, tzinfo=UTC), Digits.THAI) == "๐๙.๐๕ น."
    assert time_of_day(time(9), suffix=False) == "09.00"


@pytest.mark.parametrize(
    "typed",
    [
        "25 ก.ค. 65",
        "25 ก.ค.65",
        "25 กค. 2565",
        "25/7/2565",
        "25/07/65",
        "25-7-2565",
        "25.7.2565",
        "25. 7. 2565",
        "25.7.65",
        "๒๕ กรกฎาคม ๒๕๖๕",
        "๒๕ กรกฎาคม พ.ศ. ๒๕๖๕",
        "25 เดือน กรกฎาคม พ.ศ.2565",
        "วันจันทร์ที่ 25 กรกฎาคม 2565",
        "จันทร์ 25 กรกฎาคม 2565",
        "วันที่ 25 กรกฎาคม 2565",
        "เมื่อวันที่ 25 กรกฎาคม ค.ศ. 2022",
        "2022-07-25",
        "2565-07-25",
        "25 July 2022",
        "Monday 25 July 2022",
        "25\u00a0ก.ค.\u200b 2565",
    ],
)
def test_a_typed_date_is_read(typed: str) -> None:
    assert read_date(typed) == MONDAY


@pytest.mark.parametrize(
    "typed", ["พรุ่งนี้", "31/4/2565", "32 ก.ค. 2565", "25/13/2565", "29 ก.พ. 2565", "๐/๐/๐๐"]
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(DeskError, match=typed):
        read_date(typed)


def test_a_date_without_its_year_says_what_is_missing() -> None:
    with pytest.raises(DeskError) as refused:
        read_date("25 ก.ค.")
    assert "ปี" in refused.value.thai


def test_a_wrong_weekday_is_refused_with_the_right_one() -> None:
    with pytest.raises(DeskError) as refused:
        read_date("วันอังคารที่ 25 กรกฎาคม 2565")
    assert "วันจันทร์" in refused.value.thai
    assert "Monday" in refused.value.english


@pytest.mark.parametrize(
    "text",
    [
        "1. 09.00 น. กล่าวต้อนรับ",
        "1. 10.30-11.00",
        "๑. ๐๙.๓๐ น.",
        "1.09.00-09.30 น.",
        "2.10.15 ถึง 10.30",
        "3.9.30 น.",
    ],
)
def test_a_number_before_a_time_of_day_is_no_date(text: str) -> None:
    assert find_dates(text) == ()


def test_dates_inside_a_text_are_found_with_their_weekdays_checked() -> None:
    text = "ซ้อมวันพุธที่ ๑๖ กรกฎาคม ๒๕๖๔ ตรวจ 22/7/64 และ 31 เม.ย. 64"
    found = find_dates(text)
    assert [(one.date, one.weekday_wrong) for one in found] == [
        (date(2021, 7, 16), True),
        (date(2021, 7, 22), False),
    ]
    assert text[found[1].start : found[1].end] == "22/7/64"


def test_a_date_without_a_year_takes_the_one_given() -> None:
    assert find_dates("วันที่ 22 กรกฎาคม เวลา 09.00 น.") == ()
    assert [one.date for one in find_dates("22 กรกฎาคม เวลา 09.00 น.", year=2021)] == [date(2021, 7, 22)]


@pytest.mark.parametrize(
    "text", ["0-5328-3734", "เวลา 09.00-12.00 น.", "461.01 คะแนน", "ข้อ 1.2.3", "4.0", "50-100"]
)
def test_other_figures_are_not_dates(text: str) -> None:
    assert find_dates(text) == ()


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2399, 1, 1)))
def test_every_way_of_writing_a_date_reads_back(day: date) -> None:
    for language in Language:
        for short in (False, True):
            assert read_date(date_in_words(day, language, short=short)) == day
    assert read_date(date_in_words(day, Language.THAI, digits=Digits.THAI)) == day
    assert read_date(day.isoformat()) == day


@given(st.text())
def test_any_text_can_be_searched_for_dates_and_normalised(text: str) -> None:
    find_dates(text, year=2021)
    once = normalise(text)
    assert normalise(once) == once
    assert once.count("\n") == text.replace("\r\n", "\n").replace("\r", "\n").count("\n")


def test_blanks_are_normalised_and_lines_kept() -> None:
    assert normalise("ก\u00a0\u200b ข\tค\r\n  ง\u2060 \x00") == "ก ข ค\nง"


def test_search_folds_digits_case_and_ways_of_typing() -> None:
    assert fold_for_search("หมวด ๖ Pmqa น\u0e4d\u0e32 เเผน") == "หมวด 6 pmqa น\u0e33 แผน"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("วันที่ 31 เมษายน 2567", ("31 เมษายน 2567",)),
        ("๓๐ ก.พ.", ("๓๐ ก.พ.",)),
        ("29 กุมภาพันธ์ 2566 และ 29 กุมภาพันธ์ 2567", ("29 กุมภาพันธ์ 2566",)),
        ("29 ก.พ. และ 1/13/2567", ()),
    ],
)
def test_days_that_no_month_has_are_found(text, written):
    assert impossible_dates(text) == written
