"""What stands in the index of the question bank, and the expressions by which FTS5 finds it again."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

from pmqa_desk.domain.question_bank import BankEntry, Folded, fold_entry

# A control character, which no folded text holds: with it a text's beginning and its last letters have groups
# of three of their own, and no word typed can mean a mark.
EDGE: Final = "\x02"
OPENING: Final = EDGE * 2
EVERY: Final = EDGE * 3
# Letters of a group in the index.
GROUP: Final = 3
# Half of an agency's 40 bits; as a letter beyond those of the first plane, a few of which FTS5 takes for one.
_HALF: Final = 20
_FIRST_LETTER: Final = 0x10000
_TEXTS: Final = "{question answer others}"


def index_row(entry: BankEntry) -> tuple[str, str, str, str, str]:
    """Return an entry's question, answer, other texts, marks and what it has in common with its likes."""
    folded = fold_entry(entry)
    texts = (folded.question, folded.answer, folded.others)
    question, answer, others = (f"{OPENING}{text}{EDGE}{EDGE}" for text in texts)
    category = "" if entry.category is None else str(entry.category)
    marks = f"{EVERY}{agency_mark(folded.agency)}{EDGE}{category}{EDGE}"
    return question, answer, others, marks, same_mark(folded)


def agency_mark(agency: str) -> str:
    """Return the group that stands for a folded agency; an empty one has none."""
    if not agency:
        return ""
    bits = int.from_bytes(blake2b(agency.encode(), digest_size=2 * _HALF // 8).digest(), "big")
    high, low = divmod(bits, 1 << _HALF)
    return f"{chr(_FIRST_LETTER + high)}{EDGE}{chr(_FIRST_LETTER + low)}"


def category_mark(category: int | None) -> str:
    """Return the group that stands for a category; none has none."""
    return "" if category is None else f"{EDGE}{category}{EDGE}"


def same_mark(folded: Folded) -> str:
    """Return what stands for question and agency together."""
    return blake2b(EDGE.join(folded.same).encode(), digest_size=16).hexdigest()


def marked(mark: str) -> str:
    """Return the expression of the entries that bear a mark."""
    return f"marks : {_quoted(mark)}"


def in_column(column: str, text: str) -> str:
    """Return the expression of the entries that hold a text, of a group's length at least, in a column."""
    return f"{column} : {_quoted(text)}"


def in_texts(text: str) -> str:
    """Return the expression of the entries that hold a text, of a group's length at least."""
    return f"{_TEXTS} : {_quoted(text)}"


def in_any_group(groups: Iterable[str]) -> str:
    """Return the expression of the entries that hold one of some groups."""
    return f"{_TEXTS} : ({' OR '.join(map(_quoted, groups))})"


def all_but(wanted: Iterable[str], unwanted: Iterable[str] = ()) -> str:
    """Return the expression of what every one of ``wanted`` finds and none of ``unwanted``."""
    within = " AND ".join(f"({each})" for each in wanted)
    without = " OR ".join(f"({each})" for each in unwanted)
    return f"({within}) NOT ({without})" if without else within


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
