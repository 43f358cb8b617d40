"""Agendas as offices send them, built anew by each test, with the items that somebody reads in them.

Offices, places and people are invented.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time

import xlsxwriter
from docx import Document
from docx.document import Document as WordDocument
from docx.table import Table

MAYOR = "ผู้ว่าราชการจังหวัด"
PRESS = "สำนักงานประชาสัมพันธ์จังหวัดสมมติ"
TRADE = "สำนักงานพาณิชย์จังหวัดสมมติ"
FARM = "สำนักงานเกษตรจังหวัดสมมติ"
WATER = "โครงการชลประทานสมมติ"
HALL = "ที่ทำการปกครองจังหวัดสมมติ"


@dataclass(frozen=True)
class Wanted:
    """An item as a person reads it in the agenda."""

    title: str
    start: str | None = None
    minutes: float | None = None
    agency: str | None = None
    presenters: tuple[str, ...] = ()
    number: str | None = None
    section: str | None = None
    day: date | None = None


@dataclass(frozen=True)
class Agenda:
    """A file with what is expected of it."""

    name: str
    data: bytes
    items: tuple[Wanted, ...]
    day: date | None = None


def word(fill: Callable[[WordDocument], None]) -> bytes:
    document = Document()
    fill(document)
    into = io.BytesIO()
    document.save(into)
    return into.getvalue()


def table(document: WordDocument, rows: list[list[str]]) -> Table:
    """Add a table; a line break in a text is a paragraph of its own, as Enter makes in Word."""
    added = document.add_table(rows=len(rows), cols=max(map(len, rows)))
    for place, row in enumerate(rows):
        for column, text in enumerate(row):
            first, *others = text.split("\n")
            cell = added.cell(place, column)
            cell.text = first
            for other in others:
                cell.add_paragraph(other)
    return added


def excel(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    into = io.BytesIO()
    book = xlsxwriter.Workbook(into, {"in_memory": True})
    fill(book)
    book.close()
    return into.getvalue()


def rows_into(book: xlsxwriter.Workbook, rows: list[list[object]], title: str = "Sheet1") -> object:
    sheet = book.add_worksheet(title)
    clock = book.add_format({"num_format": "hh:mm"})
    day = book.add_format({"num_format": "d/m/yyyy"})
    for place, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, time | date):
                sheet.write_datetime(place, column, value, clock if isinstance(value, time) else day)
            elif value is not None:
                sheet.write(place, column, value)
    return sheet


def _province() -> Agenda:
    """Number, span of time, title, who is in charge; Thai digits throughout."""

    def fill(document: WordDocument) -> None:
        document.add_paragraph("กำหนดการตรวจประเมินรางวัลคุณภาพการบริหารจัดการภาครัฐ")
        document.add_paragraph("วันจันทร์ที่ ๒๕ กรกฎาคม ๒๕๖๕ เวลา ๐๙.๐๐ – ๑๐.๓๐ น. ณ ห้องประชุมใหญ่ ชั้น ๔")
        rows = [["ลำดับ", "เวลา", "กิจกรรม", "ผู้รับผิดชอบ"]]
        rows += [["๑", "๐๙.๐๐ – ๐๙.๑๐ น.", "กล่าวต้อนรับ", MAYOR]]
        rows += [["๒", "๐๙.๑๐ – ๐๙.๑๗ น.", "วีดิทัศน์แนะนำจังหวัด", PRESS]]
        rows += [["๓", "๐๙.๑๗ – ๑๐.๐๐ น.", "ผลงานตลาดสีเขียว", TRADE]]
        rows += [["๔", "๑๐.๐๐ – ๑๐.๓๐ น.", "ซักถาม", "ผู้ตรวจประเมิน"]]
        table(document, rows)
        document.add_paragraph("หมายเหตุ กำหนดการอาจเปลี่ยนแปลงได้ตามความเหมาะสม")

    wanted = (
        Wanted("กล่าวต้อนรับ", "09:00", 10, None, (MAYOR,), "1"),
        Wanted("วีดิทัศน์แนะนำจังหวัด", "09:10", 7, PRESS, (), "2"),
        Wanted("ผลงานตลาดสีเขียว", "09:17", 43, TRADE, (), "3"),
        Wanted("ซักถาม", "10:00", 30, None, ("ผู้ตรวจประเมิน",), "4"),
    )
    return Agenda("province.docx", word(fill), wanted, date(2022, 7, 25))


def _two_columns() -> Agenda:
    """Time and text alone, without heads; hyphens, one-digit hours, a break merged across."""

    def fill(document: WordDocument) -> None:
        document.add_paragraph("ตรวจประเมิน 22 ก.ค. 64")
        added = table(
            document,
            [
                ["8.30 - 9.00", "ลงทะเบียน"],
                ["9.00 - 9.20", "กล่าวรายงานต่อคณะกรรมการ"],
                ["9.20 - 10.00", "นำเสนอวิสัยทัศน์และยุทธศาสตร์"],
                ["10.00-10.15 น. พักรับประทานอาหารว่าง", ""],
                ["10.15 - 11.00", "ซักถาม"],
            ],
        )
        added.cell(3, 0).merge(added.cell(3, 1))

    wanted = (
        Wanted("ลงทะเบียน", "08:30", 30),
        Wanted("กล่าวรายงานต่อคณะกรรมการ", "09:00", 20),
        Wanted("นำเสนอวิสัยทัศน์และยุทธศาสตร์", "09:20", 40),
        Wanted("พักรับประทานอาหารว่าง", "10:00", 15),
        Wanted("ซักถาม", "10:15", 45),
    )
    return Agenda("two_columns.docx", word(fill), wanted, date(2021, 7, 22))


def _spanning_time() -> Agenda:
    """One time beside three works, one agency beside two of them."""

    def fill(document: WordDocument) -> None:
        added = table(
            document,
            [
                ["เวลา", "รายการ", "หน่วยงาน"],
                ["09.00–09.15 น.", "กล่าวต้อนรับ", HALL],
                ["09.15–10.15 น.", "ผลงานข้าวปลอดภัย", FARM],
                ["", "ผลงานตลาดเช้า", ""],
                ["", "ผลงานน้ำถึงนา", WATER],
                ["10.15–10.30 น.", "กล่าวขอบคุณ", HALL],
            ],
        )
        added.cell(2, 0).merge(added.cell(4, 0))
        added.cell(2, 2).merge(added.cell(3, 2))

    wanted = (
        Wanted("กล่าวต้อนรับ", "09:00", 15, HALL),
        Wanted("ผลงานข้าวปลอดภัย", "09:15", 20, FARM),
        Wanted("ผลงานตลาดเช้า", None, 20, FARM),
        Wanted("ผลงานน้ำถึงนา", None, 20, WATER),
        Wanted("กล่าวขอบคุณ", "10:15", 15, HALL),
    )
    return Agenda("spanning_time.docx", word(fill), wanted)


def _two_days() -> Agenda:
    """Two tables, a day each; the second without heads."""

    def fill(document: WordDocument) -> None:
        document.add_heading("กำหนดการตรวจประเมิน", 1)
        document.add_paragraph("วันจันทร์ที่ 25 กรกฎาคม 2565")
        table(
            document,
            [
                ["เวลา", "กิจกรรม", "ผู้นำเสนอ"],
                ["13.00 - 14.00 น.", "ตรวจเอกสาร", "นายตัวอย่าง หนึ่ง"],
                ["14.00 - 15.00 น.", "สัมภาษณ์ผู้ปฏิบัติงาน", "นางตัวอย่าง สอง"],
            ],
        )
        document.add_paragraph("วันอังคารที่ 26 กรกฎาคม 2565")
        table(
            document,
            [
                ["09.00 - 10.00 น.", "เยี่ยมชมศูนย์บริการร่วม", "นายตัวอย่าง หนึ่ง"],
                ["10.00 - 11.00 น.", "สรุปผลการตรวจ", "ผู้ตรวจประเมิน"],
            ],
        )

    first, second = date(2022, 7, 25), date(2022, 7, 26)
    wanted = (
        Wanted("ตรวจเอกสาร", "13:00", 60, None, ("นายตัวอย่าง หนึ่ง",), day=first),
        Wanted("สัมภาษณ์ผู้ปฏิบัติงาน", "14:00", 60, None, ("นางตัวอย่าง สอง",), day=first),
        Wanted("เยี่ยมชมศูนย์บริการร่วม", "09:00", 60, None, ("นายตัวอย่าง หนึ่ง",), day=second),
        Wanted("สรุปผลการตรวจ", "10:00", 60, None, ("ผู้ตรวจประเมิน",), day=second),
    )
    return Agenda("two_days.docx", word(fill), wanted, first)


def _parts() -> Agenda:
    """Five columns; rows merged across name the parts of the day; members are listed in a table behind."""

    def fill(document: WordDocument) -> None:
        added = table(
            document,
            [
                ["ที่", "เวลา", "หัวข้อ", "หน่วยงานรับผิดชอบ", "สถานที่"],
                ["ช่วงที่ 1 พิธีเปิด", "", "", "", ""],
                ["1", "08:30-08:45", "กล่าวต้อนรับ", HALL, "ห้องประชุม 1"],
                ["2", "08:45-09:00", "กล่าวรายงาน", HALL, "ห้องประชุม 1"],
                ["ช่วงที่ 2 การนำเสนอ", "", "", "", ""],
                ["3", "09:00-09:30", "ผลงานข้าวปลอดภัย", FARM, "ห้องประชุม 1"],
                ["4", "09:30-10:00", "นิทรรศการ", TRADE, "โถงชั้นล่าง"],
            ],
        )
        for row in (1, 4):
            added.cell(row, 0).merge(added.cell(row, 4))
        document.add_paragraph("รายชื่อคณะทำงาน")
        table(
            document,
            [["ที่", "ชื่อ", "ตำแหน่ง"], ["1", "นายตัวอย่าง หนึ่ง", "ประธาน"], ["2", "นางตัวอย่าง สอง", "กรรมการ"]],
        )

    first, second = "ช่วงที่ 1 พิธีเปิด", "ช่วงที่ 2 การนำเสนอ"
    wanted = (
        Wanted("กล่าวต้อนรับ", "08:30", 15, HALL, (), "1", first),
        Wanted("กล่าวรายงาน", "08:45", 15, HALL, (), "2", first),
        Wanted("ผลงานข้าวปลอดภัย", "09:00", 30, FARM, (), "3", second),
        Wanted("นิทรรศการ", "09:30", 30, TRADE, (), "4", second),
    )
    return Agenda("parts.docx", word(fill), wanted)


def _rooms() -> Agenda:
    """Two rooms side by side under one time; what concerns both stands across them."""

    def fill(document: WordDocument) -> None:
        added = table(
            document,
            [
                ["เวลา", "ห้องที่ 1", "ห้องที่ 2"],
                ["09.00 - 09.30 น.", "กล่าวต้อนรับ", ""],
                ["09.30 - 10.30 น.", "ผลงานข้าวปลอดภัย", "ผลงานตลาดสีเขียว"],
                ["10.30 - 11.00 น.", "ซักถามกลุ่มเกษตร", "ซักถามกลุ่มการค้า"],
            ],
        )
        added.cell(1, 1).merge(added.cell(1, 2))

    wanted = (
        Wanted("กล่าวต้อนรับ", "09:00", 30),
        Wanted("ผลงานข้าวปลอดภัย", "09:30", 60, section="ห้องที่ 1"),
        Wanted("ซักถามกลุ่มเกษตร", "10:30", 30, section="ห้องที่ 1"),
        Wanted("ผลงานตลาดสีเขียว", "09:30", 60, section="ห้องที่ 2"),
        Wanted("ซักถามกลุ่มการค้า", "10:30", 30, section="ห้องที่ 2"),
    )
    return Agenda("rooms.docx", word(fill), wanted)


def _wrapped() -> Agenda:
    """Cells of several lines: a wrapped time, a title that goes on, people and details below it."""

    def fill(document: WordDocument) -> None:
        table(
            document,
            [
                ["วัน/เวลา", "กำหนดการ"],
                ["09.00 น. –\n09.30 น.", "นำเสนอการพัฒนาระบบราชการและ\nการยกระดับบริการ\nโดย นายตัวอย่าง หนึ่ง"],
                ["09.30 น. – \n10.00 น.", "ผลงานเด่นด้านการเกษตร\n- ข้าวปลอดภัย\n- แปลงใหญ่"],
                ["10.00 น. – เสร็จสิ้น", "กล่าวขอบคุณ"],
            ],
        )

    wanted = (
        Wanted("นำเสนอการพัฒนาระบบราชการและ การยกระดับบริการ", "09:00", 30, None, ("นายตัวอย่าง หนึ่ง",)),
        Wanted("ผลงานเด่นด้านการเกษตร", "09:30", 30),
        Wanted("กล่าวขอบคุณ", "10:00", None),
    )
    return Agenda("wrapped.docx", word(fill), wanted)


def _stacked() -> Agenda:
    """The whole programme in one row: the times one below the other in one cell, the titles in the next."""

    def fill(document: WordDocument) -> None:
        times = "09.00-09.10 น.\n09.10-09.30 น.\n09.30-10.00 น."
        table(document, [["เวลา", "กิจกรรม"], [times, "กล่าวต้อนรับ\nวีดิทัศน์\nซักถาม"]])

    wanted = (Wanted("กล่าวต้อนรับ", "09:00", 10), Wanted("วีดิทัศน์", "09:10", 20), Wanted("ซักถาม", "09:30", 30))
    return Agenda("stacked.docx", word(fill), wanted)


def _lengths() -> Agenda:
    """No times of day: numbers by Word itself, lengths in minutes, a sum at the end."""

    def fill(document: WordDocument) -> None:
        document.add_paragraph("ลำดับการนำเสนอ")
        added = table(
            document,
            [
                ["ลำดับที่", "ผลงาน", "ระยะเวลา (นาที)", "หน่วยงาน"],
                ["", "กล่าวต้อนรับ", "5", HALL],
                ["", "ข้าวปลอดภัย", "๑๐ นาที", FARM],
                ["", "น้ำถึงนา", "10", WATER],
                ["", "รวม", "25", ""],
            ],
        )
        for row in (1, 2, 3):
            added.cell(row, 0).paragraphs[0].style = document.styles["List Number"]

    wanted = (
        Wanted("กล่าวต้อนรับ", None, 5, HALL, (), "1"),
        Wanted("ข้าวปลอดภัย", None, 10, FARM, (), "2"),
        Wanted("น้ำถึงนา", None, 10, WATER, (), "3"),
    )
    return Agenda("lengths.docx", word(fill), wanted)


def _paragraphs() -> Agenda:
    """No table at all: the numbers are Word's own."""

    def fill(document: WordDocument) -> None:
        document.add_paragraph("การตรวจประเมินวันที่ 30 กรกฎาคม 2564 มีลำดับขั้นตอน ดังนี้")
        for text in ("กล่าวต้อนรับ", "วีดิทัศน์แนะนำจังหวัด (6 นาที 50 วินาที)", f"ข้าวปลอดภัย โดย {FARM}", "กล่าวขอบคุณ"):
            document.add_paragraph(text, style="List Number")

    wanted = (
        Wanted("กล่าวต้อนรับ", number="1"),
        Wanted("วีดิทัศน์แนะนำจังหวัด", None, 410 / 60, number="2"),
        Wanted("ข้าวปลอดภัย", agency=FARM, number="3"),
        Wanted("กล่าวขอบคุณ", number="4"),
    )
    return Agenda("paragraphs.docx", word(fill), wanted, date(2021, 7, 30))


