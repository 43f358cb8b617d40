"""Backups of visit files, and the way back."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.store.copies import backup_file, dated_name, restore_file
from tests.visits import PLAIN_VISIT

NOW = datetime(2021, 7, 30, 9, 5, 7)  # noqa: DTZ001 - names of copies bear the local time
EDITED = replace(PLAIN_VISIT, title="อื่น")


def test_a_backup_holds_what_the_file_held_and_is_one_file(path, opened, tmp_path):
    copy = backup_file(path, tmp_path / "to", NOW)
    assert copy.name == f"{path.stem}-20210730-090507.pmqa"
    assert list((tmp_path / "to").iterdir()) == [copy]
    assert opened(copy).load() == PLAIN_VISIT


def test_a_file_that_is_being_written_can_be_backed_up_with_its_latest_save(path, opened, tmp_path):
    opened(path).save(PLAIN_VISIT, EDITED)
    copy = opened(backup_file(path, tmp_path / "to", NOW))
    assert copy.load() == EDITED


def test_a_backup_says_of_nobody_that_it_is_open(path, opened, tmp_path):
    opened(path)
    copy = backup_file(path, tmp_path / "to", NOW)
    with sqlite3.connect(copy) as db:
        assert db.execute("SELECT * FROM opened_by").fetchall() == []
    db.close()


def test_a_second_backup_in_one_second_has_a_name_of_its_own(path, tmp_path):
    copies = {backup_file(path, tmp_path / "to", NOW) for _ in range(3)}
    assert {copy.name for copy in copies} == {
        f"{path.stem}-20210730-090507{word}.pmqa" for word in ("", "-2", "-3")
    }


def test_what_is_no_visit_file_is_not_backed_up(folder, tmp_path):
    text = folder / "text.pmqa"
    text.write_text("ข้อความ", encoding="utf-8")
    with pytest.raises(DeskError, match="not a file of PMQA Desk"):
        backup_file(text, tmp_path / "to", NOW)
    assert not (tmp_path / "to").exists()


def test_a_damaged_file_is_not_backed_up(path, tmp_path):
    path.write_bytes(path.read_bytes()[:-5000])
    with pytest.raises(DeskError, match="damaged"):
        backup_file(path, tmp_path / "to", NOW)


def test_a_place_for_backups_that_is_a_file_is_refused_in_words(path, tmp_path):
    (tmp_path / "to").write_text("")
    with pytest.raises(DeskError):
        backup_file(path, tmp_path / "to", NOW)


def test_a_backup_on_a_full_disk_leaves_nothing(path, mounted):
    place = mounted("-t", "tmpfs", "-o", "size=64k", "tmpfs")
    with pytest.raises(DeskError, match="Disk full"):
        backup_file(path, place, NOW)
    assert list(place.iterdir()) == []


def test_restoring_puts_the_backup_back_and_keeps_the_file_beside(path, folder, opened, tmp_path):
    copy = backup_file(path, tmp_path / "to", NOW)
    store = opened(path)
    store.save(PLAIN_VISIT, EDITED)
    store.close()
    kept = restore_file(copy, path, NOW)
    assert kept == dated_name(folder, path, NOW, "before-restore").with_name(kept.name)
    assert (opened(path).load(), opened(kept).load()) == (PLAIN_VISIT, EDITED)
    assert copy.exists()


def test_restoring_where_there_is_no_file_makes_one(path, folder, opened, tmp_path):
    copy = backup_file(path, tmp_path / "to", NOW)
    assert restore_file(copy, folder / "new.pmqa", NOW) is None
    assert opened(folder / "new.pmqa").load() == PLAIN_VISIT


def test_a_broken_file_is_kept_with_the_log_beside_it(path, folder, opened, tmp_path):
    copy = backup_file(path, tmp_path / "to", NOW)
    path.write_bytes(b"broken")
    path.with_name(f"{path.name}-wal").write_bytes(b"log")
    kept = restore_file(copy, path, NOW)
    assert kept.read_bytes() == b"broken"
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"log"
    assert opened(path).load() == PLAIN_VISIT


def test_an_open_file_is_not_restored_over(path, opened, tmp_path):
    copy = backup_file(path, tmp_path / "to", NOW)
    store = opened(path)
    with pytest.raises(DeskError, match="Another program is using"):
        restore_file(copy, path, NOW)
    assert store.load() == PLAIN_VISIT


@pytest.mark.parametrize("broken", [b"", b"text" * 2000])
def test_a_bad_backup_changes_nothing(path, folder, opened, tmp_path, broken):
    copy = tmp_path / "copy.pmqa"
    copy.write_bytes(broken)
    with pytest.raises(DeskError):
        restore_file(copy, path, NOW)
    with pytest.raises(DeskError):
        restore_file(tmp_path / "none.pmqa", path, NOW)
    assert list(folder.iterdir()) == [path]
    assert opened(path).load() == PLAIN_VISIT


def test_restoring_needs_a_folder_and_not_a_folder_of_that_name(path, folder, tmp_path):
    with pytest.raises(DeskError, match="no folder"):
        restore_file(path, folder / "none" / "v.pmqa", NOW)
    with pytest.raises(DeskError, match="is a folder"):
        restore_file(path, tmp_path, NOW)


def test_a_file_restored_onto_itself_is_refused(path, opened):
    with pytest.raises(DeskError, match="same file"):
        restore_file(path, path, NOW)
    assert opened(path).load() == PLAIN_VISIT
