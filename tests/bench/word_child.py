"""Write long minutes as a Word file in a process of its own, which reports its times and memory.

python -m tests.bench.word_child SHARE FOLDER
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtGui import QFontMetricsF, QGuiApplication

from pmqa_desk.app.papers import PAPERS
from pmqa_desk.domain.blocks import plain
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from pmqa_desk.export.docx_file import write_docx
from pmqa_desk.qt.paper_pages import lay
from pmqa_desk.qt.paper_paint import paper_face
from pmqa_desk.qt.words import Words
from tests.bench.long_minutes import as_html, long_whole, raw_zip

TURNS = 3


def once_ms(deed: Callable[[], object]) -> tuple[float, float]:
    """Return how long a deed takes, and how much of the processor's time."""
    began, busy = time.perf_counter(), time.process_time()
    deed()
    return (time.perf_counter() - began) * 1000, (time.process_time() - busy) * 1000


def each_ms(deed: Callable[[], object]) -> tuple[float, float]:
    """Return both of a deed that is done over and over, medians of some turns after the first."""
    taken = [once_ms(deed) for _ in range(TURNS + 1)][1:]
    return median(wall for wall, _ in taken), median(busy for _, busy in taken)


def peak_mb() -> float:
    """Return the most memory that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Measure and print."""
    share, folder = float(sys.argv[1]), Path(sys.argv[2])
    application = QGuiApplication(sys.argv[:1])
    whole = long_whole(share)
    paper = PAPERS["minutes"]
    face = paper_face(Words())

    def blocks() -> tuple:
        return paper.blocks(whole, Edition.INTERNAL, Digits.THAI, None)

    said = blocks()
    (folder / "minutes.html").write_text(as_html(said), encoding="utf-8")
    raw_ms, _ = each_ms(lambda: (folder / "raw.docx").write_bytes(raw_zip(said)))
    bare_mb = peak_mb()
    # Measured once: another time its words would be known.
    lay_ms, lay_busy_ms = once_ms(lambda: lay(said, face))
    laid = lay(said, face)

    def write() -> None:
        # With the pages that the window knows already, where it shows the paper.
        write_docx((laid.blocks[0], *blocks()), folder / "minutes.docx")

    word_ms, word_busy_ms = each_ms(write)
    del application
    measures = QFontMetricsF(face.regular)
    lines = plain(said).split("\n")
    measure_ms, _ = each_ms(lambda: [measures.horizontalAdvance(line) for line in lines])
    report = {"word": word_ms, "raw": raw_ms, "lay": lay_ms, "measure": measure_ms, "pages": len(laid.pages)}
    report |= {"word_busy": word_busy_ms, "lay_busy": lay_busy_ms}
    print(json.dumps({**report, "bare_mb": bare_mb, "peak_mb": peak_mb()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
