"""Which of the screens plugged in is the one that was remembered: by what it is, not by where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

SEPARATOR = "|"
PARTS = 4


@dataclass(frozen=True, slots=True)
class ScreenIdentity:
    """What a screen says of itself, and the name of the socket it hangs on."""

    manufacturer: str
    model: str
    serial: str
    name: str

    @property
    def make(self) -> tuple[str, str]:
        """Return who made it and what it is called."""
        return self.manufacturer, self.model

    @property
    def text(self) -> str:
        """Return the identity as it is remembered."""
        return SEPARATOR.join((self.manufacturer, self.model, self.serial, self.name))


def identity_from(text: str) -> ScreenIdentity:
    """Return a remembered identity; one of another form is a name alone."""
    parts = text.split(SEPARATOR)
    return ScreenIdentity(*parts) if len(parts) == PARTS else ScreenIdentity("", "", "", text)


def same_screen(remembered: str, plugged: Iterable[str]) -> str | None:
    """Return which of the identities plugged in is the remembered one, or ``None``.

    The very same identity comes first. Then a serial number tells a screen on any socket, then its make as
    long as there is no other of it: of two alike without serial numbers only the name of the socket tells.
    """
    found = list(plugged)
    if not remembered or remembered in found:
        return remembered or None
    wanted = identity_from(remembered)
    if not any(wanted.make):
        return _only(text for text in found if identity_from(text).name == wanted.name)
    alike = [text for text in found if identity_from(text).make == wanted.make]
    if wanted.serial:
        # Some makers give all their screens one number, and some sockets do not pass it on.
        numbered = [text for text in alike if identity_from(text).serial == wanted.serial]
        return _only(numbered) or _only(text for text in alike if not identity_from(text).serial)
    return _only(text for text in alike if not identity_from(text).serial)


def _only(texts: Iterable[str]) -> str | None:
    found = list(texts)
    return found[0] if len(found) == 1 else None
