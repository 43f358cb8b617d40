"""Presentations become PDF by the programs of the machine, or it is said what to do instead."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from pmqa_desk.app import slide_programs
from pmqa_desk.app.slide_programs import SlidePrograms
from pmqa_desk.domain.errors import DeskError

needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) converts")
needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="programs are played by shell scripts")

DECK = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation">
 <office:body><office:presentation>
  <draw:page draw:name="one"><draw:frame svg:x="1cm" svg:y="1cm" svg:width="20cm" svg:height="3cm">
   <draw:text-box><text:p>การดูแลถึงบ้าน</text:p></draw:text-box></draw:frame></draw:page>
  <draw:page draw:name="two"/>
 </office:presentation></office:body></office:document>"""


def _program(folder, name, script):
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def bin_(tmp_path):
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


@pytest.fixture
def programs(tmp_path, bin_):
    def made(system="linux"):
        return SlidePrograms(system, {"PATH": f"{bin_}", "HOME": str(tmp_path)}, tmp_path / "home")

    return made


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "สไลด์ วันตรวจ.pptx"
    path.write_bytes(b"deck")
    return path


# Writes where it was told to, as LibreOffice does: --outdir FOLDER SOURCE are the last three words.
OFFICE = """#!/bin/sh
for word in "$@"; do folder="$last"; last="$word"; done
name=$(/usr/bin/basename "$last" .pptx)
echo "$XDG_DATA_HOME $1" > "$folder/$name.pdf"
"""


@needs_office
def test_libreoffice_makes_a_pdf_of_every_page_with_our_thai_letters(tmp_path):
    pypdf = pytest.importorskip("pypdf")
    source = tmp_path / "สไลด์.odp"
    source.write_text(DECK, encoding="utf-8")
    target = tmp_path / "out.pdf"
    SlidePrograms(sys.platform, os.environ, tmp_path / "home").convert(source, target)
    reader = pypdf.PdfReader(target)
    assert len(reader.pages) == 2
    assert "การ" in reader.pages[0].extract_text()


@needs_shell
def test_office_is_lent_our_fonts_and_a_profile_of_its_own(programs, bin_, source, tmp_path):
    _program(bin_, "soffice", OFFICE)
    programs().convert(source, tmp_path / "out.pdf")
    said = (tmp_path / "out.pdf").read_text(encoding="utf-8").split()
    assert said == [
        str(tmp_path / "home" / "share"),
        f"-env:UserInstallation={(tmp_path / 'home' / 'profile').as_uri()}",
    ]
    assert (tmp_path / "home" / "share" / "fonts" / "Sarabun-Regular.ttf").stat().st_size > 10_000
    programs().convert(source, tmp_path / "again.pdf")


@needs_shell
def test_office_that_fails_is_told_and_leaves_nothing(programs, bin_, source, tmp_path):
    _program(bin_, "soffice", "exit 3")
    with pytest.raises(DeskError, match="PDF"):
        programs().convert(source, tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()


@needs_shell
def test_office_that_never_answers_is_given_up(programs, bin_, source, tmp_path, monkeypatch):
    monkeypatch.setattr(slide_programs, "PATIENCE_S", 0.2)
    _program(bin_, "soffice", "exec /bin/sleep 5")
    with pytest.raises(DeskError):
        programs().convert(source, tmp_path / "out.pdf")


def test_machine_without_a_program_says_what_to_do(programs, source, tmp_path):
    with pytest.raises(DeskError, match=r"PowerPoint.*PDF"):
        programs().convert(source, tmp_path / "out.pdf")


@needs_shell
def test_office_is_found_where_windows_keeps_it(bin_, source, tmp_path):
    folder = tmp_path / "Programs" / "LibreOffice" / "program"
    folder.mkdir(parents=True)
    _program(folder, "soffice.exe", OFFICE)
    environment = {"PATH": str(bin_), "ProgramFiles": str(tmp_path / "Programs")}
    SlidePrograms("win32", environment, tmp_path / "home").convert(source, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").is_file()


@needs_shell
def test_powerpoint_comes_first_on_windows(programs, bin_, source, tmp_path):
    _program(bin_, "powershell", 'echo "$PMQA_SOURCE" > "$PMQA_TARGET"')
    target = tmp_path / "out.pdf"
    os.environ["PATH"], before = f"{bin_}{os.pathsep}{os.environ['PATH']}", os.environ["PATH"]
    try:
        programs("win32").convert(source, target)
    finally:
        os.environ["PATH"] = before
    assert Path(target.read_text(encoding="utf-8").strip()) == source
