"""A medium's figures are said in words that file managers use."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.medium_measure import Measure, measure_in_words, size_in_words


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1_000, "1 KB"),
        (999_499, "999 KB"),
        (999_500, "1.0 MB"),
        (9_940_000, "9.9 MB"),
        (9_960_000, "10 MB"),
        (84_000_000, "84 MB"),
        (1_234_000_000, "1.2 GB"),
        (7 * 10**15, "7000 TB"),
    ],
)
def test_size_is_said_with_its_unit(size, said):
    assert size_in_words(size) == said


@pytest.mark.parametrize(
    ("measure", "thai", "english"),
    [
        (
            Measure(84_000_000, 409_001, 1920, 1080, "H.264"),
            "6:50 นาที · 1920 × 1080 · H.264 · 84 MB",
            "6:50 · 1920 × 1080 · H.264 · 84 MB",
        ),
        (Measure(1_000, 3_600_000), "1:00:00 · 1 KB", "1:00:00 · 1 KB"),
        (Measure(2_000, pages=1), "1 หน้า · 2 KB", "1 page · 2 KB"),
        (Measure(2_000, pictures=3), "3 รูป · 2 KB", "3 pictures · 2 KB"),
        (Measure(), "", ""),
    ],
)
def test_only_what_is_known_is_said(measure, thai, english):
    assert measure_in_words(measure, Language.THAI) == thai
    assert measure_in_words(measure, Language.ENGLISH) == english
