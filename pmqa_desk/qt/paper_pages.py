"""Lay blocks on A4 pages, in twips: what PDF, print and preview all paint."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from pmqa_desk.domain.blocks import MARGIN_LEFT, MARGIN_TOP, TEXT_WIDTH, Block, Picture, flow
from pmqa_desk.domain.contents import page_letter, parted, with_contents, with_pages
from pmqa_desk.domain.thai import Digits, in_digits
from pmqa_desk.qt.paper_lines import Face
from pmqa_desk.qt.paper_slabs import TEXT_HEIGHT, Placed, Rule, Slab, cell_by_cell, moved, slabs_of

NUMBER_TOP = 709
# Room that a last line takes below its baseline.
BELOW_BASELINE = 120


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture on a page."""

    picture: Picture
    x: float
    top: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page, ready to be painted."""

    texts: tuple[Placed, ...]
    rules: tuple[Rule, ...]
    starts: tuple[tuple[int, float], ...] = ()
    """Which blocks begin here, by their place in the paper, and how far down."""
    pictures: tuple[PlacedPicture, ...] = ()
    continued: int | None = None
    """The block that began on a page before and goes on at the top of this one."""

    def areas(self) -> Iterator[tuple[int, float, float]]:
        """Yield each block that stands here: its place, how far down it begins, and how far down it ends."""
        last = max((text.baseline for text in self.texts), default=0.0) + BELOW_BASELINE
        starts = self.starts
        if self.continued is not None:
            starts = ((self.continued, float(MARGIN_TOP)), *starts)
        ends = [*(top for _, top in starts[1:]), last]
        for (place, top), bottom in zip(starts, ends, strict=False):
            yield place, top, max(top, bottom)


@dataclass(frozen=True, slots=True)
class Laid:
    """A paper on its pages."""

    blocks: tuple[Block, ...]
    """What it says: with contents where it is long, and these with the pages that they name."""
    pages: tuple[Page, ...]


def lay(blocks: Iterable[Block], face: Face, digits: Digits = Digits.THAI) -> Laid:
    """Lay a paper: one page at least, each but the first of the contents and of the paper with its number."""
    contents, paper = parted(with_contents(blocks))
    # The contents stand first: places are counted with them.
    pages = _paged(paper, face, 0 if contents is None else 1)
    numbers = [in_digits(str(number), digits) for number in range(1, len(pages) + 1)]
    numbered = _numbered(pages, numbers, face)
    if contents is None:
        return Laid(paper, numbered)
    places = {block: number for number, page in zip(numbers, pages, strict=True) for block, _ in page.starts}
    contents = with_pages(contents, places)
    front = _paged((contents,), face, 0)
    letters = [page_letter(number) for number in range(1, len(front) + 1)]
    return Laid((contents, *paper), (*_numbered(front, letters, face), *numbered))


def lay_pages(blocks: Iterable[Block], face: Face, digits: Digits = Digits.THAI) -> tuple[Page, ...]:
    """Return the pages of a paper."""
    return lay(blocks, face, digits).pages


def _paged(blocks: Sequence[Block], face: Face, first: int) -> list[Page]:
    slabs = [slab for place, block in enumerate(blocks, first) for slab in _block_slabs(place, block, face)]
    pages: list[Page] = []
    before: int | None = None
    for strips in _paginate(slabs):
        page = _page(strips)
        pages.append(replace(page, continued=before) if strips[0].block is None else page)
        before = page.starts[-1][0] if page.starts else before
    return pages or [Page((), ())]


def _block_slabs(place: int, block: Block, face: Face) -> list[Slab]:
    slabs = [slab for piece in flow((block,)) for slab in slabs_of(piece, face)]
    return [replace(slabs[0], block=place), *slabs[1:]] if slabs else []


def _paginate(slabs: list[Slab]) -> list[list[Slab]]:
    """Return the strips of each page; what is kept together moves to the next page together."""
    pages: list[list[Slab]] = [[]] if slabs else []
    left = float(TEXT_HEIGHT)
    for chain in _chains(slabs):
        height = sum(slab.height for slab in chain)
        for place, slab in enumerate(chain):
            # Only the start of a chain looks ahead; one longer than a page breaks where it must.
            needed = height if place == 0 and height <= TEXT_HEIGHT else slab.height
            if (needed > left or slab.new_page) and pages[-1]:
                pages.append([])
                left = float(TEXT_HEIGHT)
                if slab.heading is not None:
                    pages[-1].append(slab.heading)
                    left -= slab.heading.height
            pages[-1].append(slab)
            left -= slab.height
    return pages


def _chains(slabs: list[Slab]) -> Iterator[list[Slab]]:
    chain: list[Slab] = []
    for slab in slabs:
        chain.append(slab)
        if not slab.keep:
            yield chain
            chain = []
    if chain:
        yield chain


def _page(strips: list[Slab]) -> Page:
    texts: list[Placed] = []
    rules: list[Rule] = []
    starts: list[tuple[int, float]] = []
    pictures: list[PlacedPicture] = []
    top = float(MARGIN_TOP)
    for row, group in groupby(strips, key=lambda strip: strip.row):
        begun = len(texts)
        for strip in group:
            texts += (
                replace(text, x=text.x + MARGIN_LEFT, baseline=text.baseline + top) for text in strip.texts
            )
            rules += (moved(rule, MARGIN_LEFT, top) for rule in strip.rules)
            if strip.block is not None:
                starts.append((strip.block, top))
            if strip.picture is not None:
                pictures.append(PlacedPicture(strip.picture, MARGIN_LEFT, top))
            top += strip.height
        if row is not None:
            texts[begun:] = cell_by_cell(texts[begun:])
    return Page(tuple(texts), tuple(rules), tuple(starts), tuple(pictures))


def _numbered(pages: Sequence[Page], numbers: Sequence[str], face: Face) -> tuple[Page, ...]:
    """Return the pages, each but the first with its number at the top."""
    return (
        *pages[:1],
        *(
            _with_number(page, f"- {number} -", face)
            for page, number in zip(pages[1:], numbers[1:], strict=True)
        ),
    )


def _with_number(page: Page, text: str, face: Face) -> Page:
    x = MARGIN_LEFT + (TEXT_WIDTH - face.width(text, bold=False)) / 2
    placed = Placed(text, bold=False, x=x, baseline=NUMBER_TOP + face.ascent, spacing=0.0)
    return replace(page, texts=(placed, *page.texts))
