"""No key does two things, the way on is never lost, and what was kept comes back whatever was in the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.qt.key_bindings import (
    DEEDS,
    DEFAULTS,
    ENTRY,
    Bindings,
    Device,
    Press,
    bindings_of,
    read_bindings,
)
from pmqa_desk.qt.key_places import chord_from

BOARD, CLICKER = Device.BOARD, Device.CLICKER


def _keys(bindings, press, device=None):
    return [chord.written() for chord in bindings.of(press, device)]


def _given(bindings, press, device, text, **more):
    return bindings.given((press, device), chord_from(text), **more)


def test_every_deed_has_a_key_and_no_key_two_deeds():
    assert all(DEFAULTS.of(press) for press in DEEDS)
    chords = [chord for press in DEEDS for chord in DEFAULTS.of(press)]
    assert len(chords) == len(set(chords))


def test_clicker_has_the_keys_that_clickers_send():
    assert _keys(DEFAULTS, Press.FORWARD, CLICKER) == ["PgDown"]
    assert _keys(DEFAULTS, Press.BACKWARD, CLICKER) == ["PgUp"]
    assert _keys(DEFAULTS, Press.START, CLICKER) == ["F5"]
    assert _keys(DEFAULTS, Press.BLANK, CLICKER) == ["B", "."]
    assert DEFAULTS.press_of(chord_from("Esc")) is Press.CLOSE


def test_keyboard_and_clicker_have_their_own_keys_of_one_deed():
    bindings = _given(DEFAULTS, Press.BLANK, BOARD, "F16")
    assert _keys(bindings, Press.BLANK, BOARD) == ["F16"]
    assert _keys(bindings, Press.BLANK, CLICKER) == ["B", "."]
    assert bindings.press_of(chord_from("B")) is Press.BLANK


def test_conflict_is_told_by_the_deed_that_has_the_key():
    assert DEFAULTS.taken_by(Press.HOLD, chord_from("B")) is Press.BLANK
    assert DEFAULTS.taken_by(Press.BLANK, chord_from("B")) is None
    assert DEFAULTS.taken_by(Press.HOLD, chord_from("F16")) is None


def test_key_that_is_taken_over_is_lost_by_whoever_had_it():
    bindings = _given(DEFAULTS, Press.HOLD, BOARD, "B")
    assert bindings.press_of(chord_from("B")) is Press.HOLD
    assert bindings.press_of(chord_from("P")) is None
    assert _keys(bindings, Press.BLANK) == ["."]


def test_key_can_be_added_beside_the_others():
    bindings = _given(DEFAULTS, Press.NEXT, BOARD, "F16", beside=True)
    assert _keys(bindings, Press.NEXT) == ["Space", "F16"]


@pytest.mark.parametrize("text", ["Esc", "Return", "Tab", "Up", "Ctrl+C", "Alt+F4", "Del"])
def test_keys_that_close_accept_move_or_edit_are_never_given_away(text):
    with pytest.raises(DeskError):
        _given(DEFAULTS, Press.HOLD, BOARD, text)


def test_last_key_of_the_way_on_stays():
    with pytest.raises(DeskError):
        _given(DEFAULTS, Press.HOLD, BOARD, "Space")
    with pytest.raises(DeskError):
        DEFAULTS.without((Press.NEXT, BOARD))
    assert _keys(_given(DEFAULTS, Press.NEXT, CLICKER, "F16").without((Press.NEXT, BOARD)), Press.NEXT) == [
        "F16"
    ]


def test_one_deed_gets_its_own_keys_back_from_whoever_took_them():
    bindings = _given(DEFAULTS, Press.HOLD, BOARD, "F")
    restored = bindings.restored((Press.FREEZE, BOARD))
    assert _keys(restored, Press.FREEZE) == ["F"]
    assert _keys(restored, Press.HOLD) == []


def test_only_what_differs_is_kept():
    assert DEFAULTS.written() == ""
    bindings = _given(DEFAULTS, Press.NEXT, BOARD, "Ctrl++").without((Press.SCRIPT, BOARD))
    assert bindings.written() == "next board Ctrl++\nscript board none"


def test_deeds_that_swapped_their_keys_come_back_swapped():
    bindings = _given(DEFAULTS, Press.NEXT, BOARD, "B")
    bindings = _given(bindings, Press.BLANK, BOARD, "Space")
    assert read_bindings(bindings.written()) == bindings


def test_way_on_that_moved_to_the_clicker_comes_back():
    bindings = _given(DEFAULTS, Press.NEXT, CLICKER, "F16").without((Press.NEXT, BOARD))
    assert read_bindings(bindings.written()) == bindings


@pytest.mark.parametrize(
    "text",
    [
        "nonsense",
        "next board",
        "fly board F16",
        "next moon F11",
        "next board Esc",
        "next board none",
        "close board F16",
        "stray board F16",
        "hold board Space",
        "next board กขค",
    ],
)
def test_line_that_cannot_be_or_does_harm_is_passed_over(text):
    assert read_bindings(text) == DEFAULTS


CHORDS = st.sampled_from(["A", "B", "F16", "Ctrl+Left", "Space", "Shift+/", ".", "PgDown", "Ctrl+Z", "+"])
CHANGES = st.lists(
    st.tuples(st.sampled_from(DEEDS), st.sampled_from(tuple(Device)), CHORDS | st.none(), st.booleans()),
    max_size=12,
)


def _changed(changes) -> Bindings:
    bindings = DEFAULTS
    for press, device, text, beside in changes:
        try:
            if text is None:
                bindings = bindings.without((press, device))
            else:
                bindings = _given(bindings, press, device, text, beside=beside)
        except DeskError:
            continue
    return bindings


@given(CHANGES)
def test_whatever_is_changed_no_key_does_two_things_and_the_way_on_stays(changes):
    bindings = _changed(changes)
    owners = {}
    for (press, _), chords in bindings.keys.items():
        for chord in chords:
            assert owners.setdefault(chord, press) is press
    assert bindings.of(Press.NEXT)


@given(CHANGES)
def test_whatever_was_kept_does_the_same_when_it_is_read(changes):
    bindings = _changed(changes)
    again = read_bindings(bindings.written())
    assert {slot: chords for slot, chords in again.keys.items() if chords} == {
        slot: chords for slot, chords in bindings.keys.items() if chords
    }


def test_keys_come_from_the_preferences(context):
    context.preferences.set(ENTRY, "hold board F16")
    assert _keys(bindings_of(context.preferences), Press.HOLD) == ["F16"]
    context.preferences.set(ENTRY, "")
    assert bindings_of(context.preferences) == DEFAULTS
