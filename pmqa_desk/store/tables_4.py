"""Format 4: attendance at each session, agenda topics, evidence, photographs, and the life of minutes.

A person is one line of the directory, whatever the session: absence and substitutes become appearances, and
who stood in the lists only in somebody's place (แทน) gives that place back, as the substitute of the day.
One who was to stand in and did not come has with the reason in whose place.
``item_uid`` of a piece of evidence is no foreign key, as that of a question.
"""

from __future__ import annotations

from typing import Final

# Absence and substitutes were told of the visit day alone: no session is named.
_APPEARANCES: Final = (
    """CREATE TABLE appearances (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, person_uid TEXT NOT NULL, session_uid TEXT,
    presence TEXT NOT NULL, listed TEXT, reason TEXT, substitute TEXT, substitute_position TEXT,
    arrived_at TEXT, left_at TEXT)""",
    """INSERT INTO appearances (uid, place, person_uid, presence, reason, substitute, substitute_position)
SELECT 'came-' || uid, row_number() OVER (ORDER BY place), uid,
    CASE attendance WHEN 'absent' THEN 'absent' ELSE 'present' END,
    NULLIF(trim(CASE WHEN attendance = 'absent' THEN trim(COALESCE(reason, '')) || ' '
        || trim(COALESCE(stands_for, '')) ELSE COALESCE(reason, '') END), ''),
    CASE WHEN attendance <> 'absent' AND trim(COALESCE(stands_for, '')) NOT IN ('', 'แทน') THEN name END,
    CASE WHEN attendance <> 'absent' AND trim(COALESCE(stands_for, '')) NOT IN ('', 'แทน') THEN position END
FROM people
WHERE attendance = 'absent' OR trim(COALESCE(reason, '')) <> ''
    OR trim(COALESCE(stands_for, '')) NOT IN ('', 'แทน')""",
    """UPDATE people SET name = CASE WHEN trim(stands_for) LIKE 'แทน%'
        THEN trim(substr(trim(stands_for), 4)) ELSE trim(stands_for) END
WHERE attendance <> 'absent' AND trim(COALESCE(stands_for, '')) NOT IN ('', 'แทน')""",
    "UPDATE people SET attendance = 'member' WHERE attendance = 'absent'",
    "DROP VIEW who_was_there",
    "ALTER TABLE people DROP COLUMN reason",
    "ALTER TABLE people DROP COLUMN stands_for",
    "ALTER TABLE people ADD COLUMN agency TEXT",
    "ALTER TABLE people ADD COLUMN telephone TEXT",
    """CREATE VIEW who_was_there AS
SELECT COALESCE(s.name, s.kind, 'visit day') AS session, s.date,
    COALESCE(a.substitute, p.name) AS name,
    CASE WHEN a.substitute IS NULL THEN p.position ELSE a.substitute_position END AS position,
    p.role, COALESCE(a.listed, p.attendance) AS list, COALESCE(a.presence, 'expected') AS presence,
    CASE WHEN a.substitute IS NULL THEN NULL ELSE p.name END AS stands_for
FROM (SELECT NULL AS uid, NULL AS name, NULL AS kind, (SELECT date FROM visit) AS date
      UNION ALL SELECT uid, name, kind, date FROM sessions) AS s
CROSS JOIN people AS p
LEFT JOIN appearances AS a ON a.person_uid = p.uid AND a.session_uid IS s.uid
WHERE COALESCE(a.presence, 'expected') NOT IN ('absent', 'unlisted')
    AND (p.attendance <> 'assessor' OR s.uid IS NULL OR s.kind = 'visit'
        OR a.listed IS NOT NULL OR a.presence <> 'expected')
ORDER BY s.date, s.uid IS NULL, p.place""",
)

