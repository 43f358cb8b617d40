"""Three pulses and still; with motion off it is a warning for as long."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from pmqa_desk.qt import pulse
from pmqa_desk.qt.pulse import Pulse


@pytest.fixture
def made(context, qtbot, monkeypatch):
    monkeypatch.setattr(pulse, "PULSE_MS", 5)
    label = QLabel()
    label.setProperty("state", "now")
    qtbot.addWidget(label)
    return Pulse(label, context.preferences), label


def _states(made, qtbot):
    """Return what the widget wore, each change once."""
    pulse_, label = made
    seen = []
    pulse_._timer.timeout.connect(lambda: seen.append(label.property("state")))
    pulse_.start()
    assert label.property("state") == "warning"
    qtbot.waitUntil(lambda: not pulse_.going)
    return seen


def test_widget_pulses_three_times_and_is_as_before(made, qtbot):
    assert _states(made, qtbot) == ["now", "warning", "now", "warning", "now", "now"][:6]


def test_nothing_moves_where_the_user_wants_nothing_to(made, qtbot, context):
    context.preferences.set("motion", False)
    assert _states(made, qtbot) == ["warning"] * 5 + ["now"]


def test_pulse_can_be_stopped(made):
    pulse_, label = made
    pulse_.start()
    pulse_.start()
    pulse_.stop()
    assert (pulse_.going, label.property("state")) == (False, "now")
    pulse_.stop()
    assert label.property("state") == "now"