def _excel_times() -> Agenda:
    """Start and end as times of Excel, in two columns; a heading merged over them."""

    def fill(book: xlsxwriter.Workbook) -> None:
        rows: list[list[object]] = [
            ["กำหนดการตรวจประเมิน วันที่ 25 กรกฎาคม 2565"],
            [],
            ["ลำดับ", "เริ่ม", "สิ้นสุด", "กิจกรรม", "หน่วยงาน"],
            [1, time(9), time(9, 10), "กล่าวต้อนรับ", HALL],
            [2, time(9, 10), time(9, 20), "วีดิทัศน์", PRESS],
            [3, time(9, 30), time(10), "ข้าวปลอดภัย", FARM],
        ]
        sheet = rows_into(book, rows)
        sheet.merge_range(0, 0, 0, 4, "กำหนดการตรวจประเมิน วันที่ 25 กรกฎาคม 2565")

    wanted = (
        Wanted("กล่าวต้อนรับ", "09:00", 10, HALL, (), "1"),
        Wanted("วีดิทัศน์", "09:10", 10, PRESS, (), "2"),
        Wanted("ข้าวปลอดภัย", "09:30", 30, FARM, (), "3"),
    )
    return Agenda("excel_times.xlsx", excel(fill), wanted, date(2022, 7, 25))


