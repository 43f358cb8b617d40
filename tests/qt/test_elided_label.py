"""A label that is never wider than its place."""

from __future__ import annotations

from pmqa_desk.qt.elided_label import ElidedLabel


def test_a_long_text_is_cut_and_told_whole_in_the_tooltip(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(60, 30)

    label.show_text("การตรวจ\u200bประเมิน\nรางวัลคุณภาพการบริหารจัดการภาครัฐ")

    assert label.text().endswith("…")
    assert label.toolTip() == label.whole == "การตรวจประเมิน รางวัลคุณภาพการบริหารจัดการภาครัฐ"
    assert label.minimumSizeHint().width() == 0


def test_with_room_the_whole_text_stands_without_a_tooltip(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(20, 30)
    label.show_text("กำหนดการ")
    label.show()

    label.resize(400, 30)

    assert label.text() == "กำหนดการ"
    assert label.toolTip() == ""
