"""The English of the screen: whole, free of Thai, released, and reached by a switch in the open window."""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
PLACEHOLDER = re.compile(r"%\d|\{\w+\}|%L\d")
THAI = re.compile("[\u0e00-\u0e7f]")


@pytest.fixture(scope="module")
def maker():
    spec = importlib.util.spec_from_file_location("make_translations", FOLDER / "make_translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def messages(maker):
    text = maker.TS.read_text(encoding="utf-8")
    found = [
        (maker.unescape(m["source"]), maker.unescape(m["english"]), bool(m["unfinished"]))
        for m in maker.MESSAGE.finditer(text)
    ]
    assert len(found) > 300
    return found


def _texts(path: Path) -> Counter[tuple[str, str]]:
    contexts = re.findall(r"<name>(.*?)</name>(.*?)</context>", path.read_text(encoding="utf-8"), re.DOTALL)
    return Counter(
        (name, source)
        for name, body in contexts
        for source in re.findall(r"<source>(.*?)</source>", body, re.DOTALL)
    )


def test_every_text_of_code_and_forms_stands_in_the_file(maker, tmp_path):
    fresh = tmp_path / "fresh.ts"
    shutil.copyfile(maker.TS, fresh)

    maker.collect(fresh)

    assert _texts(fresh) == _texts(maker.TS)


def test_every_text_has_finished_english(messages):
    assert [thai for thai, english, unfinished in messages if unfinished or not english.strip()] == []


def test_no_thai_is_left_in_the_english(messages):
    assert [english for _, english, _ in messages if THAI.search(english)] == []


def test_english_has_the_placeholders_of_the_thai(messages):
    wrong = [
        (thai, english)
        for thai, english, _ in messages
        if Counter(PLACEHOLDER.findall(thai)) != Counter(PLACEHOLDER.findall(english))
    ]
    assert wrong == []


def test_what_the_program_loads_is_released_from_the_file(maker, tmp_path):
    fresh = tmp_path / "fresh.qm"

    maker.release(maker.TS, fresh)

    assert fresh.read_bytes() == maker.QM.read_bytes()


def test_the_thai_of_qts_own_words_is_released_and_keeps_their_placeholders(maker, tmp_path):
    fresh = tmp_path / "fresh.qm"

    maker.release(maker.QT_TS, fresh)

    assert fresh.read_bytes() == maker.QT_QM.read_bytes()
    text = maker.QT_TS.read_text(encoding="utf-8")
    found = re.findall(r"<source>(.*?)</source>.*?<translation>(.*?)</translation>", text, re.DOTALL)
    assert len(found) > 100
    assert [
        pair for pair in found if set(PLACEHOLDER.findall(pair[0])) != set(PLACEHOLDER.findall(pair[1]))
    ] == []
    assert [
        pair for pair in found if "%" not in pair[0] and pair[0] != "A4" and not THAI.search(pair[1])
    ] == []


def test_words_of_a_list_are_filled_in_and_the_rest_is_named(maker, tmp_path):
    words = tmp_path / "words.tsv"
    words.write_text("ลบ\tDelete <it>\nอื่น\t\n", encoding="utf-8")
    text = (
        '<source>ลบ</source>\n<translation type="unfinished"></translation>'
        '<source>อื่น</source>\n<translation type="unfinished"></translation>'
    )

    filled = maker.fill(text, maker.read_words([str(words)]))

    assert "<translation>Delete &lt;it&gt;</translation>" in filled
    assert maker.unfinished(filled) == ["อื่น"]
