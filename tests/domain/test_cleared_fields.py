"""Every text that a file can hold has been judged: a field that is added fails here until it is."""

from __future__ import annotations

from pmqa_desk.domain.cleared_fields import FIELDS, Treatment, treatment_of
from pmqa_desk.domain.records import shapes
from pmqa_desk.domain.visit import Item
from pmqa_desk.domain.wire import Whole


def reached(cls, seen):
    """Return every class of records that is reached from one: what clearing drops whole is published."""
    if cls.__name__ not in seen:
        seen[cls.__name__] = cls
        for shape in shapes(cls):
            if shape.record:
                reached(shape.core, seen)
    return seen


def texts_of(cls):
    return {shape.attribute for shape in shapes(cls) if shape.core is str}


def test_every_text_of_every_record_is_judged_and_nothing_else():
    found = {name: texts_of(cls) for name, cls in reached(Whole, {}).items()}
    assert {name: set(fields) for name, fields in FIELDS.items()} == {
        name: fields for name, fields in found.items() if fields
    }


def test_what_nobody_judged_is_cleared_as_a_text():
    assert treatment_of(Item, "not_there_yet") is Treatment.TEXT
