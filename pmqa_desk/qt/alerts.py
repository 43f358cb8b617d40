"""The only message boxes; while a run goes on none of them appears."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from pmqa_desk.qt.words import Words

translate = QCoreApplication.translate


def show_fault(parent: QWidget | None, log: str, count: int, on_closed: Callable[[], None]) -> QMessageBox:
    """Say that something of ours failed, that nothing is lost, and where it is written; does not wait."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("alerts", "โปรแกรมทำงานผิดพลาด"))
    box.setText(translate("alerts", "มีสิ่งที่โปรแกรมทำไม่สำเร็จ ข้อมูลที่บันทึกไว้ยังอยู่ครบ ทำงานต่อได้"))
    # %1 is the path of a file, %2 how often it happened.
    written = translate("alerts", "รายละเอียดอยู่ในไฟล์ %1 (เกิดขึ้น %2 ครั้ง)")
    box.setInformativeText(written.replace("%1", log).replace("%2", str(count)))
    box.addButton(translate("alerts", "ทำงานต่อ"), QMessageBox.ButtonRole.AcceptRole)
    box.finished.connect(lambda _result: on_closed())
    box.open()
    return box


def show_about(parent: QWidget, version: str) -> QMessageBox:
    """Say what the program is and what it is made of; does not wait."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("alerts", "เกี่ยวกับโปรแกรม"))
    # %1 is the number of the version.
    box.setText(translate("alerts", "PMQA Desk รุ่น %1").replace("%1", version))
    about = translate(
        "alerts",
        "ดำเนินรายการวันตรวจประเมินรางวัลคุณภาพการบริหารจัดการภาครัฐจากเครื่องเดียว "
        "ไม่ต้องใช้อินเทอร์เน็ต ข้อมูลอยู่ในเครื่องนี้เท่านั้น",
    )
    box.setInformativeText(Words().breakable(about))
    box.setObjectName("about_box")
    box.addButton(translate("alerts", "ปิด"), QMessageBox.ButtonRole.RejectRole)
    box.open()
    return box
