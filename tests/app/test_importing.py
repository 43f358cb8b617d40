"""Somebody's agenda into a visit file, by command."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.doubts import doubt_in
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.visit import Visit
from pmqa_desk.store.file import create_visit_file, open_visit_file
from tests.intake.agendas import sheet_agendas, word_agendas

AGENDA = """กำหนดการตรวจประเมิน ณ พื้นที่ปฏิบัติงาน
วันศุกร์ที่ 30 กรกฎาคม 2564 ณ ห้องประชุมชั้น 4
09.00 - 09.10 น. กล่าวต้อนรับ โดยประธาน
09.10 - 09.20 น. วีดิทัศน์แนะนำจังหวัด
09.20 - 10.00 น. ซักถาม
"""


@pytest.fixture
def agenda(folder):
    path = folder / "กำหนดการ.txt"
    path.write_text(AGENDA, encoding="utf-8")
    return path


def kinds(run, path):
    return [item["kind"] for item in run("show", path, "--json").json["items"]]


def test_a_new_file_is_made_of_an_agenda(run, agenda, folder):
    answer = run("import", agenda, folder / "v.pmqa")
    assert (answer.status, "3 items read" in answer.out) == (0, True)
    assert kinds(run, folder / "v.pmqa") == ["welcome", "video", "questions"]


def test_standard_input_is_read_as_a_dash(run, folder):
    answer = run("import", "-", folder / "v.pmqa", "--json", stdin=AGENDA.encode())
    assert answer.json["visit"]["date"] == "2021-07-30"
    assert [item["duration_s"] for item in answer.json["items"]] == [600, 600, 2400]
    assert kinds(run, folder / "v.pmqa") == ["welcome", "video", "questions"]


DOUBTED = f"""{AGENDA}10.00 น. กล่าวขอบคุณ
10.10 น. นำเสนอผลงาน แห่งละ 5 นาที
25.75 น. ปิดการประชุม
"""


@pytest.mark.parametrize("language", Language)
def test_doubts_are_told_below_their_item_in_the_language_asked_for(run, language):
    words = ("import", "-", "--dry-run", "--lang", language.value)
    kept = run(*words, "--json", stdin=DOUBTED.encode()).json["items"]
    marks = [mark for item in kept for mark in (item["title"], *item["doubts"])]
    listed = run(*words, stdin=DOUBTED.encode()).out.splitlines()[-len(marks) :]
    assert [len(item["doubts"]) for item in kept] == [0, 0, 0, 1, 1, 2]
    for mark, line in zip(marks, listed, strict=True):
        assert line.endswith(doubt_in(language, mark))


def test_the_listing_tells_doubts_of_the_visit_before_its_items_and_json_keeps_them_in_thai(run):
    source = "ตรวจประเมิน วันจันทร์ที่ 30 กรกฎาคม 2564 ณ ห้องประชุมชั้น 4\n1. กล่าวต้อนรับ\n2. ซักถาม".encode()
    lines = run("import", "-", "--dry-run", "--lang", "en", stdin=source).out.splitlines()
    assert lines[1] == "  ?  The weekday does not fit the date (Friday 30 July 2021). Check it."
    kept = run("import", "-", "--dry-run", "--lang", "en", "--json", stdin=source).json
    assert kept["doubts"][0] == "วันในสัปดาห์ไม่ตรงกับวันที่ (วันศุกร์ที่ 30 กรกฎาคม 2564) โปรดตรวจสอบ"


def test_a_dry_run_writes_nothing(run, agenda, folder):
    before = list(folder.iterdir())
    answer = run("import", agenda, "--dry-run", "--json")
    assert list(answer.json) == ["visit", "sessions", "items", "unread", "doubts"]
    run("import", agenda, folder / "v.pmqa", "--dry-run")
    assert list(folder.iterdir()) == before


def test_what_a_reading_says_goes_through_new(run, agenda, folder):
    (folder / "v.json").write_text(run("import", agenda, "--dry-run", "--json").out, encoding="utf-8")
    assert run("new", folder / "v.pmqa", "--from", folder / "v.json").status == 0
    assert kinds(run, folder / "v.pmqa") == ["welcome", "video", "questions"]


def test_an_empty_programme_is_filled_and_what_stood_there_stays(run, agenda, folder):
    create_visit_file(folder / "v.pmqa", Visit("v", title="ชื่อเดิม"))
    assert run("import", agenda, folder / "v.pmqa").status == 0
    shown = run("show", folder / "v.pmqa", "--json").json
    assert (shown["visit"]["title"], shown["visit"]["date"]) == ("ชื่อเดิม", "2021-07-30")
    assert len(shown["items"]) == 3


def test_a_programme_is_never_written_over(run, agenda, file):
    before = file.read_bytes()
    answer = run("import", agenda, file)
    assert (answer.status, "has a programme of 3 items already" in answer.err) == (1, True)
    assert kinds(run, file) == ["welcome", "video", "thanks"]
    assert file.stat().st_size == len(before)


def test_a_file_that_is_open_elsewhere_is_not_imported_into(run, agenda, folder):
    create_visit_file(folder / "v.pmqa", Visit("v"))
    store = open_visit_file(folder / "v.pmqa", backups=folder, who="somying@desk-1", now_ms=0)
    answer = run("import", agenda, folder / "v.pmqa")
    store.close()
    assert (answer.status, "open on desk-1 (somying)" in answer.err) == (1, True)


@pytest.mark.parametrize(
    "data",
    [b"", b"  \n\n", "ประกาศผลรางวัล".encode(), b"PK\x03\x04zip", bytes(range(256)) * 40, b"a" * 5_000_000],
)
def test_what_holds_no_programme_is_refused_in_a_sentence_and_makes_no_file(run, folder, data):
    answer = run("import", "-", folder / "v.pmqa", stdin=data)
    assert (answer.status, answer.err.count("\n")) == (1, 1)
    assert list(folder.iterdir()) == []


def test_a_source_that_is_not_there_or_a_folder_is_refused(run, folder):
    assert "was not found" in run("import", folder / "none.txt", "--dry-run").err
    assert "is a folder" in run("import", folder, "--dry-run").err
    assert "cannot be read" in run("import", "a\0b", "--dry-run").err


@pytest.mark.parametrize("made", [*word_agendas(), *sheet_agendas()], ids=lambda made: made.name)
def test_agendas_of_word_and_excel_are_imported_by_their_name(run, folder, made):
    path = folder / made.name
    path.write_bytes(made.data)
    answer = run("import", path, "--dry-run", "--json")
    assert [item["title"] for item in answer.json["items"]] == [item.title for item in made.items]
    assert run("import", path, folder / "v.pmqa").status == 0
    assert len(kinds(run, folder / "v.pmqa")) == len(made.items)


def test_a_word_file_on_standard_input_is_told_by_its_bytes(run):
    made = word_agendas()[0]
    assert len(run("import", "-", "--dry-run", "--json", stdin=made.data).json["items"]) == len(made.items)


def test_a_table_without_a_programme_is_refused_by_the_command(run, folder):
    path = folder / "a.csv"
    path.write_text("ชื่อ,สังกัด\nนายตัวอย่าง หนึ่ง,จังหวัดสมมติ\n", encoding="utf-8")
    answer = run("import", path, folder / "v.pmqa")
    assert (answer.status, (folder / "v.pmqa").exists()) == (1, False)


LATER = AGENDA.replace("09.20 - 10.00 น. ซักถาม", "09.20 - 09.50 น. ซักถาม\n09.50 - 10.00 น. กล่าวขอบคุณ")


def test_agenda_read_again_updates_what_it_changed_and_leaves_what_was_added_here(run, agenda, folder):
    path = folder / "v.pmqa"
    run("import", agenda, path)
    store = open_visit_file(path, backups=folder, who="somying@desk-1", now_ms=0)
    before = store.load()
    rich = replace(before.items[1], notes="เปิดเสียง", media="media/film.mp4", duration_s=410)
    store.save(before, replace(before, items=(before.items[0], rich, before.items[2])))
    store.close()
    agenda.write_text(LATER, encoding="utf-8")
    answer = run("import", agenda, path, "--update")
    assert answer.status == 0
    assert "2 items the same, 1 changed, 1 new, 0 gone" in answer.out
    items = run("show", path, "--json").json["items"]
    assert [item["duration_s"] for item in items] == [600, 410, 1800, 600]
    assert (items[1]["notes"], items[1]["media"]) == ("เปิดเสียง", "media/film.mp4")


def test_item_that_was_taken_out_is_told_and_does_not_come_back(run, agenda, folder):
    path = folder / "v.pmqa"
    run("import", agenda, path)
    store = open_visit_file(path, backups=folder, who="somying@desk-1", now_ms=0)
    before = store.load()
    store.save(before, replace(before, items=before.items[1:]))
    store.close()
    answer = run("import", agenda, path, "--update")
    assert "0 new, 0 gone (0 of them kept), 1 taken out here before and left out" in answer.out
    assert len(run("show", path, "--json").json["items"]) == 2


def test_update_in_json_prints_json_alone(run, agenda, folder):
    run("import", agenda, folder / "v.pmqa")
    agenda.write_text(LATER, encoding="utf-8")
    answer = run("import", agenda, folder / "v.pmqa", "--update", "--json")
    assert len(answer.json["items"]) == 4


def test_other_visit_is_imported_without_its_media(run, agenda, folder):
    run("import", agenda, folder / "v.pmqa")
    answer = run("import", folder / "v.pmqa", folder / "w.pmqa")
    assert (answer.status, "3 items read" in answer.out) == (0, True)
    assert kinds(run, folder / "w.pmqa") == ["welcome", "video", "questions"]
    assert run("import", folder / "w.pmqa", folder / "v.pmqa", "--update").out.startswith("3 items the same")


def test_other_visit_without_a_programme_is_refused(run, folder):
    create_visit_file(folder / "v.pmqa", Visit("v"))
    answer = run("import", folder / "v.pmqa", folder / "w.pmqa")
    assert (answer.status, "no programme yet" in answer.err) == (1, True)
    assert not (folder / "w.pmqa").exists()
