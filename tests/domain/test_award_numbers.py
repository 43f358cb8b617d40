"""Scores, years and counts as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pmqa_desk.domain.award_numbers import read_count, read_score, read_year, score_figure
from pmqa_desk.domain.errors import DeskError


@pytest.mark.parametrize(
    ("text", "score", "figure"),
    [
        ("461.01", "461.01", "461.01"),
        (" ๔๖๑.๐๑ ", "461.01", "461.01"),
        ("500", "500", "500"),
        ("1,250.5", "1250.5", "1250.50"),
        ("0", "0", "0"),
        ("461.", "461", "461"),
    ],
)
def test_a_score_is_read_to_the_hundredth_and_written_with_two_decimals_or_none(text, score, figure):
    read = read_score(text)
    assert read == Decimal(score)
    assert score_figure(read) == figure


@pytest.mark.parametrize("text", ["461.015", "-1", "สี่", ".5", "1e3", "100001"])
def test_what_is_no_score_is_refused_with_an_example(text):
    with pytest.raises(DeskError, match=r"461\.01"):
        read_score(text)


def test_a_year_is_of_the_buddhist_era():
    assert (read_year("๒๕๖๕"), read_year("พ.ศ. 2561"), read_year(" ")) == (2565, 2561, None)
    for wrong in ("2022", "65", "ปีนี้"):
        with pytest.raises(DeskError, match="2569"):
            read_year(wrong)


def test_a_count_begins_at_one():
    assert (read_count("๔๗"), read_count("35"), read_count("")) == (47, 35, None)
    for wrong in ("0", "-3", "3.5", "10000"):
        with pytest.raises(DeskError, match="35"):
            read_count(wrong)
    assert read_score("") is None
