"""Laws that hold for every sequence of commands, drawn at random and tallied second by second."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import ItemView, RunView, project
from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.reshare import propose
from pmqa_desk.domain.run import Phase, begin, fold, fold_events
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.time_sharing import is_protected
from pmqa_desk.domain.visit import Item, Visit
from tests.runs import Desk, clock_ms, item, programme

OPENED = clock_ms("8:50")
UIDS = ("1", "2", "3", "4")
SIMPLE = (Do.START, Do.PAUSE, Do.RESUME, Do.NEXT, Do.FINISH, Do.BACK, Do.END)
# The suite draws the same every time; only the long draw looks for new cases.
small = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
large = settings(max_examples=4000, deadline=None, suppress_health_check=list(HealthCheck))


@dataclass(frozen=True)
class Step:
    """One press after some seconds: a command, an undo, or the machine's clock found set."""

    after_s: int
    what: str
    uid: str | None = None
    seconds: int = 0
    items: tuple[Item, ...] = ()


def _lengths() -> st.SearchStrategy[float | Item | None]:
    hours = st.sampled_from(["00:05", "08:58", "09:05", "09:20", "09:45"])
    return st.one_of(
        st.sampled_from([0, 1, 5, 12, None]),
        st.builds(lambda at, m: item("", m, fixed=at), hours, st.sampled_from([None, 0, 3])),
        st.builds(lambda at: item("", until=at), hours),
    )


programmes = st.builds(
    lambda lengths, end, rehearsal, chosen: replace(
        programme("09:00", *lengths, end=end), rehearsal=rehearsal, chosen=chosen
    ),
    st.lists(_lengths(), min_size=1, max_size=4),
    st.sampled_from([None, "09:10", "09:40"]),
    st.booleans(),
    st.sampled_from([(), (), (), ("1", "3"), ("2", "4", "new")]),
)
_edited = st.permutations([*UIDS, "new"]).flatmap(
    lambda order: st.builds(
        lambda count, lengths: tuple(item(u, m) for u, m in zip(order[:count], lengths, strict=False)),
        st.integers(0, 5),
        st.lists(st.sampled_from([None, 1, 5, 12]), min_size=5, max_size=5),
    )
)
_after = st.sampled_from([0, 0, 1, 7, 60, 240, 1000])
_ago = st.sampled_from([0, 5, 90, 700])
steps = st.one_of(
    st.builds(Step, _after, st.sampled_from([do.value for do in SIMPLE])),
    st.builds(Step, _after, st.sampled_from(["next", "pause", "resume"])),
    st.builds(Step, _after, st.sampled_from(["start", "jump", "skip"]), st.sampled_from([*UIDS, "new"])),
    st.builds(Step, _after, st.sampled_from(["next", "pause", "resume", "resume"])),
    st.builds(Step, _after, st.just("add"), seconds=st.sampled_from([-300, -60, 10, 60])),
    st.builds(
        Step, _after, st.sampled_from(["backdate", "hold", "began"]), seconds=st.sampled_from([0, 5, 90, 700])
    ),
    st.builds(Step, _after, st.sampled_from(["edit", "reshare"]), items=_edited),
    st.builds(Step, _after, st.just("share")),
    st.builds(Step, _after, st.sampled_from(["undo", "undo", "reset"])),
    st.builds(Step, _after, st.just("clock"), seconds=st.sampled_from([-4000, -90, 0, 3600])),
)
# Most days begin with a start; a short day shrinks well, a long one gets somewhere.
_first = st.sampled_from([[], [Step(600, "start")], [Step(300, "start"), Step(60, "pause")]])
_rest = st.one_of(st.lists(steps, max_size=4), st.lists(steps, min_size=10, max_size=25))
sequences = st.builds(lambda first, rest: first + rest, _first, _rest)


def _command(step: Step, at_ms: int) -> Command:
    to_ms = at_ms - step.seconds * 1000
    seconds, items = step.seconds or None, step.items or None
    return Command(Do(step.what), step.uid, seconds=seconds, to_ms=to_ms, items=items)


def _press(desk: Desk, step: Step, at_ms: int) -> bool:
    """Do one step; return whether it was a legal command."""
    if step.what == "undo":
        desk.undo_at(at_ms)
        return False
    if step.what == "share":
        return _share(desk, at_ms)
    if step.what == "clock":
        event = Event(at_ms, 0, EventKind.CLOCK_CHANGED, offset_ms=step.seconds * 1000)
        desk.log = (*desk.log, event)
        desk.state = fold_events(begin(desk.programme), desk.log)
        return False
    try:
        desk.command(at_ms, _command(step, at_ms))
    except DeskError:
        return False
    return True


