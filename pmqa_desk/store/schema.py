"""The formats of a visit file as numbered migrations, never edited once released."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from sqlite_utils import Database, Migrations

from pmqa_desk.store.tables_1 import TABLES, VIEWS
from pmqa_desk.store.tables_2 import COLUMNS
from pmqa_desk.store.tables_3 import STATEMENTS
from pmqa_desk.store.tables_4 import STATEMENTS as STATEMENTS_4
from pmqa_desk.store.tables_4_bank import STATEMENTS as STATEMENTS_4_BANK
from pmqa_desk.store.tables_4_prepare import STATEMENTS as STATEMENTS_4_PREPARE
from pmqa_desk.store.tables_5 import STATEMENTS as STATEMENTS_5

# "PMQA" in the file's header: the system's own `file` can know it by that.
APPLICATION_ID: Final = 0x504D5141
SET: Final = "pmqa_desk"

Step: TypeAlias = Callable[[Database], None]


def m001_visit(db: Database) -> None:
    """Make the tables and views of format 1."""
    for statement in (*TABLES, *VIEWS):
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def m002_item_ends(db: Database) -> None:
    """Add the columns of format 2."""
    for statement in COLUMNS:
        db.execute(statement)


def m003_rehearsals(db: Database) -> None:
    """Add the columns, the table and the views of format 3."""
    for statement in STATEMENTS:
        db.execute(statement)


def m004_records(db: Database) -> None:
    """Make what format 4 adds, bank and awards too; take absence and substitutes over into it."""
    for statement in (*STATEMENTS_4, *STATEMENTS_4_BANK, *STATEMENTS_4_PREPARE):
        db.execute(statement)


def m005_preparation(db: Database) -> None:
    """Make what format 5 adds."""
    for statement in STATEMENTS_5:
        db.execute(statement)


@dataclass(frozen=True, slots=True)
class Schema:
    """The steps from an empty file to the newest format, in order."""

    steps: tuple[Step, ...] = (
        *(m001_visit, m002_item_ends, m003_rehearsals, m004_records, m005_preparation),
    )

    @property
    def format(self) -> int:
        """Return the number of the newest format."""
        return len(self.steps)

    def migrate(self, db: Database, back_up: Callable[[int], None]) -> None:
        """Bring a file to the newest format, each step in one transaction.

        ``back_up`` is called before each step with the format that the file has then, but not for a new file.
        """
        migrations = self._migrations()
        pending = [step.name for step in migrations.pending(db)]
        for place, _ in enumerate(pending):
            present = self.format - len(pending) + place
            if present:
                back_up(present)
            migrations.apply(db, stop_before=pending[place + 1 :])

    def _migrations(self) -> Migrations:
        migrations = Migrations(SET)
        for number, step in enumerate(self.steps, 1):
            migrations(name=step.__name__)(_numbered(step, number))
        return migrations


def _numbered(step: Step, number: int) -> Step:
    def change(db: Database) -> None:
        step(db)
        db.execute(f"PRAGMA user_version = {number}")

    return change
