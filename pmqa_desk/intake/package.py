"""Open a file of Word or Excel: a zip of XML parts, looked at before anything is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any, Final

from lxml import etree

from pmqa_desk.intake.file_refusal import broken, locked, old_format, swollen, with_macros

# What an agenda unpacks to, with room for a whole plan; a zip bomb has thousands of times more.
LARGEST_PART: Final = 64_000_000
LARGEST_WHOLE: Final = 160_000_000
_MOST_PARTS: Final = 5_000
_OLD_PROGRAM: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_LOCKED_FLAG: Final = 0x1
# Neither program writes these; they are how XML is made to read other files or to swell.
_DECLARATIONS: Final = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("ascii", "utf-16-le", "utf-16-be")
)


R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# Documents saved as "strict" name the same things otherwise.
_STRICT: Final = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)

Element = Any  # Any: lxml ships no types


class Package:
    """The parts of one file, each read whole and never more than was declared of it."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        if data.startswith(_OLD_PROGRAM):
            raise locked(name) if _ENCRYPTED in data else old_format(name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._parts = {part.filename: part for part in self._zip.infolist()}
        except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, OSError) as problem:
            raise broken(name) from problem
        self._check()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the parts."""
        return tuple(self._parts)

    def read(self, part: str) -> bytes | None:
        """Return the XML of a part; ``None`` where there is no such part."""
        if part not in self._parts:
            return None
        try:
            data = self._zip.read(part)
        except (
            zipfile.BadZipFile,
            zlib.error,
            NotImplementedError,
            RuntimeError,
            ValueError,
            EOFError,
            OSError,
        ) as problem:
            raise broken(self._name) from problem
        if any(word in data for word in _DECLARATIONS):
            raise broken(self._name)
        return data

    def parsed(self, part: str) -> Element | None:
        """Return the root of a part; nothing outside it is ever read."""
        data = self.read(part)
        if data is None:
            return None
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as problem:
            raise broken(self._name) from problem

    def _check(self) -> None:
        parts = self._parts.values()
        if any(part.flag_bits & _LOCKED_FLAG for part in parts):
            raise locked(self._name)
        sizes = [part.file_size for part in parts]
        if len(sizes) > _MOST_PARTS or max(sizes, default=0) > LARGEST_PART or sum(sizes) > LARGEST_WHOLE:
            raise swollen(self._name)
        if b"macroEnabled" in (self.read("[Content_Types].xml") or b""):
            raise with_macros(self._name)
