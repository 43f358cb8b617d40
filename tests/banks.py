"""Question banks of every shape, and one in a visit file, for the tests of what keeps and searches them."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.store.bank import SqliteBank
from pmqa_desk.store.bank_search import Bounds
from pmqa_desk.store.connection import connect
from pmqa_desk.store.schema import Schema
from tests.visits import maybe, texts

# So few letters that words meet, apart and across the fields, with all that folds into something else.
LETTERS = "กนำ้ํา เแ๖6aA\u200b\n\t\"'*%_"
bank_texts = st.text(LETTERS, max_size=9) | texts
agencies = st.none() | st.sampled_from(("สำนักงานเกษตร", "สำนักงาน\u200bเกษตร", "ฝ่าย ก", "", "ก" * 40))
entries = st.builds(
    BankEntry,
    uid=st.uuids().map(lambda uid: uid.hex),
    text=bank_texts,
    answer=st.none() | bank_texts,
    evidence=st.none() | bank_texts,
    agency=agencies | maybe,
    answered_by=st.none() | bank_texts,
    category=st.none() | st.integers(1, 7),
    criterion=maybe,
    item_uid=maybe,
    source=maybe,
    year=st.none() | st.integers(2400, 2999),
)


def bank_in_file(path: Path, *, read_only: bool = False, bounds: Bounds | None = None) -> SqliteBank:
    """Return the bank of a new file, or of the one that is there."""
    fresh = not path.exists()
    db = connect(path, "mode=ro" if read_only else "mode=rwc")
    if fresh:
        Schema().migrate(db, lambda _: None)
    return SqliteBank(db, path, ("อ่านอย่างเดียว", "Read only.") if read_only else None, bounds)
