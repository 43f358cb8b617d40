"""Another visit file is read whole and left as it is."""

from __future__ import annotations

from types import SimpleNamespace

from pmqa_desk.app.other_visit import OtherVisit
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.store.file import create_visit_file
from tests.visits import PLAIN_VISIT


def _other(tmp_path, chosen):
    dialogs = SimpleNamespace(open=lambda *_: chosen)
    return OtherVisit(SimpleNamespace(dialogs=dialogs, backups=tmp_path), None, tmp_path)


def test_visit_runs_and_bank_are_read_and_the_file_is_not_touched(tmp_path):
    path = tmp_path / "ปีก่อน.pmqa"
    create_visit_file(path, PLAIN_VISIT, bank=(BankEntry("1", "ถาม"),))
    before = path.read_bytes()
    whole = _other(tmp_path, path).read()
    assert (whole.visit, whole.bank) == (PLAIN_VISIT, (BankEntry("1", "ถาม"),))
    assert path.read_bytes() == before


def test_who_changes_their_mind_reads_nothing(tmp_path):
    assert _other(tmp_path, None).read() is None
