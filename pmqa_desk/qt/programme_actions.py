"""The commands of the programme's table: each once, with its key, in the menu of the right button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the table: the keys it has and what it does."""

    keys: tuple[str, ...]
    do: Callable[[], None]
    edits: bool = True


def add_actions(view: QWidget, commands: Mapping[str, Command]) -> dict[str, QAction]:
    """Give a view its commands; the keys act while the view itself has the focus."""
    actions = {}
    for name, command in commands.items():
        action = QAction(view)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(command.do)
        view.addAction(action)
        actions[name] = action
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    name_actions(actions)
    return actions


def name_actions(actions: Mapping[str, QAction]) -> None:
    """Put the names of the commands in the language of the screen."""
    names = {
        "open": translate("programme_actions", "แก้รายละเอียด"),
        "insert": translate("programme_actions", "เพิ่มลำดับด้านล่าง"),
        "duplicate": translate("programme_actions", "ทำสำเนา"),
        "cut": translate("programme_actions", "ตัด"),
        "copy": translate("programme_actions", "คัดลอก"),
        "paste": translate("programme_actions", "วาง"),
        "up": translate("programme_actions", "เลื่อนขึ้น"),
        "down": translate("programme_actions", "เลื่อนลง"),
        "delete": translate("programme_actions", "ลบลำดับ"),
        "back": translate("programme_actions", "ตั้งเวลาเริ่มย้อนจากเวลาจบ"),
    }
    for name, action in actions.items():
        action.setText(names[name])
