"""The ready check as values: what was looked at, how it stands, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from pmqa_desk.domain.errors import Language


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence in both languages."""

    thai: str
    english: str

    def sentence(self, language: Language) -> str:
        """Return the sentence in ``language``."""
        return self.thai if language is Language.THAI else self.english


class State(Enum):
    """How a line stands, the worst first."""

    MEND = auto()
    WARN = auto()
    UNTESTED = auto()
    """Not known: never shown as if it were well."""
    READY = auto()
    NOT_APPLICABLE = auto()


class Deed(StrEnum):
    """What a line's button does."""

    USE_LENGTH = "use_length"
    CHOOSE_FILE = "choose_file"
    CONVERT_FILM = "convert_film"
    OPEN_PROGRAMME = "open_programme"
    OPEN_DETAILS = "open_details"
    LOOK_AGAIN = "look_again"
    """Look at the machine once more; films are not played again."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: what it does, what it says, and to which item."""

    deed: Deed
    label: Said
    item_uid: str | None = None
    seconds: int | None = None
    """The length that ``USE_LENGTH`` gives to the item."""
    field: str | None = None
    """The field of the details that ``OPEN_DETAILS`` points to."""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of the check."""

    key: str
    state: State
    what: Said
    found: Said
    to_do: Said | None = None
    offer: Offer | None = None
    place: int | None = None
    """Place of the item in the programme, from 1."""

    @property
    def trouble(self) -> bool:
        """Return whether there is something to do or to find out."""
        return self.state in {State.MEND, State.WARN, State.UNTESTED}


@dataclass(frozen=True, slots=True)
class ReadyReport:
    """The lines of one check, those to be mended first."""

    lines: tuple[CheckLine, ...] = ()

    @property
    def troubles(self) -> tuple[CheckLine, ...]:
        """Return the lines that need a hand or an eye."""
        return tuple(line for line in self.lines if line.trouble)

    @property
    def quiet(self) -> tuple[CheckLine, ...]:
        """Return the lines that may stay folded: ready, or not of this day."""
        return tuple(line for line in self.lines if not line.trouble)

    @property
    def applicable(self) -> int:
        """Return how many lines concern this visit and machine."""
        return sum(line.state is not State.NOT_APPLICABLE for line in self.lines)

    @property
    def ready(self) -> int:
        """Return how many lines are ready."""
        return sum(line.state is State.READY for line in self.lines)

    @property
    def state(self) -> State:
        """Return how the whole stands: ready only where every line was looked at and is well."""
        worst = min(
            (line.state for line in self.lines), key=lambda state: state.value, default=State.UNTESTED
        )
        return State.READY if worst is State.NOT_APPLICABLE else worst

    @property
    def verdict(self) -> Said:
        """Return the sentence that stands largest."""
        counts = f"{self.ready} จาก {self.applicable} ข้อ"
        of = f"{self.ready} of {self.applicable}"
        if self.state is State.READY:
            return Said(f"พร้อมดำเนินการ {counts}", f"Ready: {of}")
        if self.state is State.MEND:
            return Said(f"ยังไม่พร้อม พร้อมแล้ว {counts}", f"Not ready yet: {of} are ready")
        return Said(f"พร้อมดำเนินการ {counts}", f"Ready: {of}; look at the rest")


LOOK_AGAIN = Offer(Deed.LOOK_AGAIN, Said("ดูใหม่", "Look again"))


def untested_line(key: str, what: Said, to_do: Said) -> CheckLine:
    """Return the line of a thing that nothing is known of."""
    return CheckLine(key, State.UNTESTED, what, Said("ไม่ทราบสถานะ", "Not known"), to_do, LOOK_AGAIN)


def report_of(lines: tuple[CheckLine, ...]) -> ReadyReport:
    """Return a report with the lines in the order in which they want a hand; equals keep theirs."""
    return ReadyReport(tuple(sorted(lines, key=lambda line: line.state.value)))


STATE_WORDS = {
    State.MEND: Said("ต้องแก้ไข", "To be mended"),
    State.WARN: Said("ควรตรวจ", "Look at it"),
    State.UNTESTED: Said("ยังไม่ได้ทดสอบ", "Not tested"),
    State.READY: Said("พร้อม", "Ready"),
    State.NOT_APPLICABLE: Said("ไม่เกี่ยวข้อง", "Does not apply"),
}
