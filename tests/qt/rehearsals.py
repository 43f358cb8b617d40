"""A visit with three rehearsals and its day behind it, for the window tests that read them."""

from __future__ import annotations

import pytest

from tests.fakes import MemoryStore
from tests.rehearsed import LAST, all_runs


@pytest.fixture
def store():
    return MemoryStore(LAST, list(all_runs()))


def texts(view):
    """Return every cell of a table as it is shown."""
    model = view.model()
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]
