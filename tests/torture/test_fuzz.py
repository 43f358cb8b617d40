"""Whatever is fed in: an answer, or one sentence that says what to do; never a crash, never half a file."""

from __future__ import annotations

import json
import random
import string
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmqa_desk.app.show import show
from pmqa_desk.assets import asset
from pmqa_desk.desk.replay import replay
from pmqa_desk.domain.draft import LineRole
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.wire import Whole, json_text, json_value, visit_from_json, whole_from_json
from pmqa_desk.intake.read import read_source
from pmqa_desk.store.file import create_visit_file, read_visit_file

# A read of one screenful; the slowest seen is a fiftieth of it.
PATIENCE_S = 5.0

# The suite draws the same few each time; torture draws many, anew each time.
short = settings(max_examples=60, derandomize=True, deadline=None, database=None)
long = settings(max_examples=5000, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])

PIECES = (
    *("๑.", "1)", "(2)", "3.", "-", "•", "ระเบียบวาระที่ 1", "วาระที่ ๒:", "#", "|", "\t", "หมายเหตุ", "ทั้งนี้"),
    *("09.00", "9:00 น.", "๐๙.๐๐ - ๑๐.๓๐ น.", "25.61", "24:00", "จากนั้น เวลา 10.00 น.", "เวลา", "ถึง", "–"),
    *("กล่าวต้อนรับ", "วีดิทัศน์", "พัก", "กล่าวขอบคุณ", "ได้แก่ ๑. น้ำ ๒. ดิน และ ๓. ลม", "ลำดับการนำเสนอ ดังนี้"),
    *("(6 นาที 50 วินาที)", "10 นาที", "99999999999 ชั่วโมง", "-5 นาที", "โดย สำนักงานจังหวัด", "สังกัดกรม"),
    *("วันที่ 30 กุมภาพันธ์ 2564", "31 ก.ค. 64", "25/7/2565", "๓๒/๑๓/๙๙๙๙", "วันจันทร์ที่ 1 มกราคม 2565"),
    *("\u200b", "\u00a0", "\ufeff", "\x00", "\x1b[31m", "👩‍👩‍👧", "ปี่ ป้ำ ฐู", "\u202e", "\r", "\x0b", "\u2028"),
)
lines = st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=8).map(" ".join)
agendas = st.lists(lines, max_size=25).map("\n".join)
junk = st.binary(max_size=200)


def answer(deed, *words, **named):
    """What the deed gives, or nothing where it was refused in a sentence of both languages."""
    try:
        return deed(*words, **named)
    except DeskError as caught:
        refusal = caught
    assert refusal.thai.strip()
    assert refusal.english.strip()
    return None


def read(data: bytes) -> None:
    began = time.monotonic()
    draft = answer(read_source, data, "text.txt", this_year=2021)
    assert time.monotonic() - began < PATIENCE_S, "slow"
    if draft is None:
        return
    items = {item.uid for item in draft.visit.items}
    assert len(items) == len(draft.visit.items)
    assert [line.line for line in draft.lines] == list(range(1, len(draft.lines) + 1)), "a line is dropped"
    unread = {line.line for line in draft.unread}
    for line in draft.lines:
        assert (line.role is LineRole.UNREAD) is (line.line in unread)
    assert all(item.duration_s is None or item.duration_s > 0 for item in draft.visit.items), "0 for unknown"


@short
@given(agendas)
def test_any_text_is_read_or_refused(text):
    read(text.encode("utf-8", "replace"))


@short
@given(junk)
def test_any_bytes_are_read_or_refused(data):
    read(data)


@pytest.mark.torture
@long
@given(agendas)
def test_thousands_of_texts_are_read_or_refused(text):
    read(text.encode("utf-8", "replace"))


@pytest.mark.torture
@long
@given(junk)
def test_thousands_of_heaps_of_bytes_are_read_or_refused(data):
    read(data)


