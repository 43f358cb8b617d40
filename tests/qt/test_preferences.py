"""Preferences are read once, and anew when one is set."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.preferences import Preferences


@pytest.fixture
def path(tmp_path):
    return tmp_path / "preferences.ini"


def test_what_is_set_is_read_at_once_and_at_the_next_start(path):
    preferences = Preferences(path)
    assert preferences.digits is Digits.ARABIC
    preferences.set("digits", "thai")
    assert preferences.digits is Digits.THAI
    assert Preferences(path).digits is Digits.THAI


def test_entry_that_is_not_there_is_its_default_whatever_was_asked_before(path):
    preferences = Preferences(path)
    assert [preferences.text("page", each) for each in ("overview", "runs")] == ["overview", "runs"]


def test_who_hears_of_a_change_reads_the_new_value(path):
    preferences = Preferences(path)
    assert not preferences.flag("sums", default=False)
    heard = []
    preferences.changed.connect(lambda entry: heard.append((entry, preferences.flag(entry, default=False))))
    preferences.set("sums", value=True)
    preferences.set("sums", value=True)
    assert heard == [("sums", True)]


def test_what_another_program_set_is_seen_after_the_next_change(path):
    ours = Preferences(path)
    assert ours.recent == ()
    path.write_text("[General]\nrecent=/a/visit.pmqa\n", encoding="utf-8")
    ours.set("page", "runs")
    assert ours.recent == ("/a/visit.pmqa",)
