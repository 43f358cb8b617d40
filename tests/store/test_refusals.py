"""The disk's refusals as sentences."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.store.refusals import in_words

PATH = Path("งาน/v.pmqa")


def sqlite_fault(code):
    fault = sqlite3.OperationalError("as SQLite says it")
    fault.sqlite_errorcode = code
    return fault


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (sqlite_fault(sqlite3.SQLITE_FULL), "Disk full"),
        (sqlite_fault(sqlite3.SQLITE_BUSY_SNAPSHOT), "Another program is using"),
        (sqlite_fault(sqlite3.SQLITE_LOCKED), "Another program is using"),
        (sqlite_fault(sqlite3.SQLITE_CORRUPT_VTAB), "damaged"),
        (sqlite_fault(sqlite3.SQLITE_READONLY_DBMOVED), "cannot be written"),
        (sqlite_fault(sqlite3.SQLITE_IOERR_WRITE), "cannot be read or written"),
        (sqlite_fault(sqlite3.SQLITE_CANTOPEN), "cannot be read or written"),
        (OSError(errno.ENOSPC, "full"), "Disk full"),
        (OSError(errno.EROFS, "read-only"), "cannot be written"),
        (PermissionError(errno.EACCES, "no"), "cannot be written"),
        (OSError(errno.ENAMETOOLONG, "long"), "too long"),
        (OSError(errno.EIO, "broken"), "cannot be read or written"),
    ],
    ids=str,
)
def test_what_the_disk_refuses_has_a_sentence_in_both_languages(fault, word):
    with pytest.raises(DeskError, match=word) as refusal, in_words(PATH):
        raise fault
    assert refusal.value.__cause__ is fault
    assert not refusal.value.thai.isascii()


@pytest.mark.parametrize(
    "fault",
    [sqlite_fault(sqlite3.SQLITE_CONSTRAINT), sqlite3.ProgrammingError("closed"), ValueError("ours")],
    ids=str,
)
def test_a_fault_of_ours_stays_what_it_is(fault):
    with pytest.raises(type(fault)) as raised, in_words(PATH):
        raise fault
    assert raised.value is fault
