"""What a new visit may begin with, as the list of its dialog has it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from pmqa_desk.domain.award_edits import award_at
from pmqa_desk.domain.next_year import next_year
from pmqa_desk.domain.own_templates import OwnTemplate, filled
from pmqa_desk.domain.ports import OwnTemplates
from pmqa_desk.domain.template_form import Template, TemplateForm
from pmqa_desk.domain.templates import TEMPLATES
from pmqa_desk.domain.wire import Whole

LAST: Final = "last"
_ALL: Final = tuple(field.name for field in fields(TemplateForm))


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: one of our templates, one of the office's, or neither: last year's visit."""

    template: Template | None = None
    own: OwnTemplate | None = None

    @property
    def last(self) -> bool:
        """Return whether the visit begins with last year's."""
        return self.template is None and self.own is None

    @property
    def key(self) -> str:
        """Return by what it is known: the key of one of ours, the name of an own one."""
        if self.template is not None:
            return self.template.key
        return LAST if self.own is None else self.own.name

    @property
    def asked(self) -> tuple[str, ...]:
        """Return the fields of the form that matter."""
        return _ALL if self.template is None else self.template.fields

    def usual(self, last: Whole | None) -> TemplateForm:
        """Return what stands in a field that is left empty."""
        if self.template is not None:
            return self.template.usual
        begun = last if self.own is None else self.own
        known = None if begun is None else begun.visit
        if known is None:
            return TemplateForm()
        return TemplateForm(known.organisation, award_at(known).type, start=known.start, venue=known.venue)

    def made(self, form: TemplateForm, last: Whole | None) -> Whole | None:
        """Return the visit that it makes; ``None`` as long as what it is made from is missing."""
        if self.template is not None:
            return Whole(self.template.build(form))
        if self.own is not None:
            return None if self.own.visit is None else Whole(filled(self.own.visit, form))
        return None if last is None else Whole(next_year(last.visit, form), bank=last.bank)


def all_entries(own: OwnTemplates) -> tuple[Entry, ...]:
    """Return ours, those of the office, and last year's visit."""
    saved = tuple(Entry(own=each) for each in own.all())
    return (*(Entry(each) for each in TEMPLATES.values()), *saved, Entry())
