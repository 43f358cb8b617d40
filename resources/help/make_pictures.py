"""Draw the pictures of the help anew, from the real windows: run by hand after a window has changed its look.

    python resources/help/make_pictures.py

The example's day is played without a screen; what the help shows of it is made smaller and kept here.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PICTURES = HERE / "pictures"
WIDTH = 1080
SHOWN = re.compile(r'src="([a-z0-9-]+\.png)"')


def wanted() -> set[str]:
    """Return the pictures that the help names."""
    pages = [page.read_text(encoding="utf-8") for page in sorted(HERE.glob("help_*.html"))]
    return {name for page in pages for name in SHOWN.findall(page)}


def main() -> int:
    """Do all of it; what the help no longer names goes."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - the day is played in a process of its own first
    from PySide6.QtGui import QImage  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pmqa_desk.app.headless_day", "--out", folder]
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(command, cwd=ROOT, env=environ, check=True, stdout=subprocess.DEVNULL)
        for name in sorted(wanted()):
            drawn = QImage(str(Path(folder) / name))
            width = min(WIDTH, drawn.width())
            drawn.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation).save(str(PICTURES / name))
    for stale in {path.name for path in PICTURES.glob("*.png")} - wanted():
        (PICTURES / stale).unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
