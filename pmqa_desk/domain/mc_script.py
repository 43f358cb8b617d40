"""The script of the master of ceremonies: what is said before each item, as written or else as usual.

What is written may have slots too (``mc_words``); names that somebody typed are put back into slots where
the visit knows whose they are, so that the script follows the directory.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pmqa_desk.domain import mc_words
from pmqa_desk.domain.attendance import Attendee, Roll, chairs, roll_of
from pmqa_desk.domain.mc_words import FIRST, LAST, NEXT, slot, usual_closing, usual_opening, usual_words
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.people import Presenter, assessors, called_up, in_one_line
from pmqa_desk.domain.programme import Slot, item_numbers, lay, programme_of
from pmqa_desk.domain.programme_edits import change_item, item_of
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.session_words import day_of, venue_of
from pmqa_desk.domain.visit import Item, Kind, Visit

OPENING: Final = "opening"
CLOSING: Final = "closing"
_SLOT: Final = re.compile(r"\{([^{}\n]*)\}")
# What is said of the assessors' own meeting, and of pauses, is not the programme's first or last word.
_ASIDE: Final = frozenset({Kind.BREAK, Kind.REGISTRATION, Kind.CLOSED, Kind.PHOTO})


@dataclass(frozen=True, slots=True)
class Cue:
    """What is said at one place of the day; ``place`` is an item's identity, ``OPENING`` or ``CLOSING``."""

    place: str
    words: str
    """With slots, as one edits them."""
    said: str
    """Filled, as one reads them aloud."""
    written: bool
    """Somebody wrote them; else they are the usual ones."""
    unknown: tuple[str, ...] = ()
    """Slots that the visit cannot fill, or that there are none of."""
    slot: Slot | None = None
    number: str = ""


def script_of(visit: Visit, text: PaperText, session_uid: str | None = None) -> tuple[Cue, ...]:
    """Return the whole script of a session's day in order: opening, each item, closing.

    Who stands in the slots are those of the session's list, substitutes in their place; ``None`` is the visit
    day itself.
    """
    roll = roll_of(visit, session_uid)
    whole = _whole_day(visit, roll, text, session_uid)
    slots = lay(programme_of(visit, session_of(visit, session_uid)))
    leads = _leads(visit.items)
    cues = [
        _item_cue(each, number, leads[each.item.uid], {**whole, **_fills(each, number, roll, text)})
        for each, number in zip(slots, item_numbers(visit.items), strict=True)
    ]
    opening = _cue(OPENING, visit.script_opening, usual_opening(visit), whole)
    closing = _cue(CLOSING, visit.script_closing, usual_closing(visit), whole)
    return (opening, *cues, closing)


def set_words(visit: Visit, place: str, words: str | None, text: PaperText) -> Visit:
    """Write what is said at a place; ``None``, blanks or the usual words give it back to the program.

    Names that the visit knows go into their slots.
    """
    if place not in {OPENING, CLOSING} and item_of(visit, place) is None:
        return visit
    kept = bound(visit, place, words or "", text).strip() or None
    if kept == _usual(visit, place):
        kept = None
    if place == OPENING:
        return replace(visit, script_opening=kept)
    if place == CLOSING:
        return replace(visit, script_closing=kept)
    return change_item(visit, place, lambda item: replace(item, script=kept))


def bound(visit: Visit, place: str, words: str, text: PaperText) -> str:
    """Return words with the names of presenters, chairs and assessors put into their slots.

    A name goes together with the position behind it, which the slot says too. Only where all who would stand
    in a slot are named in a row is it one: of several, one may be meant.
    """
    roll = roll_of(visit)
    item = item_of(visit, place)
    people = {
        mc_words.PRESENTER: () if item is None else called_up(item, roll.known),
        mc_words.CHAIR: _named(chairs(roll.attendees)),
        mc_words.ASSESSORS: _named(assessors(roll.attendees)),
    }
    for name, those in people.items():
        for literal in _spellings(those, text):
            words = _outside_slots(words, literal, slot(name))
    return words


