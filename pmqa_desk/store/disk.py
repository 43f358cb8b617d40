"""What kind of disk a file lies on: whether it can keep a write-ahead log."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

# A write-ahead log needs memory that all its users share; these are other machines' disks.
REMOTE = frozenset(
    {
        *(
            "nfs",
            "nfs4",
            "cifs",
            "smb3",
            "smbfs",
            "9p",
            "vboxsf",
            "vmhgfs",
            "afs",
            "ceph",
            "glusterfs",
            "lustre",
        ),
        *(
            "fuse.sshfs",
            "fuse.vmhgfs-fuse",
            "fuse.glusterfs",
            "fuse.rclone",
            "fuse.davfs2",
            "davfs",
            "virtiofs",
        ),
    }
)
MOUNTS = Path("/proc/mounts")
_DRIVE_REMOTE = 4
_OCTAL = re.compile(r"\\([0-7]{3})")


def mounted_remotely(path: Path, mounts: str) -> bool:
    """Return whether the longest mount above ``path`` in a table of mounts is another machine's disk."""
    best, remote = -1, False
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        at = Path(_OCTAL.sub(lambda match: chr(int(match[1], 8)), fields[1]))
        if len(at.parts) >= best and path.is_relative_to(at):
            best, remote = len(at.parts), fields[2] in REMOTE
    return remote


def on_remote_disk(path: Path) -> bool:
    """Return whether ``path`` lies on another machine's disk, as far as this one says."""
    whole = path.resolve()
    if sys.platform == "win32":
        if whole.drive.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{whole.drive}\\") == _DRIVE_REMOTE)
    if not MOUNTS.exists():
        return False
    return mounted_remotely(whole, MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))


def allows_writing(path: Path) -> bool:
    """Return whether a visit file, and what SQLite keeps beside it, can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


@dataclass(frozen=True, slots=True)
class Disk:
    """How to find out about the disk; tests put another in its place."""

    is_remote: Callable[[Path], bool] = on_remote_disk
    is_writable: Callable[[Path], bool] = allows_writing
    vfs: str | None = None
    """Name of the layer by which SQLite reaches the disk; ``None`` is its own choice."""
