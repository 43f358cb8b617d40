"""In which order edits of the visit and deeds in the question bank were done: one undo takes back both."""

from __future__ import annotations

from enum import Enum, auto


class Of(Enum):
    """What a deed changed."""

    VISIT = auto()
    BANK = auto()


class DeedOrder:
    """Follows how many deeds there are of each; only the visit's can be made again."""

    def __init__(self) -> None:
        self._order: list[Of] = []

    @property
    def last(self) -> Of:
        """Return what the last deed changed; without any it is the visit's to say so."""
        return self._order[-1] if self._order else Of.VISIT

    def note(self, visit: int, bank: int) -> None:
        """Know that there are so many deeds of each now."""
        for of, steps in ((Of.VISIT, visit), (Of.BANK, bank)):
            known = self._order.count(of)
            self._order += [of] * (steps - known)
            for _ in range(known - steps):
                place = len(self._order) - 1 - self._order[::-1].index(of)
                del self._order[place]
