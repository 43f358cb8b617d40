"""Missing media are looked for in the background; what is found is taken by one press, as one step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.desk.media_search import made_mark
from pmqa_desk.domain.visit import ItemStatus
from pmqa_desk.qt.item_pane import ItemPane
from pmqa_desk.qt.media_deeds import MediaDeeds
from pmqa_desk.qt.media_finder import MediaFinder
from pmqa_desk.qt.media_found import FoundNote, FoundStrip
from pmqa_desk.qt.programme_rows import ItemRow
from tests.fakes import MemoryStore
from tests.visits import PLAIN_VISIT

MISSING = ("media/film.mp4", "media/slides.pdf")


@pytest.fixture
def folder(tmp_path):
    """Put a film under another name beside its place, and slides of another content on the desktop."""
    made = tmp_path / "desktop" / "visit"
    (made / "media").mkdir(parents=True)
    return made


@pytest.fixture
def store(folder):
    (folder / "media" / "film.mp4").write_bytes(b"film")
    mark = made_mark(folder, "media/film.mp4", "m")
    (folder / "media" / "film.mp4").rename(folder / "ฟิล์ม.mp4")
    (folder.parent / "slides.pdf").write_bytes(b"slides")
    first, second, third = PLAIN_VISIT.items
    items = (
        replace(first, media="media/film.mp4", status=ItemStatus.TESTED),
        replace(second, media="media/slides.pdf", status=ItemStatus.TESTED),
        replace(third, media="media/film.mp4"),
    )
    return MemoryStore(replace(PLAIN_VISIT, items=items, media_marks=(mark,)))


@pytest.fixture
def there(context, folder):
    return replace(context, folder=folder)


@pytest.fixture
def finder(there):
    return MediaFinder(there, MediaDeeds(there))


def found(qtbot, finder, missing=MISSING):
    finder.look(missing)
    qtbot.waitUntil(lambda: not finder.looking)
    return finder.found


def media(session):
    return [item.media for item in session.visit.items]


def test_found_media_are_taken_together_as_one_step(qtbot, finder, session, folder):
    before = session.visit
    assert set(found(qtbot, finder)) == set(MISSING)
    finder.use(MISSING)
    qtbot.waitUntil(lambda: media(session) == ["ฟิล์ม.mp4", "media/slides.pdf", "ฟิล์ม.mp4"])
    statuses = [item.status for item in session.visit.items]
    assert statuses == [ItemStatus.TESTED, ItemStatus.TESTED, ItemStatus.DRAFT]
    assert (folder / "media/slides.pdf").read_bytes() == b"slides"
    assert session.undo_label == "ใช้ไฟล์ที่พบ"
    session.undo()
    assert session.visit == before


def test_what_is_there_again_is_found_no_more(qtbot, finder):
    found(qtbot, finder)
    finder.look(("media/film.mp4",))
    assert list(finder.found) == ["media/film.mp4"]
    finder.look(())
    assert finder.found == {}


def test_same_media_are_looked_for_once_until_somebody_may_have_moved_them(qtbot, finder, folder):
    found(qtbot, finder)
    (folder / "ฟิล์ม.mp4").unlink()
    finder.look(MISSING)
    assert not finder.looking
    finder.look(MISSING, again=True)
    qtbot.waitUntil(lambda: not finder.looking)
    assert list(finder.found) == ["media/slides.pdf"]


def test_item_says_where_its_medium_is_and_takes_it(qtbot, there, finder, session):
    pane = ItemPane(there)
    qtbot.addWidget(pane)
    # Held until it is closed: found with nobody holding it, it would be taken apart while it is seen.
    qtbot.kept = pane
    note = FoundNote(there, finder, pane)
    for item in session.visit.items[:2]:
        pane.show_row(ItemRow(item.uid, item, "1", None, None, 0, medium_found=False))
        assert note.isHidden()
        found(qtbot, finder)
        assert not note.isHidden()
        if item.media == "media/film.mp4":
            assert note.found_label.text() == "พบไฟล์นี้ที่ ฟิล์ม.mp4"
            note.use_button.click()
            assert media(session) == ["ฟิล์ม.mp4", "media/slides.pdf", "ฟิล์ม.mp4"]
            finder.look(())
        else:
            assert note.found_label.text().startswith("พบไฟล์ชื่อเดียวกันที่ slides.pdf")


def test_strip_counts_what_was_found_and_takes_all(qtbot, there, finder, session):
    strip = FoundStrip(there, finder)
    qtbot.addWidget(strip)
    assert strip.isHidden()
    found(qtbot, finder)
    said = strip.found_label.text().replace("\u200b", "")
    assert (strip.isHidden(), said) == (False, "พบไฟล์สื่อที่หายไป 2 ไฟล์ในโฟลเดอร์ใกล้เคียง")
    strip.use_button.click()
    qtbot.waitUntil(lambda: media(session)[0] == "ฟิล์ม.mp4")
    finder.look(())
    assert strip.isHidden()


def test_visit_to_be_read_only_shows_what_was_found_and_takes_nothing(qtbot, there, finder, store):
    store.read_only_because = ("อ่านอย่างเดียว", "Read only.")
    strip = FoundStrip(there, finder)
    qtbot.addWidget(strip)
    found(qtbot, finder)
    assert not strip.use_button.isEnabled()
