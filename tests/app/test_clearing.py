"""A cleared copy holds no trace of what was cleared, not even in its bytes."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.store.file import create_visit_file, open_visit_file
from tests.domain.test_cleared import KNOWN, RUN, VISIT
from tests.fakes import NINE_O_CLOCK_MS


def traces(path):
    """Return which known words stand in the bytes of a file, in the encodings of SQLite and of Windows."""
    data = path.read_bytes()
    return [word for word in KNOWN if word.encode() in data or word.encode("utf-16-le") in data]


def test_no_trace_is_left_in_the_bytes_of_the_copy_and_the_original_is_untouched(run, folder):
    path, copy = folder / "งาน.pmqa", folder / "สำเนา.pmqa"
    create_visit_file(path, VISIT, (RUN,))
    store = open_visit_file(path, backups=folder, who="สมมติ@เครื่อง", now_ms=NINE_O_CLOCK_MS)
    # Edited and taken back: what was overwritten lies in free pages of the original, drafts in a table.
    store.save(VISIT, replace(VISIT, title="ตัวอย่างดี" * 2000))
    store.save(replace(VISIT, title="ตัวอย่างดี" * 2000), VISIT)
    store.keep_draft("question", "ทดลองใจ ถามว่า")
    store.close()
    before = path.read_bytes()
    answer = run("clear", path, copy)
    assert (answer.status, "read it before" in answer.err + answer.out) == (0, True)
    assert len(traces(path)) == len(KNOWN)
    assert traces(copy) == []
    assert path.read_bytes() == before
    assert {each.name for each in folder.iterdir() if each.suffix == ".pmqa"} == {"งาน.pmqa", "สำเนา.pmqa"}


def test_a_cleared_copy_opens_as_any_other(run, folder):
    create_visit_file(folder / "a.pmqa", VISIT, (RUN,))
    run("clear", folder / "a.pmqa", folder / "b.pmqa")
    shown = run("show", folder / "b.pmqa", "--json").json
    assert shown["items"][0]["presenters"] == ["ผู้มาประชุม ๑", "สำนักงานที่ดิน"]
    assert run("check", folder / "b.pmqa", "--json").json["ok"] is True


def test_clearing_never_writes_over_a_file(run, folder):
    create_visit_file(folder / "a.pmqa", VISIT)
    before = (folder / "a.pmqa").read_bytes()
    answer = run("clear", folder / "a.pmqa", folder / "a.pmqa")
    assert answer.status == 1
    assert (folder / "a.pmqa").read_bytes() == before
