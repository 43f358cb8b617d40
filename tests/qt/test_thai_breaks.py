"""Thai wraps at words without libthai, as on Windows; no mark is cut off; what is copied was typed."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QRegion, QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from pmqa_desk.domain.visit import Person, Question, Session, SessionKind
from pmqa_desk.qt.adopt_dialog import AdoptDialog
from pmqa_desk.qt.alerts import show_about
from pmqa_desk.qt.carried_dialog import CarriedDialog
from pmqa_desk.qt.console import Console
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.fit_dialog import FitDialog
from pmqa_desk.qt.import_dialog import ImportDialog
from pmqa_desk.qt.item_sheet import ItemSheet
from pmqa_desk.qt.minutes_page import MinutesPage
from pmqa_desk.qt.names_dialog import NamesDialog
from pmqa_desk.qt.overview_page import OverviewPage
from pmqa_desk.qt.part_dialog import PartDialog
from pmqa_desk.qt.people_page import PeoplePage
from pmqa_desk.qt.programme_page import ProgrammePage
from pmqa_desk.qt.questions_page import QuestionsPage
from pmqa_desk.qt.run_sheet import RunSheet
from pmqa_desk.qt.runs_page import RunsPage
from pmqa_desk.qt.script_dialog import ScriptDialog
from pmqa_desk.qt.settings_dialog import SettingsDialog
from pmqa_desk.qt.stage_cards import CardMaker
from pmqa_desk.qt.stage_title import LEFT, RIGHT, title_block
from pmqa_desk.qt.start_window import StartWindow
from pmqa_desk.qt.versions_dialog import VersionsDialog
from pmqa_desk.qt.words import ZERO_WIDTH_SPACE, Words, plain

HIDDEN = "PMQA_LIBTHAI_HIDDEN"
LONG = "โครงการยกระดับการบริหารจัดการน้ำชุมชนด้วยข้อมูลเปิดและผู้ซื้อที่ปรึกษาร่วมกับกุฎุมพีท้องถิ่นอย่างยั่งยืน" * 2
AGENDA = f"กำหนดการ\n1. {LONG}\n2. กล่าวขอบคุณ\nหมายเหตุ {LONG}"
MARKS = "ปี่ ป้ำ ฐู กี๊ กุฎุมพี"
THAI_RUN = re.compile("[\u0e00-\u0e7f]{25,}")
SIZES = ((1093, 614), (1366, 768))


@pytest.fixture
def example_visit(example_visit):
    """The example with long, unbroken texts everywhere that an office may type."""
    items = tuple(
        replace(item, title=LONG if place % 2 else MARKS, agency=LONG, script=LONG, presenters=(LONG,))
        for place, item in enumerate(example_visit.items)
    )
    people = (Person("p", LONG, LONG, LONG, agency=LONG), *example_visit.people)
    asked = Question("q", LONG, items[0].uid, None, None, LONG, LONG, LONG)
    dated = (Session("s", SessionKind.REHEARSAL, venue=LONG, doubts=(LONG,)),)
    return replace(
        example_visit,
        title=LONG,
        organisation=LONG,
        venue=LONG,
        items=items,
        questions=(asked,),
        people=people,
        sessions=dated,
    )


def _read(source, columns=None):
    from pmqa_desk.intake.read import read_source  # noqa: PLC0415

    return read_source(str(source).encode(), "text.txt", this_year=2026)


def _about(context):
    parent = QWidget()
    box = show_about(parent, "1.2.3")
    box.setParent(None, Qt.WindowType.Dialog)
    return box


WINDOWS = {
    "about": _about,
    "overview": OverviewPage,
    "programme": ProgrammePage,
    "rehearsals": RunsPage,
    "questions": QuestionsPage,
    "people": lambda context: PeoplePage(context, lambda *_: None),
    "names": lambda context: NamesDialog(context, None),
    "script": ScriptDialog,
    "versions": VersionsDialog,
    "minutes": lambda context: MinutesPage(context, lambda *_: None),
    "console": Console,
    "settings": lambda context: SettingsDialog(context.preferences, context.words),
    "start": lambda context: StartWindow(context.look, context.words, context.preferences, context.speech),
    "item sheet": lambda context: ItemSheet(context, context.bridge.session.visit.items[1].uid),
    "run sheet": lambda context: RunSheet(context, None),
    "adopt": AdoptDialog,
    "fit": FitDialog,
    "part": lambda context: PartDialog(context, ()),
    "carried": CarriedDialog,
    "import": lambda context: ImportDialog(
        context, _read, f"กำหนดการ\n1. {LONG}\n2. กล่าวขอบคุณ\nหมายเหตุ {LONG}"
    ),
}


@pytest.fixture
def shown(qtbot, context):
    """Show a window of a size, with everything in it laid out."""
    kept = []

    def show(name, size=SIZES[0]):
        if name == "console":
            context.bridge.session.open_run()
        window = WINDOWS[name](context)
        qtbot.addWidget(window)
        context.look.load_icons()
        context.look.dress(window)
        window.resize(*size)
        window.show()
        qtbot.wait(1)
        window.grab()
        kept.append(window)
        return window

    yield show
    kept.clear()


def visible(window, *kinds):
    """Widgets of some kinds that can be seen, with some of them in the window."""
    return [child for child in window.findChildren(QWidget) if isinstance(child, kinds) and child.isVisible()]


def unbroken(text):
    """The longest piece of Thai that a line cannot be broken in without libthai."""
    return max((len(run) for run in THAI_RUN.findall(text)), default=0)


@pytest.mark.parametrize("name", WINDOWS)
def test_long_thai_wraps_at_words_or_is_elided(shown, name):
    window = shown(name)
    for label in visible(window, QLabel):
        text = label.text()
        if isinstance(label, ElidedLabel) or not unbroken(plain(text)) or "<" in text:
            continue
        if not label.wordWrap():
            width = label.fontMetrics().horizontalAdvance(plain(text))
            assert width <= label.contentsRect().width() + 1, (
                f"{label.objectName()} is cut off: {plain(text)[:40]}"
            )
            continue
        assert unbroken(text) == 0, f"{label.objectName()} cannot break: {plain(text)[:40]}"
        needed = label.heightForWidth(label.width())
        assert label.height() >= needed, f"{label.objectName()} has {label.height()} of {needed} px"


@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_is_no_wider_than_it_was_made(shown, name):
    window = shown(name)
    assert window.width() <= max(SIZES[0][0], 1060), "long text pushed the window wide"
    for child in visible(window, QLabel, QLineEdit, QPlainTextEdit):
        right = child.mapTo(window, QPoint(child.width(), 0)).x()
        scrolled = child.visibleRegion().isEmpty()
        assert scrolled or right <= window.width() + 1, f"{child.objectName()} reaches {right}"


@pytest.mark.parametrize("name", WINDOWS)
def test_editors_break_long_thai_instead_of_running_on(shown, name):
    for edit in visible(shown(name), QPlainTextEdit):
        edit.blockSignals(True)
        edit.setPlainText(LONG)
        edit.grab()
        assert edit.horizontalScrollBar().maximum() == 0, edit.objectName()
        layout = edit.document().firstBlock().layout()
        widest = max(layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount()))
        assert widest <= edit.viewport().width(), edit.objectName()


def test_lines_of_displayed_text_end_at_word_ends():
    document = QTextDocument(Words().breakable(LONG))
    document.setTextWidth(220)
    document.documentLayout().documentSize()
    block, layout = document.firstBlock(), document.firstBlock().layout()
    assert layout.lineCount() > 3
    for number in range(layout.lineCount() - 1):
        line = layout.lineAt(number)
        assert line.naturalTextWidth() <= 220
        assert block.text()[line.textStart() + line.textLength() - 1] == ZERO_WIDTH_SPACE


def test_titles_of_the_stage_break_between_words(context):
    maker = CardMaker(context)
    context.bridge.session.open_run()
    view = context.bridge.view()
    for place, item in enumerate(view.items):
        title = maker.of_item(view, place).title
        _, lines = title_block(title, 300.0, RIGHT - LEFT, 900.0)
        ends, whole = {0}, 0
        for word in title:
            whole += len(word)
            ends.add(whole)
        reached = 0
        for line in lines:
            reached = "".join(title).index(line.strip(), reached) + len(line.strip())
            assert reached in ends or item.item.title[reached : reached + 1].isspace(), line


def ink(label, text):
    """How many rows of pixels a text changes in a label."""
    pictures = []
    for shown_text in (text, ""):
        label.setText(shown_text)
        picture = QImage(label.size(), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.gray)
        label.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        pictures.append(picture)
    full, empty = pictures
    width = full.width()
    return sum(any(full.pixel(x, y) != empty.pixel(x, y) for x in range(width)) for y in range(full.height()))


def shows_what_was_typed(label):
    text = plain(label.text())
    return text[:12] in LONG[:12] or MARKS in text or LONG[:20] in text


@pytest.mark.parametrize("name", ["overview", "programme", "questions", "console", "start", "rehearsals"])
def test_no_mark_of_what_was_typed_is_cut_off(shown, name):
    """As many rows of ink in place as in the same label with room above and below."""
    cut = []
    for label in visible(shown(name), QLabel):
        if not label.text() or not shows_what_was_typed(label):
            continue
        size = label.size()
        label.setFixedSize(max(size.width(), 300), size.height())
        inside = ink(label, MARKS)
        label.setFixedSize(max(size.width(), 300), size.height() + 60)
        whole = ink(label, MARKS)
        if inside != whole:
            cut.append((label.objectName(), inside, whole, size.height()))
    assert not cut, str(cut)


def test_what_is_copied_out_of_editors_was_typed(shown, context):
    clipboard = QGuiApplication.clipboard()
    window = shown("programme")
    copied = 0
    for edit in visible(window, QLineEdit, QPlainTextEdit):
        edit.selectAll()
        clipboard.clear()
        edit.copy()
        assert ZERO_WIDTH_SPACE not in clipboard.text(), edit.objectName()
        copied += clipboard.text() in {MARKS, LONG}
    assert copied, "no field held what was typed"


@pytest.mark.parametrize("name", WINDOWS)
def test_no_label_gives_its_breaks_to_the_clipboard(shown, name):
    """A label that can be selected would copy what it shows, with the breaks in it."""
    for label in visible(shown(name), QLabel):
        selectable = label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        assert not (selectable and ZERO_WIDTH_SPACE in label.text()), label.objectName()


def libthai():
    """Where the system's libthai lies, or nothing."""
    try:
        listed = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    found = [line.split("=> ")[1] for line in listed.splitlines() if "libthai.so" in line]
    return Path(found[0]).resolve() if found else None


def test_all_of_this_with_libthai_hidden(tmp_path):
    """The same tests in a process where Qt finds no libthai."""
    if os.environ.get(HIDDEN):
        with pytest.raises(OSError, match="libthai"):
            ctypes.CDLL("libthai.so.0")
        return
    where = libthai()
    if where is None:
        pytest.skip("this system has no libthai to hide")
    nothing = tmp_path / "nothing"
    nothing.touch()
    namespace = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    hide = f'mount --bind "{nothing}" "{where}" && exec "$@"'
    inside = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        str(Path(__file__)),
        f"--basetemp={tmp_path}/in",
    ]
    allowed = subprocess.run([*namespace, "sh", "-c", hide, "sh", "true"], capture_output=True, check=False)
    if allowed.returncode:
        pytest.skip("hiding a library is not allowed here")
    done = subprocess.run(
        [*namespace, "sh", "-c", hide, "sh", *inside],
        env={**os.environ, HIDDEN: "yes"}, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:]
