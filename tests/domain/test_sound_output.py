"""The chosen loudspeaker is known again by its identity, then by its title."""

from __future__ import annotations

from pmqa_desk.domain.sound_output import SoundOutput, output_from, same_output

HALL = SoundOutput("usb-1", "Hall")
DESK = SoundOutput("pci-0", "Speakers")


def test_identity_comes_first():
    assert same_output(HALL, [DESK, SoundOutput("usb-9", "Hall"), HALL]) == HALL


def test_title_tells_it_on_another_socket():
    again = SoundOutput("usb-9", "Hall")
    assert same_output(HALL, [DESK, again]) == again


def test_of_two_alike_neither_is_guessed():
    assert same_output(HALL, [SoundOutput("usb-8", "Hall"), SoundOutput("usb-9", "Hall")]) is None


def test_output_that_is_gone_is_none():
    assert same_output(HALL, [DESK]) is None
    assert same_output(SoundOutput("x", ""), [SoundOutput("y", "")]) is None


def test_it_is_remembered_as_it_was_and_nothing_is_the_systems_choice():
    odd = SoundOutput("a", "b|c")
    assert output_from(odd.text) == odd
    assert output_from("") is None
