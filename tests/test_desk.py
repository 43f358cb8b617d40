"""The decisions of set-up; what it does on a bare machine is tried on one."""

from __future__ import annotations

import ast
import re
import sys
from importlib.metadata import version

import pytest

import desk


@pytest.fixture
def checkout(tmp_path):
    """A folder with what the stamp is made of."""
    for name in ("pyproject.toml", "requirements.lock", "requirements-dev.lock"):
        (tmp_path / name).write_bytes((desk.ROOT / name).read_bytes())
    return tmp_path


@pytest.fixture
def venv(tmp_path):
    """An environment that set-up has finished."""
    folder = tmp_path / ".venv"
    python = desk.venv_program("python", folder)
    python.parent.mkdir(parents=True)
    python.touch()
    desk.write_state(folder, {**desk.identity(tmp_path), "run": "stamp"})
    return folder


def _never():
    pytest.fail("asked though there was no need")


class TestPackages:
    def test_only_what_dpkg_calls_installed_counts(self):
        listing = "libgl1 installed\nlibthai0 config-files\nlibgl1 installed\nbroken\n"
        assert desk.parse_dpkg(listing) == {"libgl1"}

    def test_missing_packages_keep_their_order(self):
        assert desk.missing_packages(["c", "a", "b"], {"a"}) == ["c", "b"]

    def test_a_package_renamed_for_64_bit_time_is_not_missing(self):
        assert desk.missing_packages(["libcups2"], {"libcups2t64"}) == []

    def test_nothing_missing_asks_nobody_to_be_root(self):
        assert desk.still_missing(["a"], prefix=_never, query=lambda _wanted: []) == []

    def test_what_is_missing_is_installed_and_looked_for_again(self):
        system = {"a"}

        def install(prefix, packages):
            assert prefix == ["sudo", "-n"]
            system.update(packages)

        left = desk.still_missing(
            ["a", "b"],
            prefix=lambda: ["sudo", "-n"],
            query=lambda wanted: desk.missing_packages(wanted, system),
            install=install,
        )
        assert left == []
        assert system == {"a", "b"}

    def test_who_may_not_install_is_told_what_is_missing(self):
        assert desk.still_missing(["a"], prefix=lambda: None, query=list) == ["a"]

    def test_a_failed_installation_is_not_taken_for_done(self, capsys):
        def install(_prefix, _packages):
            raise desk.SetUpError("failed: installing")

        assert desk.still_missing(["a"], prefix=list, query=list, install=install) == ["a"]
        assert "failed: installing" in capsys.readouterr().out

    def test_without_a_required_package_set_up_stops_with_the_line_to_run(self):
        with pytest.raises(desk.SetUpError, match=r"sudo apt-get install .*libgl1"):
            desk.see_to_packages(["libgl1"], [], left=list)

    def test_without_a_test_package_set_up_goes_on_and_names_it(self, capsys):
        desk.see_to_packages([], ["xvfb"], left=list)
        assert "skipped: xvfb" in capsys.readouterr().out

    def test_apt_is_asked_anew_after_a_failure(self, monkeypatch, tmp_path):
        (tmp_path / "mirror_Packages").touch()
        steps = []

        def run_step(_step, command):
            steps.append("update" if "update" in command else "install")
            if steps == ["install"]:
                raise desk.SetUpError("stale")

        monkeypatch.setattr(desk, "run_step", run_step)
        monkeypatch.setattr(desk, "APT_LISTS", tmp_path)
        desk.apt_install([], ["xvfb"])
        assert steps == ["install", "update", "install"]

    def test_apt_without_any_list_is_asked_to_read_them_first(self, monkeypatch, tmp_path):
        steps = []
        monkeypatch.setattr(desk, "run_step", lambda _step, command: steps.append("update" in command))
        monkeypatch.setattr(desk, "APT_LISTS", tmp_path)
        desk.apt_install([], ["xvfb"])
        assert steps == [True, False]


