"""Starts the windows."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from pmqa_desk.app.machine import LANGUAGE, language_of
from pmqa_desk.app.screen import refuse_without_screen
from pmqa_desk.domain.errors import DeskError

REFUSED = 1


def main(argv: Sequence[str] | None = None, *, page: str | None = None) -> int:
    """Show the window, on a file where one is named, until it is closed; return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        refuse_without_screen(os.environ, sys.platform)
    except DeskError as refusal:
        if sys.stderr is not None:
            sys.stderr.write(refusal.sentence(language_of(os.environ.get(LANGUAGE))) + "\n")
        return REFUSED
    from pmqa_desk.app.windows import run  # noqa: PLC0415 - Qt only where there is a screen

    return run(Path(words[0]) if words else None, page)
