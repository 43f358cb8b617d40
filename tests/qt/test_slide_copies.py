"""Presentations of the programme are converted in the background, one by one, and again when replaced."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from pmqa_desk.desk.slides import Copy
from pmqa_desk.domain.visit import Item
from pmqa_desk.qt.slide_copies import SlideCopies
from tests.fakes import MemoryStore

ITEMS = (Item("a", "A", media="a.pptx"), Item("b", "B", media="b.odp"), Item("c", "C", media="c.pdf"))


@pytest.fixture
def store(example_visit):
    return MemoryStore(replace(example_visit, items=ITEMS))


@pytest.fixture
def decks(tmp_path):
    for name in ("a.pptx", "b.odp", "c.pdf"):
        (tmp_path / name).write_bytes(name.encode())
    return tmp_path


@pytest.fixture
def told(context):
    sentences = []
    context.bridge.told.connect(sentences.append)
    return sentences


@pytest.fixture
def copies(decks, told, context, converter, tmp_path):
    return SlideCopies(context, converter, tmp_path / "copies")


def test_every_presentation_is_converted_by_itself(copies, decks, converter, told, qtbot):
    qtbot.waitUntil(lambda: len(told) == 2)
    assert converter.asked == ["a.pptx", "b.odp"]
    assert copies.pdf_of(decks / "a.pptx").read_bytes() == converter.pdf
    assert not copies.awaited(decks / "b.odp")
    assert copies.pdf_of(decks / "c.pdf") is None


def test_presentation_that_could_not_be_converted_says_why_until_it_is_replaced(
    decks, context, converter, told, tmp_path, qtbot
):
    converter.refused.add("a.pptx")
    copies = SlideCopies(context, converter, tmp_path / "copies")
    qtbot.waitUntil(lambda: len(told) == 1)
    assert copies.refusal_of(decks / "a.pptx").thai == "แปลงไม่ได้"
    assert copies.refusal_of(decks / "b.odp") is None
    converter.refused.clear()
    (decks / "a.pptx").write_bytes(b"another content")
    copies.look()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert copies.refusal_of(decks / "a.pptx") is None


def test_operator_is_told_how_long_it_took_and_what_is_lost(copies, told, qtbot):
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == "แปลงสไลด์ b.odp แล้ว ใช้เวลา 1 วินาที หากมีภาพเคลื่อนไหวหรือวีดิทัศน์ในสไลด์ จะไม่แสดงบนจอ"


@pytest.mark.parametrize(
    ("animated", "films", "words"),
    [
        (True, True, "ภาพเคลื่อนไหวและวีดิทัศน์ในสไลด์จะไม่แสดงบนจอ"),
        (True, False, "ภาพเคลื่อนไหวในสไลด์จะไม่แสดงบนจอ"),
        (False, True, "วีดิทัศน์ในสไลด์จะไม่แสดงบนจอ โปรดแนบเป็นลำดับของตัวเอง"),
        (False, False, "ใช้เวลา 1 วินาที"),
    ],
)
def test_sentence_names_exactly_what_is_lost(copies, decks, told, qtbot, animated, films, words):
    qtbot.waitUntil(lambda: len(told) == 2)
    copies._busy = decks / "a.pptx"
    copies._began = time.monotonic()
    copies._on_done(Copy(decks / "x.pdf", animated, films))
    assert told[-1].endswith(words)


def test_nothing_is_converted_twice(copies, converter, told, qtbot):
    qtbot.waitUntil(lambda: len(told) == 2)
    copies.look()
    qtbot.wait(50)
    assert len(converter.asked) == 2


def test_replaced_presentation_keeps_the_old_pdf_until_the_new_is_ready(copies, decks, told, qtbot):
    qtbot.waitUntil(lambda: len(told) == 2)
    old = copies.pdf_of(decks / "a.pptx")
    (decks / "a.pptx").write_bytes(b"another content")
    copies.look()
    assert copies.awaited(decks / "a.pptx")
    assert copies.pdf_of(decks / "a.pptx") == old
    qtbot.waitUntil(lambda: copies.pdf_of(decks / "a.pptx") != old)


def test_attached_presentation_is_converted_at_once(copies, session, decks, converter, told, qtbot):
    qtbot.waitUntil(lambda: len(told) == 2)
    (decks / "d.ppt").write_bytes(b"d")
    item = Item("d", "D", media="d.ppt")
    session.edit(lambda visit: replace(visit, items=(*visit.items, item)), "attach")
    qtbot.waitUntil(lambda: copies.pdf_of(decks / "d.ppt") is not None)


def test_presentation_that_is_refused_is_told_and_the_next_goes_on(
    decks, converter, context, tmp_path, qtbot
):
    converter.refused.add("a.pptx")
    refused = []
    context.bridge.refused.connect(refused.append)
    copies = SlideCopies(context, converter, tmp_path / "copies")
    qtbot.waitUntil(lambda: copies.pdf_of(decks / "b.odp") is not None)
    assert len(refused) == 1
    assert copies.pdf_of(decks / "a.pptx") is None
    assert not copies.awaited(decks / "a.pptx")


def test_missing_presentation_is_left_alone(context, converter, tmp_path, qtbot):
    copies = SlideCopies(context, converter, tmp_path / "copies")
    qtbot.wait(50)
    assert converter.asked == []
    assert not copies.awaited(tmp_path / "a.pptx")


def test_fault_of_ours_in_one_conversion_keeps_no_other_from_being_made(
    decks, context, converter, told, tmp_path, qtbot, monkeypatch
):
    whole = converter.convert

    def faulty(source, target):
        if source.name == "a.pptx":
            raise ZeroDivisionError
        whole(source, target)

    monkeypatch.setattr(converter, "convert", faulty)
    with qtbot.captureExceptions() as caught:
        copies = SlideCopies(context, converter, tmp_path / "copies")
        qtbot.waitUntil(lambda: len(told) == 1)
    assert caught[0][0] is ZeroDivisionError
    assert not copies.awaited(decks / "a.pptx")
    assert copies.pdf_of(decks / "b.odp") is not None
