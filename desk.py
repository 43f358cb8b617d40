#!/usr/bin/env python3
"""Set PMQA Desk up in .venv and start it, its tests or its checks; needs Python 3.11 and nothing else.

    python3 desk.py run [FILE]      the worked example, or FILE; without a screen the example's day, into out/
    python3 desk.py test [ARGS]     the suite; with ARGS only what pytest takes them to mean
    python3 desk.py check           format, lint, types, layers
    python3 desk.py bench           start-up, memory, presenter mode beside bare windows; Word beside pandoc
    python3 desk.py torture [ARGS]  what lasts over a minute: days in virtual and real time, kills, fuzz;
                                    PMQA_SOAK_MINUTES=5 shortens the half hour in real time

On Windows: py desk.py run
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
APT_LISTS = Path("/var/lib/apt/lists")
OLDEST_PYTHON = (3, 11)
HEARTBEAT_S = 10

QT_PACKAGES = (
    "libglib2.0-0", "libgl1", "libegl1", "libdbus-1-3", "libfontconfig1", "libxkbcommon-x11-0",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libpulse0", "libxrandr2",
    "libcups2", "libthai0",
)  # fmt: skip
TEST_PACKAGES = (
    "xvfb", "openbox", "xdotool", "x11-xserver-utils", "x11-utils", "ffmpeg", "poppler-utils",
    "libreoffice-writer-nogui", "libreoffice-impress-nogui",
    "fonts-tlwg-laksaman-ttf", "fonts-tlwg-laksaman", "cups", "cups-client", "printer-driver-cups-pdf",
)  # fmt: skip

# 168 MB on the disk, and nothing but the bench asks for it.
BENCH_PACKAGES = (*TEST_PACKAGES, "pandoc")

LOCKS = {"run": ("requirements.lock",), "dev": ("requirements.lock", "requirements-dev.lock")}
PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
CHECKS = {
    "format": ("ruff", "format", "--check", "--quiet", "."),
    "lint": ("ruff", "check", "--quiet", "."),
    "types": ("mypy",),
    "layers": ("lint-imports",),
}


class SetUpError(Exception):
    """Set-up cannot go on; the sentence says what to do."""


def say(text: str) -> None:
    """Print a step at once, in ASCII, which every console can show."""
    print(f"[desk] {text}", flush=True)


def run_step(step: str, command: Sequence[str]) -> None:
    """Run a program quietly, with a sign of life now and then; on failure show its last lines."""
    say(step)
    began = time.monotonic()
    lines: deque[str] = deque(maxlen=40)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace"
    ) as process:
        reader = threading.Thread(target=lines.extend, args=(process.stdout,), daemon=True)
        reader.start()
        while not _ends_within(process, HEARTBEAT_S):
            say(f"  {time.monotonic() - began:.0f} s: {lines[-1].strip()[:90] if lines else 'still at it'}")
        # A service that apt started may hold the pipe open for ever.
        reader.join(2)
    if process.returncode:
        print("".join(lines), flush=True)
        raise SetUpError(f"failed: {step}")


def _ends_within(process: subprocess.Popen[str], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


# --- System packages (Debian and Ubuntu) ---


def parse_dpkg(listing: str) -> set[str]:
    """Return the packages that ``dpkg-query`` lists as installed, one ``name status`` a line."""
    rows = (line.split() for line in listing.splitlines())
    return {row[0] for row in rows if len(row) == 2 and row[1] == "installed"}


def missing_packages(wanted: Iterable[str], installed: set[str]) -> list[str]:
    """Return what is wanted and not installed; Ubuntu 24.04 and Debian 13 add t64 to some names."""
    return [name for name in wanted if not {name, f"{name}t64"} & installed]


def python_packages() -> list[str]:
    """Return the package without which Debian's Python cannot make a virtual environment."""
    if importlib.util.find_spec("ensurepip"):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def apt_prefix() -> list[str] | None:
    """Return what goes before apt-get to be root, or ``None`` where one may not be."""
    if os.name != "posix":
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None or subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode:
        return None
    return [sudo, "-n"]


def query_missing(wanted: Sequence[str]) -> list[str]:
    """Ask dpkg which of the packages are missing."""
    if not wanted:
        return []
    names = [*wanted, *(f"{name}t64" for name in wanted)]
    asked = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names]
    listing = subprocess.run(asked, capture_output=True, text=True, check=False)
    return missing_packages(wanted, parse_dpkg(listing.stdout))


def apt_install(prefix: Sequence[str], packages: Sequence[str]) -> None:
    """Install packages; what apt knows may be old or nothing, so ask it anew and try once more."""
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "Dpkg::Use-Pty=0"]
    apt += ["-o", "DPkg::Lock::Timeout=120", "-y"]
    install = [*apt, "install", "--no-install-recommends", *packages]
    step = f"installing system packages: {' '.join(packages)}"
    if any(APT_LISTS.glob("*_Packages*")):
        try:
            return run_step(step, install)
        except SetUpError as failure:
            say(str(failure))
    run_step("reading the lists of packages anew", [*apt, "update"])
    return run_step(step, install)


