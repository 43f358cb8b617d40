"""Sentences name the keys as this user has them."""

from __future__ import annotations

import pytest

from pmqa_desk.qt.key_bindings import DEEDS, DEFAULTS, ENTRY, Press
from pmqa_desk.qt.key_places import chord_from
from pmqa_desk.qt.key_words import chord_name, chord_names, deed_name, groups, key_of, with_keys


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ctrl+Left", "Ctrl+←"),
        ("PgDown", "Page Down"),
        ("Shift+/", "?"),
        (".", "จุด (.)"),
        ("-", "−"),
        ("Ctrl+Alt+Shift+B", "Ctrl+Alt+Shift+B"),
    ],
)
def test_keys_are_called_as_they_are_printed(text, name):
    assert chord_name(chord_from(text)) == name


def test_all_keys_of_a_deed_are_named_once():
    assert chord_names(DEFAULTS, Press.BLANK) == "B  จุด (.)"


def test_sentence_follows_the_keys(context):
    assert with_keys(context.preferences, "{undo} เลิกทำ {item}") == "Ctrl+Z เลิกทำ {item}"
    context.preferences.set(ENTRY, "undo board F10")
    assert with_keys(context.preferences, "{undo} เลิกทำ") == "F10 เลิกทำ"


def test_deed_without_a_key_is_done_on_the_screen(context):
    context.preferences.set(ENTRY, "undo board none")
    assert key_of(context.preferences, Press.UNDO) == "ปุ่มบนจอ"


def test_every_deed_is_listed_once_and_has_a_name():
    listed = [press for _, presses in groups() for press in presses]
    assert sorted(listed, key=DEEDS.index) == list(DEEDS)
    assert len({deed_name(press) for press in Press}) == len(Press)
