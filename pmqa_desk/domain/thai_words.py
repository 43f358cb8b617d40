"""Where a Thai text may break: the fewest words of a dictionary, never inside a syllable's letters."""

from __future__ import annotations

import re
from collections.abc import Iterable

# No break before these: vowels and marks that stand behind, above or below their consonant.
_FOLLOWS = "ะัาำิีึืฺุูๅ็่้๊๋์ํ๎"
# No break after these: vowels that are written before their consonant.
_LEADS = "เแโใไ"
# One syllable's letters at least; a consonant silenced by a thanthakhat belongs to what it follows.
_CLUSTER = re.compile(f"[{_LEADS}]?[^{_LEADS}{_FOLLOWS}]?[{_FOLLOWS}]*(?:[ก-ฮ]{{1,2}}[ิุ]?์)*")
# No line begins with these signs of repetition and omission, whatever word they follow.
_SIGNS = ("ๆ", "ฯ")
# A word that is one bare consonant is in any dictionary of letters; of them only this one is read.
_ALONE = frozenset({"ณ"})

# The cost of a way through the text: letters that no word covers, words, and their unevenness: of two ways
# with as many words the one with the longer word is mostly meant (การ|นำเสนอ, not การนำ|เสนอ).
_Cost = tuple[int, int, int]


class WordCutter:
    """Cuts runs of Thai letters into the words it was given, which it keeps as one set."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(word for word in words if len(word) > 1 or word in _ALONE)
        self._longest = max(map(len, self._words), default=0)

    def cut(self, run: str) -> list[str]:
        """Return a run of Thai letters in pieces that joined are the run.

        The way through with the fewest unknown letters wins, then that with the fewest words, then that with
        the longest word. Unknown letters in a row are one piece.
        """
        ways = self._ways(run, _boundaries(run))
        pieces: list[str] = []
        place, before_known = 0, True
        while place < len(run):
            end, known = ways[place]
            if pieces and (run.startswith(_SIGNS, place) or not (known or before_known)):
                pieces[-1] += run[place:end]
            else:
                pieces.append(run[place:end])
            place, before_known = end, known
        return pieces

    def _ways(self, run: str, places: list[int]) -> dict[int, tuple[int, bool]]:
        """Return for each boundary where the piece that begins there ends, and whether it is a word."""
        costs: dict[int, _Cost] = {len(run): (0, 0, 0)}
        ways: dict[int, tuple[int, bool]] = {}
        for number in range(len(places) - 2, -1, -1):
            place, following = places[number], places[number + 1]
            unknown, words, uneven = costs[following]
            best, way = (unknown + following - place, words, uneven), (following, False)
            for later in range(number + 1, len(places)):
                end = places[later]
                if end - place > self._longest:
                    break
                if run[place:end] in self._words:
                    unknown, words, uneven = costs[end]
                    cost = (unknown, words + 1, uneven - (end - place) ** 2)
                    if cost <= best:
                        best, way = cost, (end, True)
            costs[place], ways[place] = best, way
        return ways


def _boundaries(run: str) -> list[int]:
    """Return the places between a run's letters where a break would hurt no syllable, both ends included."""
    places = [0]
    while places[-1] < len(run):
        found = _CLUSTER.match(run, places[-1])
        end = found.end() if found else places[-1]
        places.append(max(end, places[-1] + 1))
    return places