class TestEnvironment:
    def test_a_finished_environment_is_kept_without_starting_it(self, venv, tmp_path):
        assert desk.venv_fault(venv, desk.identity(tmp_path), _never) is None

    def test_no_environment_is_a_fault(self, tmp_path):
        assert desk.venv_fault(tmp_path / "none", desk.identity(), _never)

    def test_an_interrupted_one_is_made_anew(self, venv, tmp_path):
        desk.write_state(venv, {**desk.read_state(venv), "busy": "yes"})
        assert "interrupted" in desk.venv_fault(venv, desk.identity(tmp_path), _never)

    def test_one_of_another_python_is_made_anew(self, venv, tmp_path):
        wanted = {**desk.identity(tmp_path), "python": "3.99"}
        assert desk.venv_fault(venv, wanted, _never)

    def test_one_that_was_moved_is_made_anew(self, venv, tmp_path):
        assert desk.venv_fault(venv, desk.identity(tmp_path / "elsewhere"), _never)

    @pytest.mark.parametrize(("works", "kept"), [(True, True), (False, False)])
    def test_one_of_unknown_origin_is_kept_only_if_it_can_install(self, venv, tmp_path, works, kept):
        (venv / "desk.json").write_text("{ half", encoding="utf-8")
        assert (desk.venv_fault(venv, desk.identity(tmp_path), lambda: works) is None) is kept

    def test_a_matching_stamp_calls_no_pip(self, venv, checkout, monkeypatch):
        monkeypatch.setattr(desk, "ROOT", checkout)
        monkeypatch.setattr(desk, "VENV", venv)
        monkeypatch.setattr(desk, "identity", dict)
        monkeypatch.setattr(desk, "run_step", lambda *_words: _never())
        desk.write_state(venv, {"run": desk.digest(checkout, "run")})
        desk.see_to_venv("run")

    def test_a_changed_lock_installs_and_the_next_time_does_not(self, venv, checkout, monkeypatch):
        steps = []
        monkeypatch.setattr(desk, "ROOT", checkout)
        monkeypatch.setattr(desk, "VENV", venv)
        monkeypatch.setattr(desk, "identity", dict)
        monkeypatch.setattr(desk, "run_step", lambda step, _command: steps.append(step))
        desk.see_to_venv("dev")
        desk.see_to_venv("dev")
        desk.see_to_venv("run")
        assert len(steps) == 2

    def test_a_failed_installation_is_tried_again_in_the_same_environment(self, venv, checkout, monkeypatch):
        def fail(step, _command):
            raise desk.SetUpError(step)

        monkeypatch.setattr(desk, "ROOT", checkout)
        monkeypatch.setattr(desk, "VENV", venv)
        monkeypatch.setattr(desk, "run_step", fail)
        monkeypatch.setattr(desk, "identity", lambda: {"root": "here"})
        desk.write_state(venv, {"root": "here", "run": "old"})
        with pytest.raises(desk.SetUpError):
            desk.see_to_venv("run")
        assert desk.venv_fault(venv, {"root": "here"}, _never) is None
        assert desk.read_state(venv)["run"] != desk.digest(checkout, "run")

    @pytest.mark.parametrize(
        ("name", "changes"),
        [
            ("requirements.lock", {"run", "dev"}),
            ("requirements-dev.lock", {"dev"}),
            ("pyproject.toml", set()),
        ],
    )
    def test_the_stamp_follows_the_locks_and_no_comment_of_the_project(self, checkout, name, changes):
        before = {group: desk.digest(checkout, group) for group in desk.LOCKS}
        with (checkout / name).open("a", encoding="utf-8") as file:
            file.write("\n# a comment\n")
        after = {group: desk.digest(checkout, group) for group in desk.LOCKS}
        assert {group for group in desk.LOCKS if before[group] != after[group]} == changes


