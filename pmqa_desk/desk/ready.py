"""What of the ready check can be seen without a screen: which media are there at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pmqa_desk.desk.media import holds_something, is_there
from pmqa_desk.desk.slides import is_deck
from pmqa_desk.domain.media_names import is_shown
from pmqa_desk.domain.medium_facts import Unusable, UnusableFact
from pmqa_desk.domain.visit import Visit


def seen_media(visit: Visit, folder: Path) -> Mapping[str, UnusableFact]:
    """Return, by item, the media that need not be tried: missing, empty, of a kind not shown."""
    seen = {item.uid: seen_medium(folder, item.media) for item in visit.items if item.media is not None}
    return {uid: fact for uid, fact in seen.items() if fact is not None}


def seen_medium(folder: Path, medium: str) -> UnusableFact | None:
    """Return why a medium need not be tried, or ``None``."""
    path = folder / medium
    if not is_there(folder, medium):
        return UnusableFact(medium, Unusable.MISSING)
    if not path.is_dir() and not is_shown(path) and not is_deck(path):
        return UnusableFact(medium, Unusable.OF_ANOTHER_KIND)
    return None if holds_something(path) else UnusableFact(medium, Unusable.EMPTY)


def saved_ms(path: Path) -> int | None:
    """Return when a file was last written, or ``None`` where that cannot be seen."""
    try:
        return path.stat().st_mtime_ns // 1_000_000
    except OSError:
        return None
