"""What each command does."""

from __future__ import annotations

import json
import sqlite3
import sys
import zipfile
from dataclasses import replace
from datetime import date, time

import docx
import pytest

from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import Assignment, Mode, Note, NoteKind, Question, Session, SessionKind
from pmqa_desk.store.file import create_visit_file, open_visit_file, read_visit_file
from tests.fakes import NINE_O_CLOCK_MS
from tests.visits import PLAIN_VISIT

LOG = (
    Event(NINE_O_CLOCK_MS, 1, EventKind.STARTED, item_uid="a", monotonic_ms=7, process="p"),
    Event(NINE_O_CLOCK_MS + 60_000, 2, EventKind.FINISHED, item_uid="a"),
)
RUN = Run("r", programme_of(PLAIN_VISIT), NINE_O_CLOCK_MS, events=LOG)
RECORDED = replace(
    PLAIN_VISIT,
    questions=(Question("q", "ถาม\x00😀", "b", "r", NINE_O_CLOCK_MS, follow_up=True),),
    notes=(Note("n", NoteKind.RESOLUTION, "เห็นชอบ", "gone"),),
    sessions=(Session("s", SessionKind.REHEARSAL, date(2021, 7, 29), time(10, 30)),),
)


@pytest.fixture
def recorded(folder):
    path = folder / "บันทึก.pmqa"
    create_visit_file(path, RECORDED, (RUN,))
    return path


def test_new_makes_an_empty_visit(run, folder):
    assert run("new", folder / "v.pmqa").status == 0
    shown = run("show", folder / "v.pmqa", "--json").json
    assert (shown["items"], shown["runs"], shown["checklists"]) == ([], [], [])


def test_new_from_a_template_has_items_with_lengths(run, folder):
    run("new", folder / "v.pmqa", "--template", "standard")
    items = run("show", folder / "v.pmqa", "--json").json["items"]
    assert [item["kind"] for item in items] == [
        *("welcome", "video", "strategy", "showcase", "showcase", "showcase"),
        *("questions", "feedback", "thanks"),
    ]
    assert all(item["duration_s"] > 0 for item in items)


def test_new_never_writes_over_a_file(run, file):
    before = file.read_bytes()
    answer = run("new", file)
    assert (answer.status, "already" in answer.err) == (1, True)
    assert file.read_bytes() == before


def test_show_goes_round_through_new_with_runs_and_identities(run, recorded, folder):
    shown = run("show", recorded, "--json")
    (folder / "v.json").write_text(shown.out, encoding="utf-8")
    assert run("new", folder / "copy.pmqa", "--from", folder / "v.json").status == 0
    assert run("show", folder / "copy.pmqa", "--json").out == shown.out
    assert run("new", folder / "again.pmqa", "--from", "-", stdin=shown.out.encode()).status == 0
    assert run("show", folder / "again.pmqa", "--json").out == shown.out


def test_bank_goes_round_too_and_is_written_as_a_paper_inside_the_house_only(run, folder):
    bank = (BankEntry("1", "ถามอะไร", "ตอบ", category=6, criterion="6.1", year=2568), BankEntry("2", "อีกข้อ"))
    create_visit_file(folder / "a.pmqa", PLAIN_VISIT, bank=bank)
    shown = run("show", folder / "a.pmqa", "--json")
    assert [entry["text"] for entry in shown.json["bank"]] == ["ถามอะไร", "อีกข้อ"]
    run("new", folder / "b.pmqa", "--from", "-", stdin=shown.out.encode())
    assert run("show", folder / "b.pmqa", "--json").out == shown.out
    store = read_visit_file(folder / "b.pmqa", backups=folder)
    assert tuple(store.bank.all()) == bank
    store.close()
    assert run("export", folder / "b.pmqa", "bank", "-o", folder / "bank.docx").status == 0
    said = "\n".join(
        cell.text
        for table in docx.Document(folder / "bank.docx").tables
        for row in table.rows
        for cell in row.cells
    )
    assert "ถามอะไร" in said
    public = run("export", folder / "b.pmqa", "bank", "-o", folder / "x.docx", "--edition", "public")
    assert (public.status, "internal" in public.err, (folder / "x.docx").exists()) == (1, True, False)


