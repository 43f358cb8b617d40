"""Media are tried one after another, never in the way of the windows, and the trying can be stopped."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.medium_facts import DeckFact, PicturesFact, SlidesFact, Unusable, UnusableFact
from pmqa_desk.domain.ready_check import Said
from pmqa_desk.qt.media_tester import MediaTester, Trying
from tests.films import needs_ffmpeg, numbered_film
from tests.slides import write_slides


class FakeCopies:
    """Copies of presentations as a test wants them."""

    def __init__(self):
        self.pdfs = {}
        self.wanted = set()
        self.refusals = {}

    def pdf_of(self, deck):
        return self.pdfs.get(deck.name)

    def awaited(self, deck):
        return deck.name in self.wanted

    def refusal_of(self, deck):
        return self.refusals.get(deck.name)


@pytest.fixture
def fake_copies():
    return FakeCopies()


@pytest.fixture
def tester(qapp, tmp_path, fake_copies):
    made = MediaTester(tmp_path, fake_copies)
    yield made
    made.cancel()


def try_all(qtbot, tester, *media):
    facts, trying = [], []
    tester.tested.connect(facts.append)
    tester.trying.connect(trying.append)
    with qtbot.waitSignal(tester.finished, timeout=30_000):
        tester.start(media)
    assert not tester.busy
    return facts, trying


def test_each_medium_is_tried_in_its_turn_and_says_what_it_is(qtbot, tester, tmp_path):
    write_slides(tmp_path / "slides.pdf")
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(tmp_path / "a.png"))
    (tmp_path / "letter.docx").write_bytes(b"x")
    media = ("slides.pdf", "a.png", "gone.mp4", "letter.docx")
    facts, trying = try_all(qtbot, tester, *media)
    assert facts == [
        SlidesFact("slides.pdf", 6, drawn=True),
        PicturesFact("a.png", 1),
        UnusableFact("gone.mp4", Unusable.MISSING),
        UnusableFact("letter.docx", Unusable.OF_ANOTHER_KIND),
    ]
    assert trying[1:3] == [Trying("a.png", 2, 4, film=False), Trying("gone.mp4", 3, 4, film=True)]


@needs_ffmpeg
def test_films_are_played_and_damaged_ones_found(qtbot, tester, tmp_path):
    numbered_film(tmp_path / "good.mp4", 40, sound=True)
    (tmp_path / "bad.mp4").write_bytes(b"no film" * 50)
    (good, bad), _ = try_all(qtbot, tester, "good.mp4", "bad.mp4")
    assert (good.medium, good.opened, good.pictures) == ("good.mp4", True, True)
    assert (bad.medium, bad.opened) == ("bad.mp4", False)


def test_presentation_is_tried_as_its_pdf(qtbot, tester, tmp_path, fake_copies):
    (tmp_path / "deck.pptx").write_bytes(b"x")
    fake_copies.pdfs["deck.pptx"] = write_slides(tmp_path / "copy.pdf")
    facts, _ = try_all(qtbot, tester, "deck.pptx")
    assert facts == [SlidesFact("deck.pptx", 6, drawn=True)]


def test_presentation_without_a_pdf_says_whether_one_is_coming(qtbot, tester, tmp_path, fake_copies):
    for name in ("coming.pptx", "refused.odp", "never.ppt"):
        (tmp_path / name).write_bytes(b"x")
    fake_copies.wanted.add("coming.pptx")
    fake_copies.refusals["refused.odp"] = DeskError("แปลงไม่ได้", "It could not be converted.")
    facts, _ = try_all(qtbot, tester, "coming.pptx", "refused.odp", "never.ppt")
    why = Said("แปลงไม่ได้", "It could not be converted.")
    assert facts == [
        DeckFact("coming.pptx", failed=False),
        DeckFact("refused.odp", failed=True, why=why),
        DeckFact("never.ppt", failed=True),
    ]


def test_nothing_to_try_is_done_at_once(qtbot, tester):
    assert try_all(qtbot, tester) == ([], [])


@needs_ffmpeg
def test_stopped_in_the_middle_of_a_film_it_says_nothing_more(qtbot, tester, tmp_path):
    numbered_film(tmp_path / "a.mp4", 100)
    with qtbot.waitSignal(tester.trying):
        tester.start(("a.mp4", "b.mp4"))
    qtbot.wait(300)
    with qtbot.assertNotEmitted(tester.tested, wait=1500):
        tester.cancel()
    assert not tester.busy


def test_begun_anew_it_begins_at_the_first(qtbot, tester, tmp_path):
    write_slides(tmp_path / "a.pdf")
    tester.start(("gone.mp4", "a.pdf"))
    facts, trying = try_all(qtbot, tester, "a.pdf")
    assert [fact.medium for fact in facts] == ["a.pdf"]
    assert trying == [Trying("a.pdf", 1, 1, film=False)]


def test_windows_go_on_while_a_folder_hangs(qtbot, tester, monkeypatch):
    def hang(_folder, _medium):
        time.sleep(0.5)
        return UnusableFact("a.mp4", Unusable.MISSING)

    monkeypatch.setattr("pmqa_desk.qt.media_tester.seen_medium", hang)
    ticks = []
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    begun = time.monotonic()
    try_all(qtbot, tester, "a.mp4")
    timer.stop()
    assert time.monotonic() - begun > 0.4
    assert max(after - before for before, after in pairwise(ticks)) < 0.3
