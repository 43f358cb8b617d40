"""Where the medium of each item stood when it was last looked at, kept so that a power cut loses nothing."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.qt.players.player import MediumState

KEPT_AS = "stage"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Here:
    """The item that runs, and for the how-manieth time."""

    uid: str
    attempt: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a medium stood."""

    attempt: int
    place: int
    playing: bool


class MediumPlaces:
    """Remembers every place of this run; the last one also on the disk."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._places: dict[str, Place] = {}
        self._kept = session.drafts().get(KEPT_AS, "")
        run, _, rest = self._kept.partition(" ")
        if rest and session.live is not None and run == session.live.run.uid:
            uid, attempt, place = rest.split(" ")
            # What plays by itself while somebody still looks for the remote control is heard by all.
            self._places[uid] = Place(int(attempt), int(place), playing=False)
        self._recover()

    def _recover(self) -> None:
        """Let what began too shortly before a crash for its place to be kept stand still, too."""
        live = self._session.live
        current = None if live is None or live.recovery is None else live.view().current
        if current is not None:
            uid, attempt = current.item.uid, len(current.attempts)
            known = self._places.get(uid)
            if known is None or known.attempt != attempt:
                self._places[uid] = Place(attempt, 0 if known is None else known.place, playing=False)

    def of(self, uid: str) -> Place | None:
        """Return where an item's medium stood, or ``None`` where it was never shown."""
        return self._places.get(uid)

    def remember(self, here: Here, state: MediumState) -> None:
        """Know where the running item's medium stands."""
        self._places[here.uid] = Place(here.attempt, state.place, state.playing)

    def keep(self, here: Here | None) -> None:
        """Write down where the running item's medium stands."""
        place = None if here is None else self._places.get(here.uid)
        live, text = self._session.live, ""
        if here is not None and place is not None and live is not None:
            text = f"{live.run.uid} {here.uid} {place.attempt} {place.place}"
        if text == self._kept:
            return
        try:
            self._session.keep_draft(KEPT_AS, text)
            self._kept = text
        except DeskError:
            # The next press says it to the operator; a place that is late only makes a recovery less exact.
            _log.info("place of the medium not kept", exc_info=True)