def names_typed(visit: Visit, words: str) -> tuple[str, ...]:
    """Return the names of the directory that stand in words as letters: these follow no substitute."""
    typed = _SLOT.sub("\n", words)
    return tuple(dict.fromkeys(p.name for p in visit.people if len(p.name) > 1 and p.name in typed))


def _outside_slots(words: str, literal: str, filled: str) -> str:
    """Put one text in another's place, not in a slot: a chair may be known as no more than the chair."""
    found, behind = "", 0
    for each in _SLOT.finditer(words):
        found += words[behind : each.start()].replace(literal, filled) + each[0]
        behind = each.end()
    return found + words[behind:].replace(literal, filled)


def _spellings(people: Sequence[Presenter], text: PaperText) -> list[str]:
    """Return how those in a slot may be written, the longest first."""
    if not people:
        return []
    found = [_joined(people, text)]
    if len(people) == 1:
        found.append(text.line(people[0].name))
        found.append(people[0].name)
    # One letter is no name: it stands in half of all words.
    return sorted({each for each in found if len(each) > 1}, key=len, reverse=True)


def _usual(visit: Visit, place: str) -> str:
    if place == OPENING:
        return usual_opening(visit)
    if place == CLOSING:
        return usual_closing(visit)
    leads = _leads(visit.items)
    return next(usual_words(item, leads[item.uid]) for item in visit.items if item.uid == place)


def _leads(items: Sequence[Item]) -> dict[str, str]:
    """Return how the sentence before each item begins."""
    leads = dict.fromkeys((item.uid for item in items), NEXT)
    told = [item.uid for item in items if item.kind not in _ASIDE]
    if len(told) > 1:
        leads[told[-1]] = LAST
    if told:
        leads[told[0]] = FIRST
    return leads


def _item_cue(laid: Slot, number: str, lead: str, fills: Mapping[str, str]) -> Cue:
    cue = _cue(laid.item.uid, laid.item.script, usual_words(laid.item, lead), fills)
    return replace(cue, slot=laid, number=number)


def _cue(place: str, written: str | None, usual: str, fills: Mapping[str, str]) -> Cue:
    words = written or usual
    unknown = tuple(dict.fromkeys(name for name in _SLOT.findall(words) if not fills.get(name)))
    said = _SLOT.sub(lambda found: fills.get(found[1]) or found[0], words)
    return Cue(place, words, said, written is not None, unknown)


def _whole_day(visit: Visit, roll: Roll, text: PaperText, session_uid: str | None) -> dict[str, str]:
    day = day_of(visit, session_uid)
    return {
        mc_words.CHAIR: _joined(_named(chairs(roll.attendees)), text),
        mc_words.ASSESSORS: _joined(_named(assessors(roll.attendees)), text),
        mc_words.HOST: text.line(visit.organisation),
        mc_words.OCCASION: text.line(visit.title),
        mc_words.DAY: "" if day is None else text.whole_day(day),
        mc_words.PLACE: text.line(venue_of(visit, session_uid)),
    }


def _fills(laid: Slot, number: str, roll: Roll, text: PaperText) -> dict[str, str]:
    item = laid.item
    told = text.tells_of(item)
    return {
        mc_words.PRESENTER: _joined(called_up(item, roll.known), text) if told else "",
        mc_words.AGENCY: text.agency(item),
        mc_words.TITLE: text.line(item.title) if told else text.title(item),
        mc_words.NUMBER: text.line(number),
        mc_words.LENGTH: "" if laid.length_s is None else text.length(laid.length_s),
        mc_words.STARTS: "" if laid.start_ms is None else text.clock(laid.start_ms),
        mc_words.ENDS: "" if laid.end_ms is None else text.clock(laid.end_ms),
    }


def _named(those: Iterable[Attendee]) -> tuple[Presenter, ...]:
    return tuple(Presenter(each.name, each.position) for each in those)


def _joined(people: Sequence[Presenter], text: PaperText) -> str:
    """Return people with their positions as one sentence names them."""
    named = [text.line(in_one_line([each])) for each in people]
    *rest, last = [each for each in named if each] or [""]
    return f"{' '.join(rest)} และ {last}" if rest else last
