"""Which disks are another machine's."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmqa_desk.store.disk import MOUNTS, allows_writing, mounted_remotely, on_remote_disk

TABLE = """/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
//server/share /mnt/share\\040\\340\\270\\201 cifs rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
host /mnt/host 9p rw 0 0
me@host: /mnt/ssh fuse.sshfs rw 0 0
/dev/sdc1 /media/stick vfat rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/srv/v.pmqa", False),
        ("/home/somying/v.pmqa", True),
        ("/home/local/v.pmqa", False),
        ("/homely/v.pmqa", False),
        ("/mnt/host/v.pmqa", True),
        ("/mnt/ssh/v.pmqa", True),
        ("/media/stick/v.pmqa", False),
    ],
)
def test_the_nearest_mount_decides(path, remote):
    assert mounted_remotely(Path(path), TABLE) is remote


def test_names_of_mounts_with_blanks_are_understood():
    assert mounted_remotely(Path("/mnt/share x"), "//s/x /mnt/share\\040x cifs rw 0 0")


def test_a_mount_over_a_mount_hides_it():
    assert not mounted_remotely(Path("/mnt/a"), "h /mnt 9p rw 0 0\n/dev/sda /mnt ext4 rw 0 0")


def test_this_machines_own_disk_is_no_other_machines(tmp_path):
    if not MOUNTS.exists():
        pytest.skip("this system has no table of mounts")
    assert on_remote_disk(tmp_path / "v.pmqa") is mounted_remotely(tmp_path, MOUNTS.read_text())


def test_a_system_without_a_table_of_mounts_says_no(tmp_path, monkeypatch):
    monkeypatch.setattr("pmqa_desk.store.disk.MOUNTS", tmp_path / "none")
    assert not on_remote_disk(tmp_path)


def test_a_file_that_is_not_there_cannot_be_written(tmp_path):
    assert not allows_writing(tmp_path / "none.pmqa")
