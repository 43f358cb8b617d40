"""Slow work reports on the thread of the windows, and not after it was abandoned."""

from __future__ import annotations

import threading

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.qt.worker import Worker


@pytest.fixture
def worker(qtbot, qapp):
    return Worker(qapp)


def test_work_is_done_elsewhere_and_told_here(worker, qtbot):
    threads = []
    worker.done.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(worker.done) as told:
        worker.start(lambda _: threading.current_thread())
    assert told.args[0] is not threading.current_thread()
    assert threads == [threading.current_thread()]


def test_progress_is_told_before_the_end(worker, qtbot):
    seen = []
    worker.progressed.connect(lambda part, whole: seen.append((part, whole)))

    def work(progress):
        progress(1, 2)
        progress(2, 2)

    with qtbot.waitSignal(worker.done):
        worker.start(work)
    assert seen == [(1, 2), (2, 2)]


def test_refusal_of_the_work_is_told(worker, qtbot):
    def work(progress):
        raise DeskError("ไม่ได้", "No")

    with qtbot.waitSignal(worker.refused) as told:
        worker.start(work)
    assert told.args[0].thai == "ไม่ได้"


def test_fault_of_ours_reaches_the_crash_hook(worker, qtbot):
    ended = threading.Event()

    def work(progress):
        ended.set()
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        worker.start(work)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_abandoned_work_tells_nothing(worker, qtbot):
    told = []
    worker.done.connect(told.append)
    gate = threading.Event()
    worker.start(lambda _: gate.wait(5))
    worker.abandon()
    with qtbot.waitSignal(worker.done):
        gate.set()
        worker.start(lambda _: "second")
    assert told == ["second"]


def test_work_whose_window_is_gone_ends_in_peace(qtbot):
    gate, ended = threading.Event(), threading.Event()

    def work(progress):
        gate.wait(5)
        ended.set()

    worker = Worker()
    worker.start(work)
    worker.deleteLater()
    del worker
    gate.set()
    qtbot.waitUntil(ended.is_set)


def test_windows_deleted_at_the_very_moment_of_the_report_do_no_harm(qtbot, qapp):
    ended = []
    for number in range(200):
        worker = Worker()
        worker.start(lambda _, number=number: ended.append(number))
        worker.deleteLater()
        del worker
        qapp.processEvents()
    qtbot.waitUntil(lambda: len(ended) == 200)
