"""Names that every system can have, and the endings that forms need."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.file_names import LONGEST_BYTES, safe_name, with_ending

ANY = st.text(max_size=300) | st.text(st.sampled_from('กี่้ป. /\\:*?"<>|\x00aCON'), max_size=200)


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ('ก<ข>:"/\\|?*.pdf', "ก_ข________.pdf"),
        ("con", "_con"),
        ("COM1.txt", "_COM1.txt"),
        ("ผลงาน . ", "ผลงาน"),
        ("..", "_"),
        ("e\u0301.png", "\u00e9.png"),
        ("สองบรรทัด\nเดียว.mp4", "สองบรรทัด_เดียว.mp4"),
    ],
)
def test_names_are_such_as_windows_can_have(given_name, safe):
    assert safe_name(given_name) == safe


@given(ANY)
def test_every_name_is_safe_and_safe_names_stay(text):
    name = safe_name(text)
    assert name
    assert name == unicodedata.normalize("NFC", name)
    assert not set(name) & set('<>:"/\\|?*\x00')
    assert name[-1] not in " ."
    assert len(name.encode()) <= LONGEST_BYTES + 1
    assert not PureWindowsPath(name).is_reserved()
    assert safe_name(name) == name


def test_a_cut_never_parts_a_letter_from_its_mark():
    name = safe_name("ก้" * 100)
    assert name == "ก้" * (len(name) // 2)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("รายงาน", "รายงาน.docx"),
        ("รายงาน 25.7", "รายงาน 25.7.docx"),
        ("ครั้งที่ 1.2569", "ครั้งที่ 1.2569.docx"),
        ("รายงาน.docx", "รายงาน.docx"),
        ("รายงาน.PDF", "รายงาน.PDF"),
        ("รายงาน.xlsx", "รายงาน.xlsx.docx"),
    ],
)
def test_only_an_ending_that_is_offered_is_one(typed, name):
    assert with_ending(Path("ที่") / typed, ".docx", (".docx", ".pdf")) == Path("ที่") / name


def test_a_folder_among_the_forms_makes_no_other_name_one():
    assert with_ending(Path("แฟ้ม"), ".zip", (".zip", "")) == Path("แฟ้ม.zip")
    assert with_ending(Path("แฟ้ม 25.7"), "", (".zip", "")) == Path("แฟ้ม 25.7")
