"""The help as parts: read from the language's page, each with its title, found by words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmqa_desk.assets import asset
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import fold_for_search

_PART = re.compile(r'<h1 id="(?P<key>[a-z-]+)">(?P<title>.*?)</h1>(?P<body>.*?)(?=<h1 |\Z)', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the help; ``key`` is the same in every language, ``body`` is HTML."""

    key: str
    title: str
    body: str

    def holds(self, wanted: str) -> bool:
        """Return whether every word of ``wanted`` stands in it."""
        text = fold_for_search(_TAG.sub(" ", f"{self.title} {self.body}"))
        return all(word in text for word in fold_for_search(wanted).split())


def help_parts(language: Language) -> tuple[Part, ...]:
    """Return the help in ``language``, in its order."""
    name = "help_th.html" if language is Language.THAI else "help_en.html"
    page = asset("resources", "help", name).read_text(encoding="utf-8")
    return tuple(Part(m["key"], m["title"], m["body"].strip()) for m in _PART.finditer(page))