@pytest.mark.torture
@pytest.mark.parametrize("line", ["1. น้ำ", "09.00 น. พัก", "ก", "(", "1. " * 50, "ได้แก่ ๑. น้ำ ๒. ดิน", "\u200b"])
def test_five_megabytes_of_anything_are_read_or_refused_soon(line):
    data = (line + "\n").encode() * (5_000_000 // (len(line.encode()) + 1))
    for part in (data, data[:3_900_000].decode(errors="ignore").encode()):
        began = time.monotonic()
        answer(read_source, part, "text.txt", this_year=2021)
        assert time.monotonic() - began < 60


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
odd = st.sampled_from(
    (
        "2021-13-45",
        "25:99",
        "๒๕๖๔",
        "",
        "\x00",
        "Asia/Atlantis",
        "2021-07-30T09:00:00",
        10**30,
        -1,
        1e308,
        "9" * 400,
    )
)
values = st.recursive(
    scalars | odd,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def example_json():
    return asset("resources", "example", "visit.json").read_text(encoding="utf-8")


def spoil(value, draw, take):
    """Put something odd into one place of a JSON value."""
    place = value
    while isinstance(place, dict | list) and place:
        key = draw.choice(sorted(place)) if isinstance(place, dict) else draw.randrange(len(place))
        inner = place[key]
        if not isinstance(inner, dict | list) or not inner or draw.random() < 0.25:
            deed = draw.random()
            if deed < 0.2:
                del place[key]
            elif deed < 0.3 and isinstance(place, list):
                place.append(inner)
            else:
                place[key] = take()
            return
        place = inner


def carry(text, folder):
    """Read a visit from JSON; what is taken is kept whole, and comes back as it went in."""
    fresh = iter(map(str, range(10**9))).__next__
    whole = answer(lambda: whole_from_json(json_value(text, "visit.json"), fresh=fresh))
    if whole is None:
        return False
    path = folder / f"{random.random()}.pmqa"  # noqa: S311 - a name
    try:
        create_visit_file(path, whole.visit, whole.runs)
    except DeskError:
        assert list(folder.iterdir()) == [], "half a file"
        return False
    store = read_visit_file(path, backups=folder)
    back = Whole(store.load(), store.runs())
    store.close()
    path.unlink()
    assert back == whole
    again = whole_from_json(json_value(json_text(show(back)), "show"))
    assert again == whole
    return True


@short
@given(st.integers(), st.lists(values, min_size=3, max_size=3))
def test_a_spoilt_visit_is_refused_or_kept_whole(tmp_path_factory, example_json, seed, odd_ones):
    spoilt_visit(tmp_path_factory, example_json, seed, odd_ones)


@pytest.mark.torture
@long
@given(st.integers(), st.lists(values, min_size=3, max_size=3))
def test_thousands_of_spoilt_visits_are_refused_or_kept_whole(tmp_path_factory, example_json, seed, odd_ones):
    spoilt_visit(tmp_path_factory, example_json, seed, odd_ones)


def spoilt_visit(tmp_path_factory, example_json, seed, odd_ones):
    draw, value = random.Random(seed), json.loads(example_json)  # noqa: S311 - hypothesis draws the seed
    for one in odd_ones[: draw.randrange(1, 4)]:
        spoil(value, draw, lambda one=one: one)
    carry(json.dumps(value), tmp_path_factory.mktemp("visit"))


def test_the_example_itself_is_carried_whole(tmp_path, example_json):
    assert carry(example_json, tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[" * 100_000,
        '{"a":' * 50_000,
        "NaN",
        "1e999",
        '"\\ud800"',
        '{"visit": {"title": "\\ud800"}}',
        "\x00",
    ],
)
def test_broken_json_is_refused(tmp_path, text):
    assert not carry(text, tmp_path)


WORDS = (
    "start",
    "next",
    "pause",
    "resume",
    "finish",
    "back",
    "jump",
    "skip",
    "add",
    "edit",
    "undo",
    "backdate",
    "end",
)
ITEMS = st.integers(1, 15) | st.sampled_from((0, -1, 99, None, "1", 1.5, True))


@st.composite
def event_lists(draw):
    second, log = 0, []
    for _ in range(draw(st.integers(0, 14))):
        second += draw(st.sampled_from((0, 0, 1, 7, 60, 600, 86_400, -1)))
        entry = {
            "at": f"2026-07-21T{9 + second // 3600 % 12:02}:{second // 60 % 60:02}:{second % 60:02}+07:00"
        }
        entry["do"] = draw(st.sampled_from((*WORDS, *WORDS, "dance", None)))
        for name, more in (
            ("item", ITEMS),
            ("seconds", st.integers(-10_000, 10_000) | odd),
            ("duration_s", st.integers(0, 9999) | odd),
            ("reason", st.text(max_size=5)),
            ("to", st.just("2026-07-21T09:00:00+07:00") | odd),
        ):
            if draw(st.booleans()):
                entry[name] = draw(more)
        log.append(entry)
    return log


def play(programme, events, at):
    found = answer(replay, programme, events, at)
    if found is None:
        return False
    assert found["state"] in {"ready", "running", "paused", "between", "ended"}
    assert (found["item"] is None) is (found["state"] in {"ready", "ended"})
    assert json.loads(json_text(found)) == found
    for item in found["items"]:
        assert item["actual_s"] is None or item["actual_s"] >= 0
        assert item["overlap_s"] >= 0
        assert item["gap_s"] >= 0
    return True


@pytest.fixture(scope="module")
def example_programme(example_json):
    return programme_of(visit_from_json(json.loads(example_json)))


@short
@given(event_lists() | values)
def test_any_events_are_played_or_refused(example_programme, events):
    play(example_programme, events, "2026-07-21T23:59:00+07:00")


@pytest.mark.torture
@long
@given(event_lists() | values)
def test_thousands_of_lists_of_events_are_played_or_refused(example_programme, events):
    play(example_programme, events, "2026-07-21T23:59:00+07:00")


@short
@given(values.map(lambda value: value if isinstance(value, str) else string.printable))
def test_any_instant_is_played_or_refused(example_programme, at):
    play(example_programme, [], at)
