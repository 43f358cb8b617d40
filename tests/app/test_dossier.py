"""One dossier of a whole visit: what is in it, what is not and why, and that next year begins from it."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pmqa_desk.app import papers
from pmqa_desk.app.dossier import Wanted, make_dossier
from pmqa_desk.app.papers import PAPERS, write_paper
from pmqa_desk.domain.dossier import read_sums
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.published import published
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Assignment, Evidence, Person, Question
from pmqa_desk.domain.wire import Whole
from pmqa_desk.store.file import create_visit_file, open_visit_file
from tests.domain.test_cleared import RUN, VISIT
from tests.fakes import NINE_O_CLOCK_MS
from tests.rehearsed import LAST, all_runs

pytestmark = pytest.mark.usefixtures("qapp")
WHOLE_VISIT = replace(
    LAST,
    items=(
        replace(LAST.items[0], media="media/film.mp4"),
        replace(LAST.items[1], media="../secret.mp4"),
        *LAST.items[2:],
    ),
    people=(Person("p", "นายสมมติ ตัวอย่าง"),),
    questions=(Question("q", "ถาม", run_uid=all_runs()[-1].uid),),
    assignments=(Assignment("a", "ติดตาม", "ฝ่ายเลขานุการ"),),
    evidence=(Evidence("e", "แผนพัฒนาจังหวัด", run_uid=all_runs()[-1].uid),),
)


@pytest.fixture
def whole_file(folder):
    (folder / "media").mkdir()
    (folder / "media" / "film.mp4").write_bytes(b"film" * 1000)
    (folder.parent / "secret.mp4").write_bytes(b"secret")
    path = folder / "งาน.pmqa"
    create_visit_file(path, WHOLE_VISIT, all_runs(), (BankEntry("b", "ถามอะไร", "ตอบ"),))
    return path


def _texts(paper):
    with zipfile.ZipFile(paper) as packed:
        return "".join(packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))


def names(path):
    with zipfile.ZipFile(path) as packed:
        return packed.namelist()


def test_every_paper_is_in_it_in_every_form_it_has(run, whole_file, tmp_path):
    out = tmp_path / "แฟ้ม.zip"
    answer = run("export", whole_file, "dossier", "-o", out)
    assert answer.status == 0, answer.err
    inside = names(out)
    wanted = [
        f"{number:02d} {paper.thai} 2565-07-22{ending}"
        for number, paper in enumerate(PAPERS.values(), 1)
        for ending in paper.endings
    ]
    assert [name for name in wanted if name not in inside] == []
    # Each session that was run has minutes of its own.
    held = {f"05 รายงานการประชุม การซักซ้อม {day}" for day in ("2565-07-14", "2565-07-17", "2565-07-19")}
    minutes = {name for name in inside if name.startswith("05 รายงานการประชุม การซักซ้อม")}
    assert {name.partition(".")[0] for name in minutes} == held
    assert set(inside) - set(wanted) - minutes == {
        "00 สารบัญแฟ้ม 2565-07-22.txt",
        "00 สารบัญแฟ้ม 2565-07-22.xlsx",
        "90 ข้อมูลการตรวจ 2565-07-22.json",
        "91 ไฟล์งาน 2565-07-22.pmqa",
        "สื่อ/film.mp4",
        "SHA256SUMS",
    }
    assert "../secret.mp4" in answer.out
    assert run("check", out).status == 0


def test_the_list_names_every_file_with_its_sum(run, whole_file, tmp_path):
    run("export", whole_file, "dossier", "-o", tmp_path / "d")
    text = (tmp_path / "d" / "00 สารบัญแฟ้ม 2565-07-22.txt").read_text(encoding="utf-8")
    listed = read_sums((tmp_path / "d" / "SHA256SUMS").read_text(encoding="utf-8"))
    for name, digest in listed.items():
        assert name.startswith("00 ") or (name in text and digest in text)
    present = {p.relative_to(tmp_path / "d").as_posix() for p in (tmp_path / "d").rglob("*") if p.is_file()}
    assert present == {*listed, "SHA256SUMS"}


def test_the_public_dossier_has_no_visit_file_no_media_and_says_so(run, whole_file, tmp_path):
    answer = run(
        "export", whole_file, "dossier", "-o", tmp_path / "d", "--edition", "public", "--digits", "arabic"
    )
    endings = {path.suffix for path in (tmp_path / "d").rglob("*.*")}
    assert endings <= {".docx", ".pdf", ".xlsx", ".txt", ".ics"}
    text = (tmp_path / "d" / "00 สารบัญแฟ้ม 2565-07-22.txt").read_text(encoding="utf-8")
    assert "ฉบับเผยแพร่ เลขอารบิก" in text
    for left_out in ("งานที่มอบหมาย", "ลำดับการดำเนินรายการ", "แบบตรวจความพร้อม", "สื่อและภาพถ่าย", "ไฟล์งาน"):
        assert left_out in text.partition("ไม่อยู่ในแฟ้ม")[2]
        assert left_out in answer.out
    assert "secret" not in text


def test_the_public_dossier_is_made_public_once_and_tells_nothing_internal(whole_file, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(papers, "published", lambda whole: asked.append(whole) or published(whole))
    visit = replace(WHOLE_VISIT, evidence=(replace(WHOLE_VISIT.evidence[0], owner="ผู้จัดหาภายใน"),))
    whole, made = Whole(visit, all_runs()), datetime(2022, 7, 25, 9, 0, tzinfo=UTC)
    make_dossier(Wanted(whole, whole_file, Edition.PUBLIC, Digits.THAI, made), tmp_path / "d")
    assert asked == [whole]
    told = "".join(_texts(path) for path in (tmp_path / "d").glob("*.docx"))
    assert "แผนพัฒนาจังหวัด" in told
    assert "ผู้จัดหาภายใน" not in told
    write_paper(whole, "evidence", tmp_path / "e.docx", Edition.INTERNAL, Digits.THAI)
    assert "ผู้จัดหาภายใน" in _texts(tmp_path / "e.docx")


def test_next_year_begins_from_the_json_of_the_dossier(run, whole_file, tmp_path):
    run("export", whole_file, "dossier", "-o", tmp_path / "d")
    (kept,) = (tmp_path / "d").glob("90 *.json")
    assert run("new", tmp_path / "next.pmqa", "--from", kept).status == 0
    before, after = run("show", whole_file, "--json").json, run("show", tmp_path / "next.pmqa", "--json").json
    assert after == before
    (copy,) = (tmp_path / "d").glob("91 *.pmqa")
    assert run("show", copy, "--json").json == before


def test_the_copy_is_taken_while_the_file_is_open_and_changed(run, whole_file, tmp_path):
    store = open_visit_file(whole_file, backups=tmp_path, who="a@b", now_ms=NINE_O_CLOCK_MS)
    store.save(WHOLE_VISIT, replace(WHOLE_VISIT, title="แก้แล้ว"))
    assert run("export", whole_file, "dossier", "-o", tmp_path / "d.zip").status == 0
    store.close()
    with zipfile.ZipFile(tmp_path / "d.zip") as packed:
        assert json.loads(packed.read("90 ข้อมูลการตรวจ 2565-07-22.json"))["visit"]["title"] == "แก้แล้ว"


def test_a_changed_dossier_is_told_by_check(run, whole_file, tmp_path):
    run("export", whole_file, "dossier", "-o", tmp_path / "d", "--edition", "public")
    (tmp_path / "d" / "01 กำหนดการ 2565-07-22.txt").write_text("อื่น", encoding="utf-8")
    answer = run("check", tmp_path / "d", "--json")
    assert (answer.status, answer.json["ok"]) == (1, False)
    assert [finding["about"] for finding in answer.json["findings"]] == ["dossier"]


def test_a_folder_that_holds_something_is_refused(run, whole_file, tmp_path):
    taken = tmp_path / "d"
    taken.mkdir()
    (taken / "mine").write_bytes(b"")
    answer = run("export", whole_file, "dossier", "-o", taken)
    assert (answer.status, "not mixed" in answer.err) == (1, True)
    assert [path.name for path in taken.iterdir()] == ["mine"]


class StoppedError(Exception):
    """Somebody pressed cancel."""


def test_it_can_be_stopped_at_any_step_and_leaves_nothing(whole_file, tmp_path):
    made = datetime(2022, 7, 25, 9, 0, tzinfo=UTC)
    wanted = Wanted(Whole(VISIT, (RUN,)), whole_file, Edition.INTERNAL, Digits.THAI, made)
    heard = []
    make_dossier(wanted, tmp_path / "whole.zip", lambda done, _all: heard.append(done))
    assert heard == sorted(heard)
    before = sorted(path.name for path in tmp_path.iterdir())
    for step in range(0, len(heard), 5):
        left = [step]

        def stop(_done, _all, left=left):
            left[0] -= 1
            if left[0] < 0:
                raise StoppedError

        with pytest.raises(StoppedError):
            make_dossier(wanted, tmp_path / "out.zip", stop)
        assert sorted(path.name for path in tmp_path.iterdir()) == before