def _share(desk: Desk, at_ms: int) -> bool:
    """Take the proposal of this instant, as the program does, where there is one."""
    try:
        proposal = propose(desk.state, project(desk.state, at_ms))
    except DeskError:
        return False
    items = proposal.applied_to(Visit("v", items=desk.state.items)).items
    desk.command(at_ms, Command(Do.RESHARE, items=items))
    return True


def _play(laid: Programme, sequence: list[Step], check: Callable[[Desk, int], None] | None = None) -> Desk:
    desk, at_ms = Desk(laid), OPENED
    for step in sequence:
        at_ms += step.after_s * 1000
        _press(desk, step, at_ms)
        if check is not None:
            check(desk, at_ms)
    return desk


# --- the laws


def _undo_takes_back(laid: Programme, sequence: list[Step]) -> None:
    desk, at_ms = Desk(laid), OPENED
    for step in sequence:
        at_ms += step.after_s * 1000
        before = project(desk.state, at_ms + 5000)
        if _press(desk, step, at_ms):
            log, state = desk.log, desk.state
            assert project(desk.undo_at(at_ms).state, at_ms + 5000) == before
            desk.log, desk.state = log, state


def _replay_equals_living(laid: Programme, sequence: list[Step]) -> None:
    desk = _play(laid, sequence)
    assert fold(Run("r", laid, OPENED, events=desk.log)) == desk.state


def _planned(view: ItemView) -> tuple[int | None, int | None, int | None]:
    return view.planned_start_ms, view.planned_s, view.planned_end_ms


def _channels_agree(laid: Programme, sequence: list[Step]) -> None:
    first = project(begin(laid), OPENED)
    planned = {
        each.item.uid: (each.planned_start_ms, each.planned_s, each.planned_end_ms) for each in first.items
    }

    def check(desk: Desk, at_ms: int) -> None:
        for moved in (None, True, False):
            view = project(desk.state, at_ms + 3000, moved=moved)
            assert view.planned_end_ms == first.planned_end_ms
            for each in view.items:
                assert _planned(each) == planned.get(each.item.uid, (None, None, None))
            _expected_agrees(view)

    _play(laid, sequence, check)


def _expected_agrees(view: RunView) -> None:
    """Nothing to come is expected before now or before what precedes it; sums are those defined."""
    floor = None if view.phase is Phase.READY else view.now_ms
    for each in view.items:
        if each.to_come and each.expected_start_ms is not None:
            assert floor is None or each.expected_start_ms >= floor
            floor = each.expected_start_ms if each.expected_end_ms is None else each.expected_end_ms
        assert min(each.gap_ms, each.overlap_ms) == 0
        assert each.gap_ms >= 0
        assert each.overlap_ms >= 0
    if view.lateness_ms is not None:
        assert view.lateness_ms == view.expected_end_ms - view.planned_end_ms
    if view.phase is Phase.ENDED:
        assert view.expected_end_ms == view.ended_ms
    if view.remaining_ms is not None and view.held_ms is None:
        current = view.current
        assert current.expected_end_ms == max(view.now_ms, view.now_ms + view.remaining_ms)


@dataclass
class _Tally:
    """Who spoke in each second, counted without the fold: ``None`` is nobody."""

    spoke: list[str | None] = field(default_factory=list)
    bounds: list[tuple[str, int, int | None]] = field(default_factory=list)
    running: str | None = None
    paused: bool = False

    def until(self, second: int) -> None:
        who = None if self.paused else self.running
        self.spoke += [who] * (second - len(self.spoke))

    def close(self, at: int) -> None:
        if self.running is not None:
            uid, start, _ = self.bounds[-1]
            self.bounds[-1] = (uid, start, at)
        self.running, self.paused = None, False

    def take(self, event: Event, at: int, to: int) -> None:
        """Count one event at second ``at``; ``to`` is the second that it corrects to."""
        kind = event.kind
        if kind is EventKind.STARTED:
            self.close(at)
            self.running = event.item_uid
            self.bounds.append((self.running, at, None))
        elif kind in {EventKind.FINISHED, EventKind.SKIPPED, EventKind.ENDED}:
            if kind is not EventKind.SKIPPED or event.item_uid == self.running:
                self.close(at)
        elif kind in {EventKind.PAUSED, EventKind.RESUMED}:
            self.paused = kind is EventKind.PAUSED
        elif kind is EventKind.RESET:
            self.spoke = [None] * at
            self.running, self.paused, self.bounds = None, False, []
        elif kind is EventKind.HELD:
            self.spoke[to:at] = [None] * (at - to)
        elif kind is EventKind.BACKDATED:
            self.correct(to)

    def correct(self, to: int) -> None:
        uid, start, _ = self.bounds[-1]
        before = self.bounds[-2] if len(self.bounds) > 1 else None
        if to < start:
            self.spoke[to:start] = [uid] * (start - to)
        else:
            whose = before[0] if before and before[2] == start else None
            self.spoke[start:to] = [whose] * (to - start)
        self.bounds[-1] = (uid, to, None)
        if before and (before[2] > to or before[2] == start):
            self.bounds[-2] = (*before[:2], to)


