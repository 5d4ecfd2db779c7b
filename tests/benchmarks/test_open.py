"""From a touch to the first frame that shows what it was for, beside an empty page pushed on a `StackView`."""

import statistics

from tests.benchmarks.conftest import Report
from tests.benchmarks.glass import Shown
from tests.benchmarks.programs import result, start

FIRST_MS, AGAIN_MS, ANSWER_MS, TRANSITION_MS = 250, 100, 100, 300
PROGRAM_S = 110


def _measured(what: str) -> dict[str, list[Shown]]:
    figures = result(start("opening", "", what), PROGRAM_S)
    return {name: [Shown(*row) for row in rows] for name, rows in figures.items()}


def _median(rows: list[Shown], field: str) -> float:
    return float(statistics.median(getattr(row, field) for row in rows))


def _row(rows: list[Shown], ahead: Shown, peer: list[Shown]) -> tuple[str, str]:
    """What is printed of a panel: see the first line of the table."""
    first, later = rows[0], _median(rows[1:], "first")
    moved = _median(rows[1:], "settled") - later
    work = _median(rows[1:], "work")
    times = f"{first.first:.0f} ({first.work:.0f}), {ahead.first:.0f} ({ahead.work:.0f}), {later:.0f} ({work:.0f})"
    ratios = f"{first.first / peer[0].first:.1f}, {later / _median(peer[1:], 'first'):.1f} x the peer"
    return f"{times}, {moved:.0f} ms; {ratios}", f"≤ {FIRST_MS}, {FIRST_MS}, {AGAIN_MS}, {TRANSITION_MS} ms"


def test_open(report: Report) -> None:
    peer, ours, ahead = _measured("stack")["stack"], _measured("open"), _measured("ahead")
    report("open (of it the window's own thread):", "just started, made ahead, again, then its transition", "")
    report("open an empty page", f"{peer[0].first:.0f}, –, {_median(peer[1:], 'first'):.0f} ms", "peer")
    for name, rows in ours.items():
        report(f"open {name}", *_row(rows, ahead[name][0], peer))


def test_answer(report: Report) -> None:
    ours = {kind: rows[0].first for kind, rows in _measured("tap").items()}
    assert len(ours) > 10, "hardly any control was touched"
    slowest = max(ours, key=lambda kind: ours[kind])
    report(f"a finger is answered, median of {len(ours)} kinds", f"{statistics.median(ours.values()):.0f} ms", "")
    report(f"a finger is answered, slowest ({slowest})", f"{ours[slowest]:.0f} ms", f"≤ {ANSWER_MS} ms")
