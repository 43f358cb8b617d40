"""The Word file of a paper: the official page, and Thai as Word needs it, whatever was typed."""

from __future__ import annotations

import importlib.util
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmqa_desk.assets import asset
from pmqa_desk.domain.blocks import Column, Heading, Paragraph, Run, Table, flow, plain
from pmqa_desk.domain.contents import with_contents, with_pages
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.timing_report import timing_blocks
from pmqa_desk.export.docx_file import docx_bytes, write_docx
from tests.papers import RED, long_visit, view_of
from tests.random_visits import SAID, WILD, visits

THAI = re.compile("[\u0e00-\u0e7f]")
ORDER = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "cs", "lang")
ROOT = Path(__file__).resolve().parents[2]


def opened(blocks, **options):
    return docx.Document(io.BytesIO(docx_bytes(blocks, **options)))


def told(document) -> str:
    """Return the text as it stands in the file: a line a paragraph, cells divided by tabs."""
    lines = []
    for element in document.element.body:
        if element.tag == qn("w:sdt"):
            lines += map(text_of, element.iter(qn("w:p")))
        elif element.tag == qn("w:p") and element.find(f".//{qn('w:sectPr')}") is None:
            lines.append(text_of(element))
        elif element.tag == qn("w:tbl"):
            lines += [
                "\t".join("\n".join(map(text_of, cell.iter(qn("w:p")))) for cell in row.iter(qn("w:tc")))
                for row in element.iter(qn("w:tr"))
            ]
    return "\n".join(lines)


def text_of(paragraph) -> str:
    """Return its letters; a tab stands in a run, or else only among the properties."""
    runs = paragraph.iter(qn("w:r"))
    parts = (part for run in runs for part in run if part.tag in {qn("w:t"), qn("w:tab")})
    return "".join("\t" if part.tag == qn("w:tab") else part.text or "" for part in parts)


def unlike_word(run, font: str) -> str | None:
    """Return what a run lacks for Thai, or ``None``."""
    properties = run.find(qn("w:rPr"))
    if properties is None:
        return "no properties"
    children = {child.tag: child for child in properties}
    names = [child.tag.partition("}")[2] for child in properties]
    if names != sorted(names, key=ORDER.index):
        return f"order {names}"
    fonts = children.get(qn("w:rFonts"))
    if fonts is None or any(fonts.get(qn(f"w:{face}")) != font for face in ("ascii", "hAnsi", "cs")):
        return "fonts"
    if not all(
        qn(f"w:{name}") in children and children[qn(f"w:{name}")].get(qn("w:val")) == "32"
        for name in ("sz", "szCs")
    ):
        return "size"
    if (qn("w:b") in children) != (qn("w:bCs") in children):
        return "bold"
    lang = children.get(qn("w:lang"))
    if lang is None or (lang.get(qn("w:val")), lang.get(qn("w:bidi"))) != ("en-US", "th-TH"):
        return "language"
    if THAI.search(text_of(run)) and qn("w:cs") not in children:
        return "cs"
    return None


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(visits(WILD), st.sampled_from(Edition), st.sampled_from(Digits))
def test_every_run_of_any_visit_is_fit_for_thai(visit, edition, digits):
    blocks = minutes_blocks(visit, view_of(visit) if visit.items else None, edition, digits)
    document = opened(blocks, font="TH Sarabun New", digits=digits)
    runs = [*document.element.body.iter(qn("w:r")), *document.sections[0].header._element.iter(qn("w:r"))]
    assert runs
    assert [why for run in runs if (why := unlike_word(run, "TH Sarabun New"))] == []
    assert not any("\u200b" in text_of(run) for run in runs)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(visits(WILD))
def test_the_file_says_what_the_blocks_say(visit):
    blocks = minutes_blocks(visit, None)
    assert told(opened(blocks)).rstrip("\n") == plain(blocks).rstrip("\n")


def test_the_page_is_the_official_one():
    section = opened(minutes_blocks(long_visit(), None)).sections[0]
    assert (section.page_width.twips, section.page_height.twips) == (11906, 16838)
    margins = (section.top_margin, section.right_margin, section.bottom_margin, section.left_margin)
    assert [margin.twips for margin in margins] == [1418, 1134, 1134, 1701]


