"""A run as tests drive it: clock times of one day in Bangkok, items named by their place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pmqa_desk.domain.forecast import ItemView, RunView, project
from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.run import RunState, apply, begin, fold_events, undoable_action
from pmqa_desk.domain.run_actions import Command, Do, act
from pmqa_desk.domain.run_log import Event, EventKind
from pmqa_desk.domain.visit import Item, StartRule

DAY = date(2021, 7, 30)


def clock_ms(text: str) -> int:
    """Return the instant of ``9:00``, ``9:00:30`` or, a day later, ``+0:01`` in Bangkok."""
    parts = [int(part) for part in text.removeprefix("+").split(":")]
    hour, minute, second = (*parts, 0)[:3]
    moment = datetime.combine(DAY, time(hour, minute, second), ZoneInfo("Asia/Bangkok"))
    return int((moment + timedelta(days=text.startswith("+"))).timestamp()) * 1000


def clock(instant_ms: int | None) -> str | None:
    """Return an instant as clock time in Bangkok, with seconds where there are some."""
    if instant_ms is None:
        return None
    moment = datetime.fromtimestamp(instant_ms / 1000, ZoneInfo("Asia/Bangkok"))
    plus = "+" * (moment.date() - DAY).days
    return f"{plus}{moment.hour}:{moment:%M}" + (f":{moment:%S}" if moment.second else "")


def minutes(milliseconds: int | None) -> float | None:
    """Return milliseconds as minutes."""
    return None if milliseconds is None else milliseconds / 60_000


def item(
    uid: str, length: float | None = None, *, fixed: str | None = None, until: str | None = None
) -> Item:
    """Return an item of ``length`` minutes, fixed to a start or bound to end at a clock time."""
    length_s = None if length is None else round(length * 60)
    bare = Item(uid, f"ลำดับ {uid}", duration_s=length_s)
    if fixed is not None:
        return replace(bare, start_rule=StartRule.FIXED, start=time.fromisoformat(fixed))
    if until is not None:
        return replace(bare, start_rule=StartRule.FINISH_AT, finish=time.fromisoformat(until))
    return bare


def programme(start: str, *lengths: float | Item | None, end: str | None = None) -> Programme:
    """Return a programme whose items bear their place as uid; a number is a linked item's minutes."""
    items = tuple(
        replace(each, uid=str(place)) if isinstance(each, Item) else item(str(place), each)
        for place, each in enumerate(lengths, 1)
    )
    limit = None if end is None else time.fromisoformat(end)
    return Programme(items, DAY, time.fromisoformat(start), limit)


class Desk:
    """A run driven by clock times; its state is folded live, event by event."""

    def __init__(self, laid: Programme) -> None:
        self.programme = laid
        self.log: tuple[Event, ...] = ()
        self.state: RunState = begin(laid)

    def do(self, at: str, word: str, place: int | str | None = None, **more: object) -> Desk:
        """Carry out a command of ``replay`` (or ``hold``, ``began``, ``reshare``) at a clock time."""
        uid = None if place is None else str(place)
        to = more.pop("to", None)
        to_ms = None if to is None else clock_ms(str(to))
        return self.command(clock_ms(at), Command(Do(word), uid, to_ms=to_ms, **more))  # type: ignore[arg-type]

    def command(self, at_ms: int, command: Command) -> Desk:
        """Carry out a command at an instant."""
        for event in act(self.state, command, at_ms, len(self.log) + 1):
            self.log = (*self.log, event)
            self.state = apply(self.state, event)
        return self

    def undo(self, at: str) -> Desk:
        """Take back the last action, as the program does."""
        return self.undo_at(clock_ms(at))

    def undo_at(self, at_ms: int) -> Desk:
        """Take back the last action at an instant; nothing happens where there is none."""
        action = undoable_action(self.log)
        if action is not None:
            undone = Event(at_ms, len(self.log) + 1, EventKind.UNDONE, undone_action=action)
            self.log = (*self.log, undone)
            self.state = fold_events(begin(self.programme), self.log)
        return self

    def notice(self, at: str, offset_s: int) -> Desk:
        """Let the machine find its wall clock set by ``offset_s`` seconds in all (T17)."""
        event = Event(clock_ms(at), 0, EventKind.CLOCK_CHANGED, offset_ms=offset_s * 1000)
        self.log = (*self.log, event)
        self.state = apply(self.state, event)
        return self

    def edit(self, at: str, *items: Item, word: str = "edit") -> Desk:
        """Replace the programme from now on."""
        return self.do(at, word, items=items)

    def lengthen(self, at: str, place: int, length: float | None) -> Desk:
        """Give one item another length."""
        length_s = None if length is None else round(length * 60)
        edited = tuple(
            replace(each, duration_s=length_s) if each.uid == str(place) else each
            for each in self.state.items
        )
        return self.edit(at, *edited)

    def at(self, text: str, *, moved: bool | None = None) -> RunView:
        """Return the run at a clock time."""
        return project(self.state, clock_ms(text), moved=moved)


def by_uid(view: RunView, uid: int | str) -> ItemView:
    """Return one item of a view."""
    return next(each for each in view.items if each.item.uid == str(uid))


def expected(view: RunView) -> list[str | None]:
    """Return the expected starts of all items, then the expected end."""
    return [*(clock(each.expected_start_ms) for each in view.items), clock(view.expected_end_ms)]


def left(view: RunView) -> float | None:
    """Return the remaining minutes."""
    return minutes(view.remaining_ms)


def late(view: RunView) -> float | None:
    """Return the day's lateness in minutes."""
    return minutes(view.lateness_ms)
