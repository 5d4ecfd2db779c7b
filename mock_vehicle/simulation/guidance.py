"""Guidance: the way to the end of the scenario's route or to a destination that was set, and what is left of it."""

import random
from typing import TYPE_CHECKING

from mock_vehicle.simulation.clockwork import TICKS_PER_S
from mock_vehicle.simulation.refusal import Refusal
from mock_vehicle.world.driver import Driver
from mock_vehicle.world.places import SAME_PLACE_M, name_of
from mock_vehicle.world.plan import Plan, Turn
from mock_vehicle.world.way import TooFarError, bearing, way_to

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

DESTINATION = "Vehicle.Cabin.Infotainment.Navigation.DestinationSet"
LATITUDE, LONGITUDE = f"{DESTINATION}.Latitude", f"{DESTINATION}.Longitude"
ACTIVE = "Vehicle.Navigation.IsGuidanceActive"
SETTLE_TICKS = 3
"""Two coordinates are two commands: the way is planned when both have had the time to come."""
COURSE_POINTS = 50
GRAVITY = 9.81
CLIMB_SHARE, DESCENT_SHARE = 1.1, 0.75
"""What a metre of height costs, and what comes back going down, over its potential energy."""


class Guidance:
    """`plan` is None while it does not guide. The rest is refreshed once a second."""

    def __init__(self, sim: "Simulation") -> None:
        self._sim = sim
        self._asked_tick = -1
        self._ways = 0
        self.plan: Plan | None = None
        self.name = ""
        self.left_m = self.left_s = self.arrival_soc = self.planned_soc = 0.0
        self.planned_course: tuple[float, ...] = ()
        self.turn = Turn(0.0, "NONE", "")
        self.turn_left_m = 0.0

    def begin(self) -> None:
        """Guide along the scenario's route, unless the scenario sets a destination of its own."""
        sim = self._sim
        if sim.scenario.route and LATITUDE not in sim.body.settings:
            end = sim.drive.road.at(sim.drive.driver.goal_m)
            sim.body.settings |= {LATITUDE: round(end.latitude, 6), LONGITUDE: round(end.longitude, 6)}
            self._guide(self._own_name())

    def destination_changed(self) -> None:
        """One of the two coordinates was set: plan, once it is clear that the other is not on its way."""
        self._asked_tick = self._sim.tick + SETTLE_TICKS
        self._sim.clockwork.at(self._asked_tick, self._plan)

    def end(self) -> None:
        """Guide no more; whoever drives goes on along the road."""
        self.plan = None
        self.name = ""
        self._sim.body.settings[ACTIVE] = False

    def resume(self) -> None:
        """Guide again to the destination that is set; raises `Refusal` where there is none to drive to."""
        if not self._is_destination_known():
            raise Refusal("Set a destination first.")
        if self._sim.tick < self._asked_tick:  # about to be planned
            return
        try:
            self._lead()
        except TooFarError as error:
            raise Refusal(str(error)) from error

    def refresh(self) -> None:
        """See what is left, once a second."""
        if self._sim.tick % TICKS_PER_S == 0:
            self.renew()

    def renew(self) -> None:
        """See what is left now."""
        if self.plan is None:
            return
        left = self._sim.drive.way_left_m
        if left:
            self._reckon(self.plan, left)
        else:
            self.end()

    def _plan(self) -> None:
        sim = self._sim
        if sim.tick < self._asked_tick or not self._is_destination_known():
            return
        try:
            self._lead()
        except TooFarError as error:
            self.end()
            sim.tell("refused", {"path": DESTINATION, "error": str(error)})
            return
        sim.look_closely()

    def _is_destination_known(self) -> bool:
        settings = self._sim.body.settings
        return LATITUDE in settings and LONGITUDE in settings

    def _lead(self) -> None:
        """Guide to the destination, on the way there is if it leads there. Raises `TooFarError`."""
        sim = self._sim
        latitude, longitude = sim.body.number(LATITUDE), sim.body.number(LONGITUDE)
        goal = sim.drive.road.at(sim.drive.driver.goal_m)
        is_there = bearing(goal.latitude, goal.longitude, latitude, longitude).distance_m < SAME_PLACE_M
        if is_there and sim.drive.way_left_m:
            self._guide(self._own_name() if sim.drive.is_own_way else name_of(latitude, longitude))
            return
        self._ways += 1
        driver = sim.drive.driver
        room_m = 1.3 * sim.speed_m_s**2 / (2 * driver.style.braking_m_s2)
        road = way_to(sim.point, room_m, latitude, longitude, random.Random(f"{sim.seed}/way/{self._ways}"))
        sim.drive.take(road, Driver(road, driver.style, sim.scenario.driver.over_limit_km_h / 3.6))
        sim.point = sim.drive.point()
        self._guide(name_of(latitude, longitude))

    def _guide(self, name: str) -> None:
        sim = self._sim
        sim.body.settings[ACTIVE] = True
        self.name = name
        self.plan = plan = sim.drive.driver.plan()
        self._reckon(plan, plan.length_m)
        self.planned_soc = self.arrival_soc
        now = sim.state.battery.displayed_soc
        reach = [plan.from_m + plan.length_m * number / (COURSE_POINTS - 1) for number in range(COURSE_POINTS)]
        costs = [self._cost_to_j(plan, at) for at in reach]
        whole = costs[-1] or 1.0
        drop = now - self.planned_soc
        self.planned_course = tuple(round(min(max(now - drop * cost / whole, 0.0), 100.0), 1) for cost in costs)

    def _own_name(self) -> str:
        """Of the end of the scenario's route."""
        scenario = self._sim.scenario
        return scenario.destination or scenario.route[-1].name

    def _reckon(self, plan: Plan, left_m: float) -> None:
        sim = self._sim
        position = plan.to_m - left_m
        battery = sim.state.battery
        self.left_m = left_m
        self.left_s = plan.seconds_from(position)
        self.turn = plan.next_turn(position)
        self.turn_left_m = max(self.turn.at_m - position, 0.0)
        free_soc = battery.displayed_soc - battery.cold_reserve
        energy = battery.remaining_energy_j
        share = min(self._cost_j(left_m, plan.climb_m(position)) / energy, 1.0) if energy > 0 else 1.0
        self.arrival_soc = max(battery.displayed_soc - share * free_soc, 0.0)

    def _cost_j(self, distance_m: float, climb_m: float) -> float:
        height_j = self._sim.weight_kg * GRAVITY * climb_m
        flat = self._sim.estimates.range.learned_j_per_m * distance_m
        return max(flat + height_j * (CLIMB_SHARE if climb_m > 0 else DESCENT_SHARE), 0.0)

    def _cost_to_j(self, plan: Plan, at_m: float) -> float:
        """From the beginning of the way to a place on it."""
        climb = plan.climb_m(plan.from_m) - plan.climb_m(at_m)
        return self._cost_j(at_m - plan.from_m, climb)