def _living_events(log: tuple[Event, ...]) -> list[Event]:
    undone = {event.undone_action for event in log if event.kind is EventKind.UNDONE}
    return [event for event in log if event.kind is not EventKind.UNDONE and event.action not in undone]


def _sums_are_exact(laid: Programme, sequence: list[Step]) -> None:
    desk = _play(laid, sequence)
    # The tally begins before the opening: a first item may be backdated to before it.
    origin, tally = OPENED - 1_000_000, _Tally()
    for event in _living_events(desk.log):
        at = (event.at_ms - origin) // 1000
        tally.until(at)
        tally.take(event, at, ((event.to_ms or 0) - origin) // 1000)
    now_ms = max([OPENED, *(event.at_ms for event in desk.log)]) + 11_000
    tally.until((now_ms - origin) // 1000)
    spoken = Counter(tally.spoke)
    for uid, log in desk.state.logs.items():
        running = log.attempts[-1] if log.attempts[-1].end_ms is None else None
        now = now_ms + desk.state.offset_ms
        actual = log.done_ms + (running.speaking_ms(now) if running else 0)
        assert actual == spoken[uid] * 1000
        assert actual == sum(attempt.speaking_ms(now) for attempt in log.attempts)
    for each in project(desk.state, now_ms).items:
        assert each.actual_ms == spoken[each.item.uid] * 1000


def _sharing_anew_is_exact(laid: Programme, sequence: list[Step]) -> None:
    """What is shared reaches its aim to the second, touches no protected item and nothing that is past."""

    def check(desk: Desk, at_ms: int) -> None:
        view = project(desk.state, at_ms)
        try:
            proposal = propose(desk.state, view)
        except DeskError:
            return
        kept = (desk.log, desk.state)
        to_come = {each.item.uid: each.item for each in view.items if each.to_come}
        assert not any(is_protected(to_come[change.uid]) for change in proposal.changes)
        assert all(change.becomes_s > 0 for change in proposal.changes)
        assert _share(desk, at_ms)
        after = project(desk.state, at_ms)
        assert after.expected_end_ms <= proposal.aim.end_ms
        assert proposal.aim.deviation_ms > 0 or after.expected_end_ms > proposal.aim.end_ms - 1000
        assert (after.length_s, after.remaining_ms) == (view.length_s, view.remaining_ms)
        assert fold(Run("r", laid, OPENED, events=desk.log)) == desk.state
        assert project(desk.undo_at(at_ms).state, at_ms) == view
        desk.log, desk.state = kept

    _play(laid, sequence, check)


LAWS = {
    "sharing_anew_is_exact_and_undone_by_one": _sharing_anew_is_exact,
    "undo_takes_back_exactly_one_action": _undo_takes_back,
    "replay_of_the_log_equals_living_through_it": _replay_equals_living,
    "planned_never_changes_and_expected_agrees": _channels_agree,
    "actual_sums_are_exact_to_the_second": _sums_are_exact,
}


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_law_holds_for_any_sequence(law):
    @small
    @given(programmes, sequences)
    def holds(laid: Programme, sequence: list[Step]) -> None:
        law(laid, sequence)

    holds()


@pytest.mark.torture
@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_law_holds_for_a_great_many_sequences(law):
    @large
    @given(programmes, sequences)
    def holds(laid: Programme, sequence: list[Step]) -> None:
        law(laid, sequence)

    holds()


def test_drawn_sequences_do_reach_the_deeper_states():
    """The laws say nothing where no draw gets anywhere."""
    kinds: Counter[str] = Counter()

    @settings(small, max_examples=300)
    @given(programmes, sequences)
    def count(laid: Programme, sequence: list[Step]) -> None:
        kinds.update(event.kind.value for event in _play(laid, sequence).log)

    count()
    assert set(kinds) == {kind.value for kind in EventKind}