@pytest.mark.parametrize(("digits", "form"), [(Digits.THAI, "thaiNumbers"), (Digits.ARABIC, "decimal")])
def test_pages_from_the_second_bear_a_centred_number_in_the_papers_digits(digits, form):
    section = opened((), digits=digits).sections[0]
    assert section.different_first_page_header_footer
    assert text_of(section.first_page_header._element) == ""
    header = section.header._element
    assert text_of(header) == "- ๒ -"
    assert header.find(f".//{qn('w:instrText')}").text.strip() == "PAGE"
    assert header.find(f".//{qn('w:jc')}").get(qn("w:val")) == "center"
    assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:fmt")) == form


def test_running_text_is_thai_distributed_and_never_both():
    justified = {
        jc.get(qn("w:val")) for jc in opened(minutes_blocks(long_visit(), None)).element.iter(qn("w:jc"))
    }
    assert "thaiDistribute" in justified
    assert justified <= {"thaiDistribute", "left", "center"}


def test_headings_are_found_by_words_navigation():
    document = opened(minutes_blocks(long_visit(), None))
    names = [paragraph.style.name for paragraph in document.paragraphs]
    assert names[0] == "Heading 1"
    assert "Heading 2" in names


def chapters(count: int, lines: int, page: str = "๗") -> tuple:
    """A long paper, its contents told a page."""
    line = Paragraph((Run("บรรทัด PMQA 4.0"),))
    parts = ((Heading(f"บทที่ {number}"), *(line,) * lines) for number in range(1, count + 1))
    said = with_contents(
        (Heading("รายงาน", 1), Heading("ครั้งที่ ๑", 1), *(block for part in parts for block in part))
    )
    return (with_pages(said[0], dict.fromkeys(range(len(said)), page)), *said[1:])


def test_the_contents_lead_to_headings_that_word_finds_too():
    body = opened(chapters(12, 40)).element.body
    marks = {mark.get(qn("w:name")): text_of(mark.getparent()) for mark in body.iter(qn("w:bookmarkStart"))}
    links = list(body.iter(qn("w:hyperlink")))
    assert len(links) == 12
    assert [marks[link.get(qn("w:anchor"))] for link in links] == [f"บทที่ {n}" for n in range(1, 13)]


def test_what_word_would_list_is_what_the_contents_list():
    document = opened(chapters(12, 40))
    levels = {style.style_id: style.element.find(f".//{qn('w:outlineLvl')}") for style in document.styles}
    found = [
        paragraph.text
        for paragraph in document.paragraphs
        if (level := levels[paragraph.style.style_id]) is not None and level.get(qn("w:val")) in {"1", "2"}
    ]
    assert found == [f"บทที่ {n}" for n in range(1, 13)]


def test_the_contents_are_lettered_and_the_paper_counts_from_one():
    front, body = opened(chapters(12, 40)).sections
    forms = [section._sectPr.find(qn("w:pgNumType")) for section in (front, body)]
    assert [form.get(qn("w:fmt")) for form in forms] == ["thaiLetters", "thaiNumbers"]
    assert [form.get(qn("w:start")) for form in forms] == [None, "1"]
    assert text_of(body.first_page_header._element) == ""


def test_pages_that_were_told_stand_in_the_contents_and_nothing_asks_for_others():
    document = opened(chapters(12, 40))
    lines = told(document).split("\n")
    assert lines[:3] == ["สารบัญ", "บทที่ 1\t๗", "บทที่ 2\t๗"]
    assert document.settings.element.find(qn("w:updateFields")) is None


def test_every_run_of_the_contents_is_fit_for_thai():
    document = opened(chapters(12, 40), font="TH SarabunIT๙")
    runs = list(document.element.body.iter(qn("w:r")))
    assert [why for run in runs if (why := unlike_word(run, "TH SarabunIT๙"))] == []


def test_two_pictures_have_two_identities():
    shapes = opened((RED, RED, Heading("ก"), RED)).inline_shapes
    assert len({shape._inline.docPr.get("id") for shape in shapes}) == 3


def test_pieces_that_look_like_markup_are_text():
    blocks = (
        Heading("<w:p>&amp;", 1),
        Paragraph((Run('"=cmd|" <b>'),)),
        Table((Column("<", 900),), (("&",),)),
    )
    assert told(opened(blocks)).rstrip("\n") == plain(blocks)


@pytest.mark.parametrize("table_last", [True, False])
def test_a_table_is_followed_by_a_paragraph(table_last):
    table = Table((Column("", 900),), (("ก",),))
    after = () if table_last else (table,)
    body = opened((table, *after)).element.body
    tags = [element.tag for element in body]
    assert all(tags[n + 1] == qn("w:p") for n, tag in enumerate(tags) if tag == qn("w:tbl"))


