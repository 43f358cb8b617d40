"""Say why a file could not be opened as an agenda, with what to do instead."""

from __future__ import annotations

from pmqa_desk.domain.errors import DeskError


def broken(name: str) -> DeskError:
    """Return the refusal of a file that is damaged, or is not what its name says."""
    return DeskError(
        f"ไฟล์ {name} เสียหายหรือไม่ใช่ไฟล์ Word หรือ Excel โปรดเปิดในโปรแกรมเดิม บันทึกใหม่ แล้วลองอีกครั้ง",
        f"{name} is damaged, or not a file of Word or Excel. Open it, save it anew, then try again.",
    )


def locked(name: str) -> DeskError:
    """Return the refusal of a file that has a password."""
    return DeskError(
        f"ไฟล์ {name} มีรหัสผ่าน โปรดเปิดไฟล์ บันทึกสำเนาที่ไม่มีรหัสผ่าน แล้วลองอีกครั้ง",
        f"{name} has a password. Open it, save a copy without one, then try again.",
    )


def with_macros(name: str) -> DeskError:
    """Return the refusal of a file that carries a program."""
    return DeskError(
        f"ไฟล์ {name} มีแมโคร จึงไม่เปิดเพื่อความปลอดภัย โปรดบันทึกเป็น .docx หรือ .xlsx แล้วลองอีกครั้ง",
        f"{name} holds macros and is not opened, for safety. Save it as .docx or .xlsx, then try again.",
    )


def old_format(name: str) -> DeskError:
    """Return the refusal of a file of the programs before 2007."""
    return DeskError(
        f"ไฟล์ {name} เป็นรูปแบบเก่า โปรดเปิดไฟล์แล้วบันทึกเป็น .docx หรือ .xlsx แล้วลองอีกครั้ง",
        f"{name} is of an old format. Open it, save it as .docx or .xlsx, then try again.",
    )


def swollen(name: str) -> DeskError:
    """Return the refusal of a file that unpacks to more than any agenda."""
    return DeskError(
        f"เนื้อหาในไฟล์ {name} ใหญ่เกินกำหนดการใด ๆ โปรดคัดลอกเฉพาะส่วนที่เป็นกำหนดการไปยังไฟล์ใหม่",
        f"{name} holds more than any agenda does. Copy only the part that is the agenda into a new file.",
    )
