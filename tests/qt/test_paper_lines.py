"""Lines end at words and fill their measure."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from pmqa_desk.domain.blocks import TEXT_WIDTH, Align, Paragraph, Run
from pmqa_desk.qt import paper_lines
from pmqa_desk.qt.paper_lines import Face, letters, set_lines
from pmqa_desk.qt.paper_paint import paper_face
from pmqa_desk.qt.words import Words
from tests.random_visits import SAID

LONG = "คณะทำงานได้นำเสนอผลการดำเนินงานตามยุทธศาสตร์การพัฒนาจังหวัดและตอบข้อซักถามของคณะผู้ตรวจประเมินอย่างครบถ้วน " * 3


@pytest.fixture(scope="module")
def face(qapp) -> Face:
    return paper_face(Words())


def texts(lines) -> list[str]:
    return ["".join(text.text for text in line) for line in lines]


def end(line, face: Face) -> float:
    last = line[-1]
    return last.x + face.width(last.text, bold=last.bold) + last.spacing * (len(letters(last.text)) - 1)


def test_word_longer_than_the_indented_first_line_is_cut_by_letters(face):
    said = "Incomprehensibility" * 4
    lines = set_lines(Paragraph((Run(said, bold=True),)), TEXT_WIDTH, face)
    assert len(lines) == 2
    assert end(lines[0], face) <= TEXT_WIDTH + 1


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SAID)
def test_lines_hold_the_whole_text_and_stay_within_the_measure(face, said):
    lines = set_lines(Paragraph((Run(said, bold=True), Run(said))), TEXT_WIDTH, face)
    assert "".join("".join(texts(lines)).split()) == "".join((said + said).split())
    assert all(end(line, face) <= TEXT_WIDTH + 1 for line in lines if line)


def test_lines_end_where_words_end(face):
    words = face.words.cut(LONG)
    ends = {"".join(words[:n]).replace(" ", "") for n in range(1, len(words) + 1)}
    lines = texts(set_lines(Paragraph((Run(LONG),)), 4000, face))
    assert len(lines) > 5
    for n in range(1, len(lines)):
        assert "".join(lines[:n]).replace(" ", "") in ends


def test_no_line_begins_with_the_mark_of_repetition_or_a_closing_bracket(face):
    said = "ต่าง ๆ (ติดตามต่อ) " * 40
    for width in range(1500, 3000, 100):
        for line in texts(set_lines(Paragraph((Run(said),), first_line=0), width, face)):
            assert line[0] not in "ๆ)"
            assert line[-1] != "("


def test_a_number_stays_with_its_unit(face):
    said = "ใช้เวลา ๑๑ นาที เริ่ม ๐๙.๐๒ น. " * 20
    for width in range(1500, 3000, 70):
        for line in texts(set_lines(Paragraph((Run(said),), first_line=0), width, face)):
            assert not line.startswith(("นาที", "น."))


def test_full_lines_reach_the_right_edge_and_the_last_does_not(face):
    lines = set_lines(Paragraph((Run(LONG),)), TEXT_WIDTH, face)
    assert [end(line, face) for line in lines[:-1]] == pytest.approx([TEXT_WIDTH] * (len(lines) - 1), abs=2)
    assert lines[-1][0].spacing == 0


def test_a_line_that_would_look_torn_stays_ragged(face):
    paragraph = Paragraph((Run("คำ " + "W" * 60),), first_line=0)
    lines = set_lines(paragraph, face.width("W" * 61, bold=False), face)
    assert texts(lines)[0] == "คำ"
    assert lines[0][0].spacing == 0


def test_left_and_centred_lines_are_never_spread(face):
    for align in (Align.LEFT, Align.CENTRE):
        lines = set_lines(Paragraph((Run(LONG),), align, first_line=0), TEXT_WIDTH, face)
        assert {text.spacing for line in lines for text in line} == {0}


def test_a_centred_line_stands_in_the_middle_of_its_measure(face):
    ((text,),) = set_lines(Paragraph((Run("กลาง"),), Align.CENTRE, 4000, 0), TEXT_WIDTH, face)
    left = text.x - 4000
    right = TEXT_WIDTH - text.x - face.width("กลาง", bold=False)
    assert left == pytest.approx(right)


def test_a_word_wider_than_the_page_is_broken_between_letters(face):
    lines = texts(set_lines(Paragraph((Run("ปี้" * 400),), first_line=0), TEXT_WIDTH, face))
    assert len(lines) > 1
    assert all(line.startswith("ป") for line in lines)


def test_a_paragraph_without_text_is_one_empty_line(face):
    assert set_lines(Paragraph(()), TEXT_WIDTH, face) == [()]


def test_letters_keep_their_marks_and_astral_characters_whole():
    assert letters("ปี้ก😀ข") == ["ปี้", "ก", "😀", "ข"]


def test_a_paragraph_that_was_set_before_is_not_set_anew(face):
    paragraph = Paragraph((Run("ที่ปรึกษา " * 40),))
    first = set_lines(paragraph, TEXT_WIDTH, face)
    assert set_lines(Paragraph((Run("ที่ปรึกษา " * 40),)), TEXT_WIDTH, face) is first
    assert set_lines(paragraph, TEXT_WIDTH / 2, face) is not first
    assert len(set_lines(paragraph, TEXT_WIDTH / 2, face)) > len(first)


def test_no_more_is_kept_than_a_large_paper_has(face, monkeypatch):
    monkeypatch.setattr(paper_lines, "MOST_KEPT", 3)
    for number in range(10):
        set_lines(Paragraph((Run(f"บรรทัดที่ {number}"),)), TEXT_WIDTH, face)
    assert len(face.lines) <= 3