def part(name: str) -> str:
    archive = zipfile.ZipFile(io.BytesIO(asset("resources", "templates", "minutes.docx").read_bytes()))
    return archive.read(name).decode()


def test_a_picture_stands_between_what_is_around_it_with_its_words():
    document = opened((Paragraph((Run("ก่อน"),)), RED, Paragraph((Run("หลัง"),))))
    before, shown, after = document.paragraphs
    assert (before.text, shown.text, after.text) == ("ก่อน", "", "หลัง")
    (shape,) = document.inline_shapes
    assert (shape.width.twips, shape.height.twips) == (RED.width, RED.height)
    assert shape._inline.docPr.get("descr") == "ภาพ"
    assert (
        document.part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed].blob
        == RED.data
    )


def test_the_template_names_no_theme_font_and_no_other_thai_font():
    everything = "".join(
        part(f"word/{name}.xml") for name in ("styles", "theme/theme1", "fontTable", "header1")
    )
    assert not re.search(r"(ascii|hAnsi|cs|eastAsia)Theme=", everything)
    for wrong in ("Cordia", "Angsana", "ar-SA"):
        assert wrong not in everything


def test_the_template_breaks_thai_and_adds_no_space():
    settings_part, styles = part("word/settings.xml"), part("word/styles.xml")
    assert re.search(r'compatibilityMode" w:uri="[^"]+" w:val="15"', settings_part)
    assert '<w:themeFontLang w:val="en-US" w:bidi="th-TH"/>' in settings_part
    assert set(re.findall(r"<w:spacing ([^/]+)/>", styles)) == {
        'w:before="0" w:after="0" w:line="240" w:lineRule="auto"'
    }
    assert '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/>' in styles


def test_the_committed_template_is_what_its_script_makes(tmp_path: Path):
    source = ROOT / "resources" / "templates" / "make_minutes_template.py"
    spec = importlib.util.spec_from_file_location("make_minutes_template", source)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.write(tmp_path / "made.docx")
    made, kept = (
        {name: archive.read(name) for name in archive.namelist()}
        for archive in map(zipfile.ZipFile, (tmp_path / "made.docx", source.with_name("minutes.docx")))
    )
    assert made == kept


def test_an_office_may_use_a_template_of_its_own(tmp_path: Path):
    own = docx.Document()
    own.sections[0].header.paragraphs[0].text = "ตราของหน่วยงาน"
    own.save(str(tmp_path / "own.docx"))
    write_docx((Heading("รายงาน", 1),), tmp_path / "out.docx", template=tmp_path / "own.docx")
    assert "ตราของหน่วยงาน" in docx.Document(str(tmp_path / "out.docx")).sections[0].header.paragraphs[0].text


def test_a_thousand_rows_are_written_in_a_moment():
    table = Table(tuple(Column(str(n), 900) for n in range(5)), (("ประเด็นคำถาม PMQA",) * 5,) * 1000)
    document = opened((table,))
    assert len(list(document.element.body.iter(qn("w:tr")))) == 1001


soffice = shutil.which("soffice")


@pytest.mark.skipif(
    soffice is None or shutil.which("pdftotext") is None, reason="LibreOffice or poppler missing"
)
def test_libreoffice_reads_back_the_very_text(tmp_path: Path):
    visit = long_visit()
    blocks = (*minutes_blocks(visit, view_of(visit)), *timing_blocks(visit, view_of(visit)))
    write_docx(blocks, tmp_path / "m.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = [soffice, profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "m.docx"]
    subprocess.run(convert, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    read = (tmp_path / "m.txt").read_text(encoding="utf-8-sig")
    assert "".join(read.split()) == "".join(plain(blocks).split())


@settings(max_examples=10, deadline=None)
@given(SAID, SAID)
def test_bold_and_plain_runs_stay_as_they_were(first, second):
    document = opened((Paragraph((Run(first, bold=True), Run(second))),))
    (piece,) = flow((Paragraph((Run(first, bold=True), Run(second))),))
    weights = [(run.text, bool(run.font.bold)) for run in document.paragraphs[0].runs]
    for bold, run in zip((True, False), piece.runs, strict=True):
        assert "".join(text for text, weight in weights if weight is bold) == run.text
