"""Pictures of runs on a paper: each under its heading, told in words for those who cannot see them."""

from __future__ import annotations

from pmqa_desk.domain.blocks import Heading, Picture
from pmqa_desk.domain.drawn_runs import DrawnRuns
from pmqa_desk.qt.run_charts import Chart
from pmqa_desk.qt.run_pictures import TITLES, picture_blocks
from pmqa_desk.qt.shown_runs import shown_runs
from tests.qt.rehearsals import store  # noqa: F401 - a fixture


def test_a_paper_has_every_picture_with_its_words(context):
    blocks = picture_blocks(shown_runs(context))
    heads, pictures = blocks[::2], blocks[1::2]
    assert [head.text for head in heads if isinstance(head, Heading)] == list(TITLES.values())
    assert set(TITLES) == set(Chart)
    assert [picture.alt for picture in pictures] == [head.text for head in heads]
    assert all(isinstance(picture, Picture) and picture.width == 11_250 for picture in pictures)


def test_without_a_run_there_is_no_picture():
    assert picture_blocks(DrawnRuns()) == ()
