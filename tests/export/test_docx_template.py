"""An office's own template: its frame is kept, its sample text is not, a broken one is refused."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Twips

from pmqa_desk.assets import asset
from pmqa_desk.domain.blocks import Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.thai import Digits
from pmqa_desk.export.docx_file import docx_bytes, write_docx
from pmqa_desk.export.docx_template import STYLES
from tests.papers import RED

SAMPLE = "ข้อความตัวอย่างของแม่แบบ"
PAPER = (Heading("รายงาน", 1), Paragraph((Run("เนื้อความ"),)))
LONG = (Heading("รายงาน", 1), *(Heading(f"ส่วนที่ {n}") for n in range(20)), *(PAPER[1],) * 400)


@pytest.fixture
def own(tmp_path: Path):
    """An office's letter paper: A5, head and foot, sample text with a picture, a link and a table."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Twips(8391), Twips(11906)
    section.left_margin = section.right_margin = Twips(1000)
    section.header.paragraphs[0].text = "ตราของหน่วยงาน"
    section.footer.paragraphs[0].text = "โทร. ๐ ๒๐๐๐ ๐๐๐๐"
    document.add_paragraph(SAMPLE)
    document.add_picture(io.BytesIO(RED.data))
    document.add_table(2, 2).cell(0, 0).text = SAMPLE
    for name in ("title", "author", "last_modified_by", "comments", "keywords", "subject", "category"):
        setattr(document.core_properties, name, SAMPLE)
    path = tmp_path / "own.docx"
    document.save(str(path))
    return path


def written(template: Path, blocks=PAPER, **options):
    return docx.Document(io.BytesIO(docx_bytes(blocks, template=template, **options)))


def everything(document) -> str:
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as archive:
        return "".join(
            archive.read(name).decode() for name in archive.namelist() if name.endswith((".xml", ".rels"))
        )


def changed(path: Path, to: Path, change) -> Path:
    """Copy a Word file, the bytes of each part changed."""
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(to, "w") as after:
        for name in before.namelist():
            after.writestr(name, change(name, before.read(name)))
    return to


def test_page_margins_head_and_foot_are_the_offices(own: Path):
    section = written(own).sections[0]
    assert (section.page_width.twips, section.page_height.twips, section.left_margin.twips) == (
        8391,
        11906,
        1000,
    )
    assert section.header.paragraphs[0].text == "ตราของหน่วยงาน"
    assert section.footer.paragraphs[0].text == "โทร. ๐ ๒๐๐๐ ๐๐๐๐"


def test_nothing_of_the_sample_text_remains(own: Path):
    document = written(own)
    assert [paragraph.text for paragraph in document.paragraphs] == ["รายงาน", "เนื้อความ"]
    assert SAMPLE not in everything(document)
    out = io.BytesIO()
    document.save(out)
    assert not [name for name in zipfile.ZipFile(out).namelist() if name.startswith("word/media/")]


def test_the_file_bears_the_papers_title_and_nothing_of_the_templates(own: Path):
    said = written(own).core_properties
    assert (said.title, said.author, said.last_modified_by, said.comments) == ("รายงาน", "", "", "")


def test_notes_and_remarks_of_the_sample_text_go_with_it(tmp_path: Path):
    document = docx.Document()
    document.add_comment(document.add_paragraph(SAMPLE).runs, text=f"{SAMPLE} (ความเห็น)")
    document.save(str(tmp_path / "own.docx"))
    assert SAMPLE in everything(docx.Document(str(tmp_path / "own.docx")))
    assert SAMPLE not in everything(written(tmp_path / "own.docx"))


def test_head_and_foot_that_the_last_section_inherits_are_kept(tmp_path: Path):
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "หัวกระดาษ"
    document.add_paragraph(SAMPLE)
    document.add_section(WD_SECTION.CONTINUOUS)
    document.save(str(tmp_path / "own.docx"))
    section = written(tmp_path / "own.docx").sections
    assert len(section) == 1
    assert section[0].header.paragraphs[0].text == "หัวกระดาษ"
    assert section[0].start_type is WD_SECTION.NEW_PAGE


def test_a_template_that_names_no_page_gets_the_official_one(tmp_path: Path):
    document = docx.Document()
    document.element.body.remove(document.element.body.sectPr)
    document.save(str(tmp_path / "own.docx"))
    section = written(tmp_path / "own.docx").sections[0]
    assert (section.page_width.twips, section.left_margin.twips) == (11906, 1701)


def test_tables_and_pictures_fit_a_narrow_page(own: Path):
    table = Table((Column("ก", 4000), Column("ข", 5071)), (("๑", "๒"),))
    document = written(own, (table, RED))
    width = 8391 - 2000
    grid = [int(column.get(qn("w:w"))) for column in document.element.body.iter(qn("w:gridCol"))]
    assert width - 3 <= sum(grid) <= width
    assert document.inline_shapes[0].width.twips <= width


@pytest.mark.parametrize("ending", ["dotx", "docx"])
def test_a_word_template_is_taken_as_well_as_a_word_file(own: Path, tmp_path: Path, ending: str):
    kinds = (b"wordprocessingml.document.main", b"wordprocessingml.template.main")
    dotx = changed(own, tmp_path / f"t.{ending}", lambda _, data: data.replace(*kinds))
    with pytest.raises(ValueError, match="not a Word file"):
        docx.Document(str(dotx))
    document = written(dotx)
    assert document.sections[0].header.paragraphs[0].text == "ตราของหน่วยงาน"


