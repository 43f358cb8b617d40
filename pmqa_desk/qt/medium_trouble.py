"""A medium that cannot be shown: which it is, and what is said of it to the operator alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pmqa_desk.desk.slides import is_deck
from pmqa_desk.qt.players.opening import medium_of
from pmqa_desk.qt.players.player import Medium

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MediumTrouble:
    """What failed, at which item."""

    uid: str
    path: Path
    """The file that the item names."""
    sentence: str


def trouble_words(path: Path) -> str:
    """Return what happened, and what the room sees instead."""
    medium = Medium.SLIDES if is_deck(path) else medium_of(path)
    words = {
        Medium.FILM: translate("medium", "เปิดวีดิทัศน์ไม่ได้ จอแสดงชื่อเรื่องแทน"),
        Medium.PICTURES: translate("medium", "เปิดไฟล์ภาพไม่ได้ จอแสดงชื่อเรื่องแทน"),
        Medium.SLIDES: translate("medium", "เปิดไฟล์สไลด์ไม่ได้ จอแสดงชื่อเรื่องแทน"),
    }
    other = translate("medium", "เปิดไฟล์แนบไม่ได้ จอแสดงชื่อเรื่องแทน")
    return other if medium is None else words[medium]


def heir_words() -> str:
    """Return what is said when a file was replaced by one that cannot be opened."""
    return translate("medium", "เปิดไฟล์ใหม่ไม่ได้ จอยังแสดงไฟล์เดิม")
