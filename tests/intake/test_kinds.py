import pytest

from pmqa_desk.domain.visit import Format, Kind
from pmqa_desk.intake.kinds import format_of, kind_of, visit_word


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("กล่าวต้อนรับ", Kind.WELCOME),
        ("ผู้ว่าราชการจังหวัดกล่าวต้อนรับคณะผู้ตรวจประเมิน", Kind.WELCOME),
        ("พิธีกล่าวรายงาน", Kind.REPORT),
        ("ประธานกล่าวรายงานต่อคณะกรรมการ", Kind.REPORT),
        ("แนะนำคณะผู้บริหาร", Kind.INTRODUCTION),
        ("วีดีทัศน์แนะนำหน่วยงาน", Kind.VIDEO),
        ("วีดิทัศน์", Kind.VIDEO),
        ("วิดีทัศน์", Kind.VIDEO),
        ("รับชมวิดีโอ", Kind.VIDEO),
        ("เปิด VTR", Kind.VIDEO),
        ("ฉาย VDO แนะนำองค์กร", Kind.VIDEO),
        ("วิสัยทัศน์และยุทธศาสตร์", Kind.STRATEGY),
        ("นำเสนอยุทธศาสตร์การพัฒนา", Kind.STRATEGY),
        ("ถ่ายทอดสดนิทรรศการ", Kind.LIVE),
        ("ชมนิทรรศการ", Kind.EXHIBITION),
        ("เยี่ยมชมนิทรรศการ", Kind.TOUR),
        ("คณะผู้ตรวจประเมินซักถาม", Kind.QUESTIONS),
        ("ตอบข้อซักถาม", Kind.QUESTIONS),
        ("แลกเปลี่ยนเรียนรู้", Kind.DISCUSSION),
        ("สรุปผลการตรวจประเมิน", Kind.FEEDBACK),
        ("ผู้ตรวจประเมินให้ข้อเสนอแนะ", Kind.FEEDBACK),
        ("ประชุมลับของผู้ตรวจประเมิน", Kind.CLOSED),
        ("พักรับประทานอาหารว่าง", Kind.BREAK),
        ("รับประทานอาหารกลางวัน", Kind.BREAK),
        ("ลงทะเบียน", Kind.REGISTRATION),
        ("ถ่ายภาพร่วมกัน", Kind.PHOTO),
        ("ประธานกล่าวขอบคุณ", Kind.THANKS),
        ("นำเสนอผลงานเด่น", Kind.SHOWCASE),
        ("เดินทางกลับ", Kind.OTHER),
        ("ระบบฐานข้อมูลเพื่อขับเคลื่อนยุทธศาสตร์", Kind.OTHER),
        ("บรรยายสรุปผลการดำเนินงาน", Kind.OTHER),
    ],
)
def test_the_first_words_tell_the_kind(title: str, kind: Kind) -> None:
    assert kind_of(title) is kind


def test_an_agency_makes_a_showcase_whatever_its_text_speaks_of_later() -> None:
    assert kind_of("ตลาดชุมชนและจัดนิทรรศการสินค้า", "สำนักงานพาณิชย์จังหวัดนิรมิต") is Kind.SHOWCASE


def test_first_words_count_more_than_an_agency() -> None:
    assert kind_of("วีดิทัศน์", "สำนักงานจังหวัดนิรมิต") is Kind.VIDEO


@pytest.mark.parametrize(
    ("kind", "title", "form"),
    [
        (Kind.VIDEO, "วีดิทัศน์", Format.VIDEO),
        (Kind.LIVE, "ถ่ายทอดสด", Format.LIVE),
        (Kind.EXHIBITION, "นิทรรศการ", Format.EXHIBITION),
        (Kind.SHOWCASE, "ตลาดสีเขียว (PowerPoint)", Format.SLIDES),
        (Kind.SHOWCASE, "ตลาดสีเขียว ด้วยวีดิทัศน์", Format.VIDEO),
        (Kind.SHOWCASE, "ตลาดสีเขียว", None),
    ],
)
def test_the_format_is_told_by_kind_or_by_a_word_set_apart(
    kind: Kind, title: str, form: Format | None
) -> None:
    assert format_of(kind, title) is form


def test_words_of_a_visit_day_are_known() -> None:
    assert visit_word("ซักถาม")
    assert visit_word("ผู้แทนนำเสนอข้อมูล")
    assert not visit_word("การเตรียมเอกสาร")