def _excel_figures() -> Agenda:
    """Times that Excel took for numbers (9.3, 13) or for parts of a day without a format."""

    def fill(book: xlsxwriter.Workbook) -> None:
        rows: list[list[object]] = [
            ["เวลาเริ่ม", "เรื่อง", "นาที"],
            [9.3, "กล่าวต้อนรับ", 10],
            [0.40625, "ข้าวปลอดภัย", 20],
            [10.05, "ซักถาม", 15],
            [13, "กล่าวขอบคุณ", 5],
        ]
        rows_into(book, rows)

    wanted = (
        Wanted("กล่าวต้อนรับ", "09:30", 10),
        Wanted("ข้าวปลอดภัย", "09:45", 20),
        Wanted("ซักถาม", "10:05", 15),
        Wanted("กล่าวขอบคุณ", "13:00", 5),
    )
    return Agenda("excel_figures.xlsx", excel(fill), wanted)


def _excel_texts() -> Agenda:
    """Times as texts; the time merged over two works; the table stands away from the corner."""

    def fill(book: xlsxwriter.Workbook) -> None:
        rows: list[list[object]] = [
            [],
            [None, "เวลา", "กิจกรรม", "ผู้รับผิดชอบ"],
            [None, "09.00 - 09.15 น.", "กล่าวต้อนรับ", MAYOR],
            [None, "", "ข้าวปลอดภัย", FARM],
            [None, "", "น้ำถึงนา", WATER],
            [None, "09.45 - 10.00 น.", "กล่าวขอบคุณ", MAYOR],
            [],
            [None, "หมายเหตุ โปรดมาก่อนเวลา 15 นาที"],
        ]
        sheet = rows_into(book, rows)
        sheet.merge_range(3, 1, 4, 1, "09.15 - 09.45 น.")

    wanted = (
        Wanted("กล่าวต้อนรับ", "09:00", 15, None, (MAYOR,)),
        Wanted("ข้าวปลอดภัย", "09:15", 15, FARM),
        Wanted("น้ำถึงนา", None, 15, WATER),
        Wanted("กล่าวขอบคุณ", "09:45", 15, None, (MAYOR,)),
    )
    return Agenda("excel_texts.xlsx", excel(fill), wanted)


