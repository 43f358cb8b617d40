"""Whatever a file holds, it is read or refused with a sentence, in time that grows with its size."""

from __future__ import annotations

import contextlib
import io
import time
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.source_table import ColumnUse
from pmqa_desk.intake.package import LARGEST_PART
from pmqa_desk.intake.read import read_source
from tests.intake.agendas import excel, sheet_agendas, table, word, word_agendas

ENDINGS = (".docx", ".xlsx", ".csv", ".tsv", ".txt", ".doc", ".xls", ".docm", ".pdf", "")
AGENDAS = (*word_agendas(), *sheet_agendas())
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(data: bytes, name: str) -> None:
    with contextlib.suppress(DeskError):
        read_source(data, name, this_year=2026)


def packed(parts: dict[str, bytes]) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return into.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


@UNHURRIED
@given(
    st.binary(max_size=400),
    st.sampled_from(ENDINGS),
    st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"]),
)
def test_random_bytes_never_crash_it(data: bytes, ending: str, opening: bytes) -> None:
    read(opening + data, "กำหนดการ" + ending)


@UNHURRIED
@given(st.text(alphabet='",;\t\n\r|๐๙.-: กข12น', max_size=200), st.sampled_from([".csv", ".tsv"]))
def test_random_tables_of_text_never_crash_it(text: str, ending: str) -> None:
    read(text.encode(), "a" + ending)


@UNHURRIED
@given(st.data())
def test_truncated_and_mutated_files_never_crash_it(data: st.DataObject) -> None:
    agenda = data.draw(st.sampled_from(AGENDAS))
    whole = bytearray(agenda.data)
    for _ in range(data.draw(st.integers(0, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    read(bytes(whole[: data.draw(st.integers(1, len(whole)))]), agenda.name)


@UNHURRIED
@given(st.data())
def test_xml_mutated_inside_a_sound_package_never_crashes_it(data: st.DataObject) -> None:
    agenda = data.draw(st.sampled_from([one for one in AGENDAS if one.name.endswith("x")]))
    parts = parts_of(agenda.data)
    name = data.draw(st.sampled_from(sorted(part for part in parts if part.endswith((".xml", ".rels")))))
    xml = bytearray(parts[name])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(xml) - 1))
        end = at + data.draw(st.integers(0, 12))
        xml[at:end] = data.draw(
            st.sampled_from([b"", b"<", b"/>", b'"', b"9999999", b"-1", b"A1:XFD9", b"\xff", b"w:"])
        )
    read(packed({**parts, name: bytes(xml)}), agenda.name)


@UNHURRIED
@given(st.data())
def test_any_correction_of_the_columns_is_read(data: st.DataObject) -> None:
    agenda = data.draw(st.sampled_from(AGENDAS))
    tables = read_source(agenda.data, agenda.name, this_year=2026).tables
    columns = {
        place: tuple(data.draw(st.sampled_from(ColumnUse)) for _ in one.uses)
        for place, one in enumerate(tables)
    }
    draft = read_source(agenda.data, agenda.name, this_year=2026, columns=columns, may_be_bare=True)
    assert [line.line for line in draft.lines] == list(range(1, len(draft.lines) + 1))
    assert tuple(one.uses for one in draft.tables) == tuple(columns.values())


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.docm", b"PK\x03\x04", "macros"),
        ("a.xlsm", b"PK\x03\x04", "macros"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old format"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old format"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.docx", b"PK\x03\x04 and no more", "damaged"),
        ("a.xlsx", b"no zip at all", "damaged"),
        ("a.docx", packed({"[Content_Types].xml": b"<a/>", "other.xml": b"<a/>"}), "damaged"),
        (
            "a.docx",
            packed({"[Content_Types].xml": b"application/vnd.ms-word.document.macroEnabled"}),
            "macros",
        ),
        ("a.docx", packed({"content.xml": b"<a/>"}), "paste it as text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(name: str, data: bytes, says: str) -> None:
    with pytest.raises(DeskError, match=says) as refused:
        read_source(data, name)
    assert "โปรด" in refused.value.thai


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = packed({**parts_of(AGENDAS[0].data), "word/media/a.xml": b" " * (LARGEST_PART + 1)})
    started = time.perf_counter()
    with pytest.raises(DeskError, match="holds more than any agenda"):
        read_source(bomb, "a.docx")
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_that_declares_entities_is_refused(encoding: str) -> None:
    entity = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><d>&a;</d>'
    parts = {**parts_of(AGENDAS[0].data), "word/document.xml": entity.encode(encoding)}
    with pytest.raises(DeskError, match="damaged"):
        read_source(packed(parts), "a.docx")


def test_a_sheet_with_a_cell_in_the_last_corner_is_refused_and_not_laid_out() -> None:
    data = excel(lambda book: book.add_worksheet().write(1_048_575, 16_383, "x"))
    corners = parts_of(data)
    sheet = corners["xl/worksheets/sheet1.xml"].replace(
        b"<sheetData>", b'<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
    )
    with pytest.raises(DeskError, match="1,048,576 rows"):
        read_source(packed({**corners, "xl/worksheets/sheet1.xml": sheet}), "a.xlsx")


def test_a_hundred_thousand_rows_are_refused_soon() -> None:
    book = parts_of(excel(lambda book: book.add_worksheet().write(0, 0, "x")))
    # Made by hand: a library takes ten times as long to write it as the reader to refuse it.
    row = '<row r="{0}"><c r="A{0}"><v>{0}</v></c><c r="B{0}" t="inlineStr"><is><t>ต้อนรับ</t></is></c></row>'
    rows = "".join(row.format(number) for number in range(1, 100_001)).encode()
    before, _, behind = book["xl/worksheets/sheet1.xml"].partition(b"<sheetData>")
    end = behind[behind.index(b"</sheetData>") :]
    data = packed({**book, "xl/worksheets/sheet1.xml": before + b"<sheetData>" + rows + end})
    started = time.perf_counter()
    with pytest.raises(DeskError, match="100,000 rows"):
        read_source(data, "a.xlsx")
    assert time.perf_counter() - started < 10


def _seconds(rows: int, *, of_word: bool) -> float:
    lines = [["เวลา", "กิจกรรม", "หน่วยงาน"]]
    lines += [
        [f"{8 + row % 12:02}.{row % 60:02} น.", f"ผลงานที่ {row}", f"สำนักงานที่ {row}"] for row in range(rows)
    ]
    if of_word:
        data, name = word(lambda document: table(document, [lines[0]])), "a.docx"
        parts = parts_of(data)
        body = parts["word/document.xml"]
        start, end = body.index(b"<w:tr>"), body.index(b"</w:tr>") + 7
        row_xml = body[start:end].decode()
        more = "".join(
            row_xml.replace("เวลา", a).replace("กิจกรรม", b).replace("หน่วยงาน", c) for a, b, c in lines[1:]
        )
        data = packed({**parts, "word/document.xml": body[:end] + more.encode() + body[end:]})
    else:
        data, name = "\n".join(",".join(line) for line in lines).encode(), "a.csv"
    started = time.process_time()
    read_source(data, name, this_year=2026)
    return time.process_time() - started


@pytest.mark.parametrize("of_word", [True, False])
def test_twice_the_rows_take_about_twice_the_time(of_word: bool) -> None:
    _seconds(100, of_word=of_word)
    once, twice = (min(_seconds(rows, of_word=of_word) for _ in range(2)) for rows in (500, 1000))
    assert twice < 3 * once + 0.1
