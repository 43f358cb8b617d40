"""Format 1: the tables, and a view for each question that a stranger would ask of the file.

Dates are ISO, times of day HH:MM in the visit's time zone, instants ISO with the visit's offset, lengths
whole seconds; several presenters or doubts are one JSON list. ``item_uid`` of a question or note is no
foreign key: what was said at an item stays when the item goes, and ``item_title`` then keeps its name.
"""

from __future__ import annotations

from typing import Final

_ITEM: Final = """
    number TEXT, title TEXT NOT NULL, kind TEXT NOT NULL, date TEXT, start_rule TEXT NOT NULL, start TEXT,
    finish TEXT, duration_s INTEGER, agency TEXT, presenters TEXT NOT NULL, format TEXT, section TEXT,
    media TEXT, script TEXT, source_line INTEGER, doubts TEXT NOT NULL
"""

TABLES: Final = (
    """CREATE TABLE visit (
    uid TEXT PRIMARY KEY, title TEXT, organisation TEXT, date TEXT, call_time TEXT, start TEXT, "end" TEXT,
    venue TEXT, mode TEXT, timezone TEXT NOT NULL)""",
    """CREATE TABLE awards (
    place INTEGER PRIMARY KEY, type TEXT, category INTEGER, fiscal_year INTEGER)""",
    """CREATE TABLE sessions (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, kind TEXT NOT NULL, date TEXT, start TEXT, venue TEXT,
    doubts TEXT NOT NULL)""",
    f"CREATE TABLE items (uid TEXT PRIMARY KEY, place INTEGER NOT NULL, {_ITEM})",
    """CREATE TABLE people (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, position TEXT, role TEXT,
    attendance TEXT NOT NULL, reason TEXT, stands_for TEXT)""",
    """CREATE TABLE questions (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, text TEXT NOT NULL, item_uid TEXT, item_title TEXT,
    run_uid TEXT, asked_at TEXT, asked_by TEXT, answer TEXT, answered_by TEXT, follow_up INTEGER NOT NULL)""",
    """CREATE TABLE notes (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, item_uid TEXT,
    item_title TEXT, run_uid TEXT, noted_at TEXT)""",
    """CREATE TABLE minutes (
    uid TEXT PRIMARY KEY REFERENCES visit(uid), body TEXT, meeting_number INTEGER, year INTEGER, opening TEXT,
    recorder TEXT, recorder_position TEXT, checker TEXT, checker_position TEXT, show_checker INTEGER NOT NULL,
    assessors_apart INTEGER NOT NULL, font TEXT NOT NULL)""",
    """CREATE TABLE runs (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, name TEXT, session_uid TEXT, opened_at TEXT NOT NULL,
    date TEXT, start TEXT, "end" TEXT, timezone TEXT NOT NULL, rehearsal INTEGER NOT NULL)""",
    f"""CREATE TABLE run_items (
    run_uid TEXT NOT NULL REFERENCES runs(uid) ON DELETE CASCADE, place INTEGER NOT NULL,
    uid TEXT NOT NULL, {_ITEM}, PRIMARY KEY (run_uid, place))""",
    """CREATE TABLE events (
    run_uid TEXT NOT NULL REFERENCES runs(uid) ON DELETE CASCADE, place INTEGER NOT NULL, at TEXT NOT NULL,
    action INTEGER NOT NULL, kind TEXT NOT NULL, item_uid TEXT, seconds INTEGER, to_at TEXT,
    offset_ms INTEGER, reason TEXT, items TEXT, undone_action INTEGER, monotonic_ms INTEGER, process TEXT,
    PRIMARY KEY (run_uid, place))""",
    "CREATE TABLE drafts (field TEXT PRIMARY KEY, text TEXT NOT NULL)",
    "CREATE TABLE opened_by (machine TEXT NOT NULL, user TEXT NOT NULL, since TEXT NOT NULL)",
    "CREATE TABLE last_seen_running (at_utc_ms INTEGER NOT NULL)",
    "CREATE INDEX questions_by_item ON questions(item_uid)",
    "CREATE INDEX notes_by_item ON notes(item_uid)",
)

# The programme laid on its date, as domain/programme.py lays it: seconds from the visit's midnight.
_CLOCK: Final = """strftime('%s', '1970-01-01 ' || {time}) + 86400 * CAST(
    julianday(COALESCE(item.date, visit.date)) - julianday(COALESCE(visit.date, '2000-01-01')) AS INTEGER)"""
# A time without a date that lies over 12 hours back is that of a later day.
_OBEYED: Final = """(c.clock + CASE WHEN c.date IS NULL AND laid.known - c.clock > 43200
    THEN (laid.known - c.clock - 43200 + 86399) / 86400 * 86400 ELSE 0 END)"""