def _excel_days() -> Agenda:
    """A column of dates, one of them of the Buddhist era typed where Excel expects another."""

    def fill(book: xlsxwriter.Workbook) -> None:
        rows: list[list[object]] = [
            ["วันที่", "เวลา", "รายการ"],
            [date(2022, 7, 25), "09.00-10.00", "ตรวจเอกสาร"],
            [None, "10.00-11.00", "สัมภาษณ์ผู้ปฏิบัติงาน"],
            [date(2565, 7, 26), "09.00-10.00", "เยี่ยมชมศูนย์บริการ"],
            [None, "10.00-11.00", "สรุปผลการตรวจ"],
        ]
        rows_into(book, rows)

    first, second = date(2022, 7, 25), date(2022, 7, 26)
    wanted = (
        Wanted("ตรวจเอกสาร", "09:00", 60, day=first),
        Wanted("สัมภาษณ์ผู้ปฏิบัติงาน", "10:00", 60, day=first),
        Wanted("เยี่ยมชมศูนย์บริการ", "09:00", 60, day=second),
        Wanted("สรุปผลการตรวจ", "10:00", 60, day=second),
    )
    return Agenda("excel_days.xlsx", excel(fill), wanted)


def _excel_sheets() -> Agenda:
    """A sheet a day, named by its day."""

    def fill(book: xlsxwriter.Workbook) -> None:
        heads: list[object] = ["เวลา", "กิจกรรม"]
        rows_into(book, [heads, ["13.00-14.00", "ตรวจเอกสาร"]], "25 ก.ค. 65")
        rows_into(book, [heads, ["09.00-10.00", "สรุปผลการตรวจ"]], "26 ก.ค. 65")

    wanted = (
        Wanted("ตรวจเอกสาร", "13:00", 60, day=date(2022, 7, 25)),
        Wanted("สรุปผลการตรวจ", "09:00", 60, day=date(2022, 7, 26)),
    )
    return Agenda("excel_sheets.xlsx", excel(fill), wanted)


