"""The driver keeps the rules and the comfort."""

import random
from dataclasses import dataclass, field

import pytest

from mock_vehicle.scenarios.schema import Leg, Place
from mock_vehicle.world.driver import Driver, Style
from mock_vehicle.world.road import Road
from mock_vehicle.world.traffic import Lead

PLACE = Place(latitude=47.0, longitude=9.0)
TOWN = [
    Leg(0.8, 50, stops=1, traffic=0.4),
    Leg(1.2, 50, turn_deg=90, stops=2, traffic=0.8),
    Leg(2.0, 100, bend_deg=60),
    Leg(0.5, 30, turn_deg=-80),
]
DT = 0.1


@dataclass
class Log:
    """Of a drive: positions, speeds and accelerations per tenth of a second."""

    at: list[float] = field(default_factory=list)
    speed: list[float] = field(default_factory=list)
    acceleration: list[float] = field(default_factory=list)
    gap: list[float] = field(default_factory=list)


def drive(legs: list[Leg], hastiness: float, over_limit_m_s: float = 0.0) -> tuple[Driver, Log]:
    """A car that does exactly what the driver asks."""
    road = Road(legs, PLACE, random.Random(3))
    driver = Driver(road, Style.of(hastiness), over_limit_m_s)
    lead, speed, log = Lead(random.Random(5)), 0.0, Log()
    while not driver.has_arrived:
        assert len(log.at) < 30_000, f"stuck at {driver.position_m} m"
        point = road.at(driver.position_m)
        lead.step(DT, speed, point.limit_m_s, point.traffic)
        asked = driver.wanted_speed(DT, speed, lead)
        driver.moved((speed + asked) / 2 * DT)
        log.acceleration.append((asked - speed) / DT)
        log.at.append(driver.position_m)
        log.speed.append(asked)
        if lead.gap_m is not None:
            log.gap.append(lead.gap_m)
        speed = asked
    return driver, log


@pytest.fixture(scope="module", params=[0.0, 0.5, 1.0])
def drive_through_town(request: pytest.FixtureRequest) -> tuple[Driver, Log]:
    """Gentle, normal and hasty."""
    return drive(TOWN, request.param)


def test_limits_are_kept(drive_through_town: tuple[Driver, Log]) -> None:
    driver, log = drive_through_town
    for at, speed in zip(log.at, log.speed, strict=True):
        assert speed <= driver.road.at(at).limit_m_s + 0.6


def test_nobody_is_thrown_about(drive_through_town: tuple[Driver, Log]) -> None:
    driver, log = drive_through_town
    assert max(log.acceleration) <= driver.style.acceleration_m_s2 + 0.1
    assert min(log.acceleration) >= -4.6


def test_it_waits_at_each_line(drive_through_town: tuple[Driver, Log]) -> None:
    driver, log = drive_through_town
    assert driver.road.stops
    for stop in driver.road.stops:
        stood = sum(DT for at, v in zip(log.at, log.speed, strict=True) if v == 0 and abs(at - stop.at_m) < 1.5)
        assert stood >= stop.wait_s - 0.2


def test_it_never_hits_the_one_ahead(drive_through_town: tuple[Driver, Log]) -> None:
    _, log = drive_through_town
    assert log.gap
    assert min(log.gap) > 1.0


def test_the_hasty_arrive_first() -> None:
    gentle, hasty = drive([Leg(3.0, 80)], 0.0)[1], drive([Leg(3.0, 80)], 1.0)[1]
    assert len(hasty.at) < 0.97 * len(gentle.at)


def test_cruise_control_caps_the_speed() -> None:
    road = Road([Leg(5.0, 120)], PLACE, random.Random(1))
    driver = Driver(road, Style.of(0.5), 0.0)
    driver.cruise_m_s = 20.0
    speed = 15.0
    for _ in range(400):
        speed = driver.wanted_speed(DT, speed, Lead(random.Random(1)))
        driver.moved(speed * DT)
    assert speed == pytest.approx(20.0, abs=0.2)
