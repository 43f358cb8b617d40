"""The wheel, built as released, works in an empty environment from an empty folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile

import pytest

import desk

# Named one by one: a file that is missing here is missing on the user's machine.
SHIPPED = {
    "resources/example/announcement.txt",
    "resources/example/slides.pdf",
    "resources/example/video.mp4",
    "resources/example/visit.json",
    "resources/fonts/OFL.txt",
    "resources/fonts/Sarabun-Bold.ttf",
    "resources/fonts/Sarabun-Regular.ttf",
    "resources/fonts/SarabunPaper-Bold.ttf",
    "resources/fonts/SarabunPaper-Regular.ttf",
    "resources/fonts/SarabunPaper.json",
    "resources/icons/app.png",
    "resources/icons/app.svg",
    "resources/icons/chevron-dark.svg",
    "resources/icons/chevron-light.svg",
    "resources/icons/tick.svg",
    "resources/style/desk.qss",
    "resources/templates/minutes.docx",
    "resources/words/words_th.txt",
}
# Scripts run by hand, beside what they make.
MAKER = re.compile(r"/make_\w+\.py$")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=desk.ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def inside(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Run a program of a fresh environment that holds the wheel, in an empty folder.

    The libraries are those of this environment, reached by a search path: unlike a path file it does not
    lead on to the checkout.
    """
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=False)
    python = desk.venv_program("python", home)
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--no-deps",
        "--no-index",
        str(wheel),
    ]
    subprocess.run(install, check=True, capture_output=True)
    empty = tmp_path_factory.mktemp("empty")
    environ = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib"), "PYTHONUTF8": "1"}

    def run(program, *words):
        command = [str(desk.venv_program(program, home)), *words]
        return subprocess.run(
            command, cwd=empty, env=environ, capture_output=True, encoding="utf-8", check=False
        )

    return run


def test_every_shipped_file_is_in_the_wheel(inside):
    forms = {f"ui/{form.name}" for form in (desk.ROOT / "ui").glob("*.ui")}
    assert {name for name in SHIPPED | forms if f"pmqa_desk/_bundle/{name}" not in inside} == set()


def test_everything_under_resources_is_in_the_wheel_but_what_makes_it(inside):
    tracked = subprocess.run(
        ["git", "ls-files", "-z", "resources"],
        cwd=desk.ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if tracked.returncode:
        pytest.skip("not a git checkout")
    names = set(tracked.stdout.split("\0")) - {""}
    assert {
        name for name in names if f"pmqa_desk/_bundle/{name}" not in inside and not MAKER.search(name)
    } == set()


def test_scripts_that_make_resources_are_not_in_the_wheel(inside):
    assert (desk.ROOT / "resources/fonts/make_fonts.py").is_file()
    assert [name for name in inside if MAKER.search(name)] == []


def test_the_wheel_carries_its_licences(inside):
    names = {name.partition(".dist-info/licenses/")[2] for name in inside}
    assert {"LICENSE", "THIRD_PARTY.md", "resources/fonts/OFL.txt"} <= names


def test_the_wheel_holds_the_program_and_no_tests(inside):
    assert {name.partition("/")[0].partition("-")[0] for name in inside} == {"pmqa_desk"}


def test_an_installed_program_finds_its_forms_and_resources(installed):
    names = sorted(SHIPPED | {f"ui/{form.name}" for form in (desk.ROOT / "ui").glob("*.ui")})
    program = (
        "import sys, pmqa_desk\n"
        "from pmqa_desk.assets import asset\n"
        "print(pmqa_desk.__file__)\n"
        "print(sum(len(asset(*name.split('/')).read_bytes()) > 0 for name in sys.argv[1:]))\n"
    )
    done = installed("python", "-c", program, *names)
    assert done.stderr == ""
    place, count = done.stdout.splitlines()
    assert str(desk.ROOT) not in place
    assert int(count) == len(names)


def test_the_installed_command_line_names_its_papers(installed):
    done = installed("pmqa-desk", "export", "--list")
    assert done.stderr == ""
    assert done.returncode == 0
    assert "minutes" in done.stdout


def test_the_installed_command_line_refuses_a_file_that_is_not_there(installed):
    done = installed("pmqa-desk", "show", "nothing.pmqa", "--json")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "nothing.pmqa" in done.stderr


@pytest.mark.parametrize("name", ["pmqa-desk", "pmqa-desk-window"])
def test_both_programs_are_installed(installed, name):
    done = installed("python", "-c", f"import importlib.metadata as m; print(m.entry_points(name={name!r}))")
    assert name in done.stdout
