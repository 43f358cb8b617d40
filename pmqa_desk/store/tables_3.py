"""Format 3: what sessions and runs are called and held for, advice that is settled, assignments.

``chosen`` of a run names the items that it holds, as one JSON list; an empty one is the whole programme.
"""

from __future__ import annotations

from typing import Final

STATEMENTS: Final = (
    "ALTER TABLE sessions ADD COLUMN name TEXT",
    "ALTER TABLE sessions ADD COLUMN mode TEXT",
    "ALTER TABLE runs ADD COLUMN notes TEXT",
    "ALTER TABLE runs ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE runs ADD COLUMN chosen TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE notes ADD COLUMN settled INTEGER NOT NULL DEFAULT 0",
    """CREATE TABLE assignments (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, text TEXT NOT NULL, owner TEXT, due TEXT,
    done INTEGER NOT NULL, item_uid TEXT, item_title TEXT, run_uid TEXT)""",
    "CREATE INDEX assignments_by_item ON assignments(item_uid)",
    """CREATE VIEW advice AS
SELECT COALESCE(items.title, n.item_title) AS item, items.agency, n.text AS advice,
    substr(n.noted_at, 1, 10) AS date, CASE n.settled WHEN 1 THEN 'yes' ELSE 'no' END AS settled
FROM notes AS n LEFT JOIN items ON items.uid = n.item_uid
WHERE n.kind = 'advice' ORDER BY n.place""",
    """CREATE VIEW assignments_given AS
SELECT a.text AS what, a.owner, a.due, COALESCE(items.title, a.item_title) AS item,
    CASE a.done WHEN 1 THEN 'yes' ELSE 'no' END AS done
FROM assignments AS a LEFT JOIN items ON items.uid = a.item_uid
ORDER BY a.done, a.due IS NULL, a.due, a.place""",
)
