"""Every kind of rule: what breaks it, when, how much, and what does not."""

from collections.abc import Callable

import msgspec
import pytest

from mock_vehicle.reports.findings import FileReport, Finding
from mock_vehicle.reports.spans import MOST_SPANS
from tests.mock_vehicle.reports.conftest import POWER, SOC, SPEED, START, every, together

type Check = Callable[..., FileReport]

DOOR = "Vehicle.Cabin.Door.Row1.DriverSide.IsOpen"
CHARGE = {
    "kind": "relation",
    "values": {"soc": SOC, "power": POWER},
    "never": "soc > soc_before + 0.2",
    "unless": "power > 0",
    "over": 5,
}


def only(report: FileReport) -> Finding:
    assert not report.passed
    (found,) = report.findings
    return found


def test_range_from_the_catalogue(check: Check) -> None:
    said = [(0, SPEED, 10.0), (1, SPEED, 900.0), (2, SPEED, 950.0), (4, SPEED, 10.0), (5, SPEED, b"{"), (6, SPEED, 1.0)]
    found = only(check(said, kind="range"))
    assert (found.topic, found.unit, found.times, found.spans) == (SPEED, "km/h", 3, 2)
    assert (found.first.seconds, found.first.time, found.worst.seconds) == (1.0, START + 1, 2.0)
    assert found.amount == 450.0
    assert found.seconds == 4.0
    assert "950" in found.reason


def test_range_of_our_own(check: Check) -> None:
    said = every(SPEED, [10.0, 51.0, 53.0, 10.0])
    assert check(said, kind="range", max=53).passed
    assert check(said, kind="range", max=50, tolerance=3).passed
    assert check(said, kind="range", max=50, signals=[SOC]).passed
    assert check(said, kind="range", max=50, but=["*.Speed"]).passed
    assert check(said, kind="range", max=50, lasting=2.5).passed
    assert check(said, kind="range", max=50, start=3).passed
    assert check(said, kind="range", max=52, end=1).passed
    found = only(check(said, kind="range", max=50, tolerance=1, signals=["*.Speed"]))
    assert (found.first.seconds, found.amount, found.times, found.seconds) == (2.0, 3.0, 1, 1.0)
    assert found.reason == "is 53, outside … 50"


def test_range_of_allowed_values(check: Check) -> None:
    said = every(DOOR, [True, False, True])
    assert check(said, kind="range", allowed=[True, False]).passed
    assert only(check(said, kind="range", allowed=[True])).first.seconds == 1.0


@pytest.mark.parametrize(("limits", "first", "rate"), [({"max": 1.5}, 10.0, 3.0), ({"min": 0.5}, 20.0, 0.0)])
def test_rate(check: Check, limits: dict[str, float], first: float, rate: float) -> None:
    said = together(every(SPEED, [1.0] * 10), every(SPEED, [1.0] * 30, 1 / 3, 10), every(SPEED, [1.0] * 11, 1, 40))
    found = only(check(said, kind="rate", window=10, **limits))
    assert (found.first.seconds, found.seconds, found.unit) == (first, 10.0 if "max" in limits else 20.0, "1/s")
    assert found.amount == abs(rate - (limits.get("max") or limits["min"]))


def test_a_steady_rate_keeps_to_it_and_the_last_window_may_be_cut(check: Check) -> None:
    assert check(every(SPEED, [1.0] * 15), kind="rate", window=10, min=1, max=1).passed


def test_gap(check: Check) -> None:
    said = together(every(SPEED, [1.0] * 3), every(SPEED, [1.0] * 2, 1, 6), every(SOC, [50.0] * 2, 10))
    found = only(check(said, kind="gap"))
    assert (found.topic, found.times, found.spans, found.amount) == (SPEED, 2, 2, 2.0)
    assert [(span.start, span.end) for span in found.where] == [(2.0, 6.0), (7.0, 10.0)]
    assert found.reason == "is silent for 4 s, at most 2 s are allowed"
    assert check(said, kind="gap", longest=4, signals=[SPEED]).passed
    assert only(check(said, kind="gap", longest=5)).topic == SOC


def test_an_attribute_may_be_silent(check: Check) -> None:
    brand = "Vehicle.VehicleIdentification.Brand"
    assert check(together([(0, brand, "x")], every(SPEED, [1.0] * 30)), kind="gap", longest=5).passed


def test_order(check: Check) -> None:
    def stamped(seconds: float) -> bytes:
        return msgspec.json.encode({"value": 1, "timestamp": START + seconds})

    said = [(0, SPEED, stamped(0)), (1, SPEED, stamped(1)), (2, SPEED, stamped(-4)), (3, SPEED, stamped(0.5))]
    found = only(check(said, kind="order"))
    assert (found.times, found.first.seconds, found.amount) == (2, 2.0, 5.0)
    assert check(said, kind="order", tolerance=5).passed


