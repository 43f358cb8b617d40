"""What every window test is given: an open visit in memory, its news, the look."""

from __future__ import annotations

import json

import pytest

from pmqa_desk.assets import asset
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.wire import visit_from_json
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.look import Look, Scheme, load_fonts
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.slide_copies import SlideCopies
from pmqa_desk.qt.words import Words
from tests.fakes import FakeClocks, FakeConverter, MemoryStore

# 21 July 2026, 09.00 in Bangkok: the day of the example's visit.
VISIT_DAY_MS = 1_784_599_200_000


@pytest.fixture(scope="session")
def example_visit() -> Visit:
    return visit_from_json(
        json.loads(asset("resources", "example", "visit.json").read_text(encoding="utf-8"))
    )


@pytest.fixture
def clocks() -> FakeClocks:
    return FakeClocks(wall=VISIT_DAY_MS)


@pytest.fixture
def store(example_visit) -> MemoryStore:
    return MemoryStore(example_visit)


@pytest.fixture
def session(store, clocks) -> Session:
    return Session(store, clocks, "test")


@pytest.fixture(scope="session")
def faces(qapp) -> None:
    """The bundled faces: each time that Qt is given them it forgets every glyph it has drawn."""
    load_fonts()


@pytest.fixture
def context(qtbot, faces, session, tmp_path):
    bridge = Bridge(session)
    speech = Speech()
    yield Context(
        bridge, Look(Scheme.LIGHT), Words(), Preferences(tmp_path / "preferences.ini"), speech, tmp_path
    )
    bridge.stop()


@pytest.fixture
def converter() -> FakeConverter:
    return FakeConverter(asset("resources", "example", "slides.pdf").read_bytes())


@pytest.fixture
def copies(context, converter, tmp_path) -> SlideCopies:
    return SlideCopies(context, converter, tmp_path / "copies")
