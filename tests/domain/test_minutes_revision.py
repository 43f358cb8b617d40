"""The words of minutes are kept whole, read back in either digits, compared, and brought back."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.blocks import Paragraph, Run, plain
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes import minutes_blocks, minutes_parts
from pmqa_desk.domain.minutes_edits import placed_blocks, write_block
from pmqa_desk.domain.minutes_facts import facts_of
from pmqa_desk.domain.minutes_restore import restored
from pmqa_desk.domain.minutes_revision import Change, Line, compared, packed, unpacked
from pmqa_desk.domain.named_blocks import Named, unnamed
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Photo
from tests.papers import RED, RUN_UID, long_visit, view_of
from tests.random_visits import SAID, visits


def made(visit, run=None, run_uid=None, pictures=None):
    facts = facts_of(visit, run, run_uid, pictures=pictures)
    return {e: minutes_parts(facts, PaperText(visit.timezone, Digits.THAI, e)) for e in Edition}


def standing(visit, run=None, run_uid=None):
    found = {}
    for edition, parts in made(visit, run, run_uid).items():
        text = PaperText(visit.timezone, Digits.THAI, edition)
        found[edition] = [Named(p.name, p.block) for p in placed_blocks(visit, None, parts, text)]
    return found


@given(visits(SAID))
@settings(max_examples=12, deadline=None)
def test_what_was_kept_is_read_back_to_the_letter(visit):
    parts = made(visit)
    content = packed(parts)
    for edition in Edition:
        assert unpacked(content, edition) == parts[edition]


def test_the_other_digits_are_those_of_the_paper_itself():
    visit = long_visit()
    content = packed(made(visit, view_of(visit), RUN_UID))
    arabic = plain(unnamed(unpacked(content, Edition.INTERNAL, Digits.ARABIC)))
    assert arabic == plain(minutes_blocks(visit, view_of(visit), digits=Digits.ARABIC, run_uid=RUN_UID))


def test_a_photograph_is_kept_as_its_place_only():
    visit = long_visit()
    visit = replace(visit, photos=(Photo("p", "a.jpg", "หมู่"),))
    content = packed(made(visit, pictures={"p": RED}))
    shown = unpacked(content, Edition.INTERNAL, pictures={"p": RED})
    assert next(part.block for part in shown if part.name == "photo:p").data == RED.data
    assert "photo:p" not in [part.name for part in unpacked(content, Edition.INTERNAL)]
    assert "photo:p" not in [part.name for part in unpacked(content, Edition.PUBLIC, pictures={"p": RED})]


@pytest.mark.parametrize("content", ["", "ก", "0000", packed({})])
def test_what_is_damaged_is_refused_with_a_sentence(content):
    with pytest.raises(DeskError, match="damaged"):
        unpacked(content, Edition.INTERNAL)


def test_long_minutes_are_kept_small():
    visit = long_visit()
    content = packed(made(visit, view_of(visit), RUN_UID))
    assert len(content) < 20_000


def test_a_comparison_tells_what_went_and_what_is_new():
    before = [Paragraph((Run(word),)) for word in ("หนึ่ง", "สอง", "สาม")]
    after = [Paragraph((Run(word),)) for word in ("หนึ่ง", "สี่", "สาม")]
    assert compared(before, after) == (
        Line(Change.SAME, "หนึ่ง"),
        Line(Change.GONE, "สอง"),
        Line(Change.NEW, "สี่"),
        Line(Change.SAME, "สาม"),
    )


@given(visits(SAID), visits(SAID))
@settings(max_examples=12, deadline=None)
def test_a_revision_that_is_restored_says_what_it_said(earlier, later):
    revision = standing(earlier)
    after = restored(later, None, made(later), revision)
    for edition in Edition:
        want = _said(revision[edition])
        assert _said(standing(after)[edition]) == want


def _said(parts):
    words = (part for part in parts if not part.name.startswith(("people", "recorder", "checker")))
    return sorted(line for line in plain(unnamed(words)).split("\n") if line.strip())


def test_restoring_takes_back_what_was_written_since():
    visit = long_visit()
    now = made(visit)
    revision = standing(visit)
    said = dict.fromkeys(Edition, "x")
    written = write_block(visit, None, "place", said, Edition.INTERNAL, "ณ ที่อื่น")
    assert restored(written, None, now, revision) == visit


LINES = st.lists(st.sampled_from(["คำชี้แจง ....", "ผู้รับผิดชอบ ....", "หนึ่ง", "สอง", "สาม", ""]), max_size=12)


@given(LINES, LINES)
def test_a_comparison_holds_every_line_of_both_in_their_order(before, after):
    lines = compared(_paragraphs(before), _paragraphs(after))
    old = [line.text for line in lines if line.change is not Change.NEW]
    new = [line.text for line in lines if line.change is not Change.GONE]
    assert (old, new) == (plain(_paragraphs(before)).split("\n"), plain(_paragraphs(after)).split("\n"))
    if before == after:
        assert {line.change for line in lines} == {Change.SAME}


def test_thousands_of_questions_with_the_same_blank_answer_are_compared_at_once():
    said = [line for n in range(1500) for line in (f"ประเด็นซักถาม {n}", "คำชี้แจง ....", "ผู้รับผิดชอบ ....")]
    changed = [f"{line} แก้" if line.endswith("7") else line for line in said]
    began = time.process_time()
    lines = compared(_paragraphs(said), _paragraphs(changed))
    assert time.process_time() - began < 5
    assert sum(line.change is Change.NEW for line in lines) == sum(line.endswith("7") for line in said)


def _paragraphs(texts):
    return [Paragraph((Run(text),)) for text in texts]
