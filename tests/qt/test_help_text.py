"""The help says the same in both languages, leads nowhere that is not there, and is found by words."""

from __future__ import annotations

import re

import pytest

from pmqa_desk.assets import asset
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.personal_data import personal_heads, personal_rows
from pmqa_desk.qt.help_text import help_parts

LANGUAGES = pytest.mark.parametrize("language", list(Language))


def test_both_languages_have_the_same_parts_with_the_same_pictures():
    thai, english = (help_parts(language) for language in (Language.THAI, Language.ENGLISH))
    pictures = [
        [(part.key, re.findall(r'src="([^"]+)"', part.body)) for part in parts] for parts in (thai, english)
    ]
    assert pictures[0] == pictures[1]
    assert len(thai) > 10


@LANGUAGES
def test_every_picture_ships_with_the_program(language):
    for part in help_parts(language):
        for picture in re.findall(r'src="([^"]+)"', part.body):
            assert asset("resources", "help", "pictures", picture).is_file()


@LANGUAGES
def test_every_link_leads_to_a_part(language):
    parts = help_parts(language)
    links = {link for part in parts for link in re.findall(r'href="([^"]+)"', part.body)}
    assert links
    assert links <= {f"#{part.key}" for part in parts}


@LANGUAGES
def test_a_part_is_well_formed_and_titled(language):
    for part in help_parts(language):
        assert part.title
        for tag in ("p", "b", "li", "ul", "ol", "a"):
            assert len(re.findall(rf"<{tag}[ >]", part.body)) == part.body.count(f"</{tag}>"), part.key


def test_english_help_has_no_thai_left():
    for part in help_parts(Language.ENGLISH):
        assert not re.search("[\u0e00-\u0e7f]", part.title + part.body), part.key


def test_words_find_a_part_whatever_the_tags_between_them():
    parts = {part.key: part for part in help_parts(Language.THAI)}
    assert parts["run"].holds("จดคำถาม F7")
    assert not parts["minutes"].holds("จดคำถาม F7")
    assert not parts["run"].holds("href")


@LANGUAGES
def test_the_table_of_personal_data_is_that_of_the_editions(language):
    (part,) = (part for part in help_parts(language) if part.key == "personal")
    rows = [
        tuple(re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row))
        for row in re.findall(r"<tr>(.*?)</tr>", part.body)
    ]
    assert rows == [personal_heads(language), *personal_rows(language)]
