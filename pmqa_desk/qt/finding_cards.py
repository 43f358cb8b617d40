"""Three cards above the matrix: the last run against its plan, against the run before, and where to cut."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from pmqa_desk.domain.rehearsal_advice import findings
from pmqa_desk.domain.rehearsal_words import Tone, three_sentences
from pmqa_desk.domain.rehearsals import Matrix
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state

_LOOK = {
    Tone.NEUTRAL: ("chart-timeline-variant", "muted"),
    Tone.GOOD: ("check-circle", "now"),
    Tone.WARNING: ("alert", "warning"),
    Tone.CUT: ("content-cut", "danger"),
}


class FindingCards(QWidget):
    """Each card has one sentence, what it rests on, and an icon of its own for each tone."""

    plan_icon_label: QLabel
    plan_head_label: ElidedLabel
    plan_detail_label: ElidedLabel
    last_icon_label: QLabel
    last_head_label: ElidedLabel
    last_detail_label: ElidedLabel
    cut_icon_label: QLabel
    cut_head_label: ElidedLabel
    cut_detail_label: ElidedLabel

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        load_form(self, "finding_cards.ui", ElidedLabel)
        self._cards = (
            (self.plan_icon_label, self.plan_head_label, self.plan_detail_label),
            (self.last_icon_label, self.last_head_label, self.last_detail_label),
            (self.cut_icon_label, self.cut_head_label, self.cut_detail_label),
        )

    def show_matrix(self, matrix: Matrix) -> None:
        """Say what the runs say."""
        context = self._context
        said = three_sentences(matrix, findings(matrix), context.language)
        for (icon, head, detail), sentence in zip(self._cards, said, strict=True):
            name, tone = _LOOK[sentence.tone]
            context.look.set_icon(icon, name, tone, 24)
            head.show_text(context.figures(sentence.head))
            set_state(head, tone)
            detail.show_text(context.figures(sentence.detail))