def test_two_entries_of_a_bank_with_one_identity_are_refused(run, folder):
    twins = json.dumps({"bank": [{"uid": "1", "text": "ก"}, {"uid": "1", "text": "ข"}]}).encode()
    answer = run("new", folder / "v.pmqa", "--from", "-", stdin=twins)
    assert (answer.status, "bank[1].uid" in answer.err) == (1, True)


def test_show_has_each_run_with_its_events_and_timings(run, recorded):
    (shown,) = run("show", recorded, "--json").json["runs"]
    assert [event["kind"] for event in shown["events"]] == ["started", "finished"]
    assert shown["events"][0]["at"] == "2021-07-30T09:00:00+07:00"
    assert shown["timings"]["state"] == "between"
    assert shown["timings"]["items"][0]["actual_s"] == 60
    assert [item["title"] for item in shown["programme"]["items"]] == ["กล่าวต้อนรับ", "วีดิทัศน์", "กล่าวขอบคุณ"]


def test_show_compares_the_runs(run, recorded):
    shown = run("show", recorded, "--json").json["rehearsals"]
    assert (shown["runs"][0]["run"], shown["runs"][0]["actual_s"], shown["window_s"]) == ("r", 60, 10_800)
    (time,) = shown["items"][0]["times"]
    assert (time["planned_s"], time["actual_s"], time["difference_s"], time["attempts"]) == (600, 60, -540, 1)
    assert shown["items"][1]["advice"] == "unknown"


def test_advice_assignments_and_what_is_said_of_runs_go_round(run, folder):
    visit = replace(
        RECORDED,
        notes=(Note("n", NoteKind.ADVICE, "พูดช้าลง", "b", settled=True),),
        assignments=(Assignment("t", "ส่งสไลด์", "สำนักงานจังหวัด", date(2021, 7, 28), item_uid="b"),),
        sessions=(replace(RECORDED.sessions[0], name="ซ้อมใหญ่", mode=Mode.ONLINE),),
    )
    said = replace(RUN, programme=programme_of(visit, chosen=("a",)), notes="ไฟดับ", left_out=True)
    create_visit_file(folder / "v.pmqa", visit, (said,))
    shown = run("show", folder / "v.pmqa", "--json")
    assert shown.json["assignments"][0]["item"] == 2
    assert (shown.json["runs"][0]["left_out"], shown.json["runs"][0]["programme"]["chosen"]) == (True, ["a"])
    run("new", folder / "copy.pmqa", "--from", "-", stdin=shown.out.encode())
    store = read_visit_file(folder / "copy.pmqa", backups=folder)
    assert (store.load(), store.runs()) == (visit, (said,))
    store.close()


def test_an_assignment_written_by_hand_finds_its_item(run, folder):
    text = '{"items": [{"title": "ก"}], "assignments": [{"text": "ทำ", "item": 1}]}'
    run("new", folder / "v.pmqa", "--from", "-", stdin=text.encode())
    shown = run("show", folder / "v.pmqa", "--json").json
    assert shown["assignments"][0]["item_uid"] == shown["items"][0]["uid"]


def test_show_reads_a_file_that_is_open_elsewhere_and_leaves_it_alone(run, recorded, folder):
    store = open_visit_file(recorded, backups=folder, who="u@m", now_ms=0)
    store.save(RECORDED, replace(RECORDED, title="กำลังแก้ไข"))
    assert run("show", recorded, "--json").json["visit"]["title"] == "กำลังแก้ไข"
    store.save(replace(RECORDED, title="กำลังแก้ไข"), RECORDED)
    store.close()
    assert [path.name for path in folder.iterdir()] == [recorded.name]