def _excel_bare() -> Agenda:
    """No heads; values of formulas; a hidden row; lengths as times of Excel."""

    def fill(book: xlsxwriter.Workbook) -> None:
        clock = book.add_format({"num_format": "hh:mm"})
        sheet = book.add_worksheet()
        for row, title in enumerate(("กล่าวต้อนรับ", "วีดิทัศน์แนะนำหน่วยงาน", "ผลงานข้าวปลอดภัย")):
            sheet.write(row, 0, row + 1)
            sheet.write_formula(row, 1, f"=TIME(9,{row * 15},0)", clock, 0.375 + row / 96)
            sheet.write(row, 2, title)
            sheet.write_datetime(row, 3, time(0, 15), clock)
        sheet.set_row(1, None, None, {"hidden": True})

    wanted = (
        Wanted("กล่าวต้อนรับ", "09:00", 15, number="1"),
        Wanted("วีดิทัศน์แนะนำหน่วยงาน", "09:15", 15, number="2"),
        Wanted("ผลงานข้าวปลอดภัย", "09:30", 15, number="3"),
    )
    return Agenda("excel_bare.xlsx", excel(fill), wanted)


CSV_ROWS = (
    Wanted("กล่าวต้อนรับ", "09:00", 15, HALL, (), "1"),
    Wanted("ข้าวปลอดภัย, แปลงใหญ่", "09:15", 30, FARM, (), "2"),
    Wanted("ซักถาม", "09:45", 15, HALL, (), "3"),
)


