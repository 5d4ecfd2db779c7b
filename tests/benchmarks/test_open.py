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


def _row(rows: list[Shown], peer: Shown, again: Shown) -> tuple[str, str]:
    """What is printed of a panel: the first time, and then; what the window's own thread did of it; its transition."""
    first, later = rows[0], _median(rows[1:], "first")
    moved = _median(rows[1:], "settled") - later
    work = _median(rows[1:], "work")
    times = f"{first.first:.0f} ({first.work:.0f}), {later:.0f} ({work:.0f}), {moved:.0f} ms"
    ratios = f"{first.first / peer.first:.1f}, {later / again.first:.1f} x the peer"
    return f"{times}; {ratios}", f"≤ {FIRST_MS}, {AGAIN_MS}, {TRANSITION_MS} ms"


def _peer() -> list[Shown]:
    return _measured("stack")["stack"]


def test_open(report: Report) -> None:
    peer, ours = _peer(), _measured("open")
    again = Shown(*(_median(peer[1:], field) for field in Shown._fields))
    report("open: first (own thread's work), again (work), transition", "", "")
    report("open an empty page of a StackView", f"{peer[0].first:.0f}, {again.first:.0f} ms", "peer")
    for name, rows in ours.items():
        report(f"open {name}", *_row(rows, peer[0], again))


def test_answer(report: Report) -> None:
    ours = {kind: rows[0].first for kind, rows in _measured("tap").items()}
    assert len(ours) > 10, "hardly any control was touched"
    slowest = max(ours, key=lambda kind: ours[kind])
    report(f"a finger is answered, median of {len(ours)} kinds", f"{statistics.median(ours.values()):.0f} ms", "")
    report(f"a finger is answered, slowest ({slowest})", f"{ours[slowest]:.0f} ms", f"≤ {ANSWER_MS} ms")
