"""The media of the run: that of the running item on the stage, that of the next ready behind it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from pmqa_desk.desk.media import holds_something
from pmqa_desk.desk.slides import is_deck
from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.visit import Item, Kind
from pmqa_desk.qt.console_words import ConsoleWords
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.medium_places import Here, MediumPlaces
from pmqa_desk.qt.medium_trouble import MediumTrouble, heir_words, trouble_words
from pmqa_desk.qt.players.opening import open_medium
from pmqa_desk.qt.players.player import Medium, MediumState, Player
from pmqa_desk.qt.slide_copies import SlideCopies
from pmqa_desk.qt.sound_outputs import SoundOutputs
from pmqa_desk.qt.stage_card import seconds_left

# A film's place after a power cut is right to this, against a commit at every frame.
KEPT_EVERY_MS = 1000
# After the fade to the running item.
PRELOAD_MS = 300

Key = tuple[str, Path, int, int]
"""An item and the content of its file: a file that is replaced is opened anew."""


@dataclass(frozen=True, slots=True)
class Showing:
    """What the stage shows of a medium."""

    frame: QImage
    scene: str
    """Changes where one picture gives way to another; the frames of a film are one scene."""
    film_left_ms: int | None
    moving: bool


_Asked = tuple[str, str | None] | None


class StageMedia(QObject):
    """Plays what the running item brings along; the title card stands in for what cannot be shown."""

    frame_changed = Signal()
    """The stage has something else to show."""
    state_changed = Signal()
    """Another item, page or picture to come; a film began, stopped or ended."""
    told = Signal(str)
    """A sentence for the operator alone."""

    def __init__(
        self,
        context: Context,
        copies: SlideCopies,
        parent: QObject | None = None,
        *,
        sound: SoundOutputs | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._copies = copies
        self._sound = sound
        self._size = QSize()
        self._players: dict[Key, Player] = {}
        self._failed: set[Key] = set()
        self._current: Key | None = None
        self._next: Key | None = None
        self._heir: Key | None = None
        """What takes the place of the file on show as soon as it has a picture."""
        self._here: Here | None = None
        self._asked: tuple[_Asked, _Asked] = (None, None)
        self._places = MediumPlaces(context.bridge.session)
        self._held = False
        self._told: tuple[int | None, int | None] = (None, None)
        self._words = ConsoleWords(context)
        self._preload = QTimer(self, singleShot=True, interval=PRELOAD_MS)
        self._preload.timeout.connect(self._on_preload_timeout)
        self._keeper = QTimer(self, interval=KEPT_EVERY_MS)
        self._keeper.timeout.connect(self._keep)
        self._keeper.start()
        context.bridge.run_changed.connect(self.look)
        context.bridge.visit_changed.connect(self.look)
        context.bridge.ticked.connect(self._on_bridge_ticked)
        context.preferences.changed.connect(self._on_preferences_changed)
        copies.changed.connect(self._on_copies_changed)

    @property
    def showing(self) -> Showing | None:
        """Return what the stage shall show; ``None`` is the card."""
        player = self._player(self._current)
        frame = None if player is None else player.frame
        if player is None or frame is None or self._current is None:
            return None
        state = player.state
        page = 0 if state.medium is Medium.FILM else state.place
        return Showing(frame, f"{self._current[0]} {page}", state.left_ms, state.playing)

    @property
    def state(self) -> MediumState | None:
        """Return where the running item's medium stands, or ``None`` without one that can be shown."""
        player = self._player(self._current)
        return None if player is None or player.frame is None else player.state

    @property
    def coming(self) -> QImage | None:
        """Return the picture that comes next: of this medium, else that of the next item's."""
        player, following = self._player(self._current), self._player(self._next)
        page = None if player is None else player.coming
        if page is not None or following is None:
            return page
        return following.frame

    @property
    def trouble(self) -> MediumTrouble | None:
        """Return what cannot be shown, of the running item or else of the next, or ``None``."""
        for key in (self._current, self._next):
            if key is not None and key in self._failed:
                return MediumTrouble(key[0], self._named(key), trouble_words(key[1]))
        return None

    @property
    def converting(self) -> str:
        """Return in words which presentation is being converted, and since when; or nothing."""
        return self._copies.busy_words

    @property
    def waiting(self) -> bool:
        """Return whether a medium was opened of which nothing is known yet."""
        return self._preload.isActive() or any(
            player.frame is None for key, player in self._players.items() if key not in self._failed
        )

    def fit(self, size: QSize) -> None:
        """Make pictures for a stage of so many pixels."""
        self._size = size
        for player in self._players.values():
            player.fit(size)

    def step(self, by: int) -> None:
        """Show the next or the last picture, or another place in the film; never another item."""
        player = self._player(self._current)
        if player is None or player.frame is None:
            self.told.emit(self.tr("แป้นเลื่อนหน้าไม่เปลี่ยนลำดับ"))
        elif player.step(by):
            self._keep()
        else:
            self.told.emit(self._end_words(player.state.medium, by))

    def toggle(self) -> None:
        """Let the film stand still, or go on."""
        player = self._player(self._current)
        if player is None or player.state.medium is not Medium.FILM:
            self.told.emit(self.tr("ลำดับนี้ไม่มีวีดิทัศน์"))
        elif player.state.playing:
            player.pause()
        else:
            player.start()

    def look(self) -> None:
        """Open what is wanted now; files may have come, gone or been replaced."""
        self._copies.look()
        self._sync(self._context.bridge.view(), files=True)

    def close(self) -> None:
        """Stop everything; where the medium stands is kept."""
        self._keep()
        self._keeper.stop()
        self._preload.stop()
        for player in self._players.values():
            player.pause()

    def _on_bridge_ticked(self, view: RunView | None) -> None:
        self._sync(view, files=False)
        self._hold(held=view is not None and view.phase is Phase.PAUSED)

    def _on_copies_changed(self) -> None:
        self._sync(self._context.bridge.view(), files=True)

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == "film_volume":
            for player in self._players.values():
                player.set_volume(self._volume())

    def _sync(self, view: RunView | None, *, files: bool) -> None:
        """Follow the run; ``files`` looks at the disk too, which ten times a second would be too much."""
        current, coming = _on_stage(view), _to_come(view)
        here = None if current is None else Here(current.item.uid, len(current.attempts))
        asked = (_asked(current), _asked(coming))
        if not files and (here, asked) == (self._here, self._asked):
            return
        self._remember()
        left, before = self._here != here, self._current
        if left:
            self._rewind()
            # What failed is tried once more when its turn comes: a stick may be in its place again.
            self._failed = {key for key in self._failed if here is None or key[0] != here.uid}
        self._here, self._asked = here, asked
        self._current = None if current is None else self._succeeded(current.item, left=left)
        if self._next is not None and (coming is None or coming.item.uid != self._next[0]):
            self._next = None
        # What comes next is opened once what is on now has been painted: a first film takes a moment.
        self._preload.start()
        self._close_others()
        if left or self._current != before:
            self._enter(again=not left)
            self.frame_changed.emit()
        self.state_changed.emit()

    def _succeeded(self, item: Item, *, left: bool) -> Key | None:
        """Return what to show of the running item: what stands there stays until its heir has a picture."""
        self._heir = None
        wanted, stands = self._opened(item), self._player(self._current)
        if left or wanted is None or wanted == self._current or stands is None or stands.frame is None:
            return wanted
        heir = self._player(wanted)
        if heir is None or heir.frame is None:
            self._heir = None if heir is None else wanted
            kept = self._places.of(item.uid)
            if heir is not None and kept is not None:
                heir.go_to(kept.place)
            return self._current
        return wanted

    def _take_heir(self) -> None:
        """Show the new file, at the place of the old one."""
        heir = self._player(self._heir)
        if heir is not None and heir.frame is not None:
            self._remember()
            stands = self._player(self._current)
            plays = stands is not None and stands.state.playing
            self._current, self._heir = self._heir, None
            self._close_others()
            self._enter(again=True)
            if plays:
                heir.start()
            self.state_changed.emit()

    def _on_preload_timeout(self) -> None:
        coming = _to_come(self._context.bridge.view())
        self._next = None if coming is None else self._opened(coming.item)
        self._close_others()
        self.state_changed.emit()

    def _opened(self, item: Item) -> Key | None:
        path = self._file_of(item)
        if path is None:
            return None
        try:
            found = path.stat()
            key = (item.uid, path, found.st_mtime_ns, found.st_size)
        except (OSError, ValueError):
            key = (item.uid, path, 0, 0)
        if key not in self._players and key not in self._failed:
            self._play(key)
        return key

    def _file_of(self, item: Item) -> Path | None:
        """Return the file to play; of a presentation its PDF, and nothing as long as that is being made."""
        if item.media is None:
            return None
        path = self._context.folder / item.media
        if not is_deck(path):
            return path
        pdf = self._copies.pdf_of(path)
        return None if pdf is None and self._copies.awaited(path) else pdf or path

    def _play(self, key: Key) -> None:
        player = open_medium(key[1], self._volume(), self) if holds_something(key[1]) else None
        if player is None:
            self._give_up(key)
            return
        self._players[key] = player
        # Bound methods only: a player that is deleted must not take the last hold of its parent along.
        player.frame_changed.connect(self._on_frame_changed)
        player.state_changed.connect(self._on_state_changed)
        player.failed.connect(self._on_player_failed)
        if self._sound is not None:
            player.sound_to(self._sound)
        player.fit(self._size)
        player.open()

    def _close_others(self) -> None:
        for key in [key for key in self._players if key not in {self._current, self._next, self._heir}]:
            player = self._players.pop(key)
            player.pause()
            player.deleteLater()

    def _remember(self) -> None:
        """Know where the medium stands, for when its item comes back or its file is replaced."""
        player = self._player(self._current)
        if player is not None and self._here is not None and player.frame is not None:
            self._places.remember(self._here, player.state)

    def _rewind(self) -> None:
        player = self._player(self._current)
        if player is not None:
            player.rewind()

    def _enter(self, *, again: bool) -> None:
        """Begin; an item that comes back stands where it stood, but a film shown anew begins anew."""
        player = self._player(self._current)
        if player is None or self._here is None:
            return
        kept = self._places.of(self._here.uid)
        same = kept is not None and kept.attempt == self._here.attempt
        if kept is not None and (same or player.state.medium is not Medium.FILM):
            player.go_to(kept.place)
        if kept is None or not same or (kept.playing and not again):
            player.start()

    def _hold(self, *, held: bool) -> None:
        """Let a film stand still while the time is held, and go on with it."""
        player = self._player(self._current)
        if player is None or player.state.medium is not Medium.FILM:
            self._held = False
        elif held and player.state.playing:
            self._held = True
            player.pause()
        elif self._held and not held:
            self._held = False
            player.start()

    def _player(self, key: Key | None) -> Player | None:
        return None if key is None else self._players.get(key)

    def _volume(self) -> float:
        text = self._context.preferences.text("film_volume", "100")
        return min(100, int(text)) / 100 if text.isdigit() else 1.0

    def _on_frame_changed(self) -> None:
        self._take_heir()
        self.frame_changed.emit()
        coming = self.coming
        known = None if coming is None else coming.cacheKey()
        left = None if self.state is None else self.state.left_ms
        news = (known, None if left is None else seconds_left(left))
        if news != self._told:
            # Thirty frames a second of a film are no news for the console; another picture to come is, and
            # another second of what is left: it is to read there what the room reads.
            self._told = news
            self.state_changed.emit()

    def _on_state_changed(self) -> None:
        # The clock over a film that ended is the item's again.
        self.frame_changed.emit()
        self.state_changed.emit()

    def _on_player_failed(self) -> None:
        for key in [key for key, player in self._players.items() if player.broken]:
            self._players.pop(key).deleteLater()
            self._give_up(key)
        self.state_changed.emit()

    def _give_up(self, key: Key) -> None:
        self._failed.add(key)
        stands = None if self._current is None or self._current[0] != key[0] else self._player(self._current)
        if stands is not None and stands.frame is not None:
            self._heir = None
            self.told.emit(heir_words())
            return
        text = trouble_words(key[1])
        self.told.emit(text if self._here and key[0] == self._here.uid else f"{self._name(key[0])}: {text}")

    def _named(self, key: Key) -> Path:
        """Return the file that an item names: of a copy the presentation that it was made of."""
        items = self._context.bridge.session.visit.items
        media = next((item.media for item in items if item.uid == key[0]), None)
        return key[1] if media is None else self._context.folder / media

    def _name(self, uid: str) -> str:
        view = self._context.bridge.view()
        items = () if view is None else view.items
        item = next((each for each in items if each.item.uid == uid), None)
        return "" if item is None or view is None else self._words.short_name(view, item)

    def _end_words(self, medium: Medium, by: int) -> str:
        if medium is Medium.FILM:
            return self.tr("จบวีดิทัศน์แล้ว")
        if medium is Medium.PICTURES:
            return self.tr("หมดภาพแล้ว") if by > 0 else self.tr("นี่คือภาพแรก")
        return self.tr("หมดสไลด์แล้ว") if by > 0 else self.tr("นี่คือสไลด์แรก")

    def _keep(self) -> None:
        self._remember()
        self._places.keep(self._here)


def _on_stage(view: RunView | None) -> ItemView | None:
    """Return the item whose medium the room may see: in a break it is the countdown."""
    current = None if view is None else view.current
    return None if current is None or current.item.kind is Kind.BREAK else current


def _to_come(view: RunView | None) -> ItemView | None:
    return None if view is None or view.phase is Phase.ENDED else view.next


def _asked(item: ItemView | None) -> _Asked:
    return None if item is None else (item.item.uid, item.item.media)
