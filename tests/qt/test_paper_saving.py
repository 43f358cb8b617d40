"""A paper lies where the user chose, under a name that every system takes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.qt.paper_saving import save_paper


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def _answer(monkeypatch, path):
    asked = []

    def choose(parent, title, proposed, kind):
        asked.append((proposed, kind))
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return asked


def test_ending_is_added_and_the_file_named(context, parent, monkeypatch, tmp_path, qtbot):
    asked = _answer(monkeypatch, tmp_path / "ชื่อ 25.7")
    written = []
    with qtbot.waitSignal(context.bridge.told) as told:
        save_paper(context, parent, "บัญชี 1/2569: ก", ".docx", written.append)
    assert written == [tmp_path / "ชื่อ 25.7.docx"]
    assert "ชื่อ 25.7.docx" in told.args[0]
    assert asked[0][0].endswith("บัญชี 1_2569_ ก.docx")


def test_leaving_the_dialog_writes_nothing(context, parent, monkeypatch):
    _answer(monkeypatch, "")
    save_paper(context, parent, "บัญชี", ".pdf", lambda _: pytest.fail("written"))


def test_refusal_is_said(context, parent, monkeypatch, tmp_path, qtbot):
    _answer(monkeypatch, tmp_path / "x.pdf")
    refusal = DeskError("เปิดอยู่", "open")

    def write(path):
        raise refusal

    with qtbot.waitSignal(context.bridge.refused) as refused, qtbot.assertNotEmitted(context.bridge.told):
        save_paper(context, parent, "บัญชี", ".pdf", write)
    assert refused.args == [refusal]