def test_show_without_json_says_it_in_words(run, file):
    assert run("--lang", "th", "show", file).out.splitlines() == [
        "การตรวจประเมิน",
        "วันศุกร์ที่ 30 กรกฎาคม 2564",
        "  1    10:00  กล่าวต้อนรับ",
        "  2     6:50  วีดิทัศน์",
        "  3     5:00  กล่าวขอบคุณ",
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (b"{", "not well-formed JSON"),
        (b"[]", "must be an object"),
        (b'{"items": [{"kind": "opera"}]}', "items[0].kind must be one of"),
        (b'{"visit": {"title": "\\ud800"}}', "visit.title must be well-formed text"),
        ("กำหนดการ".encode("cp874"), "not text in UTF-8"),
        (b"\xff\xfe{", "not text in UTF-8"),
    ],
)
def test_bad_json_is_refused_and_nothing_is_made(run, folder, text, word):
    (folder / "v.json").write_bytes(text)
    answer = run("new", folder / "v.pmqa", "--from", folder / "v.json")
    assert (answer.status, word in answer.err) == (1, True), answer.err
    assert not (folder / "v.pmqa").exists()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_json_may_bear_the_marks_that_notepad_leaves(run, folder, encoding):
    (folder / "v.json").write_text('{"visit": {"title": "ตรวจ"}}', encoding=encoding)
    assert run("new", folder / "v.pmqa", "--from", folder / "v.json").status == 0
    assert run("show", folder / "v.pmqa", "--json").json["visit"]["title"] == "ตรวจ"


def replay(run, file, events, at, *more):
    text = json.dumps(events).encode()
    return run("replay", file, "--events", "-", "--at", at, "--json", *more, stdin=text)


def test_replay_gives_the_run_at_an_instant(run, file):
    events = [{"at": "2021-07-30T09:03:00+07:00", "do": "start"}]
    answer = replay(run, file, events, "2021-07-30T09:05:00+07:00").json
    assert (answer["state"], answer["item"], answer["remaining_s"]) == ("running", 1, 480)
    assert (answer["lateness_s"], answer["relative_lateness_s"]) == (180, 0)


def test_replay_holds_a_rehearsal_against_its_own_date(run, recorded):
    events = [{"at": "2021-07-29T10:30:00+07:00", "do": "start"}]
    answer = replay(run, recorded, events, "2021-07-29T10:31:00+07:00", "--session", "1")
    assert answer.json["planned_end"] == "2021-07-29T10:51:50+07:00"
    assert answer.json["lateness_s"] == 0


def test_replay_leaves_the_file_as_it_was(run, recorded):
    before = recorded.read_bytes()
    replay(run, recorded, [{"at": "2021-07-30T09:00:00+07:00", "do": "start"}], "2021-07-30T09:05:00+07:00")
    assert recorded.read_bytes() == before


@pytest.mark.parametrize(
    ("events", "at", "more", "word"),
    [
        ([{"at": "2021-07-30T09:00:00+07:00", "do": "pause"}], "2021-07-30T09:05:00+07:00", (), "Event 0 "),
        ([], "yesterday", (), "ISO 8601"),
        ({}, "2021-07-30T09:05:00+07:00", (), "must be a JSON list"),
        ([], "2021-07-30T09:05:00+07:00", ("--session", "1"), "There is no session 1"),
        ([], "2021-07-30T09:05:00+07:00", ("--session", "0"), "There is no session 0"),
    ],
)
def test_an_impossible_replay_is_refused(run, file, events, at, more, word):
    answer = replay(run, file, events, at, *more)
    assert (answer.status, answer.out, word in answer.err) == (1, "", True), answer.err


def test_check_is_content_with_a_ready_file(run, file):
    answer = run("check", file)
    assert (answer.status, answer.out) == (0, "All is well.\n")
    assert run("check", file, "--json").json == {"ok": True, "findings": []}


def test_check_ends_with_one_where_a_medium_is_missing_and_says_what_is_not_ready(run, folder):
    first, *rest = PLAIN_VISIT.items
    items = (replace(first, media="film.mp4", duration_s=None), *rest)
    create_visit_file(folder / "v.pmqa", replace(PLAIN_VISIT, items=items))
    answer = run("check", folder / "v.pmqa", "--json")
    assert answer.status == 1
    found = [(finding["about"], finding["wrong"], finding["item"]) for finding in answer.json["findings"]]
    assert found == [("media", True, 1), ("lengths", False, None)]
    lines = run("check", folder / "v.pmqa").out.splitlines()
    assert [line[0] for line in lines] == ["✗", "△"]
    (folder / "film.mp4").touch()
    assert "empty" in run("check", folder / "v.pmqa").out
    assert run("check", folder / "v.pmqa").status == 1
    (folder / "film.mp4").write_bytes(b"x")
    answer = run("check", folder / "v.pmqa")
    assert (answer.status, "Item 1: film.mp4 is not tested" in answer.out) == (0, True)


