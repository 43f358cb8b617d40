"""A screen is known again by what it is: on another socket too, and never taken for its twin."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.screen_identity import ScreenIdentity, identity_from, same_screen

LAPTOP = "LG|Panel||eDP-1"
EPSON = "Epson|EB-X51|X4A1|HDMI-1"
EPSON_ELSEWHERE = "Epson|EB-X51|X4A1|DP-2"
OTHER_EPSON = "Epson|EB-X51|X4B7|HDMI-1"
DELL_ONE, DELL_TWO, DELL_THREE = "Dell|U24||DP-1", "Dell|U24||DP-2", "Dell|U24||DP-3"


def test_nothing_remembered_is_no_screen():
    assert same_screen("", [LAPTOP, EPSON]) is None


def test_same_screen_on_the_same_socket_is_found():
    assert same_screen(EPSON, [LAPTOP, EPSON]) == EPSON


def test_serial_number_tells_it_on_another_socket():
    assert same_screen(EPSON, [LAPTOP, EPSON_ELSEWHERE]) == EPSON_ELSEWHERE


def test_another_of_its_kind_in_its_place_is_not_it():
    assert same_screen(EPSON, [LAPTOP, OTHER_EPSON]) is None


def test_serial_number_that_the_other_socket_does_not_pass_on_is_no_other_screen():
    assert same_screen(EPSON, [LAPTOP, "Epson|EB-X51||VGA-1"]) == "Epson|EB-X51||VGA-1"


def test_serial_number_that_all_of_a_make_share_tells_nothing():
    assert same_screen("Acme|P|1|HDMI-1", ["Acme|P|1|DP-1", "Acme|P|1|DP-2"]) is None
    assert same_screen("Acme|P|1|DP-1", ["Acme|P|1|DP-1", "Acme|P|1|DP-2"]) == "Acme|P|1|DP-1"


def test_only_screen_of_its_make_is_it_on_any_socket():
    assert same_screen(DELL_ONE, [LAPTOP, DELL_THREE]) == DELL_THREE


def test_of_two_alike_the_socket_tells():
    assert same_screen(DELL_TWO, [DELL_ONE, DELL_TWO]) == DELL_TWO


def test_of_two_alike_on_other_sockets_neither_is_guessed():
    assert same_screen(DELL_THREE, [DELL_ONE, DELL_TWO]) is None


def test_screen_that_says_nothing_of_itself_goes_by_its_name():
    assert same_screen("|||RIGHT", ["|||LEFT", "Some|Thing|1|RIGHT"]) == "Some|Thing|1|RIGHT"
    assert same_screen("|||RIGHT", ["|||LEFT"]) is None


def test_text_of_another_form_is_a_name():
    assert identity_from("projector") == ScreenIdentity("", "", "", "projector")
    assert same_screen("projector", ["laptop", "projector"]) == "projector"


@pytest.mark.parametrize("text", [LAPTOP, EPSON, "|||"])
def test_identity_is_remembered_as_it_was(text):
    assert identity_from(text).text == text
