"""Line edits for the numbers of an award: scores, years of the Buddhist era, counts."""

from __future__ import annotations

from decimal import Decimal

from typing_extensions import override

from pmqa_desk.domain.award_numbers import read_count, read_score, read_year, score_figure
from pmqa_desk.qt.figures import Figures
from pmqa_desk.qt.typed_edit import TypedEdit


class NumberEdit(TypedEdit):
    """A number: there is nothing to say of it in words."""

    @override
    def echo(self) -> str:
        return ""

    @override
    def _figure(self, value: object, context: Figures) -> str:
        return context.figures(score_figure(value) if isinstance(value, Decimal) else str(value))


class ScoreEdit(NumberEdit):
    """Points of a step, with up to two decimals."""

    @override
    def _parse(self, text: str) -> object:
        return read_score(text)


class YearEdit(NumberEdit):
    """A fiscal year of the Buddhist era."""

    @override
    def _parse(self, text: str) -> object:
        return read_year(text)


class CountEdit(NumberEdit):
    """How many, or which of many."""

    @override
    def _parse(self, text: str) -> object:
        return read_count(text)
