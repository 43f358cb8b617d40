"""The office's template among the settings: only one that can be used is taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.qt.template_row import TemplateRow


class Check:
    """Refuses what is not there, and what is named so."""

    def __call__(self, path: Path) -> None:
        if "broken" in path.name or not path.exists():
            raise DeskError(f"เปิด {path.name} ไม่ได้", f"{path.name} cannot be opened.")


@pytest.fixture
def made(context, qtbot):
    parents = []

    def make() -> TemplateRow:
        parent = QWidget()
        parents.append(parent)
        qtbot.addWidget(parent)
        row = TemplateRow(context.preferences, context.words, Check(), parent)
        parent.show()
        return row

    yield make
    parents.clear()


@pytest.fixture
def own(tmp_path) -> Path:
    path = tmp_path / "own.docx"
    path.touch()
    return path


def said(row) -> str:
    return row.trouble_label.text().replace("\u200b", "")


def test_without_a_template_ours_is_named_and_nothing_can_be_taken_away(made):
    row = made()
    assert row.name_label.whole == "แบบราชการของโปรแกรม"
    assert row.remove_button.isHidden()


def test_a_chosen_template_is_kept_and_named_with_its_place(made, context, own):
    row = made()
    row.choose(own)
    assert context.preferences.word_template == own
    assert made().name_label.whole == "own.docx"
    assert row.toolTip() == str(own)


def test_a_template_is_chosen_in_the_systems_dialog(made, context, own):
    row = made()
    row.choose_button.click()
    dialog = row.findChild(QFileDialog)
    assert dialog.nameFilters() == ["Word (*.docx *.dotx)"]
    dialog.fileSelected.emit(str(own))
    dialog.close()
    assert context.preferences.word_template == own


def test_one_that_cannot_be_used_is_said_and_the_one_before_stays(made, context, own, tmp_path):
    row = made()
    row.choose(own)
    (tmp_path / "broken.docx").touch()
    row.choose(tmp_path / "broken.docx")
    assert context.preferences.word_template == own
    assert said(row) == "เปิด broken.docx ไม่ได้"
    assert row.trouble_label.isVisible()


def test_one_that_has_gone_since_is_said_when_the_settings_open(made, own):
    made().choose(own)
    own.unlink()
    assert said(made()) == "เปิด own.docx ไม่ได้"


def test_taking_it_away_leaves_ours(made, context, own):
    row = made()
    row.choose(own)
    row.remove_button.click()
    assert context.preferences.word_template is None
    assert row.name_label.whole == "แบบราชการของโปรแกรม"
    assert row.trouble_label.isHidden()


def test_another_template_paints_no_window_anew(made, context, own, qtbot):
    with qtbot.assertNotEmitted(context.preferences.looks_changed):
        made().choose(own)
