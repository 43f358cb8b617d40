"""A file that is replaced during a run is noticed once it is written whole."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from pmqa_desk.domain.visit import Item
from pmqa_desk.qt.media_watch import MediaWatch
from tests.fakes import MemoryStore


@pytest.fixture
def store(example_visit):
    return MemoryStore(replace(example_visit, items=(Item("a", "A", media="a.pdf"), Item("b", "B"))))


@pytest.fixture
def watch(context, tmp_path, qtbot):
    (tmp_path / "a.pdf").write_bytes(b"one")
    watch = MediaWatch(context)
    watch._timer.stop()
    qtbot.waitUntil(lambda: not watch._busy)
    watch.news = []
    watch.changed.connect(lambda: watch.news.append(1))
    yield watch
    watch.close()


def _look(watch, qtbot):
    watch.look()
    watch.look()
    qtbot.waitUntil(lambda: not watch._busy)
    return len(watch.news)


def test_nothing_new_is_no_news(watch, qtbot):
    assert [_look(watch, qtbot) for _ in range(3)] == [0, 0, 0]


def test_replaced_file_is_news_once_it_stands_still(watch, tmp_path, qtbot):
    (tmp_path / "a.pdf").write_bytes(b"another")
    assert _look(watch, qtbot) == 0, "it may still be being copied"
    (tmp_path / "a.pdf").write_bytes(b"another, and more of it")
    assert _look(watch, qtbot) == 0
    assert _look(watch, qtbot) == 1
    assert _look(watch, qtbot) == 1


def test_same_size_at_another_time_is_another_file(watch, tmp_path, qtbot):
    os.utime(tmp_path / "a.pdf", (5, 5))
    _look(watch, qtbot)
    assert _look(watch, qtbot) == 1


def test_file_that_goes_and_comes_is_news_twice(watch, tmp_path, qtbot):
    (tmp_path / "a.pdf").unlink()
    _look(watch, qtbot)
    assert _look(watch, qtbot) == 1
    (tmp_path / "a.pdf").write_bytes(b"one")
    _look(watch, qtbot)
    assert _look(watch, qtbot) == 2


def test_it_looks_by_itself_until_it_is_closed(watch, tmp_path, qtbot):
    watch._timer.setInterval(20)
    watch._timer.start()
    (tmp_path / "a.pdf").write_bytes(b"another")
    qtbot.waitUntil(lambda: watch.news == [1])
    watch.close()
    (tmp_path / "a.pdf").write_bytes(b"one more")
    qtbot.wait(150)
    assert watch.news == [1]
