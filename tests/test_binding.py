"""Canary for the Qt binding itself: a bad release kills the process without a traceback."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal


class _Beeper(QObject):
    beep = Signal(int)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on")
def test_binding_does_not_eat_references(qapp):
    beeper = _Beeper()
    beeper.beep.connect(lambda _n: None)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(100):
        beeper.setObjectName("x")
        beeper.beep.emit(1)
    after = sys.getrefcount(None), sys.getrefcount(True)
    lost = [b - a for b, a in zip(before, after, strict=True)]
    assert max(lost) < 50
