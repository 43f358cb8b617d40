"""The office's own templates as files."""

from __future__ import annotations

import json
import os
from dataclasses import replace

import pytest

from pmqa_desk.app.template_folder import ENDING, TemplateFolder
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.own_templates import template_of
from tests.visits import PLAIN_VISIT


@pytest.fixture
def kept(tmp_path):
    return TemplateFolder(tmp_path)


@pytest.fixture
def place(tmp_path):
    made = tmp_path / "templates"
    made.mkdir()
    return made


def test_before_anything_is_saved_there_are_none(kept):
    assert kept.all() == ()


def test_a_saved_visit_comes_back_as_its_template(kept, tmp_path):
    kept.save("จังหวัดเรา", PLAIN_VISIT)
    assert kept.read("จังหวัดเรา") == template_of(PLAIN_VISIT)
    assert [each.name for each in kept.all()] == ["จังหวัดเรา"]
    assert [path.name for path in (tmp_path / "templates").iterdir()] == ["จังหวัดเรา.json"]


def test_one_of_the_same_name_takes_its_place(kept):
    kept.save("ก", PLAIN_VISIT)
    kept.save("ก", replace(PLAIN_VISIT, organisation="กรม"))
    assert kept.read("ก").organisation == "กรม"


def test_removed_is_gone_and_gone_is_no_trouble(kept):
    kept.save("ก", PLAIN_VISIT)
    kept.remove("ก")
    kept.remove("ก")
    assert kept.names() == ()


@pytest.mark.parametrize(
    "name",
    ["", "  ", "../ก", "a/b", "a\\b", "a:b", "con", "ก.", ".ก", "ก" * 100, "standard", "Standard", "\x00"],
)
def test_a_name_that_no_file_should_bear_is_refused_everywhere(kept, tmp_path, name):
    for deed in (lambda: kept.save(name, PLAIN_VISIT), lambda: kept.read(name), lambda: kept.remove(name)):
        with pytest.raises(DeskError):
            deed()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"{", b"\xff\xfe\x00", b"[1]", b'{"items": 3}', b'{"visit": {"date": "x"}}', b"[" * 100_000),
        b'{"visit": {"timezone": "Nowhere"}}',
    ],
    ids=lambda data: data[:30].decode("latin-1"),
)
def test_a_damaged_one_is_listed_as_such_beside_the_others(kept, place, data):
    kept.save("ข", PLAIN_VISIT)
    (place / "ก.json").write_bytes(data)
    damaged, sound = kept.all()
    assert (damaged.name, damaged.visit) == ("ก", None)
    assert damaged.trouble.thai
    assert sound.visit is not None
    kept.remove("ก")
    assert kept.names() == ("ข",)


def test_one_too_large_to_be_a_template_is_not_read_whole(kept, place, monkeypatch):
    monkeypatch.setattr("pmqa_desk.app.template_folder.LARGEST_BYTES", 10)
    (place / "ก.json").write_bytes(b" " * 11)
    with pytest.raises(DeskError, match="cannot be read"):
        kept.read("ก")


def test_a_file_with_a_name_of_ours_is_listed_as_not_to_be_used(kept, place):
    (place / "standard.json").write_text("{}", encoding="utf-8")
    assert kept.all()[0].visit is None


def test_other_files_and_folders_are_none(kept, place):
    (place / "read me.txt").touch()
    (place / "folder.json").mkdir()
    (place / ".half.json").touch()
    assert kept.all() == ()


def test_what_a_command_showed_serves_without_its_records(kept, place):
    shown = {"visit": {"title": "ตรวจ พ.ศ. 2568"}, "questions": [{"text": "ถาม"}], "runs": []}
    (place / "ก.json").write_text("\ufeff" + json.dumps(shown), encoding="utf-8")
    assert (kept.read("ก").title, kept.read("ก").questions) == ("ตรวจ", ())


def test_a_name_that_nothing_bears_is_refused_with_where_to_look(kept):
    with pytest.raises(DeskError, match="new --list"):
        kept.read("ไม่มี")


def test_what_cannot_be_written_is_refused_and_the_one_before_stays(kept, place, monkeypatch):
    kept.save("ก", PLAIN_VISIT)

    def full(*_):
        raise OSError(28, "no space")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(DeskError, match="disk is full"):
        kept.save("ก", replace(PLAIN_VISIT, organisation="กรม"))
    assert kept.read("ก").organisation is None
    assert [path.name for path in place.iterdir()] == [f"ก{ENDING}"]


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(tmp_path):
    (tmp_path / "templates").touch()
    kept = TemplateFolder(tmp_path)
    assert kept.all() == ()
    for deed in (lambda: kept.save("ก", PLAIN_VISIT), lambda: kept.read("ก"), lambda: kept.remove("ก")):
        with pytest.raises(DeskError):
            deed()
