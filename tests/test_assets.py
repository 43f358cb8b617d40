from __future__ import annotations

import pytest

from pmqa_desk.assets import MissingAssetError, asset


def test_a_shipped_file_is_found_in_the_checkout():
    assert asset("resources", "fonts", "OFL.txt").read_text(encoding="utf-8").startswith("Copyright")


def test_a_file_that_is_not_shipped_is_named():
    with pytest.raises(MissingAssetError, match=r"ui/nothing\.ui"):
        asset("ui", "nothing.ui")


def test_a_folder_is_no_asset():
    with pytest.raises(MissingAssetError):
        asset("resources", "fonts")


@pytest.mark.parametrize(
    "name", ["Sarabun-Regular", "Sarabun-Bold", "SarabunPaper-Regular", "SarabunPaper-Bold"]
)
def test_lines_of_the_shipped_fonts_leave_room_for_stacked_marks(name):
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    with asset("resources", "fonts", f"{name}.ttf").open("rb") as file:
        hhea = TTFont(file)["hhea"]
    assert (hhea.ascent, hhea.descent) == (1290, -370)


def test_the_word_list_holds_one_clean_word_a_line():
    text = asset("resources", "words", "words_th.txt").read_text(encoding="utf-8")
    words = text.splitlines()
    assert len(words) == len(set(words)) > 60_000
    assert all(word == word.strip() != "" for word in words)
    assert {"กำหนดการ", "ผู้ว่าราชการ", "จังหวัด"} <= set(words)
