"""What the energy panel remembers: a function of the messages alone."""

import math

import pytest

from hmi.panels.energy.reducers import (
    DISTANCE,
    HISTORY,
    IS_CHARGING,
    MAX_GAP_S,
    POWER,
    SOC,
    ChargingSession,
    PartialBucket,
)

T0 = 1_763_756_000.0


def drive(bucket: PartialBucket, seconds: int, power_w: float = -18_000.0, speed_m_s: float = 10.0) -> None:
    for second in range(seconds + 1):
        bucket.feed(POWER, power_w, T0 + second)
        bucket.feed(DISTANCE, 5_000.0 + second * speed_m_s, T0 + second)


def test_energy_is_power_times_time_since_the_last_finished_stretch() -> None:
    bucket = PartialBucket()
    drive(bucket, 20)
    assert bucket.energy_wh == pytest.approx(100.0)
    assert bucket.distance_m == 200.0


def test_what_comes_back_is_subtracted() -> None:
    bucket = PartialBucket()
    drive(bucket, 20, power_w=9_000.0)
    assert bucket.energy_wh == pytest.approx(-50.0)


def test_a_finished_stretch_begins_the_next_at_nothing() -> None:
    bucket = PartialBucket()
    drive(bucket, 20)
    bucket.feed(HISTORY, (200.0,), T0 + 20)
    assert (bucket.energy_wh, bucket.distance_m) == (0.0, 0.0)
    bucket.feed(DISTANCE, 5_230.0, T0 + 21)
    assert bucket.distance_m == 30.0


def test_a_history_that_is_only_repeated_ends_no_stretch() -> None:
    bucket = PartialBucket()
    bucket.feed(HISTORY, (200.0, 210.0), T0 - 1)
    drive(bucket, 20)
    bucket.feed(HISTORY, (200.0, 210.0), T0 + 20)
    assert bucket.distance_m == 200.0
    assert bucket.energy_wh == pytest.approx(100.0)
    bucket.feed(HISTORY, (200.0, 210.0, 190.0), T0 + 20)
    assert bucket.distance_m == 0.0


def test_what_a_charger_gives_is_not_counted() -> None:
    bucket = PartialBucket()
    drive(bucket, 20)
    bucket.feed(POWER, 11_000.0, T0 + 21)  # may come just before the word that it charges
    bucket.feed(IS_CHARGING, True, T0 + 21)
    driven = bucket.energy_wh
    assert driven == pytest.approx(105.0)
    for second in range(22, 60):
        bucket.feed(POWER, 11_000.0, T0 + second)
        bucket.feed(IS_CHARGING, True, T0 + second)
    bucket.feed(IS_CHARGING, False, T0 + 60)
    bucket.feed(POWER, 0.0, T0 + 61)
    assert bucket.energy_wh == driven
    bucket.feed(POWER, -3_600.0, T0 + 62)
    bucket.feed(POWER, -3_600.0, T0 + 63)
    assert bucket.energy_wh == pytest.approx(driven + 1.0)


def test_a_gap_is_not_bridged() -> None:
    bucket = PartialBucket()
    bucket.feed(POWER, -18_000.0, T0)
    bucket.feed(POWER, -18_000.0, T0 + MAX_GAP_S + 0.1)
    assert bucket.energy_wh == 0.0


def test_time_that_runs_backwards_adds_nothing() -> None:
    bucket = PartialBucket()
    bucket.feed(POWER, -18_000.0, T0)
    bucket.feed(POWER, -18_000.0, T0 - 1)
    assert bucket.energy_wh == 0.0


def test_an_odometer_that_steps_back_begins_anew() -> None:
    bucket = PartialBucket()
    drive(bucket, 20)
    bucket.feed(DISTANCE, 100.0, T0 + 21)
    assert bucket.distance_m == 0.0


def test_before_anything_came_the_distance_is_nought() -> None:
    assert PartialBucket().distance_m == 0.0


def test_a_reset_forgets() -> None:
    bucket = PartialBucket()
    drive(bucket, 20)
    bucket.reset()
    assert (bucket.energy_wh, bucket.distance_m) == (0.0, 0.0)
    bucket.feed(POWER, -18_000.0, T0 + 21)
    assert bucket.energy_wh == 0.0


def charge(session: ChargingSession, *points: tuple[float, float]) -> None:
    for soc, power_w in points:
        session.feed(POWER, power_w, T0)
        session.feed(SOC, soc, T0)


def test_a_session_is_a_curve_of_power_over_charge() -> None:
    session = ChargingSession()
    session.feed(IS_CHARGING, True, T0)
    charge(session, (40.0, 100_000.0), (40.1, 101_000.0), (41.0, 110_000.0))
    assert session.soc_percent == [40.0, 41.0]
    assert session.power_kw == [100.0, 110.0]


def test_nothing_is_drawn_before_charging_and_the_curve_stays_when_it_ends() -> None:
    session = ChargingSession()
    charge(session, (39.0, 1.0))
    assert session.soc_percent == []
    session.feed(IS_CHARGING, True, T0)
    charge(session, (40.0, 100_000.0))
    session.feed(IS_CHARGING, False, T0)
    charge(session, (45.0, -10_000.0))
    assert session.soc_percent == [40.0]


def test_a_new_session_begins_a_new_curve_and_a_heartbeat_does_not() -> None:
    session = ChargingSession()
    session.feed(IS_CHARGING, True, T0)
    charge(session, (40.0, 100_000.0))
    session.feed(IS_CHARGING, True, T0)
    assert session.soc_percent == [40.0]
    session.feed(IS_CHARGING, False, T0)
    session.feed(IS_CHARGING, True, T0)
    assert session.soc_percent == []


def test_a_point_needs_its_power() -> None:
    session = ChargingSession()
    session.feed(IS_CHARGING, True, T0)
    session.feed(SOC, 40.0, T0)
    assert session.soc_percent == []


def test_its_memory_is_bounded() -> None:
    session = ChargingSession()
    session.feed(IS_CHARGING, True, T0)
    charge(session, *((number * ChargingSession.STEP_PERCENT, 1.0) for number in range(2_000)))
    assert len(session.soc_percent) == len(session.power_kw) == ChargingSession.MAX_POINTS
    session.reset()
    assert session.soc_percent == []
    assert math.isfinite(session.window_s)
