"""The table of personal data names fields that there are, and says each thing once."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.cleared_fields import FIELDS, Treatment
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.personal_data import PERSONAL_DATA, Fate, personal_heads, personal_rows


def test_every_field_of_the_table_is_one_of_ours():
    named = [place for kind in PERSONAL_DATA.values() for place in kind.fields]
    assert named
    assert [place for place in named if place[1] not in FIELDS[place[0]]] == []


def test_what_a_cleared_copy_drops_the_table_leaves_out():
    for kind in PERSONAL_DATA.values():
        for cls, field in kind.fields:
            dropped = FIELDS[cls][field] is Treatment.DROP
            assert dropped is (kind.cleared is Fate.LEFT_OUT), (cls, field)


@pytest.mark.parametrize("language", list(Language))
def test_a_row_has_a_cell_for_every_head(language):
    rows = personal_rows(language)
    assert {len(row) for row in rows} == {len(personal_heads(language))}
    assert len({row[0] for row in rows}) == len(PERSONAL_DATA)
