"""The car on its way: who is at the wheel, on which road, and what speed that asks for."""

import random
from dataclasses import dataclass

from mock_vehicle.body.settings import GEAR_DRIVE, GEAR_NEUTRAL
from mock_vehicle.scenarios.schema import Leg, Scenario
from mock_vehicle.world.driver import Driver, Style
from mock_vehicle.world.road import CORNER_M, Road, RoadPoint
from mock_vehicle.world.traffic import Lead

INDICATE_BEFORE_M = 60.0
INDICATE_FROM_DEG = 35.0
COASTING_M_S2 = 0.3
"""How fast the car slows down in neutral, about."""
MODE_STRENGTH = {"NORMAL": 1.0, "SPORT": 1.3, "ECONOMY": 0.8, "RAIN": 0.75, "SNOW": 0.6}
"""How the performance mode scales what the driver asks for."""
AHEAD_M = 1500.0
"""So much road at least lies before a driver who was told to go on and on."""
_YARD = Leg(distance_km=0.1, limit_km_h=30.0)


@dataclass(slots=True)
class Drive:
    """Road, driver and the one ahead. Without a route the car stands in a yard for ever."""

    road: Road
    driver: Driver
    lead: Lead
    has_route: bool
    """There is a road to speak of: the scenario's, one to a destination, or an open one."""
    is_under_way: bool = False
    """The driver set off and has not arrived."""
    is_own_way: bool = True
    """It is the scenario's route, not one to a destination that was set."""
    travelled_m: float = 0.0
    """Along whatever road, since the start."""

    @classmethod
    def of(cls, scenario: Scenario, seed: str) -> "Drive":
        """For a scenario; all its chances come from `seed`."""
        road = Road(scenario.route or [_YARD], scenario.place, random.Random(f"{seed}/road"))
        over = scenario.driver.over_limit_km_h / 3.6
        driver = Driver(road, Style.of(scenario.driver.style), over)
        return cls(road, driver, Lead(random.Random(f"{seed}/traffic")), bool(scenario.route))

    @property
    def has_arrived(self) -> bool:
        """At the end of the route."""
        return self.has_route and self.driver.has_arrived

    def point(self) -> RoadPoint:
        """The road under the car."""
        return self.road.at(self.driver.position_m)

    def set_off(self) -> None:
        """Go, also where the route is over or there is none: the road goes on."""
        if not self.is_under_way and (self.driver.has_arrived or not self.has_route):
            self.driver.is_beyond = True
            self._extend()
        self.is_under_way = True

    def take(self, road: Road, driver: Driver) -> None:
        """Go another way from here on, to a destination."""
        driver.carry_on(self.driver)
        self.road, self.driver = road, driver
        self.has_route, self.is_own_way = True, False
        self.lead.clear()

    @property
    def is_at_own_end(self) -> bool:
        """Arrived where the scenario meant to."""
        return self.is_own_way and not self.driver.is_beyond

    @property
    def way_left_m(self) -> float | None:
        """To the end of the route or to the destination; None where there is neither."""
        if not self.has_route or self.driver.is_beyond:
            return None
        return max(self.driver.goal_m - self.driver.position_m, 0.0)

    def _extend(self) -> None:
        self.road.extend()
        self.driver.learn_road()
        self.has_route = True

    def target_speed(self, dt_s: float, speed_m_s: float, gear: int, mode: str) -> float:
        """Speed in m/s asked for at the end of the next `dt_s`."""
        if gear == GEAR_NEUTRAL:
            return max(speed_m_s - COASTING_M_S2 * dt_s, 0.0)
        if gear != GEAR_DRIVE or not self.is_under_way:
            return 0.0
        if self.driver.held_m_s is not None and self.driver.road_left_m < AHEAD_M:
            self._extend()
        wanted = self.driver.wanted_speed(dt_s, speed_m_s, self.lead)
        if wanted > speed_m_s:
            wanted = speed_m_s + (wanted - speed_m_s) * MODE_STRENGTH[mode]
        return wanted

    def moved(self, dt_s: float, distance_m: float, speed_m_s: float, point: RoadPoint) -> None:
        """The car came so far in `dt_s`; the others moved on too."""
        if not self.is_under_way:
            return
        self.travelled_m += distance_m
        self.driver.moved(distance_m)
        if self.driver.held_m_s is None:
            self.lead.step(dt_s, speed_m_s, point.limit_m_s, point.traffic)
        else:
            self.lead.clear()

    def signals(self) -> tuple[bool, bool]:
        """Whether the driver indicates (left, right)."""
        position = self.driver.position_m
        if self.is_under_way:
            for corner in self.road.corners:
                if corner.at_m - INDICATE_BEFORE_M < position < corner.at_m + CORNER_M:
                    return corner.turn_deg < -INDICATE_FROM_DEG, corner.turn_deg > INDICATE_FROM_DEG
        return False, False
