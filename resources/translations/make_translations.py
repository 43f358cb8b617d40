r"""Bring the English of the screen up to date: collect the Thai texts, fill in what is known, release.

Run by hand after a text was added or changed, from anywhere, with the environment's Python:

    python resources/translations/make_translations.py [WORDS.tsv ...]

Each line of a TSV is a Thai text, a tab and its English; ``\n`` stands for a line break. A text that stands
elsewhere in the file with its English needs no line, nor does one without a Thai letter. What is left
without English is printed, and the exit status is 1.
"""

from __future__ import annotations

import re
import subprocess
import sys
from html import escape, unescape
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAMS = Path(sys.executable).parent
TS = HERE / "pmqa_desk_en.ts"
QM = HERE / "pmqa_desk_en.qm"
# The Thai of Qt's own dialogs and menus, which Qt does not have: written by hand, only released here.
QT_TS = HERE / "qtbase_th.ts"
QT_QM = HERE / "qtbase_th.qm"
LANGUAGES = ("-source-language", "th_TH", "-target-language", "en_US")
MESSAGE = re.compile(
    r"<source>(?P<source>.*?)</source>(?P<between>.*?)"
    r"<translation(?P<unfinished> type=\"unfinished\")?>(?P<english>.*?)</translation>",
    re.DOTALL,
)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
THAI = re.compile("[\u0e00-\u0e7f]")


def sources() -> list[str]:
    """Return every file that holds texts of the screen."""
    code = [*ROOT.glob("pmqa_desk/qt/*.py"), *ROOT.glob("pmqa_desk/app/*.py"), *ROOT.glob("ui/*.ui")]
    return [str(path) for path in sorted(code)]


def collect(ts: Path) -> None:
    """Let ``ts`` hold exactly the texts that stand in code and forms; known English stays."""
    command = [str(PROGRAMS / "pyside6-lupdate"), *sources(), "-ts", str(ts), *LANGUAGES]
    subprocess.run([*command, "-no-obsolete", "-locations", "none"], check=True, stdout=subprocess.DEVNULL)


def release(ts: Path, qm: Path) -> None:
    """Write what the program loads."""
    command = [str(PROGRAMS / "pyside6-lrelease"), str(ts), "-qm", str(qm), "-silent"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def read_words(files: list[str]) -> dict[str, str]:
    """Return English by Thai from TSV files; a later line wins."""
    words = {}
    for name in files:
        for line in Path(name).read_text(encoding="utf-8").splitlines():
            thai, tab, english = line.partition("\t")
            if tab and english.strip():
                words[thai.replace("\\n", "\n")] = english.strip().replace("\\n", "\n")
    return words


def fill(text: str, words: dict[str, str]) -> str:
    """Return the text of a .ts file with the English put in that is known."""
    known = {
        unescape(m["source"]): unescape(m["english"]) for m in MESSAGE.finditer(text) if not m["unfinished"]
    }
    known.update(words)
    known.update((same, same) for same in map(unescape, SOURCE.findall(text)) if not THAI.search(same))

    def put(match: re.Match[str]) -> str:
        english = known.get(unescape(match["source"]))
        if english is None:
            return match[0]
        shown = escape(english, quote=True).replace("&#x27;", "&apos;")
        return f"<source>{match['source']}</source>{match['between']}<translation>{shown}</translation>"

    return MESSAGE.sub(put, text)


def unfinished(text: str) -> list[str]:
    """Return the Thai texts without English."""
    return sorted({unescape(m["source"]) for m in MESSAGE.finditer(text) if m["unfinished"]})


def main(files: list[str]) -> int:
    """Do all of it."""
    collect(TS)
    text = fill(TS.read_text(encoding="utf-8"), read_words(files))
    TS.write_text(text, encoding="utf-8", newline="\n")
    release(TS, QM)
    release(QT_TS, QT_QM)
    left = unfinished(text)
    for thai in left:
        sys.stdout.write(thai.replace("\n", "\\n") + "\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
