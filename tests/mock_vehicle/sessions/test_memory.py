"""What the replay says again after a seek is what the cockpit's reducers declare that they remember."""

import math

from hmi.shell.notifications_log import new_log
from hmi.shell.panels import discover
from mock_vehicle.sessions.memory import CHANGES, HELD_AFTER_S, NS, POWER, SOC, WINDOWS_S, thinned


def test_every_reducer_gets_what_it_declares() -> None:
    panels = discover()
    for reducer in [*(make() for panel in panels for make in panel.reducers), new_log(panels)]:
        for path in reducer.signals:
            if math.isinf(reducer.window_s):
                assert path in CHANGES, f"{type(reducer).__name__} remembers {path} for ever"
            else:
                assert reducer.window_s <= WINDOWS_S[path], f"{type(reducer).__name__} remembers {path} for longer"


def test_nothing_is_named_that_nobody_remembers() -> None:
    panels = discover()
    reducers = [make() for panel in panels for make in panel.reducers]
    asked = {path: max(r.window_s for r in reducers if path in r.signals) for r in reducers for path in r.signals}
    assert asked == WINDOWS_S
    assert new_log(panels).signals == CHANGES


def test_what_is_old_is_thinned_and_what_it_was_when_its_window_began_is_kept() -> None:
    distance, day = "Vehicle.TraveledDistance", 24 * 3600
    lane = [(second * NS, path, b"%d" % second) for second in range(0, day, 600) for path in (POWER, distance)]
    lane += [(second * NS + 1, SOC, b"%d" % second) for second in (70_000, 80_000)]
    lane.sort()
    until = day * NS
    found = list(thinned(lane, until))
    distances = [record for record in found if record[1] == distance]
    assert distances == [r for r in lane if r[1] == distance and r[0] >= until - round(WINDOWS_S[distance] * NS)]
    powers = [record[0] // NS for record in found if record[1] == POWER]
    recent = [second for second in range(0, day, 600) if second > day - HELD_AFTER_S[POWER]]
    assert powers[-len(recent) :] == recent
    assert powers[: -len(recent)] == [43_200, 69_600, 79_800, 84_600], (
        "when it began, before each charge, and before recent"
    )