def test_styles_are_found_by_their_names_as_a_thai_word_writes_them(own: Path, tmp_path: Path):
    def renamed(name: str, data: bytes) -> bytes:
        return data.replace(b'w:styleId="Heading1"', b'w:styleId="1"') if name == "word/styles.xml" else data

    document = written(changed(own, tmp_path / "thai.docx", renamed))
    assert document.paragraphs[0].style.style_id == "1"
    assert document.paragraphs[0].style.name == "Heading 1"


def test_styles_that_the_template_lacks_are_given_to_it_in_the_papers_font(own: Path, tmp_path: Path):
    def poor(name: str, data: bytes) -> bytes:
        if name != "word/styles.xml":
            return data
        styles = parse_xml(data)
        for style in [s for s in styles.iter(qn("w:style")) if s.get(qn("w:default")) is None]:
            styles.remove(style)
        return docx.oxml.parser.etree.tostring(styles)

    document = written(changed(own, tmp_path / "poor.docx", poor), LONG, font="TH Sarabun New")
    names = {
        style.find(qn("w:name")).get(qn("w:val")) for style in document.styles.element.iter(qn("w:style"))
    }
    assert set(STYLES) <= names
    used = {mark.get(qn("w:val")) for mark in document.element.body.iter(qn("w:pStyle"))}
    assert used <= {style.get(qn("w:styleId")) for style in document.styles.element.iter(qn("w:style"))}
    assert "TH SarabunPSK" not in everything(document)


def test_only_on_an_offices_own_page_word_is_asked_to_count_the_pages(own: Path):
    (told,) = written(own, LONG).settings.element.findall(qn("w:updateFields"))
    assert told.get(qn("w:val")) == "true"
    assert written(own).settings.element.find(qn("w:updateFields")) is None
    ours = docx.Document(io.BytesIO(docx_bytes(LONG)))
    assert ours.settings.element.find(qn("w:updateFields")) is None


def test_pages_of_the_contents_have_the_offices_head_and_letters_for_numbers(own: Path):
    front, body = written(own, LONG, digits=Digits.ARABIC).sections
    assert front.header.paragraphs[0].text == body.header.paragraphs[0].text == "ตราของหน่วยงาน"
    numbers = [section._sectPr.find(qn("w:pgNumType")) for section in (front, body)]
    assert [n.get(qn("w:fmt")) for n in numbers] == ["thaiLetters", "decimal"]
    assert numbers[1].get(qn("w:start")) == "1"


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x05\x06" + bytes(18), b"\xd0\xcf\x11\xe0" * 300])
def test_a_template_that_is_no_word_file_is_refused_and_the_earlier_paper_stays(
    tmp_path: Path, content: bytes
):
    (tmp_path / "own.docx").write_bytes(content)
    (tmp_path / "out.docx").write_bytes(b"before")
    with pytest.raises(DeskError, match=r"own\.docx cannot be opened"):
        write_docx(PAPER, tmp_path / "out.docx", template=tmp_path / "own.docx")
    assert (tmp_path / "out.docx").read_bytes() == b"before"


def test_a_template_that_is_gone_is_said_and_the_earlier_paper_stays(tmp_path: Path):
    (tmp_path / "out.docx").write_bytes(b"before")
    with pytest.raises(DeskError, match=r"own\.docx is not there"):
        write_docx(PAPER, tmp_path / "out.docx", template=tmp_path / "own.docx")
    assert (tmp_path / "out.docx").read_bytes() == b"before"


def test_another_kind_of_office_file_is_refused(own: Path, tmp_path: Path):
    kinds = (b"wordprocessingml.document.main", b"spreadsheetml.sheet.main")
    with pytest.raises(DeskError, match="cannot be opened"):
        written(changed(own, tmp_path / "sheet.docx", lambda _, data: data.replace(*kinds)))


@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/styles.xml", "[Content_Types].xml", "_rels/.rels"]
)
@pytest.mark.parametrize("content", [b"", b"<a/>", b"<w:document", bytes(40)])
def test_a_template_with_a_broken_part_is_used_or_refused_and_nothing_else(
    own: Path, tmp_path: Path, part: str, content: bytes
):
    broken = changed(own, tmp_path / "b.docx", lambda name, data: content if name == part else data)
    with pytest.raises(DeskError, match="cannot be opened"):
        written(broken)


def test_a_damaged_template_is_used_or_refused_and_nothing_else(tmp_path: Path):
    whole = asset("resources", "templates", "minutes.docx").read_bytes()
    chance = random.Random(2565)  # noqa: S311 - the same damage each time
    path = tmp_path / "own.docx"
    refused = 0
    for _ in range(150):
        data = bytearray(whole[: chance.choice((len(whole), chance.randrange(len(whole))))])
        for _ in range(chance.randrange(1, 20)):
            if data:
                data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        try:
            docx_bytes(PAPER, template=path)
        except DeskError:
            refused += 1
    assert refused > 50


def test_a_template_keeps_its_background(own: Path, tmp_path: Path):
    def coloured(name: str, data: bytes) -> bytes:
        if name != "word/document.xml":
            return data
        root = parse_xml(data)
        root.insert(0, parse_xml(f'<w:background {nsdecls("w")} w:color="FFFFCC"/>'))
        return docx.oxml.parser.etree.tostring(root)

    document = written(changed(own, tmp_path / "c.docx", coloured))
    assert document.element.find(qn("w:background")).get(qn("w:color")) == "FFFFCC"
