"""The ready check without a screen: what cannot be tried is said to be untested, never to be well."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from pmqa_desk.app.machine import data_folder
from pmqa_desk.app.probes import machine_probe
from pmqa_desk.desk.ready import saved_ms, seen_media
from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.findings import Finding
from pmqa_desk.domain.machine_facts import ClockFacts, MachineFacts, looked_at
from pmqa_desk.domain.medium_facts import Unusable
from pmqa_desk.domain.ready_check import CheckLine, State
from pmqa_desk.domain.ready_media import media_lines
from pmqa_desk.domain.ready_paper import ready_blocks
from pmqa_desk.domain.ready_report import ReadyFacts, last_kept_ms, ready_report
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.wire import Whole


def sheet_of(whole: Whole, file: Path, digits: Digits) -> tuple[Block, ...]:
    """Return the sheet for a visit file, from what can be found out here and now."""
    now_ms = time.time_ns() // 1_000_000
    file = file.absolute()
    facts = ReadyFacts(seen_media(whole.visit, file.parent), _machine(whole, file, now_ms))
    return ready_blocks(whole.visit, ready_report(whole.visit, facts), now_ms, digits)


def media_findings(visit: Visit, folder: Path) -> tuple[Finding, ...]:
    """Return what there is to say of the media that are there; missing ones are found by the store."""
    facts = seen_media(visit, folder)
    missing = {uid for uid, fact in facts.items() if fact.why is Unusable.MISSING}
    lines = media_lines(visit, facts)
    return tuple(
        _finding(line)
        for line in lines
        if line.trouble and line.key.startswith("media/") and line.key.removeprefix("media/") not in missing
    )


def _finding(line: CheckLine) -> Finding:
    return Finding(
        "media",
        wrong=line.state is State.MEND,
        thai=f"{line.what.thai} {line.found.thai}",
        english=f"{line.what.english}: {line.found.english}",
        place=line.place,
    )


def _machine(whole: Whole, file: Path, now_ms: int) -> MachineFacts:
    probe = machine_probe(sys.platform)
    facts = looked_at(probe, file.parent, data_folder(os.environ, sys.platform, Path.home()))
    kept = last_kept_ms(whole.visit, whole.runs, saved_ms(file))
    return facts.with_clock(ClockFacts(now_ms, probe.offset_s(), kept))
