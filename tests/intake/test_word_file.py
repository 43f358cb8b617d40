from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.intake.blocks import Block, Cell, Grid, Paragraph
from pmqa_desk.intake.word_file import read_word
from tests.intake.agendas import table, word


def texts(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Paragraph) and block.text]


def grids(blocks: tuple[Block, ...]) -> list[Grid]:
    return [block for block in blocks if isinstance(block, Grid)]


def with_xml(*paragraphs: str) -> bytes:
    def fill(document):
        for xml in paragraphs:
            document.element.body.insert(0, parse_xml(xml.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1)))

    return word(fill)


def test_paragraphs_and_tables_come_in_the_order_of_the_page():
    def fill(document):
        document.add_paragraph("ก่อน")
        table(document, [["ก", "ข"]])
        document.add_paragraph("หลัง")

    blocks = read_word(word(fill), "a.docx")
    kinds = [type(block) for block in blocks if not isinstance(block, Paragraph) or block.text]
    assert kinds == [Paragraph, Grid, Paragraph]


def test_deleted_and_hidden_text_is_out_and_inserted_text_is_in():
    xml = (
        "<w:p><w:r><w:t>คง</w:t></w:r><w:del w:id='1'><w:r><w:delText>ลบ</w:delText></w:r></w:del>"
        "<w:ins w:id='2'><w:r><w:t>เพิ่ม</w:t></w:r></w:ins>"
        "<w:moveFrom w:id='3'><w:r><w:t>ย้าย</w:t></w:r></w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>เห็น</w:t></w:r></w:p>"
    )
    assert texts(read_word(with_xml(xml), "a.docx")) == ["คงเพิ่มเห็น"]


def test_a_deleted_row_of_a_table_is_out():
    def fill(document):
        rows = table(document, [["ก", "ข"], ["ค", "ง"]]).rows
        rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:del {nsdecls('w')} w:id='1'/>"))

    (grid,) = grids(read_word(word(fill), "a.docx"))
    assert [[cell.text for cell in row.cells] for row in grid.rows] == [["ค", "ง"]]


def test_headers_come_first_and_footers_last_each_once():
    def fill(document):
        document.add_paragraph("เนื้อความ")
        document.sections[0].header.paragraphs[0].text = "หัวกระดาษ"
        document.sections[0].footer.paragraphs[0].text = "ท้ายกระดาษ"
        section = document.add_section()
        section.header.is_linked_to_previous = False
        section.header.paragraphs[0].text = "หัวกระดาษ"

    assert texts(read_word(word(fill), "a.docx")) == ["หัวกระดาษ", "เนื้อความ", "ท้ายกระดาษ"]


def test_a_text_box_is_read_once_behind_its_paragraph():
    box = "<w:txbxContent><w:p><w:r><w:t>ในกรอบ</w:t></w:r></w:p></w:txbxContent>"
    xml = (
        '<w:p><w:r><w:t>นอกกรอบ</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/'
        f'markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert texts(read_word(with_xml(xml), "a.docx")) == ["นอกกรอบ", "ในกรอบ"]


def test_line_breaks_part_a_paragraph_and_tabs_stay():
    def fill(document):
        run = document.add_paragraph().add_run("บรรทัดหนึ่ง")
        run.add_break(WD_BREAK.LINE)
        run.add_text("09.00\tสอง")

    assert texts(read_word(word(fill), "a.docx")) == ["บรรทัดหนึ่ง\n09.00\tสอง"]


def test_merged_cells_are_read_once_across_and_carried_downwards():
    def fill(document):
        added = table(document, [["ก", "", "ข"], ["", "ค", "ง"]])
        added.cell(0, 0).merge(added.cell(0, 1))
        added.cell(0, 2).merge(added.cell(1, 2))

    (grid,) = grids(read_word(word(fill), "a.docx"))
    assert grid.rows[0].cells == (Cell(0, "ก", 2), Cell(2, "ข\nง"))
    assert grid.rows[1].cells == (Cell(1, "ค"), Cell(2, "ข\nง", 1, 0))


def test_a_table_inside_a_cell_stands_behind_its_table():
    def fill(document):
        inner = table(document, [["ก", "ข"]]).cell(0, 1).add_table(1, 2)
        inner.cell(0, 0).text, inner.cell(0, 1).text = "ใน", "สุด"

    assert [[c.text for c in grid.rows[0].cells] for grid in grids(read_word(word(fill), "a.docx"))] == [
        ["ก", "ข"],
        ["ใน", "สุด"],
    ]


def test_word_numbers_its_lists_and_so_do_we():
    def fill(document):
        for style in ("List Number", "List Number", "List Bullet"):
            document.add_paragraph("ข้อ", style=style)

    assert texts(read_word(word(fill), "a.docx")) == ["1. ข้อ", "2. ข้อ", "• ข้อ"]


def test_headings_are_known_by_their_style():
    blocks = read_word(word(lambda document: document.add_heading("กำหนดการ", 2)), "a.docx")
    assert [block.heading for block in blocks if isinstance(block, Paragraph) and block.text] == [True]


def test_footnotes_are_read_behind_the_text():
    data = with_xml("<w:p><w:r><w:t>เนื้อความ</w:t></w:r></w:p>")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    related = "word/_rels/document.xml.rels"
    link = f'<Relationship Id="n1" Type="{kind}" Target="footnotes.xml"/></Relationships>'
    parts[related] = parts[related].replace(b"</Relationships>", link.encode())
    text = "<w:p><w:r><w:t>เชิงอรรถ</w:t></w:r></w:p>"
    note = f"<w:footnotes {nsdecls('w')}><w:footnote>{text}</w:footnote></w:footnotes>"
    parts["word/footnotes.xml"] = note.encode()
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)
    assert texts(read_word(into.getvalue(), "a.docx")) == ["เนื้อความ", "เชิงอรรถ"]


def test_a_package_without_a_document_is_refused():
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as package:
        package.writestr("a.txt", b"")
    with pytest.raises(DeskError, match="damaged"):
        read_word(into.getvalue(), "a.docx")


def test_an_empty_document_has_no_text():
    into = io.BytesIO()
    Document().save(into)
    assert texts(read_word(into.getvalue(), "a.docx")) == []
