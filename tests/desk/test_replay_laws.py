"""A list of events replayed answers the same as the program that lived through them, whatever they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmqa_desk.desk.replay import replay, view_to_json
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.plain import instant_text, zone_of
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Visit
from tests.fakes import NINE_O_CLOCK_MS, FakeClocks, MemoryStore
from tests.runs import DAY, item, programme

ZONE = "Asia/Bangkok"
small = settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
large = settings(max_examples=3000, deadline=None, suppress_health_check=list(HealthCheck))


@dataclass(frozen=True)
class Press:
    """One word of ``replay`` after some milliseconds, with a number where it takes one."""

    after_ms: int
    do: str
    item: int | None = None
    number: int | None = None


_after = st.sampled_from([0, 1, 400, 7_000, 60_000, 240_500, 1_000_000])
_place = st.integers(1, 4)
presses = st.one_of(
    st.builds(Press, _after, st.sampled_from(["pause", "resume"])),
    st.builds(Press, _after, st.sampled_from(["start", "next", "finish", "back"])),
    st.builds(Press, _after, st.sampled_from(["start", "jump", "skip"]), _place),
    st.builds(Press, _after, st.just("add"), st.none(), st.sampled_from([-300, -60, 10, 60])),
    st.builds(Press, _after, st.just("edit"), _place, st.sampled_from([None, 0, 60, 300, 720])),
    st.builds(Press, _after, st.just("backdate"), st.none(), st.sampled_from([0, 5, 90, 700])),
    st.builds(Press, _after, st.sampled_from(["undo", "undo", "end", "reset"])),
)
days = st.lists(
    st.one_of(
        st.sampled_from([1, 5, 12, None]),
        st.sampled_from([item("", 5, fixed="09:20"), item("", until="09:30"), item("", 3, fixed="08:58")]),
    ),
    min_size=1,
    max_size=4,
)
_held = st.builds(lambda a, b: [Press(a, "pause"), Press(b, "resume")], _after, _after)
_steps = st.one_of(presses.map(lambda press: [press]), _held)
_lists = st.one_of(st.lists(_steps, max_size=4), st.lists(_steps, min_size=8, max_size=16))
sequences = _lists.map(lambda steps: [Press(1000, "start"), *(press for step in steps for press in step)])


class Living:
    """The program on a day, and the list of all that it took."""

    def __init__(self, lengths: list) -> None:
        laid = programme("09:00", *lengths, end="09:40")
        self.visit = Visit("v", date=DAY, start=laid.start, end=laid.end, items=laid.items)
        self.clocks = FakeClocks(wall=NINE_O_CLOCK_MS - 60_000)
        self.session = Session(MemoryStore(self.visit), self.clocks, "test")
        self.session.open_run()
        self.events: list[dict[str, object]] = []

    def press(self, press: Press) -> None:
        self.clocks.forward(press.after_ms / 1000)
        event: dict[str, object] = {"at": self._instant(self.clocks.wall), "do": press.do}
        if press.item is not None:
            event["item"] = press.item
        try:
            self._do(press, event)
        except DeskError:
            return
        self.events.append(event)

    def _do(self, press: Press, event: dict[str, object]) -> None:
        items = self.session.live.state.items
        if press.item is not None and press.item > len(items):
            raise DeskError("ไม่มี", "none")
        uid = None if press.item is None else items[press.item - 1].uid
        if press.do == "undo":
            self.session.undo_run()
        elif press.do == "reset":
            self.session.reset_run()
        elif press.do == "edit":
            event["duration_s"] = press.number
            self._edit(uid, press.number)
        else:
            command = Command(Do(press.do), uid)
            if press.do == "add":
                event["seconds"] = press.number
                command = replace(command, seconds=press.number)
            if press.do == "backdate":
                to_ms = self.clocks.wall - press.number * 1000
                event["to"] = self._instant(to_ms)
                command = replace(command, to_ms=to_ms)
            self.session.run(command)

    def _edit(self, uid: str | None, length_s: int | None) -> None:
        """Edit as the programme page does; what changes nothing of the run is no event."""
        before = len(self.session.live.run.events)
        items = tuple(
            replace(each, duration_s=length_s) if each.uid == uid else each
            for each in self.session.visit.items
        )
        if self.session.live.state.ended_ms is None:
            self.session.edit(lambda visit: replace(visit, items=items), "แก้")
        if len(self.session.live.run.events) == before:
            raise DeskError("ไม่เปลี่ยน", "no change")

    def _instant(self, ms: int) -> str:
        return instant_text(ms, zone_of(ZONE))

    def answers(self) -> tuple[object, object]:
        """Return what the program shows now, and what the replay of its list answers."""
        now = self._instant(self.clocks.wall)
        return (
            view_to_json(self.session.live.view(), ZONE),
            replay(programme_of(self.visit), self.events, now),
        )


def _agree(lengths: list, sequence: list[Press]) -> None:
    living = Living(lengths)
    for press in sequence:
        living.press(press)
        living.clocks.forward(0.25)
        lived, replayed = living.answers()
        assert replayed == lived


def test_replay_answers_as_the_program_that_lived_it(machine_zone):
    @small
    @given(days, sequences)
    def holds(lengths: list, sequence: list[Press]) -> None:
        _agree(lengths, sequence)

    holds()


@pytest.mark.torture
def test_replay_answers_as_the_program_that_lived_it_for_a_great_many():
    @large
    @given(days, sequences)
    def holds(lengths: list, sequence: list[Press]) -> None:
        _agree(lengths, sequence)

    holds()


def test_every_word_is_among_what_is_compared():
    words: Counter[str] = Counter()

    @settings(small, max_examples=120)
    @given(days, sequences)
    def count(lengths: list, sequence: list[Press]) -> None:
        living = Living(lengths)
        for press in sequence:
            living.press(press)
        words.update(str(event["do"]) for event in living.events)

    count()
    assert set(words) == {do.value for do in Do} - {"reshare", "hold", "began", "reason"} | {"undo"}
