"""New visit files from templates and from last year's, by the command line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pmqa_desk.app.template_folder import TemplateFolder
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.templates import TEMPLATES
from pmqa_desk.domain.visit import Award, Question
from pmqa_desk.store.file import create_visit_file
from tests.visits import PLAIN_VISIT


@pytest.fixture
def own(tmp_path):
    kept = TemplateFolder(tmp_path / "home")
    kept.save("จังหวัดเรา", replace(PLAIN_VISIT, organisation="จังหวัดธารานคร"))
    return kept


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_makes_a_file(run, folder, name):
    assert run("new", folder / "v.pmqa", "--template", name).status == 0
    assert run("check", folder / "v.pmqa").status == 0


def test_what_is_told_of_the_visit_is_in_the_file(run, folder):
    told = ("--organisation", "จังหวัดธารานคร", "--category", "6", "--date", "๒๒ ก.ค. ๒๕๖๙", "--venue", "ห้อง")
    assert run("new", folder / "v.pmqa", "--template", "category", *told, "--start", "๑๓.๐๐ น.").status == 0
    shown = run("show", folder / "v.pmqa", "--json").json
    head = shown["visit"]
    assert (head["organisation"], head["venue"]) == ("จังหวัดธารานคร", "ห้อง")
    assert (head["date"], head["start"], head["end"]) == ("2026-07-22", "13:00", "16:00")
    assert (shown["award"][0]["category"], shown["award"][0]["fiscal_year"]) == (6, 2569)
    assert shown["sessions"][0]["date"] == "2026-07-16"


def test_a_day_may_be_told_in_iso_and_without_a_template(run, folder):
    assert run("new", folder / "v.pmqa", "--date", "2026-07-22").status == 0
    shown = run("show", folder / "v.pmqa", "--json").json
    assert (shown["visit"]["date"], shown["items"]) == ("2026-07-22", [])


@pytest.mark.parametrize("words", [("--date", "พรุ่งนี้"), ("--date", "31/2/2569"), ("--start", "สาย")])
def test_a_word_that_cannot_be_read_is_refused_and_leaves_no_file(run, folder, words):
    answer = run("new", folder / "v.pmqa", "--template", "standard", *words)
    assert (answer.status, answer.err.count("\n")) == (1, 1)
    assert list(folder.iterdir()) == []


def test_the_list_names_ours_the_offices_and_the_damaged(run, own, tmp_path):
    (tmp_path / "home" / "templates" / "เสีย.json").write_text("{", encoding="utf-8")
    lines = [line.split("\t") for line in run("new", "--list").out.splitlines()]
    assert [line[0] for line in lines] == [*TEMPLATES, "จังหวัดเรา", "เสีย"]
    assert lines[-1][1] == "unreadable"
    assert all(line[1].isascii() for line in lines)


def test_an_own_template_is_filled(run, own, folder):
    assert run("new", folder / "v.pmqa", "--template", "จังหวัดเรา", "--date", "2026-07-22").status == 0
    shown = run("show", folder / "v.pmqa", "--json").json
    assert [item["title"] for item in shown["items"]] == [item.title for item in PLAIN_VISIT.items]
    assert (shown["visit"]["organisation"], shown["visit"]["date"]) == ("จังหวัดธารานคร", "2026-07-22")


def test_a_damaged_template_is_refused(run, own, folder, tmp_path):
    (tmp_path / "home" / "templates" / "เสีย.json").write_text("{", encoding="utf-8")
    answer = run("new", folder / "v.pmqa", "--template", "เสีย")
    assert (answer.status, "not well-formed" in answer.err) == (1, True)


def test_last_years_file_begins_this_years_with_its_bank(run, folder):
    last = replace(
        PLAIN_VISIT,
        date=date(2025, 7, 21),
        awards=(Award("รายหมวด", 6, 2568, passed=True),),
        questions=(Question("q", "ถาม", "a"),),
    )
    create_visit_file(folder / "2568.pmqa", last, (), (BankEntry("b", "ถามอะไร", "ตอบ"),))
    before = (folder / "2568.pmqa").read_bytes()
    words = ("--next-year", folder / "2568.pmqa", "--date", "2026-07-22")
    assert run("new", folder / "2569.pmqa", *words).status == 0
    shown = run("show", folder / "2569.pmqa", "--json").json
    assert [entry["text"] for entry in shown["bank"]] == ["ถามอะไร"]
    assert (shown["questions"], shown["runs"]) == ([], [])
    assert shown["award"][0]["fiscal_year"] == 2569
    assert (folder / "2568.pmqa").read_bytes() == before


def test_a_last_year_that_is_not_there_is_refused(run, folder):
    answer = run("new", folder / "v.pmqa", "--next-year", folder / "none.pmqa")
    assert (answer.status, "was not found" in answer.err) == (1, True)
