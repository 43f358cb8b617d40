from datetime import time
from pathlib import Path

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.intake.read import LARGEST, LARGEST_PACKAGE, read_file, read_pasted, read_source

AGENDA = "09.00 น. กล่าวต้อนรับ\r\n09.30 น. ซักถาม\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874", "tis-620"])
def test_a_text_file_is_read_in_every_usual_encoding_of_thai(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "กำหนดการ.txt"
    path.write_bytes(AGENDA.encode(encoding))
    assert [item.title for item in read_file(path).visit.items] == ["กล่าวต้อนรับ", "ซักถาม"]


def test_utf_16_the_other_way_round_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xfe\xff" + AGENDA.encode("utf-16-be"))
    assert len(read_file(path).visit.items) == 2


@pytest.mark.parametrize("name", ["a.pdf", "a.ODT", "a.pptx"])
def test_other_kinds_of_files_are_refused_with_what_to_do(name: str) -> None:
    with pytest.raises(DeskError) as refused:
        read_source(b"anything", name)
    assert "วางเป็นข้อความ" in refused.value.thai
    assert name in refused.value.english


def test_a_word_file_under_another_name_is_told_by_its_first_bytes() -> None:
    with pytest.raises(DeskError, match="damaged"):
        read_source(b"PK\x03\x04rest", "agenda.txt")


def test_a_file_larger_than_any_agenda_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes(b"a" * (LARGEST + 1))
    with pytest.raises(DeskError, match="too large"):
        read_file(path)
    with path.open("wb") as file:
        file.truncate(LARGEST_PACKAGE + 1)
    with pytest.raises(DeskError, match="too large"):
        read_file(path)


def test_a_missing_file_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match=r"none\.txt could not be opened"):
        read_file(tmp_path / "none.txt")


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(DeskError, match="is not text"):
        read_source(b"\xff\xdb\xfc\x00\x81", "photo.txt")


def test_an_empty_file_is_refused_as_an_empty_paste_is() -> None:
    with pytest.raises(DeskError, match="no text to read"):
        read_source(b"", "-")


def test_half_a_surrogate_pair_in_a_pasted_text_is_replaced():
    draft = read_pasted("1. กล่าวต้อนรับ \ud83d\n2. กล่าวขอบคุณ")
    assert [item.title for item in draft.visit.items][1] == "กล่าวขอบคุณ"


ANNOUNCED = """ประกาศ จังหวัดนาคีรี
เรื่อง การตรวจประเมินรางวัลเลิศรัฐ ประจำปี พ.ศ. 2564
วันศุกร์ที่ 30 กรกฎาคม 2564
08.30 น. ผู้เข้าร่วมประชุมพร้อมกัน ณ ห้องประชุม
09.00 น. เริ่มการประชุมผ่านระบบ Video Conference
ลำดับขั้นตอนการนำเสนอ
1. รายงานตัวต่อคณะกรรมการผู้ตรวจประเมิน (5 นาที)
2. ด่านชายแดนอัจฉริยะ โดย ด่านศุลกากร (10 นาที)
3. วีดิทัศน์แนะนำจังหวัด (7 นาที)
4. การบริหารจัดการน้ำชุมชน โดย สำนักงานชลประทาน (10 นาที)
5. กล่าวขอบคุณ (5 นาที)
"""


def test_the_subject_of_an_announcement_is_the_title_and_the_order_of_presentation_is_none() -> None:
    assert read_pasted(ANNOUNCED).visit.title == "การตรวจประเมินรางวัลเลิศรัฐ ประจำปี พ.ศ. 2564"


def test_a_visit_starts_when_its_video_meeting_does_where_no_other_day_is_named() -> None:
    assert read_pasted(ANNOUNCED).visit.start == time(9)
    rehearsed = ANNOUNCED.replace("ลำดับขั้นตอน", "วันที่ 29 กรกฎาคม 2564 ซักซ้อมเสมือนจริง\nลำดับขั้นตอน")
    assert read_pasted(rehearsed).visit.start is None


def test_a_customs_house_is_an_agency() -> None:
    item = read_pasted(ANNOUNCED).visit.items[1]
    assert (item.title, item.agency) == ("ด่านชายแดนอัจฉริยะ", "ด่านศุลกากร")
