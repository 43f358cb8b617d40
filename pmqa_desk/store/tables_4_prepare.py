"""Format 4: the record of an award, its steps and their scores, and the awards of earlier years.

``award_place`` is the place of the award among the visit's, from 1.
"""

from __future__ import annotations

from typing import Final

_COLUMNS: Final = (
    ("visit", ("vision TEXT", "strategies TEXT")),
    (
        "awards",
        (
            *("category_name TEXT", "edition TEXT", "passed INTEGER", "rank INTEGER", "units INTEGER"),
            *("unit_kinds TEXT", "announced TEXT", "attests TEXT"),
        ),
    ),
)

STATEMENTS: Final = (
    *(f"ALTER TABLE {table} ADD COLUMN {column}" for table, columns in _COLUMNS for column in columns),
    """CREATE TABLE award_steps (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, award_place INTEGER NOT NULL, due TEXT,
    done TEXT, score REAL, out_of REAL, result TEXT, owner TEXT)""",
    """CREATE TABLE award_history (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, fiscal_year INTEGER, result TEXT)""",
    """CREATE VIEW steps_of_awards AS
SELECT awards.type AS award, awards.category, awards.fiscal_year, s.name AS step, s.due, s.done, s.score,
    s.out_of, s.result, s.owner
FROM award_steps AS s LEFT JOIN awards ON awards.place = s.award_place
ORDER BY s.award_place, s.place""",
    """CREATE VIEW earlier_awards AS
SELECT fiscal_year, name AS award, result FROM award_history ORDER BY fiscal_year, place""",
)