def test_time_may_go_back_with_a_new_clock_generation(check: Check) -> None:
    def clock(seconds: float, generation: int) -> bytes:
        return msgspec.json.encode({"time": START + seconds, "rate": 1.0, "generation": generation})

    first = [(0, "clock", clock(0, 1)), (1, SPEED, 1.0), (9, "clock", clock(9, 1))]
    old = msgspec.json.encode({"value": 1, "timestamp": START - 60.0})
    assert check([*first, (10, "clock", clock(-60, 2)), (10, SPEED, old)], kind="order").passed
    assert only(check([*first, (10, "clock", clock(-60, 1))], kind="order")).topic == "clock"
    assert only(check([*first, (10, SPEED, old)], kind="order")).topic == SPEED


def test_presence(check: Check) -> None:
    said = together(every(SPEED, [1.0] * 10), [(4, SOC, 50.0)])
    assert check(said, kind="presence", signals=[SPEED, SOC, "Vehicle.Powertrain.*"], by=4).passed
    late = only(check(said, kind="presence", signals=[SPEED, SOC], by=3))
    assert (late.topic, late.amount, late.first.seconds) == (SOC, 1.0, 3.0)
    assert late.reason == "is said after 4 s, wanted within 3 s"
    never = only(check(said, kind="presence", signals=[POWER]))
    assert (never.topic, never.reason) == (POWER, "is never said")


def test_known(check: Check) -> None:
    said = [(0, SPEED, 1.0), (1, "Vehicle.Warp.Factor", 9.0), (2, "Vehicle.Warp.Factor", 9.0)]
    found = check(said, kind="known", severity="warning")
    assert found.passed
    assert [(one.topic, one.times, one.severity) for one in found.findings] == [("Vehicle.Warp.Factor", 2, "warning")]


def test_charge_never_rises_unless(check: Check) -> None:
    driving = every(POWER, [-9000.0] * 20)
    rising = every(SOC, [50.0, 50.0, 50.1, 50.1, 51.0], 2)
    found = only(check(together(driving, rising), **CHARGE))
    assert (found.topic, found.first.seconds, found.kind) == (SOC, 8.0, "relation")
    assert found.reason == "soc > soc_before + 0.2, with soc 51, power -9000, soc_before 50"
    regenerating = [*driving[:5], (5, POWER, 3000.0), *driving[6:]]
    assert check(together(regenerating, rising), **CHARGE).passed
    assert not check(together(regenerating, rising), **{**CHARGE, "over": 1}).passed


def test_a_step_is_excused_by_what_was_so_until_then(check: Check) -> None:
    said = [(0, POWER, 10.0), (0, SOC, 50.0), (3, POWER, -10.0), (3, SOC, 51.0), (6, SOC, 52.0)]
    found = only(check(said, **{**CHARGE, "over": 0}))
    assert (found.times, found.first.seconds) == (1, 6.0)


def test_a_condition_waits_for_its_signals_or_takes_their_default(check: Check) -> None:
    rising = every(SOC, [50.0, 51.0])
    report = check(rising, **CHARGE)
    assert report.passed
    assert [one.reason for one in report.not_judged] == [f"{POWER} is not in the recording"]
    values = {"soc": SOC, "power": {"signal": POWER, "default": 0.0}}
    assert only(check(rising, **{**CHARGE, "values": values})).first.seconds == 1.0


def test_what_comes_again_and_again_is_merged_and_bounded(check: Check) -> None:
    flicker = every(SPEED, [10.0, 60.0] * 20, 0.2)
    found = only(check(flicker, kind="range", max=50))
    assert (found.times, found.spans, found.where[0].times) == (20, 1, 20)
    often = every(SPEED, [10.0, 60.0] * (MOST_SPANS + 20), 2.0)
    found = only(check(often, kind="range", max=50))
    assert (found.spans, len(found.where)) == (MOST_SPANS + 20, MOST_SPANS)


def test_a_state_that_is_cleared_is_unknown_and_no_fault(check: Check) -> None:
    said = [(0, SPEED, 60.0), (1, SPEED, b""), (1, SOC, b""), (20, POWER, 1.0)]
    assert check(said, kind="range").passed
    assert check(said, kind="range", signals=[SOC], allowed=[1.0]).passed
    assert check(said, kind="gap", signals=[SPEED, SOC]).passed
    assert only(check(said, kind="range", signals=[SPEED], max=50)).seconds == 1.0
    assert only(check(said, kind="presence", signals=[SPEED, SOC])).topic == SOC
    assert not check(said[:1] + said[2:], kind="gap", signals=[SPEED]).passed
    fast = {"kind": "relation", "values": {"v": SPEED, "p": {"signal": POWER, "default": 0.0}}, "never": "v > 50"}
    assert only(check([said[0], said[3]], **fast)).times == 2
    assert only(check(said, **fast)).times == 1