class TestScreen:
    def test_no_display_is_known_without_starting_qt(self):
        assert desk.screen_fault({}, "linux", _never)

    @pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
    def test_a_display_that_answers_is_a_screen(self, name):
        assert desk.screen_fault({name: ":0"}, "linux", lambda: True) is None

    def test_a_display_that_does_not_answer_is_none(self):
        assert desk.screen_fault({"DISPLAY": ":77"}, "linux", lambda: False)

    def test_a_window_that_nobody_can_see_is_no_screen(self):
        assert desk.screen_fault({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", _never)

    @pytest.mark.parametrize("platform", ["win32", "darwin"])
    def test_windows_and_macos_always_have_one(self, platform):
        assert desk.screen_fault({}, platform, _never) is None

    def test_the_answer_of_a_dead_x_server_is_no(self, monkeypatch):
        if not sys.platform.startswith("linux"):
            pytest.skip("X is only looked for on Linux")
        monkeypatch.setattr(desk, "venv_program", lambda _name: sys.executable)
        monkeypatch.setenv("DISPLAY", ":7654")
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        assert desk.screen_answers() is False


class TestCommands:
    @pytest.fixture
    def started(self, monkeypatch):
        """What the environment's Python was asked to run, instead of running it."""
        calls = []
        monkeypatch.setattr(desk, "prepare", lambda *_words: None)
        monkeypatch.setattr(desk, "call", lambda words, _environ=None: calls.append(list(words)) or 0)
        monkeypatch.setattr(desk, "screen_fault", lambda *_words: None)
        return calls

    def test_run_opens_the_worked_example(self, started):
        assert desk.main(["run"]) == 0
        assert started == [["-m", "pmqa_desk", "demo"]]

    def test_run_opens_a_file_named_from_where_the_user_stands(self, started, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        desk.main(["run", "ตรวจ.pmqa"])
        assert started == [["-m", "pmqa_desk", str(tmp_path / "ตรวจ.pmqa")]]

    def test_run_without_a_screen_plays_the_day_and_says_why(self, started, monkeypatch, capsys):
        monkeypatch.setattr(desk, "screen_fault", lambda *_words: "DISPLAY is not set")
        assert desk.main(["run"]) == 0
        assert started == [["-m", "pmqa_desk.app.headless_day", "--out", "out"]]
        assert "DISPLAY is not set" in capsys.readouterr().out

    def test_a_file_cannot_be_opened_without_a_screen(self, started, monkeypatch, capsys):
        monkeypatch.setattr(desk, "screen_fault", lambda *_words: "DISPLAY is not set")
        assert desk.main(["run", "a.pmqa"]) == 1
        assert started == []
        assert "a.pmqa" in capsys.readouterr().out

    def test_the_whole_suite_is_measured_and_a_part_is_not(self, started):
        desk.main(["test"])
        desk.main(["test", "-k", "thai"])
        assert [words[1] for words in started] == ["pytest", "coverage", "pytest"]
        assert ["--cov" in words for words in started] == [True, False, False]

    def test_a_failing_suite_fails_the_command_before_coverage_is_judged(self, started, monkeypatch):
        monkeypatch.setattr(desk, "call", lambda words: started.append(words) or 1)
        assert desk.main(["test"]) == 1
        assert len(started) == 1

    def test_an_unknown_command_is_refused_with_the_list(self, capsys):
        assert desk.main(["fly"]) == 2
        assert "desk.py torture" in capsys.readouterr().err

    def test_help_names_every_command(self, capsys):
        assert desk.main(["--help"]) == 0
        shown = capsys.readouterr().out
        assert all(f"desk.py {name}" in shown for name in desk.COMMANDS)


class TestSteps:
    def test_a_failing_step_shows_the_last_words_of_its_program(self, capfd):
        with pytest.raises(desk.SetUpError, match="counting"):
            desk.run_step("counting", [sys.executable, "-c", "print('no such number'); raise SystemExit(3)"])
        assert "no such number" in capfd.readouterr().out

    def test_a_long_step_gives_signs_of_life(self, capfd, monkeypatch):
        monkeypatch.setattr(desk, "HEARTBEAT_S", 0.05)
        program = "import time; print('fetching', flush=True); time.sleep(0.6)"
        desk.run_step("long", [sys.executable, "-c", program])
        assert "s: fetching" in capfd.readouterr().out


def test_set_up_needs_nothing_but_the_standard_library():
    tree = ast.parse((desk.ROOT / "desk.py").read_text(encoding="utf-8"))
    imported = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported <= sys.stdlib_module_names


def test_set_up_prints_nothing_that_an_old_console_cannot_show():
    assert (desk.ROOT / "desk.py").read_text(encoding="utf-8").isascii()


def test_what_is_installed_is_what_the_locks_say():
    wanted = dict(_locked())
    assert {name: version(name) for name in wanted} == wanted


def test_every_locked_library_is_listed_with_its_licence():
    listed = (desk.ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    missing = [name for name, version in _locked(everywhere=True) if f"| {name} | {version} | " not in listed]
    assert missing == []


def _locked(*, everywhere=False):
    """Name and version of what the locks hold; what only Windows needs is told by its marker."""
    text = "".join((desk.ROOT / name).read_text(encoding="utf-8") for name in desk.LOCKS["dev"])
    rows = re.findall(r"^([\w.-]+)==([^;\s]+)(; sys_platform == \"win32\")?$", text, re.MULTILINE)
    assert rows
    return [
        (name, version) for name, version, only in rows if everywhere or not only or sys.platform == "win32"
    ]
