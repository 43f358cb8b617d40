"""Where Thai may break: words are cut by us, since Qt cuts them only where the system has libthai."""

from __future__ import annotations

import re
from functools import cached_property
from importlib.resources import as_file

from pmqa_desk.assets import asset

ZERO_WIDTH_SPACE = "\u200b"
_THAI_RUN = re.compile(r"[\u0e00-\u0e7f]{4,}")
_DICTIONARY = "pmqa-desk"


class Words:
    """Cuts Thai text into words; the dictionary is loaded at the first cut.

    One that ``waits`` shows texts uncut until ``load`` was called: the dictionary costs a tenth of a second,
    which the first paint can do without.
    """

    def __init__(self, *, waits: bool = False) -> None:
        self._waits = waits

    def load(self) -> None:
        """Load the dictionary now; texts shown so far are to be shown anew."""
        self._waits = False
        assert self._loaded  # noqa: S101 - loads the dictionary once

    def cut(self, text: str) -> list[str]:
        """Return ``text`` in pieces between which a line may break; joined they are ``text``."""
        return self.breakable(text).split(ZERO_WIDTH_SPACE)

    def breakable(self, text: str) -> str:
        """Return ``text`` for display, with a zero-width space between words; never save or copy it so."""
        return text if self._waits else _THAI_RUN.sub(self._cut_run, text)

    @cached_property
    def _loaded(self) -> bool:
        from nlpo3 import load_dict  # noqa: PLC0415 - at the first cut

        with as_file(asset("resources", "words", "words_th.txt")) as path:
            load_dict(str(path), _DICTIONARY)
        return True

    def _cut_run(self, match: re.Match[str]) -> str:
        from nlpo3 import segment  # noqa: PLC0415 - at the first cut

        assert self._loaded  # noqa: S101 - loads the dictionary once
        return ZERO_WIDTH_SPACE.join(segment(match[0], _DICTIONARY))


def plain(text: str) -> str:
    """Return displayed text as it was typed: without the zero-width spaces that ``breakable`` put in."""
    return text.replace(ZERO_WIDTH_SPACE, "")
