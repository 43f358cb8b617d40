"""What is said of an entry of the question bank where its answer is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.qt.context import Context

translate = QCoreApplication.translate


def answer_words(entry: BankEntry, context: Context) -> str:
    """Return the prepared answer with who gives it, the evidence and where the question was met."""
    answer = (entry.answer or "").strip() or translate("questions", "ยังไม่มีคำตอบที่เตรียมไว้")
    by = (entry.answered_by, translate("questions", "ผู้ตอบ %1"))
    evidence = (entry.evidence, translate("questions", "หลักฐาน %1"))
    met = " ".join(part for part in (entry.source or "", str(entry.year or "")) if part)
    source = (met, translate("questions", "ที่มา %1"))
    more = (words.replace("%1", text) for text, words in (by, evidence, source) if text)
    return "\n".join((answer, *(context.figures(line) for line in more)))
