"""One writer a file."""

from __future__ import annotations

import subprocess
import sys

from pmqa_desk.store.lock import lock_file, take

HOLD = (
    "import sys\nfrom pathlib import Path\nfrom pmqa_desk.store.lock import take\n"
    "give_back = take(Path(sys.argv[1]))\nprint(give_back is not None, flush=True)\nsys.stdin.read()\n"
    "give_back() if give_back else None\n"
)


def hold(path):
    """Start a process that holds the lock until its input ends."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    taken = holder.stdout.readline().strip() == b"True"
    return holder, taken


def end(holder):
    holder.communicate(b"")
    assert holder.returncode == 0


def test_only_one_of_two_programs_gets_it(tmp_path):
    path = tmp_path / "v.pmqa"
    holder, taken = hold(path)
    assert taken
    assert take(path) is None
    end(holder)
    give_back = take(path)
    assert give_back is not None
    give_back()


def test_nothing_is_left_beside_the_file(tmp_path):
    give_back = take(tmp_path / "v.pmqa")
    assert lock_file(tmp_path / "v.pmqa").exists()
    give_back()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_holder_holds_nothing(tmp_path):
    holder, _ = hold(tmp_path / "v.pmqa")
    holder.kill()
    holder.communicate()
    give_back = take(tmp_path / "v.pmqa")
    assert give_back is not None
    give_back()


def test_a_refused_taker_takes_nothing_away(tmp_path):
    give_back = take(tmp_path / "v.pmqa")
    assert take(tmp_path / "v.pmqa") is None
    assert take(tmp_path / "v.pmqa") is None
    give_back()
