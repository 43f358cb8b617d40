"""The name under which a visit is kept as a template."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.qt.template_name_dialog import TemplateNameDialog
from pmqa_desk.qt.words import plain


@pytest.fixture
def dialog(qtbot, context):
    made = TemplateNameDialog(context, ("ของเรา", "Ours"), "จังหวัดธารานคร")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def typed(dialog, text):
    dialog.name_edit.setText(text)
    dialog.name_edit.textEdited.emit(text)


def test_enter_takes_the_name_that_is_proposed(qtbot, dialog):
    with qtbot.waitSignal(dialog.named) as named:
        qtbot.keyClick(dialog.name_edit, Qt.Key.Key_Return)
    assert named.args == ["จังหวัดธารานคร"]


@pytest.mark.parametrize("name", ["ของเรา", " ours "])
def test_a_name_that_is_taken_says_what_would_go(dialog, name):
    typed(dialog, name)
    assert "จะถูกแทนที่" in plain(dialog.hint_label.text())
    assert dialog.save_button.text() == "แทนที่แม่แบบเดิม"
    assert dialog.save_button.isEnabled()


@pytest.mark.parametrize("name", ["a/b", "standard", " "])
def test_a_name_that_cannot_be_is_refused_while_it_is_typed(qtbot, dialog, name):
    typed(dialog, name)
    assert plain(dialog.hint_label.text())
    assert not dialog.save_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.named):
        qtbot.keyClick(dialog.name_edit, Qt.Key.Key_Return)
