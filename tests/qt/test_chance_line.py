"""The chance is computed beside the window's thread, once for what is known, and said in a sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from pmqa_desk.desk.rehearsal_advice import Advice, advice
from pmqa_desk.qt.chance_line import ChanceLine
from tests.qt.rehearsals import store  # noqa: F401 - a fixture


@pytest.fixture
def line(context, qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    line = ChanceLine(context, QLabel(box), QLabel(box), box)
    line.box = box
    return line


def _text(line):
    return line._label.text().replace("\u200b", "")


def _icon(line, context):
    return context.look._wanted[line._icon][0]


def test_while_it_computes_it_says_so_and_then_how_little_it_knows(line, context, session, qtbot):
    line.ask(advice(session.visit, session.matrix()))
    assert _text(line) == "กำลังคำนวณโอกาสจบทันเวลา"
    qtbot.waitUntil(lambda: _text(line).startswith("มีโอกาสจบทันเวลาประมาณ"))
    assert "จากเวลาจริง 4 ครั้ง ตัวเลขนี้ยังหยาบ" in _text(line)
    assert "หากลดเวลาราว" in _text(line)
    assert _icon(line, context) == "alert"


def test_with_time_enough_nothing_warns(line, context, session, qtbot):
    session.edit(lambda v: replace(v, end=time(14, 0)), "x")
    line.ask(advice(session.visit, session.matrix()))
    qtbot.waitUntil(lambda: _text(line).startswith("มีโอกาสจบทันเวลามากกว่า 9 ใน 10"))
    assert _icon(line, context) == "check-circle"


def test_without_a_rehearsal_it_says_what_the_plan_leaves(line, context, session, qtbot):
    line.ask(Advice(session.visit, ()))
    qtbot.waitUntil(lambda: _text(line) == "ยังไม่เคยซ้อม ตามกำหนดการเหลือเวลา 8 นาที 10 วินาที")
    assert _icon(line, context) == "information-outline"
    line.ask(Advice(replace(session.visit, end=time(10, 0)), ()))
    qtbot.waitUntil(lambda: "เกินกรอบเวลา" in _text(line))
    assert _icon(line, context) == "alert"


def test_the_same_question_is_computed_once(line, session, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(line._worker, "start", asked.append)
    line.ask(advice(session.visit, session.matrix()))
    line.ask(advice(session.visit, session.matrix()))
    assert len(asked) == 1
