"""Whatever a reading doubts stands in the catalogue, and nothing stands there that no reading doubts."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pmqa_desk.intake
from pmqa_desk.domain.doubts import Doubt, doubt_in
from pmqa_desk.domain.draft import Draft
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.intake.text import read_text
from tests.intake.test_text import BITS, TEXTS

MODULES = sorted(Path(pmqa_desk.intake.__file__).parent.glob("*.py"))
THAI = re.compile("[\u0e00-\u0e7f]")


def doubts_of(draft: Draft) -> set[str]:
    """Return all that is doubted anywhere in a draft."""
    told = (*draft.visit.items, *draft.visit.sessions, *draft.lines)
    return {*draft.doubts, *(doubt for one in told for doubt in one.doubts)}


def assert_known(draft: Draft) -> None:
    """Hold each doubt to the catalogue: it has English, with Thai only in quotation marks."""
    for doubt in doubts_of(draft):
        english = doubt_in(Language.ENGLISH, doubt)
        assert english != doubt
        assert THAI.search(re.sub("“.*”", "", english)) is None


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.txt")), ids=lambda path: path.stem)
def test_doubts_of_a_text_are_known(path: Path) -> None:
    assert_known(read_text(path.read_text(encoding="utf-8")))


def test_texts_here_are_doubted_in_many_ways() -> None:
    said = set().union(
        *(doubts_of(read_text(path.read_text(encoding="utf-8"))) for path in TEXTS.glob("*.txt"))
    )
    assert len({re.sub(r"[0-9๐-๙]+", "", doubt) for doubt in said}) >= 12


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(BITS), max_size=40).map("".join))
def test_doubts_of_any_agenda_are_known(text: str) -> None:
    try:
        draft = read_text(text, this_year=2024)
    except DeskError:
        return
    assert_known(draft)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_module_takes_its_doubts_from_the_catalogue(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert [written for node in ast.walk(tree) for told in told_by(node) for written in own_words(told)] == []


def test_a_doubt_written_in_place_would_be_seen() -> None:
    for source in (
        "entry.doubts.append('ก')",
        "Entry(1, doubts=[f'ก {n}'])",
        "doubt = 'ก' if n else None",
        "doubts: list[str] = ['ก']",
        "step = replace(step, doubts=(*step.doubts, NO_TITLE))",
    ):
        (statement,) = ast.parse(source).body
        assert [one for node in ast.walk(statement) for told in told_by(node) for one in own_words(told)]


def test_each_doubt_of_the_catalogue_is_raised_somewhere() -> None:
    trees = (ast.parse(module.read_text(encoding="utf-8")) for module in MODULES)
    named = {
        node.attr
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Doubt"
    }
    assert named == {doubt.name for doubt in Doubt}


def told_by(node: ast.AST) -> list[ast.expr]:
    """Return the values that become doubts where ``node`` appends, passes or names some."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        kept = ast.unparse(node.func.value).rsplit(".", 1)[-1].lstrip("_") == "doubts"
        return node.args if kept and node.func.attr in {"append", "extend", "insert"} else []
    if isinstance(node, ast.keyword):
        return [node.value] if node.arg == "doubts" else []
    if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign) and node.value is not None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        named = {ast.unparse(target).rsplit(".", 1)[-1].lstrip("_") for target in targets}
        return [node.value] if named & {"doubt", "doubts"} else []
    return []


def own_words(told: ast.AST) -> list[str]:
    """Return the texts and constants in a value, but for what the catalogue is told."""
    if isinstance(told, ast.Call) and ast.unparse(told.func).startswith("Doubt."):
        return []
    if isinstance(told, ast.Constant):
        return [told.value] if isinstance(told.value, str) else []
    if isinstance(told, ast.Name):
        return [told.id] if told.id.isupper() else []
    return [word for child in ast.iter_child_nodes(told) for word in own_words(child)]