def _csv(name: str, encoding: str, separator: str) -> Agenda:
    rows = [["ลำดับ", "เวลา", "กิจกรรม", "หน่วยงาน"], ["1", "09.00-09.15", "กล่าวต้อนรับ", HALL]]
    rows += [["2", "09.15-09.45", '"ข้าวปลอดภัย, แปลงใหญ่"', FARM], ["3", "09.45-10.00", "ซักถาม", HALL]]
    text = "\r\n".join(separator.join(row) for row in rows)
    return Agenda(name, text.encode(encoding), CSV_ROWS)


def word_agendas() -> tuple[Agenda, ...]:
    makers = (_province, _two_columns, _spanning_time, _two_days, _parts)
    return tuple(make() for make in (*makers, _rooms, _wrapped, _stacked, _lengths, _paragraphs))


def sheet_agendas() -> tuple[Agenda, ...]:
    books = (_excel_times, _excel_figures, _excel_texts, _excel_days, _excel_sheets, _excel_bare)
    texts = (
        _csv("comma.csv", "utf-8-sig", ","),
        _csv("windows.csv", "cp874", ","),
        _csv("semicolon.csv", "utf-8", ";"),
        _csv("tabs.tsv", "utf-16", "\t"),
    )
    return (*(make() for make in books), *texts)
