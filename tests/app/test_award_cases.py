"""The award parts of the five real cases come back from the file, from JSON and from the calendar."""

from __future__ import annotations

import json

import pytest

from pmqa_desk.domain.wire import json_text, visit_from_json, visit_to_json
from tests.award_cases import CASES


@pytest.fixture
def file_of(run, tmp_path):
    def make(name):
        (tmp_path / "v.json").write_text(json_text(visit_to_json(CASES[name])), encoding="utf-8")
        assert run("new", tmp_path / f"{name}.pmqa", "--from", tmp_path / "v.json").status == 0
        return tmp_path / f"{name}.pmqa"

    return make


@pytest.mark.parametrize("name", CASES)
def test_a_case_comes_back_from_its_file(run, file_of, name):
    shown = json.loads(run("show", file_of(name), "--json").out)
    assert visit_from_json(shown) == CASES[name]


def test_trang_is_shown_with_its_score_and_what_is_due(run, file_of, tmp_path):
    file = file_of("trang")
    (award,) = json.loads(run("show", file, "--json").out)["award"]
    first, report, result = award["steps"]
    assert (first["score"], first["out_of"], first["done"]) == (461.01, 500, "2022-03-11")
    assert (report["due"], result["due"]) == ("2022-04-18", "2022-05-31")

    run("export", file, "calendar", "-o", tmp_path / "in.ics", "--edition", "internal")
    run("export", file, "calendar", "-o", tmp_path / "out.ics", "--edition", "public")
    internal, public = ((tmp_path / f"{name}.ics").read_text(encoding="utf-8") for name in ("in", "out"))
    for day in ("20220418", "20220531"):
        assert f"DTSTART;VALUE=DATE:{day}" in internal
        assert day not in public
    assert "DTSTART;VALUE=DATE:20220725" in public


def test_phayao_is_shown_as_certified_among_47(run, file_of):
    (award,) = json.loads(run("show", file_of("phayao"), "--json").out)["award"]
    assert (award["passed"], award["rank"], award["units"]) == (True, 35, 47)
    assert (award["announced"], award["unit_kinds"]) == ("2018-05-30", "27 กรม 20 จังหวัด")


def test_amnat_charoen_is_shown_with_its_earlier_awards(run, file_of):
    (award,) = json.loads(run("show", file_of("amnat"), "--json").out)["award"]
    assert [past["fiscal_year"] for past in award["history"]] == [2559, 2560, 2562]
    assert award["category"] == 6


def test_a_visit_of_an_earlier_version_that_names_its_awards_alone_is_read(run, tmp_path):
    old = {
        "visit": {"awards": [{"type": None, "category": 2, "fiscal_year": 2564}]},
        "award": [{"category": 2}],
    }
    (tmp_path / "v.json").write_text(json.dumps(old), encoding="utf-8")
    assert run("new", tmp_path / "v.pmqa", "--from", tmp_path / "v.json").status == 0
    shown = json.loads(run("show", tmp_path / "v.pmqa", "--json").out)
    assert shown["visit"]["awards"] == old["visit"]["awards"]
    assert (shown["award_steps"], shown["award_history"]) == ([], [])
