"""Opening a visit costs nothing for what only charts need."""

from __future__ import annotations

import importlib.util
import subprocess
import sys

SCRIPT = """
import sys
import pmqa_desk.store.file
assert "sqlite_utils" in sys.modules
print("numpy" in sys.modules)
import importlib.util
print(importlib.util.find_spec("numpy") is not None)
"""


def test_the_store_imports_no_numpy_and_hides_it_from_nobody_else():
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    imported, still_found = done.stdout.split()
    assert imported == "False"

    assert still_found == str(importlib.util.find_spec("numpy") is not None)
