"""Draw the example's video and slides, by hand: make_media.py (needs ffmpeg and the project's environment).

Everything in them is made here, so they carry no licence but the project's own.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter, QPen

from pmqa_desk.qt.look import font, load_fonts

FRAMES_A_SECOND = 12
SECONDS = 20
NAVY, GOLD = QColor("#0A1A38"), QColor("#F0CE7A")
CAPTIONS = ("จังหวัดธารานคร", "เมืองแห่งสายน้ำ", "ข้อมูลเดียว บริการทั่วถึง", "พร้อมรับการตรวจประเมิน")
SLIDES = (
    ("วิสัยทัศน์จังหวัดธารานคร", ("เมืองน้ำสะอาด", "เกษตรปลอดภัย", "บริการภาครัฐถึงทุกบ้าน")),
    ("สามยุทธศาสตร์", ("เศรษฐกิจฐานรากเข้มแข็ง", "สังคมดูแลกัน", "ข้อมูลเปิดเพื่อประชาชน")),
    ("ผลลัพธ์ในสามปี", ("เวลารับบริการลดลงครึ่งหนึ่ง", "ครัวเรือนเสี่ยงได้รับการดูแลครบ", "ประชาชนร่วมออกแบบบริการ")),
)


def frame(second: float) -> QImage:
    """Return one picture of the video."""
    picture = QImage(960, 540, QImage.Format.Format_RGB32)
    picture.fill(NAVY)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for wave in range(5):
        tint = QColor(GOLD)
        tint.setAlphaF(0.5 - wave * 0.08)
        painter.setPen(QPen(tint, 3))
        phase, level = second * (1 + wave * 0.2), 400 + wave * 22
        painter.drawPolyline([QPointF(x, level + 18 * math.sin(x / 90 + phase)) for x in range(0, 961, 12)])
    painter.setPen(QColor("#FFFFFF"))
    painter.setFont(font(72, bold=True))
    caption = CAPTIONS[min(int(second * len(CAPTIONS) / SECONDS), len(CAPTIONS) - 1)]
    painter.drawText(QRectF(0, 120, 960, 160), Qt.AlignmentFlag.AlignCenter, caption)
    painter.end()
    return picture


def make_video(target: Path) -> None:
    """Write the video."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(SECONDS * FRAMES_A_SECOND):
            frame(number / FRAMES_A_SECOND).save(f"{folder}/{number:04d}.png")
        source = ("-framerate", str(FRAMES_A_SECOND), "-i", f"{folder}/%04d.png")
        code = ("-c:v", "libx264", "-crf", "30", "-pix_fmt", "yuv420p", "-movflags", "+faststart")
        subprocess.run(["ffmpeg", "-y", "-loglevel", "error", *source, *code, str(target)], check=True)


def make_slides(target: Path) -> None:
    """Write the slides."""
    writer = QPdfWriter(str(target))
    writer.setPageSize(QPageSize(QSizeF(338.67, 190.5), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(144)
    painter = QPainter(writer)
    for number, (title, lines) in enumerate(SLIDES):
        if number:
            writer.newPage()
        painter.fillRect(QRectF(0, 0, 1920, 1080), QColor("#FBF8F1"))
        painter.fillRect(QRectF(0, 0, 1920, 220), NAVY)
        painter.setPen(GOLD)
        painter.setFont(font(92, bold=True))
        painter.drawText(QRectF(120, 0, 1700, 220), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(QColor("#14213D"))
        painter.setFont(font(72))
        for place, line in enumerate(lines):
            box = QRectF(180, 320 + place * 200, 1600, 160)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, f"• {line}")
    painter.end()


def main() -> int:
    """Draw both beside this script."""
    app = QGuiApplication(sys.argv)
    load_fonts()
    here = Path(__file__).resolve().parent
    make_video(here / "video.mp4")
    make_slides(here / "slides.pdf")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
