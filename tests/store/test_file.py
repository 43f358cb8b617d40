"""Making, opening and refusing visit files."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Question
from pmqa_desk.store.connection import LOG, beside
from pmqa_desk.store.disk import Disk
from pmqa_desk.store.file import create_visit_file, read_visit_file
from pmqa_desk.store.lock import lock_file
from pmqa_desk.store.schema import Schema
from tests.visits import PLAIN_VISIT, runs, visits

any_shape = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def contents(folder):
    """Every file of a folder with what is in it."""
    return {
        file.relative_to(folder): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


@given(visit=visits, logs=runs)
@any_shape
def test_every_visit_comes_back_from_the_disk_as_it_was(tmp_path_factory, visit, logs):
    folder = tmp_path_factory.mktemp("visit")
    path = folder / "v.pmqa"
    create_visit_file(path, visit, logs)
    store = read_visit_file(path, backups=folder)
    assert (store.load(), store.runs()) == (visit, logs)
    store.close()


def test_one_file_is_left_after_closing(path, folder, opened):
    store = opened(path)
    store.save(PLAIN_VISIT, replace(PLAIN_VISIT, title="อื่น"))
    store.close()
    assert list(folder.iterdir()) == [path]


def test_closing_twice_is_harmless(path, opened):
    store = opened(path)
    store.close()
    store.close()
    assert opened(path).read_only_because is None


def test_a_closed_file_needs_no_log_to_be_read(path):
    version_bytes = path.read_bytes()[18:20]
    assert version_bytes == b"\x01\x01"


def test_commits_are_logged_ahead_and_fully_synchronous(path, opened):
    db = opened(path)._db
    asked = {
        name: db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys")
    }
    assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


@pytest.mark.parametrize(
    "disk",
    [
        Disk(is_remote=lambda _: True),
        pytest.param(
            Disk(is_remote=lambda _: False, vfs="unix-none"),
            marks=pytest.mark.skipif(os.name == "nt", reason="SQLite reaches this system's disks otherwise"),
        ),
    ],
    ids=["remote", "no log"],
)
def test_a_disk_without_logs_gets_a_rollback_journal(path, folder, opened, disk):
    store = opened(path, disk=disk)
    db = store._db
    assert db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert db.execute("PRAGMA synchronous").fetchone()[0] == 3
    store.save(PLAIN_VISIT, replace(PLAIN_VISIT, title="อื่น"))
    store.close()
    assert opened(path).load().title == "อื่น"


def test_the_file_says_that_it_is_ours_and_of_which_format(path):
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA application_id").fetchone()[0] == 0x504D5141
        assert db.execute("PRAGMA user_version").fetchone()[0] == Schema().format
    db.close()


def test_a_second_opener_reads_and_is_told_who_has_the_file(path, opened):
    opened(path)
    second = opened(path, who="other@desk-2")
    thai, english = second.read_only_because
    assert thai == "ไฟล์นี้เปิดอยู่ที่เครื่อง desk-1 (somying) เปิดเพื่ออ่านเท่านั้น"
    assert english == "This file is open on desk-1 (somying); opened to read only."


def test_a_second_opener_sees_what_the_first_saves(path, opened):
    first, second = opened(path), opened(path)
    first.save(PLAIN_VISIT, replace(PLAIN_VISIT, title="อื่น"))
    assert second.load().title == "อื่น"


def test_a_second_opener_cannot_write(path, opened):
    opened(path)
    second = opened(path)
    for write in (
        lambda: second.save(PLAIN_VISIT, replace(PLAIN_VISIT, title="อื่น")),
        lambda: second.keep_draft("f", "x"),
        lambda: second.append_events("r", ()),
    ):
        with pytest.raises(DeskError, match="read only"):
            write()


def test_the_file_is_free_once_its_writer_closed(path, folder, opened):
    first = opened(path)
    second = opened(path)
    first.close()
    second.close()
    assert opened(path).read_only_because is None


def test_the_last_to_close_leaves_one_file_even_if_it_only_read(path, folder, opened):
    first, second = opened(path), opened(path)
    first.save(PLAIN_VISIT, replace(PLAIN_VISIT, title="อื่น"))
    first.close()
    second.close()
    assert list(folder.iterdir()) == [path]


def test_nobody_is_named_where_the_holder_has_not_signed_yet(path, opened):
    first = opened(path)
    first._db.execute("DELETE FROM opened_by")
    first._db.conn.commit()
    assert opened(path).read_only_because[1] == "This file is open elsewhere; opened to read only."


def test_the_next_opener_has_a_killed_writers_file_and_all_it_saved(path, opened):
    kill_a_writer(path)
    store = opened(path)
    assert store.read_only_because is None
    assert store.load().title == "saved by the killed"


def kill_a_writer(path):
    program = (
        "import sys, time\nfrom dataclasses import replace\nfrom pathlib import Path\n"
        "from pmqa_desk.store.file import open_visit_file\n"
        "path = Path(sys.argv[1])\n"
        "store = open_visit_file(path, backups=path.parent, who='u@m', now_ms=0)\n"
        "visit = store.load()\n"
        "store.save(visit, replace(visit, title='saved by the killed'))\n"
        "print('saved', flush=True)\ntime.sleep(60)\n"
    )
    writer = subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE)
    assert writer.stdout.readline().strip() == b"saved"
    writer.kill()
    writer.wait()
    writer.stdout.close()
    assert lock_file(path).exists()


def test_a_killed_writers_file_can_be_read_without_taking_it(path, backups):
    kill_a_writer(path)
    store = read_visit_file(path, backups=backups)
    assert store.load().title == "saved by the killed"
    store.close()


def test_a_log_left_behind_is_brought_in_where_no_log_can_be_kept(path, folder, opened):
    kill_a_writer(path)
    store = opened(path, disk=Disk(is_remote=lambda _: True))
    assert store.load().title == "saved by the killed"
    store.close()
    assert list(folder.iterdir()) == [path]


def damage(path):
    """Ways to be no visit file, each with the word that its sentence must hold."""
    whole = path.read_bytes()
    yield "missing", "was not found", lambda _: None
    yield "folder", "is a folder", lambda file: file.mkdir()
    yield "empty", "is empty", lambda file: file.write_bytes(b"")
    yield "text", "not a file of PMQA Desk", lambda file: file.write_text("กำหนดการ" * 999, encoding="utf-8")
    yield "picture", "not a file of PMQA Desk", lambda file: file.write_bytes(b"\x89PNG" * 2000)
    for size in (17, 99, 600, 4096, 5000, len(whole) // 2, len(whole) - 1):
        yield (
            f"cut at {size}",
            "damaged or incomplete",
            lambda file, size=size: file.write_bytes(whole[:size]),
        )
    yield (
        "zeroed",
        "damaged or incomplete",
        lambda file: file.write_bytes(whole[:8192] + bytes(len(whole) - 8192)),
    )


@pytest.mark.parametrize("case", range(13))
def test_what_is_no_visit_file_is_refused_in_words_and_left_untouched(path, folder, opened, backups, case):
    name, word, make = list(damage(path))[case]
    file = folder / "other.pmqa"
    make(file)
    before = contents(folder)
    for open_it in (lambda: opened(file), lambda: read_visit_file(file, backups=backups)):
        with pytest.raises(DeskError, match=word):
            open_it()
        assert contents(folder) == before, name


def test_a_database_of_another_program_is_refused_and_left_untouched(folder, opened):
    file = folder / "other.pmqa"
    db = sqlite3.connect(file)
    db.execute("CREATE TABLE visit (uid)")
    db.close()
    before = contents(folder)
    with pytest.raises(DeskError, match="not a file of PMQA Desk"):
        opened(file)
    assert contents(folder) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_pipe_is_refused_instead_of_waiting_for_a_writer(folder, opened):
    pipe = folder / "pipe.pmqa"
    os.mkfifo(pipe)
    with pytest.raises(DeskError, match="not a file of PMQA Desk"):
        opened(pipe)


def test_a_newer_file_is_refused_with_the_products_sentence_and_left_untouched(path, folder, opened):
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {NEXT.format}")
    db.close()
    before = contents(folder)
    with pytest.raises(DeskError) as refusal:
        opened(path)
    assert refusal.value.thai.startswith("ไฟล์นี้สร้างจากโปรแกรมรุ่นใหม่กว่า กรุณาปรับรุ่นโปรแกรมก่อนเปิด")
    assert contents(folder) == before


def test_a_file_without_a_visit_in_it_is_damaged(path, opened):
    db = sqlite3.connect(path)
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("DELETE FROM visit")
    db.commit()
    db.close()
    with pytest.raises(DeskError, match="damaged"):
        opened(path).load()


def test_a_new_file_never_takes_the_place_of_another(path, folder):
    before = contents(folder)
    with pytest.raises(DeskError, match="already"):
        create_visit_file(path, PLAIN_VISIT)
    with pytest.raises(DeskError, match="is a folder"):
        create_visit_file(folder, PLAIN_VISIT)
    assert contents(folder) == before


def test_a_new_file_needs_its_folder(folder):
    with pytest.raises(DeskError, match="no folder"):
        create_visit_file(folder / "none" / "v.pmqa", PLAIN_VISIT)


def test_a_name_that_no_disk_holds_is_refused_in_words(folder, opened):
    with pytest.raises(DeskError, match="too long"):
        opened(folder / ("ก" * 300 + ".pmqa"))


def test_a_name_too_long_for_what_lies_beside_it_is_refused(folder):
    with pytest.raises(DeskError, match="too long"):
        create_visit_file(folder / ("ก" * 90 + ".pmqa"), PLAIN_VISIT)


def test_a_new_file_that_cannot_be_finished_leaves_nothing(folder):
    broken = replace(PLAIN_VISIT, title="\ud800")
    with pytest.raises(DeskError, match="damaged character"):
        create_visit_file(folder / "v.pmqa", broken)
    assert list(folder.iterdir()) == []


def second_step(db):
    db.execute("ALTER TABLE items ADD COLUMN colour TEXT")


def failing_step(db):
    db.execute("ALTER TABLE items ADD COLUMN colour TEXT")
    raise DeskError("ไม่ได้", "no")


NEXT = Schema((*Schema().steps, second_step))


def test_a_migration_is_preceded_by_a_backup_that_opens(path, opened, backups):
    store = opened(path, schema=NEXT)
    assert store._db.execute("PRAGMA user_version").fetchone()[0] == NEXT.format
    assert store.load() == PLAIN_VISIT
    (copy,) = backups.iterdir()
    kept = opened(copy)
    assert kept.load() == PLAIN_VISIT
    assert "colour" not in kept._db.table("items").columns_dict


def test_a_file_of_the_newest_format_is_not_backed_up(path, opened, backups):
    opened(path)
    assert not backups.exists()


def test_a_migration_that_fails_leaves_the_file_as_it_was(path, opened):
    with pytest.raises(DeskError, match="no"):
        opened(path, schema=Schema((*Schema().steps, failing_step)))
    store = opened(path)
    assert store.load() == PLAIN_VISIT
    assert "colour" not in store._db.table("items").columns_dict


def test_no_backup_no_migration(path, opened, backups):
    backups.write_text("a file where the folder should be")
    with pytest.raises(DeskError):
        opened(path, schema=NEXT)
    backups.unlink()
    assert opened(path)._db.execute("PRAGMA user_version").fetchone()[0] == Schema().format


def test_an_older_file_that_cannot_be_written_is_read_by_way_of_a_copy(path, folder, opened, backups):
    before = contents(folder)
    store = opened(path, schema=NEXT, disk=Disk(is_writable=lambda _: False))
    assert store.load() == PLAIN_VISIT
    store.close()
    assert contents(folder) == before
    assert list(backups.iterdir()) == []


def test_a_read_only_place_opens_to_read_and_says_so(path, mounted, opened):
    place = mounted("--bind", "-o", "ro", str(path.parent))
    subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)
    store = opened(place / path.name)
    assert store.load() == PLAIN_VISIT
    assert "read-only place" in store.read_only_because[1]
    assert list(place.iterdir()) == [place / path.name]


def test_a_read_only_place_with_an_unfinished_log_shows_all_that_was_saved(path, mounted, opened, backups):
    kill_a_writer(path)
    assert beside(path, LOG).stat().st_size
    beside(path, "-shm").unlink()
    place = mounted("--bind", "-o", "ro", str(path.parent))
    subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)
    stores = (opened(place / path.name), read_visit_file(place / path.name, backups=backups))
    for store in stores:
        assert store.load().title == "saved by the killed"
        store.close()
    assert list(backups.iterdir()) == []


def test_a_file_of_a_logging_writer_opens_in_a_read_only_place_without_its_log(path, mounted, opened, folder):
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode = WAL")
    db.close()
    place = mounted("--bind", "-o", "ro", str(path.parent))
    subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)
    assert opened(place / path.name).load() == PLAIN_VISIT


def test_a_file_that_may_not_be_changed_opens_to_read(path, opened):
    make_immutable(path)
    try:
        store = opened(path)
        assert "read-only place" in store.read_only_because[1]
        store.close()
    finally:
        subprocess.run(["chattr", "-i", str(path)], check=True)


def fill_up(place):
    ballast = place / "ballast"
    with pytest.raises(OSError, match="No space left"):
        ballast.write_bytes(bytes(3_000_000))
    return ballast


def test_a_full_disk_is_said_nothing_is_half_saved_and_it_goes_on_once_there_is_room(path, mounted, opened):
    place = mounted("-t", "tmpfs", "-o", "size=2m", "tmpfs")
    file = place / path.name
    shutil.copyfile(path, file)
    store = opened(file)
    ballast = fill_up(place)
    large = replace(PLAIN_VISIT, title="ใหญ่", questions=(Question("q", "ก" * 100_000),))
    with pytest.raises(DeskError) as refusal:
        store.save(PLAIN_VISIT, large)
    assert refusal.value.thai == "บันทึกไม่ได้ พื้นที่ดิสก์เต็ม กรุณาลบไฟล์ที่ไม่ใช้ ข้อความที่พิมพ์ยังอยู่"
    assert store.load() == PLAIN_VISIT
    ballast.unlink()
    store.save(PLAIN_VISIT, large)
    assert store.load() == large


def test_a_file_that_may_not_grow_refuses_and_stays_usable(path, opened):
    store = opened(path)
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    large = replace(PLAIN_VISIT, title="ใหญ่", questions=(Question("q", "ก" * 100_000),))
    with pytest.raises(DeskError, match="Disk full"):
        store.save(PLAIN_VISIT, large)
    assert store.load() == PLAIN_VISIT
    store._db.execute("PRAGMA max_page_count = 100000").fetchone()
    store.save(PLAIN_VISIT, large)
    assert store.load() == large


def test_a_new_file_on_a_full_disk_leaves_nothing(mounted):
    place = mounted("-t", "tmpfs", "-o", "size=64k", "tmpfs")
    with pytest.raises(DeskError, match="Disk full"):
        create_visit_file(place / "v.pmqa", PLAIN_VISIT)
    assert list(place.iterdir()) == []


def test_somebody_elses_long_write_is_waited_for_then_said(path, opened, monkeypatch):
    monkeypatch.setattr("pmqa_desk.store.connection.PATIENCE_S", 0.05)
    store = opened(path)
    stranger = sqlite3.connect(path)
    stranger.execute("BEGIN IMMEDIATE")
    with pytest.raises(DeskError, match="Another program is using"):
        store.save(PLAIN_VISIT, replace(PLAIN_VISIT, title="อื่น"))
    stranger.rollback()
    stranger.close()
    store.save(PLAIN_VISIT, replace(PLAIN_VISIT, title="อื่น"))
    assert store.load().title == "อื่น"


def test_a_folder_in_the_locks_place_is_refused_in_words(path, opened):
    lock_file(path).mkdir()
    with pytest.raises(DeskError, match="cannot be read or written"):
        opened(path)


def test_a_lock_that_may_not_be_taken_opens_to_read(path, opened):
    lock = lock_file(path)
    lock.touch()
    make_immutable(lock)
    try:
        assert "read-only place" in opened(path).read_only_because[1]
    finally:
        subprocess.run(["chattr", "-i", str(lock)], check=True)


def make_immutable(file):
    try:
        subprocess.run(["chattr", "+i", str(file)], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this disk has no immutable files")


def test_closing_on_a_full_disk_loses_nothing(path, mounted, opened, caplog):
    place = mounted("-t", "tmpfs", "-o", "size=2m", "tmpfs")
    file = place / path.name
    shutil.copyfile(path, file)
    store = opened(file)
    after = replace(PLAIN_VISIT, questions=tuple(Question(f"q{n}", "ก" * 20_000) for n in range(9)))
    store.save(PLAIN_VISIT, after)
    ballast = fill_up(place)
    store.close()
    ballast.unlink()
    assert opened(file).load() == after


def test_opening_takes_the_users_word_for_who_it_is(path, opened):
    db = opened(path, who="@desk-9")._db
    assert db.execute("SELECT machine, user, since FROM opened_by").fetchall() == [
        ("desk-9", "", "2021-07-30T02:00:00+00:00")
    ]


def test_a_log_that_cannot_be_brought_in_by_the_last_reader_either_stays_whole(path, mounted, opened, caplog):
    place = mounted("-t", "tmpfs", "-o", "size=2m", "tmpfs")
    file = place / path.name
    shutil.copyfile(path, file)
    writer, reader = opened(file), opened(file)
    after = replace(PLAIN_VISIT, questions=tuple(Question(f"q{n}", "ก" * 20_000) for n in range(9)))
    writer.save(PLAIN_VISIT, after)
    ballast = fill_up(place)
    writer.close()
    reader.close()
    assert "keeps its log beside it" in caplog.text
    ballast.unlink()
    assert opened(file).load() == after


def test_a_copy_that_cannot_be_brought_to_the_newest_format_leaves_nothing(path, opened, backups):
    schema = Schema((*Schema().steps, failing_step))
    with pytest.raises(DeskError, match="no"):
        opened(path, schema=schema, disk=Disk(is_writable=lambda _: False))
    assert list(backups.iterdir()) == []