def still_missing(
    packages: Sequence[str],
    prefix: Callable[[], list[str] | None] = apt_prefix,
    query: Callable[[Sequence[str]], list[str]] = query_missing,
    install: Callable[[Sequence[str], Sequence[str]], None] = apt_install,
) -> list[str]:
    """Install what is missing where one may; return what is missing after that."""
    missing = query(packages)
    root = prefix() if missing else None
    if root is None:
        return missing
    try:
        install(root, missing)
    except SetUpError as failure:
        say(str(failure))
    return query(missing)


def see_to_packages(
    required: Sequence[str],
    welcome: Sequence[str],
    left: Callable[[Sequence[str]], list[str]] = still_missing,
) -> None:
    """Stop without the required packages, go on without the others."""
    if needed := left(required):
        raise SetUpError(
            "system packages are missing. Run this line, then try again:\n"
            f"  sudo apt-get install -y --no-install-recommends {' '.join(needed)}"
        )
    if wished := left(welcome):
        say(f"tests that need these are skipped: {' '.join(wished)}")
        say(f"to have them: sudo apt-get install -y --no-install-recommends {' '.join(wished)}")


def see_to_system(welcome: Sequence[str] = ()) -> None:
    """See to the libraries that Qt needs; elsewhere than on Debian and Ubuntu only say so."""
    if not sys.platform.startswith("linux"):
        return
    if shutil.which("dpkg-query") and shutil.which("apt-get"):
        see_to_packages([*python_packages(), *QT_PACKAGES], welcome)
    else:
        say(f"not Debian or Ubuntu: Qt needs what Debian calls {' '.join(QT_PACKAGES)}")


# --- The virtual environment ---


def venv_program(name: str, venv: Path = VENV) -> Path:
    """Return where a program of the environment stands."""
    return venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name


