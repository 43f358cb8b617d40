"""Blocks with names: by its name a block is known again when what it is made from has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from pmqa_desk.domain.blocks import Block, Decision, Heading, Paragraph, Run

# How the names of lists of people begin, and of the headings over them.
PEOPLE: Final = "people:"
# How the name of what is told of an item ends, behind that of its heading.
TOLD: Final = ":told"
# The name of the heading over photographs, and how their own names and those of their captions begin.
PHOTOS: Final = "photos"
PHOTO: Final = "photo:"


@dataclass(frozen=True, slots=True)
class Named:
    """A block and its name, which is made of what it tells and no other block of the paper has."""

    name: str
    block: Block


def numbered(name: str, blocks: Iterable[Block]) -> Iterator[Named]:
    """Yield blocks that belong together: the first bears the name itself, the others are numbered from 2."""
    for number, block in enumerate(blocks, 1):
        yield Named(name if number == 1 else f"{name}/{number}", block)


def unnamed(parts: Iterable[Named]) -> tuple[Block, ...]:
    """Return the blocks alone."""
    return tuple(part.block for part in parts)


def words_of(block: Block) -> str | None:
    """Return the words of a block that can be written anew; lists, places to sign and pictures have none."""
    match block:
        case Heading() | Decision():
            return block.text
        case Paragraph():
            return "".join(run.text for run in block.runs)
        case _:
            return None


def rewritten(block: Block, text: str) -> tuple[Block, ...]:
    """Return what stands in a block's place with other words: one block, of a paragraph one for each line.

    A label set in bold stays bold as long as its words are kept.
    """
    if isinstance(block, Heading):
        return (replace(block, text=" ".join(text.split())),)
    if isinstance(block, Decision):
        return (replace(block, text=text),)
    if not isinstance(block, Paragraph):
        return (block,)
    first, *rest = [line for line in text.split("\n") if line.strip()] or [""]
    others = tuple(replace(block, runs=(Run(line),)) for line in rest)
    return (replace(block, runs=_labelled(block.runs, first)), *others)


def _labelled(runs: tuple[Run, ...], text: str) -> tuple[Run, ...]:
    label = runs[0].text if runs and runs[0].bold else ""
    if not label or not text.startswith(label.strip()):
        return (Run(text),)
    kept = label if text.startswith(label) else label.strip()
    return (Run(kept, bold=True), Run(text[len(kept) :]))
