"""Some items are chosen for a rehearsal; nothing begins by it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from pmqa_desk.qt.part_dialog import PartDialog

UNCHECKED = Qt.CheckState.Unchecked


def _dialog(context, qtbot, items=()):
    dialog = PartDialog(context, items)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_all_items_are_chosen_at_first_and_that_is_no_choice(context, qtbot):
    dialog = _dialog(context, qtbot)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept_button.click()
    assert chosen.args == [()]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_from_an_item_on_holds_it_and_all_after_it(context, session, qtbot):
    dialog = _dialog(context, qtbot)
    uids = tuple(item.uid for item in session.visit.items)
    dialog.item_list.setCurrentRow(2)
    dialog.from_button.click()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept_button.click()
    assert chosen.args == [uids[2:]]


def test_a_choice_is_shown_again_and_can_be_changed(context, session, qtbot):
    uids = [item.uid for item in session.visit.items]
    dialog = _dialog(context, qtbot, (uids[1], uids[3]))
    dialog.item_list.item(3).setCheckState(UNCHECKED)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept_button.click()
    assert chosen.args == [(uids[1],)]


def test_nothing_chosen_cannot_be_taken_and_all_is_one_press(context, qtbot):
    dialog = _dialog(context, qtbot)
    dialog.none_button.click()
    assert not dialog.accept_button.isEnabled()
    dialog.all_button.click()
    assert dialog.accept_button.isEnabled()


def test_items_that_went_meanwhile_are_refused_with_a_sentence(context, session, qtbot):
    uid = session.visit.items[1].uid
    dialog = _dialog(context, qtbot, (uid,))
    session.edit(lambda v: type(v)(v.uid, items=v.items[:1]), "x")
    with qtbot.waitSignal(context.bridge.refused) as refused:
        dialog.accept_button.click()
    assert "Choose again" in str(refused.args[0])
    assert dialog.isVisible()
