"""One of a thing, or several."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.english import counted


@pytest.mark.parametrize(("number", "said"), [(0, "0 items"), (1, "1 item"), (2, "2 items")])
def test_a_noun_agrees_with_its_number(number: int, said: str):
    assert counted(number, "item") == said
