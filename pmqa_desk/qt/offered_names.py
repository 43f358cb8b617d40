"""Lets a field offer names that the open visit has, and take the one that is pointed at with Enter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pmqa_desk.domain.visit import Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.name_edit import NameEdit


def offer_names(edit: NameEdit, context: Context, names: Callable[[Visit], tuple[str, ...]]) -> None:
    """Offer what ``names`` finds in the visit, asked for anew each time."""
    edit.prepare(partial(_names, context, names))
    edit.returnPressed.connect(edit.choose)


def _names(context: Context, names: Callable[[Visit], tuple[str, ...]]) -> tuple[str, ...]:
    return names(context.bridge.session.visit)
