"""Every paper in every form: fit for Thai in Word, whole or not at all on the disk."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import zipfile
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from pmqa_desk.app.papers import PAPERS, write_paper
from pmqa_desk.domain.blocks import Contents, plain
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import (
    Assignment,
    AwardStep,
    Evidence,
    Preparation,
    Question,
    Session,
    SessionKind,
)
from pmqa_desk.domain.wire import Whole
from pmqa_desk.export import whole_file
from pmqa_desk.qt.paper_pdf import with_page_numbers
from tests.export.test_docx_file import told, unlike_word
from tests.papers import long_visit, run_of

FONT = "TH Sarabun New"
# The application of all windows comes first: pictures would make one that no window can use.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def whole() -> Whole:
    """A day whose minutes are long enough for contents, and whose register reaches over pages."""
    visit = long_visit()
    answer = "ใช้แผงข้อมูลรายสัปดาห์ PMQA 4.0 ให้ทุกหน่วยงานเห็นพร้อมกันและติดตามผลทุกเดือน " * 4
    asked = tuple(
        Question(
            f"q{n}", f"ประเด็นที่ {n}", f"i{1 + n % 15}", "run-1", answer=answer, answered_by="สำนักงานจังหวัด"
        )
        for n in range(60)
    )
    minutes = replace(visit.minutes, font=FONT)
    visit = replace(
        visit,
        questions=asked,
        evidence=(Evidence("e", "แผนพัฒนา PMQA"), Evidence("f", "รายงานผล", "ผู้ตรวจ", "สำนักงานจังหวัด")),
        minutes=minutes,
        award_steps=tuple(
            AwardStep(f"s{n}", f"ขั้นตอนที่ {n} ของ PMQA 4.0", due=date(2022, 4, n), owner="สำนักงานจังหวัด")
            for n in (1, 2, 3)
        ),
        sessions=(Session("s", SessionKind.REHEARSAL),),
        assignments=(Assignment("a", "ตัดคลิป PMQA", "ประชาสัมพันธ์จังหวัด"), Assignment("b", "หาห้องประชุม")),
        checklists=(Preparation("c", "ทดสอบ PMQA", person="ฝ่ายเทคนิค"), Preparation("d", "จองห้อง")),
    )
    bank = (BankEntry("b", "วัดผล PMQA อย่างไร", answer, "รายงานประจำปี", "สำนักงานจังหวัด", category=6),)
    return Whole(visit, (run_of(visit),), bank=bank)


def write(whole: Whole, paper: str, out: Path) -> None:
    write_paper(whole, paper, out, Edition.INTERNAL, Digits.THAI, out.parent / "v.pmqa")


@pytest.mark.parametrize("paper", list(PAPERS))
def test_every_run_of_every_paper_is_fit_for_thai_in_heads_feet_and_contents_too(whole, paper, tmp_path):
    write(whole, paper, tmp_path / "p.docx")
    seen = 0
    with zipfile.ZipFile(tmp_path / "p.docx") as archive:
        names = [
            n for n in archive.namelist() if n.startswith(("word/document", "word/header", "word/footer"))
        ]
        for name in names:
            runs = list(parse_xml(archive.read(name)).iter(qn("w:r")))
            # A picture stands in a run that says nothing.
            said = [run for run in runs if run.find(qn("w:drawing")) is None]
            unlike = [(name, why) for run in said if (why := unlike_word(run, FONT))]
            # A name is read across the table: its letters have a size of their own.
            assert [each for each in unlike if paper != "name-plates" or each[1] != "size"] == []
            seen += len(said)
    assert len(names) == 3
    assert seen > 20


def test_the_minutes_of_that_day_have_contents_with_pages_in_the_word_file(whole, tmp_path):
    write(whole, "minutes", tmp_path / "m.docx")
    lines = told(docx.Document(str(tmp_path / "m.docx"))).split("\n")
    assert lines[0] == "สารบัญ"
    assert lines[1] == "ผู้มาประชุม\t๑"


FORMS = [
    ("minutes", ".docx"),
    ("minutes", ".pdf"),
    ("timings", ".xlsx"),
    ("programme", ".txt"),
    ("calendar", ".ics"),
]


@pytest.mark.parametrize(("paper", "ending"), FORMS)
@pytest.mark.parametrize(
    ("step", "number", "sentence"),
    [
        ("fsync", errno.ENOSPC, "disk is full"),
        ("replace", errno.EACCES, "open elsewhere"),
        ("replace", errno.EROFS, "read-only"),
        ("fsync", errno.EIO, "could not be written"),
    ],
)
def test_an_export_that_fails_leaves_the_earlier_file_and_says_so(
    whole, paper, ending, step, number, sentence, tmp_path, monkeypatch
):
    out = tmp_path / f"p{ending}"
    out.write_bytes(b"before")

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(whole_file.os, step, refuse)
    with pytest.raises(DeskError, match=sentence):
        write(whole, paper, out)
    monkeypatch.undo()
    assert out.read_bytes() == b"before"
    assert [left.name for left in tmp_path.iterdir()] == [out.name]


@pytest.fixture
def small_disk(tmp_path):
    """A disk of a few pages, with an earlier file on it; read-only on demand."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(place)]
    if (
        not sys.platform.startswith("linux")
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("no disk may be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize(("paper", "ending"), FORMS)
def test_a_disk_that_is_really_full_keeps_the_earlier_file(whole, paper, ending, small_disk):
    out = small_disk / f"p{ending}"
    out.write_bytes(b"before")
    with (small_disk / "rest").open("wb", buffering=0) as rest, suppress(OSError):
        while rest.write(bytes(4096)):
            pass
    with pytest.raises(DeskError, match="disk is full"):
        write(whole, paper, out)
    assert out.read_bytes() == b"before"
    assert {left.name for left in small_disk.iterdir()} == {out.name, "rest"}


@pytest.mark.parametrize(("paper", "ending"), FORMS)
def test_a_disk_that_may_only_be_read_keeps_the_earlier_file(whole, paper, ending, small_disk):
    out = small_disk / f"p{ending}"
    out.write_bytes(b"before")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(DeskError, match="read-only"):
        write(whole, paper, out)
    assert out.read_bytes() == b"before"


soffice = shutil.which("soffice")


@pytest.mark.skipif(soffice is None, reason="LibreOffice missing")
def test_libreoffice_opens_and_saves_a_long_paper_without_losing_a_word(whole, tmp_path):
    minutes = PAPERS["minutes"].blocks(whole, Edition.INTERNAL, Digits.THAI, None)
    register = PAPERS["questions"].blocks(whole, Edition.INTERNAL, Digits.THAI, None)
    said = with_page_numbers((*minutes, *register), Digits.THAI, FONT)
    assert isinstance(said[0], Contents)
    write_paper(whole, "minutes", tmp_path / "m.docx", Edition.INTERNAL, Digits.THAI, blocks=said)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for kind in ("txt:Text (encoded):UTF8", "docx"):
        command = [soffice, profile, "--headless", "--convert-to", kind, "--outdir", "saved", "m.docx"]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    expected = "".join(plain(said).split())
    text = (tmp_path / "saved" / "m.txt").read_text(encoding="utf-8-sig")
    assert "".join(text.split()) == expected
    saved = told(docx.Document(str(tmp_path / "saved" / "m.docx")))
    assert "".join(saved.split()) == expected
