"""Thai is cut at words, and what is shown gives back what was typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from pmqa_desk.qt.words import ZERO_WIDTH_SPACE, Words, plain

TITLE = "ประธานกล่าวต้อนรับคณะผู้ตรวจประเมิน"


def test_pieces_joined_are_the_text():
    pieces = Words().cut(f"{TITLE} PMQA 4.0 นาที")
    assert "".join(pieces) == f"{TITLE} PMQA 4.0 นาที"
    assert "ประธาน" in pieces


def test_breakable_text_without_its_breaks_is_what_was_typed():
    shown = Words().breakable(TITLE)
    assert ZERO_WIDTH_SPACE in shown
    assert plain(shown) == TITLE


def test_words_that_wait_still_cut_what_is_painted_for_the_room():
    waiting = Words(waits=True)
    assert waiting.breakable(TITLE) == TITLE
    assert len(waiting.cut(TITLE)) > 2


def test_loaded_words_wait_no_longer():
    words = Words(waits=True)
    words.load()
    assert ZERO_WIDTH_SPACE in words.breakable(TITLE)


def test_hidden_label_is_cut_when_it_is_shown(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    Words().put(label, TITLE)
    assert label.text() == TITLE
    label.show()
    assert ZERO_WIDTH_SPACE in label.text()


def test_visible_label_is_cut_at_once(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    label.show()
    Words().put(label, TITLE)
    assert plain(label.text()) == TITLE
    assert ZERO_WIDTH_SPACE in label.text()


def test_words_of_another_script_may_break_and_figures_stay_with_theirs():
    words = Words()
    assert words.cut("LONG MESSAGE to all") == ["LONG ", "MESSAGE ", "to ", "all"]
    assert words.cut("PMQA 4.0") == ["PMQA 4.0"]
    assert "".join(words.cut("Smart Farm ของเรา  ใช้ 5 G")) == "Smart Farm ของเรา  ใช้ 5 G"
