"""What only holds itself is let go on the thread of the windows, and nowhere else."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import weakref

import pytest

from pmqa_desk.qt.collector import Collector


class Cycle:
    """Holds itself, as a window and what it made often do."""

    def __init__(self):
        self.me = self


@pytest.fixture
def collector(qapp):
    made = Collector()
    yield made
    made.close()


def test_python_searches_no_more_until_the_collector_is_closed(qapp):
    gc.enable()
    collector = Collector()
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()


def test_what_only_holds_itself_is_let_go_once_its_turn_has_come(collector):
    gone = weakref.ref(Cycle())
    assert gone() is not None
    held = [Cycle() for _ in range(gc.get_threshold()[0] + 100)]
    collector.look()
    assert gone() is None
    del held


def test_nothing_is_searched_before_its_turn(collector):
    gc.collect()
    gone = weakref.ref(Cycle())
    collector.look()
    assert gone() is not None


def test_cycles_die_on_the_thread_that_looks(collector, qtbot):
    threads = []
    for _ in range(10):
        weakref.finalize(Cycle(), lambda: threads.append(threading.current_thread()))
    thread = threading.Thread(target=lambda: [Cycle() for _ in range(5000)])
    thread.start()
    thread.join()
    assert threads == []
    qtbot.waitUntil(lambda: len(threads) == 10)
    assert set(threads) == {threading.main_thread()}


# Widgets that hold themselves, beside a busy thread: without the collector this dies within a second or two.
CHURN = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pmqa_desk.qt.collector import Collector
from pmqa_desk.qt.worker import Worker

class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.me, self.label = self, QLabel("x", self)

def work(_progress):
    for _ in range(400_000):
        a = []
        a.append(a)

def again(_):
    global turns
    turns += 1
    if turns < 12:
        worker.start(work)
    else:
        app.exit()

app = QApplication([])
collector, worker, turns = Collector(), Worker(), 0
worker.done.connect(again)
worker.start(work)
timer = QTimer()
timer.timeout.connect(lambda: [Window() for _ in range(20)])
timer.start(0)
app.exec()
print("whole", flush=True)
"""


@pytest.mark.torture
def test_windows_that_hold_themselves_survive_a_busy_thread():
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", CHURN], env=environ, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.stdout.strip() == "whole", (done.returncode, done.stderr[-2000:])
