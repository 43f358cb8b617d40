"""Names are compared without what stands before them."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.ranks import bare_name, names_within, prefix_of, with_prefix, without_prefix


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("น.ส.มาลี ใจดี", "นางสาว มาลี  ใจดี"),
        ("พล.ต.อ.สม ชาติ", "สม ชาติ"),
        ("พลตำรวจเอก สม ชาติ", "พล.ต.อ. สมชาติ"),
        ("นพ.เก่ง", "นายแพทย์เก่ง"),
        ("รศ.ดร.คม", "คม"),
        ("ว่าที่ ร.ต.หญิง ดี", "ว่าที่ร้อยตรี ดี"),
        ("นางสาวดี", "นาง ดี"),
        ("Dr. SMITH", "dr. smith"),
    ],
)
def test_rank_and_blanks_make_no_other_person(one, other):
    assert bare_name(one) == bare_name(other)


@pytest.mark.parametrize(("one", "other"), [("นายหนึ่ง", "นายสอง"), ("ดร.", ""), ("หนึ่ง ใจดี", "หนึ่ง ใจงาม")])
def test_other_names_are_other_people(one, other):
    assert bare_name(one) != bare_name(other)


def test_name_that_is_only_a_rank_stays():
    assert bare_name(" นาย ") == "นาย"


@pytest.mark.parametrize(
    ("name", "prefix"),
    [
        ("นายหนึ่ง ใจดี", "นาย"),
        ("น.ส. มาลี ใจดี", "น.ส."),
        ("ว่าที่ ร.ต.หญิง ดี งาม", "ว่าที่ ร.ต.หญิง"),
        ("รศ.ดร.คม คาย", "รศ.ดร."),
        ("พล. ต. อ. สม ดี", "พล. ต. อ."),
        ("นางสาวหญิง ดี", "นางสาว"),
        ("หนึ่ง ใจดี", ""),
        ("คุณากร ใจดี", ""),
        ("นาย", ""),
        ("", ""),
    ],
)
def test_prefix_is_what_is_written_before_the_name(name, prefix):
    assert prefix_of(name) == prefix
    assert without_prefix(name) == name.strip()[len(prefix) :].strip()


@pytest.mark.parametrize(
    "office",
    ["นายอำเภอเมือง", "นายกเทศมนตรีนคร", "นายแพทย์สาธารณสุขจังหวัด", "ทันตแพทย์ชำนาญการ", "นายช่างโยธา", "เกษตรจังหวัด"],
)
def test_office_that_begins_as_a_title_does_has_none(office):
    assert prefix_of(office) == ""
    assert bare_name(office) == office


@pytest.mark.parametrize(
    ("prefix", "name", "whole"),
    [
        ("นาย", "หนึ่ง ดี", "นายหนึ่ง ดี"),
        ("ว่าที่ ร.ต.", "หนึ่ง ดี", "ว่าที่ ร.ต. หนึ่ง ดี"),
        ("นาย", "นายหนึ่ง ดี", "นายหนึ่ง ดี"),
        ("", "หนึ่ง", "หนึ่ง"),
        ("ดร.", "", "ดร."),
    ],
)
def test_prefix_of_a_column_is_joined_to_the_name_once(prefix, name, whole):
    assert with_prefix(prefix, name) == whole


def test_two_names_in_one_line_are_counted():
    assert names_within("นายหนึ่ง ดี, นางสองและนายสาม งาม") >= 2
    assert names_within("นายหนึ่ง ใจดี") == 1
