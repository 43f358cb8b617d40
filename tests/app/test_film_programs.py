"""Films go through ffmpeg where it is found; it tells how far it is, and ends when nobody wants it."""

from __future__ import annotations

import os
import sys
import time

import pytest

from pmqa_desk.app.film_programs import FilmPrograms
from pmqa_desk.desk.film_header import film_header
from pmqa_desk.domain.errors import DeskError
from tests.films import needs_ffmpeg, numbered_film

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="the fake program is a script of the shell")

SPEAKS = """#!/bin/sh
echo "  Duration: 00:00:10.50, start: 0.000000, bitrate: 1 kb/s"
echo "out_time_us=N/A"
echo "out_time_us=5000000"
echo "out_time_us=11000000"
for last; do :; done
printf %s "$*" > "$last"
"""


@pytest.fixture
def programs(tmp_path):
    def made(script):
        path = tmp_path / "bin" / "ffmpeg"
        path.parent.mkdir()
        path.write_text(script)
        path.chmod(0o755)
        return FilmPrograms({"PATH": f"{path.parent}:/usr/bin:/bin"})

    return made


@posix_only
def test_program_is_asked_for_h264_and_tells_how_far_it_is(programs, tmp_path):
    told, target = [], tmp_path / "ออก.part.mp4"
    films = programs(SPEAKS)
    films.convert(tmp_path / "เข้า.mkv", target, lambda done, whole: told.append((done, whole)))
    assert films.found
    assert told == [(5000, 10_500), (10_500, 10_500), (10_500, 10_500)]
    asked = target.read_text()
    assert "-c:v libx264" in asked
    assert "-c:a aac" in asked
    assert asked.index("เข้า.mkv") < asked.index("ออก.part.mp4")


@posix_only
@pytest.mark.parametrize("script", ["#!/bin/sh\nexit 1\n", "#!/bin/sh\nexit 0\n", "#!/nowhere\n"])
def test_program_that_fails_or_writes_nothing_is_refused(programs, tmp_path, script):
    with pytest.raises(DeskError, match=r"a\.mkv could not be converted"):
        programs(script).convert(tmp_path / "a.mkv", tmp_path / "b.mp4", lambda _done, _whole: None)


@posix_only
def test_program_ends_when_nobody_wants_it_any_more(programs, tmp_path):
    def stop(done, whole):
        raise ZeroDivisionError

    begun = time.monotonic()
    script = '#!/bin/sh\necho "Duration: 00:00:10.00"\necho out_time_us=1\nexec sleep 20\n'
    with pytest.raises(ZeroDivisionError):
        programs(script).convert(tmp_path / "a.mkv", tmp_path / "b.mp4", stop)
    assert time.monotonic() - begun < 5


def test_without_a_program_it_is_said_what_to_ask_for(tmp_path, monkeypatch):
    monkeypatch.setattr("pathlib.Path.is_file", lambda _path: False)
    films = FilmPrograms({"PATH": str(tmp_path)})
    assert not films.found
    with pytest.raises(DeskError, match=r"Ask for a\.mkv as MP4 with H\.264"):
        films.convert(tmp_path / "a.mkv", tmp_path / "b.mp4", lambda _done, _whole: None)


@needs_ffmpeg
def test_real_program_writes_a_film_of_that_kind(tmp_path):
    source = numbered_film(tmp_path / "a.mkv", 25, options=("-c:v", "mpeg4"))
    told = []
    FilmPrograms(os.environ).convert(source, tmp_path / "b.mp4", lambda *place: told.append(place))
    header = film_header(tmp_path / "b.mp4")
    assert (header.codec, header.length_ms) == ("H.264", 1000)
    assert told[-1] == (1000, 1000)
