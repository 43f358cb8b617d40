from __future__ import annotations

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from pmqa_desk.intake.word_numbers import Numbering, read_numbering


def numbering(*levels: tuple[str, str], start: int = 1, override: str = "") -> Numbering:
    shapes = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{shape}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (shape, text) in enumerate(levels)
    )
    nums = "".join(
        f'<w:num w:numId="{key}"><w:abstractNumId w:val="0"/>{override if key == 2 else ""}</w:num>'
        for key in (1, 2)
    )
    abstract = f'<w:abstractNum w:abstractNumId="0">{shapes}</w:abstractNum>'
    xml = f"<w:numbering {nsdecls('w')}>{abstract}{nums}</w:numbering>"
    return read_numbering(parse_xml(xml))


@pytest.mark.parametrize(
    ("shape", "written"),
    [
        ("decimal", ["1)", "2)", "3)"]),
        ("thaiNumbers", ["1)", "2)", "3)"]),
        ("thaiLetters", ["ก)", "ข)", "ค)"]),
        ("upperLetter", ["A)", "B)", "C)"]),
        ("lowerRoman", ["i)", "ii)", "iii)"]),
        ("decimalZero", ["01)", "02)", "03)"]),
        ("bullet", ["•", "•", "•"]),
        ("none", [None, None, None]),
    ],
)
def test_each_shape_of_number_is_written_as_word_draws_it(shape, written):
    counted = numbering((shape, "%1)"))
    assert [counted.next("1", 0) for _ in range(3)] == written


def test_a_deeper_level_begins_anew_below_each_number():
    counted = numbering(("decimal", "%1."), ("decimal", "%1.%2"))
    asked = [counted.next("1", depth) for depth in (0, 1, 1, 0, 1)]
    assert asked == ["1.", "1.1", "1.2", "2.", "2.1"]


def test_two_numberings_of_one_list_go_on_with_one_count():
    counted = numbering(("decimal", "%1."))
    assert [counted.next(key, 0) for key in ("1", "2", "1")] == ["1.", "2.", "3."]


def test_a_numbering_that_starts_anew_counts_for_itself():
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    counted = numbering(("decimal", "%1."), override=override)
    assert [counted.next(key, 0) for key in ("1", "2", "1", "2")] == ["1.", "5.", "2.", "6."]


def test_an_unknown_numbering_draws_nothing():
    assert read_numbering(None).next("7", 0) is None
