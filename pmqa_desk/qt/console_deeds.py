"""What the console does to the run: guarded against slips, and always with a word about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.console_words import ConsoleWords
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.key_words import with_keys

# A second "next" within this is one press too many (T22), unless the user prefers another length.
GUARD_MS = 500
GUARDS_MS = (300, 500, 800, 1000, 1500, 2000)
GUARD = "guard_ms"
# Whether the clicker may go on to the next item from beyond the last slide.
PAST_LAST = "clicker_past_last"
# What asks twice waits this long for the second press.
ARMED_MS = 3000
# After a stray letter nothing moves for this long: somebody may be typing without looking.
STRAY_MS = 2000
MINUTE_S = 60
FILM = "film"
END = "end"
PAST = "past"
"""The clicker went past the last slide, where the user lets it go on to the next item."""


class ConsoleDeeds(QObject):
    """Carries out what was pressed, or says why not."""

    said = Signal(str, bool)
    """News, and whether it stays until the next action."""
    warned = Signal(str)
    """Words for the main button itself, for a moment."""
    armed_changed = Signal()
    skipped = Signal(str, str)
    """An item was skipped: its identity, and what a sentence calls it."""
    acted = Signal()
    """The run was changed: what was said of the action before is past."""

    def __init__(
        self, context: Context, words: ConsoleWords, film_plays: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._film_plays = film_plays
        self._last_next_ms: int | None = None
        self._armed: str | None = None
        self._armed_timer = QTimer(self, singleShot=True, interval=ARMED_MS)
        self._armed_timer.timeout.connect(self.disarm)
        self._stray = QTimer(self, singleShot=True, interval=STRAY_MS)

    @property
    def armed(self) -> str | None:
        """Return what asks to be pressed again: an item's identity, ``end``, ``film`` or ``past``."""
        return self._armed

    def next(self, *, repeat: bool = False) -> None:
        """Start the first item, or go on to the next; once all are over, end the run."""
        view = self._view()
        if view is None or self._stray_guard():
            return
        if view.phase is Phase.ENDED:
            self.said.emit(self.tr("จบการดำเนินรายการแล้ว"), False)
        elif repeat or self.refused_as_double():
            if repeat:
                self._warn()
        elif view.current is None and view.next is None:
            self.end()
        elif self._film_plays() and self._armed != FILM:
            self._arm(FILM)
        elif self._run(Command(Do.START if view.phase is Phase.READY else Do.NEXT)):
            self._note_next()
            self.said.emit("", False)

    def past_last(self) -> None:
        """Go on from beyond the last slide to the next item: asks once more in the main button."""
        view = self._view()
        if view is None or view.current is None or view.next is None or self._armed == PAST:
            self.next()
        elif not self._stray_guard():
            self._arm(PAST)

    def advance(self) -> None:
        """Go on as the item asked for; a press that comes with it is one too many (T22)."""
        if self._run(Command(Do.NEXT)):
            self._note_next()
            self._say(self.tr("ไปต่อเองตามที่กำหนดไว้ · {undo} เลิกทำ"), stays=True)

    def start(self, uid: str | None) -> None:
        """Start the item that is pointed at; while one runs, nothing."""
        view = self._view()
        if view is None or view.current is not None or view.phase is Phase.ENDED:
            return
        pointed = uid if view.phase is Phase.READY else None
        if self._run(Command(Do.START, item_uid=pointed)):
            self._note_next()

    def jump(self, uid: str) -> None:
        """Go to an item: asks once more in the same row."""
        view = self._view()
        if view is None:
            return
        if view.current is not None and view.current.item.uid == uid:
            self.said.emit(self.tr("ลำดับนี้กำลังดำเนินการอยู่แล้ว"), False)
        elif self._armed != uid:
            self._arm(uid)
        elif not self.refused_as_double() and self._run(Command(Do.JUMP, item_uid=uid)):
            self._note_next()

    def hold(self) -> None:
        """Hold the time, or let it go on."""
        view = self._view()
        if view is not None and not self._stray_guard():
            self._run(Command(Do.RESUME if view.phase is Phase.PAUSED else Do.PAUSE))

    def add(self, minutes: int) -> None:
        """Give the running item more or less time."""
        if self._stray_guard() or not self._run(Command(Do.ADD, seconds=minutes * MINUTE_S)):
            return
        text = self.tr("เพิ่มเวลา {count} นาทีแล้ว · {undo} เลิกทำ")
        if minutes < 0:
            text = self.tr("ลดเวลา {count} นาทีแล้ว · {undo} เลิกทำ")
        self._say(text.replace("{count}", self._context.figures(abs(minutes))), stays=True)

    def back(self) -> None:
        """Go back one item."""
        if self._run(Command(Do.BACK)):
            self._note_next()

    def skip(self) -> None:
        """Skip the running item, or the one to come; the reason is noted afterwards."""
        view = self._view()
        item = None if view is None else view.current or view.next
        if view is None or item is None:
            self.said.emit(self.tr("ไม่มีลำดับให้ข้าม"), False)
            return
        name = self._words.short_name(view, item)
        if self._run(Command(Do.SKIP, item_uid=item.item.uid)):
            self._note_next()
            text = self.tr("ข้าม{item} แล้ว · {undo} เลิกทำ · {note} จดเหตุผล")
            self._say(text.replace("{item}", name), stays=True)
            self.skipped.emit(item.item.uid, name)

    def undo(self) -> None:
        """Take back the last action of the run."""
        self.disarm()
        if self._context.bridge.attempt(self._context.bridge.session.undo_run):
            self._last_next_ms = None
            self.acted.emit()
            self.said.emit(self.tr("เลิกทำแล้ว"), False)

    def end(self) -> None:
        """End the run: asks once more in the same button."""
        if self._armed != END:
            self._arm(END)
        elif not self.refused_as_double() and self._run(Command(Do.END)):
            self._note_next()
            self._say(self.tr("จบการดำเนินรายการแล้ว · Ctrl+P พิมพ์รายงาน · {undo} เลิกทำ"), stays=True)

    def began(self, minutes: int) -> None:
        """Start the next item as of some minutes ago (T20)."""
        live = self._context.bridge.session.live
        if live is None:
            return
        if self._run(Command(Do.BEGAN, to_ms=live.now_ms() - minutes * MINUTE_S * 1000)):
            self._note_next()

    def hold_from_crash(self) -> bool:
        """Hold the time from the moment the program stopped (T19); return whether that was done."""
        return self._do(self._context.bridge.session.hold_from_crash)

    def stray(self) -> None:
        """Take a letter that means nothing here as a sign of typing: nothing moves for a moment."""
        self._stray.start()
        self._stray_guard()

    def disarm(self) -> None:
        """Let nothing ask to be pressed again."""
        self._armed_timer.stop()
        if self._armed is not None:
            self._armed = None
            self.armed_changed.emit()

    def guarded(self) -> bool:
        """Return whether somebody seems to be typing without looking; a letter then moves nothing."""
        if not self._stray_guard():
            return False
        self._stray.start()
        return True

    def _arm(self, what: str) -> None:
        # One nervous double press must not be both the question and the answer.
        self._note_next()
        self._armed = what
        self._armed_timer.start()
        self.armed_changed.emit()

    def _stray_guard(self) -> bool:
        if not self._stray.isActive():
            return False
        self._say(self.tr("ดูเหมือนกำลังพิมพ์ กด {note} เพื่อจดบันทึก"))
        return True

    def refused_as_double(self) -> bool:
        """Return whether a press belongs to the one before it, and say so (T22)."""
        if not self._too_soon():
            return False
        self._warn()
        return True

    def _warn(self) -> None:
        self.warned.emit(self.tr("กดซ้ำเร็วเกินไป ระบบไม่ได้ข้าม"))

    def _too_soon(self) -> bool:
        live = self._context.bridge.session.live
        if live is None or self._last_next_ms is None:
            return False
        return live.now_ms() - self._last_next_ms < self._guard_ms()

    def _guard_ms(self) -> int:
        text = self._context.preferences.text(GUARD, "")
        return int(text) if text in map(str, GUARDS_MS) else GUARD_MS

    def _say(self, text: str, *, stays: bool = False) -> None:
        """Say something that names keys."""
        self.said.emit(with_keys(self._context.preferences, text), stays)

    def _note_next(self) -> None:
        live = self._context.bridge.session.live
        self._last_next_ms = None if live is None else live.now_ms()

    def _run(self, command: Command) -> bool:
        return self._do(lambda: self._context.bridge.session.run(command))

    def _do(self, deed: Callable[[], None]) -> bool:
        done = self._context.bridge.attempt(deed)
        if done:
            # What was asked before is past, whatever was done meanwhile.
            self.disarm()
            self.acted.emit()
        return done

    def _view(self) -> RunView | None:
        return self._context.bridge.view()
