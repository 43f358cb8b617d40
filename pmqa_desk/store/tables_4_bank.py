"""Format 4: the question bank, and the index by which it is searched.

``question_bank`` holds the entries as they were written, ``question_bank_folded`` their texts as they are
compared, ``question_bank_search`` the index over these. Only the program can fold texts, so it keeps the
three in step itself; a change of how it folds needs a migration that folds anew. No triggers: a statement
that fires one makes FTS5 write its pages row by row, 100,000 entries in 35 s instead of 11.

``question_bank_letters`` tells which groups of three letters there are: by those that begin with them one or
two letters are found, for which the index itself has no word.
"""

from __future__ import annotations

from typing import Final

STATEMENTS: Final = (
    """CREATE TABLE question_bank (
    place INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, text TEXT NOT NULL, answer TEXT, evidence TEXT,
    agency TEXT, answered_by TEXT, category INTEGER, criterion TEXT, item_uid TEXT, source TEXT,
    year INTEGER)""",
    """CREATE TABLE question_bank_folded (
    place INTEGER PRIMARY KEY, question TEXT NOT NULL, answer TEXT NOT NULL, others TEXT NOT NULL,
    marks TEXT NOT NULL, same TEXT NOT NULL)""",
    "CREATE INDEX question_bank_by_same ON question_bank_folded(same)",
    # The texts are folded already, and exactly these are meant; no search asks for their lengths.
    """CREATE VIRTUAL TABLE question_bank_search USING fts5(
    question, answer, others, marks, content = 'question_bank_folded', content_rowid = 'place',
    tokenize = 'trigram case_sensitive 1', columnsize = 0)""",
    # In bytes: with the usual 1 MB the same 100,000 entries take twice as long.
    "INSERT INTO question_bank_search (question_bank_search, rank) VALUES ('hashsize', 16777216)",
    "CREATE VIRTUAL TABLE question_bank_letters USING fts5vocab(question_bank_search, row)",
    """CREATE VIEW bank_of_questions AS
SELECT bank.category, bank.criterion, bank.agency, bank.text AS question, bank.answer AS prepared_answer,
    bank.evidence, bank.answered_by AS who_answers, items.title AS item, bank.source, bank.year,
    CASE WHEN trim(COALESCE(bank.answer, '')) = '' THEN 'no' ELSE 'yes' END AS answer_ready
FROM question_bank AS bank LEFT JOIN items ON items.uid = bank.item_uid
ORDER BY bank.category IS NULL, bank.category, bank.agency IS NULL, bank.agency, bank.place""",
)