_BEGINS: Final = f"CASE WHEN c.start_rule = 'fixed' AND c.clock IS NOT NULL THEN {_OBEYED} ELSE laid.ends END"
_ENDS: Final = f"""CASE WHEN c.start_rule = 'finish_at' AND c.clock IS NOT NULL THEN max(laid.ends, {_OBEYED})
    ELSE {_BEGINS} + c.duration_s END"""
_FIRST: Final = "CASE WHEN date IS NOT NULL THEN CAST(strftime('%s', '1970-01-01 ' || start) AS INTEGER) END"
_LAID: Final = f"""WITH RECURSIVE
clocks AS (
    SELECT item.*, CASE item.start_rule WHEN 'fixed' THEN {_CLOCK.format(time="item.start")}
        WHEN 'finish_at' THEN {_CLOCK.format(time="item.finish")} END AS clock
    FROM items AS item, visit),
laid(place, begins, ends, known) AS (
    SELECT 0, NULL, {_FIRST}, {_FIRST} FROM visit
    UNION ALL
    SELECT c.place, {_BEGINS}, {_ENDS}, COALESCE({_ENDS}, {_BEGINS}, laid.known)
    FROM laid JOIN clocks AS c ON c.place = laid.place + 1)"""  # noqa: S608 - all of it is written above

VIEWS: Final = (
    f"""CREATE VIEW programme AS {_LAID}
SELECT item.place, item.number, item.section, item.kind, item.title, item.agency, item.presenters,
    datetime(COALESCE(visit.date, '2000-01-01'), laid.begins || ' seconds') AS planned_start,
    datetime(COALESCE(visit.date, '2000-01-01'), laid.ends || ' seconds') AS planned_end,
    CASE WHEN item.start_rule = 'finish_at' AND item.clock IS NOT NULL THEN laid.ends - laid.begins
        ELSE item.duration_s END AS length_s,
    item.start_rule, item.media
FROM clocks AS item JOIN laid ON laid.place = item.place, visit
ORDER BY item.place""",  # noqa: S608 - all of it is written above
    """CREATE VIEW questions_asked AS
SELECT substr(q.asked_at, 1, 10) AS date, substr(q.asked_at, 12, 5) AS time,
    COALESCE(items.title, q.item_title) AS item, q.asked_by, q.text AS question, q.answer, q.answered_by,
    CASE q.follow_up WHEN 1 THEN 'yes' ELSE 'no' END AS to_follow_up
FROM questions AS q LEFT JOIN items ON items.uid = q.item_uid
ORDER BY q.place""",
    """CREATE VIEW questions_to_follow_up AS
SELECT date, time, item, asked_by, question, answer, answered_by
FROM questions_asked WHERE to_follow_up = 'yes'""",
    """CREATE VIEW resolutions AS
SELECT substr(n.noted_at, 1, 10) AS date, substr(n.noted_at, 12, 5) AS time,
    COALESCE(items.title, n.item_title) AS item, n.text AS resolution
FROM notes AS n LEFT JOIN items ON items.uid = n.item_uid
WHERE n.kind = 'resolution' ORDER BY n.place""",
    """CREATE VIEW who_was_there AS
SELECT name, position, role, attendance, stands_for FROM people
WHERE attendance <> 'absent' ORDER BY place""",
    """CREATE VIEW what_happened_in_runs AS
SELECT COALESCE(runs.name, CASE runs.rehearsal WHEN 1 THEN 'rehearsal' ELSE 'visit' END) AS run,
    substr(e.at, 1, 10) AS date, substr(e.at, 12, 8) AS time, e.kind AS what_happened,
    COALESCE(planned.title, items.title, (
        SELECT json_extract(entry.value, '$.title')
        FROM events AS edit, json_each(edit.items) AS entry
        WHERE edit.run_uid = e.run_uid AND json_extract(entry.value, '$.uid') = e.item_uid LIMIT 1)) AS item,
    e.seconds, e.reason, substr(e.to_at, 12, 8) AS corrected_to,
    CASE WHEN e.action > 0 AND EXISTS (
        SELECT 1 FROM events AS undo WHERE undo.run_uid = e.run_uid AND undo.undone_action = e.action)
        THEN 'yes' ELSE 'no' END AS taken_back
FROM events AS e JOIN runs ON runs.uid = e.run_uid
LEFT JOIN run_items AS planned ON planned.run_uid = e.run_uid AND planned.uid = e.item_uid
LEFT JOIN items ON items.uid = e.item_uid
ORDER BY runs.place, e.place""",
)