def test_check_names_what_is_broken_in_the_file(run, file):
    db = sqlite3.connect(file)
    db.execute("INSERT INTO events (run_uid, place, at, action, kind) VALUES ('none', 1, '', 1, 'started')")
    db.commit()
    db.close()
    answer = run("check", file, "--json")
    assert answer.status == 1
    assert [finding["about"] for finding in answer.json["findings"]] == ["integrity"]


def test_backup_and_restore_go_round(run, file, folder, tmp_path):
    assert run("backup", file, "--to", tmp_path / "to").status == 0
    (copy,) = (tmp_path / "to").iterdir()
    store = open_visit_file(file, backups=tmp_path, who="u@m", now_ms=0)
    store.save(PLAIN_VISIT, replace(PLAIN_VISIT, title="เสีย"))
    store.close()
    answer = run("restore", copy, file)
    assert (answer.status, "The file before it is" in answer.out) == (0, True)
    assert run("show", file, "--json").json["visit"]["title"] == "การตรวจประเมิน"
    assert len(list(folder.iterdir())) == 2
    assert "before" not in run("restore", copy, folder / "new.pmqa").out


def test_backup_goes_to_the_programs_own_folder_by_default(run, file, tmp_path):
    assert run("backup", file).status == 0
    assert len(list((tmp_path / "home" / "backups").iterdir())) == 1


def test_export_names_its_papers(run):
    lines = run("export", "--list").out.splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["programme", ".docx .pdf .xlsx .txt"],
        ["running-sheet", ".docx .pdf"],
        ["script", ".docx .pdf .txt"],
        ["sign-in", ".docx .pdf .xlsx"],
        ["minutes", ".docx .pdf"],
        ["timings", ".docx .pdf .xlsx"],
        ["comparison", ".docx .pdf .xlsx"],
        ["presenter-sheets", ".docx .pdf"],
        ["questions", ".docx .pdf .xlsx"],
        ["bank", ".docx .pdf .xlsx"],
        ["evidence", ".docx .pdf .xlsx .txt"],
        ["assignments", ".docx .pdf .xlsx .txt"],
        ["checklists", ".docx .pdf .xlsx"],
        ["ready", ".docx .pdf"],
        ["media", ".docx .pdf .xlsx"],
        ["calendar", ".docx .pdf .ics"],
        ["name-plates", ".docx .pdf"],
        ["seating-plan", ".docx .pdf"],
        ["dossier", ".zip"],
    ]


WRITTEN = ["programme", "sign-in", "minutes", "timings", "comparison", "questions", "ready"]


@pytest.mark.parametrize("paper", WRITTEN)
# The application of all windows comes first: the command would make one that no window can use.
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("ending", "magic"), [(".docx", b"PK"), (".pdf", b"%PDF")])
def test_export_writes_a_paper_in_the_form_of_its_ending(run, recorded, tmp_path, paper, ending, magic):
    out = tmp_path / f"รายงาน{ending.upper()}"
    answer = run("export", recorded, paper, "-o", out, "--edition", "public", "--digits", "arabic")
    assert (answer.status, answer.err) == (0, "")
    assert out.read_bytes().startswith(magic)


@pytest.mark.parametrize("paper", ["programme", "sign-in", "timings", "comparison", "questions"])
def test_export_writes_figures_for_excel(run, recorded, tmp_path, paper):
    out = tmp_path / "เวลา.xlsx"
    answer = run("export", recorded, paper, "-o", out)
    assert (answer.status, answer.err) == (0, "")
    assert "xl/worksheets/sheet1.xml" in zipfile.ZipFile(out).namelist()


@pytest.mark.usefixtures("qapp")
def test_comparison_has_its_pictures_without_a_window(run, recorded, tmp_path):
    out = tmp_path / "c.docx"
    assert run("export", recorded, "comparison", "-o", out).status == 0
    pictures = [name for name in zipfile.ZipFile(out).namelist() if name.startswith("word/media/")]
    assert len(pictures) == 3


def test_export_writes_plain_text_for_a_chat(run, recorded, tmp_path):
    out = tmp_path / "กำหนดการ.txt"
    assert run("export", recorded, "programme", "-o", out, "--digits", "arabic").status == 0
    assert out.read_text(encoding="utf-8").startswith("กำหนดการ")


