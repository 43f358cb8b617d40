"""An emblem's file is read whole, and a drawing may hold nothing but shapes."""

from __future__ import annotations

import pytest

from pmqa_desk.desk import emblem_file
from pmqa_desk.desk.emblem_file import is_drawing, read_emblem_file
from pmqa_desk.domain.errors import DeskError

HARMLESS = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
<style>.a{fill:url(#b)}</style><defs><linearGradient id="b"/></defs><use xlink:href="#b"/>
<image href="data:image/png;base64,AAAA"/><rect fill="url( '#b' )"/></svg>"""


def _drawing(tmp_path, text):
    path = tmp_path / "e.SVG"
    path.write_text(text, encoding="utf-8")
    return path


def test_drawing_of_shapes_is_taken(tmp_path):
    path = _drawing(tmp_path, HARMLESS)
    assert is_drawing(path)
    assert read_emblem_file(path) == HARMLESS.encode()


@pytest.mark.parametrize(
    "bad",
    [
        "<script>alert(1)</script>",
        "<svg:script/>",
        '<image href="http://example.org/x.png"/>',
        "<image xlink:href = 'file:///etc/passwd'/>",
        '<image href="other.png"/>',
        '<!DOCTYPE svg [<!ENTITY a "b">]>',
        "<foreignObject/>",
        "<style>@import 'x.css';</style>",
        "<style>.a{fill:url(http://x/y)}</style>",
    ],
)
def test_drawing_that_reaches_out_is_refused(tmp_path, bad):
    with pytest.raises(DeskError, match="PNG"):
        read_emblem_file(_drawing(tmp_path, f"<svg>{bad}</svg>"))


def test_picture_is_not_searched_for_words(tmp_path):
    path = tmp_path / "e.png"
    path.write_bytes(b"<script>")
    assert read_emblem_file(path) == b"<script>"


@pytest.mark.parametrize("name", ["none.png", "folder", "a\x00b.png"])
def test_what_cannot_be_read_is_refused(tmp_path, name):
    (tmp_path / "folder").mkdir()
    with pytest.raises(DeskError, match="overview"):
        read_emblem_file(tmp_path / name)


def test_file_beyond_all_measure_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(emblem_file, "LARGEST_DRAWING", 3)
    with pytest.raises(DeskError, match="too large"):
        read_emblem_file(_drawing(tmp_path, "<svg/>"))
