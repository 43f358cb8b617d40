"""Whether the visit's media can be found, looked up once until somebody may have moved them."""

from __future__ import annotations

from pathlib import Path

from pmqa_desk.desk.media import is_there


class MediaCheck:
    """Remembers what was found: a folder on the network is slow, and the programme asks at every key."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, bool] = {}

    def found(self, medium: str) -> bool:
        """Return whether a medium is there."""
        if medium not in self._known:
            self._known[medium] = is_there(self._folder, medium)
        return self._known[medium]

    def look_again(self) -> bool:
        """Look at every known medium anew; return whether any came or went."""
        before = dict(self._known)
        self._known = {medium: is_there(self._folder, medium) for medium in before}
        return self._known != before
