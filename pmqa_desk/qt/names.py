"""Names that several windows say: kinds of items, how a question stands, where a visit is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.forecast import Urgency
from pmqa_desk.domain.question_state import QuestionState
from pmqa_desk.domain.visit import Format, Kind, Mode, NoteKind, PreparationKind, Resolution, Status

translate = QCoreApplication.translate


def kind_name(kind: Kind) -> str:
    """Return the name of a kind of item in the language of the screen."""
    names = {
        Kind.WELCOME: translate("names", "กล่าวต้อนรับ"),
        Kind.REPORT: translate("names", "กล่าวรายงาน"),
        Kind.INTRODUCTION: translate("names", "แนะนำ"),
        Kind.VIDEO: translate("names", "วีดิทัศน์"),
        Kind.STRATEGY: translate("names", "วิสัยทัศน์และยุทธศาสตร์"),
        Kind.SHOWCASE: translate("names", "ผลงานเด่น"),
        Kind.EXHIBITION: translate("names", "นิทรรศการ"),
        Kind.LIVE: translate("names", "ถ่ายทอดสด"),
        Kind.TOUR: translate("names", "เยี่ยมชม"),
        Kind.QUESTIONS: translate("names", "ซักถาม"),
        Kind.DISCUSSION: translate("names", "แลกเปลี่ยน"),
        Kind.FEEDBACK: translate("names", "ข้อเสนอแนะ"),
        Kind.CLOSED: translate("names", "ประชุมลับของผู้ตรวจ"),
        Kind.BREAK: translate("names", "พัก"),
        Kind.REGISTRATION: translate("names", "ลงทะเบียน"),
        Kind.PHOTO: translate("names", "ถ่ายภาพ"),
        Kind.THANKS: translate("names", "กล่าวขอบคุณ"),
        Kind.OTHER: translate("names", "อื่น ๆ"),
    }
    return names[kind]


def format_name(shape: Format) -> str:
    """Return the name of a form of presentation in the language of the screen."""
    names = {
        Format.SLIDES: translate("names", "สไลด์"),
        Format.VIDEO: translate("names", "วีดิทัศน์"),
        Format.EXHIBITION: translate("names", "นิทรรศการ"),
        Format.LIVE: translate("names", "ถ่ายทอดสด"),
        Format.SPEECH: translate("names", "กล่าวด้วยวาจา"),
        Format.OTHER: translate("names", "อื่น ๆ"),
    }
    return names[shape]


def urgency_name(urgency: Urgency) -> str:
    """Return the word that stands with the colour of an urgency."""
    names = {
        Urgency.NORMAL: translate("names", "อยู่ในเวลา"),
        Urgency.WARNING: translate("names", "ใกล้หมดเวลา"),
        Urgency.DANGER: translate("names", "โปรดสรุป"),
        Urgency.OVER: translate("names", "เกินเวลา"),
    }
    return names[urgency]


def mode_name(mode: Mode) -> str:
    """Return where a visit takes place."""
    names = {
        Mode.ONSITE: translate("names", "ณ สถานที่จริง"),
        Mode.ONLINE: translate("names", "ประชุมทางไกล"),
        Mode.HYBRID: translate("names", "ณ สถานที่จริงและทางไกล"),
    }
    return names[mode]


def question_state_name(state: QuestionState) -> str:
    """Return in a word or two how a question stands, in the language of the screen."""
    names = {
        QuestionState.ASKED: translate("names", "ยังไม่ได้ตอบ"),
        QuestionState.ANSWERED: translate("names", "ตอบแล้ว"),
        QuestionState.FOLLOW_UP: translate("names", "ต้องติดตาม"),
        QuestionState.PROMISED: translate("names", "รับว่าจะส่ง"),
        QuestionState.HANDED_OVER: translate("names", "ส่งมอบแล้ว"),
    }
    return names[state]


def note_name(kind: NoteKind) -> str:
    """Return what a recorded line is called."""
    names = {
        NoteKind.NOTE: translate("names", "บันทึก"),
        NoteKind.SUMMARY: translate("names", "สรุป"),
        NoteKind.RESOLUTION: translate("names", "มติ"),
        NoteKind.ADVICE: translate("names", "คำแนะนำ"),
    }
    return names[kind]


def resolution_name(word: Resolution) -> str:
    """Return the word of a resolution in the language of the screen."""
    names = {
        Resolution.ACKNOWLEDGED: translate("names", "รับทราบ"),
        Resolution.CERTIFIED: translate("names", "รับรอง"),
        Resolution.AGREED: translate("names", "เห็นชอบ"),
        Resolution.APPROVED: translate("names", "อนุมัติ"),
        Resolution.ASSIGNED: translate("names", "มอบหมาย"),
    }
    return names[word]


def status_name(status: Status) -> str:
    """Return how what was assigned stands."""
    names = {
        Status.OPEN: translate("names", "ยังไม่เริ่ม"),
        Status.STARTED: translate("names", "กำลังดำเนินการ"),
        Status.DONE: translate("names", "เสร็จแล้ว"),
        Status.DROPPED: translate("names", "ยกเลิกแล้ว"),
    }
    return names[status]


def preparation_kind_name(kind: PreparationKind) -> str:
    """Return what lines of a checklist are about."""
    names = {
        PreparationKind.PLACE: translate("names", "สถานที่"),
        PreparationKind.EQUIPMENT: translate("names", "อุปกรณ์"),
        PreparationKind.APPLICATIONS: translate("names", "โปรแกรมและระบบ"),
        PreparationKind.SIGNAL: translate("names", "สัญญาณและเครือข่าย"),
        PreparationKind.BROADCAST: translate("names", "การถ่ายทอดสด"),
        PreparationKind.EXHIBITION: translate("names", "นิทรรศการ"),
        PreparationKind.DOCUMENTS: translate("names", "เอกสาร"),
        PreparationKind.CATERING: translate("names", "อาหารและการรับรอง"),
        PreparationKind.OTHER: translate("names", "อื่น ๆ"),
    }
    return names[kind]
