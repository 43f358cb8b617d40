"""A visit without the people in it: names become what they did, numbers and addresses go.

What stays is what next year's secretariat learns from: the programme, its times, questions and resolutions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pmqa_desk.domain.cleared_fields import DROPPED_RECORDS, Treatment, treatment_of
from pmqa_desk.domain.cleared_names import NameBook
from pmqa_desk.domain.rewrite import rewritten
from pmqa_desk.domain.telephones import without_addresses, without_telephones
from pmqa_desk.domain.visit import new_uid
from pmqa_desk.domain.wire import Whole


def cleared(whole: Whole, fresh: Callable[[], str] = new_uid) -> Whole:
    """Return a visit with its runs cleared of personal data; times, order and what was decided stay."""
    book = NameBook(whole)
    identities: dict[str, str] = {}

    def change(cls: type, field: str, text: str) -> str | None:
        match treatment_of(cls, field):
            case Treatment.NAME:
                return book.placeholder(text)
            case Treatment.TEXT:
                return without_addresses(without_telephones(book.without_names(text)))
            case Treatment.DROP:
                return None
            case Treatment.IDENTITY:
                return identities.setdefault(text, fresh())
            case Treatment.KEEP:
                return text

    # The bank is full of names in sentences, and next year has its own way to take it up.
    return rewritten(replace(whole, bank=()), change, DROPPED_RECORDS)
