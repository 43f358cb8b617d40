"""What every test has: no screen, no stray warning, fakes of the outside."""

from __future__ import annotations

import builtins
import logging
import os
import sys
import time
from collections.abc import Iterator

# Before Qt is imported by anything; a test that needs a real display starts a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

from pmqa_desk.domain.visit import Visit
from tests.fakes import FakeClocks, MemoryStore

# Qt for Python puts itself before every import statement; none of the modules above loads it.
PLAIN_IMPORT = builtins.__import__

# The suite draws the same examples each time, so that it fails for a change and never by chance.
# What is drawn anew, and more of it, is `desk.py torture`'s: the suite has to end within ten minutes.
settings.register_profile("suite", derandomize=True, deadline=None, max_examples=25)
settings.register_profile("torture", deadline=None)
settings.load_profile(os.environ.get("PMQA_PROFILE", "suite"))


@pytest.fixture(autouse=True)
def cycles_go_as_in_the_program(request):
    """In a test of windows what only holds itself goes between two deeds, never in a call of Qt's."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield from _plain_imports()
        return
    request.getfixturevalue("qapp")
    # Qt, for tests that have it anyway.
    from PySide6.QtCore import QCoreApplication, QEvent, Qt  # noqa: PLC0415
    from PySide6.QtGui import QGuiApplication, QWindow  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from pmqa_desk.qt.collector import Collector  # noqa: PLC0415

    collector = Collector()
    yield
    # A window that a test left open is asked to go, and goes in the next loop: a modal one of them would
    # take the keys of the next test's window until then.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QGuiApplication.keyboardModifiers():
        # A click of Ctrl+Z by the tests leaves Ctrl down: rows would be chosen beside those chosen before.
        QTest.keyRelease(QWindow(), Qt.Key.Key_Control)
        assert not QGuiApplication.keyboardModifiers()
    collector.look()
    collector.close()


def _plain_imports() -> Iterator[None]:
    """Let a test without windows import as commands do: Hypothesis does it a thousand times an example."""
    hooked = builtins.__import__
    builtins.__import__ = PLAIN_IMPORT
    yield
    if builtins.__import__ is PLAIN_IMPORT:
        builtins.__import__ = hooked


class _FailOnLog(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        pytest.fail(f"unexpected log: {record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """A WARNING or worse fails the test, unless it asked for caplog."""
    if "caplog" in request.fixturenames:
        yield
        return
    handler = _FailOnLog(logging.WARNING)
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)


@pytest.fixture(autouse=True)
def no_word_of_another_test(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language that a test put on the screen goes with it, also where the test failed before its end."""
    speaking = []
    module = sys.modules.get("pmqa_desk.qt.language")
    if module is not None:
        speak = module.Speech.speak

        def remembered(speech, language) -> None:
            speaking.append(speech)
            speak(speech, language)

        monkeypatch.setattr(module.Speech, "speak", remembered)
    yield
    if not speaking:
        return
    from shiboken6 import isValid  # noqa: PLC0415 - Qt, for tests that have it anyway

    for speech in speaking:
        if isValid(speech):
            speech.silence()


@pytest.fixture
def clocks() -> FakeClocks:
    return FakeClocks()


@pytest.fixture
def memory_store() -> MemoryStore:
    return MemoryStore(Visit(uid="visit"))


@pytest.fixture(params=["Asia/Bangkok", "UTC", "America/Los_Angeles", "Australia/Sydney"])
def machine_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The machine's own time zone, of which nothing that is shown may depend (T16)."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system has no time zone of a process")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()
