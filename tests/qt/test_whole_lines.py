"""A text that gives way shows whole lines only."""

from __future__ import annotations

from pmqa_desk.qt.whole_lines import WholeLines


def test_a_long_text_asks_for_two_lines_and_hides_what_would_be_half_a_line(qtbot):
    label = WholeLines()
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setText("คำกล่าวของพิธีกร " * 60)
    line = label.fontMetrics().lineSpacing()
    assert label.minimumSizeHint().height() == 2 * line
    label.resize(300, 3 * line + 7)
    label.show()
    assert label.contentsRect().height() == 3 * line
    label.setText("สั้น")
    assert label.minimumSizeHint().height() < 2 * line
