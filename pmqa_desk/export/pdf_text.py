"""Give the text of a PDF that Qt wrote in Sarabun Paper back to its readers.

In that font a consonant with its marks is one glyph under a character of the private use area;
``resources/fonts/SarabunPaper.json`` lists, in order, the text of each. Spaces reach a PDF as tabs, the first
character that has their glyph. The change is appended, as the format allows; nothing that Qt wrote moves.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping
from functools import cache

from pmqa_desk.assets import asset

TAB = 0x09
FIRST_PRIVATE = 0xE000

_MAP = re.compile(rb"/ToUnicode (\d+) 0 R")
_RANGE = re.compile(rb"^<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]+)>|\[(.*)\])$", re.MULTILINE)
_TAIL = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)


class UnreadablePdfError(ValueError):
    """A PDF is not built as Qt builds it. Always our bug."""


@cache
def meanings() -> Mapping[int, str]:
    """Return the text that each character that Qt writes stands for, where that is another one."""
    syllables = json.loads(asset("resources", "fonts", "SarabunPaper.json").read_text(encoding="utf-8"))
    return {TAB: " ", **dict(enumerate(syllables, FIRST_PRIVATE))}


def with_searchable_text(pdf: bytes) -> bytes:
    """Return the PDF with the typed text behind every glyph; unchanged where it is already."""
    changed: dict[int, bytes] = {}
    for number in sorted({int(found) for found in _MAP.findall(pdf)}):
        before = _stream(pdf, number)
        after = _RANGE.sub(_explained, before)
        if after != before:
            changed[number] = after
    return _appended(pdf, changed) if changed else pdf


def _stream(pdf: bytes, number: int) -> bytes:
    begin = re.search(rb"(?:^|\n)%d 0 obj\s*<<(.*?)>>\s*stream\r?\n" % number, pdf, re.DOTALL)
    if begin is None:
        raise UnreadablePdfError(f"no stream {number}")
    end = pdf.index(b"endstream", begin.end())
    content = pdf[begin.end() : end]
    return zlib.decompressobj().decompress(content) if b"/FlateDecode" in begin[1] else content


def _explained(line: re.Match[bytes]) -> bytes:
    first, last, start, listed = line.groups()
    if start is None:
        codes = [int(code, 16) for code in re.findall(rb"<([0-9A-F]+)>", listed)]
    else:
        codes = [int(start, 16) + step for step in range(int(last, 16) - int(first, 16) + 1)]
    if not any(code in meanings() for code in codes):
        return line[0]
    texts = b" ".join(b"<%s>" % _hexadecimal(code) for code in codes)
    return b"<%s> <%s> [%s]" % (first, last, texts)


def _hexadecimal(code: int) -> bytes:
    text = meanings().get(code)
    return b"%04X" % code if text is None else text.encode("utf-16-be").hex().upper().encode()


def _appended(pdf: bytes, streams: Mapping[int, bytes]) -> bytes:
    tail = _TAIL.search(pdf)
    if tail is None:
        raise UnreadablePdfError("no trailer at the end")
    out = bytearray(pdf if pdf.endswith(b"\n") else pdf + b"\n")
    table = bytearray(b"xref\n")
    for number, content in streams.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(out))
        out += b"%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (
            number,
            len(content),
            content,
        )
    place = len(out)
    out += table + b"trailer\n<<%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (tail[1], tail[2], place)
    return bytes(out)
