"""What people do with the car: get in, set off, park, leave; and the events a scenario lists."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from mock_vehicle.body.settings import CABIN, DOORS, GEAR_DRIVE, GEAR_PARK
from mock_vehicle.scenarios.schema import Event
from mock_vehicle.simulation import faults
from mock_vehicle.simulation.clockwork import ticks
from mock_vehicle.simulation.commands import apply
from mock_vehicle.simulation.gears import make_ready, select_gear
from mock_vehicle.simulation.refusal import Refusal

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

DRIVER_DOOR = next(iter(DOORS))
MEDIA_ACTION = f"{CABIN}.Infotainment.Media.Action"
BOARDING_S = 12.0
"""From unlocking to being ready."""
LINGER_S = 20.0
"""How long somebody stays in the car after parking, unless the scenario says when they leave."""


class Happenings:
    """Puts the scenario's events on the clockwork, and carries them out."""

    def __init__(self, sim: "Simulation") -> None:
        self._sim = sim
        scenario = sim.scenario
        for event in scenario.events:
            if event.at_s is not None:
                sim.clockwork.at(ticks(event.at_s), partial(self.carry_out, event))
        self._on_the_way = sorted((e for e in scenario.events if e.at_km is not None), key=lambda e: e.at_km or 0.0)
        self._after_arrival = [e for e in scenario.events if e.after_arrival_s is not None]
        if scenario.route and not scenario.initial.speed_km_h:
            departure = ticks(scenario.depart_s)
            if not scenario.initial.is_driver_aboard:
                sim.clockwork.at(max(departure - ticks(BOARDING_S), 0), self.enter)
                departure = max(departure, ticks(BOARDING_S) + 1)
            sim.clockwork.at(departure, self.depart)

    def look_along_the_way(self, travelled_m: float) -> None:
        """Carry out what was to happen by now, by distance."""
        while self._on_the_way and travelled_m >= (self._on_the_way[0].at_km or 0.0) * 1000:
            self.carry_out(self._on_the_way.pop(0))

    def arrive(self) -> None:
        """Park, and get ready for what comes after arrival."""
        sim = self._sim
        events = self._after_arrival if sim.drive.is_at_own_end else []
        self._after_arrival = []  # who sets off again arrives elsewhere
        self._when_standing(2.0, partial(select_gear, sim, GEAR_PARK))
        for event in events:
            self._when_standing(event.after_arrival_s or 0.0, partial(self.carry_out, event))
        if not any(event.leave for event in events):
            self._when_standing(LINGER_S, self.leave)

    def carry_out(self, event: Event) -> None:
        """Do all that an event says."""
        sim = self._sim
        if event.enter:
            self.enter()
        for path, value in event.settings.items():
            try:
                apply(sim, path, sim.catalogue[path].check(value))
            except Refusal as refusal:
                sim.tell("refused", {"path": path, "error": str(refusal)})
        if event.plug_in is not None and not sim.drive.is_under_way:
            sim.plug_in(event.plug_in)
        if event.unplug:
            sim.socket.unplug(sim.body)
        if event.fault is not None:
            faults.switch(sim, event.fault.name, event.fault.active)
        if event.event is not None:
            sim.tell(event.event.name, event.event.payload)
        if event.leave:
            self.leave()

    def enter(self) -> None:
        """Unlock, open, sit down, close, belt up, start."""
        if self._sim.drive.is_under_way:
            return
        self._sim.body.set_locks(False)
        self._when_standing(2.0, partial(self._door, True))
        self._when_standing(5.0, partial(self._sit, True))
        self._when_standing(7.0, partial(self._door, False))
        self._when_standing(9.0, partial(self._belt, True))
        self._when_standing(11.0, partial(make_ready, self._sim, True))

    def depart(self) -> None:
        """Set off on the route; a cable still in is taken out first."""
        sim = self._sim
        if sim.drive.is_under_way:
            return
        sim.socket.unplug(sim.body)
        make_ready(sim, True)
        select_gear(sim, GEAR_DRIVE)
        sim.drive.is_under_way = True

    def leave(self) -> None:
        """Switch off, get out, close, lock."""
        sim = self._sim
        if sim.drive.is_under_way:
            return
        make_ready(sim, False)
        self._when_standing(1.5, partial(self._belt, False))
        self._when_standing(3.0, partial(self._door, True))
        self._when_standing(3.0, partial(apply, sim, MEDIA_ACTION, "STOP"))
        self._when_standing(5.0, partial(self._sit, False))
        self._when_standing(7.0, partial(self._door, False))
        self._when_standing(9.0, partial(sim.body.set_locks, True))

    def take_seats(self) -> None:
        """Everybody sits and is belted, at once."""
        self._sit(True)
        self._belt(True)

    def _when_standing(self, seconds: float, action: Callable[[], None]) -> None:
        """Do it in `seconds`, unless the car is on its way (again) by then."""
        drive = self._sim.drive
        at = self._sim.tick + ticks(seconds)
        self._sim.clockwork.at(at, lambda: None if drive.is_under_way else action())

    def _door(self, is_open: bool) -> None:
        self._sim.body.settings[f"{DRIVER_DOOR}.IsOpen"] = is_open
        self._sim.body.settings[f"{CABIN}.Light.IsDomeOn"] = is_open

    def _sit(self, seated: bool) -> None:
        seats = self._sim.scenario.driver.passengers + 1
        self._sim.body.occupied = [seated and seat < seats for seat in range(5)]

    def _belt(self, belted: bool) -> None:
        self._sim.body.belted = [belted and taken for taken in self._sim.body.occupied]
