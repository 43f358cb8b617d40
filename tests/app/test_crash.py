"""A fault of ours is written down, told once, and ends nothing."""

from __future__ import annotations

import logging
import sys
import threading

import pytest

from pmqa_desk.app.crash import CrashHook, open_log


@pytest.fixture
def hook(qtbot, monkeypatch):
    # Python's own hook, instead of the one by which the tests learn of faults in slots.
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    made = CrashHook()
    made.install()
    yield made
    made.uninstall()


def _fail(kind: type[BaseException] = ValueError) -> None:
    sys.excepthook(kind, kind("ข้อผิดพลาด"), None)


@pytest.fixture
def kept_log():
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_a_fault_is_told_once_until_it_was_read_and_the_rest_is_counted(qtbot, hook, caplog, capsys):
    heard: list[int] = []
    hook.failed.connect(heard.append)
    _fail()
    _fail()
    qtbot.waitUntil(lambda: heard == [1])
    qtbot.wait(20)
    assert heard == [1]

    hook.told()
    _fail()
    qtbot.waitUntil(lambda: heard == [1, 3])
    assert len(caplog.records) == 3
    assert "ValueError" in capsys.readouterr().err


def test_a_fault_of_another_thread_is_told_on_the_thread_of_the_windows(qtbot, hook, caplog):
    threads: list[object] = []
    hook.failed.connect(lambda _: threads.append(threading.current_thread()))
    worker = threading.Thread(target=lambda: 1 / 0)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: threads != [])

    assert threads == [threading.current_thread()]


def test_a_program_without_a_standard_error_fails_no_second_time(qtbot, hook, caplog, monkeypatch):
    with qtbot.waitSignal(hook.failed):
        monkeypatch.setattr(sys, "stderr", None)
        _fail()


def test_ctrl_c_is_left_to_python(qtbot, hook, capsys):
    with qtbot.assertNotEmitted(hook.failed, wait=20):
        _fail(KeyboardInterrupt)

    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_log_lies_in_its_folder(kept_log, tmp_path):
    path = open_log(tmp_path / "log")
    logging.getLogger("pmqa_desk.x").info("begins")

    assert path == tmp_path / "log" / "desk.log"
    assert "pmqa_desk.x: begins" in path.read_text(encoding="utf-8")


def test_where_no_log_can_be_written_the_program_goes_on(kept_log, tmp_path):
    (tmp_path / "log").write_text("a file, not a folder")

    assert open_log(tmp_path / "log") is None
