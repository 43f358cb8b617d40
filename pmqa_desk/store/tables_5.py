"""Format 5: what is prepared: the status of items, budgets, versions, checklists, by what media are known.

``content`` of a version is the programme of that moment, packed.
"""

from __future__ import annotations

from typing import Final

STATEMENTS: Final = (
    *(
        f"ALTER TABLE {table} ADD COLUMN status TEXT NOT NULL DEFAULT 'draft'"
        for table in ("items", "run_items")
    ),
    "ALTER TABLE visit ADD COLUMN script_opening TEXT",
    "ALTER TABLE visit ADD COLUMN script_closing TEXT",
    """CREATE TABLE budgets (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, section TEXT NOT NULL, seconds INTEGER NOT NULL)""",
    """CREATE TABLE versions (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, kept_at TEXT NOT NULL,
    content TEXT NOT NULL, imported INTEGER NOT NULL)""",
    """CREATE TABLE checklists (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL, agency TEXT,
    person TEXT, due TEXT, status TEXT NOT NULL, remark TEXT)""",
    """CREATE TABLE media_marks (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL,
    digest TEXT NOT NULL)""",
    """CREATE VIEW preparations AS
SELECT kind, text AS what, agency, person, due, status, remark FROM checklists
ORDER BY status IN ('done', 'dropped'), due IS NULL, due, place""",
    """CREATE VIEW kept_programmes AS
SELECT name, substr(kept_at, 1, 16) AS kept_at, CASE imported WHEN 1 THEN 'yes' ELSE 'no' END AS imported
FROM versions ORDER BY versions.kept_at, place""",
)