def read_state(venv: Path) -> dict[str, str]:
    """Return what set-up wrote into the environment; nothing where it never ended."""
    try:
        state = json.loads((venv / "desk.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def write_state(venv: Path, state: Mapping[str, str]) -> None:
    """Write what set-up knows, whole or not at all."""
    beside = venv / "desk.json.new"
    beside.write_text(json.dumps(dict(state), indent=1), encoding="utf-8")
    beside.replace(venv / "desk.json")


def identity(root: Path = ROOT) -> dict[str, str]:
    """Return what makes an environment ours: it can be neither moved nor given another Python."""
    return {"root": str(root), "python": f"{sys.version_info.major}.{sys.version_info.minor}"}


def digest(root: Path, group: str) -> str:
    """Return a stamp of everything that decides what is installed for a group."""
    # Not above: an old Python shall reach the sentence that says it is too old.
    import tomllib  # noqa: PLC0415

    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    hashed = hashlib.sha256(json.dumps([project["project"], project["build-system"]]).encode())
    for lock in LOCKS[group]:
        hashed.update((root / lock).read_bytes())
    return hashed.hexdigest()


def venv_fault(venv: Path, wanted: Mapping[str, str], pip_works: Callable[[], bool]) -> str | None:
    """Return why the environment must be made anew, or ``None``."""
    if not venv_program("python", venv).exists():
        return "there is none"
    state = read_state(venv)
    if state.get("busy"):
        return "its set-up was interrupted"
    if not state:
        # Made by hand, or interrupted before anything was written.
        return None if pip_works() else "it is not complete"
    if any(state.get(key) != value for key, value in wanted.items()):
        return "it was made for another place or Python"
    return None


def pip(*words: str) -> list[str]:
    """Return a pip command of the environment that says little and asks nothing."""
    quiet = (
        "--disable-pip-version-check",
        "--no-input",
        "--progress-bar",
        "off",
        "--root-user-action",
        "ignore",
    )
    return [str(venv_program("python")), "-m", "pip", "install", *quiet, *words]


def pip_works() -> bool:
    """Tell whether the environment runs this Python and can install."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    asked = subprocess.run(
        [str(venv_program("python")), "-m", "pip", "--version"], capture_output=True, text=True, check=False
    )
    return asked.returncode == 0 and f"(python {version})" in asked.stdout


def make_venv() -> None:
    """Make the environment from nothing."""
    if VENV.exists():
        shutil.rmtree(VENV)
    run_step("making .venv", [sys.executable, "-m", "venv", str(VENV)])


def see_to_venv(group: str) -> None:
    """Make or refresh the environment; one look at a stamp where nothing has changed."""
    fault = venv_fault(VENV, identity(), pip_works)
    if fault:
        say(f".venv: {fault}")
        make_venv()
    state = read_state(VENV)
    stamp = digest(ROOT, group)
    if state.get(group) == stamp:
        return
    write_state(VENV, {**state, **identity(), "busy": "yes"})
    try:
        locks = [word for lock in LOCKS[group] for word in ("-r", str(ROOT / lock))]
        run_step("installing the libraries of " + " and ".join(LOCKS[group]), pip(*locks))
        ours = ("--no-deps", "--no-index", "--no-build-isolation", "-e", str(ROOT))
        run_step("installing PMQA Desk itself", pip(*ours))
    except SetUpError:
        write_state(VENV, {**state, **identity()})
        raise
    # The larger list contains the smaller.
    done = {name: digest(ROOT, name) for name in LOCKS if set(LOCKS[name]) <= set(LOCKS[group])}
    write_state(VENV, {**state, **identity(), **done})


def prepare(group: str, welcome: Sequence[str] = ()) -> None:
    """See to everything; say how long it took only where it took long."""
    began = time.monotonic()
    see_to_system(welcome)
    see_to_venv(group)
    if time.monotonic() - began > 1:
        say(f"ready after {time.monotonic() - began:.0f} s")


# --- The screen ---


def screen_fault(environ: Mapping[str, str], platform: str, answers: Callable[[], bool]) -> str | None:
    """Return why no window can be shown, or ``None``; Qt itself would abort."""
    plugin = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if plugin in {"offscreen", "minimal"}:
        return f"QT_QPA_PLATFORM is {plugin}"
    if not platform.startswith("linux"):
        return None
    if not environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    return None if answers() else "the display does not answer"


def screen_answers() -> bool:
    """Tell whether a Qt program can start here, by starting one that may abort in our stead."""
    try:
        return call(["-c", PROBE], quiet=True, timeout_s=30) == 0
    except subprocess.TimeoutExpired:
        return False


# --- The commands ---


def call(
    words: Sequence[str],
    environ: Mapping[str, str] | None = None,
    *,
    quiet: bool = False,
    timeout_s: float | None = None,
) -> int:
    """Run the environment's Python in the project's folder; return its status."""
    output = subprocess.DEVNULL if quiet else None
    command = [str(venv_program("python")), *words]
    env = {**os.environ, **(environ or {})}
    return subprocess.run(
        command, cwd=ROOT, env=env, stdout=output, stderr=output, timeout=timeout_s, check=False
    ).returncode


def run(words: Sequence[str]) -> int:
    """Open the worked example, or a file; play the example's day where there is no screen."""
    prepare("run")
    opens = bool(words) and not words[0].startswith("-")
    fault = screen_fault(os.environ, sys.platform, screen_answers)
    if fault and opens:
        raise SetUpError(f"no screen ({fault}), so {words[0]} cannot be opened.")
    if fault:
        say(f"no screen ({fault}): playing the worked example's whole day without one, into out/")
        offscreen = {"QT_QPA_PLATFORM": "offscreen"}
        return call(["-m", "pmqa_desk.app.headless_day", "--out", "out", *words], offscreen)
    if opens:
        return call(["-m", "pmqa_desk", str(Path(words[0]).resolve()), *words[1:]])
    return call(["-m", "pmqa_desk", "demo", *words])


def test(words: Sequence[str]) -> int:
    """Run the suite, measured; or a part of it, unmeasured."""
    prepare("dev", TEST_PACKAGES)
    if words:
        return call(["-m", "pytest", *words])
    # A file's tests stay together: what is made for all of them is made once.
    side_by_side = ("--numprocesses", str(os.cpu_count() or 1), "--dist", "loadfile")
    # The same order each time, so that it fails for a change and never by chance; with words it is drawn.
    in_order = ("--randomly-seed=2565",)
    # The sum is made, and held against its bound, once: by the report.
    measured = ("--cov", "--cov-report=", "--cov-fail-under=0")
    whole = ("-m", "pytest", *side_by_side, *in_order, *measured)
    return call(whole) or call(["-m", "coverage", "report"])


def check(_words: Sequence[str]) -> int:
    """Run every check, even after one has failed; print a line for each."""
    prepare("dev")
    failed = 0
    for name, (program, *arguments) in CHECKS.items():
        done = subprocess.run(
            [str(venv_program(program)), *arguments],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if done.returncode:
            failed += 1
            print(done.stdout, flush=True)
        say(f"{'FAILED' if done.returncode else 'ok    '} {name}: {' '.join((program, *arguments))}")
    return 1 if failed else 0


def bench(words: Sequence[str]) -> int:
    """Measure."""
    prepare("dev", BENCH_PACKAGES)
    return call(["-m", "tests.bench", *words])


def torture(words: Sequence[str]) -> int:
    """Run the long tests."""
    prepare("dev", TEST_PACKAGES)
    # A test of half an hour is not stuck after a minute.
    patient = ("-o", "faulthandler_timeout=0")
    return call(["-m", "pytest", "-m", "torture", *patient, *words], {"PMQA_PROFILE": "torture"})


COMMANDS = {"run": run, "test": test, "check": check, "bench": bench, "torture": torture}


def main(words: Sequence[str]) -> int:
    """Do what the command line says."""
    if sys.version_info < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        say(f"Python {oldest} or newer is needed; this is {sys.version.split()[0]}.")
        return 1
    if words and words[0] in {"-h", "--help"}:
        print(__doc__)
        return 0
    if not words or words[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        return COMMANDS[words[0]](words[1:])
    except SetUpError as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
