"""What differs between two recordings."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mock_vehicle.reports.diff import diff_files
from mock_vehicle.reports.differences import DiffReport, TopicDiff
from mock_vehicle.reports.rules_file import DEFAULT_RULES
from mock_vehicle.reports.tolerances import load_tolerances
from mock_vehicle.sessions.errors import SessionError
from tests.mock_vehicle.reports.conftest import SOC, SPEED, START, Say, every, together, write

REPLAY = DEFAULT_RULES.parent / "replay.yaml"

type Diff = Callable[..., DiffReport]

GEAR = "Vehicle.Cabin.Door.Row1.DriverSide.IsOpen"
SPEEDS = every(SPEED, [10.0, 20.0, 30.0, 40.0])


@pytest.fixture
def diff(tmp_path: Path) -> Diff:
    def run(a: list[Say], b: list[Say], align: Any = "start", most: int = 50_000, **tolerance: Any) -> DiffReport:
        file = None
        if tolerance:
            file = tmp_path / "tolerance.yaml"
            duration = tolerance.pop("duration", 0.0)
            file.write_bytes(msgspec.yaml.encode({"duration": duration, "tolerances": [tolerance]}))
        return diff_files(write(tmp_path / "a.mcap", a), write(tmp_path / "b.mcap", b, "bus"), align, file, most=most)

    return run


def only(report: DiffReport) -> TopicDiff:
    assert not report.same
    (found,) = (one for one in report.topics if one.difference)
    return found


def test_the_same_drive_of_another_vehicle_at_another_time_is_the_same(diff: Diff) -> None:
    later = [(seconds + 500, name, value) for seconds, name, value in SPEEDS]
    assert diff(SPEEDS, later).same
    with pytest.raises(SessionError, match="no time in common"):
        diff(SPEEDS, later, "bus")


def test_values(diff: Diff) -> None:
    other = every(SPEED, [10.0, 21.0, 33.0, 40.0])
    found = only(diff(SPEEDS, other))
    assert (found.topic, found.unit, found.difference) == (SPEED, "km/h", "values")
    assert (found.compared, found.differing, found.seconds, found.share) == (4, 2, 2.0, round(2 / 3, 6))
    assert found.first is not None
    assert found.largest is not None
    assert (found.first.seconds, found.first.a, found.first.b, found.first.amount) == (1.0, 20.0, 21.0, 1.0)
    assert (found.largest.seconds, found.largest.amount, found.largest.time_b) == (2.0, 3.0, START + 2)
    assert diff(SPEEDS, other, absolute=3).same
    assert diff(SPEEDS, other, relative=0.1).same
    assert diff(SPEEDS, other, ignore=True).same
    assert only(diff(SPEEDS, other, relative=0.05)).differing == 1
    assert not diff(SPEEDS, other, absolute=3, signals=[SOC]).same


def test_values_are_held_between_messages(diff: Diff) -> None:
    sparse = [(0, SPEED, 10.0), (1, SPEED, 20.0), (2, SPEED, 30.0), (3, SPEED, 40.0)]
    dense = together(sparse, [(0.5, SPEED, 10.0), (2.5, SPEED, 30.0)])
    assert only(diff(sparse, dense)).difference == "counts"
    assert diff(sparse, dense, counts=0.4).same
    wrong = together(sparse, [(0.5, SPEED, 10.0), (2.5, SPEED, 31.0)])
    found = only(diff(sparse, wrong, counts=0.4))
    assert (found.difference, found.seconds, found.differing) == ("values", 0.5, 1)


def test_what_comes_late_is_forgiven_within_the_slack(diff: Diff) -> None:
    late = [(0, SPEED, 10.0), *((seconds + 0.3, name, value) for seconds, name, value in SPEEDS[1:])]
    assert only(diff(SPEEDS, late, duration=1)).seconds == pytest.approx(0.6)
    assert diff(SPEEDS, late, duration=1, slack=0.3).same
    assert diff(late, SPEEDS, duration=1, slack=0.3).same
    assert not diff(SPEEDS, late, duration=1, slack=0.2).same
    doors = every(GEAR, [True, False, True, False])
    slow = [(0, GEAR, True), *((seconds + 0.3, name, value) for seconds, name, value in doors[1:])]
    assert diff(doors, slow, duration=1, slack=0.3).same
    assert only(diff(doors, slow, duration=1, slack=0.2)).largest is not None


def test_the_slack_forgives_no_wrong_value(diff: Diff) -> None:
    wrong = every(SPEED, [10.0, 20.0, 90.0, 40.0])
    found = only(diff(SPEEDS, wrong, slack=0.4))
    assert found.largest is not None
    assert (found.largest.seconds, found.largest.amount) == (2.0, 60.0)


def test_a_topic_that_begins_later_differs_until_then(diff: Diff) -> None:
    found = only(diff(together(SPEEDS, [(0, SOC, 50.0)]), together(SPEEDS, [(2, SOC, 50.0)])))
    assert found.first is not None
    assert (found.first.a, found.first.b, found.seconds, found.first.amount) == (50.0, None, 2.0, None)


def test_topics_of_one_side_only(diff: Diff) -> None:
    report = diff(together(SPEEDS, [(1, SOC, 50.0)]), together(SPEEDS, [(1, GEAR, True)]))
    found = {one.topic: (one.difference, one.count_a, one.count_b) for one in report.topics if one.difference}
    assert found == {SOC: ("only in A", 1, 0), GEAR: ("only in B", 0, 1)}


def test_events_are_matched_one_by_one(diff: Diff) -> None:
    def event(seconds: float, place: str, time: float) -> Say:
        return (seconds, "event/doorbell", msgspec.json.encode({"place": place, "time": time}))

    a = together(SPEEDS, [event(1, "front", 5), event(2, "front", 6)])
    assert diff(a, together(SPEEDS, [event(1, "front", 7), event(2, "front", 8)])).same
    moved = together(SPEEDS, [event(1, "front", 7), event(2.2, "front", 8)])
    assert only(diff(a, moved)).differing == 2
    assert diff(a, moved, slack=0.25).same
    found = only(diff(a, together(SPEEDS, [event(1, "front", 7), event(2, "back", 8)]), slack=0.25))
    assert found.first is not None
    assert (found.difference, found.first.a, found.first.b) == ("messages", {"place": "front"}, None)
    assert only(diff(a, together(SPEEDS, [event(1, "front", 7)]))).differing == 1


def test_lengths(diff: Diff) -> None:
    short = SPEEDS[:2]
    report = diff(SPEEDS, short, counts=1)
    assert (report.same, report.lengths_differ, report.overlap) == (False, True, 1.0)
    assert not any(one.difference for one in report.topics)
    assert diff(SPEEDS, short, counts=1, duration=2).same


def test_by_bus_time_what_is_held_at_the_common_start_counts(diff: Diff) -> None:
    late = together([(2, SPEED, 30.0), (3, SPEED, 40.0)], [(2.5, SOC, 1.0)])
    report = diff(together(SPEEDS, [(0.5, SOC, 1.0)]), late, "bus", counts=1, duration=2)
    found = only(report)
    assert found.first is not None
    assert (report.overlap, found.topic, found.first.seconds, found.seconds) == (1.0, SOC, 0.0, 0.5)


_values = st.one_of(st.floats(0, 50, width=16), st.just(10.0))
_drives = st.lists(st.tuples(st.integers(0, 60), st.sampled_from([SPEED, SOC]), _values), min_size=1, max_size=25)
_tolerances = st.fixed_dictionaries({"absolute": st.sampled_from([0, 5]), "slack": st.sampled_from([0.0, 0.5, 2.0])})
_quick = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _drive(said: list[tuple[int, str, float]]) -> list[Say]:
    return sorted([(moment / 10, name, value) for moment, name, value in said], key=lambda one: one[0])


@_quick
@given(_drives, _drives, _tolerances, st.sampled_from(["start", "bus"]), st.sampled_from([1, 4, 1000]))
def test_both_ways_round_it_is_the_same_difference(
    diff: Diff, one: Any, other: Any, tolerance: dict[str, float], align: str, most: int
) -> None:
    a, b = _drive(one), _drive(other)
    try:
        there, back = diff(a, b, align, most, **tolerance), diff(b, a, align, **tolerance)
    except SessionError:
        with pytest.raises(SessionError):
            diff(b, a, align, **tolerance)
        return
    assert (there.same, there.overlap, there.lengths_differ) == (back.same, back.overlap, back.lengths_differ)
    for forth, turned in zip(there.topics, back.topics, strict=True):
        sides = {"only in A": "only in B", "only in B": "only in A"}
        assert sides.get(forth.difference, forth.difference) == turned.difference
        measures = ("topic", "compared", "differing", "seconds", "where")
        assert [getattr(forth, name) for name in measures] == [getattr(turned, name) for name in measures]
        for point, mirrored in ((forth.first, turned.first), (forth.largest, turned.largest)):
            assert (point is None) == (mirrored is None)
            if point is not None and mirrored is not None:
                assert (point.seconds, point.a, point.b, point.amount) == (
                    mirrored.seconds,
                    mirrored.b,
                    mirrored.a,
                    mirrored.amount,
                )


@_quick
@given(_drives, _tolerances, st.sampled_from([1, 3, 1000]))
def test_a_recording_is_the_same_as_itself(diff: Diff, said: Any, tolerance: dict[str, float], most: int) -> None:
    assert diff(_drive(said), _drive(said), "start", most, **tolerance).same


def test_the_tolerances_that_ship_are_for_a_replay(tmp_path: Path) -> None:
    tolerances = load_tolerances(REPLAY)
    assert tolerances.of("Vehicle.DataSource.Kind").ignore
    assert tolerances.of("status").ignore
    assert (tolerances.of(SPEED).ignore, tolerances.of(SPEED).absolute) == (False, 0.0)
    a = write(tmp_path / "a.mcap", together(SPEEDS, [(0, "status", b"online")]))
    late = [(0, SPEED, 10.0), *((seconds + 0.05, name, value) for seconds, name, value in SPEEDS[1:])]
    assert diff_files(a, write(tmp_path / "b.mcap", late), "start", REPLAY).same
    wrong = [*late[:2], (2.05, SPEED, 31.0), late[3]]
    assert not diff_files(a, write(tmp_path / "b.mcap", wrong), "start", REPLAY).same


def test_a_state_that_is_cleared_is_as_one_that_was_never_said(diff: Diff) -> None:
    cleared = together(SPEEDS, [(0, SOC, b""), (2.5, SPEED, b"")])
    found = only(diff(SPEEDS, cleared))
    assert found.first is not None
    assert (found.topic, found.count_b, found.seconds) == (SPEED, 4, 0.5)
    assert (found.first.seconds, found.first.a, found.first.b) == (2.5, 30.0, None)
    assert diff(cleared, together(SPEEDS, [(2.6, SPEED, b"")]), slack=0.1).same
    assert not diff(cleared, together(SPEEDS, [(2.8, SPEED, b"")]), slack=0.1).same
    assert diff(together(SPEEDS, [(0, SOC, b"")]), SPEEDS).same