_RECORDS: Final = (
    "ALTER TABLE sessions ADD COLUMN began TEXT",
    "ALTER TABLE sessions ADD COLUMN ended TEXT",
    """CREATE TABLE topics (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, title TEXT NOT NULL, session_uid TEXT,
    level INTEGER NOT NULL)""",
    "ALTER TABLE notes ADD COLUMN topic_uid TEXT",
    "ALTER TABLE notes ADD COLUMN resolution TEXT",
    "DROP VIEW resolutions",
    """CREATE VIEW resolutions AS
SELECT substr(n.noted_at, 1, 10) AS date, substr(n.noted_at, 12, 5) AS time,
    COALESCE(items.title, topics.title, n.item_title) AS item, n.resolution AS word, n.text AS resolution
FROM notes AS n LEFT JOIN items ON items.uid = n.item_uid LEFT JOIN topics ON topics.uid = n.topic_uid
WHERE n.kind = 'resolution' ORDER BY n.place""",
    "DROP VIEW assignments_given",
    "ALTER TABLE assignments ADD COLUMN status TEXT NOT NULL DEFAULT 'open'",
    "UPDATE assignments SET status = 'done' WHERE done = 1",
    "ALTER TABLE assignments DROP COLUMN done",
    "ALTER TABLE assignments ADD COLUMN topic_uid TEXT",
    "ALTER TABLE assignments ADD COLUMN given_at TEXT",
    """CREATE VIEW assignments_given AS
SELECT a.text AS what, a.owner, a.due, COALESCE(items.title, topics.title, a.item_title) AS item, a.status
FROM assignments AS a LEFT JOIN items ON items.uid = a.item_uid LEFT JOIN topics ON topics.uid = a.topic_uid
ORDER BY a.status IN ('done', 'dropped'), a.due IS NULL, a.due, a.place""",
)

_QUESTIONS: Final = (
    *(
        f"ALTER TABLE questions ADD COLUMN {column}"
        for column in (
            *("topic_uid TEXT", "agency TEXT", "category INTEGER", "criterion TEXT", "due TEXT"),
            *("handed_at TEXT", "bank_uid TEXT"),
        )
    ),
    """CREATE TABLE evidence (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, title TEXT NOT NULL, asked_by TEXT, owner TEXT,
    item_uid TEXT, item_title TEXT, run_uid TEXT, question_uid TEXT, category INTEGER, criterion TEXT,
    asked_at TEXT, due TEXT, handed_at TEXT, remark TEXT)""",
    """CREATE VIEW evidence_asked_for AS
SELECT e.title AS document, e.asked_by, e.owner AS fetched_by, e.due,
    substr(e.handed_at, 1, 16) AS handed_over, COALESCE(items.title, e.item_title) AS item
FROM evidence AS e LEFT JOIN items ON items.uid = e.item_uid
ORDER BY e.handed_at IS NOT NULL, e.due IS NULL, e.due, e.place""",
)

_MINUTES: Final = (
    """CREATE TABLE session_minutes (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, body TEXT, meeting_number INTEGER, year INTEGER,
    opening TEXT, recorder TEXT, recorder_position TEXT, checker TEXT, checker_position TEXT,
    show_checker INTEGER NOT NULL, assessors_apart INTEGER NOT NULL, font TEXT NOT NULL)""",
    """CREATE TABLE minutes_edits (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, block TEXT NOT NULL, was TEXT NOT NULL, text TEXT NOT NULL,
    session_uid TEXT, edition TEXT, "after" INTEGER NOT NULL)""",
    """CREATE TABLE minutes_steps (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, standing TEXT NOT NULL, at TEXT NOT NULL, session_uid TEXT,
    "by" TEXT, reason TEXT, adopted_in TEXT, content TEXT NOT NULL)""",
    """CREATE TABLE photos (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, path TEXT NOT NULL, caption TEXT, item_uid TEXT,
    session_uid TEXT, public INTEGER NOT NULL)""",
    """CREATE VIEW life_of_minutes AS
SELECT COALESCE(s.name, s.kind, 'visit day') AS session, m.standing, substr(m.at, 1, 16) AS at,
    m."by", m.reason
FROM minutes_steps AS m LEFT JOIN sessions AS s ON s.uid = m.session_uid
ORDER BY m.at, m.place""",
)

STATEMENTS: Final = (*_APPEARANCES, *_RECORDS, *_QUESTIONS, *_MINUTES)
