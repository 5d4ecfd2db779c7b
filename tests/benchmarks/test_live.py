"""From a saved file to the first swapped frame that shows it, beside what the engine alone takes to make it again."""

import statistics

import pytest

from tests.benchmarks.conftest import Report
from tests.benchmarks.programs import result, start

TARGET_MS = 300


@pytest.mark.parametrize("kind", ["token", "component", "panel"])
def test_save_to_screen(report: Report, kind: str) -> None:
    figures = result(start("live", "", kind), 90)
    shown = [value * 1000 for value in figures["shown"]]
    alone = [value * 1000 for value in figures["alone"]]
    assert shown, "nothing was shown"
    report(f"saved {kind} to screen, median", f"{statistics.median(shown):.0f} ms", f"≤ {TARGET_MS} ms")
    report(f"saved {kind} to screen, worst of {len(shown)}", f"{max(shown):.0f} ms", f"≤ {TARGET_MS} ms")
    report("the engine alone makes all QML again, median", f"{statistics.median(alone):.0f} ms", "peer")
