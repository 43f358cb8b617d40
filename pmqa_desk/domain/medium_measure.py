"""How large and how long a medium is, in figures and in words."""

from __future__ import annotations

from dataclasses import dataclass

from pmqa_desk.domain.durations import duration_figure
from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import Language

_UNITS = ("KB", "MB", "GB", "TB")
_STEP = 1000


@dataclass(frozen=True, slots=True)
class Measure:
    """What could be measured of a medium; ``None`` and nothing are not known."""

    size: int | None = None
    """In bytes."""
    length_ms: int | None = None
    width: int = 0
    height: int = 0
    codec: str = ""
    pages: int | None = None
    pictures: int | None = None


def size_in_words(size: int) -> str:
    """Return a number of bytes as file managers write it, such as 84 MB or 1.2 GB."""
    if size < _STEP:
        return f"{size} B"
    amount, unit = size / _STEP, 0
    # 999.6 would be written as 1000.
    while amount >= _STEP - 0.5 and unit < len(_UNITS) - 1:
        amount, unit = amount / _STEP, unit + 1
    return f"{amount:.1f} {_UNITS[unit]}" if amount < 9.95 and unit else f"{amount:.0f} {_UNITS[unit]}"


def measure_in_words(measure: Measure, language: Language) -> str:
    """Return what is known of a medium, parted by dots."""
    return " · ".join((*shape_in_words(measure, language), *_size(measure)))


def shape_in_words(measure: Measure, language: Language) -> tuple[str, ...]:
    """Return length, resolution, coding, pages and pictures, as far as they are known."""
    thai = language is Language.THAI
    said = []
    if measure.length_ms is not None:
        length = duration_figure(-(-measure.length_ms // 1000))
        said.append(f"{length} นาที" if thai and length.count(":") == 1 else length)
    if measure.width and measure.height:
        said.append(f"{measure.width} × {measure.height}")
    if measure.codec:
        said.append(measure.codec)
    if measure.pages is not None:
        said.append(f"{measure.pages} หน้า" if thai else counted(measure.pages, "page"))
    if measure.pictures is not None:
        said.append(f"{measure.pictures} รูป" if thai else counted(measure.pictures, "picture"))
    return tuple(said)


def _size(measure: Measure) -> tuple[str, ...]:
    return () if measure.size is None else (size_in_words(measure.size),)
