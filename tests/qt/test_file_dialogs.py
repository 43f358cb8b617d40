"""Asking for files: what is answered gets the ending it needs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from pmqa_desk.app.papers import PAPERS
from pmqa_desk.qt.file_dialogs import FileDialogs


@pytest.fixture
def answer(monkeypatch):
    """Let the system's dialog answer with a name and a chosen kind of file."""
    asked: list[tuple[str, ...]] = []

    def answer_with(name: str, kind: str = "") -> list[tuple[str, ...]]:
        def dialog(parent, *words):
            asked.append(words)
            return name, kind

        monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", dialog)
        return asked

    return answer_with


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_file_is_opened_where_it_lies(parent, answer, tmp_path):
    asked = answer(str(tmp_path / "a.pmqa"))

    assert FileDialogs().open(parent, tmp_path) == tmp_path / "a.pmqa"
    assert asked[0][1] == str(tmp_path)
    assert "*.pmqa" in asked[0][2]


def test_whoever_changes_their_mind_answers_nothing(parent, answer, tmp_path):
    answer("")

    assert FileDialogs().open(parent, tmp_path) is None
    assert FileDialogs().new(parent, tmp_path) is None


def test_a_new_file_gets_its_ending(parent, answer, tmp_path):
    answer(str(tmp_path / "งานใหม่"), "ไฟล์งาน (*.pmqa)")

    assert FileDialogs().new(parent, tmp_path) == tmp_path / "งานใหม่.pmqa"


def test_a_paper_gets_the_ending_of_the_form_that_was_chosen(parent, answer, tmp_path):
    asked = answer(str(tmp_path / "รายงาน"), "PDF (*.pdf)")

    chosen = FileDialogs().paper(parent, tmp_path / "รายงาน", (".docx", ".pdf"))

    assert chosen == tmp_path / "รายงาน.pdf"
    assert asked[0][2] == "Word (*.docx);;PDF (*.pdf)"


def test_an_ending_that_was_typed_stays(parent, answer, tmp_path):
    answer(str(tmp_path / "รายงาน.docx"), "PDF (*.pdf)")

    chosen = FileDialogs().paper(parent, tmp_path / "รายงาน", (".docx", ".pdf"))

    assert chosen == tmp_path / "รายงาน.docx"


def test_a_dot_within_a_name_is_no_ending(parent, answer, tmp_path):
    answer(str(tmp_path / "รายงาน 25.7"), "PDF (*.pdf)")
    assert FileDialogs().paper(parent, tmp_path, (".docx", ".pdf")) == tmp_path / "รายงาน 25.7.pdf"

    answer(str(tmp_path / "งาน ฉบับ 1.2"))
    assert FileDialogs().new(parent, tmp_path) == tmp_path / "งาน ฉบับ 1.2.pmqa"
    assert FileDialogs().cleared(parent, tmp_path / "งาน.pmqa") == tmp_path / "งาน ฉบับ 1.2.pmqa"


def test_a_dialog_that_tells_no_kind_gives_the_first(parent, answer, tmp_path):
    answer(str(tmp_path / "รายงาน"))

    assert FileDialogs().paper(parent, tmp_path / "ก 25.7", (".docx", ".pdf")) == tmp_path / "รายงาน.docx"


def test_figures_may_be_asked_for_as_a_spreadsheet(parent, answer, tmp_path):
    asked = answer(str(tmp_path / "เวลา"), "Excel (*.xlsx)")

    assert FileDialogs().paper(parent, tmp_path, (".docx", ".pdf", ".xlsx")) == tmp_path / "เวลา.xlsx"
    assert asked[0][2] == "Word (*.docx);;PDF (*.pdf);;Excel (*.xlsx)"


def test_every_form_of_every_paper_can_be_asked_for(parent, answer, tmp_path):
    for paper in PAPERS.values():
        asked = answer("")
        assert FileDialogs().paper(parent, tmp_path / "p", paper.endings) is None
        assert all(f"*{ending}" in asked[-1][2] for ending in paper.endings)
