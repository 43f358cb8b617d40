"""What every test has: no screen, no stray warning, fakes of the outside."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

# Before Qt is imported by anything; a test that needs a real display starts a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from pmqa_desk.domain.visit import Visit
from tests.fakes import FakeClocks, MemoryStore


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


@pytest.fixture
def clocks() -> FakeClocks:
    return FakeClocks()


@pytest.fixture
def memory_store() -> MemoryStore:
    return MemoryStore(Visit(uid="visit"))