@pytest.mark.parametrize(
    ("paper", "more", "said"),
    [
        ("questions", (), "no question yet"),
        ("assignments", (), "Nothing has been assigned"),
        ("assignments", ("--edition", "public"), "without a public edition"),
        ("checklists", (), "checklists are empty"),
        ("checklists", ("--edition", "public"), "without a public edition"),
        ("running-sheet", ("--edition", "public"), "without a public edition"),
    ],
)
def test_a_paper_with_nothing_to_say_is_refused_with_what_to_do(run, file, tmp_path, paper, more, said):
    answer = run("export", file, paper, "-o", tmp_path / "p.docx", *more)
    assert (answer.status, said in answer.err) == (1, True)
    assert not (tmp_path / "p.docx").exists()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ending", [".docx", ".pdf"])
def test_running_sheet_is_written_for_the_house(run, recorded, tmp_path, ending):
    assert run("export", recorded, "running-sheet", "-o", tmp_path / f"r{ending}").status == 0


def test_programme_without_items_is_refused(run, folder, tmp_path):
    path = folder / "empty.pmqa"
    create_visit_file(path, replace(PLAIN_VISIT, items=()))
    for out in ("p.docx", "p.xlsx", "p.txt"):
        answer = run("export", path, "programme", "-o", tmp_path / out)
        assert (answer.status, "no item yet" in answer.err) == (1, True)
    answer = run("export", path, "running-sheet", "-o", tmp_path / "r.docx")
    assert (answer.status, "no item yet" in answer.err) == (1, True)


def test_assignments_are_written_in_every_form(run, folder, tmp_path):
    path = folder / "given.pmqa"
    create_visit_file(path, replace(PLAIN_VISIT, assignments=(Assignment("t", "ส่งสไลด์", "สำนักงานจังหวัด"),)))
    for out in ("a.docx", "a.xlsx", "a.txt"):
        assert run("export", path, "assignments", "-o", tmp_path / out).status == 0
    assert "ส่งสไลด์" in (tmp_path / "a.txt").read_text(encoding="utf-8")


def test_export_writes_into_the_offices_template(run, recorded, tmp_path):
    own = docx.Document()
    own.sections[0].footer.paragraphs[0].text = "ท้ายกระดาษ"
    own.save(str(tmp_path / "own.docx"))
    out = tmp_path / "m.docx"
    answer = run("export", recorded, "minutes", "-o", out, "--template", tmp_path / "own.docx")
    assert answer.status == 0
    assert docx.Document(str(out)).sections[0].footer.paragraphs[0].text == "ท้ายกระดาษ"


def test_a_template_is_refused_where_it_cannot_serve(run, recorded, tmp_path):
    (tmp_path / "own.docx").write_bytes(b"no Word file")
    for out, template in (("m.pdf", "own.docx"), ("m.docx", "own.docx"), ("m.docx", "gone.docx")):
        (tmp_path / out).write_bytes(b"before")
        answer = run("export", recorded, "minutes", "-o", tmp_path / out, "--template", tmp_path / template)
        assert answer.status == 1
        assert "template" in answer.err
        assert (tmp_path / out).read_bytes() == b"before"


def test_export_of_timings_needs_a_run(run, file, tmp_path):
    answer = run("export", file, "timings", "-o", tmp_path / "t.docx")
    assert (answer.status, "no run or rehearsal" in answer.err) == (1, True)


@pytest.mark.parametrize("out", ["m.xlsx", "m", "none/m.docx", "folder.docx"])
def test_an_export_that_cannot_be_is_refused_and_leaves_nothing(run, recorded, tmp_path, out):
    (tmp_path / "folder.docx").mkdir()
    before = sorted(tmp_path.rglob("*"))
    answer = run("export", recorded, "minutes", "-o", tmp_path / out)
    assert (answer.status, answer.err.count("\n")) == (1, 1)
    assert sorted(tmp_path.rglob("*")) == before


def test_the_example_is_laid_out_and_said_where_even_without_a_screen(run, tmp_path, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux can be without a screen")
    answer = run("demo", "--dir", tmp_path / "ตัวอย่าง")
    assert (answer.status, "There is no screen" in answer.err) == (0, True)
    path = answer.out.strip()
    assert run("check", path, "--json").json["ok"]
    run("demo")
    assert (tmp_path / "home" / "example").is_dir()
