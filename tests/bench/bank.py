"""The question bank with 100,000 entries: written, and searched as people type; prints its figures.

python -m tests.bench.bank FOLDER
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from random import Random

from pmqa_desk.domain.question_bank import BankEntry, fold_text
from pmqa_desk.store.bank import SqliteBank
from tests.banks import bank_in_file
from tests.bench.child import measured, part_of
from tests.bench.row import Row

ENTRIES = 100_000
TIMES = 5
MOST_MS = 50
WORDS = Path("resources/words")
TYPED = "งบประมาณปี 2564"
# What is asked for; the words of one, two and more letters stand everywhere, here and there, and nowhere.
SEARCHES: Mapping[str, Sequence[str]] = {
    "a frequent word": ("การ", "จังหวัด", "สำนักงาน"),
    "a rare word": ("สะพานลอย", "ประติมากรรม", "กระเรียน"),
    "an absent word": ("ฬฬฬ", "การฬ", "ประชาชนการประชาชน"),
    "one letter": ("ก", "า", "่", "ฬ", "ฎ", "q"),
    "two letters": ("กา", "ปท", "ฬา", "64"),
    "two letters absent": ("ฬฬ", "ฎฎ", "zq"),
    "two words": ("การ จังหวัด", "สำนักงาน ปี", "น้ำ ปท", "ก ข"),
    f"typing {TYPED}": tuple(TYPED[:end] for end in range(1, len(TYPED) + 1)),
}
NEAR = "an item's agency and category first"
_FTS5 = "SELECT rowid FROM question_bank_search WHERE question_bank_search MATCH ? LIMIT 50"
_LIKE = "SELECT place FROM question_bank_folded WHERE {} LIMIT 50"
_HELD = "(question LIKE ? OR answer LIKE ? OR others LIKE ?)"


def measure_bank(folder: Path, environ: Mapping[str, str]) -> list[Row]:
    """Return the rows of the bank: each search beside the index and beside LIKE, asked without ranking."""
    found = measured(["tests.bench.bank", str(folder)], environ)
    index, like = "raw FTS5", "raw LIKE"
    rows = [Row(f"{ENTRIES} entries written", "s", found["written"], found["indexed"], "the raw index alone")]
    for name in (*SEARCHES, NEAR):
        ours, floor = part_of(found, name), found.get(f"{name}, {index}")
        if floor is not None:
            rows.append(Row(f"  {name}", "ms", ours, part_of(found, f"{name}, {index}"), index, most=MOST_MS))
        else:
            rows.append(Row(f"  {name}", "ms", ours, part_of(found, f"{name}, {like}"), like, most=MOST_MS))
        worst = part_of(found, name, 1)
        rows.append(
            Row("    the worst", "ms", worst, part_of(found, f"{name}, {like}", 1), like, most=MOST_MS)
        )
    return rows


def _entries() -> Iterator[BankEntry]:
    """Yield entries of some 400 letters, their words as unevenly frequent as those of a language."""
    chance = Random(5)  # noqa: S311 - texts to search, no secret
    words = [word for word in (WORDS / "words_th.txt").read_text(encoding="utf-8").split() if len(word) > 2]
    chance.shuffle(words)
    known = [*(WORDS / "words_award.txt").read_text(encoding="utf-8").split(), "การ", "จังหวัด", "น้ำ", *words]
    weights = list(accumulate(1 / place for place in range(5, len(known) + 5)))

    def said(count: int) -> str:
        parts = chance.choices(known, cum_weights=weights, k=count)
        return "".join(f"{part} " if chance.random() < 1 / 8 else part for part in parts)

    agencies = [f"สำนักงาน{''.join(chance.choices(words, k=2))}จังหวัด" for _ in range(60)]
    for number in range(ENTRIES):
        answer = f"{said(27)} ปี ๒๕{chance.randint(50, 70)}" if number % 3 else None
        agency = chance.choice(agencies)
        yield BankEntry(
            f"{number:032x}", said(11), answer, said(3), agency, f"หัวหน้า{said(2)}", chance.randint(1, 7)
        )


def _ms(deed: Callable[[], object]) -> list[float]:
    times = []
    for _ in range(TIMES):
        began = time.perf_counter()
        deed()
        times.append(1000 * (time.perf_counter() - began))
    return times


def _searches(bank: SqliteBank, db: sqlite3.Connection, agency: str | None) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for name, texts in SEARCHES.items():
        for text in texts:
            words = fold_text(text).split()
            held = [part for word in words for part in [f"%{word}%"] * 3]
            like = _LIKE.format(" AND ".join([_HELD] * len(words)))
            found.setdefault(name, []).extend(_ms(lambda: bank.search(text)))  # noqa: B023 - called at once
            found.setdefault(NEAR, []).extend(_ms(lambda: bank.search(text, agency=agency, category=6)))  # noqa: B023
            times = _ms(lambda: db.execute(like, held).fetchall())  # noqa: B023
            for row in (name, NEAR):
                found.setdefault(f"{row}, raw LIKE", []).extend(times)
            if all(len(word) > 2 for word in words):
                asked = " ".join(f'"{word}"' for word in words)
                times = _ms(lambda: db.execute(_FTS5, [asked]).fetchall())  # noqa: B023
                found.setdefault(f"{name}, raw FTS5", []).extend(times)
    return found


def main() -> None:
    """Measure and print."""
    folder = Path(sys.argv[1])
    path = folder / "bank.pmqa"
    bank = bank_in_file(path)
    entries = list(_entries())
    began = time.perf_counter()
    bank.put_many(entries)
    written = time.perf_counter() - began
    with closing(sqlite3.connect(path)) as db, closing(sqlite3.connect(folder / "raw.db")) as raw:
        texts = db.execute("SELECT question, answer, others FROM question_bank_folded").fetchall()
        raw.execute("CREATE VIRTUAL TABLE raw USING fts5(a, b, c, tokenize = 'trigram', content = '')")
        began = time.perf_counter()
        with raw:
            raw.executemany("INSERT INTO raw (a, b, c) VALUES (?, ?, ?)", texts)
        indexed = time.perf_counter() - began
        del texts
        found = _searches(bank, db, entries[0].agency)
    print(json.dumps({"written": written, "indexed": indexed, **found}, ensure_ascii=False))


if __name__ == "__main__":
    main()
